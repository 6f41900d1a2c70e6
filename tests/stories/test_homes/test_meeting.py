"""이순자 and 미나 meet for the first time: on neutral ground, which both know before."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from storage.homes.matches import matches
from tests.homing import hears, state
from tests.stories.test_stays import agreed_to_meet, plans, until
from tests.town import SEOUL


async def test_they_meet_in_a_place_that_was_typed_and_never_at_an_address(town):
    kim, lee, mina, number = await agreed_to_meet(town)
    day = (town.calendar.now() + timedelta(days=2)).astimezone(SEOUL)
    await kim.forges(f"staystep:meet:{number}")
    await kim.says(f"{day:%Y-%m-%d}")
    await kim.says("15:00")
    await kim.says("문정로 12길 34 앞 놀이터")
    await kim.presses_on("stays-summary", "send")
    assert kim.is_alerted("error-meeting-at-home")
    assert await state(town, matches, number) == "yes"
    assert not any("문정로" in screen.text for screen in mina.screens)
    await kim.says("/cancel")
    await kim.forges(f"staystep:meet:{number}")
    await kim.says(f"{day:%Y-%m-%d}")
    await kim.says("15:00")
    await kim.says("복지관 1층 찻집")
    await kim.presses_on("stays-summary", "send")
    at = day.replace(hour=15, minute=0, second=0, microsecond=0)
    for person, other in ((lee, "미나"), (mina, "이순자")):
        place = person.told("stays-place", place="복지관 1층 찻집")
        assert hears(person, "stays-notice-meeting", name=other, at=at, place=place)
        await person.forges(f"stay:{number}")
        assert place in person.sees
    await until(town, day.date() - timedelta(days=1))
    assert hears(mina, "stays-notice-meeting-day", name="이순자", at=at, place=place)


async def test_one_no_ends_it_kindly_and_without_a_reason(town):
    kim, lee, mina, number = await agreed_to_meet(town)
    await plans(kim, number)
    await kim.forges(f"staystep:met:{number}")
    await asyncio.gather(
        lee.forges(f"staydo:unlike:{number}"),
        mina.forges(f"staydo:like:{number}"),
    )
    await town.sleeps(minutes=11)
    assert await state(town, matches, number) == "one-no"
    assert hears(lee, "stays-notice-no", name="미나")
    assert hears(mina, "stays-notice-no", name="이순자")
