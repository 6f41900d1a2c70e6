"""Many payments at once from one account: as many succeed as there is room for, and nobody is stuck."""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from pathlib import Path

from sqlalchemy import func, select

from bot.actions import ledger
from bot.domain.ledger import NotEnoughUnits, TransferConflict
from storage.city import LOST_RACES
from storage.ledger.book import entries, transfers
from storage.turns import turns
from tests.paying import balance, gives, home_of, turn

ROOT = Path(__file__).parents[2]
LONGEST = 120.0
AMOUNT, MANY, ROOM = 10_000, 100, 10
"""The usual floor leaves room for ten such payments."""

PLAYS = """
import asyncio, json, sys
from tests.town import founded

async def plays():
    town, app = await founded(sys.argv[1])
    print("ready", flush=True)
    raws = json.loads(sys.stdin.readline())
    await asyncio.gather(*(app.process(raw) for raw in raws))
    await app.speaker.silence()
    await app.close()

asyncio.run(plays())
"""
"""A process of its own that is given updates and plays them all at once."""


async def asked(asker, payer):
    """As many requests as there is tenfold room for; the updates of the payer pressing each."""
    async with turn(asker.town) as city:
        who = await city.residents.resident(asker.id)
        home = ledger.community_of(city, who)
        facts = {"payer": payer.id, "community": home, "amount": AMOUNT, "note": ""}
        made = [await ledger.ask(city, who, key=f"race:{n}", **facts) for n in range(MANY)]
    return [payer.press(f"asked:pay:{request.id}", payer.screen) for request in made]


async def states(town):
    counted = select(transfers.c.state, func.count()).group_by(transfers.c.state)
    return {row[0].value: row[1] for row in await town.rows(counted)}


async def test_of_a_hundred_payments_at_once_exactly_as_many_succeed_as_there_is_room_for(both):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    presses = await asked(sea, sky)
    async with asyncio.timeout(LONGEST):
        await asyncio.gather(*(both.app.process(raw) for raw in presses))
    assert await states(both) == {"committed": ROOM, "pending": MANY - ROOM}
    assert (await balance(sky), await balance(sea)) == (-ROOM * AMOUNT, ROOM * AMOUNT)


async def test_so_it_is_without_the_turns_that_make_a_person_wait(both):
    """Settled by time, by a partner, by a sweep of another process: the account itself is what is locked."""
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    home, ended = await home_of(sky), Counter()

    async def settles(number):
        try:
            async with both.app.storage.transaction(both.calendar.now()) as city:
                facts = {"payer": sky.id, "payee": sea.id, "community": home, "amount": AMOUNT, "note": ""}
                await ledger.settle(city, key=f"race:{number}", about=f"race:{number}", **facts)
            ended["done"] += 1
        except NotEnoughUnits:
            ended["refused"] += 1

    async with asyncio.timeout(LONGEST):
        await asyncio.gather(*(settles(number) for number in range(MANY)))
    assert ended == {"done": ROOM, "refused": MANY - ROOM}
    assert await balance(sky) == -ROOM * AMOUNT


async def test_from_two_processes_too(postgres_town_url):
    from tests.town import founded  # noqa: PLC0415

    town, app = await founded(postgres_town_url)
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    presses = await asked(sea, sky)
    command = [sys.executable, "-c", PLAYS, postgres_town_url]
    pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
    both_sides = [
        await asyncio.create_subprocess_exec(*command, cwd=ROOT, stderr=asyncio.subprocess.PIPE, **pipes)
        for _ in range(2)
    ]
    async with asyncio.timeout(LONGEST * 3):
        for process in both_sides:
            assert await process.stdout.readline() == b"ready\n"
        told = [json.dumps(presses[half::2]).encode() + b"\n" for half in range(2)]
        said = await asyncio.gather(*map(talks, both_sides, told))
    assert [process.returncode for process in both_sides] == [0, 0], said
    assert await states(town) == {"committed": ROOM, "pending": MANY - ROOM}
    assert await balance(sky) == -ROOM * AMOUNT
    town.presses.clear()  # the other processes have answered them
    await town.is_well()
    broken = [row for row in await town.rows(select(turns.c.calls)) if "<code>" in json.dumps(row.calls)]
    assert not broken
    await app.close()


async def talks(process, words):
    return await process.communicate(words)


async def test_payments_that_cross_never_stand_in_each_others_way(both):
    """A pays B while B pays A, round a circle of five and with accounts opened on the way."""
    people = [await both.resident(f"이웃{number}") for number in range(5)]
    home, lost = await home_of(people[0]), Counter()

    async def settles(number):
        payer, payee = people[number % 5], people[(number * 3 + 1) % 5]
        if payer is payee:
            return
        while lost[number] < 2:
            try:
                async with both.app.storage.transaction(both.calendar.now()) as city:
                    facts = {"payer": payer.id, "payee": payee.id, "community": home, "amount": 1, "note": ""}
                    await ledger.settle(city, key=f"cross:{number}", about=f"cross:{number}", **facts)
            except LOST_RACES:
                lost[number] += 1
            else:
                return

    async with asyncio.timeout(LONGEST):
        await asyncio.gather(*(settles(number) for number in range(150)))
    made = (await both.rows(select(func.count()).select_from(transfers)))[0][0]
    assert made == sum(number % 5 != (number * 3 + 1) % 5 for number in range(150))
    assert (await both.rows(select(func.count()).select_from(entries)))[0][0] == 2 * made
    assert max(lost.values(), default=0) <= 1


async def test_one_id_in_many_turns_is_one_payment(both):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    home, numbers, conflicts = await home_of(sky), [], Counter()

    async def settles(amount):
        try:
            async with both.app.storage.transaction(both.calendar.now()) as city:
                facts = {"payer": sky.id, "payee": sea.id, "community": home, "amount": amount, "note": ""}
                numbers.append((await ledger.settle(city, key="same", about="same", **facts)).id)
        except TransferConflict:
            conflicts[amount] += 1

    async with asyncio.timeout(LONGEST):
        await asyncio.gather(*(settles(700) for _ in range(20)))
        await asyncio.gather(*(settles(701) for _ in range(20)))
    assert len(numbers) == 20
    assert len(set(numbers)) == 1
    assert conflicts == {701: 20}
    assert await balance(sky) == -700
    await gives(sky, sea, 1)
    assert await balance(sky) == -701
