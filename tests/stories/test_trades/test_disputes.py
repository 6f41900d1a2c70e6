"""Something went wrong: a case is opened, nothing moves, and a ruling, or nothing, comes of it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.actions import ledger, trades
from storage.barter import listings
from storage.ledger.book import transfers
from tests.trading import (
    agreed_trade,
    agrees,
    delivers,
    proposes,
    sees,
    sees_listing,
    settled_trade,
    trade_of,
    turn,
)

DRILL = "전동 드릴"
OVERRIDES = select(transfers.c.override).where(transfers.c.override != "")


async def two(town, language="ko"):
    return await town.resident("하늘", language), await town.resident("바다", language)


async def contests(person, number, reason="different", words="모터가 돌지 않습니다"):
    await sees(person, number)
    await person.presses_on("trades-step-contest")
    await person.presses_on(f"dispute-reason-{reason}")
    await person.says(words)
    await person.presses_on("trades-contest-summary", "send")


async def rules(town, number, back, by):
    async with turn(town) as city:
        await trades.resolve(city, number, back=back, by=by.id, reason="두 분의 말씀을 들었습니다")


async def balance(person):
    async with turn(person.town) as city:
        home = ledger.community_of(city, await city.residents.resident(person.id))
        return (await ledger.account(city, person.id, home)).balance


async def test_what_is_contested_stands_still(both):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, title=DRILL)
    await delivers(haneul, number)
    await contests(bada, number)
    assert "담당자가 살펴보고 있습니다" in bada.sees
    await haneul.forges(f"move:deliver:{number}:1")
    await bada.forges(f"move:confirm:{number}:1")
    await both.passes(days=20)
    trade = await trade_of(both, number)
    assert (trade.state, trade.before) == ("disputed", "delivered")
    assert await balance(haneul) == 0
    await bada.forges(f"contest:{number}")
    assert "살펴보는 중" in bada.sees


async def test_those_two_agree_on_nothing_new_until_it_is_over(both):
    haneul, bada = await two(both)
    await haneul.posts("사다리")
    other = await proposes(bada, haneul, "사다리")
    number = await agreed_trade(haneul, bada, title=DRILL)
    await haneul.posts("화분")
    await contests(haneul, number)
    await sees_listing(bada, haneul, "화분")
    await bada.presses_on("trades-propose-offer")
    assert bada.is_told("error-dispute-open")
    await agrees(haneul, other)
    assert haneul.is_told("error-dispute-open")


@pytest.mark.parametrize(
    ("back", "paid", "shelf"), [(3_000, 0, "open"), (1_000, 2_000, "closed"), (0, 3_000, "closed")]
)
async def test_a_ruling_before_anything_was_paid(both, back, paid, shelf):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, title=DRILL)
    await delivers(haneul, number)
    await contests(bada, number)
    await rules(both, number, back, haneul)
    trade = await trade_of(both, number)
    assert (trade.state, trade.paid) == ("resolved", paid)
    assert (await balance(haneul), await balance(bada)) == (paid, -paid)
    assert (await both.rows(select(listings.c.state)))[0][0] == shelf


@pytest.mark.parametrize(("first", "second"), [(3_000, 1_000), (1_000, 3_000), (0, 3_000), (3_000, 0)])
@pytest.mark.parametrize("paid", [True, False])
async def test_after_an_objection_only_the_difference_moves(town, first, second, paid):
    haneul, bada = await two(town)
    play = settled_trade(town, haneul, bada) if paid else agreed_trade(haneul, bada)
    number = await play
    await contests(bada, number)
    await rules(town, number, first, haneul)
    assert await balance(haneul) == 3_000 - first
    await rules(town, number, second, haneul)
    assert (await balance(haneul), await balance(bada)) == (3_000 - second, second - 3_000)


async def test_a_ruling_is_applied_even_below_the_floor_and_that_is_on_record(both):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, units=90_000)
    await contests(haneul, number)
    async with turn(both) as city:
        home = ledger.community_of(city, await city.residents.resident(bada.id))
        await ledger.release(city, f"trade:{number}")
        await ledger.pay(
            city, key="x", payer=bada.id, payee=haneul.id, community=home, amount=50_000, note="x", by=None
        )
    await rules(both, number, 0, haneul)
    assert await balance(bada) == -140_000
    assert await both.rows(OVERRIDES) == [("두 분의 말씀을 들었습니다",)]
    async with turn(both) as city:  # what was ruled lowers no floor: who earns it back owes no more than all
        await ledger.pay(
            city, key="y", payer=haneul.id, payee=bada.id, community=home, amount=40_000, note="y", by=None
        )
        assert await ledger.room(city, bada.id, home) == 0


async def test_a_case_taken_back_lets_the_trade_go_on(both):
    haneul, bada = await two(both)
    number = await agreed_trade(haneul, bada, title=DRILL)
    await delivers(haneul, number)
    await contests(bada, number)
    async with turn(both) as city:
        await trades.resume_undisputed(city, number)
    assert (await trade_of(both, number)).state == "delivered"
    await sees(bada, number)
    await bada.presses_on("trades-step-confirm")
    assert (await trade_of(both, number)).state == "settled"


async def test_what_is_settled_can_be_contested_for_two_weeks(town):
    haneul, bada = await two(town)
    number = await settled_trade(town, haneul, bada)
    await town.passes(days=14, hours=1)
    await sees(bada, number)
    assert bada.told("trades-step-contest") not in bada.keys
    await bada.forges(f"contest:{number}")
    assert "2주 안에" in bada.alert or "2주 안에" in bada.sees
