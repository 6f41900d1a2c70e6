"""A place closed for days, or for good: what it moves is seen before, and heard once."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from storage.closures import closures
from storage.lending import item_holds
from storage.places import places
from tests.borrowing import borrows, checks, hands, hears, library, loan_of, opens, place_of, reads, shelves
from tests.ruling import moderator_of
from tests.town import SEOUL


def at(day, hour, month=11):
    return datetime(2026, month, day, hour, tzinfo=SEOUL)


async def closes(keeper, first, last=None, sure="yes"):
    await keeper.forges(f"keepplace:{await place_of(keeper.town)}:days")
    await keeper.says(f"2026-11-{first}")
    await keeper.says(f"2026-11-{last or first}")
    await keeper.says("공사")
    if sure:
        await keeper.answers(sure)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_closed_days_move_is_shown_before_and_told_once(both, language):
    _, kim = await library(both, locale=language)
    drill, saw, tape = [await shelves(kim, title, photo=False) for title in ("드릴", "톱", "줄자")]
    anna, boris = await both.resident("안나", locale=language), await both.resident("보리", locale=language)
    await borrows(anna, drill)
    await hands(kim, drill)
    await borrows(boris, drill)
    await boris.forges(f"borrowon:{saw}")
    await boris.says("2026-11-25")
    await borrows(anna, tape)
    await closes(kim, 24, 25, sure="")
    span = {"first": date(2026, 11, 24), "last": date(2026, 11, 25)}
    assert kim.told("places-preview", name="공구도서관", **span, count=3, waiting=1) in kim.sees
    due = {"was": date(2026, 11, 25), "becomes": date(2026, 11, 26)}
    assert kim.told("places-moves-due", title="드릴", who="안나", **due) in kim.sees
    assert kim.told("places-moves-fetch", title="톱", who="보리", **due, fetch=at(27, 12)) in kim.sees
    turn = {"was": date(2026, 11, 26), "becomes": date(2026, 11, 27)}
    assert kim.told("places-moves-turn", title="드릴", who="보리", place=1, **turn) in kim.sees
    assert (await loan_of(both, drill)).last == date(2026, 11, 25)
    await kim.answers("yes")
    assert kim.is_told("places-closed", **span)
    assert (await loan_of(both, drill)).last == date(2026, 11, 26)
    moved = await loan_of(both, saw)
    assert (moved.first, moved.last) == (date(2026, 11, 26), date(2026, 11, 28))
    tale = {"place": "공구도서관"}
    assert hears(anna, "lending-notice-moved", **tale, title="드릴", due=at(26, 20))
    kept = {"first": date(2026, 11, 26), "fetch": at(27, 12)}
    assert hears(boris, "lending-notice-moved-fetch", **tale, title="톱", **kept)
    assert hears(
        anna, "lending-notice-moved-fetch", **tale, title="줄자", first=date(2026, 11, 23), fetch=at(26, 12)
    )


async def test_undone_before_it_begins_all_but_what_was_touched_is_as_it_was(town):
    _, kim = await library(town)
    drill, saw = await shelves(kim, "드릴"), await shelves(kim, "톱", photo=False)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    for person, thing in ((anna, drill), (boris, saw)):
        await borrows(person, thing)
        await hands(kim, thing)
    await closes(kim, 25)
    await boris.forges(f"myloan:bring:{(await loan_of(town, saw)).id}")
    await kim.presses_on("places-closed", "undo")
    span = {"first": date(2026, 11, 25), "last": date(2026, 11, 25)}
    assert hears(kim, "places-reopened", **span, begun="no")
    assert (await loan_of(town, drill)).last == date(2026, 11, 25)
    assert (await loan_of(town, saw)).state == "returned"
    assert hears(anna, "lending-notice-reopened", title="드릴", place="공구도서관", due=at(25, 20))
    assert not reads(
        boris, boris.told("lending-notice-reopened", title="톱", place="공구도서관", due=at(25, 20))
    )
    await closes(kim, 25)
    number = (await town.rows(select(closures.c.id).order_by(closures.c.id.desc())))[0][0]
    await town.sleeps(days=2)
    await kim.forges(f"undoclose:{number}")
    span = {"first": date(2026, 11, 25), "last": date(2026, 11, 25)}
    assert hears(kim, "places-reopened", **span, begun="yes")
    assert (await loan_of(town, drill)).last == date(2026, 11, 26)
    await kim.forges(f"undoclose:{number}")
    assert kim.is_alerted("error-closure-gone")


async def test_who_says_no_closes_nothing_and_strangers_neither(town):
    mayor, kim = await library(town)
    drill = await shelves(kim, "드릴")
    anna = await town.resident("안나")
    await borrows(anna, drill)
    await closes(kim, 24, sure="no")
    assert kim.is_told("places-not-closed")
    assert await town.rows(select(closures.c.id)) == []
    await closes(kim, 24)
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    number = await place_of(town)
    for press in ("undoclose:1", f"keepplace:{number}:end"):
        await far.forges(press)
        assert far.is_alerted("error-area-not-yours"), press
        await anna.forges(press)
        assert anna.is_alerted("menu-press-unknown"), press


async def ends(keeper, heir="stays"):
    await keeper.forges(f"keepplace:{await place_of(keeper.town)}:end")
    if heir:
        await keeper.answers(str(heir))
    await keeper.answers("yes")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_place_closes_for_good_once_all_is_back(town, language):
    _, kim = await library(town, locale=language)
    drill, saw = await shelves(kim, "드릴"), await shelves(kim, "톱", photo=False)
    anna, boris, chae = [await town.resident(name, locale=language) for name in ("안나", "보리", "채원")]
    await borrows(anna, drill)
    await hands(kim, drill)
    await borrows(boris, drill)
    await borrows(chae, saw)
    await kim.forges(f"keepplace:{await place_of(town)}:end")
    assert kim.told("places-end-preview", name="공구도서관", out=1, ready=1, waiting=1) in kim.sees
    assert kim.told("places-end-out", title="드릴", who="안나", day=date(2026, 11, 25)) in kim.sees
    assert kim.told("places-end-coming", title="톱", who="채원", day=date(2026, 11, 23)) in kim.sees
    waits = {"title": "드릴", "who": "보리", "place": 1, "turn": date(2026, 11, 26)}
    assert kim.told("places-waits", **waits) in kim.sees
    await kim.answers("yes")
    assert kim.is_told("places-ended", name="공구도서관", left=1)
    for person, title in ((boris, "드릴"), (chae, "톱")):
        assert hears(person, "lending-notice-place-ends", title=title, place="공구도서관")
    assert await town.rows(select(item_holds.c.id).where(item_holds.c.ended.is_(None))) == []
    await borrows(boris, saw)
    assert boris.is_alerted("error-place-ending", name="공구도서관")
    await anna.forges(f"myloan:renew:{(await loan_of(town, drill)).id}")
    assert anna.is_alerted("error-place-ending", name="공구도서관")
    await checks(kim, drill)
    await town.passes(minutes=2)
    assert [row[0] is not None for row in await town.rows(select(places.c.until))] == [True]
    await kim.forges(f"place:{await place_of(town)}")
    assert kim.is_alerted("error-place-gone")


async def test_its_things_go_to_another_place_and_what_is_out_comes_back_there(town):
    mayor, kim = await library(town)
    await opens(mayor, "둘째 도서관")
    second = await place_of(town, "둘째 도서관")
    drill, saw = await shelves(kim, "드릴"), await shelves(kim, "톱", photo=False)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await borrows(anna, drill)
    await hands(kim, drill)
    await ends(kim, second)
    assert kim.is_told("places-ended", name="공구도서관", left=0)
    assert hears(anna, "lending-notice-rehomed", title="드릴", place="둘째 도서관", due=at(25, 20))
    await borrows(boris, saw)
    assert boris.is_told("lending-kept")
    await boris.says("/borrow 드릴")
    assert "드릴" in boris.keys
    await kim.forges(f"desk:{second}")
    assert "드릴" in kim.sees
    await checks(kim, drill)
    assert (await loan_of(town, drill)).state == "checked"
