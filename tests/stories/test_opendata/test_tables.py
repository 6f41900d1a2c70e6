"""A table of one's own: buildings, rooms, their parts and their own terms, written and read again."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.datasets import dataset_wrong
from storage.places import places
from storage.rooms import rooms
from tests.bringing import exports, takes
from tests.letting import at, books, house, room_of
from tests.opendata import brings, counts, park_of
from tests.zoo import book, table

HEADINGS = ("building", "area", "name", "people", "text", "entry", "equipment", "steps", "mon", "sat")
TABLE = (
    HEADINGS,
    (
        "문정회관",
        "문정2동",
        "큰방",
        "40",
        "창이 넓습니다",
        "열쇠 1234",
        "projector, 화이트보드",
        "1",
        "09:00-18:00",
        "",
    ),
    ("문정회관", "문정2동", "작은방", "8", "", "", "", "", "09:00-12:00,13:00-18:00", "10:00-24:00"),
    ("문정회관", "문정2동", "작은방", "8", "", "", "", "", "09:00-12:00", ""),
    ("문정회관", "은평구", "방", "8", "", "", "", "", "09:00-12:00", ""),
    ("문정회관", "문정2동", "셋째", "8", "", "", "피아노", "", "09:00-12:00", ""),
    ("문정회관", "문정2동", "넷째", "8", "", "", "", "", "18:00-09:00", ""),
    ("문정회관", "문정2동", "다섯째", "8", "", "", "", "", "", ""),
)


async def test_a_table_of_ones_own_opens_buildings_and_rooms_and_is_read_again(both):
    park = await park_of(both)
    await brings(park, "a.csv", table(*TABLE), what="rooms")
    assert counts(park, name="a.csv", created=2, wrong=5)
    await takes(park)
    there = await both.rows(select(rooms).order_by(rooms.c.name.desc()))
    assert [(row.name, row.capacity, row.equipment, row.step_free) for row in there] == [
        ("큰방", 40, ("board", "projector"), True),
        ("작은방", 8, (), False),
    ]
    home = (await both.rows(select(places)))[0]
    assert (home.circle, home.week) == ("gu", ("09:00-18:00", "", "", "", "", "10:00-24:00", ""))
    written = await exports(park, "rooms")
    assert len(written) == 3
    await brings(park, "b.csv", table(*written), what="rooms")
    assert counts(park, name="b.csv", same=2)
    await park.forges(f"keeproom:{there[0].id}:see")
    await park.presses_on("room-words-about")
    await park.says("조용합니다")
    changed = (HEADINGS, (*TABLE[1][:3], "50", "창이 좁습니다", *TABLE[1][5:]))
    await brings(park, "c.csv", table(*changed), what="rooms")
    assert counts(park, name="c.csv", changed=1)
    await takes(park)
    now = (await both.rows(select(rooms).where(rooms.c.id == there[0].id)))[0]
    assert (now.capacity, now.about, now.entry) == (50, "조용합니다", "열쇠 1234")


PART = "datasets-column-whole"
OWN = (
    "lead-days",
    "latest-days",
    "slot",
    "least",
    "most",
    "before",
    "after",
    "people",
    "approval",
    "cancel-days",
)
PLAIN = ("building", "area", "name", "people", "mon")
WIDE = (*PLAIN, "whole", *(f"own-{name}" for name in OWN))
NONE = ("",) * len(OWN)
HALL = (
    "문정회관",
    "문정2동",
    "강당",
    "40",
    "09:00-18:00",
    "",
    "2",
    "60",
    "30",
    "60",
    "180",
    "5",
    "20",
    "4",
    "0",
    "3",
)
LEFT = ("문정회관", "문정2동", "왼쪽", "20", "09:00-18:00", "강당", *NONE)
STAGE = ("문정회관", "문정2동", "무대", "5", "09:00-12:00", "왼쪽", "", "", "", "", "", "", "0", "", "1", "0")
THERE = select(rooms.c.name, rooms.c.within, rooms.c.own, rooms.c.version).order_by(rooms.c.id)


def row(name, whole="", **own):
    return ("문정회관", "문정2동", name, "8", "09:00-18:00", whole, *(own.get(each, "") for each in OWN))


async def taken(person, name, *rows, **expected):
    """A table that is brought, and taken as it was checked."""
    content = book(rows) if name.endswith("xlsx") else table(*rows)
    await brings(person, name, content, what="rooms")
    assert counts(person, name=name, **expected)
    await takes(person)
    assert counts(person, "datasets-taken", name, **expected)


async def faults(town):
    found = select(dataset_wrong.c.row, dataset_wrong.c.problems).order_by(
        dataset_wrong.c.job, dataset_wrong.c.row
    )
    return [(row, *problems[0][:2]) for row, problems in await town.rows(found)]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
async def test_parts_and_terms_of_rooms_go_out_and_come_in_as_they_are(both, form):
    park = await park_of(both)
    await taken(park, f"a.{form}", WIDE, HALL, LEFT, STAGE, created=3)
    before = await both.rows(THERE)
    hall, left, _ = await both.rows(select(rooms.c.id).order_by(rooms.c.id))
    assert [(each.name, each.within, dict(each.own)) for each in before] == [
        ("강당", 0, dict(zip([each.replace("-", "_") for each in OWN], map(int, HALL[6:]), strict=True))),
        ("왼쪽", hall[0], {}),
        ("무대", left[0], {"after": 0, "approval": 1, "cancel_days": 0}),
    ]
    await brings(
        park,
        f"a.{form}",
        (book if form == "xlsx" else lambda it: table(*it))([WIDE, HALL, LEFT, STAGE]),
        what="rooms",
    )
    assert counts(park, name=f"a.{form}", same=3)
    written = await exports(park, "rooms", form=form)
    await brings(park, f"b.{form}", written if form == "xlsx" else table(*written), what="rooms")
    assert counts(park, name=f"b.{form}", same=3)
    assert await both.rows(THERE) == before


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_is_wrong_with_a_part_or_a_term_is_said_row_by_row(town, language):
    park = await park_of(town, locale=language)
    wrong = (
        row("작은방", "없는 방"),
        row("거울방", "거울방"),
        row("긴방", **{"lead-days": "61"}),
        row("짧은방", least="10"),
        row("맞지 않는 방", least="240", most="60"),
        row("먼저 온 방", "나중 방"),
        row("나중 방", **{"lead-days": "9", "latest-days": "5"}),
    )
    await brings(park, "a.csv", table(WIDE, HALL, *wrong), what="rooms")
    assert counts(park, name="a.csv", created=1, wrong=7)
    assert await faults(town) == [
        (3, "whole", "no-whole"),
        (4, "whole", "part-of-itself"),
        (5, "own-lead-days", "too-large"),
        (6, "own-least", "too-small"),
        (7, "own-most", "unfitting"),
        (8, "whole", "no-whole"),
        (9, "own-latest-days", "unfitting"),
    ]
    for fault, found in (("no-whole", "없는 방"), ("part-of-itself", "거울방")):
        assert park.told(f"cell-fault-{fault}") in park.sees
        assert found in park.sees
    assert park.told(PART) in park.sees
    await takes(park)
    assert [each.name for each in await town.rows(THERE)] == ["강당"]


async def test_a_circle_is_refused_and_what_was_turned_round_is_not(town):
    park = await park_of(town)
    await taken(park, "a.csv", WIDE, row("강당"), row("왼쪽", "강당"), created=2)
    await brings(park, "b.csv", table(WIDE, row("강당", "왼쪽")), what="rooms")
    assert await faults(town) == [(2, "whole", "part-of-itself")]
    await taken(park, "c.csv", WIDE, row("왼쪽"), row("강당", "왼쪽"), changed=2)
    left, hall = await room_of(town, "왼쪽"), await room_of(town, "강당")
    assert dict(await town.rows(select(rooms.c.id, rooms.c.within))) == {left: 0, hall: left}
    written = await exports(park, "rooms")
    assert [line[2] for line in written[1:]] == ["왼쪽", "강당"]


async def test_an_old_file_changes_no_part_and_no_term_and_an_empty_cell_is_the_common_rule(town):
    park = await park_of(town)
    await taken(park, "a.csv", WIDE, HALL, LEFT, created=2)
    before = await town.rows(THERE)
    await brings(park, "b.csv", table(PLAIN, HALL[:5], LEFT[:5]), what="rooms")
    assert counts(park, name="b.csv", same=2)
    await taken(park, "c.csv", PLAIN, (*HALL[:3], "50", HALL[4]), changed=1)
    assert [each[:3] for each in await town.rows(THERE)] == [each[:3] for each in before]
    await taken(park, "d.csv", WIDE, (*HALL[:3], "50", HALL[4], "", *NONE), (*LEFT[:5], "", *NONE), changed=2)
    assert [each[1:3] for each in await town.rows(THERE)] == [(0, ()), (0, ())]


async def test_the_wrong_rows_of_an_old_file_come_back_without_columns_it_never_had(town):
    park = await park_of(town)
    await brings(park, "a.csv", table((*PLAIN, "own-slot"), (*HALL[:4], "never", "30")), what="rooms")
    await park.presses_on("datasets-checked", "report")
    headings = park.files[-1][1].decode("utf-8-sig").splitlines()[0]
    assert park.told("datasets-column-own-slot") in headings
    assert park.told("datasets-column-own-least") not in headings
    assert park.told(PART) not in headings


async def test_a_room_of_before_gets_terms_and_parts_but_what_was_changed_here_stays(town):
    _, park, number = await house(town)
    anna = await town.resident("안나")
    await park.forges(f"roomcount:{number}:after")
    await park.says("0")
    await books(anna, number, at(10))
    written = await exports(park, "rooms")
    headings, there = written
    lead, after, whole = (len(headings) - count for count in (10, 4, 11))
    there[lead], there[after] = "3", "15"
    half = [*there[:2], "반쪽", *there[3:]]
    half[whole], half[lead] = "회의실", "3"
    await brings(park, "b.csv", table(headings, there, half), what="rooms")
    assert counts(park, name="b.csv", changed=1, wrong=1)
    assert await faults(town) == [(3, "whole", "booked")]
    await takes(park)
    assert [dict(each.own) for each in await town.rows(THERE)] == [{"after": 0, "lead_days": 3}]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_the_blank_form_says_how_parts_and_terms_are_written(town, language):
    park = await park_of(town, locale=language)
    await park.forges("template:rooms:csv")
    must = {"column": park.told("datasets-column-building"), "required": 1, "words": None}
    assert park.told("datasets-column-line", **must) in park.sees.splitlines()
    assert park.told("datasets-shape-whole") in park.sees
    assert park.told("datasets-shape-own", least=15, most=240) in park.sees
    headings = park.files[-1][1].decode("utf-8-sig")
    assert all(park.told(f"datasets-column-own-{name}") in headings for name in OWN)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
async def test_single_days_go_out_and_come_in_as_they_are_and_one_changed_here_stays(both, form):
    park = await park_of(both)
    head = (*PLAIN, "single-days")
    said = "2026-12-24 10:00-14:00; 2026-12-25 closed"
    await taken(
        park,
        f"a.{form}",
        head,
        (*HALL[:5], "2026.12.25 휴무; 2026-12-24 10:00~14:00; 2020-01-01 쉼"),
        created=1,
    )
    there = select(rooms.c.other)
    kept = [["2026-12-24", "10:00-14:00"], ["2026-12-25", ""]]
    assert [list(map(list, row.other)) for row in await both.rows(there)] == [kept]
    headings, row = await exports(park, "rooms")
    assert row[headings.index(park.told("datasets-column-single-days"))] == said
    await brings(park, "b.csv", table(headings, row), what="rooms")
    assert counts(park, name="b.csv", same=1)
    await brings(park, "c.csv", table(head, (*HALL[:5], "2026-12-24 14:00-10:00")), what="rooms")
    assert await faults(both) == [(2, "single-days", "no-days")]
    await taken(park, f"d.{form}", head, (*HALL[:5], "2026-12-31 closed"), changed=1)
    assert [list(map(list, row.other)) for row in await both.rows(there)] == [[["2026-12-31", ""]]]
    await park.forges(f"keeproom:{(await both.rows(select(rooms.c.id)))[0][0]}:other")
    for words in ("2026-12-30", "10:00", "12:00"):
        await park.says(words)
    await brings(park, "e.csv", table(head, (*HALL[:5], "2026-12-28 closed")), what="rooms")
    assert (await faults(both))[-1] == (2, "name", "edited")
