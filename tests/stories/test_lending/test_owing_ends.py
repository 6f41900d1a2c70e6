"""What is to be replaced, however it ends: by its owner's word, another decision, a merge, a goodbye, an heir."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from storage.audit import deeds
from storage.lending import lending_owed
from tests.borrowing import borrows, hears, library, loan_of, opens, place_of, reads
from tests.ruling import decides, moderator_of, takes
from tests.stories.test_lending.test_merging import become_one
from tests.stories.test_lending.test_owing import OWED, TALE, harmed, number_of
from tests.stories.test_owned import CONTACT, SPOT, lends, steps
from tests.stories.test_places.test_closing import ends

ENDED = select(lending_owed.c.how).order_by(lending_owed.c.id)


async def hows(town):
    return [row[0] for row in await town.rows(ENDED)]


@pytest.mark.parametrize(("do", "key"), [("replaced", "replaced"), ("forgiven", "forgiven")])
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_an_owner_hears_of_it_and_says_how_it_ended_and_no_librarian_does(town, language, do, key):
    mayor, kim = await library(town, locale=language)
    lee = await moderator_of(town, mayor, "이")
    anna, boris = [await town.resident(name, locale=language) for name in ("안나", "보리")]
    ladder = await lends(anna)
    await borrows(boris, ladder)
    for do_ in ("approve", "hand"):
        await steps(anna, ladder, do_)
    await anna.forges(f"owncheck:damaged:{(await loan_of(town, ladder)).id}")
    await takes(lee, await number_of(town))
    await decides(lee, "replace")
    until = date(2026, 12, 7)
    assert hears(anna, "owned-notice-owed", who="보리", title="사다리", until=until)
    await boris.says("/loans")
    assert boris.told("lending-line-owed", title="사다리", place=SPOT, until=until) in boris.sees
    await kim.says("/desk")
    assert "사다리" not in kim.sees
    for other in (kim, boris):
        await other.forges(f"owed:{do}:1")
        assert other.is_alerted("error-area-not-yours")
    await anna.presses_on("lending-see")
    assert not reads(kim, CONTACT)
    await anna.presses_on(f"lending-owed-{do}")
    assert anna.is_told(f"lending-owed-did-{do}")
    assert hears(boris, f"lending-notice-owed-{key}", title="사다리")
    assert await hows(town) == [do]
    assert await town.rows(select(deeds.c.deed).where(deeds.c.deed.like("owed-%"))) == [], "it is no staff's"


async def test_after_an_objection_it_is_decided_otherwise_and_nobody_is_reminded(town):
    mayor, _, _, anna, _, saw = await harmed(town)
    number = await number_of(town)
    second = await moderator_of(town, mayor, "박")
    await anna.forges("act:appeal:1")
    await anna.says("받을 때부터 망가져 있었습니다.")
    await anna.presses_on("cases-summary", "send")
    await takes(second, number)
    await decides(second, "wear")
    assert await hows(town) == ["undone"]
    await anna.says("/loans")
    assert anna.told("lending-line-owed", **TALE) not in anna.sees
    await borrows(anna, saw)
    assert anna.is_told("lending-kept")
    await town.sleeps(days=14)
    assert not hears(anna, "lending-notice-owed-soon", **TALE)


async def test_two_records_of_one_person_owe_it_together_and_it_is_reminded_of_once(town):
    mayor, kim, _, anna, _, _ = await harmed(town)
    new = await town.resident("새안나")
    await become_one(town, mayor, new, anna)
    assert [row.person for row in await town.rows(OWED)] == [new.id]
    await town.sleeps(days=13.4)
    assert hears(new, "lending-notice-owed-soon", **TALE)
    assert not hears(anna, "lending-notice-owed-soon", **TALE)
    await kim.forges("owed:replaced:1")
    assert hears(new, "lending-notice-owed-replaced", title="드릴")


async def test_who_owes_something_does_not_leave_before_it_is_settled(town):
    _, kim, _, anna, _, _ = await harmed(town)
    await anna.says("/delete")
    assert anna.told("duty-owed", count=1) in anna.sees
    await kim.forges("owed:forgiven:1")
    await anna.says("/delete")
    assert anna.told("duty-owed", count=1) not in anna.sees


async def test_where_the_things_of_a_place_go_what_is_owed_goes_too(town):
    mayor, kim, _, anna, _, _ = await harmed(town)
    await opens(mayor, "둘째 도서관")
    second = await place_of(town, "둘째 도서관")
    await ends(kim, second)
    await town.sleeps(days=13.4)
    assert hears(anna, "lending-notice-owed-soon", **{**TALE, "place": "둘째 도서관"})
    assert not hears(anna, "lending-notice-owed-soon", **TALE)
    await mayor.forges(f"desk:{second}")
    assert "안나" in mayor.sees
    await mayor.forges("owed:replaced:1")
    assert hears(anna, "lending-notice-owed-replaced", title="드릴")
    assert await hows(town) == ["replaced"]


async def test_a_place_that_ends_waits_for_what_is_owed_to_it(town):
    _, kim, _, anna, _, _ = await harmed(town)
    await ends(kim, heir="")
    await kim.forges(f"desk:{await place_of(town)}")
    assert "안나" in kim.sees
    await kim.forges("owed:replaced:1")
    await town.passes(minutes=2)
    await kim.forges(f"place:{await place_of(town)}")
    assert kim.is_alerted("error-place-gone")
    assert hears(anna, "lending-notice-owed-replaced", title="드릴")
