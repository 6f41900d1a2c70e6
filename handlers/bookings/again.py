"""What was lost, had all the same: three ways below its notice, each one press away from being booked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import bookings
from bot.actions.bookings import OPTIONS, Instead
from bot.domain.availability import MINUTE, Span, of_number
from bot.domain.bookings import LOST, Booking, BookingId, BookingState
from bot.domain.residents import Resident
from bot.domain.rooms import RoomId
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Speech
from handlers.bookings.days import instead
from handlers.bookings.mine import just_made
from handlers.bookings.presses import Again, Mine
from handlers.doors import MENU, BookingCard, Door, RoomDay


async def again(_: CallbackQuery, callback_data: Again, resident: Resident, scene: Scene) -> Speech:
    """The same for the same people, then or there."""
    begins = of_number(callback_data.at)
    span = Span(begins, begins + callback_data.minutes * MINUTE)
    number, room = BookingId(callback_data.id), RoomId(callback_data.room)
    made = await bookings.again(scene.city, resident, number, room, span)
    if isinstance(made, Instead):
        return instead(scene, made, span, again=number)
    yes = made.state is BookingState.APPROVED
    return await just_made(scene, made, Say("bookings-again-booked" if yes else "bookings-again-asked"))


async def others(_: CallbackQuery, callback_data: Mine, resident: Resident, scene: Scene) -> Say:
    """What could be had now; a booking that was only given up is begun anew."""
    booking = await bookings.seen(scene.city, resident, BookingId(callback_data.id))
    found = await bookings.in_its_stead(scene.city, booking) if booking.state in LOST else ()
    rows: list[Row] = [[_press(booking.id, bookings.other_facts(scene.city, each))] for each in found]
    facts = {"begins": booking.begins, "count": len(found)}
    return Say("bookings-else", facts, buttons=[*rows, *_around(scene, booking), MENU])


def _around(scene: Scene, booking: Booking) -> list[Row]:
    on = booking.begins.astimezone(scene.city.zone).date()
    return [
        [Button(RoomDay(id=booking.room, on=on.toordinal()), "day")],
        [Button(Door(to="find-room"), "bookings-find")],
        [Button(BookingCard(id=booking.id), "bookings-see")],
    ]


def _press(number: int, facts: Mapping[str, Any]) -> Button:
    press = Again(id=number, room=facts["number"], at=facts["at"], minutes=facts["minutes"])
    return Button(press, "bookings-other", {name: facts[name] for name in ("room", "begins", "ends")})


def below(about: str, facts: Mapping[str, Any]) -> Sequence[Row]:
    """Below what was not to be: the alternatives that were found, and all others."""
    number = int(about.partition(":")[2])
    rows: list[Row] = [[_press(number, facts[name].facts)] for name in OPTIONS if name in facts]
    return [*rows, [Button(Mine(do="else", id=number), "bookings-step-else")]]
