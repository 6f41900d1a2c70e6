"""Bookings shown: in a calendar, on a manager's sheet, as a picture of a week."""

from __future__ import annotations

import io
from collections import Counter
from datetime import timedelta

import pytest
from icalendar import Calendar
from matplotlib.image import imread

from tests.letting import (
    TUESDAY,
    at,
    books,
    house,
)


async def test_a_booking_goes_into_a_calendar_and_out_again(town):
    _, _, number = await house(town, approval=False)
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10), 120)
    entries = []
    for _ in range(2):
        await anna.forges(f"mybooking:calendar:{booking.id}")
        assert anna.told("bookings-calendar", room="회의실", begins=at(10)) in anna.sees
        entries.append(Calendar.from_ical(anna.files[-1][1]))
        await anna.forges(f"mybooking:sure:{booking.id}")
    first, second = (each.walk("VEVENT")[0] for each in entries)
    assert (first["STATUS"], second["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert (first["UID"], first["LOCATION"]) == (second["UID"], "문정2동 주민센터 2층")
    assert (first.decoded("DTSTART"), first.decoded("DTEND")) == (at(10), at(12))
    assert second["SEQUENCE"] > first["SEQUENCE"]


async def test_a_manager_sees_a_day_and_what_is_asked(town):
    _, park, number = await house(town)
    anna = await town.resident("안나")
    booking = await books(anna, number, at(10))
    await park.says("/requests")
    assert park.told("bookings-sheet-asked", count=1) in park.sees
    await park.presses_on("bookings-sheet-open", n=1, room="회의실", begins=at(10))
    assert "뜨개질" in park.sees
    await park.presses_on("bookings-judge-approve")
    await park.forges(f"requests:1:{TUESDAY.toordinal()}")
    assert park.told("bookings-sheet-coming", count=1) in park.sees
    await park.forges("requests:1:1")
    assert park.is_told(
        "bookings-sheet", name="문정2동 주민센터", day=at(0).date() - timedelta(days=8), count=0
    )
    assert booking.room == number


async def test_a_week_is_a_picture_of_what_is_free_and_what_is_taken(town):
    _, _, number = await house(town, approval=False)
    anna = await town.resident("안나")
    await anna.forges(f"roomday:{number}:{TUESDAY.toordinal()}:0")
    await anna.presses_on("bookings-week")
    assert anna.told("bookings-week-picture", name="회의실", place="문정2동 주민센터") in anna.sees
    free = seen(anna.files[-1][1])
    await books(anna, number, at(10), 240)
    await anna.forges(f"roomweek:{number}:{TUESDAY.toordinal()}")
    taken = seen(anna.files[-1][1])
    assert free[BLUE] > taken[BLUE]
    # Six days of nine hours are let in a week, and four hours of one are taken now.
    assert (taken[ORANGE] - free[ORANGE]) / (free[BLUE]) == pytest.approx(4 / 54, rel=0.1)
    await anna.presses_on("bookings-day-of", day=TUESDAY)
    assert anna.told("bookings-slot-taken", at="10:00") in anna.keys


BLUE, ORANGE = (0x0B, 0x6E, 0x99), (0xE6, 0x9F, 0x00)


def seen(png):
    """How many dots of the picture have each colour."""
    dots = (imread(io.BytesIO(png))[..., :3] * 255).round().astype(int).reshape(-1, 3)
    return Counter(map(tuple, dots.tolist()))
