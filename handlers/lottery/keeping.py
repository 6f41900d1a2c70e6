"""Rounds for who manages a building: made of slots, announced with their days, withdrawn before the draw."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import lottery, places, rooms
from bot.actions.lottery.showing import seen
from bot.domain.availability import Span, moment
from bot.domain.lottery import WITHDRAWABLE, Round, RoundId, RoundState, SlotId
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.domain.rooms import RoomId
from bot.runtime.form import Answers, Day, Form, Text, TimeRange
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU
from handlers.lottery.entering import slot_facts, slot_lines
from handlers.lottery.presses import DropSlot, KeepRound, NewRound, RoundsOf, SlotIn

NAME = (2, 60)
WHY = (2, 200)
YEAR = timedelta(days=365)


async def houses(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The buildings that somebody manages; of one, its rounds."""
    kept = await rooms.buildings(scene.city, resident)
    if len(kept) == 1:
        return await _house(scene, resident, kept[0].id)
    rows: list[Row] = [[Button(RoundsOf(id=place.id), text=place.name)] for place in kept]
    return Say("bookings-houses", {"count": len(rows)}, buttons=[*rows, MENU])


async def of_house(_: CallbackQuery, callback_data: RoundsOf, resident: Resident, scene: Scene) -> Say:
    """The rounds of a building."""
    return await _house(scene, resident, PlaceId(callback_data.id))


async def _house(scene: Scene, resident: Resident, number: PlaceId) -> Say:
    place, found = await lottery.of_house(scene.city, resident, number)
    rows: list[Row] = [
        [Button(KeepRound(do="see", id=each.id), "lottery-line", {"name": each.name, "state": each.state})]
        for each in found
    ]
    new: Row = [Button(NewRound(id=number), "new")]
    return Say("lottery-house", {"name": place.name, "count": len(found)}, buttons=[*rows, new, MENU])


async def new(_: CallbackQuery, callback_data: NewRound, resident: Resident, scene: Scene) -> Begin:
    """What it is called."""
    place = await rooms.building(scene.city, resident, PlaceId(callback_data.id))
    return Begin("lottery-new", subject=str(place.id))


async def step(_: CallbackQuery, callback_data: KeepRound, resident: Resident, scene: Scene) -> Speech:
    """A round, its days, or why it is withdrawn."""
    round_, _place = await lottery.kept(scene.city, resident, RoundId(callback_data.id))
    if callback_data.do == "see":
        return await _kept(scene, resident, round_)
    return Begin(f"lottery-{callback_data.do}", subject=str(round_.id))


async def _kept(scene: Scene, resident: Resident, round_: Round, *lead: Say) -> Say:
    _, place = await lottery.kept(scene.city, resident, round_.id)
    there = await seen(scene.city, round_, place, resident)
    days = {word: getattr(round_, word) for word in ("opens", "closes", "draws")}
    facts = {
        "name": round_.name,
        "place": place.name,
        "state": round_.state,
        "count": len(there.slots),
        "tickets": there.count,
        "days": Worded("lottery-days", days) if round_.draws else None,
        "reason": Worded("lottery-reason", {"why": round_.reason}) if round_.reason else None,
    }
    rows: list[Row] = []
    if round_.state is RoundState.DRAFT:
        rows += [
            [Button(DropSlot(id=slot.id), "lottery-drop", slot_facts(scene, there, slot))]
            for slot in there.slots
        ]
        rows += await _making(scene, round_)
    if round_.state in WITHDRAWABLE:
        rows.append([Button(KeepRound(do="withdraw", id=round_.id), "withdraw")])
    back: Row = [Button(RoundsOf(id=place.id), "back")]
    return Say("lottery-kept", facts, lead=lead, lines=slot_lines(scene, there), buttons=[*rows, back, MENU])


async def _making(scene: Scene, round_: Round) -> list[Row]:
    """Hours of each of its rooms, and then the announcement."""
    there = await scene.city.rooms.of(round_.place)
    rows: list[Row] = [
        [Button(SlotIn(id=round_.id, room=room.id), "lottery-add", {"room": room.name})] for room in there
    ]
    return [*rows, [Button(KeepRound(do="announce", id=round_.id), "announce")]]


async def slot(_: CallbackQuery, callback_data: SlotIn, resident: Resident, scene: Scene) -> Begin:
    """Which day, from when until when."""
    round_, _place = await lottery.kept(scene.city, resident, RoundId(callback_data.id))
    room, _house = await rooms.kept(scene.city, resident, RoomId(callback_data.room))
    return Begin("lottery-slot", subject=f"{round_.id}:{room.id}")


async def drop(_: CallbackQuery, callback_data: DropSlot, resident: Resident, scene: Scene) -> Say:
    """Hours that are not drawn after all."""
    round_ = await lottery.drop_slot(scene.city, resident, SlotId(callback_data.id))
    return await _kept(scene, resident, round_, Say("lottery-dropped"))


def forms() -> Sequence[Form]:
    """A name, hours, days, a reason."""
    return (
        Form(
            name="lottery-new",
            screens="lottery-new",
            close=_made,
            summary=False,
            questions=(Text(name="name", lines=False, limits=lambda _: NAME),),
        ),
        Form(
            name="lottery-slot",
            screens="lottery-slot",
            close=_added,
            summary=False,
            questions=(
                Day(name="day", span=_ahead),
                TimeRange(name="hours", span=lambda _s, _a: (time(6), time(0))),
            ),
        ),
        Form(
            name="lottery-announce",
            screens="lottery-announce",
            close=_announced,
            questions=(
                Day(name="first", span=_ahead),
                Day(name="last", span=_from("first"), after=("first",)),
                Day(name="draws", span=_from("last"), after=("last",)),
            ),
        ),
        Form(
            name="lottery-withdraw",
            screens="lottery-withdraw",
            close=_withdrawn,
            summary=False,
            questions=(Text(name="why", lines=False, limits=lambda _: WHY),),
        ),
    )


def _ahead(scene: Scene, _: Answers) -> tuple[date, date]:
    today = places.today(scene.city)
    return today, today + YEAR


def _from(name: str) -> Any:
    """From the day of another answer on."""

    def span(scene: Scene, answers: Answers) -> tuple[date, date]:
        first = date.fromisoformat(answers[name]) if name in answers else places.today(scene.city)
        return first, first + YEAR

    return span


async def _made(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    made = await lottery.make(scene.city, scene.resident, PlaceId(int(subject)), answers["name"])
    return await _kept(scene, scene.resident, made, Say("lottery-made"))


async def _added(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, _, room = subject.partition(":")
    day = date.fromisoformat(answers["day"])
    span = Span(*(moment(day, _minutes(clock), scene.city.zone) for clock in answers["hours"]))
    added = await lottery.add_slot(scene.city, scene.resident, RoundId(int(number)), RoomId(int(room)), span)
    round_, _place = await lottery.kept(scene.city, scene.resident, added.round)
    return await _kept(scene, scene.resident, round_, Say("lottery-added", {"n": added.number}))


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


async def _announced(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    first, last, draws = (date.fromisoformat(answers[name]) for name in ("first", "last", "draws"))
    number = RoundId(int(subject))
    done = await lottery.announce(scene.city, scene.resident, number, (first, last, draws))
    return await _kept(scene, scene.resident, done, Say("lottery-announced", {"commitment": done.commitment}))


async def _withdrawn(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    over = await lottery.withdraw(scene.city, scene.resident, RoundId(int(subject)), answers["why"])
    return await _kept(scene, scene.resident, over, Say("lottery-withdrawn"))


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the round as its manager sees it."""
    return [[Button(KeepRound(do="see", id=int(about.partition(":")[2])), "lottery-see")]]
