"""Lines for rooms: a place in one, what is offered, taken or passed on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import bookings, waitlist
from bot.actions.waitlist import Stand
from bot.domain.availability import Span, numbered, of_number
from bot.domain.bookings import Booking
from bot.domain.residents import Resident
from bot.domain.rooms import RoomId
from bot.domain.waitlist import WaitId, WaitState
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, Door, Number, Opened, RoomDay, WaitAt

__all__ = ["BELOW", "LINKS", "forms", "routes"]

HOUR = timedelta(hours=1)
AHEAD = timedelta(days=366)
"""So far is looked ahead, whatever a press says."""


class WaitStep(CallbackData, prefix="waitstep"):
    """A step of who stands in a line: a place's number."""

    do: Literal["take", "pass", "leave"]
    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="waitlist"))
    router.message.register(mine, Command("waitlist"))
    router.callback_query.register(mine, Door.filter(F.to == "waitlist"))
    router.callback_query.register(at, WaitAt.filter(), flags=begins())
    router.callback_query.register(take, WaitStep.filter(F.do == "take"))
    router.callback_query.register(step, WaitStep.filter())
    return router


def forms() -> Sequence[Form]:
    """A line asks no questions of its own."""
    return ()


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Where somebody stands."""
    return await _mine(scene, resident)


async def _mine(scene: Scene, resident: Resident, *lead: Say) -> Say:
    found = await waitlist.mine(scene.city, resident)
    lines, rows = [], list[Row]()
    for n, stand in enumerate(found, 1):
        facts = {"n": n, **waitlist.told(stand, scene.city.zone)}
        offered = stand.waiting.state is WaitState.OFFERED
        lines.append(Worded("waitlist-line-offered" if offered else "waitlist-line-waiting", facts))
        rows += [_answers(stand.waiting.id)] if offered else [[_leave(stand.waiting.id, n)]]
    find: Row = [Button(Door(to="bookings"), "bookings"), Button(Door(to="rooms"), "find")]
    return Say("waitlist-mine", {"count": len(found)}, lead=lead, lines=lines, buttons=[*rows, find, MENU])


def _leave(number: int, n: int) -> Button:
    return Button(WaitStep(do="leave", id=number), "waitlist-leave", {"n": n})


def _answers(number: int) -> Row:
    return [
        Button(WaitStep(do="take", id=number), "waitlist-take"),
        Button(WaitStep(do="pass", id=number), "waitlist-pass"),
    ]


async def at(_: CallbackQuery, callback_data: WaitAt, resident: Resident, scene: Scene) -> Speech:
    """For how long; with the length said, a place in the line, or the slot if it has come free."""
    number, first = RoomId(callback_data.id), min(of_number(callback_data.at), scene.city.now + AHEAD)
    if not callback_data.minutes:
        return await _lengths(scene, resident, number, first)
    span = Span(first, first + timedelta(minutes=callback_data.minutes))
    found = await waitlist.join(scene.city, resident, number, span)
    return await (_held(scene, found) if isinstance(found, Booking) else _stands(scene, found))


async def _lengths(scene: Scene, resident: Resident, number: RoomId, first: datetime) -> Say:
    room, spans = await waitlist.lengths(scene.city, resident, number, first)
    if resident.easy:
        spans = tuple(span for span in spans if not span.length % HOUR) or spans
    keys = [_until(scene, number, span) for span in spans]
    on = first.astimezone(scene.city.zone).date().toordinal()
    rows: list[Row] = [keys[i : i + 2] for i in range(0, len(keys), 2)]
    back: Row = [Button(RoomDay(id=number, on=on), "back")]
    return Say("waitlist-lengths", {"name": room.name, "begins": first}, buttons=[*rows, back, MENU])


def _until(scene: Scene, number: RoomId, span: Span) -> Button:
    minutes = int(span.length.total_seconds()) // 60
    facts = {"ends": span.ends.astimezone(scene.city.zone).time(), "length": span.length}
    return Button(WaitAt(id=number, at=numbered(span.begins), minutes=minutes), "bookings-until", facts)


async def _held(scene: Scene, booking: Booking) -> Begin:
    facts = await bookings.facts_of(scene.city, booking)
    told = {name: facts[name] for name in ("room", "begins", "ends")} | {"until": booking.deadline}
    return Begin("bookings-ask", subject=str(booking.id), lead=[Say("bookings-held", told)])


async def _stands(scene: Scene, stand: Stand) -> Say:
    rows: list[Row] = [
        [Button(WaitStep(do="leave", id=stand.waiting.id), "leave")],
        [Button(Door(to="waitlist"), "waitlist-door"), Button(Door(to="find-room"), "bookings-find")],
    ]
    return Say("waitlist-stands", waitlist.told(stand, scene.city.zone), buttons=[*rows, MENU])


async def take(_: CallbackQuery, callback_data: WaitStep, resident: Resident, scene: Scene) -> Begin:
    """It is their turn: what the room is for is asked, and the hours stay theirs meanwhile."""
    return await _held(scene, await waitlist.take(scene.city, resident, WaitId(callback_data.id)))


async def step(_: CallbackQuery, callback_data: WaitStep, resident: Resident, scene: Scene) -> Say:
    """Passed on, or out of the line."""
    done = {"pass": waitlist.passed, "leave": waitlist.leave}[callback_data.do]
    await done(scene.city, resident, WaitId(callback_data.id))
    return await _mine(scene, resident, Say(f"waitlist-did-{callback_data.do}"))


def _offered(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [_answers(int(about.partition(":")[2]))]


def _lapsed(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    number = int(about.partition(":")[2])
    return [[Button(WaitStep(do="leave", id=number), "waitlist-out")], *_lines("", {})]


def _lines(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="waitlist"), "waitlist-door")]]


def _find(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="find-room"), "bookings-find")]]


BELOW: Mapping[str, Below] = {
    "waitlist-notice-offered": _offered,
    "waitlist-notice-half": _offered,
    "waitlist-notice-lapsed": _lapsed,
    "waitlist-notice-over": _find,
    "waitlist-notice-shut": _find,
    "error-waitlist-off": _find,
    "error-wait-too-late": _find,
    **{f"error-{refusal}": _lines for refusal in ("wait-gone", "too-many-waits", "offer-over")},
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
