"""A hundred residents at once: nobody is forgotten, nobody is mistaken for another."""

from __future__ import annotations

import asyncio
import random
from itertools import count

from sqlalchemy import func, select

from storage.barter import listings
from storage.notices import notices
from storage.residents import residents
from storage.turns import conversations, quarantine, turns
from tests.town import founded
from tests.trouble import another

CROWD = 100
LONGEST = 45.0
"""Three times what it takes; who is never answered would wait for ever."""


def at_their_own_pace(town, monkeypatch, seed=20261123):
    """People wait for their own answer only, and take a moment before the next word."""
    chance = random.Random(seed)

    async def give(raw):
        inner = raw.get("message") or raw["callback_query"]
        assert await town.app.lanes.put(raw)
        while busy := town.app.speaker._busy.get(inner["from"]["id"]):
            await asyncio.wait([busy])
        await asyncio.sleep(chance.random() / 100)

    monkeypatch.setattr(town, "give", give)


async def gives(person, thing):
    """Somebody joins, posts a thing and finds it among one's own, and no other's."""
    await person.joins()
    assert person.name in person.sees
    await person.posts(thing)
    assert thing in person.sees
    await person.says("/mine")
    assert [key for key in person.keys if "물건" in key] == [key for key in person.keys if thing in key]


async def looks(person, thing):
    """Somebody joins, looks for a thing that may be there already, and is still oneself."""
    await person.joins()
    assert person.name in person.sees
    await person.says(thing)
    assert thing in person.sees or "찾지 못했습니다" in person.sees
    await person.says("/me")
    assert person.name in person.sees


async def test_a_hundred_residents_type_and_press_at_once(both, monkeypatch):
    at_their_own_pace(both, monkeypatch)
    people = [both.newcomer(f"이웃{number:03}") for number in range(CROWD)]
    async with asyncio.timeout(LONGEST), asyncio.TaskGroup() as crowd:
        for number, person in enumerate(people):
            crowd.create_task((looks if number % 2 else gives)(person, f"물건{number // 2:03}"))
    assert (await both.rows(select(func.count()).select_from(residents)))[0][0] == CROWD
    owned = select(listings.c.owner, listings.c.title).order_by(listings.c.title)
    expected = [(person.id, f"물건{number:03}") for number, person in enumerate(people[::2])]
    assert [tuple(row) for row in await both.rows(owned)] == expected
    await both.settle()
    assert not await both.rows(select(turns).where(turns.c.said.is_(None)))
    assert not await both.rows(select(quarantine))


async def test_whoever_types_ahead_is_answered_in_order(both):
    """Without waiting for a single answer: a person's own words stay in their order."""
    people = [await both.resident(f"빠른{number}") for number in range(5)]
    words = ("/help", "/menu", "/me", "/mine", "/help")
    said = [person.message(text=word) for word in words for person in people]
    before = {person.id: len(person.screens) for person in people}
    assert all(await asyncio.gather(*map(both.app.lanes.put, said)))
    await both.settle()
    for person in people:
        help_, menu, me, mine, again = [s.text for s in person.screens[before[person.id] :]]
        assert help_ == again != menu
        assert person.name in menu
        assert person.name in me
        assert "올린 글이 없습니다" in mine


async def test_two_processes_given_the_same_updates_do_everything_once(postgres_town_url, monkeypatch):
    town, app = await founded(postgres_town_url)
    async with another(town) as other:

        async def give(raw):
            one, two = await asyncio.gather(app.lanes.put(raw), other.lanes.put(raw))
            assert one
            assert two
            await app.speaker.silence()
            await other.speaker.silence()

        monkeypatch.setattr(town, "give", give)
        people = [town.newcomer(f"이웃{number}") for number in range(8)]
        async with asyncio.TaskGroup() as crowd:
            for number, person in enumerate(people):
                crowd.create_task(gives(person, f"물건{number}"))
        assert (await town.rows(select(func.count()).select_from(listings)))[0][0] == len(people)
        steps = {len(person.screens) for person in people}
        assert len(steps) == 1, "somebody heard something twice, or not at all"
    await town.is_well()
    await app.close()


async def test_two_presses_of_one_person_at_two_processes_both_count(postgres_town_url):
    town, app = await founded(postgres_town_url)
    person = town.newcomer("하늘")
    await person.says("/start")
    await person.presses("한국어")
    ticks = [person.key("☐ " + start)[1]["callback_data"] for start in ("서비스", "이웃에게")]
    async with another(town) as other:
        for box in "☑☐☑☐☑":
            first, second = (person.press(data) for data in ticks)
            assert all(await asyncio.gather(app.lanes.put(first), other.lanes.put(second)))
            await app.speaker.silence()
            await other.speaker.silence()
            frame = (await town.rows(select(conversations.c.frame)))[0][0]
            assert len(frame["part"]["ticked"]) == (2 if box == "☑" else 0)
    await town.is_well()
    await app.close()


async def test_two_couriers_say_a_notice_once(postgres_town_url):
    town, app = await founded(postgres_town_url)
    people = [await town.resident(f"이웃{number}") for number in range(3)]
    about = count(1)
    async with app.storage.transaction(town.calendar.now()) as city:
        for _ in range(40):
            for person in people:
                facts = {"title": "의자", "until": town.calendar.now().date()}
                await city.tell(person.id, "barter-notice-expires", facts, about=f"listing:{next(about)}")
    before = {person.id: len(person.screens) for person in people}
    async with another(town) as other:
        await asyncio.gather(*(one.courier.rest() for one in (app, other) for _ in range(2)))
    for person in people:
        assert len(person.screens) - before[person.id] == 40
    assert not await town.rows(select(notices).where(notices.c.said.is_(None)))
    assert {row.tries for row in await town.rows(select(notices.c.tries))} == {1}
    await town.is_well()
    await app.close()
