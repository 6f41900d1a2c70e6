"""A case: something between people, or between a person and a rule, that a moderator has to decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId
from bot.domain.roles import Role

CaseId = NewType("CaseId", int)
CaseKind = NewType("CaseKind", str)
"""What it is about, as its feature declares: ``case-kind-<kind>``, its reasons ``<kind>-reason-<reason>``."""
Ruling = NewType("Ruling", str)
"""How a case can be decided, as a feature declares it: ``ruling-<ruling>`` on the button, and
``ruled-<ruling>`` for those whom it concerns."""


class Prepared(str):
    """A prepared reason by the id of its message: each reader reads it in their own language."""

    __slots__ = ()

    @property
    def key(self) -> str:
        """The message."""
        return str(self)

    @property
    def facts(self) -> Mapping[str, object]:
        """It needs none."""
        return {}


class CaseState(StrEnum):
    """Where a case stands in its life."""

    OPENED = "opened"
    ASSIGNED = "assigned"
    PROPOSED = "proposed"
    DECIDED = "decided"
    APPEALED = "appealed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


WAITING = frozenset({CaseState.OPENED, CaseState.APPEALED})
"""Nobody looks after it yet."""

UNDECIDED = WAITING | {CaseState.ASSIGNED, CaseState.PROPOSED}
"""Nothing has come of it yet."""

OPEN = UNDECIDED | {CaseState.DECIDED}
"""Not over: until then nobody opens the same once more."""


class Measure(StrEnum):
    """How many units a ruling moves: all that is contested, a part of it, or as many as is decided."""

    ALL = "all"
    PART = "part"
    FREE = "free"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How cases of one kind run and end, as their feature declares it.

    ``leaves`` are the rulings after which everything stays as it was, ``lasting`` those that hold for
    some days, ``pairs`` those that two people decide. ``is_heard``: the other side is asked first.
    ``is_secret``: it never learns who opened the case, nor of it at all before a decision touches it.
    ``is_alone``: about one thing there is one open case, whoever opened it.
    """

    rulings: tuple[Ruling, ...]
    leaves: frozenset[Ruling] = frozenset()
    measures: Mapping[Ruling, Measure] = field(default_factory=dict)
    lasting: frozenset[Ruling] = frozenset()
    pairs: frozenset[Ruling] = frozenset()
    role: Role = Role.MODERATOR
    is_heard: bool = True
    is_secret: bool = False
    is_alone: bool = False


class ReportReason(StrEnum):
    """What is wrong with a listing."""

    FORBIDDEN = "forbidden"
    SCAM = "scam"
    RUDE = "rude"
    FALSE = "false"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRules:
    """Numbers a community may change (defaults: rules.md §6.3, §6.17; ``undo_minutes``: programmes.md §11).

    Rulings that move more than ``pair_above`` units are decided by two: it is the most that anybody may
    owe (programmes.md §1), so no single moderator can move more than a whole credit.
    """

    answer_hours: int = 72
    answer_notice_hours: int = 24
    untaken_hours: int = 24
    mediation_days: int = 7
    remind_hours: int = 24
    appeal_days: int = 7
    report_max: int = 10
    payment_days: int = 14
    words_max: int = 700
    limit_most: int = 500_000
    limit_days: int = 365
    undo_minutes: int = 10
    pair_above: int = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case. ``about`` is what it concerns (``trade:5``), ``key`` the number people quote to each other.

    ``role`` looks after it, at ``place`` where that is one thing in the area. ``by`` is None where a machine
    or the clock opened it; ``against`` is whom it is about. ``answer_words`` are the other side's word, asked
    for until ``answer_due``. ``prepared`` is the message id of a prepared reason, ``why`` one's own words.
    ``seconder`` confirmed what needs two. The ``first_...`` remember the decision that was objected to.
    With ``is_alone`` nobody else opens one about the same. ``was`` is what the feature noted of how things
    stood before the decision, to be able to take it back. ``due`` is when time itself acts next: a reminder,
    or the end.
    """

    id: CaseId = CaseId(0)
    key: str
    kind: CaseKind
    about: str
    area: AreaId
    place: str = ""
    role: Role = Role.MODERATOR
    by: ResidentId | None
    against: ResidentId | None = None
    reason: str = ""
    words: str = ""
    amount: int = 0
    state: CaseState = CaseState.OPENED
    opened: datetime
    handler: ResidentId | None = None
    assigned: datetime | None = None
    answer_words: str | None = None
    answer_due: datetime | None = None
    ruling: Ruling | None = None
    ruled_amount: int = 0
    ruled_days: int = 0
    why: str = ""
    prepared: str = ""
    proposed: datetime | None = None
    seconder: ResidentId | None = None
    decided: datetime | None = None
    appealed_by: ResidentId | None = None
    appealed: datetime | None = None
    plea: str = ""
    first_handler: ResidentId | None = None
    first_seconder: ResidentId | None = None
    first_ruling: Ruling | None = None
    first_amount: int = 0
    first_days: int = 0
    first_why: str = ""
    first_prepared: str = ""
    first_decided: datetime | None = None
    is_alone: bool = False
    was: str = ""
    due: datetime | None = None
    version: int = 1

    @property
    def parties(self) -> frozenset[ResidentId]:
        """Who brought it, and whom it is about; never its moderators."""
        return frozenset(who for who in (self.by, self.against) if who is not None)

    @property
    def opener(self) -> ResidentId:
        """Who brought it, of a kind that people bring."""
        assert self.by is not None  # noqa: S101 -- the feature knows that nothing else opens its cases
        return self.by

    @property
    def because(self) -> str:
        """Why, for whoever reads it: in the moderator's words, or prepared in each reader's language."""
        return self.why or (Prepared(self.prepared) if self.prepared else "")

    @property
    def grounds(self) -> str:
        """Why, for a book that keeps it for ever: in the moderator's words, or the case's number."""
        return self.why or f"#{self.key}"

    @property
    def decider(self) -> ResidentId:
        """Who decided it."""
        assert self.handler is not None  # noqa: S101 -- asked of a decision
        return self.handler

    @property
    def is_final(self) -> bool:
        """Decided for the second time: nobody can object any more."""
        return self.state is CaseState.DECIDED and self.appealed_by is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStep:
    """One line of a case's record, never changed: who did what when; ``words`` only a decision's reason."""

    case: CaseId
    step: str
    by: ResidentId | None
    at: datetime
    words: str = ""
    amount: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Somebody who looks after cases has seen who a person is; ``why`` names the case."""

    who: ResidentId
    whom: ResidentId
    why: str
    at: datetime
