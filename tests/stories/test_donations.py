"""Donations: offered with a photo, answered at the desk, thanked; and places where one gives first."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from storage.audit import deeds
from storage.donations import donations
from storage.items import items
from storage.lending import loans
from tests.borrowing import borrows, hears, item_of, library, place_of, shelves
from tests.ruling import moderator_of


async def gives(person, title="톱", *, category="hand-tools", text="", photo=True):
    """A thing offered to the only library: a photo, then three questions."""
    await person.forges(f"give:{await place_of(person.town)}")
    if photo:
        await person.sends_photo(f"{title}-photo")
        await person.presses_on("form-photos-done")
    else:
        await person.presses_on("form-skip")
    await person.says(title)
    await person.answers(category)
    await (person.says(text) if text else person.presses_on("form-skip"))
    return await gift_of(person.town)


async def gift_of(town):
    return (await town.rows(select(donations.c.id).order_by(donations.c.id.desc()).limit(1)))[0][0]


async def gives_first(town):
    """The library asks for a thing before it lends one."""
    number = await place_of(town)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        place = await city.places.place(number)
        await city.areas.set_rule(place.area, "donation.first", value=True)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_thing_is_given_taken_and_thanked_for(town, language):
    _, kim = await library(town, locale=language)
    anna = await town.resident("안나", locale=language)
    await anna.says("/donate")
    await anna.presses_on("donations-mine", "give", name="공구도서관")
    await anna.sends_photo("saw")
    await anna.presses_on("form-photos-done")
    await anna.says("톱")
    await anna.answers("hand-tools")
    await anna.says("날이 조금 무딥니다.")
    assert anna.is_told("donations-offered", title="톱", place="공구도서관")
    assert hears(kim, "donations-notice-offered", name="안나", title="톱", place="공구도서관")
    await kim.says("/desk")
    assert kim.told("donations-desk-line", n=1, title="톱", who="안나") in kim.sees
    await kim.presses("🎁 1. 톱")
    assert "날이 조금 무딥니다." in kim.sees
    await kim.presses_on("donations-card", "accept")
    assert kim.is_told("donations-accepted", title="톱")
    assert hears(anna, "donations-notice-accepted", title="톱", place="공구도서관")
    await kim.presses_on("donations-accepted", "see")
    assert kim.told("donations-given-by", name="안나") in kim.sees
    await anna.forges(f"item:{await item_of(town, '톱')}")
    assert "톱" in anna.sees
    assert anna.told("donations-given-by", name="안나") not in anna.sees
    noted = await town.rows(select(deeds.c.deed, deeds.c.whom).order_by(deeds.c.id.desc()).limit(1))
    assert noted == [("donation-accepted", anna.id)]


async def test_a_no_comes_with_its_reason(town):
    _, kim = await library(town)
    anna = await town.resident("안나")
    number = await gives(anna, "낡은 톱")
    await kim.forges(f"giftsay:decline:{number}")
    await kim.says("같은 것이 이미 세 개 있습니다.")
    assert kim.is_told("donations-declined", title="낡은 톱")
    why = "같은 것이 이미 세 개 있습니다."
    assert hears(anna, "donations-notice-declined", title="낡은 톱", place="공구도서관", why=why)
    await kim.forges(f"giftsay:accept:{number}")
    assert kim.told("donation-state-declined") in kim.alert
    assert await town.rows(select(func.count()).select_from(items)) == [(0,)]


async def test_what_is_taken_back_nobody_takes(town):
    _, kim = await library(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    number = await gives(anna, photo=False)
    await boris.forges(f"ungive:{number}")
    assert boris.is_alerted("error-donation-gone")
    await anna.says("/donate")
    await anna.presses_on("donations-mine", "back", title="톱")
    assert anna.is_told("donations-withdrawn", title="톱")
    await kim.forges(f"giftsay:accept:{number}")
    assert kim.told("donation-state-withdrawn") in kim.alert
    await boris.forges(f"giftsay:accept:{number}")
    assert boris.is_alerted("menu-press-unknown")


async def test_nobody_answers_for_a_library_that_is_not_theirs(town):
    mayor, _ = await library(town)
    far = await moderator_of(town, mayor, "먼사서", "은평구", role="librarian")
    anna = await town.resident("안나")
    number = await gives(anna)
    for press in (f"gift:{number}", f"giftsay:accept:{number}", f"giftsay:decline:{number}"):
        await far.forges(press)
        assert far.is_alerted("error-area-not-yours"), press
    stranger = await town.resident("먼이웃", home="은평뉴타운폭포동4단지제2")
    await stranger.forges(f"give:{await place_of(town)}")
    assert stranger.is_alerted("error-place-gone")
    assert await town.rows(select(donations.c.state)) == [("offered",)]


async def test_what_must_not_be_handed_on_is_not_given_either(town):
    await library(town)
    anna = await town.resident("안나")
    await anna.forges(f"give:{await place_of(town)}")
    await anna.presses_on("form-skip")
    await anna.says("담배")
    await anna.answers("other")
    await anna.presses_on("form-skip")
    assert await town.rows(select(func.count()).select_from(donations)) == [(0,)]


async def test_two_librarians_take_it_once(both):
    mayor, kim = await library(both)
    lee = await moderator_of(both, mayor, "이사서", role="librarian")
    anna = await both.resident("안나")
    number = await gives(anna)
    pressed = (kim.press(f"giftsay:accept:{number}"), lee.press(f"giftsay:accept:{number}"))
    await asyncio.gather(*(both.app.lanes.put(each) for each in pressed))
    await both.settle()
    assert await both.rows(select(func.count()).select_from(items)) == [(1,)]
    thanks = anna.told("donations-notice-accepted", title="톱", place="공구도서관")
    assert sum(thanks in screen.text for screen in anna.screens) == 1
    row = dict((await both.rows(select(donations)))[0]._mapping)
    del row["id"]
    with pytest.raises(IntegrityError):
        async with both.app.storage.engine.begin() as conn:
            await conn.execute(donations.insert().values(row))


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_where_one_gives_first_one_thing_opens_the_door(town, language):
    _, kim = await library(town)
    number = await shelves(kim, "드릴")
    await gives_first(town)
    anna = await town.resident("안나", locale=language)
    await borrows(anna, number)
    assert anna.is_told("error-donate-first", name="공구도서관", waits=0)
    assert await town.rows(select(func.count()).select_from(loans)) == [(0,)]
    await anna.presses_on("donations-give")
    await anna.presses_on("form-skip")
    await anna.says("톱")
    await anna.answers("hand-tools")
    await anna.presses_on("form-skip")
    await borrows(anna, number)
    assert anna.is_told("error-donate-first", name="공구도서관", waits=1)
    await kim.forges(f"giftsay:accept:{await gift_of(town)}")
    await borrows(anna, number)
    assert anna.is_told("lending-kept")


async def test_who_leaves_takes_back_what_waits_and_their_words_are_gone(town):
    _, kim = await library(town)
    anna = await town.resident("안나")
    await kim.forges(f"giftsay:accept:{await gives(anna, '톱', text='할머니의 톱입니다.')}")
    await gives(anna, "망치")
    await anna.says("/delete")
    await anna.presses_on("rights-delete", "ask", days=7)
    await town.passes(days=7, hours=12)
    found = await town.rows(select(donations).order_by(donations.c.id))
    assert [row.state for row in found] == ["accepted", "withdrawn"]
    assert all(row.giver < 0 and not row.title and not row.text for row in found)
    await kim.forges(f"item:{await item_of(town, '톱')}")
    assert kim.told("donations-given-by-former") in kim.sees
    assert "할머니" not in kim.sees
    noted = await town.rows(select(deeds.c.words).where(deeds.c.deed == "item-added"))
    assert [row.words for row in noted] == [""]
