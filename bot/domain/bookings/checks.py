"""What a wish for a room is judged by, check by check, in the order of rules.md §6.8.

Each check is a name and a pure function of the wish and the ground it stands on; the first that refuses
says which rule it is, and what would be possible instead.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import takewhile

from bot.domain.availability import DAY_MINUTES, MINUTE, Busy, Open, Span, clashes, free, moment, near
from bot.domain.bookings import quotas
from bot.domain.bookings.booking import Booking, BookingId, BookingRules
from bot.domain.bookings.refusals import (
    BookingOffGrid,
    BookingPast,
    BookingTooFar,
    BookingTooLong,
    BookingTooShort,
    BookingTooSoon,
    PurposeNotHere,
    RoomPaused,
    RoomShut,
    SlotTaken,
    TooFewPeople,
    TooManyPeople,
)
from bot.domain.refusal import Refusal
from bot.domain.rooms import Purpose, Room, Terms

NONE = BookingId(0)
"""No booking is moved."""
SHIFT = 20
"""Minutes by which another beginning is offered, or one slot where that is more (Indico, rules.md §6.8)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A span of a room; ``people`` and ``purpose`` are known later than the rest. ``number``: it is moved.

    Who has ``waited`` for it asked in time, however soon it came free.
    """

    span: Span
    people: int | None = None
    purpose: Purpose | None = None
    number: BookingId = NONE
    waited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """All that is known of the room and of who wants it. ``open`` and ``taken`` reach over the day before and
    after the wish; ``mine`` are one's bookings of the months around it, anywhere.
    """  # noqa: D205

    room: Room
    terms: Terms
    rules: BookingRules
    open: Open
    taken: Sequence[Busy]
    mine: Sequence[Booking]
    now: datetime
    zone: tzinfo

    @property
    def today(self) -> date:
        """The day it is there."""
        return self.now.astimezone(self.zone).date()

    @property
    def slot(self) -> timedelta:
        """The step of the grid."""
        return timedelta(minutes=self.terms.slot)

    def day(self, at: datetime) -> date:
        """Which day that is there."""
        return at.astimezone(self.zone).date()

    def busy(self, wish: Wish) -> Busy:
        """What the wish would take."""
        before, after = timedelta(minutes=self.terms.before), timedelta(minutes=self.terms.after)
        return Busy(wish.span, before, after, wish.number)

    def earliest(self) -> datetime:
        """Before that nothing begins."""
        return self.now


Check = Callable[[Wish, Ground], Refusal | None]


def _is_let(_: Wish, ground: Ground) -> Refusal | None:
    return RoomPaused(room=ground.room.id) if ground.room.paused else None


def _is_to_come(wish: Wish, ground: Ground) -> Refusal | None:
    return BookingPast(room=ground.room.id) if wish.span.begins < ground.now else None


def _is_long_enough(wish: Wish, ground: Ground) -> Refusal | None:
    least = ground.terms.least * MINUTE
    return BookingTooShort(least=least, room=ground.room.id) if wish.span.length < least else None


def _is_short_enough(wish: Wish, ground: Ground) -> Refusal | None:
    most = ground.terms.most * MINUTE
    return BookingTooLong(most=most, room=ground.room.id) if wish.span.length > most else None


def _is_late_enough(wish: Wish, ground: Ground) -> Refusal | None:
    days, first = ground.terms.lead_days, ground.terms.first_day(ground.today)
    soon = not wish.waited and ground.day(wish.span.begins) < first
    return BookingTooSoon(days=days, first=first, room=ground.room.id) if soon else None


def _is_near_enough(wish: Wish, ground: Ground) -> Refusal | None:
    days, last = ground.terms.latest_days, ground.terms.last_day(ground.today)
    far = ground.day(wish.span.begins) > last
    return BookingTooFar(days=days, last=last, room=ground.room.id) if far else None


def _is_open(wish: Wish, ground: Ground) -> Refusal | None:
    if ground.open.covers(wish.span):
        return None
    return RoomShut(next=_next(wish, ground), room=ground.room.id)


def _is_on_grid(wish: Wish, ground: Ground) -> Refusal | None:
    starts = wish.span.begins in set(ground.open.starts(ground.slot))
    if starts and not wish.span.length % ground.slot:
        return None
    return BookingOffGrid(slot=ground.terms.slot, next=_next(wish, ground), room=ground.room.id)


def _fits_the_room(wish: Wish, ground: Ground) -> Refusal | None:
    if wish.people is None:
        return None
    if wish.people > ground.room.capacity:
        return TooManyPeople(most=ground.room.capacity)
    return TooFewPeople(least=ground.terms.people) if wish.people < ground.terms.people else None


def _is_what_it_is_for(wish: Wish, ground: Ground) -> Refusal | None:
    allowed = ground.room.purposes
    return PurposeNotHere() if wish.purpose and allowed and wish.purpose not in allowed else None


def _is_within_quotas(wish: Wish, ground: Ground) -> Refusal | None:
    return quotas.over(
        wish.span,
        is_public=wish.purpose is Purpose.PUBLIC,
        mine=[each for each in ground.mine if each.id != wish.number],
        rules=ground.rules,
        zone=ground.zone,
        is_known=wish.purpose is not None,
    )


def _is_free(wish: Wish, ground: Ground) -> Refusal | None:
    if not clashes(ground.busy(wish), ground.taken):
        return None
    return SlotTaken(next=_next(wish, ground), room=ground.room.id, begins=wish.span.begins)


CHECKS: Mapping[str, Check] = {
    "let": _is_let,
    "to-come": _is_to_come,
    "least": _is_long_enough,
    "most": _is_short_enough,
    "lead": _is_late_enough,
    "latest": _is_near_enough,
    "open": _is_open,
    "grid": _is_on_grid,
    "people": _fits_the_room,
    "purpose": _is_what_it_is_for,
    "quotas": _is_within_quotas,
    "free": _is_free,
}
"""In their order: first what no other moment of the same day would change, last what somebody else took."""


def check(wish: Wish, ground: Ground) -> None:
    """Raises the refusal of the first check that is not passed."""
    if refusal := refused(wish, ground):
        raise refusal


def refused(wish: Wish, ground: Ground) -> Refusal | None:
    """What the first check says that is not passed."""
    return next((no for no in (each(wish, ground) for each in CHECKS.values()) if no), None)


def instead(wish: Wish, ground: Ground, *, most: int = 3) -> tuple[Span, ...]:
    """Other spans of the same room: a little sooner or later, then a little shorter; all checks passed."""
    shift = max(timedelta(minutes=SHIFT), ground.slot)
    found = near(
        ground.open, ground.taken, ground.busy(wish), ground.slot, after=ground.earliest(), shift=shift
    )
    possible = (span for span in found if refused(_at(wish, span), ground) is None)
    return tuple(span for span, _ in zip(possible, range(most), strict=False))


def on_day(wish: Wish, ground: Ground, day: date) -> Span | None:
    """As long on a day of the ground, as near as can be to the hour that was wanted; all checks passed."""
    hour = _clock(wish.span.begins, ground.zone)
    starts = [at for at in ground.open.starts(ground.slot) if ground.day(at) == day]
    starts.sort(key=lambda at: (abs(_clock(at, ground.zone) - hour), at))
    spans = (Span(at, at + wish.span.length) for at in starts)
    return next((span for span in spans if refused(_at(wish, span), ground) is None), None)


def _clock(at: datetime, zone: tzinfo) -> int:
    local = at.astimezone(zone)
    return local.hour * 60 + local.minute


def _at(wish: Wish, span: Span) -> Wish:
    return replace(wish, span=span)


def _next(wish: Wish, ground: Ground) -> datetime | None:
    """The next beginning of as much time on the same day; the last before it, where there is no later."""
    day = ground.day(wish.span.begins)
    first, last = moment(day, 0, ground.zone), moment(day, DAY_MINUTES, ground.zone)
    after = max(ground.earliest(), first)
    found = free(ground.open, ground.taken, ground.busy(wish), ground.slot, after=after)
    there = [span.begins for span in takewhile(lambda span: span.begins < last, found)]
    later = [at for at in there if at >= wish.span.begins]
    return later[0] if later else there[-1] if there else None
