"""Turns that wait at the same time go together; what happens to one of them happens to no other."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from bot.actions import barter
from bot.domain.refusal import Refusal
from storage import together
from storage.barter import listings
from storage.together import Together
from storage.turns import Conversation, Turns, turns
from tests.runtime.test_statements import counting
from tests.town import founded

NOTHING: list = []
"""What is said: these are turns of nobody on stage."""


@dataclass(eq=False)
class NotToday(Refusal):
    """For no reason."""


def told(_, to, pressed):
    """A refusal that nobody has worded."""
    answer = {"method": "answerCallbackQuery", "params": {"callback_query_id": pressed.query}}
    return [answer, {"method": "sendMessage", "params": {"chat_id": to.chat, "text": "-"}}]


def here(person):
    return Conversation(person=person, locale="ko")


async def titles(town):
    return [row[0] for row in await town.rows(select(listings.c.title).order_by(listings.c.title))]


async def at_the_summary(town, *names):
    """People who have answered everything about a thing of theirs, and are to press the last button."""
    people = [await town.resident(name) for name in names]
    for person in people:
        await person.says("/offer")
        for answer in ("thing", "household"):
            await person.answers(answer)
        await person.says(f"{person.name}의 드릴")
        await person.presses_on("form-skip")
        await person.presses_on("form-skip")
        for answer in ("1", "0", "gu", "30"):
            await person.answers(answer)
    return people, [person.press(person.key("올려 주십시오")[1]["callback_data"]) for person in people]


async def at_once(town, presses):
    with counting(town) as ledger:
        assert all(await asyncio.gather(*map(town.app.lanes.put, presses)))
        await town.settle()
    return [entry.split()[0] for entry in ledger]


async def test_who_waits_at_the_same_time_shares_one_commit(both):
    people, presses = await at_the_summary(both, "하늘", "바다", "노을")
    ledger = await at_once(both, presses)
    assert ledger[: ledger.index("COMMIT")].count("SAVEPOINT") == len(people)
    assert await titles(both) == sorted(f"{person.name}의 드릴" for person in people)
    assert all("드릴" in person.sees for person in people)


async def test_who_comes_alone_has_no_savepoint(both):
    _, presses = await at_the_summary(both, "하늘")
    assert "SAVEPOINT" not in await at_once(both, presses)
    assert len(await titles(both)) == 1


async def test_a_refusal_undoes_what_was_done_for_it_and_nothing_else(both, monkeypatch):
    people, presses = await at_the_summary(both, "하늘", "바다", "노을")
    post = barter.post

    async def moody(city, who, draft):
        listing = await post(city, who, draft)
        if who.id == people[1].id:
            raise NotToday
        return listing

    monkeypatch.setattr(barter, "post", moody)
    monkeypatch.setattr(both.app.screens, "refusal", told)
    await at_once(both, presses)
    assert await titles(both) == ["노을의 드릴", "하늘의 드릴"]


async def test_where_the_commit_fails_for_all_each_goes_once_more_by_itself(both, monkeypatch):
    people, presses = await at_the_summary(both, "하늘", "바다", "노을")
    end, failed = Turns.end, []

    async def fails(self, ended, **how):
        if len(ended) > 1:
            failed.append(len(ended))
            raise RuntimeError("nobody knows why")
        await end(self, ended, **how)

    monkeypatch.setattr(Turns, "end", fails)
    await at_once(both, presses)
    assert failed == [3]
    assert await titles(both) == sorted(f"{person.name}의 드릴" for person in people), "each once"
    assert all("드릴" in person.sees for person in people)


async def test_of_two_who_want_the_same_the_second_alone_has_lost(both):
    storage, now = both.app.storage, both.calendar.now()
    going, ended = Together(storage), []

    async def wants(number, person):
        async with going.turn(number, person, now) as seat:
            await seat.city.turns.enrol(99, "ko", now)  # only one can
            seat.end(here(person), NOTHING)
        ended.append(person)

    results = await asyncio.gather(wants(1, 11), wants(2, 12), wants(3, 13), return_exceptions=True)
    assert [type(result) for result in results] == [type(None), IntegrityError, IntegrityError]
    assert ended == [11]
    assert [row[0] for row in await both.rows(select(turns.c.person).where(turns.c.update_id < 9))] == [11]


async def test_what_one_did_the_next_one_sees(both):
    storage, now = both.app.storage, both.calendar.now()
    going, seen = Together(storage), []

    async def goes(number, person):
        async with going.turn(number, person, now) as seat:
            seen.append(seat.start.conversation is not None)
            if person == 21:
                await seat.city.turns.enrol(22, "ko", now)
            seat.end(here(person), NOTHING)

    await asyncio.gather(goes(11, 21), goes(12, 22))
    assert seen == [False, True]


async def test_two_turns_of_one_person_never_go_together(both):
    storage, now = both.app.storage, both.calendar.now()
    going, seen = Together(storage), []

    async def goes(number):
        async with going.turn(number, 31, now) as seat:
            seen.append(seat.start.conversation is not None)
            seat.end(here(31), NOTHING)

    await asyncio.gather(goes(21), goes(22))
    assert seen == [False, True]


async def test_who_is_called_away_keeps_nobody_waiting(both):
    storage, now = both.app.storage, both.calendar.now()
    going, inside = Together(storage), asyncio.Event()

    async def lingers():
        async with going.turn(31, 41, now) as seat:
            await seat.city.turns.enrol(98, "ko", now)
            inside.set()
            await asyncio.sleep(60)

    async def goes(number, person):
        async with going.turn(number, person, now) as seat:
            seat.end(here(person), NOTHING)

    first, others = asyncio.ensure_future(lingers()), [asyncio.ensure_future(goes(n, n)) for n in (42, 43)]
    await inside.wait()
    others[0].cancel()
    first.cancel()
    await asyncio.wait_for(others[1], 10)
    for gone in (first, others[0]):
        with suppress(asyncio.CancelledError):
            await gone
    rows = await both.rows(select(turns.c.person).where(turns.c.person.in_((41, 42, 43))))
    assert [row[0] for row in rows] == [43]


async def test_a_crowd_is_carried_in_few_transactions(both, monkeypatch):
    monkeypatch.setattr(together, "CREWS", 1)
    storage, now = both.app.storage, both.calendar.now()
    going = Together(storage)

    async def goes(person):
        async with going.turn(1000 + person, person, now) as seat:
            seat.end(here(person), NOTHING)

    with counting(both) as ledger:
        await asyncio.gather(*map(goes, range(100, 100 + 2 * together.MOST)))
    assert ledger.count("COMMIT") <= 3


async def test_a_database_that_is_gone_is_told_to_all_who_wait(both, monkeypatch):
    storage, now = both.app.storage, both.calendar.now()
    going = Together(storage)
    monkeypatch.setattr(storage, "engine", Gone())

    async def goes(person):
        async with going.turn(1000 + person, person, now) as seat:
            seat.end(here(person), NOTHING)

    results = await asyncio.gather(*map(goes, range(3)), return_exceptions=True)
    assert {type(result).__name__ for result in results} == {"Away"}


async def test_a_connection_that_one_has_lost_is_lost_to_all_who_go_along(postgres_town_url):
    town, app = await founded(postgres_town_url)
    going, now, dying = Together(app.storage), town.calendar.now(), text("SELECT pg_terminate_backend(:pid)")

    async def goes(person):
        async with going.turn(1000 + person, person, now) as seat:
            pid = (await seat.city.turns._conn.execute(text("SELECT pg_backend_pid()"))).scalar_one()
            if person == 51:
                async with app.storage.engine.begin() as conn:
                    await conn.execute(dying, {"pid": pid})
            await seat.city.turns.enrol(100 + person, "ko", now)
            seat.end(here(person), NOTHING)

    results = await asyncio.gather(*map(goes, (51, 52, 53, 54)), return_exceptions=True)
    assert [type(result).__name__ for result in results] == ["Away"] * 4
    assert not await town.rows(select(turns.c.person))
    await app.close()


class Gone:
    """An engine whose database is away."""

    async def connect(self):
        raise OSError("nobody is there")


async def test_on_a_busy_machine_too_who_came_first_has_it_first(postgres_town_url, monkeypatch):
    town, app = await founded(postgres_town_url)
    going, now, had = Together(app.storage), town.calendar.now(), []
    asks, slow, wanted = Turns.lock, iter([0.7]), text("SELECT pg_advisory_xact_lock(99)")

    async def late(turns, *people):
        await asyncio.sleep(next(slow, 0))
        await asks(turns, *people)

    async def goes(person):
        async with going.turn(1000 + person, person, now) as seat:
            if person == people[0]:
                await asyncio.sleep(0.2)
            await seat.city.turns._conn.execute(wanted)
            had.append(person)
            seat.end(here(person), NOTHING)

    monkeypatch.setattr(Turns, "lock", late)
    people = [*range(100, 100 + 3 * together.MOST)]
    await asyncio.gather(*map(goes, people))
    assert had == people
    await app.close()
