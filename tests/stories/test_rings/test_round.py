"""The round that looks for what fits: once an hour, of what is new, by one process, and again after a crash."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import func, select

from bot.actions import rings
from bot.actions.rings import rounds
from storage.rings import matches
from tests.circles import (
    GOODS,
    STATES,
    TOLD,
    circle,
)


async def test_a_round_is_made_once_an_hour_and_only_of_what_is_new(town, monkeypatch):
    looked, match = [], rounds._match

    async def watched(city, listing):
        looked.append(listing.title)
        await match(city, listing)

    monkeypatch.setattr(rounds, "_match", watched)
    bada = await town.resident("바다")
    await bada.posts("드릴")
    await town.passes(minutes=1)
    assert looked == ["드릴"]
    await bada.posts("톱니")
    for _ in range(5):
        await town.passes(minutes=10)
    assert looked == ["드릴"]
    await town.passes(minutes=10)
    assert looked == ["드릴", "톱니"]
    await town.passes(hours=5)
    assert looked == ["드릴", "톱니"]


async def test_what_is_many_is_looked_at_a_part_each_minute(town, monkeypatch):
    monkeypatch.setattr(rounds, "LISTINGS_MOST", 2)
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    for title in GOODS[:3]:
        await bada.posts(title)
        await haneul.posts(title, side="want")
    for _ in range(4):
        await town.passes(minutes=1)
    assert await town.rows(select(func.count()).select_from(matches)) == [(3,)]


async def test_a_round_that_dies_in_the_middle_is_made_again(both, monkeypatch):
    people = [await both.resident(name) for name in ("바다", "하늘", "나무")]
    deaths, tell = [], rounds._tell

    async def dies_once(city, ring):
        await tell(city, ring)
        if not deaths:
            deaths.append(ring)
            raise asyncio.CancelledError

    monkeypatch.setattr(rounds, "_tell", dies_once)
    with pytest.raises(asyncio.CancelledError):
        await circle(both, *people)
    assert not await both.rows(STATES)
    assert not await both.rows(TOLD)
    await both.passes(minutes=1)
    assert await both.rows(STATES) == [("asked",)]
    assert sorted(await both.rows(TOLD)) == sorted((person.id, "rings-asked") for person in people)


async def test_two_processes_make_one_round(both):
    people = [await both.resident(name) for name in ("바다", "하늘", "나무")]
    for number, person in enumerate(people):
        await person.posts(GOODS[number])
        await person.posts(GOODS[(number or len(people)) - 1], side="want")

    async def sweeps():
        async with both.app.storage.transaction(both.calendar.now()) as city:
            await rings.sweep(city)

    await asyncio.gather(*(sweeps() for _ in range(4)))
    await both.settle()
    assert await both.rows(STATES) == [("asked",)]
    assert len(await both.rows(TOLD)) == 3
