"""Processes count one another, and every job leaves in the database how it went."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.doctor import examine
from bot.runtime.clock import Clock
from bot.runtime.jobs import grace
from bot.runtime.presence import ALIVE
from bot.settings import Settings
from storage.processes import jobs, processes
from tests.town import MORNING, founded
from tests.trouble import another


async def record(town, name):
    async with town.app.storage.transaction(town.calendar.now()) as city:
        return next(job for job in await city.processes.jobs() if job.name == name)


async def minutes_pass(town, minutes):
    """Time goes by while the bot is awake; a leap would be taken for sleep."""
    for _ in range(minutes * 3):
        await town.passes(seconds=20)


async def test_processes_know_how_many_they_are_and_share_what_may_be_said(both):
    async with another(both) as other:
        await both.app.presence.beat()
        assert (both.app.presence.live, other.presence.live) == (2, 2)
    await both.app.presence.beat()
    assert both.app.presence.live == 1


async def test_one_that_is_not_seen_for_fifteen_seconds_counts_no_more_and_is_forgotten(both):
    async with another(both):
        await both.app.presence.beat()
        shared = []
        both.app.presence._share = shared.append
        both.calendar.advance(ALIVE)
        await both.app.presence.beat()
        assert shared == [1]
        assert [row.id for row in await both.rows(select(processes))] == [both.app.presence.me.id]


async def test_every_job_says_when_it_ended_and_how_long_it_took(both):
    await both.passes(seconds=20)
    there = {row.name: row for row in await both.rows(select(jobs))}
    assert set(there) == {job.name for job in both.app.heartbeat.jobs}
    assert all(row.ended == both.calendar.now() and row.took >= 0 for row in there.values())
    assert {row.process for row in there.values()} == {both.app.presence.me.id}


async def test_a_job_writes_its_runs_down_every_ten_seconds_but_a_failure_at_once(town, monkeypatch):
    await town.passes(seconds=20)
    first = (await record(town, "notices")).ended
    await town.passes(seconds=9)
    assert (await record(town, "notices")).ended == first
    await failing(town, monkeypatch, "notices")
    with pytest.raises(ZeroDivisionError):
        await town.app.heartbeat.beat()
    assert (await record(town, "notices")).problem == "ZeroDivisionError('a defect')"
    assert (await record(town, "notices")).ended == first


async def failing(town, monkeypatch, name):
    async def broken():
        raise ZeroDivisionError("a defect")

    (job,) = (job for job in town.app.heartbeat.jobs if job.name == name)
    sick = type(job)(name=name, every=job.every, tick=broken)
    monkeypatch.setattr(
        town.app.heartbeat, "jobs", [sick if each is job else each for each in town.app.heartbeat.jobs]
    )


async def without(town, monkeypatch, name):
    healthy = [job for job in town.app.heartbeat.jobs if job.name != name]
    monkeypatch.setattr(town.app.heartbeat, "jobs", healthy)


async def test_the_mayor_is_told_once_of_a_job_that_does_not_end(both, monkeypatch):
    mayor = await both.resident("시장")
    both.app.storage.admins = frozenset({mayor.id})
    await minutes_pass(both, 1)
    with monkeypatch.context() as hanging:
        await without(both, hanging, "nudges")
        since = (await record(both, "nudges")).ended
        await minutes_pass(both, 10)
    notice = mayor.told("runtime-notice-late", job="nudges", since=since)
    assert [screen.text for screen in mayor.screens].count(notice) == 1
    await minutes_pass(both, 10)
    assert mayor.sees == notice


async def test_two_processes_tell_of_a_late_job_once(postgres_town_url, monkeypatch):
    town, app = await founded(postgres_town_url)
    mayor = await town.resident("시장")
    app.storage.admins = frozenset({mayor.id})
    async with another(town) as other:
        other.storage.admins = app.storage.admins
        for each in (app, other):
            monkeypatch.setattr(
                each.heartbeat, "jobs", [job for job in each.heartbeat.jobs if job.name != "nudges"]
            )
        for _ in range(20):
            await town.passes(seconds=20)
            await other.heartbeat.beat()
    since = (await record(town, "nudges")).known
    notice = mayor.told("runtime-notice-late", job="nudges", since=since)
    assert [screen.text for screen in mayor.screens].count(notice) == 1
    await app.close()


async def test_a_night_in_which_nobody_was_awake_makes_no_job_late(town):
    mayor = await town.resident("시장")
    town.app.storage.admins = frozenset({mayor.id})
    await town.passes(hours=9)
    await minutes_pass(town, 3)
    assert mayor.told("runtime-notice-late", job="expire", since=town.calendar.now())[:12] not in mayor.sees


async def test_a_sweep_that_fails_is_a_problem_of_its_job(town, monkeypatch, caplog):
    async def broken(_):
        raise ZeroDivisionError

    await town.passes(seconds=20)
    monkeypatch.setattr("bot.actions.trades.sweep", broken)
    await town.passes(seconds=20)
    caplog.clear()
    assert (await record(town, "expire")).problem == "bot.actions.trades"


def test_a_job_may_miss_two_runs_and_a_quick_one_a_minute():
    assert grace(timedelta(seconds=1)) == timedelta(minutes=1)
    assert grace(timedelta(hours=1)) == timedelta(hours=3)


async def what_the_doctor_finds(town):
    found = await examine(Settings(database=str(town.app.storage.engine.url), api="http://127.0.0.1:9"))
    (finding,) = [finding for finding in found if finding.what == "jobs"]
    return finding


async def test_the_doctor_names_the_jobs_that_are_late(town):
    assert (await what_the_doctor_finds(town)).said == "none ever ran: the bot has not run yet."
    town.calendar.advance(Clock().now() - town.calendar.now())
    await town.app.heartbeat.beat()
    finding = await what_the_doctor_finds(town)
    assert (finding.well, finding.said) == (True, "none is late")
    long_ago = update(jobs).where(jobs.c.name == "expire").values(ended=MORNING, problem="bot.actions.trades")
    async with town.app.storage.engine.begin() as conn:
        await conn.execute(long_ago)
    finding = await what_the_doctor_finds(town)
    assert not finding.well
    assert finding.said.startswith(
        "late: expire since 2026-11-23 10:00:00 (bot.actions.trades). Does the bot"
    )
