"""Files brought: checked first, taken after a yes, nothing twice, nobody's area but one's own."""

from __future__ import annotations

import csv
import io

import pytest
from sqlalchemy import func, select

from bot.actions.datasets import checking
from storage.audit import deeds
from storage.barter import listings
from storage.datasets import dataset_jobs, dataset_records, dataset_slices, dataset_wrong
from storage.notices.table import notices
from tests.bringing import HEADINGS, HOW_MANY, THINGS, boss_of, brings, counts, takes
from tests.ruling import admin_of, moderator_of
from tests.town import founded
from tests.zoo import MB, book, table


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_file_is_checked_then_taken_and_found_by_neighbours(both, language):
    boss = await boss_of(both, locale=language)
    await brings(boss, "things.csv", table(*THINGS))
    assert counts(boss, "datasets-checked", "things.csv", created=2)
    assert await both.rows(HOW_MANY) == [(0,)]
    await takes(boss)
    assert counts(boss, "datasets-taken", "things.csv", created=2)
    row = select(listings.c.title, listings.c.owner, listings.c.price, listings.c.quantity, listings.c.state)
    assert await both.rows(row.order_by(listings.c.id)) == [
        ("전동 드릴", boss.id, 0, 2, "open"),
        ("사다리", boss.id, 1000, 1, "open"),
    ]
    anna = await both.resident("안나")
    await anna.says("/search 드릴")
    assert "전동 드릴" in " ".join([anna.sees, *anna.keys])
    noted = select(deeds.c.deed, deeds.c.who).where(deeds.c.deed.like("import%")).order_by(deeds.c.id)
    assert await both.rows(noted) == [("import-begun", boss.id), ("imported", boss.id)]


async def test_the_same_file_again_does_nothing_twice_and_a_changed_row_changes_its_listing(both):
    boss = await boss_of(both)
    await brings(boss, "a.xlsx", book(THINGS))
    await takes(boss)
    await brings(boss, "a.csv", table(*THINGS))
    assert counts(boss, "datasets-checked", "a.csv", same=2)
    assert boss.caption("datasets-checked", "take") not in boss.keys
    changed = (
        HEADINGS,
        THINGS[1],
        ("A-2", "긴 사다리", "household", "2000", "1"),
        ("A-3", "톱날", "household", "", ""),
    )
    await brings(boss, "b.csv", table(*changed))
    assert counts(boss, "datasets-checked", "b.csv", created=1, changed=1, same=1)
    await takes(boss)
    assert counts(boss, "datasets-taken", "b.csv", created=1, changed=1, same=1)
    titles = await both.rows(select(listings.c.title).order_by(listings.c.id))
    assert [title for (title,) in titles] == ["전동 드릴", "긴 사다리", "톱날"]


async def test_rows_without_a_number_of_their_own_are_known_by_what_they_say(town):
    boss = await boss_of(town)
    rows = (("title", "category"), ("drill", "household"), ("drill", "household"), ("saw", "household"))
    await brings(boss, "a.csv", table(*rows))
    assert counts(boss, "datasets-checked", "a.csv", created=2, same=1)
    await takes(boss)
    await brings(boss, "a.csv", table(*rows))
    assert counts(boss, "datasets-checked", "a.csv", same=3)
    assert await town.rows(HOW_MANY) == [(2,)]


async def test_each_wrong_row_is_named_and_comes_back_in_a_file_to_be_put_right(town):
    boss = await boss_of(town)
    far = await town.resident("멀리", home="은평뉴타운폭포동4단지제2")
    headings = ("code", "title", "category", "price", "area", "owner")
    rows = [
        ("1", "드릴", "생활용품·공구", "0", "문정래미안", ""),
        ("2", "", "생활용품·공구", "0", "", ""),
        ("3", "=HYPERLINK(1)", "생활용품·공구", "0", "", ""),
        ("4", "톱날", "장난감", "비쌈", "", ""),
        ("5", "톱날", "돌봄", "0", "", ""),
        ("6", "담배", "생활용품·공구", "0", "", ""),
        ("7", "톱날", "생활용품·공구", "50", "", ""),
        ("8", "톱날", "생활용품·공구", "0", "은평구", ""),
        ("9", "톱날", "생활용품·공구", "0", "없는동네", ""),
        ("10", "톱날", "생활용품·공구", "0", "", "424242"),
        ("11", "톱날", "생활용품·공구", "0", "", str(far.id)),
        ("1", "두 번", "생활용품·공구", "0", "", ""),
    ]
    await brings(boss, "a.csv", table(headings, *rows))
    assert counts(boss, "datasets-checked", "a.csv", created=1, wrong=11)
    assert "3번째 줄" in boss.sees
    assert boss.told("cell-fault-missing") in boss.sees
    await boss.presses_on("datasets-checked", "report")
    name, content = boss.files[-1]
    back = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert name == "listings-1.csv"
    assert len(back) == 12
    assert [line[-2] for line in back[1:]] == [str(n) for n in range(3, 14)]
    assert not any(cell.startswith("=") for line in back for cell in line)
    reasons = " ".join(line[-1] for line in back[1:])
    faults = ("missing", "formula", "unknown-word", "no-number", "unfitting", "forbidden", "twice")
    faults += ("area-foreign", "area-unknown", "owner-unknown", "owner-foreign")
    assert [fault for fault in faults if boss.told(f"cell-fault-{fault}") not in reasons] == []
    put_right = [line[:-2] for line in back]
    put_right[1][1] = "의자"
    await takes(boss)
    text = io.StringIO(newline="")
    csv.writer(text).writerows(put_right[:2])
    await brings(boss, "again.csv", text.getvalue().encode("utf-8-sig"))
    assert counts(boss, "datasets-checked", "again.csv", created=1)


async def test_things_can_be_put_up_for_an_account_of_the_area(town):
    boss, library = await boss_of(town), await town.resident("도서관")
    rows = (("title", "category", "owner"), ("drill", "household", library.id))
    await brings(boss, "a.csv", table(*rows))
    await takes(boss)
    assert await town.rows(select(listings.c.owner)) == [(library.id,)]
    await library.says("/mine")
    assert "drill" in " ".join([library.sees, *library.keys])


async def test_nobody_brings_or_takes_out_what_is_not_theirs_to_look_after(town):
    boss, neighbour = await boss_of(town), await town.resident("이웃")
    for command in ("/import", "/export"):
        await neighbour.says(command)
        assert neighbour.is_told("menu-command-unknown")
    for forged in ("bring:listings", "template:listings:csv", "dataset:1:take", "dataset:1:report"):
        await neighbour.forges(forged)
        assert neighbour.is_alerted("menu-press-unknown")
    await brings(boss, "a.csv", table(*THINGS), area="은평구")
    assert boss.is_told("error-area-not-yours")
    await boss.says("/cancel")
    await boss.says("/export")
    await boss.answers("residents")
    await boss.says("은평구")
    await boss.town.give(boss.press(next(key for key in boss.data if "|==" in key)))
    await boss.answers("all")
    await boss.answers("csv")
    await boss.presses_on("datasets-export-summary", "send")
    assert boss.is_alerted("error-area-not-yours")
    assert await town.rows(select(func.count()).select_from(dataset_jobs)) == [(0,)]


async def test_another_admin_does_not_touch_ones_file_and_a_second_tap_takes_nothing_twice(both):
    boss = await boss_of(both)
    other = await moderator_of(both, await admin_of(both, "부시장"), "다른", role="admin")
    await brings(boss, "a.csv", table(*THINGS))
    for act in ("take", "drop", "report"):
        await other.forges(f"dataset:1:{act}")
        assert other.is_alerted("error-job-gone")
    yes = next(key for key in boss.data if key.endswith(":take"))
    for _ in range(2):
        await boss.town.give(boss.press(yes))
    assert boss.is_alerted("error-job-step-impossible")
    assert await both.rows(HOW_MANY) == [(2,)]


async def test_no_is_an_answer_and_nothing_is_kept(town):
    boss = await boss_of(town)
    await brings(boss, "a.csv", table(*THINGS, ("", "", "", "", "1")))
    await boss.presses_on("datasets-checked", "drop")
    assert boss.is_told("datasets-dropped")
    for kept in (dataset_slices, dataset_wrong):
        assert await town.rows(select(func.count()).select_from(kept)) == [(0,)]
    await boss.forges("dataset:1:take")
    assert boss.is_alerted("error-job-step-impossible")


async def test_too_large_a_file_is_refused_before_anything_is_fetched(town):
    boss = await boss_of(town)
    await brings(boss, "big.csv", b"x", size=200 * MB)
    assert boss.is_told("error-file-too-large", size=200, most=20)
    await boss.sends_document("old.xls", b"x")
    assert boss.is_told("error-file-unreadable", fault=boss.told("file-fault-old-excel"))
    await boss.sends_photo("table")
    assert boss.is_told("error-document-needed")
    assert town.wire.fetched == []
    await boss.sends_document("a.csv", table(*THINGS))
    assert counts(boss, "datasets-checked", "a.csv", created=2)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"%PDF-1.4", "pdf"),
        (b"title,category\n", "headings-only"),
        (b"<html>", "web-page"),
        (b"a,b\n1,2", None),
    ],
)
async def test_what_is_no_table_is_refused_with_what_to_do(town, content, fault):
    boss = await boss_of(town)
    await brings(boss, "a.csv", content)
    if fault is None:
        columns = [boss.told("datasets-column-title"), boss.told("datasets-column-category")]
        assert all(column in boss.sees for column in columns)
    else:
        assert boss.is_told("datasets-refused", why=boss.told(f"file-fault-{fault}"))


async def test_a_file_the_messenger_has_lost_is_asked_for_again(town):
    boss = await boss_of(town)
    await boss.says("/import")
    await boss.presses_on("datasets-bring", name=boss.told("datasets-name-listings"))
    await boss.says("송파구")
    await town.give(boss.press(next(key for key in boss.data if "|==" in key)))
    gone = {"file_id": "lost", "file_unique_id": "ulost", "file_name": "a.csv", "file_size": 10}
    await town.give(boss.message(document=gone))
    assert boss.is_told("datasets-refused", why=boss.told("file-fault-gone"))


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_the_template_has_headings_that_are_read_again(town, language):
    boss = await boss_of(town, locale=language)
    await boss.says("/import")
    await boss.presses_on("datasets-template-xlsx")
    name, content = boss.files[-1]
    assert name == "listings.xlsx"
    assert boss.told("datasets-column-title") in boss.sees
    await brings(boss, "listings.xlsx", content)
    assert boss.is_told("datasets-refused", why=boss.told("file-fault-headings-only"))
    await boss.says("/import")
    await boss.presses_on("datasets-template-csv")
    headings = boss.files[-1][1]
    await brings(boss, "a.csv", headings + ",드릴,,,household,,,,,,\r\n".encode())
    assert counts(boss, "datasets-checked", "a.csv", created=1)


async def test_a_restart_in_the_middle_goes_on_where_it_was(both_url, monkeypatch):
    monkeypatch.setattr(checking, "SLICE", 10)
    town, app = await founded(both_url)
    boss = await boss_of(town)
    rows = [("title", "category"), *((f"thing {n}", "household") for n in range(45))]
    number = "doc1"
    for act in ("check", "take"):
        stopped = _stops_after(monkeypatch, app, 2)
        if act == "check":
            await brings(boss, "a.csv", table(*rows))
        else:
            await takes(boss)
        assert stopped()
        monkeypatch.undo()
        monkeypatch.setattr(checking, "SLICE", 10)
        kept = town.wire
        await app.close()
        for opened in list(checking._OPENED):
            checking._closed(opened)
        again, app = await founded(both_url)
        again.wire.sent, again.wire.chats = kept.sent, kept.chats
        again._updates = town._updates
        again.calendar.advance(town.calendar.now() - again.calendar.now())
        boss.town, town = again, again
        assert number in town.wire.sent
        await town.passes(seconds=30)
    assert counts(boss, "datasets-taken", "a.csv", created=45)
    assert await town.rows(HOW_MANY) == [(45,)]
    await app.close()


def _stops_after(monkeypatch, app, slices):
    """The process ends while it works: after so many slices nothing goes on."""
    ran = []
    moved = app.works._moved

    async def few(*args):
        if len(ran) >= slices:
            app.works._closed = True
            return None
        ran.append(1)
        return await moved(*args)

    monkeypatch.setattr(app.works, "_moved", few)
    return lambda: len(ran) == slices


async def test_who_waits_for_a_thing_hears_once_however_many_came(town):
    boss, anna = await boss_of(town), await town.resident("안나")
    await anna.says("/search 드릴")
    await anna.presses_on("barter-wait", words="드릴")
    rows = [("title", "category"), *((f"드릴 {n}", "household") for n in range(30))]
    await brings(boss, "a.csv", table(*rows))
    await takes(boss)
    await town.passes(days=1)
    assert sum("드릴" in screen.text and "30" not in screen.text for screen in anna.screens[3:]) >= 1
    told = select(func.count()).select_from(notices).where(notices.c.key == "saved-notice-found")
    assert await town.rows(told) == [(1,)]


async def test_what_was_read_is_forgotten_after_some_days_and_what_was_made_is_remembered(town):
    boss = await boss_of(town)
    await brings(boss, "a.csv", table(*THINGS, ("", "", "", "", "1")))
    await takes(boss)
    await town.passes(days=4)
    assert await town.rows(select(func.count()).select_from(dataset_wrong)) == [(0,)]
    assert await town.rows(select(func.count()).select_from(dataset_records)) == [(2,)]
