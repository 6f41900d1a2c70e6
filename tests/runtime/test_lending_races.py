"""A hundred people want the last drill in the same second: one has it, and the others stand in line, in order."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from pathlib import Path

from sqlalchemy import select

from bot.actions import residents
from bot.domain.residents import ResidentId, Tick
from storage.lending import item_holds, loans
from storage.turns import turns
from tests.borrowing import library, shelves
from tests.paying import turn
from tests.town import founded

ROOT = Path(__file__).parents[2]
LONGEST = 120.0
MANY, FIRST = 100, 5000

PLAYS = """
import asyncio, json, sys
from tests.town import founded

async def plays():
    town, app = await founded(sys.argv[1])
    print("ready", flush=True)
    raws = json.loads(sys.stdin.readline())
    await asyncio.gather(*(app.lanes.put(raw) for raw in raws))
    await app.speaker.silence()
    await app.close()

asyncio.run(plays())
"""
"""A process of its own to which updates come all at once, as the messenger brings them."""


async def crowd(town):
    """So many neighbours, joined without their conversations."""
    async with turn(town) as city:
        home = city.atlas.named("문정래미안")[0].id
        for n in range(MANY):
            facts = {"name": f"이웃{n}", "locale": "ko", "area": home, "ticks": [Tick.SERVICE]}
            await residents.join(city, ResidentId(FIRST + n), **facts)
    return [town.newcomer(f"이웃{n}", number=FIRST + n) for n in range(MANY)]


async def last_drill(town):
    """A library whose drill is wanted by everybody: the people, and their presses in order of arrival."""
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    people = await crowd(town)
    return people, [one.press(f"borrow:{number}:0", kim.screen) for one in people]


async def line_of(town):
    """Who has it, and who stands in line, from the first to the last."""
    (had,) = await town.rows(select(loans.c.borrower, loans.c.copy, loans.c.state))
    line = await town.rows(select(item_holds.c.borrower, item_holds.c.since).order_by(item_holds.c.id))
    assert had.copy == 1
    assert had.state == "ready"
    return [had.borrower, *(row.borrower for row in line)]


async def told(town, person, updates):
    """What somebody was answered, as it was decided."""
    (row,) = await town.rows(
        select(turns.c.calls).where(turns.c.person == person, turns.c.update_id.in_(updates))
    )
    return json.dumps(row.calls, ensure_ascii=False)


async def all_stand(town, people, presses):
    """One has it; everybody else has one place, and was told it and nothing else. The line."""
    line = await line_of(town)
    assert Counter(line) == Counter(one.id for one in people)
    updates = [press["update_id"] for press in presses]
    assert "맡아 두었습니다" in await told(town, line[0], updates)
    for place, person in enumerate(line[1:], 1):
        assert f" {place}번째로 줄을 서셨습니다" in (await told(town, person, updates)).replace("\\n", " ")
    return line


async def test_a_hundred_people_stand_in_line_in_the_order_in_which_they_came(both):
    people, presses = await last_drill(both)
    async with asyncio.timeout(LONGEST):
        await asyncio.gather(*(both.app.lanes.put(press) for press in presses))
    await both.settle()
    assert await all_stand(both, people, presses) == [one.id for one in people]


async def by_two(url, presses):
    """The presses in the hands of two processes at once, every second one to each; the halves."""
    halves = [presses[0::2], presses[1::2]]
    # What the messenger brings twice, to each of them once, is one wish.
    twice = [half + halves[1 - side][:5] for side, half in enumerate(halves)]
    command = [sys.executable, "-c", PLAYS, url]
    pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
    sides = [await asyncio.create_subprocess_exec(*command, cwd=ROOT, **pipes) for _ in halves]
    async with asyncio.timeout(LONGEST * 3):
        for process in sides:
            assert await process.stdout.readline() == b"ready\n"
        words = [json.dumps(half).encode() + b"\n" for half in twice]
        await asyncio.gather(*(process.communicate(said) for process, said in zip(sides, words, strict=True)))
    assert [process.returncode for process in sides] == [0, 0]
    return halves


async def test_from_two_processes_nobody_is_lost_and_each_keeps_to_the_order_it_was_given(postgres_town_url):
    town, app = await founded(postgres_town_url)
    people, presses = await last_drill(town)
    halves = await by_two(postgres_town_url, presses)
    line = await all_stand(town, people, presses)
    for half in halves:
        came = [press["callback_query"]["from"]["id"] for press in half]
        assert [person for person in line if person in set(came[5:])] == came[5:]
    town.presses.clear()  # the other processes have answered them
    await town.is_well()
    await app.close()
