"""Something went wrong with a trade: both sides are heard, one decides, and another one if need be."""

from __future__ import annotations

import asyncio
import re

import pytest
from sqlalchemy import select

from bot.actions import trades
from bot.domain.residents import ResidentId
from bot.domain.trades import DisputeReason
from storage.cases import case_steps, cases, looks
from storage.notices import Saying
from tests.ruling import admin_of, decides, kind, moderator_of, number_in, offers, opens, takes
from tests.town import founded
from tests.trading import settled_trade, trade_of, turn

STATES = select(cases.c.state).order_by(cases.c.id)
WORDS = "약속한 날에 오지 않았습니다."


async def contests(person, number, reason=DisputeReason.OTHER):
    """The case opened by a side of the trade."""
    async with turn(person.town) as city:
        who = await city.residents.resident(person.id)
        await trades.contest(city, who, number, reason, WORDS)


async def answers_with(person, words):
    """The other side's view, from the notice to the thanks."""
    await person.presses_on("cases-card", "answer")
    await person.says(words)
    await person.presses_on("cases-summary", "send")


async def balance(person, town):
    async with town.app.storage.transaction(town.calendar.now()) as city:
        resident = await city.residents.resident(ResidentId(person.id))
        community = city.home(resident.area)[-2].id
        account = await city.ledger.account_of(resident.id, community)
        return account.balance if account else 0


async def contested(town, language="ko"):
    mayor = await admin_of(town, locale=language)
    kim, lee = [await moderator_of(town, mayor, name, locale=language) for name in ("김", "이")]
    giver, taker = await town.resident("나눔이", language), await town.resident("받음이", language)
    trade = await settled_trade(town, giver, taker, units=3_000)
    await contests(taker, trade)
    return kim, lee, giver, taker, trade


async def number_of(town):
    return (await town.rows(select(cases.c.key)))[0][0]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_both_sides_are_heard_and_a_part_is_given_back(both, language):
    kim, _, giver, taker, trade = await contested(both, language)
    number = await number_of(both)
    ((due,),) = await both.rows(select(cases.c.answer_due))
    assert giver.is_told(
        "cases-notice-asked", what=Saying("trades-asked"), number=number, title="드릴", until=due
    )
    assert kim.is_told("cases-notice-opened", kind=kind("dispute"), number=number, title="드릴")
    await takes(kim, number)
    assert WORDS in kim.sees
    assert not offers(kim, "ruling-full")
    await kim.forges("rule:full:1")
    assert kim.is_alerted("error-answer-awaited", until=due)
    await answers_with(giver, "버스가 늦었습니다.")
    assert giver.is_told("cases-answered")
    assert kim.is_told("cases-notice-answered", kind=kind("dispute"), number=number, title="드릴")
    await kim.presses_on("cases-see")
    assert "버스가 늦었습니다." in kim.sees
    await decides(kim, "partial", amounts=("1,000",), why="반은 지켰습니다.")
    assert (await balance(giver, both), await balance(taker, both)) == (2_000, -2_000)
    for person in (giver, taker):
        told = [screen.text for screen in person.screens]
        assert any("반은 지켰습니다." in text and "1000" in re.sub(r"[\s,]", "", text) for text in told)
        assert offers(person, "cases-see")
    assert (await trade_of(both, trade)).state.value == "resolved"


@pytest.mark.parametrize(("ruling", "left"), [("full", 0), ("none", 3_000)])
async def test_all_or_nothing_is_given_back(both, ruling, left):
    kim, _, giver, taker, _ = await contested(both)
    await takes(kim, await number_of(both))
    await both.passes(hours=72)
    await opens(kim, await number_of(both))
    await decides(kim, ruling)
    assert (await balance(giver, both), await balance(taker, both)) == (left, -left)


async def test_one_side_objects_and_only_the_difference_moves(both):
    kim, lee, giver, taker, _ = await contested(both)
    number = await number_of(both)
    await takes(kim, number)
    await both.passes(hours=72)
    await opens(kim, number)
    await decides(kim, "partial", amounts=("1000",))
    await giver.forges("case:1")
    await giver.presses_on("cases-card", "appeal")
    await giver.says("문자를 다시 읽어 주십시오.")
    await giver.presses_on("cases-summary", "send")
    assert taker.is_told("cases-notice-objected", kind=kind("dispute"), number=number, title="드릴")
    for forged in ("act:take:1", "rule:full:1"):
        await kim.forges(forged)
        assert kim.is_alerted("error-decided-before"), forged
    await takes(lee, number)
    assert "문자를 다시 읽어 주십시오." in lee.sees
    await decides(lee, "none")
    assert (await balance(giver, both), await balance(taker, both)) == (3_000, -3_000)
    for person in (giver, taker):
        await person.forges("act:appeal:1")
        assert person.is_alerted("error-appeal-over")
    await both.passes(minutes=11)
    assert await both.rows(STATES) == [("closed",)]


async def test_a_decision_nobody_objects_to_is_final_after_seven_days(both):
    kim, _, giver, *_ = await contested(both)
    await takes(kim, await number_of(both))
    await both.passes(hours=72)
    await opens(kim, await number_of(both))
    await decides(kim, "full")
    await both.passes(days=6, hours=23)
    await giver.forges("act:appeal:1")
    await giver.says("/cancel")
    assert await both.rows(STATES) == [("decided",)]
    await both.passes(hours=2)
    assert await both.rows(STATES) == [("closed",)]
    await giver.forges("act:appeal:1")
    assert giver.is_told("error-case-step-impossible", step="appeal", state=giver.told("case-state-closed"))


async def test_who_opened_it_takes_it_back_and_all_is_as_before(both):
    kim, _, giver, taker, trade = await contested(both)
    await takes(kim, await number_of(both))
    await taker.forges("case:1")
    await taker.presses_on("cases-card", "withdraw")
    await taker.presses_on("cases-withdraw", "yes")
    assert await both.rows(STATES) == [("withdrawn",)]
    assert (await trade_of(both, trade)).state.value == "settled"
    for person in (giver, kim):
        assert any(
            person.told("case-kind-dispute") in s.text or "거두었습니다" in s.text for s in person.screens
        )
    await giver.forges("act:answer:1")
    assert giver.is_told(
        "error-case-step-impossible", step="answer", state=giver.told("case-state-withdrawn")
    )


async def test_the_other_side_is_reminded_once_and_may_answer_late(town):
    _, _, giver, _, _ = await contested(town)
    reminder = giver.told("cases-notice-reminder", kind=kind("dispute"), number="", title="", until="").split(
        "\n"
    )[0]
    await town.passes(hours=48)
    assert giver.sees.startswith(reminder)
    before = len(giver.screens)
    await town.passes(hours=30)
    assert len(giver.screens) == before
    await answers_with(giver, "늦어서 죄송합니다.")
    assert giver.is_told("cases-answered")
    await giver.forges("act:answer:1")
    assert giver.is_told("error-case-step-impossible", step="answer", state=giver.told("case-state-opened"))


async def test_strangers_and_moderators_of_another_gu_see_and_do_nothing(both):
    await contested(both)
    mayor = await admin_of(both, "부시장")
    far = await moderator_of(both, mayor, "먼곳", area="은평구")
    stranger = await both.resident("남")
    await far.says("/cases")
    assert far.is_told("cases-queue", count=0, whose="all")
    forged = (
        "case:1",
        "act:take:1",
        "act:return:1",
        "act:answer:1",
        "act:appeal:1",
        "act:withdraw:1",
        "act:drop:1",
    )
    for person in (far, stranger):
        for data in forged:
            await person.forges(data)
            assert person.is_alerted("error-case-gone"), data
            assert WORDS not in person.sees
        await person.forges("rule:full:1")
        assert person.is_alerted("error-case-gone")
        for nothing in ("case:0", "case:424242", "case:99999999999", "act:fly:1", "rule:burn:1", "queue:-1"):
            await person.forges(nothing)
            assert person.alert, nothing
    assert await both.rows(select(case_steps.c.step)) == [("open",)]


async def test_a_moderator_decides_nothing_in_a_matter_of_ones_own(both):
    mayor = await admin_of(both)
    kim, lee = await moderator_of(both, mayor, "김"), await moderator_of(both, mayor, "이")
    other = await both.resident("이웃")
    trade = await settled_trade(both, kim, other, units=1_000)
    await contests(other, trade)
    number = await number_of(both)
    assert (
        kim.is_told("cases-notice-asked", what=Saying("trades-asked"), number=number, title="드릴", until="")
        or kim.screens
    )
    await kim.says("/cases")
    assert kim.is_told("cases-queue", count=0, whose="all")
    for forged in ("act:take:1", "rule:none:1"):
        await kim.forges(forged)
        assert kim.is_alerted("error-own-case"), forged
    await opens(lee, number)
    assert offers(lee, "cases-card", "take")


async def test_of_two_who_press_take_at_once_one_has_it_and_the_other_is_told_who(both):
    kim, lee, *_ = await contested(both)
    number = await number_of(both)
    for person in (kim, lee):
        await opens(person, number)
    presses = [person.press("act:take:1") for person in (kim, lee)]
    await asyncio.gather(*(both.app.lanes.put(press) for press in presses))
    await both.settle()
    ((handler,),) = await both.rows(select(cases.c.handler))
    winner, loser = (kim, lee) if handler == kim.id else (lee, kim)
    assert loser.is_told("error-case-taken", name=winner.name)
    assert offers(winner, "cases-card", "return")
    await winner.forges("act:take:1")
    assert offers(winner, "cases-card", "return")
    steps = await both.rows(select(case_steps.c.by).where(case_steps.c.step == "take"))
    assert steps == [(winner.id,)]


async def test_what_is_given_back_or_left_by_somebody_who_is_none_any_more_is_taken_by_another(both):
    kim, lee, *_ = await contested(both)
    number = await number_of(both)
    await takes(kim, number)
    await kim.presses_on("cases-card", "return")
    assert offers(kim, "cases-card", "take")
    await kim.forges("act:return:1")
    assert kim.is_told("error-case-step-impossible", step="return", state=kim.told("case-state-opened"))
    await takes(kim, number)
    mayor = await admin_of(both, "부시장")
    await mayor.says("/roles")
    await mayor.presses("김")
    await mayor.presses_on("roles-card", "end")
    await kim.forges("rule:none:1")
    assert kim.is_alerted("error-case-gone")
    await takes(lee, number)
    assert offers(lee, "cases-card", "return")


async def test_a_double_tap_decides_once(both):
    kim, _, giver, taker, _ = await contested(both)
    await takes(kim, await number_of(both))
    await answers_with(giver, "네.")
    await opens(kim, await number_of(both))
    await kim.presses_on("ruling-full")
    await kim.says("모두 돌려드립니다.")
    send = next(key for key in kim.data if key.endswith("|!"))
    twice = [kim.press(send), kim.press(send)]
    await asyncio.gather(*(both.app.lanes.put(press) for press in twice))
    await both.settle()
    assert (await balance(giver, both), await balance(taker, both)) == (0, 0)
    steps = await both.rows(select(case_steps.c.step).where(case_steps.c.step == "decide"))
    assert len(steps) == 1
    await kim.forges("rule:none:1")
    assert kim.is_told("error-case-step-impossible", step="decide", state=kim.told("case-state-decided"))


async def test_a_form_under_way_outlives_a_restart(sqlite_town_url):
    town, app = await founded(sqlite_town_url)
    kim, _, giver, *_ = await contested(town)
    await giver.presses_on("cases-card", "answer")
    await giver.says("버스가 늦었습니다.")
    updates, screens, ids = town._updates, town.wire.chats, town.wire._ids
    await app.close()
    town, app = await founded(sqlite_town_url)
    town._updates, town.wire.chats, town.wire._ids = updates, screens, ids
    giver.town = kim.town = town
    await giver.presses_on("cases-summary", "send")
    assert giver.is_told("cases-answered")
    await opens(kim, await number_of(town))
    assert "버스가 늦었습니다." in kim.sees
    assert number_in(kim)
    await app.close()


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_who_decides_reads_what_the_two_wrote_and_nobody_else_does(both, language):
    kim, lee, giver, taker, trade = await contested(both, language)
    for count in range(9):
        writer = (giver, taker)[count % 2]
        await writer.forges(f"write:{trade}")
        await writer.says(f"글 {count}")
        await both.passes(minutes=1)
    await takes(kim, await number_of(both))
    await kim.presses(kim.caption("cases-card", "thread", count=9))
    assert all(said in kim.sees for said in ("나눔이", "글 0"))
    assert "글 8" not in kim.sees
    await kim.presses_on("widget-after")
    assert "글 8" in kim.sees
    for other in (lee, giver, taker):
        await other.forges("thread:1:0")
        assert other.is_alerted("error-case-gone")
    seen = await both.rows(select(looks.c.who).where(looks.c.whom == giver.id))
    assert {who for (who,) in seen} == {kim.id}
