"""What each conversation of Pumasi costs: joining, posting, searching, trading. A later feature adds its own."""

from __future__ import annotations

import asyncio
import itertools
import statistics
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from tests.bench.contest import Measured, aside
from tests.bench.crowd import FIRST, Conversation, Person, Update, offers
from tests.bench.yard import BARE, ENGINES, PEOPLE, present, yard

Figures = dict[str, Any]
Play = Iterator[Update | None]

ROUNDS, CROWD, SECONDS = 3, 16, 2.0
HOME = "문정래미안"
THINGS = ("드릴", "책장", "화분", "텐트")
NEWCOMERS = 70_000_000
PARTNER = PEOPLE // 2
"""Whose number is so much higher is the other one in a trade."""

_numbers = itertools.count(1)


def joins(person: Person) -> Play:
    """Somebody new, from the language to the welcome."""
    person.number = NEWCOMERS + next(_numbers)
    yield person.says("/start")
    for answer in ("|=ko", "|=service", "|=profile", "|=done"):
        yield from person.presses(answer)
    yield person.says("하늘")
    yield from person.presses("|>")
    yield person.says(HOME)
    yield from person.presses("|!")


def posts(person: Person) -> Play:
    """An offer, to the end."""
    number = next(_numbers)
    yield from _posts(person, f"{THINGS[number % len(THINGS)]} {number}호")


def _posts(person: Person, title: str) -> Play:
    for text in ("/offer", "1", "10", title, "배터리 두 개가 함께 있습니다"):
        yield person.says(text)
    yield from person.presses("|>")
    yield from person.presses("|=1")
    yield person.says("100")
    yield from person.presses("|=gu")
    yield from person.presses("|=30")
    yield from person.presses("|!")


def searches(person: Person) -> Play:
    """A word, the same with a particle, two words, and one that nobody has; the first find is opened."""
    thing = THINGS[(person.nth + next(_numbers)) % len(THINGS)]
    yield person.says(thing)
    yield from person.presses("card|")
    yield person.says(f"{thing}을 구해요")
    yield person.says(f"{thing} 배터리")
    yield person.says("우주선")


def trades(person: Person) -> Play:
    """One offers, the other finds it and proposes, the one accepts."""
    taker, giver = FIRST + person.nth, FIRST + person.nth + PARTNER
    title = f"나눔{next(_numbers)}호"
    person.number = giver
    yield from _posts(person, title)
    person.number = taker
    yield person.says(title)
    yield from person.presses("card|")
    yield from person.presses("propose:")
    yield person.says("100")
    for _ in range(3):
        yield from person.presses("|>")
    yield from person.presses("|!")
    person.number = giver
    yield person.says("/trades")
    yield from person.presses("trade:", title)
    yield from person.presses("move:accept")


PLAYS: dict[str, Conversation] = {
    "offer, six steps": offers,
    "join": joins,
    "post": posts,
    "search": searches,
    "trade": trades,
}


async def measured(rounds: int = ROUNDS, engines: Sequence[str] = ENGINES) -> Figures:
    """By conversation and engine; beside bare aiogram, which plays the six steps in the same rounds."""
    aside()
    found: dict[tuple[str, str], list[Measured]] = defaultdict(list)
    async with yard(who := present((BARE, *engines))) as place:
        bots = {name: await place.bot(name, webhook=True) for name in who}
        for bot in bots.values():
            await bot.talks(CROWD, SECONDS)
        for _ in range(rounds):
            for play, conversation in PLAYS.items():
                for name, bot in bots.items():
                    if name == BARE and conversation is not offers:
                        continue
                    bot.crowd.conversation = conversation
                    found[play, name].append(await bot.talks(CROWD, SECONDS))
                    await asyncio.sleep(0.2)
    base = next(iter(found.values()))
    told: Figures = {}
    for (play, name), each in found.items():
        total = sum(each, Measured())
        told.setdefault(play, {})[name] = {
            "cpu_ms": round(total.each, 3),
            "ratio": round(statistics.median(a.each / b.each for a, b in zip(each, base, strict=True)), 3),
            "p50_ms": round(total.quantile(0.5), 1),
            "p99_ms": round(total.quantile(0.99), 1),
            "turns": total.turns,
        }
    return told


def table(told: Figures) -> list[str]:
    """For people to read."""
    return [
        f"talk        {play:17} {name:12} {f['cpu_ms']:6.2f} ms CPU/turn = {f['ratio']:5.2f} x bare; {CROWD} at "
        f"once: p50 {f['p50_ms']:.0f} ms, p99 {f['p99_ms']:.0f} ms"
        for play, names in told.items()
        for name, f in names.items()
    ]
