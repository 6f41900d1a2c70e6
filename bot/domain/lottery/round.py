"""A round: its slots, its days, the tickets of people, and how both move on.

``draft -> announced -> open -> closed -> drawn -> ended``; ``withdrawn`` before the draw. A ticket is ``in``
until the draw, then it is ``offered`` a slot (and ``taken``, ``declined`` or ``lapsed``), or ``waiting`` as a
reserve, and ``lost`` at the end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.availability import DAY_MINUTES, Span, moment
from bot.domain.bookings import BookingId
from bot.domain.lottery.drawing import Ticket
from bot.domain.lottery.refusals import (
    EntryStepImpossible,
    LotteryWonLately,
    RoundDaysWrong,
    RoundEmpty,
    RoundNotOpen,
    RoundStepImpossible,
    WishesWrong,
)
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.rooms import Purpose, RoomId

RoundId = NewType("RoundId", int)
SlotId = NewType("SlotId", int)
EntryId = NewType("EntryId", int)


class RoundState(StrEnum):
    """Where a round stands."""

    DRAFT = "draft"
    ANNOUNCED = "announced"
    OPEN = "open"
    CLOSED = "closed"
    DRAWN = "drawn"
    ENDED = "ended"
    WITHDRAWN = "withdrawn"


class EntryState(StrEnum):
    """Where a ticket stands."""

    IN = "in"
    BACK = "back"
    OFFERED = "offered"
    TAKEN = "taken"
    DECLINED = "declined"
    LAPSED = "lapsed"
    WAITING = "waiting"
    LOST = "lost"


SEEN = frozenset(RoundState) - {RoundState.DRAFT, RoundState.WITHDRAWN}
"""What residents know of."""
RUNNING = SEEN - {RoundState.ENDED}
"""Its slots are for who enters, or has entered."""
LISTED = frozenset({RoundState.CLOSED, RoundState.DRAWN, RoundState.ENDED})
"""The list of tickets is public, and stays as it is."""
HELD = frozenset({EntryState.OFFERED, EntryState.TAKEN})
"""Nobody else can have the slot."""
LOSSES = frozenset({EntryState.WAITING, EntryState.LOST})
"""What makes the next ticket weigh more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LotteryRules:
    """Numbers a community may change. Defaults: rules.md §6.9 (c).

    Up to three wishes; a ticket weighs one more for each loss within the last three rounds of the house; who
    has won leaves it to others for 30 days; a winner says yes within 48 hours. It is drawn at ten.
    """

    wishes_max: int = 3
    weight_rounds: int = 3
    won_days: int = 30
    confirm_hours: int = 48
    draw_hour: int = 10
    slots_max: int = 30
    kept_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """Slots of the building ``place``, drawn at ``draws``; one enters from ``opens`` until ``closes``.

    The ``seed`` is made when it is announced, and told once it is drawn; its ``commitment`` is told at once.
    ``deadline`` is when time acts next.
    """

    id: RoundId = RoundId(0)
    key: str
    place: PlaceId
    name: str
    state: RoundState = RoundState.DRAFT
    opens: datetime | None = None
    closes: datetime | None = None
    draws: datetime | None = None
    seed: str = ""
    commitment: str = ""
    reason: str = ""
    by: ResidentId
    since: datetime
    moved: datetime
    deadline: datetime | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and the log name it."""
        return f"draw:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A room for some hours, with its number in the round. ``block`` is the booking that keeps it."""

    id: SlotId = SlotId(0)
    round: RoundId
    number: int
    room: RoomId
    begins: datetime
    ends: datetime
    block: BookingId
    version: int = 1

    @property
    def span(self) -> Span:
        """From when until when."""
        return Span(self.begins, self.ends)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Somebody's ticket: what they wish for, the dearest first, and what they would do there.

    ``weight`` is 0 until the list is closed; what is in the list keeps its weight, whatever becomes of it.
    ``slot`` is what was offered last.
    """

    id: EntryId = EntryId(0)
    round: RoundId
    person: ResidentId
    ticket: str
    wishes: tuple[int, ...]
    people: int
    purpose: Purpose
    text: str
    weight: int = 0
    state: EntryState = EntryState.IN
    slot: int = 0
    booking: BookingId | None = None
    at: datetime
    moved: datetime
    deadline: datetime | None = None
    version: int = 1

    @property
    def listed(self) -> Ticket:
        """As everybody sees it."""
        return Ticket(ticket=self.ticket, weight=self.weight, wishes=self.wishes)


_NEXT = {
    RoundState.ANNOUNCED: RoundState.OPEN,
    RoundState.OPEN: RoundState.CLOSED,
    RoundState.CLOSED: RoundState.DRAWN,
}
"""What time does."""
WITHDRAWABLE = frozenset(_NEXT) | {RoundState.DRAFT}
"""Until it is drawn."""
_STEPS: dict[EntryState, frozenset[EntryState]] = {
    EntryState.BACK: frozenset({EntryState.IN, EntryState.WAITING}),
    EntryState.OFFERED: frozenset({EntryState.IN, EntryState.WAITING}),
    EntryState.WAITING: frozenset({EntryState.IN}),
    EntryState.TAKEN: frozenset({EntryState.OFFERED}),
    EntryState.DECLINED: frozenset({EntryState.OFFERED}),
    EntryState.LAPSED: frozenset({EntryState.OFFERED}),
    EntryState.LOST: frozenset({EntryState.WAITING}),
}
"""to -> from."""


def announced(
    round_: Round, slots: Sequence[Slot], days: tuple[date, date, date], *, rules: LotteryRules, zone: tzinfo
) -> Round:
    """With its days: people enter from the first until the end of the second, it is drawn on the third.

    Raises RoundStepImpossible, RoundEmpty, RoundDaysWrong.
    """
    if round_.state is not RoundState.DRAFT:
        raise RoundStepImpossible
    if not slots:
        raise RoundEmpty
    opens, closes = moment(days[0], 0, zone), moment(days[1], DAY_MINUTES, zone)
    draws = datetime.combine(days[2], time(rules.draw_hour), zone)
    first = min(slot.begins for slot in slots)
    if not opens < closes <= draws <= first - timedelta(hours=rules.confirm_hours):
        raise RoundDaysWrong(hours=rules.confirm_hours)
    return replace(round_, opens=opens, closes=closes, draws=draws)


def moved(round_: Round, state: RoundState, now: datetime) -> Round:
    """At another point of its life, with the moment at which time acts next."""
    due = {
        RoundState.ANNOUNCED: round_.opens,
        RoundState.OPEN: round_.closes,
        RoundState.CLOSED: round_.draws,
    }
    return replace(round_, state=state, moved=now, deadline=due.get(state))


def turned(round_: Round, now: datetime) -> Round:
    """What time makes of it. Raises RoundStepImpossible."""
    if round_.state not in _NEXT:
        raise RoundStepImpossible
    return moved(round_, _NEXT[round_.state], now)


def may_enter(round_: Round, now: datetime) -> None:
    """Raises RoundNotOpen before and after its days, RoundStepImpossible where it has none yet."""
    if round_.opens is None or round_.closes is None:
        raise RoundStepImpossible
    if round_.state is not RoundState.OPEN or now >= round_.closes:
        raise RoundNotOpen(opens=round_.opens, closes=round_.closes)


def wishes_of(wanted: Sequence[int], slots: Sequence[Slot], rules: LotteryRules) -> tuple[int, ...]:
    """The wishes, each once, in their order. Raises WishesWrong."""
    found = tuple(dict.fromkeys(wanted))
    if not 0 < len(found) <= rules.wishes_max or set(found) - {slot.number for slot in slots}:
        raise WishesWrong(most=rules.wishes_max)
    return found


def entered(won: datetime | None, now: datetime, rules: LotteryRules) -> None:
    """Raises LotteryWonLately where ``won``, the last win here, is not long enough ago."""
    until = won + timedelta(days=rules.won_days) if won else now
    if until > now:
        raise LotteryWonLately(until=until)


def weight(losses: int) -> int:
    """One, and one more for each loss."""
    return 1 + losses


def closed(entry: Entry, losses: int, now: datetime) -> Entry:
    """In the list, with its weight."""
    return replace(entry, weight=weight(losses), moved=now)


def stepped(entry: Entry, state: EntryState, now: datetime) -> Entry:
    """The ticket at another point of its life. Raises EntryStepImpossible."""
    if entry.state not in _STEPS[state]:
        raise EntryStepImpossible
    return replace(entry, state=state, moved=now, deadline=None)


def offered(entry: Entry, slot: Slot, rules: LotteryRules, now: datetime) -> Entry:
    """Theirs, if they say yes in time, and before it begins. Raises EntryStepImpossible."""
    until = min(now + timedelta(hours=rules.confirm_hours), slot.begins)
    return replace(stepped(entry, EntryState.OFFERED, now), slot=slot.number, deadline=until)
