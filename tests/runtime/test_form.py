"""Questions that no feature asks yet, and the widgets below them."""

from __future__ import annotations

from datetime import date, time, timedelta
from types import SimpleNamespace

import pytest

from bot.runtime.form import Day, DayNeeded, Still, TimeNeeded, TimeRange
from bot.runtime.memory import Frame, Incoming
from bot.runtime.widgets import BLANK, calendar, page_of, pager, times
from tests.town import MORNING, SEOUL

MONDAY = SimpleNamespace(city=SimpleNamespace(now=MORNING, zone=SEOUL))
DAY = Day(name="day", span=lambda _s, _a: (date(2026, 11, 24), date(2027, 1, 10)))
EVENING = TimeRange(name="when", span=lambda _s, _a: (time(9), time(21)))
LATE = TimeRange(name="when", span=lambda _s, _a: (time(18), time(0)), step=lambda _: timedelta(minutes=90))


@pytest.mark.parametrize(
    ("typed", "read"),
    [("2026-12-05", "2026-12-05"), ("12월 5일", "2026-12-05"), ("12/5", "2026-12-05"), ("1.3", "2027-01-03")],
)
async def test_a_typed_day_is_the_next_one_of_that_date(typed, read):
    assert await DAY.take(MONDAY, {}, {}, Incoming(text=typed)) == read


@pytest.mark.parametrize("typed", ["내일쯤", "2026-02-30", "2026-11-23", "2027-01-11", "", "99"])
async def test_a_day_that_cannot_be_is_refused(typed):
    with pytest.raises(DayNeeded):
        await DAY.take(MONDAY, {}, {}, Incoming(text=typed))


async def test_months_are_turned_and_days_outside_cannot_be_pressed():
    turned = await DAY.take(MONDAY, {}, {}, Incoming(press="m2026-12-01"))
    assert turned == Still({"month": "2026-12-01"})
    rows = calendar(date(2026, 11, 1), str, first=date(2026, 11, 24), last=date(2027, 1, 10))
    assert len(rows[2:-1]) == 2, "the weeks before are left out"
    pressed = [button.press for row in rows[2:-1] for button in row if button.press != BLANK]
    assert pressed == [f"d2026-11-{day}" for day in range(24, 31)]
    assert [button.press for button in rows[-1]] == ["m2026-12-01"]
    with pytest.raises(DayNeeded):
        await DAY.take(MONDAY, {}, {}, Incoming(press="d2026-11-23"))
    with pytest.raises(DayNeeded):
        await DAY.take(MONDAY, {}, {}, Incoming(press="mnonsense"))


async def test_a_time_range_is_pressed_in_two_steps():
    started = await EVENING.take(None, {}, {}, Incoming(press="1400"))
    assert started == Still({"start": "14:00"})
    assert await EVENING.take(None, {}, started.part, Incoming(press="1600")) == ["14:00", "16:00"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14:00부터 16:30까지", ["14:00", "16:30"]),
        ("9시부터 6시까지", ["09:00", "18:00"]),
        ("오후 2시에서 4시 반까지", ["14:00", "16:30"]),
        ("9-18", ["09:00", "18:00"]),
        ("10~12", ["10:00", "12:00"]),
        ("0900 1800", ["09:00", "18:00"]),
        ("from 2 pm to 4 pm", ["14:00", "16:00"]),
        ("9am-5pm", ["09:00", "17:00"]),
        ("de 14 h à 16 h 30", ["14:00", "16:30"]),
        ("2 h de l’après-midi jusqu’à 4 h", ["14:00", "16:00"]),
    ],
)
async def test_a_time_range_is_typed_at_once(typed, meant):
    assert await EVENING.take(None, {}, {}, Incoming(text=typed)) == meant


async def test_a_time_range_is_typed_in_two_steps_as_people_say_it():
    started = await EVENING.take(None, {}, {}, Incoming(text="9시"))
    assert started == Still({"start": "09:00"})
    assert await EVENING.take(None, {}, started.part, Incoming(text="6시")) == ["09:00", "18:00"]
    late = await LATE.take(None, {}, {}, Incoming(text="저녁 7시"))
    assert await LATE.take(None, {}, late.part, Incoming(text="자정까지")) == ["19:00", "24:00"]


@pytest.mark.parametrize(
    "typed", ["", "오후", "08:00", "22:00", "16:00-14:00", "25:00", "10:75", "9:00 10:00 11:00"]
)
async def test_a_time_range_that_cannot_be_is_refused(typed):
    with pytest.raises(TimeNeeded):
        await EVENING.take(None, {}, {}, Incoming(text=typed))


async def test_a_range_may_end_at_midnight():
    ends = [b.text for row in LATE.rows(None, {}, {"start": "21:00"}, str) for b in row]
    assert ends == ["22:30", "24:00"]
    assert await LATE.take(None, {}, {"start": "21:00"}, Incoming(press="2400")) == ["21:00", "24:00"]


def test_times_to_begin_with_leave_room_for_an_end():
    begin = [
        b.text for row in times(str, opens=time(9), closes=time(12), step=timedelta(hours=1)) for b in row
    ]
    assert begin == ["09:00", "10:00", "11:00"]


def test_a_page_that_does_not_exist_becomes_the_nearest_one():
    assert page_of(range(20), 9, 8) == (range(16, 20), 2)
    assert page_of(range(20), -3, 8) == (range(8), 0)
    assert page_of([], 4, 8) == ([], 0)
    assert [b.press for b in pager(1, str, more=True)[0]] == ["0", "2"]
    assert pager(0, str, more=False) == []


def test_a_frame_of_another_version_is_read_as_far_as_it_is_known():
    kept = Frame(form="barter-offer", token="abc123", at=2, answers={"kind": "thing"}).kept()
    assert Frame.of(kept | {"mood": "sunny"}) == Frame.of(kept)
    assert Frame.of({"mood": "sunny"}) is None
    assert Frame.of(None) is None
