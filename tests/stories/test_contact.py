"""Who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.actions import ledger, trades
from bot.domain.areas import AreaId
from bot.domain.contact import HIDDEN
from storage.barter import listings
from storage.contact import blocks, relay_messages
from storage.notices import notices
from tests.trading import agrees, confirms, delivers, proposes, turn

LOCALES = ("ko", "en", "fr")


async def deal(provider, receiver, title="전동 드릴"):
    """``provider`` posts, ``receiver`` proposes; the trade's number."""
    await provider.posts(title)
    return await proposes(receiver, provider, title)


async def ends(person, trade):
    """Whoever proposed thinks better of it."""
    async with turn(person.town) as city:
        await trades.withdraw(city, await city.residents.resident(person.id), trade)


def has_read(person, key, **facts):
    """Whether one of the screens says this."""
    told = person.told(key, **facts)
    return any(told in screen.text for screen in person.screens)


def got(person, writer, text, money="no", title="전동 드릴"):
    """Whether the words of a partner have come."""
    return has_read(person, "contact-notice-words", name=writer.name, title=title, text=text, money=money)


async def newest_listing(town):
    return (await town.rows(select(func.max(listings.c.id))))[0][0]


async def blocks_behind(person, listing):
    """From the card, over the page of the neighbour, with the question whether one is sure."""
    await person.forges(f"card|{listing}|")
    await person.presses_on("contact-about")
    await person.presses_on("contact-block")
    await person.presses_on("contact-block-sure", "yes")


async def sees_on_board(person, title):
    await person.says("/browse")
    if not any("board:offer::" in data for data in person.data):
        return False
    await person.forges("board:offer::0")
    return title in person.sees


async def writes(person, trade, text):
    await person.forges(f"write:{trade}")
    await person.says(text)


def blank(person):
    return person.told("barter-by", name=person.name)


# -- blocks ------------------------------------------------------------------------------------


async def test_who_blocks_a_neighbour_is_not_seen_by_nor_sees_that_neighbour_anywhere(both):
    haneul, bada, other = [await both.resident(name) for name in ("하늘", "바다", "남")]
    await haneul.posts("하늘의 드릴")
    link = haneul.sees.split("?start=")[1].split()[0]
    of_haneul = await newest_listing(both)
    await bada.posts("바다의 드릴")
    of_bada = await newest_listing(both)
    for person in (haneul, bada, other):
        await person.says("드릴")
        await person.presses_on("barter-wait", words="드릴")
    await blocks_behind(bada, of_haneul)
    for person, title, number in ((bada, "하늘의 드릴", of_haneul), (haneul, "바다의 드릴", of_bada)):
        assert not await sees_on_board(person, title)
        await person.says("/browse")
        assert "(1)" in " ".join(person.keys)
        assert "(2)" not in " ".join(person.keys)
        for words in ("드릴", "드맇"):
            await person.says(words)
            assert title not in person.sees
        await person.forges(f"card|{number}|")
        assert person.is_alerted("error-listing-gone")
        await person.forges(f"of:listing:{number}")
        assert person.is_alerted("error-listing-gone")
    await bada.says(f"/start {link}")
    assert bada.is_told("error-listing-gone")
    assert await sees_on_board(other, "하늘의 드릴")
    before = len(haneul.screens), len(bada.screens), len(other.screens)
    await haneul.posts("다른 드릴")
    assert len(bada.screens) == before[1]
    assert len(other.screens) == before[2] + 1


async def test_the_blocked_neighbour_is_never_told(town):
    haneul, bada = await town.resident("하늘"), await town.resident("바다")
    await haneul.posts("드릴")
    before = [(screen.id, screen.text) for screen in haneul.screens]
    await blocks_behind(bada, await newest_listing(town))
    assert bada.is_told("contact-blocked", name=blank(haneul))
    await town.passes(days=1)
    assert [(screen.id, screen.text) for screen in haneul.screens] == before
    await haneul.says("/blocked")
    assert haneul.is_told("contact-blocked-list", count=0)


@pytest.mark.parametrize("locale", LOCALES)
async def test_a_block_is_seen_in_the_list_and_lifted(both, locale):
    haneul, bada = await both.resident("하늘"), await both.resident("바다", locale)
    await haneul.posts("드릴")
    number = await newest_listing(both)
    await blocks_behind(bada, number)
    await bada.says("/me")
    await bada.presses_on("contact-door-blocked")
    assert "드릴" in bada.sees
    await bada.presses_on("contact-unblock", title="드릴")
    assert bada.is_told("contact-unblocked", name=bada.told("barter-by", name="하늘"))
    await bada.forges(f"card|{number}|")
    assert "드릴" in bada.sees
    assert await both.rows(select(blocks.c.id)) == []


async def test_two_taps_make_one_block_and_one_may_think_better_of_it(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    await haneul.posts("드릴")
    number = await newest_listing(both)
    await bada.forges(f"of:listing:{number}")
    await bada.presses_on("contact-block")
    await bada.presses_on("contact-block-sure", "no")
    assert await both.rows(select(blocks.c.id)) == []
    await bada.presses_on("contact-block")
    press = bada.press(bada.data[0])
    await both.give(press)
    await both.give(press)
    await bada.forges(press["callback_query"]["data"])
    assert len(await both.rows(select(blocks.c.id))) == 1


async def test_both_may_block_and_one_who_lifts_it_does_not_undo_the_other(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    await haneul.posts("드릴")
    number = await newest_listing(both)
    trade = await deal(haneul, bada)
    await blocks_behind(bada, number)
    async with both.app.storage.transaction(both.calendar.now()) as city:
        assert await city.contact.are_apart(haneul.id, bada.id)
        assert await city.contact.are_apart(bada.id, haneul.id)
    await haneul.forges(f"block:trade:{trade}:1")
    assert haneul.is_told("error-not-reachable")
    await bada.says("/blocked")
    await bada.presses_on("contact-unblock", title="드릴")
    await haneul.forges(f"block:trade:{trade}:1")
    assert await both.rows(select(blocks.c.blocker)) == [(haneul.id,)]


async def test_forged_presses_block_and_unblock_nothing(both):
    haneul, bada, other = [await both.resident(name) for name in ("하늘", "바다", "남")]
    await haneul.posts("드릴")
    number = await newest_listing(both)
    await blocks_behind(bada, number)
    (block,) = (await both.rows(select(blocks.c.id)))[0]
    await other.forges(f"unblock:{block}")
    assert other.is_told("error-block-gone")
    await haneul.forges(f"block:listing:{number}:1")
    assert haneul.is_alerted("error-that-is-you")
    for data in ("block:listing:424242:1", "of:listing:424242"):
        await other.forges(data)
        assert other.is_alerted("error-listing-gone"), data
    for data in ("block:trade:424242:1", "of:trade:424242", "write:424242"):
        await other.forges(data)
        assert other.is_told("error-not-partner"), data
    far = "9" * 20
    for data in (f"unblock:{far}", "block:person:1:1", f"of:trade:{far}", "write:-1", "block:listing:x:1"):
        await other.forges(data)
        assert other.is_alerted("menu-press-unknown"), data
    assert await both.rows(select(blocks.c.id)) == [(block,)]


async def test_what_waits_for_the_morning_is_not_brought_after_a_block(town):
    haneul, bada = await town.resident("하늘"), await town.resident("바다")
    await haneul.posts("의자")
    chair = await newest_listing(town)
    await bada.says("드릴")
    await bada.presses_on("barter-wait", words="드릴")
    await town.passes(hours=13)
    await haneul.posts("드릴")
    await writes(haneul, await deal(haneul, bada), "안녕하십니까")
    await blocks_behind(bada, chair)
    before = len(bada.screens)
    await town.passes(hours=12)
    assert len(bada.screens) == before


# -- the page of a neighbour -------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_page_of_a_neighbour_says_what_members_may_know(both, locale):
    haneul, bada = await both.resident("하늘"), await both.resident("바다", locale)
    await haneul.posts("드릴")
    number = await newest_listing(both)
    async with turn(both) as city:
        account = await ledger.account(city, haneul.id, AreaId("11240"))
    assert account.balance == 0
    await bada.forges(f"card|{number}|")
    await bada.presses_on("contact-about")
    balance = bada.told("contact-balance", balance=0, unit=bada.told("barter-unit"))
    assert bada.told("barter-by", name="하늘") in bada.sees
    assert bada.told("widget-month", year="2026", month=11) in bada.sees
    assert bada.told("contact-trades", count=0, balance=balance) in bada.sees
    assert bada.told("contact-no-reviews") in bada.sees
    await bada.presses_on("barter-to-card")
    assert "드릴" in bada.sees


async def test_late_cancellations_are_told_once_there_were_three_promises(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    for n in range(3):
        await haneul.posts(f"드릴 {n}")
        trade = await proposes(bada, haneul, f"드릴 {n}", day=0)
        await agrees(haneul, trade)
        if n == 2:
            await delivers(haneul, trade)
            await confirms(bada, trade)
            continue
        async with turn(both) as city:
            await trades.cancel(city, await city.residents.resident(haneul.id), trade)
        await bada.forges(f"of:trade:{trade}")
        assert bada.told("contact-late", late=n + 1, promised=n + 1) not in bada.sees
    await bada.forges(f"of:trade:{trade}")
    assert bada.told("contact-late", late=2, promised=3) in bada.sees
    balance = bada.told("contact-balance", balance=0, unit=bada.told("barter-unit"))
    assert bada.told("contact-trades", count=1, balance=balance) in bada.sees


async def test_where_the_community_hides_balances_none_is_shown(town):
    haneul, bada = await town.resident("하늘"), await town.resident("바다")
    await haneul.posts("드릴")
    town.app.storage.rules = {AreaId("11240"): {"ledger.balance_visible": False}}
    await bada.forges(f"of:listing:{await newest_listing(town)}")
    assert bada.told("contact-trades", count=0, balance=None) in bada.sees.splitlines()


async def test_who_shows_no_name_has_none_on_the_page_and_in_the_list(town):
    shy, bada = await town.resident("수줍음", ticks=("service",)), await town.resident("바다")
    await shy.posts("화분")
    number = await newest_listing(town)
    await bada.forges(f"of:listing:{number}")
    assert "수줍음" not in bada.sees
    assert bada.told("barter-neighbour") in bada.sees
    await blocks_behind(bada, number)
    assert "수줍음" not in bada.sees
    await bada.says("/blocked")
    assert "수줍음" not in bada.sees
    assert "화분" in bada.sees


async def test_ones_own_page_is_nobodys(town):
    haneul = await town.resident("하늘")
    await haneul.posts("드릴")
    await haneul.forges(f"of:listing:{await newest_listing(town)}")
    assert haneul.is_alerted("error-that-is-you")


# -- the relay ---------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", LOCALES)
async def test_partners_write_and_numbers_are_hidden_until_they_agree(both, locale):
    anna, bada = await both.resident("Anna", locale), await both.resident("바다", locale)
    trade = await deal(anna, bada)
    await anna.forges(f"write:{trade}")
    assert anna.is_told("contact-ask-words")
    await anna.says("010-1234-5678, 3만원, 14:30, 101동 1203호")
    hidden = f"{HIDDEN}, 3만원, 14:30, {HIDDEN}"
    assert anna.told("contact-hidden", text=hidden) in anna.sees
    assert anna.is_told("contact-sent", due=None)
    assert got(bada, anna, hidden)
    assert "1234" not in " ".join(screen.text for screen in bada.screens)
    await agrees(anna, trade)
    await bada.presses_on("contact-answer")
    assert has_read(bada, "contact-line", mine="no", text=hidden)
    await bada.says("010-8765-4321입니다")
    assert bada.told("contact-hidden", text=HIDDEN) not in bada.sees
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
    assert anna.is_told("error-relay-closed", days=14)
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
    assert anna.is_alerted("error-relay-closed", days=14)
    await both.passes(days=29)
    async with both.app.storage.transaction(both.calendar.now()) as city:
        assert [words.text for words in await city.contact.thread(trade)] == ["안녕하십니까", "고맙습니다"]
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
