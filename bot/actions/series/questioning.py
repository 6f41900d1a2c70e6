"""What a manager wants to know of a series first is asked once, and its booker answers once."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.bookings import wholes
from bot.actions.bookings.telling import rules_of, saved
from bot.actions.series.judging import judged, noted
from bot.actions.series.showing import Shown, seen, shown, tell_asked, tell_managers
from bot.domain import bookings
from bot.domain.bookings import Booking, BookingState, BookingStepImpossible
from bot.domain.residents import Resident
from bot.domain.series import LEAST, Series, SeriesId
from storage.city import City


async def ask(city: City, who: Resident, number: SeriesId, words: str) -> Shown:
    """Something is to be known first. Raises as judged; BookingStepImpossible."""
    there = await judged(city, who, number)
    dates = []
    for each in _those(there, BookingState.REQUESTED):
        asked = replace(bookings.moved(each, "ask", now=city.now), manager=who.id, reason=words, response="")
        dates.append(await _timed(city, asked))
    await noted(city, who, "series-questioned", there, words)
    await tell_asked(city, there.series, dates)
    return await seen(city, there.series)


async def respond(city: City, who: Resident, number: SeriesId, words: str) -> Shown:
    """What the manager wanted to know. Raises SeriesGone, BookingStepImpossible."""
    there = await shown(city, who, number)
    for each in _those(there, BookingState.QUESTION):
        moved = bookings.moved(each, "answer", now=city.now)
        await _timed(city, replace(moved, response=words, asked=city.now, told=0))
    await tell_managers(city, there.series, "answered", words=words)
    return await seen(city, there.series)


def _those(there: Shown, state: BookingState) -> list[Booking]:
    found = [each for each in there.coming if each.state is state]
    if not found:
        raise BookingStepImpossible(state=(there.coming or there.bookings)[-1].state)
    return found


async def _timed(city: City, booking: Booking) -> Booking:
    return await saved(city, bookings.timed(booking, await rules_of(city, booking)))


async def _of(city: City, booking: Booking, state: BookingState) -> Series | None:
    """The series of which this and other dates are at the same point."""
    number = (await city.series.links([booking.id])).get(booking.id)
    found = await city.series.series(number) if number else None
    if found is None or booking.state is not state:
        return None
    alike = [each for each in (await seen(city, found)).coming if each.state is state]
    return found if len(alike) >= LEAST and booking.id in {each.id for each in alike} else None


async def _asked(city: City, who: Resident, booking: Booking, words: str) -> bool:
    found = await _of(city, booking, BookingState.REQUESTED)
    if found:
        await ask(city, who, found.id, words)
    return found is not None


async def _answered(city: City, who: Resident, booking: Booking, words: str) -> bool:
    found = await _of(city, booking, BookingState.QUESTION)
    if found:
        await respond(city, who, found.id, words)
    return found is not None


wholes.declare(_asked, _answered)
