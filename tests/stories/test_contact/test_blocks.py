"""Who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from bot.actions import ledger, trades
from bot.domain.areas import AreaId
from storage.barter import listings
from storage.contact import blocks
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
