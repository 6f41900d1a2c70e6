"""Long works are shown in one message, which becomes the report."""

from __future__ import annotations

import asyncio
import itertools
import time

import pytest

from bot.actions import works
from bot.domain.works import WorkState, advanced, finished
from bot.runtime.wire import Unreachable
from bot.runtime.works import Shown, WorkPress, engine
from tests.ruling import admin_of
from tests.working import COUNT, alive, begins, standing, until


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_work_is_done_to_its_end_and_reported(both, counted, language):
    kim = await both.resident("김", language)
    work = await begins(both, kim)
    await both.settle()
    assert counted == [0, 1, 2, 3, 4]
    assert kim.is_told("works-done", name=kim.told("works-some"), done=5)
    assert (await standing(both, work)).state is WorkState.DONE
    seen = len(kim.screens)
    await both.passes(minutes=1)
    assert len(kim.screens) == seen


@pytest.mark.usefixtures("counted")
async def test_the_message_that_began_it_becomes_the_progress_and_then_the_report(town, monkeypatch):
    monkeypatch.setattr(engine, "FIRST", 0.0)
    monkeypatch.setattr(engine, "EVERY", 0.0)
    mayor = await admin_of(town)
    work = await begins(town, mayor, total=60, start=town.calendar.now().replace(hour=5))
    await mayor.says("/works")
    await mayor.presses("1.")
    assert mayor.is_told("works-waiting", name=mayor.told("works-some"), at=work.next)
    message = mayor.screen.id
    await town.sleeps(hours=4)
    assert mayor.screen.id == message
    assert mayor.is_told("works-done", name=mayor.told("works-some"), done=60)
    edits = [params for method, params in town.wire.calls if method == "editMessageText"]
    bars = [params["text"] for params in edits if params["message_id"] == message and "░" in params["text"]]
    assert bars
    assert mayor.keys == []


@pytest.mark.usefixtures("counted")
async def test_where_the_message_is_gone_the_report_comes_anew(town):
    mayor = await admin_of(town)
    work = await begins(town, mayor, start=town.calendar.now().replace(hour=5))
    await mayor.forges(WorkPress(id=work.id).pack())
    message = mayor.screen.id
    del town.wire.chats[mayor.id][message]
    await town.sleeps(hours=4)
    assert mayor.screen.id != message
    assert mayor.is_told("works-done", name=mayor.told("works-some"), done=5)


async def test_who_was_away_finds_the_report_on_returning(both, counted):
    kim = await both.resident("김")
    await kim.blocks()
    await begins(both, kim)
    await both.passes(minutes=2)
    assert counted == [0, 1, 2, 3, 4]
    report = kim.told("works-done", name=kim.told("works-some"), done=5)
    assert not any(report in screen.text for screen in kim.screens)
    await kim.blocks(blocked=False)
    assert kim.is_told("works-done", name=kim.told("works-some"), done=5)


@pytest.mark.usefixtures("counted")
async def test_a_report_that_did_not_arrive_is_said_again(town):
    kim = await town.resident("김")
    await begins(town, kim)
    town.wire.fail = [Unreachable("sendMessage", 0, "nobody answers")]
    await town.settle()
    assert not kim.is_told("works-done", name=kim.told("works-some"), done=5)
    await town.passes(minutes=1)
    assert kim.is_told("works-done", name=kim.told("works-some"), done=5)


async def test_progress_is_shown_at_least_every_three_seconds_and_only_if_it_changed(town, monkeypatch):
    shown, steps = [], []

    async def step(city, work):
        steps.append(time.monotonic())
        number = work.done
        if number >= 60:
            return finished(work, now=city.now)
        await asyncio.sleep(0.1)
        return advanced(work, cursor={}, done=number + 1)

    async def noted(say):
        shown.append((time.monotonic(), say))

    monkeypatch.setattr(works, "KINDS", {})
    works.declare(COUNT, step)
    kim = await town.resident("김")
    said = town.wire.call

    async def call(method, params, *file):
        if params.get("chat_id") == kim.id:
            await noted(params["text"])
        return await said(method, params, *file)

    monkeypatch.setattr(town.wire, "call", call)
    async with alive(town) as running:
        begin = time.monotonic()
        work = await begins(town, kim, total=60)
        running.hurry()

        async def is_done():
            return bool((await standing(town, work)).ended)

        await until(is_done)
        await running.rest()
    times = [begin, *(at for at, _ in shown)]
    gaps = [after - before for before, after in itertools.pairwise(times)]
    assert len(shown) >= 3
    # As late as a slice is long, which is longer on a machine that is busy.
    for before, after in itertools.pairwise(times):
        assert len([at for at in steps if before + engine.EVERY < at < after]) <= 2
    assert min(gaps[1:-1]) > 2
    assert len({say for _, say in shown}) == len(shown)
    assert not [screen for screen in kim.screens if "▓" in screen.text]  # it became the report


@pytest.mark.usefixtures("counted")
async def test_a_kind_says_its_own_name_lines_and_report(town):
    async def report(_, work):
        return engine.Say("works-list", {"count": work.done})

    town.app.works._shown = {COUNT: Shown(name="command-works", report=report)}
    kim = await town.resident("김")
    await begins(town, kim)
    await town.settle()
    assert kim.is_told("works-list", count=5)


@pytest.mark.usefixtures("counted")
async def test_the_list_has_the_newest_first(town):
    mayor = await admin_of(town)
    for _ in range(2):
        await begins(town, mayor)
        await town.settle()
    await mayor.says("/works")
    assert mayor.is_told("works-list", count=2)
    assert mayor.told("work-state-done") in mayor.sees
    await mayor.presses("2.")
    assert mayor.is_told("works-done", name=mayor.told("works-some"), done=5)
