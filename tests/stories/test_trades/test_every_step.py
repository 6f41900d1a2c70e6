"""Every state of a trade is reached by two people, and both read it in their own language."""

from __future__ import annotations

import pytest

from bot.actions import ledger, trades
from bot.domain.trades import TradeState
from tests.stories.test_trades.test_disputes import contests, rules
from tests.trading import agreed_trade, agrees, confirms, delivers, proposes, sees, trade_of, turn


async def proposed(haneul, bada):
    await haneul.posts("드릴", price="3000")
    return await proposes(bada, haneul, "드릴", day=5)


async def countered(haneul, bada):
    number = await proposed(haneul, bada)
    await sees(haneul, number)
    await haneul.presses_on("trades-step-counter")
    await haneul.presses_on("trades-summary", "send")
    return number


async def agreed(haneul, bada):
    number = await countered(haneul, bada)
    await agrees(bada, number)
    return number


async def delivered(haneul, bada):
    number = await agreed(haneul, bada)
    await delivers(haneul, number)
    return number


async def confirmed(haneul, bada):
    number = await agreed_trade(haneul, bada, units=90_000)
    async with turn(haneul.town) as city:
        home = ledger.community_of(city, await city.residents.resident(bada.id))
        await ledger.release(city, f"trade:{number}")
        await ledger.pay(
            city, key="x", payer=bada.id, payee=haneul.id, community=home, amount=50_000, note="x", by=None
        )
    await confirms(bada, number)
    return number


async def settled(haneul, bada):
    number = await delivered(haneul, bada)
    await confirms(bada, number)
    return number


async def declined(haneul, bada):
    number = await countered(haneul, bada)
    await sees(bada, number)
    await bada.presses_on("trades-step-decline")
    return number


async def withdrawn(haneul, bada):
    number = await proposed(haneul, bada)
    await sees(bada, number)
    await bada.presses_on("trades-step-withdraw")
    return number


async def expired(haneul, bada):
    number = await proposed(haneul, bada)
    await haneul.town.passes(days=4)
    return number


async def cancelled(haneul, bada):
    number = await agreed(haneul, bada)
    await sees(bada, number)
    await bada.presses_on("trades-step-cancel")
    await bada.presses_on("trades-sure", "yes")
    return number


async def disputed(haneul, bada):
    number = await delivered(haneul, bada)
    await contests(bada, number)
    return number


async def resolved(haneul, bada):
    number = await disputed(haneul, bada)
    await rules(haneul.town, number, 1_000, haneul)
    return number


PLAYS = {
    TradeState.PROPOSED: proposed,
    TradeState.COUNTERED: countered,
    TradeState.AGREED: agreed,
    TradeState.DELIVERED: delivered,
    TradeState.CONFIRMED: confirmed,
    TradeState.SETTLED: settled,
    TradeState.DECLINED: declined,
    TradeState.WITHDRAWN: withdrawn,
    TradeState.EXPIRED: expired,
    TradeState.CANCELLED: cancelled,
    TradeState.DISPUTED: disputed,
    TradeState.RESOLVED: resolved,
}


def test_there_is_a_play_for_every_state():
    assert set(PLAYS) == set(TradeState)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
@pytest.mark.parametrize("state", list(PLAYS))
async def test_both_read_where_their_trade_stands(town, language, state):
    haneul, bada = await town.resident("하늘", language), await town.resident("바다", language)
    number = await PLAYS[state](haneul, bada)
    trade = await trade_of(town, number)
    assert trade.state is state
    for person in (haneul, bada):
        await sees(person, number)
        async with turn(town) as city:
            facts = await trades.view(city, trade, person.id)
        assert person.told("trades-card-now", **facts) in person.sees
        await person.says("/trades")
        if trade.is_over:
            await person.presses_on("trades-over", None, count=1)
        assert trade.title in person.sees


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_in_plain_mode_there_are_three_choices_at_a_time(town, language):
    haneul = await town.resident("하늘", language, birth="1948")
    bada = await town.resident("바다", language)
    number = await agreed_trade(haneul, bada, day=3, place="도서관")
    await sees(haneul, number)
    always = {haneul.told("menu-door"), haneul.told("helpline-call-me")}
    seen = []
    for _ in range(4):
        choices = [key for key in haneul.keys if key not in always]
        onwards = [key for key in choices if key in {haneul.told("trades-rest"), haneul.told("trades-back")}]
        assert len(choices) - len(onwards) <= 3
        seen += [key for key in choices if key not in onwards]
        if haneul.told("trades-rest") not in choices:
            break
        await haneul.presses_on("trades-rest")
    steps = ("deliver", "write", "calendar", "contest", "cancel", "neighbour")
    assert seen == [haneul.told(f"trades-step-{step}") for step in steps]
    assert haneul.sees.count("\n") <= 3
    await haneul.presses_on("trades-back")
    await haneul.presses_on("trades-step-deliver")
    assert (await trade_of(town, number)).state == "delivered"
