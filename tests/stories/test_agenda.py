"""박담당 looks after shared homes: one screen with all that waits for her, and one key for each answer."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.audit import deeds
from storage.stays import checks, tasks
from tests.homing import asked, coordinator, hears, offers, seeks
from tests.ruling import admin_of, invitation, moderator_of, number_in, takes
from tests.stories.test_stays import feels, first_and_last, lives, until

LOCALES = ("ko", "en", "fr")


async def opened(town, kind="worried"):
    """The number of the open call of that kind."""
    found = select(tasks.c.id).where(tasks.c.done.is_(None), tasks.c.kind == kind)
    ((number,),) = await town.rows(found)
    return number


@pytest.mark.parametrize("locale", LOCALES)
async def test_all_that_waits_is_on_one_screen_and_each_leads_to_its_record(both, locale):
    kim = await coordinator(both, locale=locale)
    await kim.says("/agenda")
    assert kim.is_told("agenda-desk", count=0, late=0)
    lee = await both.resident("이순자", birth="1950")
    await lee.says("/homes")
    await offers(lee)
    mina = await both.resident("미나", birth="2001")
    await seeks(mina)
    await kim.says("/agenda")
    assert kim.told("agenda-desk", count=2, late=0) in kim.sees
    await kim.presses_on("agenda-matter-visit", count=1)
    assert kim.told("agenda-kind", kind=kim.told("agenda-matter-visit", count=1), count=1, late=0) in kim.sees
    await kim.presses("이순자")
    assert kim.told("host-state-applied") in kim.sees
    await kim.says("/agenda")
    await kim.presses("미나")
    assert kim.told("guest-state-applied") in kim.sees


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_worried_answer_is_called_with_one_key_for_what_is_heard(town, locale):
    kim, lee, _, number = await lives(town, locale=locale)
    first, _ = await first_and_last(town, number)
    await until(town, first + timedelta(days=3))
    await feels(lee, "worried")
    await kim.says("/agenda")
    await kim.presses_on("agenda-matter-call", count=1)
    await kim.presses("이순자")
    assert kim.told("stays-script-worried") in kim.sees
    await kim.presses_on("stays-heard-missed")
    call = await opened(town)
    assert hears(kim, "stays-did-again", due=town.calendar.now() + timedelta(hours=24))
    await kim.forges(f"staysaid:good:{call}")
    assert kim.is_told("stays-did-heard")
    assert not await town.rows(select(tasks.c.id).where(tasks.c.done.is_(None)))
    said = select(deeds.c.deed, deeds.c.who, deeds.c.behalf).where(deeds.c.deed.like("stay-said-%"))
    assert await town.rows(said.order_by(deeds.c.id)) == [
        ("stay-said-missed", kim.id, lee.id),
        ("stay-said-good", kim.id, lee.id),
    ]
    await kim.forges(f"staysaid:good:{call}")
    assert kim.is_told("error-stay-gone"), "once"


async def test_danger_heard_on_the_telephone_reaches_everybody_who_looks_after_people(town):
    kim, lee, _, number = await lives(town)
    judge = await moderator_of(town, await admin_of(town), "밤지기")
    first, _ = await first_and_last(town, number)
    await until(town, first + timedelta(days=3))
    await feels(lee, "worried")
    await kim.forges(f"staysaid:danger:{await opened(town)}")
    facts = {"name": "이순자", "by": "박담당", "host": "이순자", "guest": "미나"}
    assert hears(judge, "stays-notice-danger", **facts)
    assert await opened(town), "until she is safe"


async def test_what_is_heard_answers_the_question_that_was_left_open(town):
    kim, lee, mina, number = await lives(town)
    first, last = await first_and_last(town, number)
    await until(town, first + timedelta(days=3))
    await until(town, first + timedelta(days=14))
    await until(town, first + timedelta(days=18))
    for call, person in await town.rows(select(tasks.c.id, tasks.c.person).order_by(tasks.c.id)):
        await kim.forges(f"staysaid:{'fair' if person == lee.id else 'worried'}:{call}")
    moods = select(checks.c.person, checks.c.mood).where(checks.c.mood.is_not(None))
    found = {person: mood.value for person, mood in await town.rows(moods)}
    assert found == {lee.id: "fair", mina.id: "worried"}
    assert await opened(town), "a worry is a call of its own"
    await kim.forges(f"staystep:settle:{number}")
    await until(town, last - timedelta(days=45))
    await mina.presses_on("stays-wish-yes")
    await kim.says("/agenda")
    assert kim.told("agenda-matter-ending", count=1) in "".join(kim.screens[-1].captions)


@pytest.mark.parametrize("locale", LOCALES)
async def test_cases_to_decide_are_counted_and_one_press_away(town, locale):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "박담당", role="coordinator", locale=locale)
    await kim.says("/agenda")
    assert not any("⚖" in caption for caption in kim.screens[-1].captions)
    await kim.says(f"/start {await invitation(mayor)}")
    await kim.presses_on("roles-invited", "yes")
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    await reporter.forges("report:1")
    await reporter.answers("false")
    await reporter.presses_on("form-skip")
    await kim.says("/agenda")
    await kim.presses_on("agenda-cases", count=1, own=0)
    assert kim.told("cases-queue", count=1, whose="all") in kim.sees
    await takes(kim, number_in(reporter))
    await kim.says("/agenda")
    await kim.presses_on("agenda-cases", count=1, own=1)


async def test_a_long_list_is_read_page_by_page_the_oldest_first(town):
    kim, names = await coordinator(town), [f"학생{n}" for n in range(10)]
    for name in names:
        student = await town.resident(name, birth="2001")
        await seeks(student)
        await town.sleeps(minutes=5)
    await kim.says("/agenda")
    assert kim.told("agenda-desk", count=10, late=0) in kim.sees
    await kim.presses_on("agenda-matter-papers", count=10)
    first = [caption for caption in kim.screens[-1].captions if "학생" in caption]
    await kim.presses_on("widget-after")
    rest = [caption for caption in kim.screens[-1].captions if "학생" in caption]
    seen = [next(name for name in names if name in caption) for caption in (*first, *rest)]
    assert (len(first), seen) == (8, names)
    await town.sleeps(days=8)
    await kim.says("/agenda")
    assert kim.told("agenda-desk", count=10, late=10) in kim.sees


async def test_who_looks_after_another_area_sees_nothing_of_it_and_presses_nothing(town):
    kim, lee, mina = await asked(town)
    far = await moderator_of(town, await admin_of(town), "먼담당", "은평구", role="coordinator")
    await far.says("/agenda")
    assert far.is_told("agenda-desk", count=0, late=0)
    assert not any(name in "".join(far.screens[-1].captions) for name in ("이순자", "미나"))
    for person in (lee, mina):
        await person.says("/agenda")
        assert person.is_told("menu-command-unknown")
        await person.forges("agenda:all:0")
        assert person.is_alerted("menu-press-unknown")
    assert kim
