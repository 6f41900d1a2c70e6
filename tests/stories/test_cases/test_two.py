"""What two people decide, a case that changes hands, and the queue in parts."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.cases import case_steps, cases
from storage.ledger.book import transfers
from tests.paying import balance, home_of, pays, turn
from tests.ruling import admin_of, decides, kind, moderator_of, number_in, offers, opens, takes

STEPS = select(case_steps.c.step, case_steps.c.by).order_by(case_steps.c.id)


async def large(town, language="ko"):
    """A payment said to be wrong, larger than one moderator may give back alone."""
    mayor = await admin_of(town, locale=language)
    kim, lee, park = [await moderator_of(town, mayor, name, locale=language) for name in ("김", "이", "박")]
    sky, sea = await town.resident("하늘", language), await town.resident("바다", language)
    home = await home_of(sky)
    async with turn(town) as city:
        await city.areas.set_rule(home, "case.pair_above", 20_000)
    await pays(sky, "바다", "30000", "떡값")
    await sky.presses_on("ledger-pay-summary", "send")
    await sky.presses_on("ledger-wrong")
    await sky.says("0을 하나 더 적었습니다.")
    number = number_in(sky)
    await takes(kim, number)
    await sea.forges("act:answer:1")
    await sea.says("3천 문이 맞습니다.")
    await sea.presses_on("cases-summary", "send")
    await opens(kim, number)
    return kim, lee, park, sky, sea, number


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_nothing_moves_before_a_second_moderator_agrees(both, language):
    kim, lee, _, sky, sea, number = await large(both, language)
    await decides(kim, "full", why="잘못 보낸 것이 맞습니다.")
    assert kim.told("case-state-proposed") in kim.sees
    assert (await balance(sky), await balance(sea)) == (-30_000, 30_000)
    for side in (sky, sea):
        await side.forges("case:1")
        assert "잘못 보낸 것이 맞습니다." not in side.sees
    assert lee.is_told("cases-notice-proposed", kind=kind("payment"), number=number, title="떡값")
    await lee.presses_on("cases-see")
    assert "잘못 보낸 것이 맞습니다." in lee.sees
    await lee.presses_on("cases-card", "confirm")
    assert (await balance(sky), await balance(sea)) == (0, 0)
    for side in (sky, sea):
        assert "잘못 보낸 것이 맞습니다." in side.sees
    steps = (await both.rows(STEPS))[-2:]
    assert steps == [("propose", kim.id), ("confirm", lee.id)]
    assert await both.rows(select(cases.c.handler, cases.c.seconder)) == [(kim.id, lee.id)]


async def test_neither_who_proposed_it_nor_a_party_nor_a_stranger_confirms(both):
    kim, lee, _, sky, sea, _ = await large(both)
    far = await moderator_of(both, await admin_of(both, "시장2"), "먼곳", area="은평구")
    await decides(kim, "full")
    await kim.forges("act:confirm:1")
    assert kim.is_alerted("error-second-needed")
    for person in (sky, sea):
        await person.forges("act:confirm:1")
        assert person.is_alerted("error-case-gone") or person.is_alerted("error-own-case")
    await far.forges("act:confirm:1")
    assert far.is_alerted("error-case-gone")
    assert await both.rows(select(cases.c.state)) == [("proposed",)]
    for _ in range(2):
        await lee.forges("act:confirm:1")
    assert len(await both.rows(select(transfers.c.id).where(transfers.c.reverses.is_not(None)))) == 1


async def test_who_is_not_agreed_with_has_the_case_again(both):
    kim, lee, _, sky, sea, number = await large(both)
    await decides(kim, "full")
    await lee.forges("act:decline:1")
    assert kim.is_told("cases-notice-declined", kind=kind("payment"), number=number, title="떡값", name="이")
    assert (await balance(sky), await balance(sea)) == (-30_000, 30_000)
    await opens(kim, number)
    await decides(kim, "partial", amounts=("20000",))
    assert await both.rows(select(cases.c.state)) == [("decided",)]
    assert (await balance(sky), await balance(sea)) == (-10_000, 10_000)


async def test_after_an_objection_neither_of_the_two_decides_again(both):
    kim, lee, park, sky, *_ = await large(both)
    await decides(kim, "full")
    await lee.forges("act:confirm:1")
    await sky.forges("act:appeal:1")
    await sky.says("다시 보아 주십시오.")
    await sky.presses_on("cases-summary", "send")
    for before in (kim, lee):
        await before.forges("act:take:1")
        assert before.is_alerted("error-decided-before")
    await park.forges("act:take:1")
    assert await both.rows(select(cases.c.handler)) == [(park.id,)]


async def test_a_case_is_handed_over_by_name(both):
    kim, lee, _, sky, _, number = await large(both)
    await kim.presses_on("cases-card", "hand")
    assert {"이", "박"} <= set(kim.keys)
    await kim.presses("이")
    assert lee.is_told("cases-notice-handed", kind=kind("payment"), number=number, title="떡값", name="김")
    assert await both.rows(select(cases.c.handler)) == [(lee.id,)]
    await kim.forges(f"hand:1:{kim.id}")
    assert kim.is_alerted("error-case-gone")
    await lee.forges(f"hand:1:{sky.id}")
    assert lee.alert
    assert (await both.rows(STEPS))[-1] == ("hand", kim.id)
    await opens(lee, number)
    assert offers(lee, "ruling-full")


async def test_the_queue_shows_all_ones_own_or_nobodys_and_one_kind(town):
    kim, lee, *_, number = await large(town)
    asker = await town.resident("나래")
    await asker.forges("limit")
    await asker.says("50,000")
    await asker.says("겨울 준비에 쓰겠습니다.")
    other = number_in(asker)
    await kim.says("/cases")
    assert kim.is_told("cases-queue", count=2, whose="all")
    await kim.presses_on("cases-queue", "mine")
    assert kim.is_told("cases-queue", count=1, whose="mine")
    assert number in kim.sees
    await kim.presses_on("cases-queue", "free")
    assert other in kim.sees
    assert number not in kim.sees
    await lee.says("/cases")
    await lee.presses_on("cases-queue-kind", kind=kind("floor"), count=1)
    assert other in lee.sees
    assert number not in lee.sees
    await lee.forges("queue:0:all:nonsense")
    assert lee.is_told("cases-queue", count=0, whose="all")
