"""Photos of what goes out and comes back: before beside after, for whom it concerns and for nobody else."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.cases import cases
from storage.lending import loan_photos
from storage.notices import Saying
from tests.borrowing import borrows, checks, hands, library, loan_of, shelves
from tests.ruling import moderator_of
from tests.town import SEOUL


async def pictures_taken(town):
    found = select(loan_photos.c.moment, loan_photos.c.photos).order_by(loan_photos.c.id)
    return [tuple(row) for row in await town.rows(found)]


async def photographs(keeper, number, moment, *photos):
    """At the desk, of the newest loan of a thing."""
    await keeper.forges(f"photoloan:{moment}:{(await loan_of(keeper.town, number)).id}")
    for photo in photos:
        await keeper.sends_photo(photo)
    await keeper.presses_on("form-photos-done")


def sees_photos(person, *photos):
    return list(photos) in [screen.photos for screen in person.screens]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_came_back_broken_lies_beside_what_went_out(town, language):
    _, kim = await library(town, locale=language)
    number = await shelves(kim, "드릴")
    anna = await town.resident("안나", locale=language)
    await borrows(anna, number)
    await hands(kim, number)
    went = town.calendar.now().astimezone(SEOUL)
    await kim.presses_on("lending-photo-out")
    await kim.sends_photo("whole")
    await kim.presses_on("form-photos-done")
    assert kim.is_told("lending-photographed", title="드릴")
    await town.passes(days=1)
    await checks(kim, number, "damaged")
    assert sees_photos(kim, "whole")
    assert any(kim.told("lending-before", title="드릴", at=went) in screen.text for screen in kim.screens)
    await kim.presses_on("lending-photo-back")
    await kim.sends_photo("broken")
    await kim.presses_on("form-photos-done")
    assert kim.screen.photos == ["broken"]
    assert kim.is_told("lending-after", title="드릴", at=town.calendar.now().astimezone(SEOUL))
    assert await pictures_taken(town) == [("out", ("whole",)), ("back", ("broken",))]


async def test_the_case_shows_both_to_who_decides_and_to_the_borrower(town):
    mayor, kim = await library(town)
    number = await shelves(kim, "드릴")
    judge = await moderator_of(town, mayor, "판사")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await borrows(anna, number)
    await hands(kim, number)
    await photographs(kim, number, "out", "whole")
    await anna.forges(f"myloan:bring:{(await loan_of(town, number)).id}")
    await photographs(kim, number, "back", "broken")
    await checks(kim, number, "damaged")
    (case,) = (await town.rows(select(cases.c.id)))[0]
    for person in (judge, anna):
        await person.forges(f"case:{case}")
        await person.presses_on("cases-pictures")
        assert sees_photos(person, "whole")
        assert sees_photos(person, "broken")
    loan = (await loan_of(town, number)).id
    await boris.forges(f"pictures:{loan}")
    assert boris.is_told("error-loan-gone")
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    await far.forges(f"pictures:{loan}")
    assert far.is_told("error-loan-gone")
    await far.forges(f"photoloan:back:{loan}")
    assert far.is_alerted("error-area-not-yours")
    await boris.forges(f"photoloan:back:{loan}")
    assert boris.is_alerted("error-area-not-yours")


async def test_the_photos_of_the_last_return_are_those_before_the_next_loan(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna, boris = await town.resident("안나"), await town.resident("보리")
    await borrows(anna, number)
    await hands(kim, number)
    await checks(kim, number, "damaged")
    assert sees_photos(kim, "드릴-photo"), "the one in the catalogue, where there is no other"
    await photographs(kim, number, "back", "scratched")
    await kim.forges(f"itemstep:restore:{number}")
    await town.sleeps(days=1)
    await borrows(boris, number)
    await hands(kim, number)
    await checks(kim, number, "parts")
    assert sees_photos(kim, "scratched")


async def test_a_thing_is_photographed_while_it_proves_something_and_no_longer(town):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    anna = await town.resident("안나")
    await borrows(anna, number)
    await kim.forges(f"photoloan:out:{(await loan_of(town, number)).id}")
    assert kim.is_alerted("error-loan-step-impossible", state=Saying("loan-state-ready"), step="photograph")
    await hands(kim, number)
    await checks(kim, number)
    await town.sleeps(days=2)
    await kim.forges(f"photoloan:back:{(await loan_of(town, number)).id}")
    assert kim.is_alerted("error-loan-step-impossible", state=Saying("loan-state-checked"), step="photograph")
    assert await pictures_taken(town) == []


async def test_photos_are_forgotten_but_the_last_of_each_copy_and_those_of_an_open_case(both):
    _, kim = await library(both)
    drill, saw = await shelves(kim, "드릴"), await shelves(kim, "톱")
    anna = await both.resident("안나")
    for number in (drill, saw):
        await borrows(anna, number)
        await hands(kim, number)
        await photographs(kim, number, "out", f"{number}-out")
        await photographs(kim, number, "back", f"{number}-back")
    await checks(kim, drill)
    await checks(kim, saw, "damaged")
    taken = both.calendar.now()
    async with both.app.storage.transaction(taken) as city:
        await city.lending.forget_photos(taken.replace(year=taken.year + 1))
    kept = [photos for _, photos in await pictures_taken(both)]
    assert kept == [(f"{drill}-back",), (f"{saw}-out",), (f"{saw}-back",)]
