"""Whom a ring is proposed to: never those who are apart, never twice, never at night."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.actions import contact
from storage.rings import match_hints, matches, ring_members
from tests.circles import (
    STATES,
    TRADES,
    circle,
    is_asked,
    is_over,
    says_yes,
    three,
    turn,
)


async def test_two_and_four_go_round_as_well(both):
    pair = [await both.resident(name) for name in ("가", "나")]
    await circle(both, *pair)
    assert is_asked(pair[0], "전동드릴", "사다리")
    await says_yes(*pair)
    assert len(await both.rows(TRADES)) == 2
    four = [await both.resident(name) for name in ("다", "라", "마", "바")]
    await circle(both, *four)
    assert is_asked(four[0], "전동드릴", "재봉틀")
    await says_yes(*four)
    assert len(await both.rows(TRADES)) == 6


async def test_a_name_is_shown_only_if_its_owner_shows_it(town):
    bada, haneul = await town.resident("바다"), await town.resident("하늘", ticks=("service",))
    await circle(town, bada, haneul)
    assert "하늘" not in bada.sees
    assert "바다" in haneul.sees


async def test_those_who_are_apart_never_meet_in_a_ring(both):
    bada, haneul, namu = [await both.resident(name) for name in ("바다", "하늘", "나무")]
    async with turn(both) as city:
        await contact.block(city, await city.residents.resident(haneul.id), bada.id, title="")
    await circle(both, bada, haneul, namu)
    await both.passes(hours=24)
    assert not await both.rows(STATES)
    told = await both.rows(select(match_hints.c.person).where(match_hints.c.told.is_not(None)))
    assert {person for (person,) in told} <= {bada.id, haneul.id, namu.id}
    pairs = await both.rows(select(matches.c.giver, matches.c.receiver))
    assert {bada.id, haneul.id} not in [set(pair) for pair in pairs]


async def test_four_of_whom_two_across_are_apart_are_not_asked(both):
    four = [await both.resident(name) for name in ("다", "라", "마", "바")]
    async with turn(both) as city:
        await contact.block(city, await city.residents.resident(four[0].id), four[2].id, title="")
    await circle(both, *four)
    assert not await both.rows(STATES)


async def test_who_parts_while_a_ring_is_open_ends_it(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    async with turn(both) as city:
        await contact.block(city, await city.residents.resident(namu.id), bada.id, title="")
    await says_yes(namu)
    assert is_over(namu)
    assert not await both.rows(TRADES)


async def test_the_same_ring_is_never_proposed_twice(both):
    bada, *_ = await three(both)
    await bada.presses_on("rings-no")
    for _ in range(4):
        await both.passes(hours=24)
    assert await both.rows(STATES) == [("dissolved",)]


async def test_a_person_is_in_one_ring_at_a_time_and_another_comes_later(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await circle(both, bada, haneul)
    seom = await both.resident("섬")
    await bada.posts("텐트")
    await seom.posts("텐트", side="want")
    await seom.posts("사다리")
    await both.passes(hours=1)
    assert len(await both.rows(STATES)) == 1
    open_ = (
        select(func.count())
        .select_from(ring_members)
        .where(ring_members.c.person == bada.id, ring_members.c.open)
    )
    assert await both.rows(open_) == [(1,)]
    await bada.presses_on("rings-no")
    await both.passes(hours=22)
    assert len(await both.rows(STATES)) == 1
    await both.passes(hours=3)
    assert len(await both.rows(STATES)) == 2
    assert await both.rows(open_) == [(1,)]
    await bada.says("/rings")
    assert "사다리" in bada.sees


async def test_nobody_is_woken_and_who_parted_at_night_is_not_asked_in_the_morning(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await both.passes(hours=13)
    await circle(both, bada, haneul)
    before = [len(bada.screens), len(haneul.screens)]
    assert await both.rows(STATES) == [("asked",)]
    async with turn(both) as city:
        await contact.block(city, await city.residents.resident(haneul.id), bada.id, title="")
    await both.passes(minutes=1)
    await both.passes(hours=10)
    assert [len(bada.screens), len(haneul.screens)] == before
    assert await both.rows(STATES) == [("dissolved",)]
