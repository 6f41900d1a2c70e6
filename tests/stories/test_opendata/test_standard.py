"""Rooms brought from the national standard list: hundreds of real rows, every city writing in its own way."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from sqlalchemy import func, select

from storage.areas import areas
from storage.datasets import dataset_jobs, dataset_wrong
from storage.opendata import opendata_services
from storage.places import places
from storage.rooms import rooms
from tests.bringing import exports, takes
from tests.national import COUNTRY, NAMES, country, facility, keeper_of, lists, portal, real
from tests.opendata import answer, brings, counts, park_of, service, sheet
from tests.zoo import book

ROOM = select(rooms.c.id, rooms.c.name, rooms.c.week, rooms.c.capacity, rooms.c.paused, rooms.c.price)
SERVICES = select(func.count()).select_from(opendata_services)
up = areas.alias("up")
WRONG = select(dataset_wrong.c.row, dataset_wrong.c.problems, dataset_wrong.c.is_taken)


async def brought(person, rows, name="a.csv"):
    await lists(person, rows, name=name)
    await takes(person)


async def test_every_real_row_is_taken_or_explained_and_the_same_list_again_changes_nothing(both):
    await country(both)
    rows = real()
    park = await keeper_of(both, COUNTRY)
    await lists(park, rows, COUNTRY)
    told = await both.rows(WRONG)
    refused = {row: problems for row, problems, is_taken in told if not is_taken}
    assert Counter(problems[0][1] for problems in refused.values()) == {"no-hours": 24, "twice": 11}
    assert {row for row, _, is_taken in told if is_taken} >= {29, 138, 161, 176, 246}
    assert await both.rows(SERVICES) == [(0,)]
    good = len(rows) - len(refused)
    assert counts(park, name="a.csv", created=good, wrong=len(refused))
    await takes(park)
    assert counts(park, "datasets-taken", name="a.csv", created=good, wrong=len(refused))
    before = [await both.rows(select(table).order_by(table.c.id)) for table in (rooms, places)]
    await lists(park, rows, COUNTRY, "b.csv", "utf-8-sig")
    assert counts(park, name="b.csv", same=good, wrong=len(refused))
    assert park.caption("datasets-checked", "take") not in park.keys
    assert [await both.rows(select(table).order_by(table.c.id)) for table in (rooms, places)] == before


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_facility_of_the_list_is_a_room_that_a_neighbour_finds(town, language):
    park = await park_of(town, locale=language)
    await lists(park, [facility()])
    assert counts(park, name="a.csv", created=1)
    await takes(park)
    anna = await town.resident("안나", locale=language)
    await anna.says("/rooms")
    await anna.presses("소강당")
    assert "30,000원 / 2시간 (초과 1시간 10,000원)" in anna.sees
    facts = {"day": date(2026, 1, 15), "link": "http://www.songpa.go.kr"}
    assert anna.told("opendata-source-standard", **facts) in anna.sees
    assert "02-2147-0000" not in anna.sees
    there = (await town.rows(ROOM))[0]
    assert (there.name, there.capacity) == ("소강당", 80)
    assert there.week == ("09:00-21:00",) * 5 + ("10:00-17:00", "")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_is_wrong_or_not_understood_is_said_in_ones_own_language(town, language):
    park = await park_of(town, locale=language)
    rows = [
        facility(),
        facility(),
        facility(facility="한마음회관 3층", workday_from="21:00", workday_until="09:00"),
        facility(facility="한마음회관 지하", road="광주광역시 광산구 우산로 17", lat="", lon=""),
        facility(facility="한마음회관 사랑방", shut="매월 둘째 월요일"),
        facility(
            facility="한마음회관 부엌", weekend_from="", weekend_until="", workday_from="", workday_until=""
        ),
    ]
    await lists(park, rows)
    facts = [
        ("facility", "twice", "한마음회관 소강당"),
        ("workday-until", "backwards", "21:00–09:00"),
        ("road", "area-foreign", "광주광역시 광산구"),
        ("shut", "unread", "매월 둘째 월요일"),
    ]
    for column, fault, found in facts:
        why = park.told(f"cell-fault-{fault}", column="", found=found)
        said = park.told(
            "datasets-reason", column=park.told(f"datasets-column-{column}"), why=why, found=found
        )
        assert said in park.sees
    assert park.told("datasets-noted", count=1) in park.sees
    assert counts(park, name="a.csv", created=2, wrong=4)
    await park.presses_on("datasets-checked", "report")
    assert park.is_told("datasets-report", count=5, all=5)
    assert "매월 둘째 월요일" in park.files[-1][1].decode("utf-8-sig")


async def test_a_list_is_known_by_its_headings_in_any_file_whatever_it_was_sent_for(town):
    park = await park_of(town)
    rows = [facility(), facility(facility="한마음회관 대강당")]
    await brings(park, "a.json", portal(rows))
    assert counts(park, created=2)
    await takes(park)
    headings = [[*rows[0]], *([*row.values()] for row in rows)]
    for name, content in (
        ("b.csv", sheet(rows)),
        ("c.csv", sheet(rows, "utf-8-sig")),
        ("d.xlsx", book(headings)),
    ):
        await brings(park, name, content, what="standard")
        assert counts(park, name=name, same=2)
    await brings(park, "e.json", answer([service()]), what="standard")
    assert counts(park, name="e.json", created=1)
    kinds = await town.rows(select(dataset_jobs.c.dataset).order_by(dataset_jobs.c.id))
    assert [kind for (kind,) in kinds] == ["standard"] * 4 + ["opendata"]
    await brings(park, "f.csv", sheet([{"이름": "가"}]), what="standard")
    assert (
        park.told("file-fault-columns-missing", columns=[park.told("datasets-column-facility")]) in park.sees
    )


async def test_what_a_city_lists_no_more_rests_and_another_list_says_nothing_of_it(town):
    park = await park_of(town)
    rows = [facility(facility=f"한마음회관 {n}호") for n in (101, 102, 103)]
    await brought(park, rows)
    await brings(park, "b.json", answer([service()]))
    assert counts(park, name="b.json", created=1)
    await takes(park)
    assert not any(row.paused for row in await town.rows(ROOM))
    await brought(park, rows[:2], "c.csv")
    resting = {row.name for row in await town.rows(ROOM) if row.paused}
    assert resting == {"103호 강당"}
    await brought(park, rows, "d.csv")
    assert not any(row.paused for row in await town.rows(ROOM))


async def test_what_somebody_changed_here_stays_when_the_list_comes_again(town):
    park = await park_of(town)
    await brought(park, [facility()])
    number = (await town.rows(ROOM))[0].id
    await park.forges(f"keeproom:{number}:see")
    await park.presses_on("room-words-price")
    await park.says("동네 모임은 무료")
    await brought(park, [facility(charge="90000", holds="60", as_of="2026-02-01")], "b.csv")
    there = (await town.rows(ROOM))[0]
    assert (there.price, there.capacity) == ("동네 모임은 무료", 60)


async def test_an_older_edition_of_the_list_changes_nothing_of_a_newer_one(town):
    park = await park_of(town)
    rows = [facility(facility=f"한마음회관 {n}호") for n in (101, 102, 103)]
    await brought(park, rows)
    await lists(
        park, [facility(facility="한마음회관 101호", holds="9", as_of="2025-01-15"), *rows[1:2]], name="b.csv"
    )
    assert counts(park, name="b.csv", same=1, wrong=1)
    assert park.told("cell-fault-older", column="", found="2025-01-15") in park.sees
    assert park.caption("datasets-checked", "take") not in park.keys


async def test_the_list_leaves_as_it_came_and_holds_none_of_the_other_source(town):
    park = await park_of(town)
    await brought(park, [facility()])
    await brings(park, "b.json", answer([service()]))
    await takes(park)
    headings, *left = await exports(park, "standard")
    assert headings == [*NAMES]
    assert left == [[facility()[name] for name in NAMES]]
    assert len(await exports(park, "opendata")) == 2


async def test_a_room_shut_on_holidays_is_told_of_where_the_community_is_open_on_them(town):
    park = await park_of(town)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule("11240", "closure.holidays", False)
    await lists(park, [facility(shut="공휴일"), facility(facility="한마음회관 대강당", shut="연중무휴")])
    assert park.told("datasets-noted", count=1) in park.sees
    assert park.told("cell-fault-holidays", column="", found="") in park.sees


async def test_a_city_without_districts_and_two_districts_of_one_name_are_told_apart(town):
    await country(town)
    park = await keeper_of(town, COUNTRY)
    rows = [
        facility(
            facility="남부회관 소강당", site="남부회관", road="부산광역시 남구 못골로 19", lat="", lon=""
        ),
        facility(
            facility="북부회관 소강당", site="북부회관", road="경상북도 포항시 남구 시청로 1", lat="", lon=""
        ),
        facility(facility="중부회관 소강당", site="중부회관", road="인천광역시 소래로 1", lat="", lon=""),
        facility(
            facility="동부회관 소강당", site="동부회관", road="대전광역시 남구 대덕대로 1", lat="", lon=""
        ),
    ]
    await lists(park, rows, COUNTRY)
    assert counts(park, name="a.csv", created=3, wrong=1)
    assert park.told("cell-fault-area-foreign", column="", found="대전광역시 남구") in park.sees
    await takes(park)
    found = select(places.c.name, areas.c.name_ko, up.c.name_ko).join(areas, places.c.area == areas.c.id)
    found = found.join(up, up.c.id == areas.c.parent).order_by(places.c.name)
    assert await town.rows(found) == [
        ("남부회관", "남구", "부산광역시"),
        ("북부회관", "남구", "경상북도"),
        ("중부회관", "인천광역시", COUNTRY),
    ]
