"""A wish that cannot be met as it is: why not is said, and what could be had in its stead."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.letting import at, books, house

LANGUAGES = ["ko", "en", "fr"]
TEN_TO_NOON = {
    "ko": "12월 1일 열시부터 열두시까지 다섯이서",
    "en": "we are five, Dec 1st, from ten to twelve",
    "fr": "nous sommes cinq, le 1er décembre de 10h à 12h",
}
YESTERDAY = {"ko": "어제 5명", "en": "yesterday for 5", "fr": "hier pour 5"}
NEXT_YEAR = {"ko": "2027년 11월 3일 5명", "en": "5 people on 2027-11-03", "fr": "5 personnes 2027-11-03"}
MUCH = {
    "people": {"ko": "99명", "en": "for 99", "fr": "pour 99"},
    "equipment": {"ko": "거울", "en": "a mirror", "fr": "un miroir"},
    "step-free": {"ko": "휠체어", "en": "wheelchair", "fr": "fauteuil roulant"},
}
WALK = {"ko": "5명 걸어서 5분", "en": "for 5, 5 min walk", "fr": "pour 5, 5 minutes à pied"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_hours_that_are_taken_are_answered_with_the_nearest_ones_of_that_day(both, language):
    *_, number = await house(both, approval=False)
    boris = await both.resident("보리")
    await books(boris, number, at(10), minutes=120)
    anna = await both.resident("안나", locale=language)
    await anna.says(f"/rooms {TEN_TO_NOON[language]}")
    assert anna.told("rooms-people", count=5) in anna.sees
    assert anna.told("rooms-wish-hours", hours="10:00–12:00") in anna.sees
    assert _said(anna, "hours")
    await anna.presses("회의실")
    # Ten minutes after somebody else's two hours, so that the next whole hour is the nearest.
    facts = {"room": "회의실", "begins": at(13), "ends": at(15).time()}
    held = anna.told("bookings-held", until=both.calendar.now() + timedelta(minutes=10), **facts)
    assert held in anna.sees


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_day_that_is_over_is_not_taken_for_any_day(town, language):
    await house(town, approval=False)
    anna = await town.resident("안나", locale=language)
    await anna.says(f"/rooms {YESTERDAY[language]}")
    assert anna.is_told("rooms-wish-past")
    assert not [key for key in anna.keys if "회의실" in key]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_day_too_far_ahead_is_answered_with_the_last_that_can_be_had(town, language):
    await house(town, approval=False)
    anna = await town.resident("안나", locale=language)
    await anna.says(f"/rooms {NEXT_YEAR[language]}")
    assert _said(anna, "far")
    last = date(2027, 2, 21)
    assert anna.told("rooms-wish-day", day=last) in anna.sees


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", sorted(MUCH))
async def test_what_no_room_has_is_named_with_the_most_that_there_is(town, language, what):
    await house(town, approval=False)
    anna = await town.resident("안나", locale=language)
    await anna.says(f"/rooms {MUCH[what][language]}")
    best = 10 if what == "people" else None
    thing = anna.told("equipment-mirror") if what == "equipment" else None
    assert anna.is_told("rooms-wish-lacking", what=what, best=best, thing=thing)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_where_all_rooms_are_too_far_it_says_how_far_the_nearest_is(town, language):
    await house(town, approval=False)
    anna = await town.resident("안나", locale=language)
    await anna.sends_location(37.5145, 127.1066)
    await anna.says(WALK[language])
    far = [n for n in range(6, 120) if anna.is_told("rooms-wish-lacking", what="walk", best=n, thing=None)]
    assert len(far) == 1


async def test_where_nothing_is_let_that_is_said(town):
    anna = await town.resident("안나")
    await anna.says("/rooms 5명 토요일")
    assert anna.is_told("rooms-wish-lacking", what="rooms", best=None, thing=None)


def _said(person, fit):
    """Whether what was found is called that, in the first sentence about it."""
    facts = {"understood": ("¶",), "rest": None, "lacking": None, "last": None}
    return person.told("rooms-wished", fit=fit, **facts).split("¶")[1].split(".")[0].strip() in person.sees
