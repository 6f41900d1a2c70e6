"""Borrowing: kept, fetched, brought back, looked at; in line; late; and the desk."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from bot.domain.items import ItemId
from bot.domain.places import code
from storage.cases import cases
from storage.lending import item_holds, lending_pauses, loans
from tests.borrowing import borrows, checks, hands, hears, library, loan_of, place_of, reads, shelves
from tests.town import SEOUL


def at(day, hour, month=11):
    return datetime(2026, month, day, hour, tzinfo=SEOUL)


DUE = at(25, 20)
TALE = {"title": "드릴", "place": "공구도서관"}


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_thing_goes_out_and_comes_back(town, language):
    _, kim = await library(town, locale=language)
    number = await shelves(kim, "드릴")
    anna = await town.resident("안나", locale=language)
    await anna.says("/borrow")
    await anna.presses("드릴")
    assert anna.told("items-is-free", last=date(2026, 11, 25)) in anna.sees
    await anna.presses_on("items-borrow")
    assert anna.is_told("lending-kept")
    assert hears(
        kim, "lending-notice-wanted", **TALE, name="안나", first=date(2026, 11, 23), fetch=at(24, 12)
    )
    await hands(kim, number)
    assert hears(anna, "lending-notice-out", **TALE, due=DUE)
    await town.passes(days=1, hours=9)
    assert hears(anna, "lending-notice-soon", **TALE, due=DUE)
    await anna.presses_on("lending-step-bring")
    assert anna.is_told("lending-did-bring")
    await anna.presses_on("lending-step-thank")
    await anna.says("비트는 왼쪽 칸에 있습니다.")
    await checks(kim, number)
    assert hears(anna, "lending-notice-checked", title="드릴")
    await town.passes(days=9)
    assert not reads(anna, anna.told("lending-notice-late-1", **TALE, due=DUE))
    boris = await town.resident("보리", locale=language)
    await boris.forges(f"item:{number}")
    assert boris.told("items-note", note="비트는 왼쪽 칸에 있습니다.") in boris.sees


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_senior_borrows_in_plain_mode_in_five_steps(town, language):
    _, kim = await library(town)
    await shelves(kim, "드릴")
    anna = await town.resident("영자", locale=language, birth="1950")
    steps = 0

    async def step(done):
        nonlocal steps
        steps += 1
        await done
        assert all(len(row) == 1 for row in anna.screen.keys)
        assert "✅" not in anna.sees

    await step(anna.says("/menu"))
    await step(anna.presses_on("menu-door-use"))
    await step(anna.presses_on("menu-door-borrow"))
    await step(anna.presses("드릴"))
    assert anna.keys[0] == anna.told("items-borrow")
    await step(anna.presses_on("items-borrow"))
    assert anna.is_told("lending-kept")
    assert steps <= 5


async def test_the_code_of_the_place_hands_out_and_a_guessed_one_does_not(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna = await town.resident("안나")
    await borrows(anna, number)
    loan = (await loan_of(town, number)).id
    there = await place_of(town)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        right = code(await city.places.place(there), town.calendar.now())
    await kim.forges(f"desk:{await place_of(town)}")
    assert right in kim.sees
    wrong = next(f"{n:04}" for n in range(10_000) if f"{n:04}" != right)
    for left in (4, 3):
        await anna.forges(f"myloan:collect:{loan}")
        await anna.says(wrong)
        assert anna.is_told("lending-code-wrong", left=left)
    await anna.forges(f"myloan:collect:{loan}")
    await anna.says(right)
    assert anna.is_told("lending-did-collect")
    await anna.forges(f"myloan:collect:{loan}")
    await anna.says(right)
    assert (await loan_of(town, number)).state == "out"


async def test_the_line_moves_on_one_by_one(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    for person in (anna, boris, chae):
        await borrows(person, number)
    assert boris.is_told("lending-waiting", title="드릴", place=1, turn=date(2026, 11, 26))
    assert "2번째" in chae.sees
    await hands(kim, number)
    await anna.forges(f"myloan:renew:{(await loan_of(town, number)).id}")
    assert anna.is_alerted("error-others-wait", count=2, due=DUE)
    await checks(kim, number)
    assert hears(boris, "lending-notice-turn", **TALE, fetch=at(24, 12))
    assert not hears(chae, "lending-notice-turn", **TALE, fetch=at(24, 12))
    await town.sleeps(days=1, hours=3)
    assert hears(boris, "lending-notice-missed", title="드릴")
    assert hears(chae, "lending-notice-turn", **TALE, fetch=at(25, 12))
    await chae.forges(f"myloan:cancel:{(await loan_of(town, number)).id}")
    assert chae.is_told("lending-did-cancel")
    assert await town.rows(select(func.count()).where(item_holds.c.ended.is_(None))) == [(0,)]


async def test_who_leaves_the_line_is_out_of_it_and_nobody_leaves_for_another(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, boris, chae = [await town.resident(name) for name in ("안나", "보리", "채원")]
    for person in (anna, boris, chae):
        await borrows(person, number)
    await chae.forges("leaveline:1")
    assert chae.is_told("error-hold-gone")
    await boris.presses_on("lending-waiting", "leave")
    assert boris.is_told("lending-left", title="드릴")
    await chae.forges(f"item:{number}")
    assert "1번째" in chae.sees


async def test_late_is_told_politely_and_paused_for_as_many_days(town):
    _, kim = await library(town)
    number, other = await shelves(kim, "드릴"), await shelves(kim, "톱", photo=False)
    anna = await town.resident("안나")
    await borrows(anna, number)
    await hands(kim, number)
    await town.sleeps(days=3, hours=1)
    assert hears(anna, "lending-notice-late-1", **TALE, due=DUE)
    await borrows(anna, other)
    assert anna.is_told("error-still-late", title="드릴", due=DUE)
    await town.sleeps(days=6)
    assert hears(kim, "lending-notice-late-copy", name="안나", title="드릴", due=DUE)
    await checks(kim, number)
    until = date(2026, 12, 9)
    paused = {"title": "드릴", "late": 7, "days": 7, "count": 1, "until": until}
    assert hears(anna, "lending-notice-paused", **paused)
    await borrows(anna, other)
    assert anna.is_told("error-lending-paused", days=7, until=until)
    await anna.says("/loans")
    assert anna.told("lending-line-pause", days=7, until=until) in anna.sees
    await town.sleeps(days=8)
    await borrows(anna, other)
    assert anna.is_told("lending-kept")


async def test_what_is_long_away_is_lost_and_a_moderator_is_asked(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna = await town.resident("안나")
    await borrows(anna, number)
    await hands(kim, number)
    await town.sleeps(days=10)
    await town.sleeps(days=23)
    assert hears(anna, "lending-notice-lost", **TALE)
    assert await town.rows(select(cases.c.kind, cases.c.reason)) == [("harm", "lost")]
    await anna.forges(f"item:{number}")
    assert anna.told("items-is-lost") in anna.sees
    await checks(kim, number)
    await anna.forges(f"item:{number}")
    assert anna.told("items-is-lost") not in anna.sees


async def test_damage_takes_a_thing_off_the_shelf_and_opens_a_case(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await borrows(anna, number)
    await borrows(boris, number)
    await hands(kim, number)
    await checks(kim, number, "damaged")
    assert await town.rows(select(cases.c.kind, cases.c.against)) == [("harm", anna.id)]
    assert not hears(boris, "lending-notice-turn", **TALE, fetch=at(24, 12))
    await kim.forges(f"itemstep:restore:{number}")
    assert hears(boris, "lending-notice-turn", **TALE, fetch=at(24, 12))


async def test_one_can_object_to_a_pause(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await borrows(anna, number)
    await hands(kim, number)
    await town.sleeps(days=4)
    await checks(kim, number)
    pause = (await town.rows(select(lending_pauses.c.id)))[0][0]
    await boris.forges(f"pause:{pause}")
    await boris.says("제 일입니다.")
    assert boris.is_alerted("error-pause-gone") or boris.is_told("error-pause-gone")
    await anna.forges(f"pause:{pause}")
    await anna.says("도서관이 닫혀 있었습니다.")
    assert await town.rows(select(cases.c.kind, cases.c.reason, cases.c.by)) == [
        ("late", "objection", anna.id)
    ]


async def test_where_a_librarian_agrees_first_nothing_is_kept_before(town):
    mayor, kim = await library(town)
    number = await shelves(kim, "발전기")
    there = await place_of(town)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        place = await city.places.place(there)
        await city.areas.set_rule(place.area, "lending.approval", value=True)
    anna = await town.resident("안나")
    await borrows(anna, number)
    assert anna.is_told("lending-asked")
    loan = (await loan_of(town, number)).id
    await anna.forges(f"keeploan:approve:{loan}")
    assert anna.is_alerted("menu-press-unknown")
    await kim.forges(f"keeploan:approve:{loan}")
    told = {"title": "발전기", "place": "공구도서관", "first": date(2026, 11, 23), "fetch": at(24, 12)}
    assert hears(anna, "lending-notice-ready", **told)
    await kim.forges(f"keeploan:refuse:{loan}")
    await kim.says("고장이 났습니다.")
    assert hears(anna, "lending-notice-refused", title="발전기", why="고장이 났습니다.")
    assert (await loan_of(town, number)).state == "cancelled"
    assert mayor.sees


async def test_across_the_desk_somebody_without_a_telephone_is_served(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    ok, far = await town.resident("옥자"), await town.resident("먼이웃", home="은평뉴타운폭포동4단지제2")
    await kim.forges(f"lendto:{number}")
    await kim.says(far.name)
    assert kim.is_told("lending-desk-ask-who", step="unknown", typed=far.name)
    await kim.says("옥자")
    await kim.presses("옥자")
    assert kim.is_told("lending-keeper-lent", who="옥자", due=DUE)
    assert (await loan_of(town, number)).borrower == ok.id


async def test_another_day_is_kept_and_a_closed_day_moves_what_is_due(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await anna.forges(f"borrowon:{number}")
    await anna.says("2026-11-26")
    loan = await loan_of(town, number)
    assert (loan.first, loan.last, loan.state) == (date(2026, 11, 26), date(2026, 11, 28), "ready")
    await boris.forges(f"borrowon:{number}")
    await boris.says("2026-11-27")
    soon = [date(2026, 11, 23), date(2026, 11, 30), date(2026, 12, 1)]
    assert boris.is_told("lending-later-ask-first", step="taken", day=date(2026, 11, 27), soon=soon)
    assert boris.told("lending-later-from", day=date(2026, 11, 30)) in boris.keys
    await town.sleeps(days=3)
    await hands(kim, number)
    await kim.forges(f"keepplace:{await place_of(town)}:days")
    await kim.says("2026-11-28")
    await kim.says("2026-11-28")
    await kim.says("공사")
    await kim.answers("yes")
    assert (await loan_of(town, number)).last == date(2026, 11, 30)
    assert hears(anna, "lending-notice-moved", **TALE, due=at(30, 20))


async def test_the_database_itself_lends_no_copy_twice(both):
    _, kim = await library(both)
    number = await shelves(kim, "드릴")
    anna, boris = await both.resident("안나"), await both.resident("보리")
    await borrows(anna, number)
    loan = dict((await loan_of(both, number))._mapping)
    del loan["id"]
    for again in (
        {"first": loan["last"], "last": loan["last"] + timedelta(days=3)},
        {"first": loan["first"] - timedelta(days=9), "last": loan["first"]},
    ):
        with pytest.raises(IntegrityError):
            async with both.app.storage.engine.begin() as conn:
                await conn.execute(loans.insert().values(loan | again | {"borrower": boris.id}))
    free = {"first": loan["last"] + timedelta(days=1), "last": loan["last"] + timedelta(days=2)}
    async with both.app.storage.engine.begin() as conn:
        await conn.execute(loans.insert().values(loan | free | {"borrower": boris.id}))
        await conn.execute(loans.insert().values(loan | {"borrower": boris.id, "copy": 2}))
    assert ItemId(number)


async def test_the_calendar_marks_what_cannot_be_had_and_offers_the_nearest_day(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await anna.forges(f"borrowon:{number}")
    await anna.says("2026-11-26")
    await boris.forges(f"borrowon:{number}")
    soon = [date(2026, 11, 23), date(2026, 11, 30), date(2026, 12, 1)]
    assert boris.is_told("lending-later-ask-first", step="ask", day=None, soon=soon)
    days = boris.keys[8:]  # behind the month and the weekdays
    assert days[:8] == ["23", *"✕✕✕✕✕–", "30"]
    await boris.answers("d2026-11-29")
    assert boris.is_told("lending-later-ask-first", step="shut", day=date(2026, 11, 29), soon=soon)
    await boris.presses_on("lending-later-from", day=date(2026, 11, 30))
    assert boris.is_told("lending-kept")
    assert (await loan_of(town, number)).first == date(2026, 11, 30)


async def test_a_senior_chooses_among_the_next_days_by_their_numbers(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, oh = await town.resident("안나"), await town.resident("영자", birth="1950")
    await anna.forges(f"borrowon:{number}")
    await anna.says("2026-11-24")
    await oh.forges(f"borrowon:{number}")
    assert oh.told("lending-later-from", day=date(2026, 11, 27)) == oh.keys[0]
    assert len(oh.keys) == 4 + 1, "and help by telephone"
    await oh.says("2")
    assert (await loan_of(town, number)).first == date(2026, 11, 28)
    assert oh.is_told("lending-kept")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_in_the_evening_a_thing_is_to_be_had_tomorrow_and_the_desk_says_when_it_is_fetched(
    town, language
):
    _, kim = await library(town, locale=language)
    number = await shelves(kim, "드릴")
    anna = await town.resident("안나", locale=language)
    await town.sleeps(hours=11)
    await anna.forges(f"item:{number}")
    assert anna.told("items-is-free-from", first=date(2026, 11, 24)) in anna.sees
    await borrows(anna, number)
    await kim.says("/desk")
    fetched = {"n": 1, "title": "드릴", "who": "안나", "first": date(2026, 11, 24)}
    assert kim.told("lending-desk-line-fetch", **fetched) in kim.sees
