"""Requests that nobody answers: one message of all of them, at 24 and 48 hours; then the moderators."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.runtime.speech import Worded
from tests.borrowing import hears
from tests.letting import TUESDAY, at, books, facts, house, states
from tests.ruling import moderator_of
from tests.town import SEOUL

NAMES = ("one", "two", "three", "four", "five")


async def six(town, number):
    """Six neighbours ask one after the other, an hour apart; on the Sunday it is closed."""
    asked = []
    for n in (7, 8, 9, 10, 11, 13):
        anna = await town.resident(f"이웃{n}")
        asked.append(await books(anna, number, at(10, day=TUESDAY + timedelta(days=n))))
        await town.passes(hours=1)
    return asked


def waiting(asked):
    """What a manager is told of these, the first five by name."""
    lines = {
        name: Worded(
            "bookings-waiting-line",
            {
                "room": "회의실",
                "begins": each.begins,
                "asked": each.asked.astimezone(SEOUL),
                "number": each.id,
            },
        )
        for name, each in zip(NAMES, asked, strict=False)
    }
    more = Worded("bookings-waiting-more", {"count": len(asked) - 5}) if len(asked) > 5 else None
    return dict.fromkeys(NAMES) | lines | {"count": len(asked), "more": more}


def said(park):
    """How often a manager was told that several wait."""
    return sum("⏳" in screen.text for screen in park.screens)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_manager_hears_once_of_all_that_waits_the_oldest_first(both, language):
    mayor, park, number = await house(both, locale=language)
    far = await moderator_of(both, mayor, "먼관리", area="은평구", role="manager")
    asked = await six(both, number)
    await both.sleeps(hours=18, minutes=10)
    assert hears(park, "bookings-notice-waiting", **waiting(asked))
    assert said(park) == 1
    assert "회의실" not in far.sees
    await park.presses_on("bookings-waiting-open", begins=asked[1].begins, room="회의실")
    assert asked[1].key in park.sees
    await park.presses_on("bookings-judge-approve")
    assert "이웃7" in park.sees


async def test_what_is_asked_much_later_is_told_with_the_older_ones_and_one_alone_by_itself(town):
    mayor, park, number = await house(town)
    judge = await moderator_of(town, mayor, "판사")
    first = await books(await town.resident("안나"), number, at(10, day=TUESDAY + timedelta(days=7)))
    await town.sleeps(hours=8)
    second = await books(await town.resident("보리"), number, at(10, day=TUESDAY + timedelta(days=8)))
    await town.sleeps(hours=16, minutes=5)
    told = facts(begins=first.begins, ends=first.ends.astimezone(SEOUL).time(), number=first.key, name="안나")
    assert hears(park, "bookings-notice-waits", **told, hours=24)
    await town.sleeps(hours=8)
    assert hears(park, "bookings-notice-waiting", **waiting([first, second]))
    await park.presses_on("bookings-waiting-all")
    assert "안나" in park.sees
    await town.sleeps(hours=24)
    assert said(park) == 1
    assert not hears(judge, "bookings-notice-unanswered", **told, hours=72)
    await town.sleeps(hours=16, minutes=5)
    assert hears(judge, "bookings-notice-unanswered", **told | {"hours": 72})
    assert await states(town) == ["requested", "requested"]
