"""Two hundred people press the same hours at once: one has them, the others stand in line, in order."""

from __future__ import annotations

import asyncio
from collections import Counter

from sqlalchemy import select

from bot.actions import residents
from bot.domain.availability import numbered
from bot.domain.residents import ResidentId, Tick
from storage.bookings import bookings
from storage.waitlist import waits
from tests.letting import adds, at, back_to_building, house
from tests.paying import turn
from tests.runtime.test_lending_races import LONGEST, by_two, told
from tests.town import founded

MANY, FIRST = 200, 7000


async def crowd(town):
    """So many neighbours, joined without their conversations."""
    async with turn(town) as city:
        home = city.atlas.named("문정래미안")[0].id
        for n in range(MANY):
            facts = {"name": f"이웃{n}", "locale": "ko", "area": home, "ticks": [Tick.SERVICE]}
            await residents.join(city, ResidentId(FIRST + n), **facts)
    return [town.newcomer(f"이웃{n}", number=FIRST + n) for n in range(MANY)]


async def wanted_room(town):
    """Ten o'clock in a room beside a larger one: the people, and their presses in order of arrival."""
    _, park, number = await house(town)
    await back_to_building(park)
    await adds(park, "큰방", 40)
    people = await crowd(town)
    data = f"bookat:{number}:{numbered(at(10))}:60:0"
    return people, [one.press(data, park.screen) for one in people]


async def all_stand(town, people, presses):
    """One has it; everybody else has one place, was told it, and what else could be had. The line."""
    (had,) = await town.rows(select(bookings.c.person, bookings.c.state))
    assert had.state == "tentative"
    order = (waits.c.since, waits.c.id)
    line = await town.rows(select(waits.c.person, waits.c.state).order_by(*order))
    assert {row.state for row in line} == {"waiting"}
    everybody = [had.person, *(row.person for row in line)]
    assert Counter(everybody) == Counter(one.id for one in people)
    updates = [press["update_id"] for press in presses]
    assert "맡아 두었습니다" in await told(town, had.person, updates)
    for place, row in enumerate(line, 1):
        answer = await told(town, row.person, updates)
        assert f"{place}번째로 줄을 서셨습니다" in answer
        assert "큰방 · 문정2동 주민센터" in answer
    return everybody


async def test_two_hundred_people_stand_in_line_in_the_order_in_which_they_came(town):
    people, presses = await wanted_room(town)
    async with asyncio.timeout(LONGEST * 2):
        await asyncio.gather(*(town.app.lanes.put(press) for press in presses))
    await town.settle()
    assert await all_stand(town, people, presses) == [one.id for one in people]


async def test_from_two_processes_one_has_the_room_and_nobody_is_lost(postgres_town_url):
    town, app = await founded(postgres_town_url)
    people, presses = await wanted_room(town)
    halves = await by_two(postgres_town_url, presses)
    line = await all_stand(town, people, presses)
    for half in halves:
        came = [press["callback_query"]["from"]["id"] for press in half][5:]
        assert [person for person in line if person in set(came)] == came
    town.presses.clear()  # the other processes have answered them
    await town.is_well()
    await app.close()
