"""이순자, 76, and a student under one roof: from her yes to the end of a year, and a stop at three at night."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.domain.homes import TOGETHER, MatchState
from storage.audit import deeds
from storage.homes.matches import matches
from storage.stays import agreements, checks, lines, tasks
from tests.homing import ADDRESS, GUEST_PHONE, PHONE, agrees, asked, both_like, hears, match_of, state
from tests.remembering import everything, traces
from tests.ruling import admin_of, moderator_of
from tests.stories.test_aides import helps
from tests.town import SEOUL

CONTACTS = "딸 이미진 010-1357-2468"


async def agreed_to_meet(town, **more):
    """The coordinator, the host, the student, and the number of their request: she has said yes."""
    kim, lee, mina = await asked(town, **more)
    await agrees(lee)
    return kim, lee, mina, await match_of(town)


async def plans(kim, number, hours=28):
    """A meeting on the hour, so many hours from now."""
    at = (kim.town.calendar.now() + timedelta(hours=hours)).astimezone(SEOUL).replace(minute=0, second=0)
    await kim.forges(f"staystep:meet:{number}")
    await kim.says(f"{at:%Y-%m-%d}")
    await kim.says(f"{at:%H:%M}")
    await kim.answers("centre")
    await kim.presses_on("stays-summary", "send")
    return at


async def drafts(kim, number, *, rent="250000"):
    """What they agree on, from tomorrow on."""
    await kim.forges(f"staystep:draft:{number}")
    await kim.says("내일")
    await kim.says(rent)
    await kim.says("3")
    await kim.says("장보기와 전화기 돕기")
    await kim.says("밤 11시 뒤에는 조용히")
    await kim.says(CONTACTS)


async def mark(town):
    """The mark of the newest edition."""
    return (await town.rows(select(agreements.c.mark).order_by(agreements.c.id.desc())))[0][0]


async def signs(town, kim, lee, mina, number):
    """All three say yes, each on a screen of their own."""
    for person in (lee, mina):
        await person.forges(f"staydo:read:{number}")
        for _ in range(2 if person.easy else 0):
            await person.presses_on("stays-next")
        await person.presses_on("stays-terms", "agree")
    await kim.forges(f"staystep:read:{number}")
    await kim.presses_on("stays-sign-staff")
    await town.sleeps(minutes=11 if lee.easy or mina.easy else 0)
    assert await state(town, matches, number) == "signed"


async def lives(town, **more):
    """They live together since tomorrow."""
    kim, lee, mina, number = await agreed_to_meet(town, **more)
    await plans(kim, number)
    await kim.forges(f"staystep:met:{number}")
    await both_like(number, lee, mina)
    await drafts(kim, number)
    await signs(town, kim, lee, mina, number)
    await kim.forges(f"staystep:begin:{number}")
    await kim.says("내일")
    assert await state(town, matches, number) == "trial"
    return kim, lee, mina, number


async def feels(person, mood="good", kept="yes", words=""):
    """An answer to the newest question."""
    of_mine = select(func.max(checks.c.id)).where(checks.c.person == person.id, checks.c.key.like("check-%"))
    ((number,),) = await person.town.rows(of_mine)
    await person.forges(f"staycheck:{number}")
    await person.answers(mood)
    await person.answers(kept)
    await (person.says(words) if words else person.presses_on("form-skip"))


async def until(town, day):
    """Ten past ten on that day; nothing runs meanwhile."""
    there = datetime.combine(day, datetime.min.time(), SEOUL) + timedelta(hours=10, minutes=10)
    await town.sleeps(seconds=(there - town.calendar.now()).total_seconds())


async def first_and_last(town, number):
    """The days of the term."""
    return (await town.rows(select(matches.c.moved_in, matches.c.ends).where(matches.c.id == number)))[0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_from_her_yes_to_six_months_and_six_more(town, language):
    kim, lee, mina, number = await agreed_to_meet(town, locale=language)
    at = await plans(kim, number)
    ((spot,),) = await town.rows(select(matches.c.place))
    assert spot in {kim.told("stays-spot-centre", near=near) for near in ("문정동", "Munjeong-dong")}
    place = lee.told("stays-place", place=spot)
    for person, other in ((lee, "미나"), (mina, "이순자")):
        there = person.told("stays-place", place=spot)
        assert hears(person, "stays-notice-meeting", name=other, at=at, place=there)
    for person, press in ((lee, "staydo"), (mina, "staydo"), (kim, "staystep")):
        await person.forges(f"{press}:calendar:{number}")
        name, content = person.files[-1]
        assert name == f"{person.told('stays-calendar-file')}.ics"
        assert b"LOCATION:" in content
        assert spot.partition(",")[0].encode() in content
    await town.sleeps(seconds=(at - timedelta(hours=2) - town.calendar.now()).total_seconds() + 60)
    assert hears(lee, "stays-notice-meeting-soon", name="미나", at=at, place=place)
    await kim.forges(f"staystep:met:{number}")
    await lee.presses_on("stays-card", "like")
    assert lee.is_told("stays-liked")
    assert not hears(mina, "stays-notice-both", name="이순자"), "nobody learns of half a yes"
    await mina.presses_on("stays-card", "like")
    await town.sleeps(minutes=11)
    assert hears(lee, "stays-notice-both", name="미나")
    await drafts(kim, number)
    await signs(town, kim, lee, mina, number)
    await lee.forges(f"staydo:paper:{number}")
    assert lee.files[-1][1].startswith(b"%PDF")
    await kim.forges(f"staystep:begin:{number}")
    await kim.says("내일")
    first, last = await first_and_last(town, number)
    for days in (3, 14, 30):
        await until(town, first + timedelta(days=days))
        assert hears(lee, "stays-notice-check", name="미나")
        await feels(lee)
        await feels(mina, "fair")
    await kim.forges(f"keepstay:{number}")
    assert kim.told("stays-moods", name="이순자", good=3, fair=0, worried=0, silent=0) in kim.sees
    await kim.forges(f"staystep:settle:{number}")
    assert hears(mina, "stays-notice-settled", name="이순자", last=last, days=30)
    await until(town, last - timedelta(days=45))
    assert hears(lee, "stays-notice-renew", name="미나", last=last)
    await kim.forges(f"staystep:renew:{number}")
    assert kim.is_alerted("error-terms-open"), "not before both want it"
    await lee.presses_on("stays-wish-yes")
    await mina.presses_on("stays-wish-yes")
    await town.sleeps(minutes=11)
    await kim.forges(f"staystep:renew:{number}")
    _, later = await first_and_last(town, number)
    assert later > last
    assert hears(lee, "stays-notice-renewed", name="미나", last=later)
    assert await town.rows(select(agreements.c.edition, agreements.c.last).order_by(agreements.c.id)) == [
        (1, last),
        (2, later),
    ]
    await kim.forges(f"staystep:end:{number}")
    assert hears(mina, "stays-notice-ended", name="이순자")
    await until(town, later - timedelta(days=7))
    for word in ("end-first", "end-last", "renew"):
        assert not hears(lee, f"stays-notice-{word}", name="미나", last=later), "that is over"
        assert not hears(mina, f"stays-notice-{word}", name="이순자", last=later), "that is over"


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_at_three_at_night_everything_stops_with_two_presses(town, language):
    kim, lee, mina, number = await lives(town, locale=language)
    judge = await moderator_of(town, await admin_of(town), "밤지기", locale=language)
    there = town.calendar.now().astimezone(SEOUL)
    night = (there + timedelta(days=3)).replace(hour=3, minute=0, second=0)
    await town.sleeps(seconds=(night - there).total_seconds())
    said = len(lee.screens)
    await mina.says("/stay")
    await mina.presses_on("stays-card", "stop")
    assert "112" in mina.sees.splitlines()[0], "the emergency number first"
    await mina.presses_on("stays-ask-stop", "yes")
    assert mina.is_told("stays-stopped")
    facts = {"host": "이순자", "guest": "미나", "name": "미나", "by": "guest"}
    assert judge.is_told("stays-notice-stopped", **facts)
    assert kim.is_told("stays-notice-stopped", **facts)
    assert len(lee.screens) == said, "the other side is told by nobody but the coordinator"
    for press in ("where", "write", "leave", "stop"):
        await mina.forges(f"staydo:{press}:{number}")
    assert await state(town, matches, number) == "stopped"
    assert not hears(mina, "stays-where", name="이순자", address=ADDRESS, phone=PHONE)
    await town.sleeps(days=12)
    assert len(lee.screens) == said
    assert {row.kind.value for row in await town.rows(select(tasks.c.kind))} == {"stopped"}
    await kim.says("/stays")
    await kim.presses("☎")
    await kim.presses_on("stays-call", "done")
    assert len(await town.rows(select(tasks.c.id).where(tasks.c.done.is_(None)))) == 1
    await kim.forges(f"staystep:end:{number}")
    assert await state(town, matches, number) == "ended"
    assert len(lee.screens) == said
    await lee.says("/homes")
    assert lee.told("host-state-paused") in lee.sees, "her home is shown again only when she says so"


async def test_where_she_lives_is_shown_from_the_planned_meeting_on_and_never_after(town):
    kim, lee, mina, number = await agreed_to_meet(town)
    await mina.forges(f"staydo:where:{number}")
    assert mina.is_alerted("error-stay-frozen")
    await mina.forges(f"staydo:write:{number}")
    await mina.says("제 번호는 010-9753-8642 입니다.")
    assert not any(GUEST_PHONE in screen.text for screen in lee.screens)
    await plans(kim, number)
    await mina.forges(f"staydo:where:{number}")
    assert ADDRESS in mina.sees
    assert PHONE in mina.sees
    await lee.forges(f"staydo:where:{number}")
    assert GUEST_PHONE in lee.sees
    shown = await town.rows(select(deeds.c.who, deeds.c.whom).where(deeds.c.deed == "stay-shown"))
    assert sorted(shown) == sorted([(mina.id, lee.id), (lee.id, mina.id)])
    await kim.forges(f"staystep:met:{number}")
    await both_like(number, lee, mina)
    await drafts(kim, number)
    await lee.forges(f"staydo:read:{number}")
    await lee.presses_on("stays-next")
    await lee.presses_on("stays-next")
    assert CONTACTS in lee.sees
    await lee.forges(f"staydo:stop:{number}")
    await mina.forges(f"staydo:where:{number}")
    assert mina.is_alerted("error-stay-frozen")
    cells = await everything(town.app.storage)
    assert not traces(cells, ADDRESS, PHONE, GUEST_PHONE, CONTACTS, number=10**15), "nowhere in the database"
    for stranger in (kim,):
        assert not any(PHONE in screen.text for screen in stranger.screens)


async def test_the_guest_of_one_home_and_staff_of_another_gu_touch_nothing(town):
    kim, lee, mina, number = await lives(town)
    mayor = await admin_of(town)
    far = await moderator_of(town, mayor, "먼담당", "은평구", role="coordinator")
    stranger = await town.resident("낯선이")
    for press in (f"staydo:stop:{number}", f"stay:{number}", f"staydo:read:{number}"):
        await stranger.forges(press)
        assert stranger.alert == stranger.told("error-stay-gone") or stranger.is_told("error-stay-gone")
    for press in (f"keepstay:{number}", f"staystep:end:{number}", f"staystop:{number}"):
        await far.forges(press)
        assert far.is_alerted("error-area-not-yours")
        await mina.forges(press)
        assert mina.is_alerted("menu-press-unknown")
    assert await state(town, matches, number) == "trial"
    assert kim.id != lee.id


async def test_worry_and_silence_are_followed_by_a_call_and_only_wanted_words_are_read(town):
    kim, lee, mina, number = await lives(town)
    first, _ = await first_and_last(town, number)
    await until(town, first + timedelta(days=3))
    await feels(lee, "worried", words="밤에 자주 늦게 들어옵니다.")
    assert hears(
        kim,
        "stays-notice-words",
        name="이순자",
        host="이순자",
        guest="미나",
        text="밤에 자주 늦게 들어옵니다.",
    )
    assert not any("늦게 들어옵니다" in screen.text for screen in mina.screens)
    await lee.forges("staycheck:1")
    await until(town, first + timedelta(days=14))
    await feels(lee)
    await until(town, first + timedelta(days=18))
    found = await town.rows(select(tasks.c.kind, tasks.c.person).order_by(tasks.c.id))
    assert [(row.kind.value, row.person) for row in found] == [("worried", lee.id), ("silent", mina.id)]
    await town.sleeps(days=1)
    assert len(await town.rows(select(tasks.c.id))) == 2, "once"
    asked_ = select(checks.c.id).where(checks.c.person == mina.id, checks.c.key == "check-14")
    ((question,),) = await town.rows(asked_)
    await kim.forges(f"stayphone:{question}")
    assert kim.is_told("stays-phone-ask-mood")
    await kim.answers("good")
    await kim.answers("yes")
    ((mood,),) = await town.rows(select(checks.c.mood).where(checks.c.id == question))
    assert mood.value == "good"
    await mina.forges(f"staycheck:{question}")
    await mina.answers("worried")
    await mina.answers("no")
    await mina.presses_on("form-skip")
    assert (await town.rows(select(checks.c.mood).where(checks.c.id == question)))[0][0].value == "good"


async def test_a_daughter_answers_for_her_mother_who_is_told_so(town):
    kim, lee, _, number = await agreed_to_meet(town)
    mijin, reader = await town.resident("이미진"), await town.resident("이웃")
    await helps(mijin, lee, "answer", "notices")
    await helps(reader, lee, "read")
    await plans(kim, number)
    assert any("미나" in screen.text for screen in mijin.screens), "she hears what her mother hears"
    assert not any("미나" in screen.text for screen in reader.screens)
    await kim.forges(f"staystep:met:{number}")
    await reader.forges(f"staydo:like:{number}")
    assert reader.is_alerted("error-home-step-not-yours")
    await mijin.forges(f"staydo:like:{number}")
    assert hears(lee, "stays-notice-helped", name="이미진")
    helped = await town.rows(select(deeds.c.who, deeds.c.behalf).where(deeds.c.deed == "stay-helped"))
    assert helped == [(mijin.id, lee.id)]
    await reader.forges(f"staydo:stop:{number}")
    assert await state(town, matches, number) == "stopped", "for safety whoever may read may stop"


async def test_what_was_read_is_what_is_agreed_to(town):
    kim, lee, mina, number = await agreed_to_meet(town)
    await plans(kim, number)
    await kim.forges(f"staystep:met:{number}")
    await both_like(number, lee, mina)
    await drafts(kim, number, rent="300001")
    assert kim.is_alerted("error-rent-too-high", most=300_000) or kim.is_told(
        "error-rent-too-high", most=300_000
    )
    await kim.says("/cancel")
    await drafts(kim, number)
    before = await mark(town)
    await drafts(kim, number, rent="200000")
    await lee.forges(f"stayagree|{before}|{number}")
    assert lee.is_alerted("error-terms-open")
    assert await mark(town) != before
    await kim.forges(f"staystep:begin:{number}")
    await kim.says("내일")
    assert await state(town, matches, number) == "agreement"
    assert await town.rows(select(func.count()).select_from(agreements)) == [(2,)]


async def test_words_about_money_warn_both_and_reach_a_moderator(town):
    kim, lee, mina, number = await agreed_to_meet(town)
    judge = await moderator_of(town, await admin_of(town), "동네지기")
    await mina.forges(f"staydo:write:{number}")
    await mina.says("보증금을 제 계좌로 송금해 주십시오.")
    text = "보증금을 제 계좌로 송금해 주십시오."
    assert mina.is_told("stays-written", text=text, hidden="no", money="yes")
    assert lee.is_told("stays-notice-line", name="미나", text=text, money="yes")
    assert judge.is_told("stays-notice-money", name="미나", host="이순자", guest="미나", text=text)
    assert kim.id != judge.id
    assert len(await town.rows(select(lines.c.id))) == 1


async def test_who_leaves_in_the_trial_goes_after_a_week(town):
    _, lee, mina, number = await lives(town)
    await lee.says("/stay")
    await lee.presses_on("stays-rest")
    await lee.presses_on("stays-card", "leave")
    await lee.presses_on("stays-ask-leave", "yes")
    _, last = await first_and_last(town, number)
    today = town.calendar.now().astimezone(SEOUL).date()
    assert last == today + timedelta(days=7)
    assert hears(mina, "stays-notice-leaving", name="이순자", last=last)
    assert MatchState(await state(town, matches, number)) in TOGETHER


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_senior_chooses_among_three_things_and_reads_page_by_page(town, language):
    kim, lee, mina, number = await agreed_to_meet(town, locale=language)
    assert lee.easy
    await plans(kim, number)
    await kim.forges(f"staystep:met:{number}")
    await both_like(number, lee, mina)
    await drafts(kim, number)
    await lee.forges(f"staydo:read:{number}")
    seen = [lee.sees]
    for _ in range(2):
        assert lee.caption("stays-terms", "agree") not in lee.keys, "nobody agrees to what was not read"
        await lee.presses_on("stays-next")
        seen.append(lee.sees)
    assert [word in text for word, text in zip(("25", "장보기", CONTACTS), seen, strict=True)] == [True] * 3
    old = await mark(town)
    await drafts(kim, number, rent="200000")
    await lee.forges(f"staypage|{old}|{number}|2")
    assert "20" in lee.sees
    assert lee.caption("stays-terms", "agree") not in lee.keys, "of another edition no page was read"
    await signs(town, kim, lee, mina, number)
    await kim.forges(f"staystep:begin:{number}")
    await kim.says("내일")
    await lee.says("/stay")
    first, stop = lee.keys[:4], lee.caption("stays-card", "stop")
    await lee.presses_on("stays-rest")
    assert lee.keys[:4] == [
        *(lee.caption("stays-card", word) for word in ("write", "leave")),
        stop,
        lee.told("stays-back"),
    ]
    assert first[2:] == [stop, lee.told("stays-rest")]
    await lee.presses_on("stays-back")
    assert lee.keys[:4] == first
