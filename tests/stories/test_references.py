"""이순자 and 미나 have lived together: what each says of it, and who reads it when."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.contact import HIDDEN
from storage.audit import deeds
from storage.cases import cases
from storage.homes.matches import matches
from storage.references import reference_rounds
from storage.references import references as kept
from storage.stays import tasks
from tests.homing import asks, hears, host_of, match_of, state
from tests.ruling import admin_of, decides, moderator_of, takes
from tests.stories.test_aides import helps
from tests.stories.test_stays import lives

LOCALES = ("ko", "en", "fr")


async def lived(town, **more):
    """They have lived together past the trial, and it is over today."""
    kim, lee, mina, number = await lives(town, **more)
    await kim.forges(f"staystep:settle:{number}")
    await kim.forges(f"staystep:end:{number}")
    assert await state(town, matches, number) == "ended"
    return kim, lee, mina, number


def closes(town, **ago):
    return (town.calendar.now() - timedelta(**ago) + timedelta(days=15)).date()


async def tells(person, number, *, again="yes", proper="yes", words=""):
    await person.forges(f"refer:{number}")
    await person.answers(again)
    await person.answers(proper)
    await (person.says(words) if words else person.presses_on("form-skip"))
    await person.presses_on("references-summary", "send")


def reads(person, name, words, again="yes"):
    return hears(person, "references-notice-published", name=name, text=words, again=again)


@pytest.mark.parametrize("locale", LOCALES)
async def test_both_are_asked_apart_and_read_each_other_at_the_same_moment(town, locale):
    kim, lee, mina, number = await lived(town, locale=locale)
    for one, other in ((lee, "미나"), (mina, "이순자")):
        assert hears(one, "references-notice-invite", name=other, closes=closes(town))
    await lee.presses_on("references-write")
    await lee.answers("yes")
    await lee.answers("yes")
    await lee.says("저녁마다 010-1234-5678로 전화해 주는 착한 학생입니다.")
    await lee.presses_on("references-summary", "send")
    assert lee.is_told("references-kept", closes=closes(town), called="no")
    words = f"저녁마다 {HIDDEN}로 전화해 주는 착한 학생입니다."
    assert not any("착한 학생" in screen.text for screen in (*mina.screens, *kim.screens))
    await tells(mina, number, again="no", words="조용한 집입니다.")
    assert reads(mina, "이순자", words)
    assert mina.is_told("references-published", called="no") or hears(
        mina, "references-published", called="no"
    )
    assert reads(lee, "미나", "조용한 집입니다.", again="no")
    await mina.forges(f"refer:{number}")
    assert mina.is_alerted("error-references-over")


async def test_one_who_wrote_alone_is_read_after_fifteen_days_and_until_then_writes_anew(both):
    _, lee, mina, number = await lived(both)
    await tells(mina, number, words="추웠습니다.")
    await mina.presses_on("references-change")
    assert "추웠습니다." in mina.sees
    await mina.says("/cancel")
    await both.sleeps(days=14)
    assert not reads(lee, "미나", "추웠습니다.")
    await both.sleeps(days=2)
    assert reads(lee, "미나", "추웠습니다.")
    for person in (lee, mina):
        await person.forges(f"refer:{number}")
        assert person.is_alerted("error-references-over")


async def test_who_only_tried_it_and_who_was_stopped_are_asked_nothing(town):
    kim, lee, mina, number = await lives(town)
    await kim.forges(f"staystep:end:{number}")
    for person in (lee, mina):
        await person.forges(f"refer:{number}")
        assert person.is_alerted("error-reference-gone")
    assert await town.rows(select(reference_rounds.c.id)) == []


async def test_after_a_stop_for_safety_nobody_is_asked_about_the_other(town):
    kim, _, mina, number = await lives(town)
    await kim.forges(f"staystep:settle:{number}")
    await mina.forges(f"staydo:stop:{number}")
    await kim.forges(f"staystep:end:{number}")
    assert await town.rows(select(reference_rounds.c.id)) == []


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_senior_who_writes_nothing_is_phoned_and_each_answer_is_one_key(town, locale):
    kim, lee, mina, number = await lived(town, locale=locale)
    await tells(mina, number)
    await town.sleeps(days=9)
    assert hears(lee, "references-notice-reminder", name="미나", closes=closes(town, days=9))
    await town.sleeps(days=4)
    assert not hears(mina, "references-notice-reminder", name="이순자", closes=closes(town, days=13))
    ((kind, person),) = await town.rows(select(tasks.c.kind, tasks.c.person).where(tasks.c.done.is_(None)))
    assert (kind.value, person) == ("reference", lee.id)
    await kim.says("/stays")
    await kim.presses("☎")
    await kim.presses("이순자")
    assert kim.told("references-script", name="이순자", other="미나") in kim.screens[-2].text + kim.sees
    await kim.answers("yes")
    await kim.answers("no")
    await kim.says("고마운 학생이었다고 합니다.")
    await kim.presses_on("references-phone-summary", "send")
    assert reads(mina, "이순자", "고마운 학생이었다고 합니다.")
    assert await town.rows(select(deeds.c.who, deeds.c.behalf).where(deeds.c.deed == "reference-heard")) == [
        (kim.id, lee.id)
    ]
    assert (await town.rows(select(kept.c.heard).where(kept.c.author == lee.id))) == [(kim.id,)]
    left = await town.rows(select(tasks.c.kind).where(tasks.c.done.is_(None)))
    assert [row.kind.value for row in left] == ["worried"], "what was not right is followed by a call"


async def test_a_daughter_writes_for_her_mother_and_strangers_and_staff_elsewhere_do_not(town):
    _, lee, _, number = await lived(town)
    mijin, stranger = await town.resident("이미진"), await town.resident("낯선이")
    far = await moderator_of(town, await admin_of(town), "먼담당", "은평구", role="coordinator")
    await helps(mijin, lee, "answer", "notices")
    for person, data in ((stranger, f"refer:{number}"), (far, f"refer:{number}")):
        await person.forges(data)
        assert person.is_told("error-stay-gone")
    await far.forges(f"refcall:host:{number}")
    assert far.is_alerted("error-area-not-yours")
    await stranger.forges(f"refcall:host:{number}")
    assert stranger.is_alerted("menu-press-unknown")
    await tells(mijin, number, words="어머니가 좋아하셨습니다.")
    assert hears(lee, "stays-notice-helped", name="이미진")
    assert await town.rows(select(kept.c.author)) == [(lee.id,)]


async def test_both_at_once_publish_both_and_a_double_tap_is_one(both):
    _, lee, mina, number = await lived(both)
    for person in (lee, mina):
        await person.forges(f"refer:{number}")
        await person.answers("yes")
        await person.answers("yes")
        await person.presses_on("form-skip")
    presses = [person.press(person.data[0]) for person in (lee, mina)]
    await asyncio.gather(*(both.app.lanes.put(press) for press in [*presses, presses[0]]))
    await both.settle()
    assert reads(lee, "미나", None)
    assert len(await both.rows(select(kept.c.id))) == 2
    ((when,),) = await both.rows(select(reference_rounds.c.published))
    assert when is not None


@pytest.mark.parametrize("locale", LOCALES)
async def test_who_comes_next_reads_it_and_a_moderator_hides_what_is_reported(town, locale):
    kim, lee, mina, number = await lived(town, locale=locale)
    await tells(lee, number, words="설거지를 잘하는 학생입니다.")
    await tells(mina, number, words="밤에 몹시 추운 집입니다.")
    await lee.says("/homes")
    await lee.presses_on("homes-mine", "resume")
    await asks(mina, await host_of(town))
    await kim.forges(f"matchdo:screen:{await match_of(town)}")
    await town.sleeps(days=1)
    assert hears(lee, "references-notice-before", text="설거지를 잘하는 학생입니다.", again="yes")
    await mina.forges(f"homeseen:{await host_of(town)}")
    line = mina.told("references-line", text="밤에 몹시 추운 집입니다.", again="yes")
    assert line in mina.sees
    stranger = await town.resident("낯선이")
    ((said,),) = await town.rows(select(kept.c.id).where(kept.c.author == mina.id))
    await stranger.forges(f"refreport:{said}")
    assert stranger.is_alerted("error-reference-gone")
    await lee.forges(f"refreport:{said}")
    await lee.says("사실이 아닙니다.")
    judge = await moderator_of(town, await admin_of(town), "판사", locale=locale)
    await judge.says("/cases")
    ((key,),) = await town.rows(select(cases.c.key))
    await takes(judge, key)
    await decides(judge, "hide")
    await mina.forges(f"homeseen:{await host_of(town)}")
    assert "추운 집" not in mina.sees
