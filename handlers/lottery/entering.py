"""A round as residents see it: what is drawn and when, wishes in their order, the ticket, yes or no."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import lottery
from bot.actions.lottery import Shown
from bot.actions.lottery.entering import Use
from bot.domain.bookings import (
    PROMISES,
    BookingRules,
    PurposeNotHere,
    TooFewPeople,
    TooManyPeople,
    promised,
)
from bot.domain.lottery import EntryState, RoundId, RoundState, Slot
from bot.domain.residents import Resident
from bot.domain.rooms import Purpose
from bot.runtime.form import Amount, Answers, Choice, Form, Text, Ticks
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, File, Row, Say, Speech, Worded
from handlers.doors import MENU, BookingCard, Door
from handlers.gates import RoundCard
from handlers.lottery.presses import RoundEnter, RoundMine, RoundWish

PEOPLE = (5, 10, 20, 30)
"""How many people are often meant."""
WORDS = 300
LINES = 30
"""Slots that are listed; a round has hardly ever more."""


async def around(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The rounds that are there for somebody."""
    found = await lottery.around(scene.city, resident)
    rows: list[Row] = [
        [Button(RoundCard(id=each.id), "lottery-line", {"name": each.name, "state": each.state})]
        for each in found
    ]
    return Say("lottery-around", {"count": len(found)}, buttons=[*rows, MENU])


async def card(_: CallbackQuery, callback_data: RoundCard, resident: Resident, scene: Scene) -> Say:
    """One of them."""
    return await _card(scene, resident, RoundId(callback_data.id))


async def _card(scene: Scene, resident: Resident, number: RoundId, *lead: Say) -> Say:
    there = await lottery.shown(scene.city, resident, number)
    facts = {
        "name": there.round.name,
        "place": there.place.name,
        "state": there.round.state,
        "opens": there.round.opens,
        "closes": there.round.closes,
        "draws": there.round.draws,
        "count": there.count,
        "commitment": there.round.commitment,
        "seed": Worded("lottery-seed", {"seed": there.round.seed}) if is_drawn(there) else None,
        "mine": _mine(scene, there),
    }
    lines = slot_lines(scene, there)
    return Say("lottery-card", facts, lead=lead, lines=lines, buttons=[*_steps(there), MENU])


def is_drawn(there: Shown) -> bool:
    """Whether the seed is told."""
    return there.round.state in {RoundState.DRAWN, RoundState.ENDED}


def slot_lines(scene: Scene, there: Shown) -> list[Worded]:
    """What there is to be had."""
    return [Worded("lottery-slot", slot_facts(scene, there, slot)) for slot in there.slots[:LINES]]


def slot_facts(scene: Scene, there: Shown, slot: Slot) -> dict[str, object]:
    """A room for some hours."""
    ends = slot.ends.astimezone(scene.city.zone).time()
    return {"n": slot.number, "room": there.rooms[slot.room].name, "begins": slot.begins, "ends": ends}


def _mine(scene: Scene, there: Shown) -> Worded | None:
    """How one's own ticket stands."""
    mine = there.mine
    if mine is None or mine.state is EntryState.BACK:
        return None
    if mine.state in {EntryState.OFFERED, EntryState.TAKEN}:
        slot = next(each for each in there.slots if each.number == mine.slot)
        facts = slot_facts(scene, there, slot) | {"ticket": mine.ticket, "until": mine.deadline}
        return Worded(f"lottery-mine-{mine.state.value}", facts)
    if mine.state is EntryState.WAITING:
        nearest = min(there.line.values(), default=0) + 1
        return Worded("lottery-mine-waiting", {"ticket": mine.ticket, "count": nearest})
    if mine.state is EntryState.IN:
        wishes = ", ".join(str(number) for number in mine.wishes)
        return Worded("lottery-mine-in", {"ticket": mine.ticket, "wishes": wishes})
    return Worded(f"lottery-mine-{mine.state.value}", {"ticket": mine.ticket})


def _steps(there: Shown) -> list[Row]:
    number, mine = there.round.id, there.mine
    state = mine.state if mine else None
    rows: list[Row] = []
    if there.round.state is RoundState.OPEN:
        wishes = ".".join(str(n) for n in mine.wishes) if mine and state is EntryState.IN else ""
        caption = "lottery-change" if wishes else "lottery-enter"
        rows.append([Button(RoundWish(id=number, wishes=wishes), caption)])
    if state is EntryState.WAITING or (state is EntryState.IN and there.round.state is RoundState.OPEN):
        rows.append([Button(RoundMine(do="leave", id=number), "lottery-leave")])
    if state is EntryState.OFFERED:
        rows += _answers(number)
    if mine and mine.booking:
        rows.append([Button(BookingCard(id=mine.booking), "lottery-booking")])
    rows.append([Button(RoundMine(do="paper", id=number), "lottery-paper")])
    return [*rows, [Button(Door(to="lottery"), "lottery-all")]]


def _answers(number: int) -> list[Row]:
    yes = Button(RoundMine(do="yes", id=number), "lottery-yes")
    return [[yes, Button(RoundMine(do="no", id=number), "lottery-no")]]


async def wish(_: CallbackQuery, callback_data: RoundWish, resident: Resident, scene: Scene) -> Say:
    """What one would like, the dearest first; what is pressed once more is no wish any longer."""
    there = await lottery.shown(scene.city, resident, RoundId(callback_data.id))
    most = (await lottery.rules_of(scene.city, there.round)).wishes_max
    wished = _numbers(callback_data.wishes)[:most]
    rows = [[_wished(scene, there, slot, wished, most)] for slot in there.slots[:LINES]]
    number = there.round.id
    done: list[Row] = [[Button(RoundEnter(id=number, wishes=_written(wished)), "done")]] if wished else []
    back: Row = [Button(RoundCard(id=number), "back")]
    facts = {"name": there.round.name, "count": len(wished), "most": most}
    return Say("lottery-wishes", facts, buttons=[*rows, *done, back, MENU])


def _wished(scene: Scene, there: Shown, slot: Slot, wished: Sequence[int], most: int) -> Button:
    facts = slot_facts(scene, there, slot)
    if slot.number in wished:
        left = [each for each in wished if each != slot.number]
        press = RoundWish(id=there.round.id, wishes=_written(left))
        return Button(press, "lottery-wished", facts | {"rank": wished.index(slot.number) + 1})
    more = [*wished, slot.number] if len(wished) < most else list(wished)
    return Button(RoundWish(id=there.round.id, wishes=_written(more)), "lottery-unwished", facts)


def _numbers(wishes: str) -> list[int]:
    return list(dict.fromkeys(int(each) for each in wishes.split(".") if each))


def _written(wishes: Sequence[int]) -> str:
    return ".".join(str(each) for each in wishes)


async def enter(_: CallbackQuery, callback_data: RoundEnter, resident: Resident, scene: Scene) -> Begin:
    """What one would do there."""
    there = await lottery.shown(scene.city, resident, RoundId(callback_data.id))
    return Begin("lottery-enter", subject=f"{there.round.id}:{callback_data.wishes}")


def forms() -> Sequence[Form]:
    """How many, what for, and what is promised: as for any room."""
    return (
        Form(
            name="lottery-enter",
            screens="lottery-enter",
            close=_entered,
            questions=(
                Amount(
                    name="people",
                    say="bookings-ask-people",
                    offers=lambda _: PEOPLE,
                    caption=lambda _, n: Worded("rooms-people", {"count": n}),
                    binds=(TooManyPeople, TooFewPeople),
                ),
                Choice(
                    name="purpose", say="bookings-ask-purpose", options=_purposes, binds=(PurposeNotHere,)
                ),
                Text(name="text", say="bookings-ask-text", lines=False, limits=_limits),
                Ticks(name="promises", say="bookings-ask-promises", options=_promises, must=promised),
            ),
        ),
    )


def _purposes(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(purpose.value, Worded(f"purpose-{purpose.value}")) for purpose in Purpose]


def _promises(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(promise, Worded(f"bookings-promise-{promise}")) for promise in PROMISES]


def _limits(scene: Scene) -> tuple[int, int]:
    rules = scene.city.rules(BookingRules, scene.resident.area if scene.resident else None)
    return rules.purpose_min, WORDS


async def _entered(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, _, wishes = subject.partition(":")
    use = Use(
        people=answers["people"],
        purpose=Purpose(answers["purpose"]),
        text=answers["text"],
        promises=answers["promises"],
    )
    entry = await lottery.enter(scene.city, scene.resident, RoundId(int(number)), _numbers(wishes), use)
    return await _card(scene, scene.resident, entry.round, Say("lottery-entered", {"ticket": entry.ticket}))


async def step(_: CallbackQuery, callback_data: RoundMine, resident: Resident, scene: Scene) -> Say:
    """The ticket is taken back, what was drawn is taken or left; or the paper for everybody."""
    number, do = RoundId(callback_data.id), callback_data.do
    if do == "paper":
        return await _paper(scene, resident, number)
    await _DONE[do](scene.city, resident, number)
    return await _card(scene, resident, number, Say(f"lottery-did-{do}"))


_DONE: Mapping[str, Any] = {"leave": lottery.leave, "yes": lottery.confirm, "no": lottery.decline}


async def _paper(scene: Scene, resident: Resident, number: RoundId) -> Say:
    round_, content = await lottery.paper(scene.city, resident, number)
    back: Row = [Button(RoundCard(id=number), "lottery-see")]
    file = File(f"pumasi-lottery-{number}.json", content)
    return Say("lottery-file", {"name": round_.name}, file=file, buttons=[back, MENU], anew=True)


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the round."""
    return [[Button(RoundCard(id=int(about.partition(":")[2])), "lottery-see")]]


def answering(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below what was drawn: yes, no, or all about it."""
    return [*_answers(int(about.partition(":")[2])), *see(about, {})]
