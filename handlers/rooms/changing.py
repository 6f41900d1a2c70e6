"""A room as its manager sees it, and what is changed about it by a press or a short question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, get_args

from aiogram.types import CallbackQuery

from bot.actions import endings, rooms
from bot.domain import rooms as room_rules
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.domain.rooms import Equipment, Purpose, Room, RoomId, RoomRules, Terms
from bot.runtime.form import Amount, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU
from handlers.gates import BlockRoom, BookForCaller, BuildingCard, DoorOf, EndingOf, FindCaller, RoomFeed
from handlers.rooms.finding import facts_of, week
from handlers.rooms.presses import Count, Figures, Fit, For, Kept, PartOf, Reword, Words

_ASKED = {"hours": "rooms-hours", "other": "rooms-other", "shut": "rooms-shut", "photos": "rooms-photos"}
"""What is changed by questions -> the form that asks them."""


async def kept(_: CallbackQuery, callback_data: Kept, resident: Resident, scene: Scene) -> Speech:
    """The room, or something about it that is to be different."""
    number, what = RoomId(callback_data.id), callback_data.what
    room, _place = await rooms.kept(scene.city, resident, number)
    if what in _ASKED:
        return Begin(_ASKED[what], subject=str(number))
    if what in _SCREENS:
        return await _SCREENS[what](scene, room)
    if what != "see":
        await rooms.change(scene.city, resident, number, await _switch(scene, room, what))
    return await card_of(scene, resident, number)


async def _switch(scene: Scene, room: Room, what: str) -> Callable[[Room], Room]:
    """What one press turns into its opposite."""
    if what == "pause":
        return lambda it: replace(it, paused=not it.paused)
    if what == "step":
        return lambda it: replace(it, step_free=not it.step_free)
    rules = await rooms.rule(scene.city, room)
    value = not room_rules.terms(room, rules).approval
    return lambda it: room_rules.with_own(it, "approval", int(value), rules)


async def card_of(scene: Scene, resident: Resident, number: RoomId, *lead: Say) -> Say:
    """A room for who manages it."""
    room, place = await rooms.kept(scene.city, resident, number)
    held = await rooms.terms(scene.city, room)
    whole = await scene.city.rooms.room(room.within) if room.within else None
    facts = facts_of(room, place) | _more(room, whole, held)
    back: list[Row] = [[Button(BuildingCard(id=place.id), "back")], MENU]
    rows = [*_keys(room), [await ending_key(scene, place.id, room)]]
    return Say("rooms-kept", facts, lead=lead, lines=week(room), buttons=[*rows, *back])


async def ending_key(scene: Scene, place: PlaceId, room: Room | None = None) -> Button:
    """To let it no more after a last day; or on, where it has one."""
    number = room.id if room else RoomId(0)
    if await endings.of(scene.city, place, number):
        return Button(EndingOf(do="undo", place=place, room=number), "endings-undo")
    return Button(EndingOf(do="end", place=place, room=number), f"endings-{'room' if room else 'house'}")


def _more(room: Room, whole: Room | None, held: Terms) -> dict[str, object]:
    return {
        "entry": Worded("rooms-entry-kept") if room.entry else None,
        "contact": Worded("rooms-contact", {"contact": room.contact}) if room.contact else None,
        "whole": Worded("rooms-whole", {"whole": whole.name}) if whole else None,
        "approval": held.approval,
        "paused": room.paused,
    }


def _keys(room: Room) -> list[Row]:
    number = room.id
    words: Row = [Button(Reword(id=number, what=what), f"room-words-{what}") for what in get_args(Words)]
    return [
        words[:3],
        words[3:],
        *[[Button(Kept(id=number, what=what), f"room-do-{what}") for what in pair] for pair in _PAIRS],  # type: ignore[arg-type]
        [Button(BookForCaller(id=number), "callers-begin.open")],
        [Button(FindCaller(id=number), "callers-find-begin.open")],
        [Button(BlockRoom(id=number), "room-do-block"), Button(RoomFeed(do="see", id=number), "feeds-door")],
        [
            Button(DoorOf(do=do, id=number), f"visits-door-{do}")
            for do in (("look", "sign") if room.entry else ("sign",))
        ],
    ]


_PAIRS = (("hours", "photos"), ("other", "shut"), ("terms", "fit"), ("parts", "step"), ("yes", "pause"))


async def _terms(scene: Scene, room: Room) -> Say:
    """Its numbers; each is changed by a press and a word."""
    held = await rooms.terms(scene.city, room)
    values = {name: getattr(held, name, room.capacity) for name in get_args(Figures)}
    rows: list[Row] = [
        [Button(Count(id=room.id, what=name), f"room-count-{_hyphened(name)}", {"value": value})]
        for name, value in values.items()
    ]
    return Say("rooms-terms", {"name": room.name}, buttons=[*rows, _see(room), MENU])


async def _fit(_: Scene, room: Room) -> Say:
    """What is in it, and what it is let for."""
    things: list[Row] = [
        [_tick(Fit(id=room.id, what=each), f"equipment-{each.value}", on=each in room.equipment)]
        for each in Equipment
    ]
    uses: list[Row] = [
        [_tick(For(id=room.id, what=each), f"purpose-{each.value}", on=each in (room.purposes or Purpose))]
        for each in Purpose
    ]
    return Say("rooms-fit", {"name": room.name}, buttons=[*things, *uses, _see(room), MENU])


def _tick(press: Fit | For, what: str, *, on: bool) -> Button:
    return Button(press, "form-ticked" if on else "form-unticked", {"what": Worded(what)})


async def _parts(scene: Scene, room: Room) -> Say:
    """Of which room it is a part."""
    others = [each for each in await scene.city.rooms.of(room.place) if each.id != room.id]
    rows: list[Row] = [[Button(PartOf(id=room.id, whole=each.id), text=each.name)] for each in others]
    rows.append([Button(PartOf(id=room.id, whole=0), "none")])
    return Say("rooms-parts", {"name": room.name}, buttons=[*rows, _see(room), MENU])


_SCREENS = {"terms": _terms, "fit": _fit, "parts": _parts}


def _see(room: Room) -> Row:
    return [Button(Kept(id=room.id, what="see"), "rooms-see")]


def _hyphened(name: str) -> str:
    return name.replace("_", "-")


async def fit(_: CallbackQuery, callback_data: Fit, resident: Resident, scene: Scene) -> Say:
    """A thing more, or less."""
    what = callback_data.what.value

    def changed(room: Room) -> Room:
        return replace(room, equipment=_toggled(room.equipment, what))

    return await _fit(scene, await rooms.change(scene.city, resident, RoomId(callback_data.id), changed))


async def let_for(_: CallbackQuery, callback_data: For, resident: Resident, scene: Scene) -> Say:
    """A purpose more, or less; of none at all, all are meant."""
    what = callback_data.what.value

    def changed(room: Room) -> Room:
        return replace(room, purposes=_toggled(room.purposes or tuple(Purpose), what))

    return await _fit(scene, await rooms.change(scene.city, resident, RoomId(callback_data.id), changed))


def _toggled(there: Sequence[str], what: str) -> tuple[str, ...]:
    return tuple(each for each in there if each != what) if what in there else (*there, what)


async def part(_: CallbackQuery, callback_data: PartOf, resident: Resident, scene: Scene) -> Say:
    """A part of another room from now on, or of none."""
    room = await rooms.join(scene.city, resident, RoomId(callback_data.id), RoomId(callback_data.whole))
    return await card_of(scene, resident, room.id, Say("rooms-changed"))


async def reword(_: CallbackQuery, callback_data: Reword, resident: Resident, scene: Scene) -> Begin:
    """Other words are asked for."""
    await rooms.kept(scene.city, resident, RoomId(callback_data.id))
    return Begin(f"rooms-{callback_data.what}", subject=str(callback_data.id))


async def count(_: CallbackQuery, callback_data: Count, resident: Resident, scene: Scene) -> Begin:
    """Another number is asked for."""
    await rooms.kept(scene.city, resident, RoomId(callback_data.id))
    return Begin("rooms-count", subject=f"{callback_data.id}:{callback_data.what}")


def forms() -> Sequence[Form]:
    """Words and numbers of a room."""
    return (
        *(
            Form(
                name=f"rooms-{what}",
                screens=f"rooms-{what}",
                close=_reworded(what),
                summary=False,
                questions=(
                    Text(name="words", optional=what != "name", lines=what != "name", limits=_limits(what)),
                ),
            )
            for what in get_args(Words)
        ),
        Form(
            name="rooms-count",
            screens="rooms-count",
            close=_counted,
            summary=False,
            questions=(Amount(name="number", caption=lambda _, n: Worded("rooms-number", {"number": n})),),
        ),
    )


def _limits(what: str) -> Callable[[Scene], tuple[int, int]]:
    def limits(scene: Scene) -> tuple[int, int]:
        rules = scene.city.rules(RoomRules, scene.resident.area if scene.resident else None)
        return (1, rules.name_max if what == "name" else rules.words_max)

    return limits


def _reworded(what: str) -> Any:
    async def close(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
        assert scene.resident  # noqa: S101 -- the door to this form is for residents
        words: Any = {what: answers.get("words") or ""}
        number = RoomId(int(subject))
        await rooms.change(scene.city, scene.resident, number, lambda room: replace(room, **words))
        return await card_of(scene, scene.resident, number, Say("rooms-changed"))

    return close


async def _counted(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, _, what = subject.partition(":")
    room = await rooms.recount(scene.city, scene.resident, RoomId(int(number)), what, answers["number"])
    return await _terms(scene, room)
