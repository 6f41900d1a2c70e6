"""A loan, a place in the line for a thing, and a pause in which somebody borrows nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from bot.domain.closures import ClosureId
from bot.domain.items import Item, ItemId, LoanClass
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId

LoanId = NewType("LoanId", int)
HoldId = NewType("HoldId", int)
PauseId = NewType("PauseId", int)


class LoanState(StrEnum):
    """Where a loan stands in its life (programmes.md §2); what is due or overdue, the day tells."""

    REQUESTED = "requested"
    READY = "ready"
    OUT = "out"
    RETURNED = "returned"
    CHECKED = "checked"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    MISSED = "missed"
    LOST = "lost"


COMING = frozenset({LoanState.REQUESTED, LoanState.READY})
"""Not fetched yet."""
AWAY = frozenset({LoanState.OUT, LoanState.RETURNED, LoanState.LOST})
"""The copy is not on the shelf, or nobody has seen to it yet."""
OPEN = COMING | AWAY
"""Not over."""
KEPT = frozenset({LoanState.REQUESTED, LoanState.READY, LoanState.OUT})
"""What counts towards the most that one person borrows at once."""


class Check(StrEnum):
    """How a thing came back."""

    OK = "ok"
    DIRTY = "dirty"
    PARTS = "parts"
    DAMAGED = "damaged"


class PauseCause(StrEnum):
    """Why somebody borrows nothing for a while."""

    LATE = "late"
    OFTEN = "often"
    RULED = "ruled"


@dataclass(frozen=True, slots=True, kw_only=True)
class LendingRules:
    """Numbers a community may change. Defaults: programmes.md §2 and §13.

    ``days_...``: two days for tools (Yeongdeungpo, Eunpyeong), seven for camping things and books, one night
    for what is large; three things at once (Yangcheon); one renewal while nobody waits; back by 20:00, and
    fetched by noon of the next open day. ``lost_days`` after the due day it is lost; the third late return
    within a year costs ``often_days``, and with the next one a moderator looks. What is over is kept for
    ``kept_days`` (programmes.md §11, as trades are); photos of what went out and came back for
    ``photo_days``, but for the last ones of each copy. ``visits_day`` people fetch something at a place on
    one day (rules.md §3.B, after leihs); 0: as many as come. What a moderator decides to be replaced
    ("same item", programmes.md §2) is there within ``replace_days`` (rules.md §6.6), and its borrower borrows
    nothing before, where ``owed_blocks`` ("missing parts block new loans", programmes.md §2). Between two
    branches a thing travels for ``travel_days``: a book van takes things round in Gangseo (programmes.md
    §2), the days are ours. Where it ``floats``, what is given back at another branch stays there, as in
    libraries whose collections float; otherwise it travels home.
    """

    days_tool: int = 2
    days_power: int = 2
    days_leisure: int = 7
    days_book: int = 7
    days_large: int = 1
    renewals: int = 1
    items_max: int = 3
    holds_max: int = 5
    age_min: int = 18
    approval: bool = False
    ahead_days: int = 60
    buffer_days: int = 0
    visits_day: int = 0
    travel_days: int = 2
    floats: bool = False
    due_hour: int = 20
    fetch_hour: int = 12
    soon_hour: int = 18
    remind_hour: int = 10
    keeper_days: int = 7
    lost_days: int = 30
    often_times: int = 3
    often_days: int = 30
    replace_days: int = 14
    owed_blocks: bool = True
    note_max: int = 200
    tries_max: int = 5
    photos_max: int = 3
    photo_days: int = 90
    kept_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Loan:
    """One copy of a thing for one person, from ``first`` to ``last``, due at ``due``.

    ``fetch_by`` is until when it is kept ready. ``keeper`` handed it out or took it back. ``told``: the
    keepers know that it is late. ``deadline`` is when time itself acts next. ``note`` thanks the next one.
    """

    id: LoanId = LoanId(0)
    item: ItemId
    copy: int
    place: PlaceId
    borrower: ResidentId
    state: LoanState
    first: date
    last: date
    due: datetime
    fetch_by: datetime
    asked: datetime
    moved: datetime
    out: datetime | None = None
    back: datetime | None = None
    check: Check | None = None
    keeper: ResidentId | None = None
    renewals: int = 0
    late_days: int = 0
    tries: int = 0
    told: bool = False
    note: str = ""
    deadline: datetime | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and cases name it."""
        return f"loan:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """The days of a loan before a closure moved them; ``version`` is that of the loan as it was moved."""

    id: int = 0
    closure: ClosureId
    loan: LoanId
    first: date
    last: date
    due: datetime
    fetch_by: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Somebody's place in the line for a thing, until ``ended``: it came to be a ``loan``, or was left.

    ``place``: the branch where they would fetch it; None: where it stands.
    """

    id: HoldId = HoldId(0)
    item: ItemId
    borrower: ResidentId
    since: datetime
    ended: datetime | None = None
    loan: LoanId | None = None
    place: PlaceId | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Days in which somebody borrows nothing at a place, ``until`` included; it ends by itself."""

    id: PauseId = PauseId(0)
    person: ResidentId
    place: PlaceId
    loan: LoanId | None
    cause: PauseCause
    days: int
    until: date
    since: datetime
    lifted: datetime | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How cases name it."""
        return f"pause:{self.id}"


def days_of(item: Item, rules: LendingRules) -> int:
    """For how many days a thing is lent: its own, or those of its class."""
    usual = {
        LoanClass.TOOL: rules.days_tool,
        LoanClass.POWER: rules.days_power,
        LoanClass.LEISURE: rules.days_leisure,
        LoanClass.BOOK: rules.days_book,
        LoanClass.LARGE: rules.days_large,
    }
    return item.days or usual[item.loan_class]
