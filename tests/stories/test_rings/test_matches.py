"""What fits is told at ten in the morning, once a day, and each pair once."""

from __future__ import annotations

import pytest

from bot.actions import barter
from tests.circles import (
    owners,
    turn,
)


async def next_ten(town):
    """Ten o'clock in the morning, a minute at a time at the end."""
    local = town.calendar.now().astimezone(town.app.storage.zone)
    hours = (10 - local.hour - 1) % 24
    await town.passes(hours=hours, minutes=59 - local.minute)
    await town.passes(minutes=1)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_direct_matches_are_told_once_a_day_at_ten(both, language):
    bada, haneul = await both.resident("바다", language), await both.resident("하늘", language)
    await bada.posts("드릴", side="want")
    await haneul.posts("보쉬 드릴")
    before = [len(bada.screens), len(haneul.screens)]
    await both.passes(hours=2)
    assert [len(bada.screens), len(haneul.screens)] == before
    await haneul.posts("드릴 두 개")
    before[1] = len(haneul.screens)
    await next_ten(both)
    assert [len(bada.screens), len(haneul.screens)] == [before[0] + 1, before[1] + 1]
    assert "보쉬 드릴" in bada.sees
    assert "드릴 두 개" in bada.sees
    await bada.presses("보쉬 드릴")
    assert "보쉬 드릴" in bada.sees
    screens = len(bada.screens)
    for _ in range(3):
        await next_ten(both)
    assert len(bada.screens) == screens
    assert len(haneul.screens) == before[1] + 1


async def test_five_are_told_today_and_the_others_tomorrow(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await bada.posts("드릴", side="want")
    for number in range(7):
        await haneul.posts(f"드릴 {number}호")
    before = len(bada.screens)
    await both.passes(hours=1)
    await next_ten(both)
    assert len([key for key in bada.keys if "호" in key]) == 5
    assert len(bada.screens) == before + 1
    await both.passes(hours=1)
    assert len(bada.screens) == before + 1
    await next_ten(both)
    assert len(bada.screens) == before + 2
    assert len([key for key in bada.keys if "호" in key]) == 2


async def test_what_a_saved_search_told_is_not_told_again(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await bada.posts("드릴", side="want")
    await bada.says("드릴")
    await bada.presses_on("barter-wait", words="드릴")
    await haneul.posts("보쉬 드릴")
    assert "보쉬 드릴" in bada.sees
    before = [len(bada.screens), len(haneul.screens)]
    await both.passes(hours=1)
    await next_ten(both)
    assert [len(bada.screens), len(haneul.screens)] == [before[0], before[1] + 1]


async def test_what_is_gone_by_the_morning_is_not_told(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await bada.posts("드릴", side="want")
    await haneul.posts("보쉬 드릴")
    await both.passes(hours=1)
    owner, number = await owners(both, haneul, "보쉬 드릴")
    async with turn(both) as city:
        await barter.move(city, owner, number, "pause")
    before = len(bada.screens)
    await next_ten(both)
    assert len(bada.screens) == before
    async with turn(both) as city:
        await barter.move(city, owner, number, "resume")
    await both.passes(hours=1)
    await next_ten(both)
    assert len(bada.screens) == before + 1
    assert "보쉬 드릴" in bada.sees


async def test_a_process_that_slept_through_the_day_tells_next_morning_and_once(town):
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    await bada.posts("드릴", side="want")
    await haneul.posts("보쉬 드릴")
    await town.passes(hours=1)
    before = len(bada.screens)
    await town.sleeps(hours=36)  # eleven in the evening of the next day
    assert len(bada.screens) == before
    await next_ten(town)
    assert len(bada.screens) == before + 1
