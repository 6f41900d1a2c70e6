"""Rules of one place alone: set in chat by who keeps it, inherited, looked back at; and visits a day."""

from __future__ import annotations

from datetime import date

import pytest

from tests.borrowing import borrows, checks, hands, hears, library, loan_of, opens, place_of, shelves
from tests.regulating import area, changes, says, sets
from tests.ruling import moderator_of


async def spot(town, name="공구도서관"):
    return f"place:{await place_of(town, name)}"


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_librarian_sets_the_rules_of_one_place(both, language):
    mayor, kim = await library(both, locale=language)
    await opens(mayor, "둘째 도서관")
    first = await shelves(kim, "드릴")
    there = await spot(both)
    await kim.forges(f"place:{await place_of(both)}")
    await kim.presses_on("places-card", "rules")
    await kim.presses_on("rules-lending")
    assert says(kim, "lending.days_power", 2) in kim.sees
    assert says(kim, "lending.kept_days", 1095) not in kim.sees
    await sets(kim, "lending.days_power", there, "5", why="주말에도 쓰게")
    assert says(kim, "lending.days_power", 5) in kim.sees
    assert "공구도서관" in kim.sees
    assert await changes(both) == [(there, "lending.days_power", None, 5, "주말에도 쓰게")]
    anna = await both.resident("안나")
    await borrows(anna, first)
    assert (await loan_of(both, first)).last == date(2026, 11, 28)
    await kim.forges(f"s1|past|lending.days_power|{there}")
    assert "주말에도 쓰게" in kim.sees


async def test_what_a_place_sets_holds_there_alone_and_its_area_holds_for_the_rest(town):
    mayor, kim = await library(town)
    await opens(mayor, "둘째 도서관")
    there, gu = await spot(town), area(town, "송파구")
    await sets(mayor, "lending.items_max", gu, "1")
    await sets(kim, "lending.items_max", there, "2")
    drill, saw, tape = [await shelves(kim, title, photo=False) for title in ("드릴", "톱", "줄자")]
    anna = await town.resident("안나")
    for number in (drill, saw, tape):
        await borrows(anna, number)
    assert anna.is_alerted("error-too-many-loans", most=2)
    await kim.forges(f"s1|back|lending.items_max|{there}")
    await kim.presses_on("form-skip")
    await kim.presses_on("settings-summary", "send")
    boris = await town.resident("보리")
    await borrows(boris, tape)
    await borrows(boris, saw)
    assert boris.is_alerted("error-too-many-loans", most=1)


async def test_limits_hold_and_what_is_the_whole_citys_is_not_set_at_a_place(town):
    mayor, kim = await library(town)
    there = await spot(town)
    await kim.forges(f"s1|set|lending.days_power|{there}")
    await kim.says("900")
    assert kim.is_told("error-rule-out-of-range", least=1, most=60)
    await kim.says("/cancel")
    for rule in ("lending.kept_days", "ledger.floor", "nothing.at_all"):
        await kim.forges(f"s1|set|{rule}|{there}")
        assert kim.is_alerted("error-rule-gone"), rule
    gu = area(town, "송파구")
    await kim.forges(f"s1|set|lending.days_power|{gu}")
    assert kim.is_alerted("error-area-not-yours")
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    for do in ("see", "set", "past", "back", "undo"):
        await far.forges(f"s1|{do}|lending.days_power|{there}")
        assert far.is_alerted("error-area-not-yours"), do
    boris = await town.resident("보리")
    await boris.forges(f"s1|set|lending.days_power|{there}")
    assert boris.is_alerted("menu-press-unknown")
    assert await changes(town) == []


async def test_a_full_day_says_how_many_may_come_and_when_there_is_room(town):
    _, kim = await library(town)
    there = await spot(town)
    await sets(kim, "lending.visits_day", there, "1")
    drill, saw, tape = [await shelves(kim, title, photo=False) for title in ("드릴", "톱", "줄자")]
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await borrows(anna, drill)
    await borrows(boris, saw)
    assert boris.is_told(
        "error-day-full", title="톱", most=1, day=date(2026, 11, 23), first=date(2026, 11, 24)
    )
    await borrows(anna, tape)
    assert anna.is_told("lending-kept"), "who comes anyway takes two things"
    await boris.forges(f"borrowon:{saw}")
    await boris.says("2026-11-24")
    assert boris.is_told("lending-kept")


async def test_whose_turn_it_is_on_a_full_day_comes_on_the_next_one(town):
    _, kim = await library(town)
    await sets(kim, "lending.visits_day", await spot(town), "2")
    drill, saw = await shelves(kim, "드릴"), await shelves(kim, "톱", photo=False)
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    await borrows(anna, drill)
    await hands(kim, drill)
    await borrows(boris, drill)
    await borrows(chae, saw)
    await checks(kim, drill)
    assert (await loan_of(town, drill)).first == date(2026, 11, 24)
    assert hears(
        boris,
        "lending-notice-turn",
        title="드릴",
        place="공구도서관",
        fetch=(await loan_of(town, drill)).fetch_by,
    )


async def test_other_people_may_borrow_once_the_circle_is_wider(town):
    _, kim = await library(town)
    drill = await shelves(kim, "드릴")
    far = await town.resident("건너편", home="가락금호")
    await borrows(far, drill)
    assert far.is_told("error-item-gone")
    await kim.forges(f"keepplace:{await place_of(town)}:circle")
    await kim.answers("gu")
    assert kim.is_told("places-changed")
    await borrows(far, drill)
    assert far.is_told("lending-kept")
