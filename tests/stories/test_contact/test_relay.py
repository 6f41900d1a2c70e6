"""Words passed on between partners of a trade."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.contact import HIDDEN, Between
from storage.contact import relay_messages
from storage.notices import notices
from tests.ruling import admin_of, moderator_of
from tests.stories.test_contact.test_blocks import LOCALES, deal, ends, got, has_read, writes
from tests.trading import agrees

# -- the relay ---------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
async def test_partners_write_and_numbers_are_hidden_until_they_agree(both, locale):
    anna, bada = await both.resident("Anna", locale), await both.resident("바다", locale)
    trade = await deal(anna, bada)
    await anna.forges(f"write:{trade}")
    assert anna.is_told("contact-ask-words")
    await anna.says("010-1234-5678, 3만원, 14:30, 101동 1203호")
    hidden = f"{HIDDEN}, 3만원, 14:30, {HIDDEN}"
    assert anna.told("contact-hidden", text=hidden, sought="no") in anna.sees
    assert anna.is_told("contact-sent", due=None)
    assert got(bada, anna, hidden)
    assert "1234" not in " ".join(screen.text for screen in bada.screens)
    await agrees(anna, trade)
    await bada.presses_on("contact-answer")
    assert has_read(bada, "contact-line", mine="no", text=hidden)
    await bada.says("010-8765-4321입니다")
    assert bada.told("contact-hidden", text=HIDDEN, sought="no") not in bada.sees
    text = "010-8765-4321입니다"
    assert got(anna, bada, text)


async def test_only_partners_may_write_and_each_press_is_checked(both):
    anna, bada, other = [await both.resident(name) for name in ("Anna", "바다", "남")]
    trade = await deal(anna, bada)
    await other.forges(f"write:{trade}")
    assert other.is_told("error-not-partner")
    await other.forges(f"of:trade:{trade}")
    assert other.is_told("error-not-partner")
    await ends(bada, trade)
    await both.passes(days=13, hours=23)
    await anna.forges(f"write:{trade}")
    await both.passes(hours=2)
    await anna.says("늦었습니다")
    assert anna.is_told("error-relay-closed", days=14, sought="no")
    assert await both.rows(select(relay_messages.c.id)) == []


async def test_the_relay_closes_fourteen_days_after_the_end_and_the_words_go_thirty_days_later(both):
    anna, bada = await both.resident("Anna"), await both.resident("바다")
    trade = await deal(anna, bada)
    await writes(anna, trade, "안녕하십니까")
    await ends(bada, trade)
    await both.passes(days=13, hours=23)
    await writes(bada, trade, "고맙습니다")
    assert got(anna, bada, "고맙습니다")
    await both.passes(hours=2)
    await anna.forges(f"write:{trade}")
    assert anna.is_alerted("error-relay-closed", days=14, sought="no")
    await both.passes(days=29)
    async with both.app.storage.transaction(both.calendar.now()) as city:
        assert [words.text for words in await city.contact.thread(Between.TRADE, trade)] == [
            "안녕하십니까",
            "고맙습니다",
        ]
    await both.passes(days=2)
    assert await both.rows(select(relay_messages.c.id)) == []
    assert not await both.rows(select(notices.c.id).where(notices.c.key == "contact-notice-words"))


async def test_who_is_blocked_cannot_write_and_hears_the_same_as_of_anybody(both):
    anna, bada = await both.resident("Anna"), await both.resident("바다")
    trade = await deal(anna, bada)
    await writes(anna, trade, "안녕하십니까")
    await bada.presses_on("contact-block")
    await bada.presses_on("contact-block-sure", "yes")
    for person in (anna, bada):
        await person.forges(f"write:{trade}")
        assert person.is_told("error-not-reachable")
    await anna.forges(f"of:trade:{trade}")
    assert anna.is_told("error-not-reachable")
    await bada.forges(f"of:trade:{trade}")
    await bada.presses_on("contact-unblock", title="전동 드릴")
    await writes(anna, trade, "다시 안녕하십니까")
    text = "다시 안녕하십니까"
    assert got(bada, anna, text)


async def test_at_night_words_wait_until_eight_but_an_answer_does_not(both):
    anna, bada = await both.resident("Anna"), await both.resident("바다")
    trade = await deal(anna, bada)
    await both.passes(hours=13)
    before = len(bada.screens)
    for text in ("주무십니까", "내일 뵙겠습니다"):
        await writes(anna, trade, text)
        due = both.calendar.now() + timedelta(hours=9)
        assert anna.told("contact-sent", due=due) in anna.sees
    assert len(bada.screens) == before
    await writes(bada, trade, "아직 안 잡니다")
    text = "아직 안 잡니다"
    assert got(anna, bada, text)
    await both.passes(hours=9)
    told = [screen.text for screen in bada.screens]
    for text in ("주무십니까", "내일 뵙겠습니다"):
        words = bada.told("contact-notice-words", name="Anna", title="전동 드릴", text=text, money="no")
        assert [words in screen for screen in told].count(True) == 1


async def test_twenty_messages_an_hour_are_enough(both):
    anna, bada = await both.resident("Anna"), await both.resident("바다")
    trade = await deal(anna, bada)
    for number in range(20):
        await writes(anna, trade, f"{number}번째")
    await writes(anna, trade, "하나 더")
    assert anna.is_told("error-too-many-words", most=20, minutes=60)
    await writes(bada, trade, "천천히 하십시오")
    await both.passes(minutes=61)
    await anna.says("하나 더")
    assert anna.is_told("contact-sent", due=None)


async def test_only_words_are_passed_on(town):
    anna, bada = await town.resident("Anna"), await town.resident("바다")
    trade = await deal(anna, bada)
    await anna.forges(f"write:{trade}")
    before = len(bada.screens)
    for sends in (anna.sends_voice, anna.sends_sticker, lambda: anna.sends_photo("p")):
        await sends()
        assert anna.is_told("error-words-only")
        assert anna.is_told("contact-ask-words")
    await anna.says("\u202e")
    assert anna.is_told("error-text-empty")
    await anna.says("가" * 1001)
    assert anna.is_told("error-text-too-long", length=1001, most=1000)
    assert len(bada.screens) == before
    await anna.says("<b>안녕</b> & %s")
    assert "<b>안녕</b> & %s" in bada.sees


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_words_about_money_warn_both_and_a_moderator_hears(town, language):
    judge = await moderator_of(town, await admin_of(town), "동네지기", locale=language)
    far = await moderator_of(town, await admin_of(town, "먼시장"), "먼지기", "은평구")
    anna, bada = await town.resident("Anna", locale=language), await town.resident("바다", locale=language)
    trade = await deal(anna, bada)
    await agrees(anna, trade)
    said = len(far.screens)
    await writes(anna, trade, "내일 두 시에 뵙겠습니다")
    assert not anna.is_told("contact-money")
    await writes(anna, trade, "계좌로 송금해 주십시오")
    text = "계좌로 송금해 주십시오"
    assert anna.is_told("contact-money")
    assert got(bada, anna, text, money="yes")
    assert judge.is_told("contact-notice-money", name="Anna", text=text)
    assert sum("송금" in screen.text for screen in judge.screens) == 1
    assert len(far.screens) == said
    await judge.presses_on("contact-person")
    assert "Anna" in judge.sees


async def test_words_about_money_come_with_a_warning(town):
    anna, bada = await town.resident("Anna"), await town.resident("바다")
    trade = await deal(anna, bada)
    await agrees(anna, trade)
    await writes(anna, trade, "계좌로 송금해 주십시오")
    text = "계좌로 송금해 주십시오"
    assert got(bada, anna, text, money="yes")
    assert got(bada, anna, text, money="yes")
    assert "돈이나 인증 번호를 보내지 마십시오" in bada.sees


async def test_a_senior_is_written_to_in_plain_words(town):
    anna, senior = await town.resident("Anna"), await town.resident("할머니", birth="1948")
    trade = await deal(anna, senior)
    await writes(anna, trade, "내일 뵙겠습니다")
    assert senior.easy
    text = "내일 뵙겠습니다"
    assert got(senior, anna, text)
    await senior.presses("답을 쓰기")
    await senior.says("네")
    assert senior.is_told("contact-sent", due=None)
    assert got(anna, senior, "네")
