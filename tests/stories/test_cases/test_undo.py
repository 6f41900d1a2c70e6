"""Ten minutes in which a decision can be taken back: all is as before, and whoever was told learns of it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.actions import trades
from bot.domain.trades import DisputeReason, TradeState
from storage.audit import deeds
from storage.barter import listings
from storage.cases import case_steps, cases
from storage.ledger.book import holds
from tests.paying import balance, pays, room
from tests.ruling import admin_of, decides, kind, moderator_of, number_in, offers, opens, takes
from tests.trading import agreed_trade, settled_trade, trade_of, turn

STEPS = select(case_steps.c.step, case_steps.c.by).order_by(case_steps.c.id)
LISTING = select(listings.c.state, listings.c.quantity, listings.c.promised)


async def reported(town, language="ko"):
    """A listing that somebody reported, and who may decide it."""
    mayor = await admin_of(town)
    kim, lee = await moderator_of(town, mayor, "김", locale=language), await moderator_of(town, mayor, "이")
    owner, reporter = await town.resident("주인", language), await town.resident("가람", language)
    await owner.posts("드릴")
    await reporter.forges("report:1")
    await reporter.answers("false")
    await reporter.presses_on("form-skip")
    number = number_in(reporter)
    await takes(kim, number)
    return kim, lee, owner, reporter, number


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_listing_taken_down_is_up_again_and_both_are_told(both, language):
    kim, _, owner, reporter, number = await reported(both, language)
    await decides(kim, "hide")
    assert await both.rows(LISTING) == [("removed", 1, 0)]
    await both.passes(minutes=9)
    await kim.presses_on("cases-card", "undo")
    assert await both.rows(LISTING) == [("open", 1, 0)]
    for person in (owner, reporter):
        assert person.is_told("cases-notice-undone", kind=kind("report"), number=number, title="드릴")
    assert kim.told("case-state-assigned") in kim.sees
    assert offers(kim, "ruling-keep")
    steps = [("open", reporter.id), ("take", kim.id), ("decide", kim.id), ("undo", kim.id)]
    assert await both.rows(STEPS) == steps
    done = await both.rows(select(deeds.c.deed).where(deeds.c.deed.like("case-%")).order_by(deeds.c.id))
    assert done == [("case-take",), ("case-decide",), ("case-undo",)]
    await decides(kim, "keep", why="다시 보니 괜찮습니다.")
    assert "다시 보니 괜찮습니다." in reporter.sees


async def test_what_was_paused_is_paused_again(town):
    kim, _, owner, *_ = await reported(town)
    await owner.forges("step:pause:1")
    assert await town.rows(select(listings.c.state)) == [("paused",)]
    await decides(kim, "hide")
    await kim.presses_on("cases-card", "undo")
    assert await town.rows(select(listings.c.state)) == [("paused",)]


async def test_after_ten_minutes_it_stays_and_a_press_is_answered_kindly(both):
    kim, *_ = await reported(both)
    await decides(kim, "hide")
    await both.passes(minutes=10)
    await kim.forges("act:undo:1")
    assert kim.is_alerted("error-undo-over", minutes=10)
    await kim.forges("case:1")
    assert not offers(kim, "cases-card", "undo")
    assert await both.rows(select(listings.c.state)) == [("removed",)]


async def test_another_moderator_may_and_nobody_else_and_only_once(both):
    kim, lee, owner, reporter, number = await reported(both)
    mayor_far = await moderator_of(both, await admin_of(both, "시장2"), "먼곳", area="은평구")
    await decides(kim, "hide")
    for stranger in (owner, reporter, mayor_far):
        await stranger.forges("act:undo:1")
        assert stranger.is_alerted("error-own-case") or stranger.is_alerted("error-case-gone")
    assert await both.rows(select(listings.c.state)) == [("removed",)]
    await lee.forges("act:undo:1")
    await lee.forges("act:undo:1")
    assert await both.rows(select(cases.c.state, cases.c.handler)) == [("assigned", kim.id)]
    assert await both.rows(LISTING) == [("open", 1, 0)]
    assert [step for step, _ in await both.rows(STEPS)].count("undo") == 1
    await opens(kim, number)
    assert offers(kim, "ruling-hide")


async def test_a_limit_given_is_the_usual_one_again(both):
    kim = await moderator_of(both, await admin_of(both), "김")
    asker = await both.resident("하늘")
    before = await room(asker, both)
    await asker.forges("limit")
    await asker.says("50,000")
    await asker.says("김장 재료를 사려고 합니다.")
    await takes(kim, number_in(asker))
    await decides(kim, "grant", amounts=("20000", "30"))
    assert await room(asker, both) == before + 20_000
    await kim.presses_on("cases-card", "undo")
    assert await room(asker, both) == before
    await decides(kim, "refuse")
    await kim.presses_on("cases-card", "undo")
    assert await room(asker, both) == before


async def test_units_that_came_back_go_again_as_often_as_it_is_decided_anew(both):
    kim = await moderator_of(both, await admin_of(both), "김")
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await pays(sky, "바다", "30000", "떡값")
    await sky.presses_on("ledger-pay-summary", "send")
    await sky.presses_on("ledger-wrong")
    await sky.says("0을 하나 더 적었습니다.")
    await takes(kim, number_in(sky))
    await sea.forges("act:answer:1")
    await sea.says("3천 문이 맞습니다.")
    await sea.presses_on("cases-summary", "send")
    for ruling, amounts, back in (
        ("full", (), 30_000),
        ("partial", ("27000",), 27_000),
        ("none", (), 0),
        ("full", (), 30_000),
        ("partial", ("10000",), 10_000),
    ):
        await kim.forges("case:1")
        await decides(kim, ruling, amounts=amounts)
        assert (await balance(sky), await balance(sea)) == (back - 30_000, 30_000 - back)
        await kim.presses_on("cases-card", "undo")
        assert (await balance(sky), await balance(sea)) == (-30_000, 30_000)
    assert sky.is_told("cases-notice-undone", kind=kind("payment"), number=number_in(kim), title="떡값")


@pytest.mark.parametrize("agreed", [True, False])
async def test_a_trade_is_contested_again_with_all_that_was_held(both, agreed):
    kim = await moderator_of(both, await admin_of(both), "김")
    giver, taker = await both.resident("나눔이"), await both.resident("받음이")
    made = agreed_trade(giver, taker) if agreed else settled_trade(both, giver, taker)
    number = await made
    async with turn(both) as city:
        who = await city.residents.resident(taker.id)
        await trades.contest(city, who, number, DisputeReason.OTHER, "오지 않았습니다.")
    await kim.forges("act:take:1")
    await both.passes(days=3)
    before = await standing(both, giver, taker, number)
    for ruling, amounts in (("full", ()), ("partial", ("1000",)), ("none", ()), ("partial", ("2000",))):
        await kim.forges("case:1")
        await decides(kim, ruling, amounts=amounts)
        assert (await trade_of(both, number)).state is TradeState.RESOLVED
        await kim.presses_on("cases-card", "undo")
        assert await standing(both, giver, taker, number) == before, ruling
    await decides(kim, "partial", amounts=("1000",))
    assert (await balance(giver), await balance(taker)) == (2_000, -2_000)


async def test_of_two_decisions_only_the_second_is_taken_back(both):
    kim, lee, owner, *_ = await reported(both)
    await decides(kim, "hide")
    await owner.presses_on("cases-card", "appeal")
    await owner.says("사진을 다시 봐 주십시오.")
    await owner.presses_on("cases-summary", "send")
    await kim.forges("act:undo:1")
    assert kim.alert
    await lee.forges("act:take:1")
    await decides(lee, "keep")
    assert await both.rows(LISTING) == [("open", 1, 0)]
    await both.passes(minutes=5)
    await lee.forges("act:undo:1")
    assert await both.rows(LISTING) == [("removed", 1, 0)]
    assert await both.rows(select(cases.c.state, cases.c.first_ruling)) == [("assigned", "hide")]


async def standing(town, giver, taker, number):
    """Everything that a decision touches: balances, what is held, the pieces, the trade itself."""
    trade = await trade_of(town, number)
    held = await town.rows(select(holds.c.amount))
    return (
        await balance(giver),
        await balance(taker),
        held,
        await town.rows(LISTING),
        (trade.state, trade.before, trade.paid, trade.transfer, trade.settled),
    )


async def test_what_was_undone_at_night_is_never_heard_of(both):
    kim, _, owner, reporter, _ = await reported(both)
    await both.passes(hours=12)  # ten in the evening
    before = [len(person.screens) for person in (owner, reporter)]
    await decides(kim, "hide")
    await both.passes(minutes=5)
    await kim.presses_on("cases-card", "undo")
    await both.passes(hours=12)
    for person in (owner, reporter):
        said = [screen.text for screen in person.screens]
        assert not any(person.told("ruling-hide") in text or "살펴보았습니다." in text for text in said)
    assert [len(person.screens) for person in (owner, reporter)] == before
