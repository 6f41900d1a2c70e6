"""Double taps, two at once, outsiders and old buttons: a ring comes about once or not at all."""

from __future__ import annotations

import asyncio

from sqlalchemy import select

from storage.rings import rings as proposals
from tests.circles import (
    STATES,
    TRADES,
    circle,
    is_asked,
    says_yes,
    three,
)


async def test_a_double_tap_is_one_answer(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    screen, key = namu.key(namu.told("rings-yes"))
    for _ in range(3):
        await both.give(namu.press(key["callback_data"], screen))
    assert namu.is_told("rings-give", gives="유모차") or namu.told("rings-give", gives="유모차") in namu.keys
    assert len(await both.rows(TRADES)) == 3


async def test_the_last_two_say_yes_at_once_and_it_comes_about_once(both):
    for _ in range(3):
        bada, haneul, namu = await three(both)
        await says_yes(bada)
        before = len(await both.rows(TRADES))
        presses = [p.press(p.key(p.told("rings-yes"))[1]["callback_data"]) for p in (haneul, namu)]
        await asyncio.gather(*(both.app.lanes.put(raw) for raw in presses))
        await both.settle()
        assert len(await both.rows(TRADES)) == before + 3
        for person in (bada, haneul, namu):
            await person.says("/rings")
            assert person.is_told("rings-none")
    assert {state for (state,) in await both.rows(STATES)} == {"agreed"}


async def test_yes_and_no_at_once_leave_nothing_half_done(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada)
    yes, no = (
        p.press(p.key(p.told(f"rings-{w}"))[1]["callback_data"]) for p, w in ((haneul, "yes"), (namu, "no"))
    )
    await asyncio.gather(both.app.lanes.put(yes), both.app.lanes.put(no))
    await both.settle()
    assert await both.rows(STATES) == [("dissolved",)]
    assert not await both.rows(TRADES)


async def test_an_outsider_learns_nothing(both):
    bada, haneul, namu = await three(both)
    stranger = await both.resident("남")
    (number,) = (await both.rows(select(proposals.c.id)))[0]
    for forged in (
        f"ringsay:{number}:yes",
        f"ringsay:{number}:no",
        f"ring:{number}",
        "ring:4242",
        "ringsay:4242:yes",
    ):
        await stranger.forges(forged)
        assert stranger.is_told("error-ring-gone"), forged
    await stranger.presses_on("menu-door-rings")
    assert stranger.is_told("rings-none")
    for forged in (f"ringsay:{number}:maybe", "ring:-1", "ring:99999999999999999999", "ringsay:x:yes"):
        await stranger.forges(forged)
        assert stranger.is_alerted("menu-press-unknown"), forged
    await bada.forges(f"ringsay:{number}:none")
    assert is_asked(bada, "전동드릴", "유모차")
    assert await both.rows(STATES) == [("asked",)]
    await says_yes(bada, haneul, namu)
    assert len(await both.rows(TRADES)) == 3


async def test_stale_presses_show_how_it_stands_now(town):
    bada, haneul, namu = await three(town)
    asked, yes = bada.key(bada.told("rings-yes"))
    _, no = bada.key(bada.told("rings-no"))
    await says_yes(bada, haneul, namu)
    for key in (yes, no):
        await town.give(bada.press(key["callback_data"], asked))
        assert bada.told("rings-get", gets="유모차") in bada.keys
    assert await town.rows(STATES) == [("agreed",)]
    assert len(await town.rows(TRADES)) == 3


async def test_seniors_are_asked_plainly(town):
    haneul, namu = await town.resident("하늘"), await town.resident("나무")
    halmeoni = await town.resident("순자", birth="1948")
    assert halmeoni.easy
    await circle(town, halmeoni, haneul, namu)
    assert is_asked(halmeoni, "전동드릴", "유모차")
    assert halmeoni.sees.count("\n") < 4
    await says_yes(halmeoni)
    assert "유모차" in halmeoni.sees
    await says_yes(haneul, namu)
    assert halmeoni.told("rings-get", gets="유모차") in halmeoni.keys
