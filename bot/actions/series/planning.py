"""A series before it is there, and made: every date passes every check, counted with the dates before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions import places, rooms
from bot.actions.bookings.asking import new_key
from bot.actions.bookings.nearby import ELSEWHEN
from bot.actions.bookings.showing import ground
from bot.actions.bookings.telling import remind
from bot.actions.series.showing import tell_managers
from bot.domain import bookings, series
from bot.domain.availability import Span
from bot.domain.bookings import Booking, BookingId, Ground, Wish
from bot.domain.places import Place
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident, ResidentId
from bot.domain.rooms import Room
from bot.domain.series import Pattern, Series, SeriesEmpty, SeriesRules
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """One date. ``no``: why it cannot be had as ``wanted``; ``other``: when it could be on that day.

    ``got`` is what would be booked (None: it is skipped).
    """

    wanted: Span
    no: Refusal | None = None
    other: Span | None = None
    got: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All dates of a series that somebody thinks of."""

    room: Room
    place: Place
    dates: Sequence[Dated]


async def plan(city: City, who: Resident, pattern: Pattern, *, people: int | None = None) -> Plan:
    """What it would be. Raises RoomGone, SeriesTooLong."""
    room, place = await rooms.served(city, who, pattern.room)
    rules = places.rules(city, SeriesRules, place)
    dates: list[Dated] = []
    held: list[Booking] = []
    for wanted in series.spans(pattern, rules, city.zone):
        facts = await _ground(city, who.id, room, place, wanted, held)
        wish = Wish(span=wanted, people=people, purpose=pattern.purpose)
        found = _dated(wish, facts, instead=pattern.instead)
        dates.append(found)
        if found.got:
            held.append(_thought_of(len(held), city, who, found.got, facts, pattern))
    return Plan(room=room, place=place, dates=dates)


async def _ground(  # noqa: PLR0917 -- whose, which room of which house, when, and what is there by then
    city: City, person: ResidentId, room: Room, place: Place, span: Span, held: Sequence[Booking]
) -> Ground:
    """What is there, and what of the series will be."""
    facts = await ground(city, person, room, place, span.begins.astimezone(city.zone).date())
    return replace(facts, mine=[*facts.mine, *held], taken=[*facts.taken, *(each.busy for each in held)])


def _dated(wish: Wish, facts: Ground, *, instead: bool) -> Dated:
    no = bookings.refused(wish, facts)
    options = bookings.instead(wish, facts, most=1) if isinstance(no, ELSEWHEN) else ()
    other = options[0] if options else None
    got = wish.span if no is None else other if instead else None
    return Dated(wanted=wish.span, no=no, other=other, got=got)


def _thought_of(  # noqa: PLR0917 -- which one, whose, when, where, what for
    number: int, city: City, who: Resident, span: Span, facts: Ground, pattern: Pattern
) -> Booking:
    """A date that counts for those after it; its number is one that no booking has."""
    held = bookings.hold(facts.room, who.id, span, key="", terms=facts.terms, rules=facts.rules, now=city.now)
    return replace(held, id=BookingId(-1 - number), purpose=pattern.purpose)


async def make(  # noqa: PLR0917 -- who, what, how many, why, promised
    city: City, who: Resident, pattern: Pattern, people: int, text: str, promises: Sequence[str]
) -> tuple[Series, tuple[Booking, ...]]:
    """All dates that can be had, asked for with one message to the managers, or booked at once.

    Raises RoomGone, SeriesTooLong, SeriesEmpty, TicksMissing, TooManyPeople, TooFewPeople, PurposeNotHere.
    """
    bookings.promised(promises)
    room, place = await rooms.served(city, who, pattern.room)
    await city.rooms.lock(place.id)
    found = await plan(city, who, pattern, people=people)
    _same_for_all(found)
    spaces, terms = await rooms.spaces(city, room), await rooms.terms(city, room)
    rules = places.rules(city, bookings.BookingRules, place)
    made: list[Booking] = []
    for span in (dated.got for dated in found.dates if dated.got):
        held = bookings.hold(room, who.id, span, key=new_key(), terms=terms, rules=rules, now=city.now)
        asked = bookings.wanted(
            held, people=people, purpose=pattern.purpose, text=text, terms=terms, rules=rules, now=city.now
        )
        made.append(await city.bookings.open(asked, spaces))
    if not made:
        raise SeriesEmpty
    kept = await city.series.add(_series(city, who, pattern, found), made)
    for booking in made:
        await remind(city, booking)
    await tell_managers(city, kept, "asked" if terms.approval else "booked")
    return kept, tuple(made)


def _same_for_all(found: Plan) -> None:
    """What no other date would change is said at once. Raises TooManyPeople, TooFewPeople, PurposeNotHere."""
    for_all = (bookings.TooManyPeople, bookings.TooFewPeople, bookings.PurposeNotHere)
    for dated in found.dates:
        if isinstance(dated.no, for_all):
            raise dated.no


def _series(city: City, who: Resident, pattern: Pattern, found: Plan) -> Series:
    skipped = tuple(
        (dated.wanted.begins.astimezone(city.zone).date().isoformat(), dated.no.key)
        for dated in found.dates
        if dated.no and dated.got is None
    )
    return Series(
        room=pattern.room,
        person=who.id,
        every=pattern.every,
        begins=pattern.begins,
        minutes=pattern.minutes,
        skipped=skipped,
        asked=city.now,
    )
