"""Long works are done slice by slice, by one process at a time, and stopped when somebody says so."""

from __future__ import annotations

import asyncio
import threading

import pytest
from sqlalchemy import update

from bot.actions import works
from bot.domain.works import TRIES_MOST, WorkState, WorkUnderWay, finished
from bot.runtime.works import WorkPress, engine
from storage.works import works as table
from tests.ruling import admin_of, moderator_of
from tests.town import founded
from tests.working import COUNT, alive, begins, standing, stops, until


@pytest.mark.usefixtures("counted")
async def test_one_at_a_time_in_an_area(both):
    kim = await both.resident("김")
    first = await begins(both, kim, start=both.calendar.now().replace(hour=5))
    with pytest.raises(WorkUnderWay):
        await begins(both, kim)
    await both.sleeps(hours=4)
    assert (await standing(both, first)).state is WorkState.DONE
    await begins(both, kim)


async def test_another_process_goes_on_after_a_crash_and_no_slice_is_done_twice(both_url, counted):
    town, app = await founded(both_url)
    kim = await town.resident("김")
    work = await begins(town, kim, total=300)
    running = asyncio.ensure_future(app.works.tick())

    async def is_half_way():
        return len(counted) > 20

    await until(is_half_way)
    for task in (running, *app.works._tasks.values()):  # killed, as far as that goes in one process
        task.cancel()
    await asyncio.sleep(0.05)
    done = (await standing(town, work)).done
    assert 20 <= done < 300
    again, second = await founded(both_url)
    again.calendar.advance(engine.LEASE)
    await second.works.rest()
    assert (await standing(again, work)).state is WorkState.DONE
    assert sorted(set(counted)) == list(range(300))
    assert len(counted) <= 301  # the one that was cut off was undone
    await app.close()
    await second.close()


async def test_two_processes_never_do_the_same_work_at_once(postgres_town_url, counted):
    town, app = await founded(postgres_town_url)
    _, other = await founded(postgres_town_url)
    kim = await town.resident("김")
    await begins(town, kim, total=150)
    await asyncio.gather(app.works.rest(), other.works.rest())
    assert counted == list(range(150))
    await app.close()
    await other.close()


async def test_a_process_that_was_thought_dead_does_not_go_on(postgres_town_url, counted):
    town, app = await founded(postgres_town_url)
    kim = await town.resident("김")
    work = await begins(town, kim, total=10)
    async with app.storage.transaction(town.calendar.now()) as city:
        lost = update(table).where(table.c.id == work.id).values(holder="another", lease=city.now)
        await city._conn.execute(lost)
    assert await app.works._slice(work) is None
    assert counted == []
    await app.close()


async def test_who_began_it_stops_it_within_two_seconds(both, counted):
    mayor = await admin_of(both)
    async with alive(both) as running:
        work = await begins(both, mayor, total=100_000)
        running.hurry()

        async def is_under_way():
            return len(counted) > 10

        async def is_stopped():
            return mayor.is_told("works-stopped", name=mayor.told("works-some"), done=len(counted))

        await until(is_under_way)
        await stops(both, mayor, work)
        assert await until(is_stopped) < 2
    after = await standing(both, work)
    assert after.state is WorkState.STOPPED
    assert after.done == len(counted)
    await mayor.forges(WorkPress(id=work.id, stop=True).pack())
    assert mayor.is_alerted("error-work-over")


async def test_what_waits_for_its_time_is_stopped_before(both, counted):
    mayor = await admin_of(both)
    work = await begins(both, mayor, start=both.calendar.now().replace(hour=5))
    await mayor.forges(WorkPress(id=work.id).pack())
    await mayor.presses_on("works-stop")
    assert mayor.is_told("works-stopped", name=mayor.told("works-some"), done=0)
    await both.sleeps(hours=5)
    assert counted == []


@pytest.mark.usefixtures("counted")
async def test_only_who_began_it_and_the_admins_of_its_area_see_and_stop_it(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김", area="영등포구")
    stranger = await moderator_of(town, mayor, "이", area="은평구", role="admin")
    neighbour = await town.resident("박")
    work = await begins(town, kim, start=town.calendar.now().replace(hour=5))
    for person in (stranger, neighbour):
        for stop in (False, True):
            await person.forges(WorkPress(id=work.id, stop=stop).pack())
            assert person.is_alerted("error-work-gone")
    await neighbour.says("/works")
    assert neighbour.is_told("menu-command-unknown")
    await stranger.says("/works")
    assert stranger.is_told("works-list", count=0)
    await mayor.forges(WorkPress(id=work.id, stop=True).pack())
    assert (await standing(town, work)).state is WorkState.STOPPED
    assert kim.is_told("works-stopped", name=kim.told("works-some"), done=0)


async def test_a_slice_that_fails_is_undone_and_tried_again(both, monkeypatch):
    tries = []

    async def step(city, work):
        tries.append(city.now)
        await city.tell(work.by, "runtime-notice-incident", {"incident": "x"}, about="x")
        if len(tries) < TRIES_MOST:
            raise RuntimeError("a bad day")
        return finished(work, now=city.now)

    monkeypatch.setattr(works, "KINDS", {})
    works.declare(COUNT, step)
    kim = await both.resident("김")
    await begins(both, kim)
    for _ in range(TRIES_MOST + 1):
        await both.passes(seconds=10)
    assert len(tries) == TRIES_MOST
    assert kim.is_told("works-done", name=kim.told("works-some"), done=0) or any(
        kim.told("works-done", name=kim.told("works-some"), done=0) in screen.text for screen in kim.screens
    )
    told = [
        screen for screen in kim.screens if kim.told("runtime-notice-incident", incident="x") in screen.text
    ]
    assert len(told) == 1
    both.wire.calls.clear()  # the number was meant to be told


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_fails_again_and_again_is_given_up_with_a_number_to_ask_for(town, monkeypatch, language):
    async def step(*_):
        raise RuntimeError("never")

    monkeypatch.setattr(works, "KINDS", {})
    works.declare(COUNT, step)
    mayor, kim = await admin_of(town), await town.resident("김", language)
    work = await begins(town, kim)
    for _ in range(TRIES_MOST + 1):
        await town.passes(seconds=10)
    after = await standing(town, work)
    assert after.state is WorkState.FAILED
    assert kim.is_told("works-failed", name=kim.told("works-some"), done=0, incident=after.problem)
    assert mayor.is_told("runtime-notice-incident", incident=after.problem)
    town.wire.calls.clear()  # the number was meant to be told


async def test_a_rule_that_says_no_ends_it_with_its_own_words(both, monkeypatch):
    async def step(city, _):
        raise WorkUnderWay(since=city.now)

    monkeypatch.setattr(works, "KINDS", {})
    works.declare(COUNT, step)
    kim = await both.resident("김", "fr")
    await begins(both, kim)
    since = both.calendar.now()
    await both.settle()
    why = kim.told("error-work-under-way", since=since)
    assert kim.is_told("works-refused", name=kim.told("works-some"), why=why)


async def test_what_is_prepared_keeps_nobody_waiting_and_is_stopped_as_soon(both, counted):
    kind, gate = works.KINDS[COUNT], threading.Event()

    async def load(*_):
        return "from the database"

    def prepare(work, loaded):
        assert work.total == 2 or gate.wait(60)
        return loaded

    works.declare(COUNT, kind.step, load=load, prepare=prepare)
    mayor = await admin_of(both)
    await begins(both, mayor, total=2)
    await both.settle()
    assert counted == ["from the database"] * 2
    async with alive(both) as running:
        longer = await begins(both, mayor, total=3)
        running.hurry()
        await asyncio.sleep(0.3)
        seen = len(mayor.screens)
        await both.app.lanes.put(mayor.message(text="/works"))
        await both.app.speaker.silence()
        assert len(mayor.screens) > seen
        await stops(both, mayor, longer)

        async def is_stopped():
            return (await standing(both, longer)).state is WorkState.STOPPED

        await until(is_stopped)
        gate.set()


@pytest.mark.usefixtures("counted")
async def test_a_work_whose_end_fails_too_is_over_all_the_same(both):
    async def finished_(*_):
        raise RuntimeError("at the end")

    kind = works.KINDS[COUNT]
    works.declare(COUNT, kind.step, finished=finished_)
    kim = await both.resident("김")
    work = await begins(both, kim)
    for _ in range(TRIES_MOST + 1):
        await both.passes(seconds=20)
    assert (await standing(both, work)).state is WorkState.FAILED
    both.wire.calls.clear()  # the number was meant to be told
