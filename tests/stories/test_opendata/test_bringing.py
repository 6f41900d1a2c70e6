"""Rooms brought from the city's reservation service: several hundred rows, again and again, nothing undone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from storage.datasets import dataset_wrong
from storage.opendata import opendata_services
from storage.places import places
from storage.rooms import rooms
from tests.bringing import hears, takes
from tests.letting import at, holds
from tests.opendata import SERVICE, WRONG, answer, brings, city, counts, park_of, service, sheet
from tests.ruling import admin_of, moderator_of
from tests.zoo import book

SEOUL = "서울특별시"
SERVICES = select(func.count()).select_from(opendata_services)
ROOM = select(rooms.c.id, rooms.c.name, rooms.c.week, rooms.c.capacity, rooms.c.paused, rooms.c.own)


async def brought(person, rows, name="a.json"):
    await brings(person, name, answer(rows))
    await takes(person)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_list_of_the_city_becomes_rooms_that_a_neighbour_finds(both, language):
    park = await park_of(both, locale=language)
    rows = [
        service(),
        service("S2", svcnm="[평일] 큰강당 대관", placenm="송파나눔센터", dtlcont="<p>정원 80명</p>"),
    ]
    await brings(park, "a.json", answer(rows))
    assert counts(park, created=2)
    assert await both.rows(SERVICES) == [(0,)]
    await takes(park)
    assert counts(park, "datasets-taken", created=2)
    anna = await both.resident("안나", locale=language)
    await anna.says("/rooms")
    await anna.presses("가람회의실")
    assert anna.told("opendata-source", link=rows[0]["SVCURL"]) in anna.sees
    assert "02-2147-0000" not in anna.sees
    assert "09:00–18:00" in anna.sees
    there = await both.rows(ROOM.order_by(rooms.c.name))
    assert [(row.name, row.capacity, row.own) for row in there] == [
        ("가람회의실", 30, (("cancel_days", 3),)),
        ("큰강당", 80, (("cancel_days", 3),)),
    ]
    assert there[1].week == ("09:00-18:00",) * 5 + ("", "")
    await park.says("/opendata")
    assert park.is_told("opendata-brought", services=2, rooms=2, resting=0)


async def test_four_hundred_rows_are_taken_and_each_wrong_one_is_explained(both):
    park = await park_of(both, SEOUL)
    rows = city()
    wrong = [n for n in range(len(rows)) if n % 40 in WRONG]
    await brings(park, "a.json", answer(rows), SEOUL)
    assert counts(park, created=len(rows) - len(wrong), wrong=len(wrong))
    told = await both.rows(
        select(dataset_wrong.c.row, dataset_wrong.c.problems).order_by(dataset_wrong.c.row)
    )
    assert [row for row, _ in told] == [n + 2 for n in wrong]
    assert {n % 40: problems[0][:2] for n, (_, problems) in zip(wrong, told, strict=True)} == {
        21: ["until-hour", "no-hours"],
        22: ["books-until", "no-date"],
        23: ["gu", "area-unknown"],
        24: ["status", "unknown-word"],
        25: ["group", "not-a-room"],
        26: ["until-hour", "no-hours"],
    }
    await takes(park)
    assert counts(park, "datasets-taken", created=len(rows) - len(wrong), wrong=len(wrong))
    homes = await both.rows(select(func.count()).select_from(places))
    assert homes == [(50,)]
    await brings(park, "a.json", answer(rows), SEOUL)
    assert counts(park, same=len(rows) - len(wrong), wrong=len(wrong))
    assert park.caption("datasets-checked", "take") not in park.keys


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_is_wrong_with_a_row_is_said_in_ones_own_language(town, language):
    park = await park_of(town, locale=language)
    rows = [
        service("S1", v_min="23:30", v_max="23:31"),
        service("S2", svcopnenddt="2025-12-31"),
        service("S3", svcopnbgndt="", svcopnenddt="2026-11-01"),
        service("S4", maxclassnm="교육강좌"),
        service("S5", areanm="마포구", x="", y=""),
    ]
    await brings(park, "a.json", answer(rows))
    facts = [
        ("until-hour", "no-hours", "23:30–23:31"),
        ("closes", "backwards", "2025-12-31"),
        ("closes", "over", "2026-11-01"),
        ("group", "not-a-room", "교육강좌"),
        ("gu", "area-foreign", "마포구"),
    ]
    for column, fault, found in facts:
        assert park.told(f"datasets-column-{column}") in park.sees
        assert found in park.sees
        assert park.told(f"cell-fault-{fault}", column="", found=found) in park.sees


async def test_the_same_list_in_any_file_changes_nothing(town):
    park = await park_of(town)
    rows = [service(), service("S2", placenm="송파나눔센터>큰강당", revstdday=0)]
    await brought(park, rows)
    before = await town.rows(select(rooms))
    headings = [[*rows[0]], *([*row.values()] for row in rows)]
    for name, content in (
        ("a.csv", sheet(rows, "cp949")),
        ("b.csv", sheet(rows, "utf-8-sig")),
        ("a.xlsx", book(headings)),
        ("b.json", answer(rows, "tvYeyakCOllect")),
    ):
        await brings(park, name, content)
        assert counts(park, name=name, same=2)
        assert park.caption("datasets-checked", "take") not in park.keys
    assert await town.rows(select(rooms)) == before


async def test_what_is_gone_from_the_list_rests_and_is_let_again_when_it_comes_back(both):
    park = await park_of(both)
    rows = [service(f"S{n}", placenm=f"송파나눔센터>회의실{n}", svcnm=f"회의실{n}") for n in range(3)]
    await brought(park, rows)
    await brings(park, "b.json", answer(rows[:2]))
    assert counts(park, name="b.json", same=2)
    assert park.told("datasets-gone", count=1) in park.sees
    await takes(park)
    assert [row.paused for row in await both.rows(ROOM.order_by(rooms.c.name))] == [False, False, True]
    await park.says("/opendata")
    assert park.is_told("opendata-brought", services=3, rooms=3, resting=1)
    anna = await both.resident("안나")
    await anna.says("/rooms")
    assert not any("회의실2" in key for key in anna.keys)
    await brings(park, "c.json", answer(rows))
    assert counts(park, name="c.json", same=2, changed=1)
    await takes(park)
    assert [row.paused for row in await both.rows(ROOM)] == [False] * 3


async def test_a_part_of_a_list_or_another_kind_of_rooms_lets_nothing_rest(town):
    park = await park_of(town)
    rows = [service(f"S{n}", placenm=f"송파나눔센터>회의실{n}", svcnm=f"회의실{n}") for n in range(4)]
    rows.append(service("S9", minclassnm="강당", placenm="송파나눔센터>큰강당", svcnm="큰강당"))
    await brought(park, rows)
    await brought(park, [rows[0], service("S5", placenm="송파나눔센터>회의실5", svcnm="회의실5")], "b.json")
    await brings(park, "c.json", answer([*rows[:4], service("S5", v_min="25:00")]))
    assert counts(park, name="c.json", same=4, wrong=1)
    assert not any(row.paused for row in await town.rows(ROOM))


async def test_what_somebody_changed_here_stays_when_the_list_comes_again(town):
    park = await park_of(town)
    await brought(park, [service()])
    number = (await town.rows(ROOM))[0].id
    await park.forges(f"keeproom:{number}:see")
    await park.presses_on("room-words-price")
    await park.says("동네 모임은 무료")
    await brings(park, "b.json", answer([service(payatnm="유료", v_max="22:00")]))
    assert counts(park, name="b.json", changed=1)
    await takes(park)
    there = (await town.rows(select(rooms)))[0]
    assert (there.price, there.week[0]) == ("동네 모임은 무료", "09:00-22:00")


async def test_a_room_that_was_here_before_is_joined_and_keeps_its_own_words(town):
    park = await park_of(town)
    await brought(park, [service("S1", placenm="송파나눔센터>큰강당", svcnm="큰강당")])
    await park.says("/buildings")
    await park.presses("송파나눔센터")
    await park.presses_on("rooms-building-card", "room")
    await park.says("가람회의실")
    await park.says("7")
    await brought(park, [service("S1", placenm="송파나눔센터>큰강당", svcnm="큰강당"), service()], "b.json")
    there = await town.rows(ROOM.where(rooms.c.name == "가람회의실"))
    assert [row.capacity for row in there] == [7]


async def test_days_and_sessions_of_one_room_are_one_room(town):
    park = await park_of(town)
    rows = [
        service("S1", svcnm="△ [평일] <오전> 가람회의실", v_max="12:00"),
        service("S2", svcnm="○ [평일] <오후> 가람회의실", v_min="13:00"),
        service("S3", svcnm="[주말] 가람회의실", v_min="10:00", v_max="24:00"),
    ]
    await brought(park, rows)
    assert [row.week for row in await town.rows(ROOM)] == [
        ("09:00-12:00,13:00-18:00",) * 5 + ("10:00-24:00",) * 2
    ]
    await brought(park, [rows[0] | {"SVCSTATNM": "예약마감"}, *rows[1:]], "b.json")
    assert (await town.rows(ROOM))[0].week[0] == "13:00-18:00"


async def test_a_number_that_comes_twice_is_wrong_the_second_time(town):
    park = await park_of(town)
    await brings(park, "a.json", answer([service(), service(svcnm="다른 이름")]))
    assert counts(park, created=1, wrong=1)


async def test_a_service_whose_last_day_is_past_rests_with_the_next_list(town):
    park = await park_of(town)
    rows = [service(), service("S2", placenm="송파나눔센터>큰강당", svcnm="큰강당", svcopnenddt="2026-11-25")]
    await brought(park, rows)
    await town.passes(days=5)
    await brought(park, rows, "b.json")
    assert {row.name: row.paused for row in await town.rows(ROOM)} == {"가람회의실": False, "큰강당": True}
    await brings(park, "c.json", answer(rows))
    assert counts(park, name="c.json", same=2)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b'{"RESULT":{"CODE":"INFO-200","MESSAGE":"..."}}', "no-rows"),
        (b'{"ListPublicReservationInstitution":{"list_total_count":0,"row":[]}}', "no-rows"),
        (b'{"ListPublicReservationInstitution":{"row":[{"SVCID":"S1"', "broken"),
        (b'{"a":' * 3_000, "broken"),
        (b'[{"SVCNM":"x"}]', "columns-missing"),
    ],
)
async def test_an_answer_without_rows_is_told_so(town, content, fault):
    park = await park_of(town)
    await brings(park, "a.json", content)
    why = park.told(f"file-fault-{fault}", columns=[park.told("datasets-column-code")])
    assert why in park.sees
    assert SERVICE not in park.sees


async def test_nobody_brings_rooms_where_others_look_after_them(town):
    mayor = await admin_of(town)
    park = await moderator_of(town, mayor, "박관리", "송파구", role="manager")
    other = await moderator_of(town, mayor, "은평관리", "은평구", role="manager")
    await brought(park, [service()])
    await brings(other, "a.json", answer([service(payatnm="유료")]), "은평구")
    assert counts(other, wrong=1)
    await brings(other, "a.json", answer([service()]), "송파구")
    assert hears(other, "error-area-not-yours")
    await other.says("/opendata")
    assert other.is_told("opendata-brought", services=0, rooms=0, resting=0)
    anna = await town.resident("안나")
    await anna.says("/opendata")
    assert anna.is_told("menu-command-unknown")


async def test_a_neighbour_books_a_room_that_came_from_the_list(town):
    park = await park_of(town)
    await brought(park, [service()])
    anna = await town.resident("안나")
    number = (await town.rows(ROOM))[0].id
    await holds(anna, number, at(10))
    until = town.calendar.now() + timedelta(minutes=10)
    facts = {"room": "가람회의실", "begins": at(10), "ends": at(11).time(), "until": until}
    assert anna.told("bookings-held", **facts) in anna.sees
