"""Talking to a person: asked for, waited for, passed on through the bot, and forgotten after a while."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import func, select

from storage.cases import looks
from storage.helpline import calls, lines
from tests.ruling import admin_of, moderator_of, offers
from tests.town import founded

COUNT = select(func.count()).select_from(calls)
STATES = select(calls.c.by, calls.c.state, calls.c.helper).order_by(calls.c.id)


async def helper_of(town, name="김", area="송파구", **more):
    """Somebody who looks after people there, appointed by a mayor of their own."""
    return await moderator_of(town, await admin_of(town, f"{name}시장"), name, area, **more)


async def asks(person, words="전구를 갈 줄 모릅니다"):
    await person.says("/human")
    await person.says(words)


async def takes(helper, person, n=1):
    """The n-th who waits."""
    await helper.says("/helpline")
    await helper.presses(f"{n}. ")
    assert person.name in helper.sees
    await helper.presses_on("helpline-card", "take")


async def connected(town, **more):
    kim, sun = await helper_of(town), await town.resident("순자", **more)
    await asks(sun)
    await takes(kim, sun)
    return kim, sun


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_somebody_asks_is_connected_talks_and_gets_a_summary(both, language):
    kim, sun = await helper_of(both, locale=language), await both.resident("순자", language)
    await sun.says("/help")
    await sun.presses_on("menu-door-human")
    await sun.says("전구를 갈 줄 모릅니다")
    facts = {"ahead": 0, "opens": None, "words": "전구를 갈 줄 모릅니다", "phone": None}
    assert sun.is_told("helpline-waiting", **facts)
    assert kim.is_told("helpline-notice-waiting")
    await takes(kim, sun)
    assert kim.is_told("helpline-taken", name="순자", words="전구를 갈 줄 모릅니다")
    assert sun.is_told("helpline-notice-taken")
    await sun.says("어느 가게에서 삽니까?")
    assert sun.is_told("helpline-passed")
    assert kim.is_told("helpline-notice-words", name="순자", text="어느 가게에서 삽니까?")
    await kim.says("제가 가져다드리겠습니다")
    assert sun.is_told("helpline-notice-words", name=None, text="제가 가져다드리겠습니다")
    assert kim.name not in sun.sees
    await kim.presses_on("helpline-end")
    assert kim.is_told("helpline-notice-closed", silent="no")
    summary = {"since": both.calendar.now(), "count": 2, "words": "전구를 갈 줄 모릅니다", "silent": "no"}
    assert sun.is_told("helpline-notice-ended", **summary)
    await sun.says("드릴")
    assert sun.is_told("barter-found", words="드릴", side="offer", count=0)


@pytest.mark.parametrize(
    ("language", "wish"),
    [("ko", "사람 바꿔 주세요"), ("en", "Can I talk to a human?"), ("fr", "parler à quelqu’un")],
)
async def test_a_wish_in_plain_words_is_enough(town, language, wish):
    sun = await town.resident("순자", language)
    await sun.says(wish)
    assert sun.is_told("helpline-ask-words")
    await sun.says("/cancel")
    await sun.says("drill person")
    assert not sun.is_told("helpline-ask-words")


async def test_who_stands_behind_others_is_told_the_place_and_when_it_is_the_first(both):
    kim = await helper_of(both)
    first, second, third = [await both.resident(name) for name in ("첫째", "둘째", "셋째")]
    for ahead, person in enumerate((first, second, third)):
        await asks(person, person.name)
        assert person.is_told("helpline-waiting", ahead=ahead, opens=None, words=person.name, phone=None)
    await first.presses_on("helpline-leave")
    assert first.is_told("helpline-left")
    assert second.is_told("helpline-notice-first")
    assert not third.is_told("helpline-notice-first")
    await third.says("/human")
    assert third.is_told("helpline-waiting", ahead=1, opens=None, words="셋째", phone=None)
    await takes(kim, second)
    assert third.is_told("helpline-notice-first")


async def test_two_helpers_never_take_the_same_and_words_never_mix(both):
    mayor = await admin_of(both)
    kim, lee = [await moderator_of(both, mayor, name) for name in ("김", "이")]
    sun, bada = await both.resident("순자"), await both.resident("바다")
    for person in (sun, bada):
        await asks(person, person.name)
    for helper in (kim, lee):
        await helper.says("/helpline")
        await helper.presses("1. ")
    press = [
        helper.press(helper.key(helper.caption("helpline-card", "take"))[1]["callback_data"])
        for helper in (kim, lee)
    ]
    await asyncio.gather(*(both.give(each) for each in press))
    won = kim if kim.is_told("helpline-taken", name="순자", words="순자") else lee
    lost = lee if won is kim else kim
    assert lost.is_told("error-call-taken")
    await takes(lost, bada)
    await won.forges("helpline:take:2")
    assert won.is_told("error-call-taken")
    await sun.says("순자의 말")
    await bada.says("바다의 말")
    assert "순자의 말" in won.sees
    assert "바다의 말" in lost.sees
    assert not any("바다의 말" in screen.text for screen in won.screens)
    assert not any("순자의 말" in screen.text for screen in lost.screens)
    assert await both.rows(STATES) == [(sun.id, "connected", won.id), (bada.id, "connected", lost.id)]


async def test_who_helps_one_takes_no_second_and_asks_for_nobody(town):
    kim, _ = await connected(town)
    bada = await town.resident("바다")
    await asks(bada)
    await kim.says("/helpline")
    await kim.forges("helpline:take:2")
    assert kim.is_alerted("error-helper-busy")
    await kim.says("/human")
    assert kim.is_told("error-helper-busy")


async def test_photos_go_along_and_contact_details_do_not(town):
    kim, sun = await connected(town)
    await sun.sends_photo("lamp")
    assert kim.screen.photos == ["lamp"]
    await sun.says("010-1234-5678로 전화 주세요")
    assert sun.is_told("helpline-hidden")
    assert "5678" not in kim.sees
    await kim.says("kim@example.org")
    assert "example" not in sun.sees
    await sun.sends_voice()
    assert sun.is_told("error-words-or-photo")


async def test_commands_still_work_and_an_open_question_is_answered_first(town):
    kim, sun = await connected(town)
    seen = kim.sees
    await sun.says("/me")
    await sun.says("/want")
    await sun.presses_on("kind-thing")
    await sun.presses_on("category-household")
    await sun.says("전구")
    assert kim.sees == seen
    await sun.says("/cancel")
    await sun.says("이제 됩니다")
    assert "이제 됩니다" in kim.sees


async def test_nobody_came_in_time_so_a_ticket_stays_and_is_taken_later(both):
    kim, sun = await helper_of(both), await both.resident("순자")
    await asks(sun, "전구")
    await both.passes(minutes=29)
    assert not sun.is_told("helpline-notice-missed", words="전구")
    await both.passes(minutes=2)
    assert sun.is_told("helpline-notice-missed", words="전구")
    assert kim.is_told("helpline-notice-ticket")
    await sun.says("/human")
    assert sun.is_told("helpline-ticket", words="전구", phone=None)
    await both.passes(hours=3)
    await takes(kim, sun)
    assert sun.is_told("helpline-notice-taken")


async def test_a_ticket_can_be_seen_to_in_another_way(town):
    kim, sun = await helper_of(town), await town.resident("순자")
    await asks(sun, "전구")
    await kim.presses_on("helpline-see")
    await kim.presses_on("helpline-card", "settle")
    assert kim.is_told("helpline-settled")
    assert sun.is_told("helpline-notice-settled", words="전구")
    await sun.says("/human")
    assert sun.is_told("helpline-ask-words")


async def test_at_night_it_is_said_when_somebody_will_be_there_and_nobody_is_woken(both):
    kim, sun = await helper_of(both), await both.resident("순자")
    await both.sleeps(hours=13)  # eleven in the evening
    await asks(sun, "전구")
    nine = both.calendar.now().replace(day=24, hour=0)
    assert sun.is_told("helpline-waiting", ahead=0, opens=nine, words="전구", phone=None)
    await both.sleeps(hours=4)
    await kim.says("/helpline")
    await kim.presses("1. ")
    await kim.presses_on("helpline-card", "take")
    assert kim.is_alerted("error-asker-asleep", until=both.calendar.now().replace(hour=23, minute=0))
    await both.passes(hours=6)
    assert not sun.is_told("helpline-notice-missed", words="전구")
    await takes(kim, sun)
    assert sun.is_told("helpline-notice-taken")


async def test_after_a_silence_the_bot_takes_over_again(town):
    kim, sun = await connected(town)
    began = town.calendar.now()
    await town.passes(minutes=20)
    await kim.says("아직 계십니까?")
    await town.passes(minutes=20)
    assert not kim.is_told("helpline-notice-closed", silent="yes")
    await town.passes(minutes=11)
    assert kim.is_told("helpline-notice-closed", silent="yes")
    said = {"since": began, "count": 1, "words": "전구를 갈 줄 모릅니다", "silent": "yes"}
    assert sun.is_told("helpline-notice-ended", **said)
    await kim.says("드릴")
    assert "드릴" not in sun.sees


async def test_what_was_said_is_read_by_helpers_each_look_kept_and_gone_after_thirty_days(both):
    kim, sun = await connected(both)
    lee = await helper_of(both, "이", "은평구")
    await sun.says("비밀입니다")
    await sun.presses_on("helpline-end")
    await kim.says("/helpline")
    await kim.presses_on("helpline-queue", "past", past="no", count=0)
    await kim.presses("1. ")
    assert "비밀입니다" in kim.sees
    seen = select(looks.c.who, looks.c.whom).where(looks.c.why == "helpline:1")
    assert await both.rows(seen) == [(kim.id, sun.id), (kim.id, sun.id)]
    await lee.forges("helpcall:1:0")
    assert lee.is_alerted("error-area-not-yours")
    await both.passes(days=29)
    assert await both.rows(COUNT) == [(1,)]
    await both.passes(days=1, minutes=1)
    assert await both.rows(COUNT) == [(0,)]
    assert await both.rows(select(func.count()).select_from(lines)) == [(0,)]
    kept = "SELECT count(*) FROM notices WHERE facts LIKE '%비밀%'"
    async with both.app.storage.engine.connect() as conn:
        assert (await conn.exec_driver_sql(kept)).scalar_one() == 0


async def test_strangers_and_helpers_of_elsewhere_have_no_part_in_it(town):
    kim, sun = await connected(town)
    lee, bada = await helper_of(town, "이", "은평구"), await town.resident("바다")
    await bada.says("/helpline")
    assert bada.is_told("menu-command-unknown")
    for forged in ("helpline:take:1", "helpline:settle:1", "helpcall:1:0", "helplines:0:0"):
        await bada.forges(forged)
        assert bada.is_alerted("menu-press-unknown"), forged
    for forged in ("helpline:end:1", "helpline:leave:1"):
        await bada.forges(forged)
        assert bada.is_alerted("error-call-gone"), forged
    for forged in ("helpline:take:1", "helpline:settle:1", "helpcall:1:0"):
        await lee.forges(forged)
        assert lee.is_alerted("error-area-not-yours"), forged
    await lee.says("/helpline")
    assert lee.is_told("helpline-queue", count=0, past="no")
    assert not offers(lee, "helpline-card", "take")
    await sun.says("그대로 이어집니다")
    assert "그대로 이어집니다" in kim.sees


async def test_a_talk_outlives_a_restart(sqlite_town_url):
    town, app = await founded(sqlite_town_url)
    kim, sun = await connected(town)
    await app.close()
    town, app = await founded(sqlite_town_url)
    again, helper = town.newcomer("순자", number=sun.id), town.newcomer("김", number=kim.id)
    town._updates = sun.town._updates
    await again.says("아직 계십니까?")
    assert "아직 계십니까?" in helper.sees
    await app.close()


async def test_in_plain_mode_the_telephone_of_the_helpers_is_told(town):
    sun = await town.resident("순자", birth="1948")
    async with town.app.storage.transaction(town.calendar.now()) as city:
        home = await city.residents.resident(sun.id)
    town.app.storage.rules = {home.area: {"helpline.phone": "02-120"}}
    await asks(sun, "전구")
    phone = sun.told("helpline-phone", number="02-120")
    assert phone in sun.sees


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_below_every_plain_screen_help_by_telephone_is_one_press_and_what_is_open_stays(town, language):
    kim, sun = await helper_of(town), await town.resident("순자", language, birth="1948")
    for command in ("/menu", "/borrow", "/loans", "/donate", "/lend", "/askaround", "/balance", "/nothing"):
        await sun.says(command)
        assert sun.keys[-1] == sun.told("helpline-call-me"), command
    await sun.says("/offer")
    await sun.presses_on("kind-thing")
    question, asked = sun.sees, sun.screen.id
    assert sun.keys[-1] == sun.told("helpline-call-me")
    await sun.presses_on("helpline-call-me")
    words = sun.told("helpline-wish-about", form=sun.told("form-name-barter-offer"))
    assert await town.rows(select(calls.c.by, calls.c.words)) == [(sun.id, words)]
    facts = {"ahead": 0, "opens": None, "words": words, "phone": None}
    assert sun.is_told("helpline-waiting", **facts)
    assert kim.is_told("helpline-notice-waiting")
    assert sun.told("helpline-call-me") not in sun.keys, "it has just been asked for"
    assert next(screen.text for screen in sun.screens if screen.id == asked) == question
    await sun.presses_on("helpline-call-me")
    assert await town.rows(COUNT) == [(1,)]
    await sun.presses_on("form-resume")
    assert sun.sees == question


async def test_who_has_not_joined_yet_or_reads_as_others_do_is_not_offered_the_telephone(town):
    newcomer = town.newcomer("순자")
    await newcomer.joins_until("birth")
    await newcomer.says("1948")
    newcomer.easy = True
    await newcomer.answers("yes")
    assert newcomer.told("form-place-list") in newcomer.keys, "it goes on in plain words"
    assert newcomer.told("helpline-call-me") not in newcomer.keys
    anna = await town.resident("안나")
    await anna.says("/menu")
    assert anna.told("helpline-call-me") not in anna.keys
    await anna.forges("go:call-me")
    assert await town.rows(select(calls.c.by)) == [(anna.id,)]
    await newcomer.forges("go:call-me")
    newcomer.easy = False
    assert newcomer.is_told("error-not-joined")
    assert await town.rows(COUNT) == [(1,)]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_senior_who_does_not_get_on_for_a_week_is_phoned_and_others_are_not(both, language):
    kim, anna = await helper_of(both), await both.resident("안나")
    sun = await both.resident("순자", language, birth="1948")
    for person in (anna, sun):
        await person.says("/offer")
        await person.presses_on("kind-thing")
    await both.sleeps(days=6)
    assert await both.rows(COUNT) == [(0,)]
    await both.sleeps(days=2)
    words = sun.told("helpline-wish-left", form=sun.told("form-name-barter-offer"))
    assert await both.rows(select(calls.c.by, calls.c.words)) == [(sun.id, words)]
    assert sun.is_told("helpline-notice-stuck")
    assert kim.is_told("helpline-notice-waiting")
    await both.sleeps(days=8)
    assert await both.rows(COUNT) == [(1,)]
    await takes(kim, sun)
    assert words in kim.sees
