"""What a room is wanted for: how many come, why, and what is promised."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.actions import bookings, rooms
from bot.domain.bookings import (
    PROMISES,
    BookingId,
    BookingRules,
    BookingState,
    PurposeNotHere,
    TooFewPeople,
    TooManyPeople,
    promised,
)
from bot.domain.rooms import Purpose, Room
from bot.runtime.form import Amount, Answers, Choice, Form, Text, Ticks
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Say, Speech, Worded
from handlers.bookings.mine import just_made, shown

PEOPLE = (5, 10, 20, 30)
WORDS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads(Amount):
    """How many come: no more than fit in, no fewer than the room is for."""

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """Raises TooManyPeople, TooFewPeople."""
        number = await Amount.take(self, scene, answers, part, incoming)
        room = await _room(scene)
        least = (await rooms.terms(scene.city, room)).people
        if number > room.capacity:
            raise TooManyPeople(most=room.capacity)
        if number < least:
            raise TooFewPeople(least=least)
        return number


@dataclass(frozen=True, slots=True, kw_only=True)
class Use(Choice):
    """What for: only what the room is let for."""

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """Raises PurposeNotHere."""
        meant = await Choice.take(self, scene, answers, part, incoming)
        room = await _room(scene)
        if room.purposes and meant not in room.purposes:
            raise PurposeNotHere
        return meant


async def _room(scene: Scene) -> Room:
    assert scene.frame  # noqa: S101 -- a question is asked in a form
    assert scene.resident  # noqa: S101 -- and of residents
    booking = await bookings.seen(scene.city, scene.resident, BookingId(int(scene.frame.subject)))
    room, _ = await bookings.where(scene.city, booking)
    return room


def forms() -> Sequence[Form]:
    """What is asked while the slot is kept; what a manager wants to know."""
    return (
        Form(
            name="bookings-ask",
            screens="bookings",
            close=_asked,
            questions=(
                Heads(name="people", offers=lambda _: PEOPLE, caption=lambda _, n: people(n)),
                Use(name="purpose", options=_purposes),
                Text(name="text", lines=False, limits=_limits),
                Ticks(name="promises", options=_promises, must=promised),
            ),
        ),
        Form(
            name="bookings-answer",
            screens="bookings-answer",
            close=_answered,
            summary=False,
            begins=False,
            questions=(Text(name="words", limits=lambda _: (2, WORDS)),),
        ),
    )


def people(number: int) -> Worded:
    """So many people."""
    return Worded("rooms-people", {"count": number})


def _purposes(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(purpose.value, Worded(f"purpose-{purpose.value}")) for purpose in Purpose]


def _promises(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(promise, Worded(f"bookings-promise-{promise}")) for promise in PROMISES]


def _limits(scene: Scene) -> tuple[int, int]:
    rules = scene.city.rules(BookingRules, scene.resident.area if scene.resident else None)
    return rules.purpose_min, WORDS


async def _asked(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    booking = await bookings.request(
        scene.city,
        scene.resident,
        BookingId(int(subject)),
        people=answers["people"],
        purpose=Purpose(answers["purpose"]),
        text=answers["text"],
        promises=answers["promises"],
    )
    yes = booking.state is BookingState.APPROVED
    return await just_made(scene, booking, Say("bookings-booked" if yes else "bookings-asked"))


async def _answered(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = BookingId(int(subject))
    booking = await bookings.respond(scene.city, scene.resident, number, answers["words"])
    return await shown(scene, booking, Say("bookings-answered"))
