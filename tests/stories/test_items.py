"""The catalogue: filled in chat and by files, browsed, found, and opened by a label."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot import data
from storage.items import items
from storage.lending import item_supplies
from tests.borrowing import item_of, library, place_of, shelves
from tests.bringing import counts, exports, takes
from tests.ruling import moderator_of

HOW_MANY = select(func.count()).select_from(items)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_photo_and_three_questions_put_a_thing_on_the_shelf(town, language):
    _, kim = await library(town, locale=language)
    await shelves(kim, "전동 드릴", count=2)
    assert kim.is_told("items-added")
    assert kim.screen.photos == ["전동 드릴-photo"]
    anna = await town.resident("안나", locale=language)
    await anna.says("/borrow")
    await anna.presses("전동 드릴")
    assert anna.told("item-category-power-tools") in anna.sees
    assert anna.told("items-copies", count=2) in anna.sees


async def test_things_are_found_by_a_word_and_only_where_they_are_lent(town):
    _, kim = await library(town)
    await shelves(kim, "해머드릴", photo=False)
    anna, far = await town.resident("안나"), await town.resident("먼이웃", home="은평뉴타운폭포동4단지제2")
    await anna.says("/borrow 드릴")
    assert "해머드릴" in anna.keys
    await anna.forges("go:seek-item")
    await anna.says("헤머드릴")
    assert "해머드릴" in anna.keys
    await far.says("/borrow 드릴")
    assert far.is_told("items-found", words="드릴", count=0)
    await far.forges(f"item:{await item_of(town, '해머드릴')}")
    assert far.is_told("error-item-gone")


async def test_what_is_wrong_is_said_otherwise_and_what_is_broken_is_not_lent(town):
    _, kim = await library(town)
    number = await shelves(kim, "톱", category="hand-tools", photo=False)
    anna = await town.resident("안나")
    await kim.forges(f"edititem:{number}")
    await kim.answers("safety")
    await kim.says("장갑을 끼십시오.")
    assert kim.is_told("items-changed")
    await anna.forges(f"borrow:{number}:0")
    assert "장갑을 끼십시오." in anna.sees
    await kim.forges(f"itemstep:repair:{number}")
    await anna.presses_on("lending-safety", "read")
    assert "톱은 지금 빌리실 수 없습니다." in anna.sees
    await kim.forges(f"itemstep:retire:{number}")
    await anna.forges(f"item:{number}")
    assert anna.is_told("error-item-gone")


async def test_a_label_opens_its_thing(town):
    _, kim = await library(town)
    number = await shelves(kim, "사다리", photo=False)
    await kim.forges(f"labels:{await place_of(town)}:0")
    name, content = kim.files[-1]
    assert name == "labels.pdf"
    assert content.startswith(b"%PDF")
    key = (await town.rows(select(items.c.key).where(items.c.id == number)))[0][0]
    anna = await town.resident("안나")
    await anna.says(f"/start i-{key}")
    assert "사다리" in anna.sees
    await anna.says("/start i-nothing")
    assert anna.is_told("error-item-gone")


# -- files -----------------------------------------------------------------------------------


async def brings(person, name, content):
    await person.says("/import")
    await person.presses_on("datasets-bring", name=person.told("datasets-name-items"))
    await person.says("문정래미안")
    await person.sends_document(name, content)


async def boss(town):
    """Who brings a list, and a librarian who puts it right afterwards."""
    mayor, kim = await library(town)
    return kim, await moderator_of(town, mayor, "이사서", role="librarian")


@pytest.mark.parametrize(
    ("file", "rows"), [("library_of_things_items_ma.csv", 166), ("korean_library_items.csv", 40)]
)
async def test_real_catalogues_are_taken_whole(both, file, rows):
    admin, _ = await boss(both)
    content = Path(data.__file__).with_name(file).read_bytes()
    await brings(admin, file, content)
    assert counts(admin, "datasets-checked", file, created=rows), admin.sees
    await takes(admin)
    assert counts(admin, "datasets-taken", file, created=rows)
    assert await both.rows(HOW_MANY) == [(rows,)]
    await brings(admin, file, content)
    assert counts(admin, "datasets-checked", file, same=rows)


ODD = '''code,name,description,category,quantity,loan_days,lent
A-1,"2 1/8"" hole saw","fits ¼"" chucks, called the ""big one""",Home Improvement,1,,
3386,3386,,,,,
A-2,전동드릴,,power tool,2,3,
A-3,전동드릴,,power tool,1,3,
A-2,톱,,hand tool,1,,
A-4,,no name,hand tool,1,,
A-5,망치,,hand tool,1,,forever
A-6,줄자,,measuring,many,,
,Bread maker,,Baking,,,
,Bread maker,,Baking,,,
,Bread maker,with a second bowl,Baking,,,
'''


async def test_odd_rows_are_explained_and_the_others_taken(town):
    admin, kim = await boss(town)
    await brings(admin, "odd.csv", ODD.encode())
    name = "odd.csv"
    assert counts(admin, "datasets-checked", name, created=6, wrong=5), admin.sees
    for fault in ("twice", "missing", "unknown-word", "no-number"):
        assert admin.told(f"cell-fault-{fault}") in admin.sees
    await takes(admin)
    titles = [row[0] for row in await town.rows(select(items.c.title).order_by(items.c.id))]
    assert titles == ['2 1/8" hole saw', "3386", "전동드릴", "전동드릴", "Bread maker", "Bread maker"]
    kinds = await town.rows(select(items.c.category, items.c.other).where(items.c.title == "Bread maker"))
    assert set(kinds) == {("other", "Baking")}
    number = await item_of(town, "3386")
    await kim.forges(f"edititem:{number}")
    await kim.answers("condition")
    await kim.says("새것")
    changed = ODD.replace("A-2,전동드릴,,power tool,2", "A-2,전동드릴,새 배터리,power tool,2")
    await brings(admin, "odd.csv", changed.replace("3386,3386,", "3386,3386 공구,").encode())
    assert counts(admin, "datasets-checked", name, changed=1, same=4, wrong=6), admin.sees
    assert admin.told("cell-fault-edited") in admin.sees


LEFT = select(item_supplies.c.name, item_supplies.c.left, item_supplies.c.low, item_supplies.c.usual)


def listed(*rows, headings="code,name,supplies"):
    return "\n".join((headings, *rows)).encode()


async def taken(person, name, content, **expected):
    """A list, looked at and taken; what was found."""
    await brings(person, name, content)
    assert counts(person, "datasets-checked", name, **expected), person.sees
    if expected.keys() - {"same", "wrong"}:
        await takes(person)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_is_used_up_comes_with_the_list_and_leaves_with_it(both, language):
    _, kim = await library(both, locale=language)
    rows = ("A-1,드릴,비트: 10/5/3; 사포：40", ",톱,")
    await taken(kim, "list.csv", listed(*rows), created=2)
    there = select(LEFT.subquery())
    assert await both.rows(there) == [("비트", 10, 5, 3), ("사포", 40, 0, 0)]
    await taken(kim, "list.csv", listed(*rows), same=2)
    await taken(kim, "old.csv", listed("A-1,드릴", ",톱", headings="code,name"), same=2)
    sheet = await exports(kim, "items", "문정래미안")
    column = sheet[0].index(kim.told("datasets-column-supplies"))
    assert [row[column] for row in sheet[1:]] == ["비트: 10/5/3; 사포: 40/0/0", ""]
    out = io.StringIO()
    csv.writer(out).writerows(sheet[:2])
    await taken(kim, "out.csv", out.getvalue().encode(), changed=1)
    await taken(kim, "out.csv", out.getvalue().encode(), same=1)
    assert await both.rows(there) == [("비트", 10, 5, 3), ("사포", 40, 0, 0)]


async def test_what_was_counted_here_is_known_better_than_by_an_old_list(both):
    _, kim = await library(both)
    await taken(kim, "list.csv", listed("A-1,드릴,비트: 10/5/3"), created=1)
    drill = await item_of(both, "드릴")
    await kim.forges("supply:refill:1")
    await kim.says("20")
    await taken(kim, "list.csv", listed("A-1,전동 드릴,비트: 10/5/3"), changed=1)
    assert await both.rows(LEFT) == [("비트", 30, 5, 3)], "the list says nothing new of them"
    await taken(kim, "list.csv", listed("A-1,전동 드릴,"), same=1)
    await taken(kim, "list.csv", listed("A-1,전동 드릴,비트: 8"), changed=1)
    assert await both.rows(LEFT) == [("비트", 8, 5, 3)], "what it leaves out stays"
    await taken(kim, "list.csv", listed(",톱,톱날: 3"), created=1)
    await taken(kim, "list.csv", listed(",톱,톱날: 4"), changed=1)
    assert await both.rows(HOW_MANY) == [(2,)]
    assert drill == await item_of(both, "전동 드릴")


async def test_supplies_that_cannot_be_read_are_explained_row_by_row(town):
    _, kim = await library(town)
    rows = (
        *("A-1,드릴,비트", "A-2,톱,톱날: 많이", "A-3,망치,못: 1/2; 못: 3", "A-4,끌,날: 100001"),
        *("A-5,자,눈금: -1", "A-6,줄,줄: 1/2/3/4", "A-7,집게,집게: 5/2"),
    )
    await taken(kim, "list.csv", listed(*rows), created=1, wrong=6)
    assert await town.rows(LEFT) == [("집게", 5, 2, 0)]
    for fault, found in (("no-supplies", "비트"), ("twice", "못: 3"), ("too-large", "날: 100001")):
        column = kim.told("datasets-column-supplies")
        why = kim.told(f"cell-fault-{fault}")
        said = kim.told("datasets-reason", column=column, why=why, found=found)
        assert any(said in screen.text for screen in kim.screens), fault
    await kim.says("/import")
    await kim.forges("template:items:csv")
    assert kim.told("datasets-shape-supplies") in kim.sees
