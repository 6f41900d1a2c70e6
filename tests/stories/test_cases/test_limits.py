"""More room below the floor is asked for, and given for a time, or not."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.cases import cases
from tests.paying import room
from tests.ruling import admin_of, decides, kind, moderator_of, number_in, offers, opens, takes

STATES = select(cases.c.state).order_by(cases.c.id)


async def asks(person, amount="50,000", need="수업료를 낸 뒤 봄에 돌봄으로 갚겠습니다."):
    await person.forges("limit")
    await person.says(amount)
    await person.says(need)
    return number_in(person)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_more_room_is_given_for_a_time_and_then_ends(both, language):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김", locale=language)
    bada = await both.resident("바다", language)
    before = await room(bada, both)
    number = await asks(bada)
    assert bada.is_told("cases-asked", number=number)
    assert kim.is_told("cases-notice-opened", kind=kind("floor"), number=number, title=None)
    await takes(kim, number)
    assert "수업료를 낸 뒤" in kim.sees
    assert "바다" in kim.sees
    await decides(kim, "grant", amounts=("30000", "90"), why="약속을 믿습니다.")
    assert await room(bada, both) == before + 30_000
    assert any("약속을 믿습니다." in screen.text for screen in bada.screens)
    await both.sleeps(days=89)
    assert await room(bada, both) == before + 30_000
    await both.passes(days=2)
    assert await room(bada, both) == before


async def test_a_limit_is_refused_with_a_reason_and_objected_to(both):
    mayor = await admin_of(both)
    kim, lee = await moderator_of(both, mayor, "김"), await moderator_of(both, mayor, "이")
    bada = await both.resident("바다")
    before = await room(bada, both)
    number = await asks(bada)
    await takes(kim, number)
    await decides(kim, "refuse", why="지금 한도로 넉넉합니다.")
    assert await room(bada, both) == before
    assert "지금 한도로 넉넉합니다." in bada.sees
    await bada.presses_on("cases-card", "appeal")
    await bada.says("다음 달 이사 때문입니다.")
    await bada.presses_on("cases-summary", "send")
    await both.passes(minutes=5)
    await takes(lee, number)
    await decides(lee, "grant", amounts=("10000", "30"))
    assert await room(bada, both) == before + 10_000
    await both.passes(minutes=11)
    assert await both.rows(STATES) == [("closed",)]


async def test_what_was_given_is_taken_back_when_another_decides_so(town):
    mayor = await admin_of(town)
    kim, lee = await moderator_of(town, mayor, "김"), await moderator_of(town, mayor, "이")
    bada = await town.resident("바다")
    before = await room(bada, town)
    number = await asks(bada)
    await takes(kim, number)
    await decides(kim, "grant", amounts=("1000", "30"))
    await bada.forges("case:1")
    await bada.presses_on("cases-card", "appeal")
    await bada.says("더 필요합니다.")
    await bada.presses_on("cases-summary", "send")
    await town.passes(minutes=5)
    await takes(lee, number)
    await decides(lee, "refuse")
    assert await room(bada, town) == before


async def test_one_asks_once_in_numbers_that_can_be_given(town):
    await admin_of(town)
    bada = await town.resident("바다")
    await bada.forges("limit")
    for wrong in ("0", "500001", "-5", "많이"):
        await bada.says(wrong)
        assert not await town.rows(select(cases.c.id)), wrong
    await bada.says("5만")
    await bada.says("이사 때문입니다.")
    await bada.forges("limit")
    assert bada.is_told("error-case-there")
    await bada.presses_on("cases-see")
    await bada.presses_on("cases-card", "withdraw")
    await bada.presses_on("cases-withdraw", "yes")
    await asks(bada)
    assert await town.rows(STATES) == [("withdrawn",), ("opened",)]


async def test_a_moderator_gives_no_more_than_the_community_allows(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    bada = await town.resident("바다")
    number = await asks(bada)
    await takes(kim, number)
    await kim.presses_on("ruling-grant")
    for wrong in ("0", "500001"):
        await kim.says(wrong)
        assert kim.is_told("error-ruling-amount-wrong", least=1, most=500_000)
    await kim.says("1000")
    for wrong in ("0", "366"):
        await kim.says(wrong)
        assert kim.is_told("error-ruling-amount-wrong", least=1, most=365)
    await kim.says("/cancel")
    assert await town.rows(STATES) == [("assigned",)]
    await opens(kim, number)
    assert offers(kim, "ruling-grant")
