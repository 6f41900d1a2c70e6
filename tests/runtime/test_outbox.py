"""The outbox: who claims what, in what order, and what becomes of it when something breaks half-way."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta

from sqlalchemy import select

from bot.domain.notices import Kind
from storage.city import LEASE, Away
from storage.notices import NEVER, Told, notices
from tests.town import founded
from tests.trouble import AWAY, another, restarted

FACTS = {"balance": 0, "floor": -100, "unit": "mun"}


def told(town, person, number=0, *, kind=Kind.NEWS, late=0, until=None):
    """Something that was due ``late`` seconds ago."""
    due = town.calendar.now() - timedelta(seconds=late)
    about, key = f"transfer:{number}", "ledger-notice-low"
    return Told(person=person, key=key, facts=FACTS, about=about, due=due, kind=kind, until=until)


@asynccontextmanager
async def transaction(town):
    async with town.app.storage.transaction(town.calendar.now()) as city:
        yield city


async def put(town, *all_):
    async with transaction(town) as city:
        await city.notices.tell(*all_)


async def claims(town, most=10):
    async with transaction(town) as city:
        return [notice.subject for notice in await city.notices.claim(city.now, most=most, lease=LEASE)]


async def rows(town):
    return await town.rows(select(notices).order_by(notices.c.id))


async def test_safety_comes_first_and_of_one_kind_the_oldest(both):
    kinds = [Kind.BROADCAST, Kind.DIGEST, Kind.REMINDER, Kind.NEWS, Kind.SAFETY]
    for number, kind in enumerate(kinds):
        await put(
            both, *(told(both, 100 + 10 * number + late, late, kind=kind, late=late) for late in (1, 9))
        )
    assert await claims(both, 3) == [9, 1, 9]
    assert await claims(both, 20) == [1, 9, 1, 9, 1, 9, 1]
    assert await claims(both) == []


async def test_what_is_due_later_is_not_looked_at(both):
    await put(both, *(told(both, 100 + number, number, late=-1) for number in range(150)), told(both, 99, 7))
    assert await claims(both, 10) == [7]
    both.calendar.advance(timedelta(seconds=1))
    assert len(await claims(both, 200)) == 150


async def test_150_that_can_be_told_to_nobody_do_not_hold_up_the_one_that_can(both):
    """Trap of rules.md §7: rows that can never fire starve those that can."""
    person = await both.resident("하늘")
    before = len(person.screens)
    await put(both, *(told(both, 5000 + number, number, late=60) for number in range(150)))
    await put(both, told(both, person.id))
    await both.settle()
    assert len(person.screens) == before + 1
    waiting = [row for row in await rows(both) if row.said is None]
    assert {row.next for row in waiting} == {NEVER}
    assert {row.tries for row in waiting} == {0}


async def test_while_one_is_told_something_nobody_else_tells_them_the_next(both):
    await put(both, told(both, 7, 1, late=9), told(both, 8, 2, late=8))
    assert await claims(both) == [1, 2]
    await put(both, told(both, 7, 3), told(both, 9, 4), told(both, 8, 5, kind=Kind.SAFETY))
    assert await claims(both) == [5, 4]
    both.calendar.advance(LEASE)
    assert await claims(both) == [5, 1, 2, 3, 4], "whoever claimed them has died"


async def test_couriers_at_once_never_share_a_notice_nor_a_person(postgres_town_url):
    town, app = await founded(postgres_town_url)
    await put(town, *(told(town, 100 + number % 20, number, late=number) for number in range(200)))

    async def claim():
        async with app.storage.transaction(town.calendar.now()) as city:
            found = await city.notices.claim(city.now, most=11, lease=LEASE)
            await asyncio.sleep(0.01)
            return found

    claimed = await asyncio.gather(*(claim() for _ in range(8)))
    ids = [notice.id for found in claimed for notice in found]
    assert len(ids) == len(set(ids))
    assert len(ids) >= 11
    whose = [{notice.person for notice in found} for found in claimed]
    assert sum(map(len, whose)) == len(set().union(*whose))
    async with transaction(town) as city:
        await city.notices.end([row.id for row in await rows(town)], city.now)
    await town.is_well()
    await app.close()


async def test_what_a_process_said_and_could_not_stamp_is_said_once_more_and_never_lost(both, monkeypatch):
    person = await both.resident("하늘")
    before = len(person.screens)
    with monkeypatch.context() as dying:
        dying.setattr("bot.runtime.courier.ending.Stamps.put", lambda *_: None)
        await put(both, told(both, person.id))
        await both.settle()
    assert len(person.screens) == before + 1
    both.calendar.advance(LEASE)
    async with restarted(both):
        await both.settle()
        assert len(person.screens) == before + 2
        await both.passes(minutes=5)
        assert len(person.screens) == before + 2
    assert [row.tries for row in await rows(both)] == [2]


async def test_a_stamp_waits_for_a_database_that_is_away(both, monkeypatch):
    person = await both.resident("하늘")
    end, trouble = both.app.courier._endings._stamp, [Away(), AWAY]

    async def stamp(ids):
        if trouble:
            raise trouble.pop()
        await end(ids)

    monkeypatch.setattr(both.app.courier._endings.stamps, "_write", stamp)
    monkeypatch.setattr("bot.runtime.stamps.PAUSES", (0.01, 0.01))
    before = len(person.screens)
    await put(both, told(both, person.id))
    await both.settle()
    assert [row.outcome for row in await rows(both)] == ["said"]
    assert len(person.screens) == before + 1


async def test_told_to_stop_it_gives_back_what_it_has_not_begun(postgres_town_url):
    town, app = await founded(postgres_town_url)
    person = await town.resident("하늘")
    before, gate, wire = len(person.screens), asyncio.Event(), town.wire

    async def slow(method, params, file=None):
        await gate.wait()
        return await type(wire).call(wire, method, params, file)

    wire.call = slow
    await put(town, *(told(town, person.id, number, late=9 - number) for number in range(3)))
    async with another(town) as other:
        await app.courier.tick()
        await asyncio.sleep(0.05)
        closing = asyncio.ensure_future(app.courier.close(5))
        await asyncio.sleep(0.05)
        gate.set()
        await closing
        assert len(person.screens) == before + 1, "what was being said was finished"
        open_ = [row for row in await rows(town) if row.said is None]
        assert [row.tries for row in open_] == [0, 0]
        await other.courier.rest()
        assert len(person.screens) == before + 3, "and the rest is said at once by another"
    await town.is_well()
    await app.close()


async def test_a_hundred_people_are_told_while_one_chat_is_slow(town):
    people = [await town.resident(f"이웃{number}") for number in range(6)]
    slow, gate, wire = people[0], asyncio.Event(), town.wire

    async def call(method, params, file=None):
        if params.get("chat_id") == slow.id:
            await gate.wait()
        return await type(wire).call(wire, method, params, file)

    before = [len(person.screens) for person in people]
    wire.call = call
    await put(town, *(told(town, person.id, late=9) for person in people))
    await town.app.courier.tick()
    async with asyncio.timeout(60):
        while [len(person.screens) for person in people[1:]] != [count + 1 for count in before[1:]]:  # noqa: ASYNC110 -- they are people, no event
            await asyncio.sleep(0.01)
    assert len(slow.screens) == before[0]
    gate.set()
    await town.settle()
    assert len(slow.screens) == before[0] + 1


async def test_a_clock_that_is_put_back_holds_nobody_up_for_longer_than_it_takes_to_notice(both):
    person = await both.resident("하늘")
    before = len(person.screens)
    await put(both, told(both, person.id))
    both.calendar.advance(timedelta(days=1))
    assert await claims(both) == [0], "and whoever claimed it dies"
    both.calendar.advance(timedelta(days=-1))
    await both.settle()
    assert len(person.screens) == before
    await both.passes(minutes=1)
    assert len(person.screens) == before + 1


async def test_what_was_taken_back_while_it_was_in_hand_is_not_said(both, monkeypatch):
    monkeypatch.setattr("bot.runtime.courier.courier.FRESH", 0)
    person = await both.resident("하늘")
    before, gate = len(person.screens), asyncio.Event()
    monkeypatch.setattr(both.app.speaker, "quiet", lambda _: gate.wait())
    await put(both, told(both, person.id), told(both, person.id, 1))
    await both.app.courier.tick()
    async with transaction(both) as city:
        await city.notices.erase(person.id, "ledger-notice-low", "transfer:1")
    gate.set()
    await both.settle()
    assert len(person.screens) == before + 1
