"""Two at once, a process that dies, two that sweep: a shared home moves once, and stopped is stopped."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from bot.domain.homes import OPEN, MatchState
from storage.audit import deeds
from storage.homes.matches import matches
from storage.notices import notices
from storage.stays import agreements, checks, tasks
from tests.homing import asked, coordinator, match_of, state
from tests.ruling import admin_of, moderator_of
from tests.stories.test_stays import agreed_to_meet, drafts, first_and_last, lives, mark, plans, until
from tests.trouble import another, dies_before_speaking, restarted

UNSAID = select(func.count()).select_from(notices).where(notices.c.said.is_(None))


async def at_once(town, *presses):
    """People press in the same moment."""
    await asyncio.gather(*(town.give(person.press(data, person.screen)) for person, data in presses))


def heard(person):
    """How much somebody was told, but for the monthly word about cheats."""
    return sum(person.told("aides-notice-scams") not in screen.text for screen in person.screens)


async def did(town, deed):
    """How often it is in the log."""
    ((count,),) = await town.rows(select(func.count()).select_from(deeds).where(deeds.c.deed == deed))
    return count


async def test_three_who_agree_at_once_are_three_and_two_coordinators_are_one(both):
    kim, lee, mina, number = await agreed_to_meet(both)
    choi = await coordinator(both, "최담당")
    await plans(kim, number)
    await at_once(both, (kim, f"staystep:met:{number}"), (choi, f"staystep:met:{number}"))
    assert await did(both, "stay-met") == 1
    await at_once(both, (lee, f"staydo:like:{number}"), (mina, f"staydo:like:{number}"))
    await both.sleeps(minutes=11)
    assert await state(both, matches, number) == "both-yes"
    await drafts(kim, number)
    seal = await mark(both)
    await at_once(
        both,
        (lee, f"stayagree|{seal}|{number}"),
        (mina, f"stayagree|{seal}|{number}"),
        (kim, f"staysign|staff|{seal}|{number}"),
        (choi, f"staysign|staff|{seal}|{number}"),
    )
    await both.sleeps(minutes=11)
    ((host, guest, staff),) = await both.rows(
        select(agreements.c.host_agreed, agreements.c.guest_agreed, agreements.c.staff_agreed)
    )
    assert host
    assert guest
    assert staff
    assert await state(both, matches, number) == "signed"


async def test_whatever_else_happens_in_that_moment_a_stop_is_a_stop(both):
    kim, lee, mina, number = await lives(both)
    choi = await coordinator(both, "최담당")
    await at_once(
        both,
        (lee, f"staydo:stop:{number}"),
        (kim, f"staystep:settle:{number}"),
        (mina, f"staydo:leave:{number}"),
        (choi, f"staystop:{number}"),
    )
    assert await state(both, matches, number) == "stopped"
    rows = await both.rows(select(tasks.c.person).where(tasks.c.kind == "stopped").order_by(tasks.c.person))
    assert [person for (person,) in rows] == sorted([lee.id, mina.id]), "each is to be phoned once"


async def test_a_stop_that_was_committed_is_told_though_the_process_died(town, monkeypatch):
    kim, lee, _, number = await lives(town)
    judge = await moderator_of(town, await admin_of(town), "밤지기")
    with monkeypatch.context() as patch:
        dies_before_speaking(patch, town.app)
        await lee.forges(f"staydo:stop:{number}")
    async with restarted(town) as app:
        town.calendar.advance(timedelta(minutes=1))
        await app.heartbeat.beat()
        await town.settle()
        told = {"host": "이순자", "guest": "미나", "name": "이순자", "by": "host"}
        for person in (kim, judge):
            said = [
                screen
                for screen in person.screens
                if person.told("stays-notice-stopped", **told) in screen.text
            ]
            assert len(said) == 1
        assert any(lee.told("stays-stopped") in screen.text for screen in lee.screens)
    assert await state(town, matches, number) == "stopped"


async def test_two_processes_that_sweep_ask_once_and_after_a_stop_nothing(both):
    _, lee, mina, number = await lives(both)
    first, _ = await first_and_last(both, number)
    async with another(both) as app:
        await until(both, first + timedelta(days=2))
        both.calendar.advance(timedelta(days=1))
        await asyncio.gather(both.app.heartbeat.beat(), app.heartbeat.beat())
        await both.settle()
        assert len(await both.rows(select(checks.c.id))) == 2, "each of the two is asked once"
        both.calendar.advance(timedelta(days=11))
        await asyncio.gather(
            app.heartbeat.beat(), both.give(mina.press(f"staydo:stop:{number}", mina.screen))
        )
        await both.settle()
        count = len(lee.screens), len(mina.screens)
        both.calendar.advance(timedelta(days=16))
        await asyncio.gather(both.app.heartbeat.beat(), app.heartbeat.beat())
        await both.settle()
    assert (len(lee.screens), len(mina.screens)) == count
    assert await state(both, matches, number) == "stopped"


@pytest.mark.parametrize("ends", ["staystop", "staystep:end"])
async def test_nobody_is_reminded_of_what_is_stopped_or_over_wherever_it_stood(town, ends):
    """The states are set as they are: who comes to each, and how, is played elsewhere."""
    kim, lee, mina, number = await lives(town)
    first, last = await first_and_last(town, number)
    meeting = town.calendar.now() + timedelta(days=2)
    ending = {MatchState.TRIAL, MatchState.ACTIVE, MatchState.NOTICE}
    for word in sorted(OPEN if ends == "staystop" else ending):
        facts = {"state": word, "meeting": meeting, "delivered": town.calendar.now()}
        async with town.app.storage.engine.begin() as conn:
            await conn.execute(update(matches).values(**facts, moved_in=first, ends=last))
        await kim.forges(f"{ends}:{number}")
        assert await state(town, matches, number) in {"stopped", "ended"}, word
        count = heard(lee), heard(mina)
        for days in (1, 2, 11):
            await town.sleeps(days=days)
        assert (heard(lee), heard(mina)) == count, f"after {word}"
        meeting += timedelta(days=14)


async def test_a_request_that_is_stopped_before_she_answered_is_asked_no_more(town):
    kim, lee, _ = await asked(town)
    await kim.forges(f"staystop:{await match_of(town)}")
    assert await state(town, matches, await match_of(town)) == "stopped"
    count = len(lee.screens)
    await town.sleeps(days=1)
    await town.sleeps(days=3)
    assert len(lee.screens) == count
