"""Neighbours look for terms: a card for both, whose turn it is, and what changed."""

from __future__ import annotations

from tests.trading import agrees, delivers, confirms, proposes, trade_of


async def test_smoke(town):
    haneul, bada = await town.resident("하늘"), await town.resident("바다")
    await haneul.posts("전동 드릴", price="3000")
    number = await proposes(bada, haneul, "전동 드릴", day=3, place="주민센터 앞")
    print(bada.sees, bada.keys)
    print(haneul.sees, haneul.keys)
    await haneul.presses_on("trades-see")
    print(haneul.sees, haneul.keys)
    await agrees(haneul, number)
    print(haneul.sees, haneul.keys)
    print(bada.sees, bada.keys)
    await delivers(haneul, number)
    await confirms(bada, number)
    print(bada.sees, bada.keys)
    print(haneul.sees, haneul.keys)
    assert (await trade_of(town, number)).state == "settled"
