"""A trade: who gives what to whom, on which terms, how far it has come; the numbers of its community."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.barter import ListingId, Side
from bot.domain.residents import ResidentId

TradeId = NewType("TradeId", int)


class TradeState(StrEnum):
    """Where a trade stands in its life."""

    PROPOSED = "proposed"
    COUNTERED = "countered"
    AGREED = "agreed"
    DELIVERED = "delivered"
    CONFIRMED = "confirmed"
    SETTLED = "settled"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    DISPUTED = "disputed"
    RESOLVED = "resolved"


TALKING = frozenset({TradeState.PROPOSED, TradeState.COUNTERED})
"""Terms are still being looked for: it is somebody's turn."""

BOUND = frozenset({TradeState.AGREED, TradeState.DELIVERED, TradeState.CONFIRMED})
"""Agreed and not over: things are promised, units are held."""

OPEN = TALKING | BOUND | {TradeState.DISPUTED}
"""Not over."""


class Mover(StrEnum):
    """Whose move it is."""

    ASKER = "asker"
    TURN = "turn"
    SPOKE = "spoke"
    EITHER = "either"
    PROVIDER = "provider"
    RECEIVER = "receiver"
    MODERATOR = "moderator"
    TIME = "time"


class DisputeReason(StrEnum):
    """What went wrong."""

    ABSENT = "absent"
    DIFFERENT = "different"
    DAMAGED = "damaged"
    UNITS = "units"
    RUDE = "rude"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeRules:
    """Numbers a community may change (defaults: programmes.md §1, §13; rules.md §6.2 for ``lapse_days``)."""

    reply_hours: int = 48
    expire_hours: int = 96
    cancel_notice_hours: int = 24
    soon_hours: int = 24
    after_hours: int = 2
    confirm_first: int = 3
    confirm_second: int = 7
    confirm_last: int = 13
    auto_days: int = 14
    dispute_days: int = 14
    lapse_days: int = 21
    lapse_notice_days: int = 3
    retry_hours: int = 1
    place_max: int = 100
    back_max: int = 200
    words_max: int = 700
    ahead_days: int = 90
    meet_from: int = 7
    meet_until: int = 22
    open_max: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Terms as somebody would like them, before they are a version of a trade.

    The receiver gives the provider ``units`` and perhaps ``back``: in words, or an offer of its own
    (``back_listing``), or both. ``at`` may stay open.
    """

    units: int = 0
    back: str = ""
    back_listing: ListingId | None = None
    quantity: int = 1
    place: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """One version of a trade's terms, never changed once said."""

    id: int = 0
    trade: TradeId = TradeId(0)
    number: int
    by: ResidentId
    units: int
    back: str
    back_listing: ListingId | None
    quantity: int
    place: str
    at: datetime | None
    said: datetime
    version: int = 1

    @property
    def wish(self) -> Wish:
        """What they say, whoever says it."""
        return Wish(
            units=self.units,
            back=self.back,
            back_listing=self.back_listing,
            quantity=self.quantity,
            place=self.place,
            at=self.at,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """Two neighbours and one listing, or two that fit each other (``want``, in rings).

    ``current`` is the number of the terms in force, of which ``units``, ``quantity`` and ``at`` are
    copied here; ``newest`` the highest number so far. ``turn`` is who has to answer. ``moved`` is
    when it came to where it stands, ``deadline`` when time acts next. ``priced``: both keep accounts
    in ``community``, so units may move. ``before`` is where it stood when it was disputed; ``paid``
    the units that have moved, by ``transfer``. ``late``: ``ended_by`` broke the promise.
    """

    id: TradeId = TradeId(0)
    key: str
    community: AreaId
    priced: bool = True
    listing: ListingId
    want: ListingId | None = None
    side: Side
    title: str
    provider: ResidentId
    receiver: ResidentId
    state: TradeState = TradeState.PROPOSED
    current: int = 1
    newest: int = 1
    units: int = 0
    quantity: int = 1
    at: datetime | None = None
    turn: ResidentId | None = None
    proposed: datetime
    moved: datetime
    deadline: datetime | None = None
    agreed: datetime | None = None
    delivered: datetime | None = None
    settled: datetime | None = None
    ended_by: ResidentId | None = None
    late: bool = False
    before: TradeState | None = None
    paid: int = 0
    transfer: int | None = None
    ring: str = ""
    version: int = 1

    @property
    def parties(self) -> tuple[ResidentId, ResidentId]:
        """Who gives, and who receives."""
        return self.provider, self.receiver

    @property
    def owner(self) -> ResidentId:
        """Who posted the listing."""
        return self.provider if self.side is Side.OFFER else self.receiver

    @property
    def asker(self) -> ResidentId:
        """Who came to the listing."""
        return self.receiver if self.side is Side.OFFER else self.provider

    @property
    def about(self) -> str:
        """Its name in notices, holds and cases."""
        return f"trade:{self.id}"

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be done."""
        return self.state not in OPEN

    def partner(self, who: ResidentId) -> ResidentId:
        """The other one."""
        return self.receiver if who == self.provider else self.provider


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeStep:
    """One line of a trade's record, never changed: who did what when; nobody: time."""

    trade: TradeId
    step: str
    by: ResidentId | None
    at: datetime
    state: TradeState
    number: int
    words: str = ""
