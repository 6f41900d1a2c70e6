"""Neighbours look for terms: a card for both, whose turn it is, and what changed."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy import func, select

from storage.barter import listings
from storage.trades import trade_terms, trades
from tests.trading import (
    agrees,
    answers_terms,
    listing_of,
    newest_trade,
    proposes,
    sees,
    sees_listing,
    trade_of,
)
from tests.trouble import restarted

DRILL = "전동 드릴"


async def two(town, *, title=DRILL, price="3000", languages=("ko", "ko"), **more):
    """Somebody who has posted something, and a neighbour who would like it."""
    haneul = await town.resident("하늘", languages[0])
    bada = await town.resident("바다", languages[1])
    await haneul.posts(title, price=price, **more)
    return haneul, bada


async def rewords(person, step, **terms):
    """Answers given anew, one by one, from the summary."""
    await person.presses_on(f"trades-step-{step}")
    for name, value in terms.items():
        await changes(person, name)
        await person.says(value)
    await person.presses_on("trades-summary", "send")


async def changes(person, name):
    """The press in the summary that asks one question again."""
    catalogue = person.town.app.screens.catalogue
    label = catalogue.caption(f"trades-ask-{name}", "label", {}, person.reader)
    await person.presses_on("form-change", None, label=label)


async def test_bada_proposes_haneul_counters_and_they_agree(both):
    haneul, bada = await two(both)
    number = await proposes(bada, haneul, DRILL, day=3, place="주민센터 앞")
    assert "이웃의 답을 기다립니다" in bada.sees
    assert haneul.is_told(
        "trades-notice-proposed",
        name="바다",
        title=DRILL,
        deadline=(await trade_of(both, number)).deadline,
    )
    await haneul.presses_on("trades-see")
    assert "답하실 차례입니다" in haneul.sees
    assert "받으실 값: 3,000문" in haneul.sees
    await rewords(haneul, "counter", units="4000", place="도서관 앞")
    assert "이웃의 답을 기다립니다" in haneul.sees
    await bada.presses_on("trades-see")
    assert "드리실 값: 4,000문 ✏️ 바뀜" in bada.sees
    assert "곳: 도서관 앞 ✏️ 바뀜" in bada.sees
    assert "오후 3시 ✏️" not in bada.sees
    await bada.presses_on("trades-step-accept")
    assert "약속하셨습니다" in bada.sees
    trade = await trade_of(both, number)
    assert (trade.state, trade.units, trade.current) == ("agreed", 4_000, 2)


async def test_the_partners_card_changes_in_place(town):
    haneul, bada = await two(town)
    number = await proposes(bada, haneul, DRILL)
    await sees(haneul, number)
    card = haneul.screen.id
    await sees(bada, number)
    await rewords(bada, "revise", units="2000")
    shown = next(screen for screen in haneul.screens if screen.id == card)
    assert "2,000문 ✏️ 바뀜" in shown.text
    assert haneul.is_told("trades-notice-revised", name="바다", title=DRILL)


async def test_terms_taken_back_bring_the_others_back(both):
    haneul, bada = await two(both)
    number = await proposes(bada, haneul, DRILL)
    await sees(haneul, number)
    await rewords(haneul, "counter", units="5000")
    await haneul.presses_on("trades-step-withdraw")
    assert "3,000문" in haneul.sees
    assert "답하실 차례" in haneul.sees
    assert bada.is_told("trades-notice-returned", name="하늘", title=DRILL)
    await agrees(haneul, number)
    assert (await trade_of(both, number)).units == 3_000


async def test_a_press_on_old_terms_shows_the_new_ones(both):
    haneul, bada = await two(both)
    number = await proposes(bada, haneul, DRILL)
    await sees(haneul, number)
    old = haneul.screen
    await sees(bada, number)
    await rewords(bada, "revise", units="9000")
    await both.give(haneul.press(f"move:accept:{number}:1", old))
    assert haneul.is_told("error-terms-moved")
    assert (await trade_of(both, number)).state == "proposed"
    await haneul.presses_on("trades-see")
    assert "9,000문 ✏️ 바뀜" in haneul.sees
    await both.give(haneul.press(f"reword:counter:{number}:1", old))
    assert haneul.is_told("error-terms-moved")


async def test_a_second_tap_tells_kindly_how_it_stands(both):
    haneul, bada = await two(both)
    number = await proposes(bada, haneul, DRILL)
    await agrees(haneul, number)
    await haneul.forges(f"move:accept:{number}:1")
    assert "받아들일 수 없는" in haneul.sees
    assert "약속함" in haneul.sees
    await haneul.presses_on("trades-see")
    assert "약속하셨습니다" in haneul.sees


async def test_the_same_press_delivered_twice_is_one(town):
    haneul, bada = await two(town)
    number = await proposes(bada, haneul, DRILL)
    await sees(haneul, number)
    press = haneul.press(f"move:accept:{number}:1")
    await town.give(press)
    await town.give(press)
    assert (await trade_of(town, number)).state == "agreed"
    assert not haneul.is_told("error-trade-step-impossible", step="accept", state="")


async def test_outsiders_and_forgers_get_nowhere(both):
    haneul, bada = await two(both)
    outsider = await both.resident("남")
    number = await proposes(bada, haneul, DRILL)
    steps = ("accept", "decline", "withdraw", "deliver", "confirm", "pay", "cancel", "settle", "resolve")
    presses = [f"move:{step}:{number}:1" for step in steps]
    presses += [f"{press}:{number}" for press in ("trade", "sure", "notyet", "contest", "ics")]
    presses += [f"reword:counter:{number}:1", f"rest:{number}:1", "trade:999999", "move:accept:999999:1"]
    for data in presses:
        await outsider.forges(data)
        assert outsider.is_told("error-trade-gone"), data
    for data in (f"move:accept:{number}:1", f"move:decline:{number}:1", f"move:settle:{number}:1"):
        await bada.forges(data)
    assert (await trade_of(both, number)).state == "proposed"


async def test_nobody_trades_with_oneself(town):
    haneul, _ = await two(town)
    await haneul.forges(f"propose:{await listing_of(haneul, DRILL)}")
    assert haneul.is_alerted("error-own-trade")


async def test_one_proposal_at_a_time_about_the_same_listing(both):
    haneul, bada = await two(both)
    number = await proposes(bada, haneul, DRILL)
    await sees_listing(bada, haneul, DRILL)
    await bada.presses_on("trades-propose-offer")
    assert bada.is_told("error-proposal-open")
    await bada.presses_on("trades-see")
    await bada.presses_on("trades-step-withdraw")
    assert "거두셨습니다" in bada.sees
    assert haneul.is_told("trades-notice-withdrawn", name="바다", title=DRILL)
    assert await proposes(bada, haneul, DRILL) != number


async def test_bad_answers_are_answered_and_the_question_stays(town):
    haneul, bada = await two(town)
    await sees_listing(bada, haneul, DRILL)
    await bada.presses_on("trades-propose-offer")
    for typed, said in (
        ("1000001", "가장 가까운 값은 1,000,000"),
        ("150", "가장 가까운 값은 200"),
        ("많이", "숫자로"),
    ):
        await bada.says(typed)
        assert said in bada.sees, typed
    await bada.says("2,000")
    await bada.says("소주 두 병")
    assert "술은 나눌 수 없습니다" in bada.sees
    await bada.says("가" * 201)
    assert "200자까지" in bada.sees
    await bada.says("직접 만든 잼")
    await bada.says("2020-01-01")
    assert bada.is_told("error-day-needed")
    await bada.says("2028-01-01")
    assert bada.is_told("error-day-needed")
    await bada.says("2026-11-26")
    for typed in ("25시", "언젠가", "새벽 3시"):
        await bada.says(typed)
        assert bada.is_told("error-clock-needed", opens=time(7), closes=time(22))
    await bada.says("오후 세 시 반")
    await bada.sends_sticker()
    assert bada.is_told("error-text-needed")
    await bada.says("주민센터 앞")
    await bada.presses_on("trades-summary", "send")
    assert "오후 3시 30분" in bada.sees
    assert "답례: 직접 만든 잼" in bada.sees
    assert "2,000문" in bada.sees


async def test_a_proposal_half_made_outlives_a_restart(town):
    haneul, bada = await two(town)
    await sees_listing(bada, haneul, DRILL)
    await bada.presses_on("trades-propose-offer")
    await bada.says("2500")
    async with restarted(town):
        await answers_terms(bada)
        await bada.presses_on("trades-summary", "send")
        assert (await trade_of(town, await newest_trade(bada))).units == 2_500


async def test_the_hour_passes_while_the_proposal_is_made(town):
    haneul, bada = await two(town)
    await sees_listing(bada, haneul, DRILL)
    await bada.presses_on("trades-propose-offer")
    await answers_terms(bada, day=0, hour="11:00")
    await town.passes(hours=2)
    await bada.presses_on("trades-summary", "send")
    assert "이미 지난 때입니다" in bada.sees or "이미 지난 때" in bada.alert
    await changes(bada, "time")
    await bada.says("15:00")
    await bada.presses_on("trades-summary", "send")
    assert "이웃의 답을 기다립니다" in bada.sees


async def test_an_offer_of_ones_own_is_given_in_return(both):
    haneul, bada = await two(both)
    await bada.posts("직접 구운 빵")
    await sees_listing(bada, haneul, DRILL)
    await bada.presses_on("trades-propose-offer")
    await bada.says("0")
    await bada.presses("직접 구운 빵")
    await bada.presses_on("form-skip")
    await bada.presses_on("form-skip")
    await bada.presses_on("trades-summary", "send")
    assert "답례: 직접 구운 빵" in bada.sees
    await agrees(haneul, await newest_trade(bada))
    states = await both.rows(select(listings.c.state))
    assert {row[0] for row in states} == {"reserved"}


async def test_for_a_want_the_one_who_comes_gives(both):
    haneul, bada = await two(both, title="화분 옮기기", side="want", kind="service", category="errands")
    number = await proposes(bada, haneul, "화분 옮기기", day=2)
    assert "받으실 값: 3,000문" in bada.sees
    trade = await trade_of(both, number)
    assert (trade.provider, trade.receiver) == (bada.id, haneul.id)


async def test_nobody_answers_a_reminder_then_the_end(both):
    haneul, bada = await two(both)
    number = await proposes(bada, haneul, DRILL)
    await both.passes(hours=47)
    assert "답을 기다리고 있습니다" not in haneul.sees
    await both.passes(hours=1)
    assert "답을 기다리고 있습니다" in haneul.sees
    await both.passes(hours=47)
    assert (await trade_of(both, number)).state == "proposed"
    await both.passes(hours=1)
    assert (await trade_of(both, number)).state == "expired"
    for person in (haneul, bada):
        assert person.is_told("trades-notice-expired", title=DRILL)


async def test_who_answers_is_not_reminded(town):
    haneul, bada = await two(town)
    number = await proposes(bada, haneul, DRILL)
    await sees(haneul, number)
    await haneul.presses_on("trades-step-decline")
    assert bada.is_told("trades-notice-declined", name="하늘", title=DRILL)
    await town.passes(days=5)
    assert "답을 기다리고" not in haneul.sees


async def test_nobody_is_told_of_a_proposal_at_night(town):
    haneul, bada = await two(town)
    await town.passes(hours=13)  # eleven in the evening
    before = len(haneul.screens)
    await proposes(bada, haneul, DRILL)
    assert len(haneul.screens) == before
    await bada.presses_on("trades-step-withdraw")
    await town.passes(hours=11)
    assert haneul.is_told("trades-notice-withdrawn", name="바다", title=DRILL)
    assert not any("제안을 보냈습니다" in screen.text for screen in haneul.screens)


async def test_names_are_told_with_consent_or_after_agreeing(town):
    haneul = await town.resident("하늘이", ticks=("service",))
    bada = await town.resident("바다", ticks=("service",))
    await haneul.posts(DRILL, price="0")
    number = await proposes(bada, haneul, DRILL)
    assert "나누는 사람: 이웃" in bada.sees
    await agrees(haneul, number)
    await sees(bada, number)
    assert "나누는 사람: 하늘이 님" in bada.sees


async def test_each_version_of_the_terms_is_kept(town):
    haneul, bada = await two(town)
    number = await proposes(bada, haneul, DRILL)
    for person, step in ((bada, "revise"), (haneul, "counter"), (bada, "counter")):
        await sees(person, number)
        await rewords(person, step, units="1000")
    counted = select(func.count()).where(trade_terms.c.trade == number)
    assert (await town.rows(counted))[0][0] == 4


async def test_trades_are_listed_those_in_which_it_is_ones_turn_first(town):
    haneul, bada = await two(town)
    await haneul.posts("사다리", price="0")
    first = await proposes(bada, haneul, DRILL)
    await proposes(bada, haneul, "사다리")
    await agrees(haneul, first)
    await haneul.says("/trades")
    assert haneul.sees.index("사다리") < haneul.sees.index(DRILL)
    assert "👉 답하실 차례" in haneul.sees
    await haneul.presses("사다리")
    await haneul.presses_on("trades-step-decline")
    await haneul.says("/trades")
    assert "사다리" not in haneul.sees
    await haneul.presses_on("trades-over", None, count=1)
    assert "사다리" in haneul.sees
    await haneul.presses_on("trades-open")
    assert DRILL in haneul.sees


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_proposal_in_another_language(town, language):
    haneul, bada = await two(town, languages=(language, language))
    number = await proposes(bada, haneul, DRILL, day=3, place="Library")
    assert bada.told("trades-step-revise") in bada.keys
    await agrees(haneul, number)
    assert haneul.told("trades-step-deliver") in haneul.keys
    row = (await town.rows(select(trades.c.state)))[0]
    assert row[0] == "agreed"
