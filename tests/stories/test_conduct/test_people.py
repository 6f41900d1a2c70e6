"""Something is wrong with how a neighbour behaves: told, looked into, decided; and nobody learns who told."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.cases import cases
from storage.conduct import sanctions as measures
from tests.behaving import finds
from tests.ruling import admin_of, decides, moderator_of, number_in, takes
from tests.trading import listing_of

OPEN = select(measures.c.measure).where(measures.c.ended.is_(None)).order_by(measures.c.id)


async def reports(person, owner, title="드릴", *, reason="rude", words=""):
    """From the page of the neighbour behind a listing."""
    await person.forges(f"of:listing:{await listing_of(owner, title)}")
    await person.presses_on("conduct-report")
    await person.answers(reason)
    await (person.says(words) if words else person.presses_on("form-skip"))
    return number_in(person)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_neighbour_is_reported_and_suspended_from_the_case(both, language):
    kim = await moderator_of(both, await admin_of(both), "김", locale=language)
    owner, reporter = await both.resident("주인", language), await both.resident("가람", language)
    await owner.posts("드릴")
    before = len(owner.screens)
    number = await reports(reporter, owner, words="새벽에 찾아와 소리를 질렀습니다.")
    assert reporter.is_told("cases-thanks", number=number)
    assert len(owner.screens) == before
    await takes(kim, number)
    for words in ("새벽에 찾아와 소리를 질렀습니다.", kim.told("person-reason-rude"), "주인"):
        assert words in kim.sees
    assert "가람" not in kim.sees
    assert kim.told("conduct-record-person", reports=1, warnings=0, suspensions=0) in kim.sees
    await decides(kim, "suspend", amounts=("7",), why="이웃을 불안하게 하셨습니다.")
    assert "이웃을 불안하게 하셨습니다." in owner.sees
    assert "가람" not in owner.sees
    assert number not in owner.sees
    assert owner.told("conduct-object") in owner.keys
    assert reporter.told("ruled-suspend", amount=0, unit="", days=7, mine="yes") in reporter.sees
    assert await both.rows(OPEN) == [("suspension",)]
    await owner.forges("case:1")
    assert owner.is_alerted("error-case-gone")


async def test_nothing_comes_of_it_and_the_neighbour_hears_nothing(town):
    kim = await moderator_of(town, await admin_of(town), "김")
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    number, before = await reports(reporter, owner), len(owner.screens)
    await takes(kim, number)
    await decides(kim, "leave")
    assert reporter.told("ruled-leave", amount=0, unit="", days=0, mine="yes") in reporter.sees
    assert len(owner.screens) == before
    assert await town.rows(OPEN) == []


async def test_one_reports_a_neighbour_once_and_never_oneself(town):
    await admin_of(town)
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    await reports(reporter, owner)
    await reporter.forges("reportof:listing:1")
    assert reporter.is_told("error-case-there")
    await owner.forges("reportof:listing:1")
    assert owner.is_alerted("error-that-is-you")
    for nothing in ("reportof:listing:424242", "reportof:trade:1", "reportof:room:1", "reportof:listing:0"):
        await reporter.forges(nothing)
    assert len(await town.rows(select(cases.c.id))) == 1


async def test_a_ban_out_of_a_report_is_confirmed_by_a_second_moderator(town):
    mayor = await admin_of(town)
    kim, lee = await moderator_of(town, mayor, "김"), await moderator_of(town, mayor, "이")
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    number = await reports(reporter, owner, reason="threat")
    await takes(kim, number)
    await decides(kim, "ban", why="거듭 위협하셨습니다.")
    assert await town.rows(OPEN) == []
    assert await finds(reporter, "드릴")
    assert number in lee.sees
