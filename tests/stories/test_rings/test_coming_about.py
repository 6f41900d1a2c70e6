"""A gives to B, B to C, C to A: all must say yes, and nobody learns what the others said."""

from __future__ import annotations

import pytest

from bot.actions import barter
from bot.actions.rings import rounds
from tests.circles import (
    HOLDS,
    STATES,
    TOLD,
    TRADES,
    is_asked,
    is_over,
    owners,
    says_yes,
    three,
    turn,
)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_three_neighbours_say_yes_and_three_trades_are_agreed(both, language):
    bada, haneul, namu = await three(both, language)
    assert is_asked(bada, "전동드릴", "유모차")
    assert is_asked(haneul, "사다리", "전동드릴")
    assert is_asked(namu, "유모차", "사다리")
    await says_yes(namu, bada)
    assert bada.told("rings-see") in bada.keys
    assert not await both.rows(TRADES)
    assert {state for _, state in await both.rows(HOLDS)} == {"open"}
    await says_yes(haneul)
    assert await both.rows(STATES) == [("agreed",)]
    made = await both.rows(TRADES)
    assert {(giver, receiver) for _, _, giver, receiver, _ in made} == {
        (bada.id, haneul.id),
        (haneul.id, namu.id),
        (namu.id, bada.id),
    }
    assert {units for *_, units in made} == {0}
    assert {state for _, state in await both.rows(HOLDS)} == {"reserved"}
    for person, gives, gets in (
        (bada, "전동드릴", "유모차"),
        (haneul, "사다리", "전동드릴"),
        (namu, "유모차", "사다리"),
    ):
        assert person.told("rings-give", gives=gives) in person.keys
        assert person.told("rings-get", gets=gets) in person.keys
        await person.presses_on("rings-get", gets=gets)
        assert gets in person.sees
        assert person.told("trades-step-confirm") in person.keys


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_one_says_no_and_nobody_learns_who(both, language):
    bada, haneul, namu = await three(both, language)
    await says_yes(bada)
    before, told = bada.sees, await both.rows(TOLD)
    await haneul.presses_on("rings-no")
    assert haneul.is_told("rings-declined")
    assert await both.rows(STATES) == [("dissolved",)]
    assert bada.sees == before
    await both.passes(hours=12)
    assert await both.rows(TOLD) == told
    await bada.presses_on("rings-see")
    await namu.presses_on("rings-yes")
    assert is_over(bada)
    assert is_over(namu)
    assert bada.sees == namu.sees
    assert "하늘" not in bada.sees
    assert not await both.rows(TRADES)
    assert {state for _, state in await both.rows(HOLDS)} == {"open"}


async def test_nobody_sees_how_many_have_answered(town):
    bada, haneul, namu = await three(town)
    await says_yes(bada)
    alone = bada.sees
    await says_yes(haneul)
    await bada.presses_on("rings-see")
    assert bada.sees == alone
    assert is_asked(namu, "유모차", "사다리")
    await namu.says("/rings")
    assert is_asked(namu, "유모차", "사다리")


async def test_after_three_days_it_is_quietly_over(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    await both.passes(hours=71)
    assert await both.rows(STATES) == [("asked",)]
    told = [row for row in await both.rows(TOLD) if row[1] != "rings-notice-matches"]
    await both.passes(hours=1)
    assert await both.rows(STATES) == [("dissolved",)]
    await says_yes(namu)
    assert is_over(namu)
    assert [row for row in await both.rows(TOLD) if row[1] != "rings-notice-matches"] == told
    assert not await both.rows(TRADES)


async def test_a_yes_after_the_hour_counts_no_more_even_before_anybody_tidied_up(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    await both.passes(hours=71)
    both.calendar.advance(rounds.HOUR)
    assert await both.rows(STATES) == [("asked",)]
    await says_yes(namu)
    assert is_over(namu)
    assert not await both.rows(TRADES)


@pytest.mark.parametrize("step", ["pause", "close"])
async def test_a_listing_gone_in_between_leaves_no_half_of_a_ring(both, step):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    owner, number = await owners(both, haneul, "사다리")
    async with turn(both) as city:
        await barter.move(city, owner, number, step)
    await says_yes(namu)
    assert is_over(namu)
    assert await both.rows(STATES) == [("dissolved",)]
    assert not await both.rows(TRADES)
    assert "reserved" not in {state for _, state in await both.rows(HOLDS)}


async def test_a_listing_worded_anew_is_not_what_was_agreed_to(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    _, number = await owners(both, haneul, "사다리")
    async with turn(both) as city:
        listing = await city.barter.listing(number)
        await city.barter.save(type(listing)(**{**_fields(listing), "title": "사다리 한 칸 부러진 것"}))
    await says_yes(namu)
    assert is_over(namu)
    assert not await both.rows(TRADES)


def _fields(entity):
    return {name: getattr(entity, name) for name in type(entity).__dataclass_fields__}


async def test_what_left_the_board_frees_the_others_within_a_minute(both):
    bada, haneul, _ = await three(both)
    owner, number = await owners(both, bada, "전동드릴")
    async with turn(both) as city:
        await barter.move(city, owner, number, "close")
    await both.passes(minutes=1)
    assert await both.rows(STATES) == [("dissolved",)]
    await haneul.says("/rings")
    assert haneul.is_told("rings-none")


async def test_a_yes_can_be_taken_back(town):
    bada, haneul, namu = await three(town)
    await says_yes(bada)
    await bada.presses_on("rings-leave")
    assert bada.is_told("rings-declined")
    await says_yes(haneul, namu)
    assert is_over(namu)
    assert not await town.rows(TRADES)
