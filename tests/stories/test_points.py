"""Points for rooms: somebody gives one back late, leaves one empty, is barred, objects, and books again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from bot.domain.availability import numbered
from storage.cases import cases
from storage.points import bars, marks
from storage.waitlist import waits
from tests.borrowing import hears
from tests.letting import TUESDAY, at, booking_of, books, holds, house, opens_building
from tests.ruling import decides, invitation, moderator_of, opens, takes
from tests.town import CITY, SEOUL

BARRED = {"points": 1.5, "most": 1.5, "days": 90}
SUNDAY = 6
HOLIDAYS = {date(2026, 12, 25), date(2027, 1, 1), date(2027, 3, 1)}
THURSDAY = TUESDAY + timedelta(days=2)


async def strict(town, halves=3, lapse=90):
    """A community in which a point and a half are too many."""
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule(CITY, "point.bar_halves", halves)
        await city.areas.set_rule(CITY, "point.lapse_days", lapse)


def refused(person, key, **facts):
    """Over the screen, or below it where there is a way on."""
    return person.is_alerted(key, **facts) or person.is_told(key, **facts)


async def late(person, number):
    """A room given back on the day before it begins."""
    booking = await books(person, number, at(10))
    await person.town.sleeps(days=7)
    await person.forges(f"mybooking:sure:{booking.id}")
    return booking


async def misses(person, number):
    """A room that stays empty, two days later."""
    booking = await books(person, number, at(10, day=THURSDAY))
    await person.town.sleeps(days=3, minutes=16)
    return booking


async def barred(town, language="ko"):
    """Anna gave one room back late and left another one empty."""
    mayor, park, number = await house(town, approval=False)
    await park.forges(f"roomcount:{number}:lead_days")
    await park.says("0")
    await strict(town)
    anna = await town.resident("안나", locale=language)
    await late(anna, number)
    booking = await misses(anna, number)
    (bar,) = await town.rows(select(bars).where(bars.c.ended.is_(None)))
    return mayor, park, number, anna, booking, bar


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_who_leaves_rooms_empty_is_barred_objects_and_somebody_else_decides(both, language):
    mayor, _, number, anna, _, bar = await barred(both, language)
    judge = await moderator_of(both, mayor, "판사")
    assert hears(anna, "points-notice-barred", points=1.5, days=90, until=bar.until)
    await holds(anna, number, at(14, day=THURSDAY))
    assert refused(anna, "error-rooms-barred", **BARRED, until=bar.until)
    await anna.says("/bookings")
    assert anna.told("points-barred", until=bar.until) in anna.sees
    await anna.presses_on("points-door")
    await anna.presses_on("points-object")
    await anna.says("문이 잠겨 있었습니다")
    key = (await both.rows(select(cases.c.key)))[0][0]
    assert anna.is_told("points-objected", number=key)
    await anna.forges(f"barobject:{bar.id}")
    assert refused(anna, "error-bar-objected")
    await takes(judge, key)
    await decides(judge, "lift", why="문이 고장 났습니다.")
    assert hears(anna, "points-notice-restored", why="문이 고장 났습니다.")
    await holds(anna, number, at(14, day=THURSDAY + timedelta(days=1)))
    assert anna.is_told("bookings-ask-people")


async def test_the_first_half_point_is_told_and_lapses_by_itself(town):
    _, _, number = await house(town, approval=False)
    await strict(town, lapse=7)
    anna = await town.resident("안나")
    await late(anna, number)
    (mark,) = await town.rows(select(marks))
    facts = {"given": 0.5, "points": 0.5, "most": 1.5, "until": mark.until}
    assert hears(anna, "points-notice-given", **facts, reason="late", room="회의실", begins=at(10))
    await anna.says("/bookings")
    assert (
        anna.told("bookings-points", points=0.5, most=1.5, barred="").split("\n", maxsplit=1)[0] in anna.sees
    )
    await town.sleeps(days=8)
    await anna.says("/bookings")
    assert "⚠️" not in anna.sees


async def test_a_bar_ends_by_itself_and_what_led_to_it_is_spent(town):
    _, _, number, anna, _, _ = await barred(town)
    await town.sleeps(days=30)
    assert hears(anna, "points-notice-restored", why=None)
    await anna.forges("go:points")
    assert anna.told("points-door") not in anna.keys
    await holds(anna, number, at(10, day=THURSDAY + timedelta(days=40)))
    assert anna.is_told("bookings-ask-people")


async def test_who_was_there_after_all_is_barred_no_longer(town):
    _, park, _, anna, booking, _ = await barred(town)
    await park.forges(f"judgebooking:seen:{booking.id}")
    assert hears(anna, "points-notice-restored", why=None)
    found = await town.rows(select(marks.c.reason, marks.c.bar, marks.c.ended).order_by(marks.c.id))
    assert [(row.reason, row.bar) for row in found] == [("late", None), ("missed", 1)]
    assert found[1].ended is not None


async def test_a_manager_of_the_place_ends_it_and_nobody_else(town):
    mayor, park, _, anna, _, bar = await barred(town)
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    await other.says("/bars")
    assert "안나" not in other.sees
    await other.forges(f"liftbar:{bar.id}")
    assert other.is_alerted("error-area-not-yours")
    await anna.forges(f"liftbar:{bar.id}")
    assert (await town.rows(select(bars.c.ended)))[0][0] is None
    await park.says("/bars")
    assert park.told("points-bars-line", n=1, name="안나", points=1.5, until=bar.until) in park.sees
    await park.presses_on("points-bars-lift", n=1, name="안나")
    await park.says("연락이 되었습니다")
    assert park.is_told("points-lifted", name="안나")
    assert hears(anna, "points-notice-restored", why="연락이 되었습니다")
    await park.forges(f"liftbar:{bar.id}")
    assert refused(park, "error-bar-gone")
    await anna.forges(f"barobject:{bar.id}")
    assert refused(anna, "error-bar-gone")


async def test_who_is_barred_stands_in_no_line(town):
    _, _, number, anna, _, bar = await barred(town)
    friday = at(16, day=THURSDAY + timedelta(days=1))
    await books(await town.resident("보리"), number, friday)
    await anna.forges(f"waitat:{number}:{numbered(friday)}:60")
    assert refused(anna, "error-rooms-barred", **BARRED, until=bar.until)
    assert await town.rows(select(waits)) == []


async def test_who_manages_one_building_sees_and_ends_the_bars_of_its_rooms_alone(town):
    mayor, _, _, _, _, bar = await barred(town)
    choi, other = await town.resident("최담당"), await town.resident("정담당")
    await opens_building(mayor, "가락1동 주민센터", "문정래미안")
    for number, person in ((1, choi), (2, other)):
        await mayor.forges(f"building:{number}")
        await mayor.presses_on("rooms-building-card", "invite")
        link = mayor.sees.split("start=")[1].split()[0]
        await person.says(f"/start {link}")
        await person.presses_on("roles-invited", "yes")
    await other.says("/bars")
    assert "안나" not in other.sees
    await other.forges(f"liftbar:{bar.id}")
    assert other.is_alerted("error-area-not-yours")
    await choi.says("/bars")
    assert "안나" in choi.sees
    await choi.forges(f"liftbar:{bar.id}")
    await choi.says("사정을 들었습니다")
    assert (await town.rows(select(bars.c.ended_by)))[0][0] == choi.id


# -- one point: left untidy, objected to --------------------------------------------------


async def untidy(town, language="ko"):
    """A neighbour has used a room, and its manager finds the chairs as they were left."""
    mayor, park, number = await house(town, approval=False)
    anna = await town.resident("안나", locale=language)
    booking = await books(anna, number, at(10))
    await town.sleeps(days=8)
    await anna.presses_on("bookings-step-arrive")
    await park.forges(f"visit:find:{booking.id}")
    await park.answers("untidy")
    await park.says("의자가 그대로 있습니다")
    await park.presses_on("form-skip")
    (mark,) = await town.rows(select(marks))
    return mayor, park, number, anna, booking, mark


async def mark_of(town, reason="untidy"):
    return (await town.rows(select(marks).where(marks.c.reason == reason)))[0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_point_for_an_untidy_room_is_told_objected_to_and_taken_back_by_another(both, language):
    mayor, park, _, anna, _, mark = await untidy(both, language)
    judge, boris = await moderator_of(both, mayor, "판사"), await both.resident("보리")
    given = {"given": 1, "points": 1, "most": 3, "until": mark.until, "reason": "untidy"}
    assert hears(anna, "points-notice-given", **given, room="회의실", begins=at(10))
    assert (mark.by, mark.objected) == (park.id, None)
    await boris.forges(f"pointobject:{mark.id}")
    assert refused(boris, "error-point-gone")
    await anna.forges("go:points")
    told = {"n": 1, "room": "회의실", "begins": at(10)}
    assert anna.told("points-line", **told, reason="untidy", given=1) in anna.sees
    await anna.presses_on("points-line-object", **told)
    await anna.says("저는 정리하고 나왔습니다")
    key = (await both.rows(select(cases.c.key).where(cases.c.kind == "room-point")))[0][0]
    assert anna.is_told("points-objected", number=key)
    await anna.forges(f"pointobject:{mark.id}")
    assert refused(anna, "error-point-objected")
    await takes(judge, key)
    assert (
        judge.told("points-record-one", room="회의실", begins=at(10), reason="untidy", given=1) in judge.sees
    )
    await decides(judge, "lift", why="다음 분이 두고 갔습니다.")
    assert (await mark_of(both)).ended is not None
    await anna.forges("go:points")
    assert "회의실" not in anna.sees


async def test_who_gave_a_point_does_not_decide_about_it(town):
    mayor, park, _, anna, _, mark = await untidy(town)
    await park.says(f"/start {await invitation(mayor)}")
    await park.presses_on("roles-invited", "yes")
    await anna.presses_on("points-object")
    await anna.says("저는 정리하고 나왔습니다")
    number = (await town.rows(select(cases.c.id).where(cases.c.kind == "room-point")))[0][0]
    await park.forges(f"act:take:{number}")
    assert (await mark_of(town)).ended is None
    assert (await town.rows(select(cases.c.handler).where(cases.c.id == number)))[0][0] is None
    assert mark.by == park.id


async def test_a_point_taken_back_takes_its_bar_with_it_and_the_others_count_again(town):
    mayor, _, number, anna, _, _ = await barred(town)
    judge = await moderator_of(town, mayor, "판사")
    missed = await mark_of(town, "missed")
    await anna.forges(f"pointobject:{missed.id}")
    await anna.says("문이 잠겨 있었습니다")
    key = (await town.rows(select(cases.c.key)))[0][0]
    await takes(judge, key)
    await decides(judge, "lift", why="문이 고장 났습니다.")
    assert hears(anna, "points-notice-restored", why="문이 고장 났습니다.")
    assert (await mark_of(town, "late")).bar is None
    assert (await town.rows(select(bars.c.ended)))[0][0] is not None
    await holds(anna, number, at(14, day=THURSDAY + timedelta(days=1)))
    assert anna.is_told("bookings-ask-people")


async def test_it_goes_where_the_case_finds_it_the_houses_own_matter_and_comes_with_an_undo(town):
    mayor, _, _, _, _, _ = await untidy(town)
    judge = await moderator_of(town, mayor, "판사")
    number, key = (await town.rows(select(cases.c.id, cases.c.key)))[0]
    await takes(judge, key)
    await town.sleeps(days=3, hours=1)
    await opens(judge, key)
    await decides(judge, "house", why="청소가 늦었습니다.")
    assert (await mark_of(town)).ended is not None
    await judge.forges(f"act:undo:{number}")
    assert (await mark_of(town)).ended is None


# -- the whole ladder ---------------------------------------------------------------------


async def leaves_empty(anna, number):
    """The first morning on which the house is open, and nobody comes."""
    now = anna.town.calendar.now().astimezone(SEOUL)
    day = now.date() + timedelta(days=1)
    while day.weekday() == SUNDAY or day in HOLIDAYS:
        day += timedelta(days=1)
    await books(anna, number, at(10, day=day))
    await anna.town.sleeps(seconds=(at(10, 16, day=day) - now).total_seconds())


async def test_the_first_point_the_second_a_bar_its_end_and_each_next_bar_is_longer(town):
    mayor, park, number = await house(town, approval=False)
    judge = await moderator_of(town, mayor, "판사")
    await park.forges(f"roomcount:{number}:lead_days")
    await park.says("0")
    await strict(town, halves=4)
    anna = await town.resident("안나")
    lengths = []
    for n in range(1, 4):
        await leaves_empty(anna, number)
        (mark,) = await town.rows(select(marks).where(marks.c.bar.is_(None)))
        booked = (await booking_of(town)).begins
        given = {"given": 1, "points": 1, "most": 2, "until": mark.until, "reason": "missed"}
        assert hears(anna, "points-notice-given", **given, room="회의실", begins=booked)
        await leaves_empty(anna, number)
        (bar,) = await town.rows(select(bars).where(bars.c.ended.is_(None)))
        lengths.append((bar.until - bar.since).days)
        assert hears(anna, "points-notice-barred", points=2, days=90, until=bar.until)
        often = {"name": "안나", "count": n, "until": bar.until}
        assert hears(judge, "points-notice-often", **often) is (n == 3)
        await holds(anna, number, at(10, day=TUESDAY + timedelta(days=7)))
        assert refused(anna, "error-rooms-barred", points=2, most=2, days=90, until=bar.until)
        await town.sleeps(days=lengths[-1], hours=1)
        assert hears(anna, "points-notice-restored", why=None)
    assert lengths == [30, 60, 365]
