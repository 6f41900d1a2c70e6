"""A payment went wrong: who paid says so, the other is heard, and units go back as a moderator rules."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.cases import cases
from storage.ledger.book import transfers
from storage.notices import Saying
from tests.paying import balance, gives, pays
from tests.ruling import admin_of, decides, moderator_of, number_in, opens, takes
from tests.trading import settled_trade

STATE = select(cases.c.state)


async def sends(person, name, amount, note=""):
    await pays(person, name, amount, note)
    await person.presses_on("ledger-pay-summary", "send")


async def says_it_was_wrong(person, words="0을 하나 더 적었습니다."):
    """From the screen that says it is paid."""
    await person.presses_on("ledger-wrong")
    await person.says(words)
    return number_in(person)


async def answers_with(person, words):
    await person.presses_on("cases-card", "answer")
    await person.says(words)
    await person.presses_on("cases-summary", "send")


async def paid(town, language="ko"):
    mayor = await admin_of(town, locale=language)
    kim, lee = [await moderator_of(town, mayor, name, locale=language) for name in ("김", "이")]
    sky, sea = await town.resident("하늘", language), await town.resident("바다", language)
    await sends(sky, "바다", "30000", "떡값")
    return kim, lee, sky, sea


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_too_much_was_paid_and_a_part_comes_back(both, language):
    kim, _, sky, sea = await paid(both, language)
    number = await says_it_was_wrong(sky)
    ((due,),) = await both.rows(select(cases.c.answer_due))
    assert sea.is_told(
        "cases-notice-asked", what=Saying("cases-asked-payment"), number=number, title="떡값", until=due
    )
    await takes(kim, number)
    assert "0을 하나 더 적었습니다." in kim.sees
    await answers_with(sea, "3천 문이 맞습니다.")
    await opens(kim, number)
    await decides(kim, "partial", amounts=("27000",))
    assert (await balance(sky), await balance(sea)) == (-3_000, 3_000)
    back = (await both.rows(select(transfers).where(transfers.c.reverses.is_not(None))))[0]
    assert (back.amount, back.note) == (27_000, "살펴보았습니다.")
    await both.passes(days=8)
    assert await both.rows(STATE) == [("closed",)]


async def test_after_an_objection_only_the_difference_moves(both):
    kim, lee, sky, sea = await paid(both)
    number = await says_it_was_wrong(sky)
    await answers_with(sea, "3만 문이 맞습니다.")
    await takes(kim, number)
    await decides(kim, "full")
    assert await balance(sky) == 0
    await sea.presses_on("cases-card", "appeal")
    await sea.says("약속한 값이었습니다.")
    await sea.presses_on("cases-summary", "send")
    await takes(lee, number)
    await decides(lee, "partial", amounts=("10000",))
    assert (await balance(sky), await balance(sea)) == (-20_000, 20_000)
    assert await both.rows(STATE) == [("decided",)]


async def test_it_is_told_once_only_and_by_the_payer_only(both):
    kim, _, sky, sea = await paid(both)
    ((number,),) = await both.rows(select(transfers.c.id))
    for other in (sea, kim):
        await other.forges(f"mistake:{number}")
        assert other.is_told("error-transfer-gone") or other.is_alerted("error-transfer-gone")
    key = await says_it_was_wrong(sky)
    await sky.forges(f"mistake:{number}")
    assert sky.is_told("error-case-there") or sky.is_alerted("error-case-there")
    await answers_with(sea, "맞게 받았습니다.")
    await takes(kim, key)
    await decides(kim, "none")
    await both.passes(days=8)
    await sky.forges(f"mistake:{number}")
    assert sky.is_told("error-case-there") or sky.is_alerted("error-case-there")
    assert len(await both.rows(STATE)) == 1
    assert await balance(sky) == -30_000


async def test_the_statement_leads_to_the_payments_of_two_weeks_but_not_to_trades(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await sends(sky, "바다", "1000", "옛날 것")
    await town.passes(days=14)
    await sends(sky, "바다", "2000", "지금 것")
    await settled_trade(town, sea, sky, title="드릴")
    await sky.says("/statement")
    await sky.presses_on("ledger-door-mistakes")
    assert [key for key in sky.keys if "것" in key] == [key for key in sky.keys if "지금 것" in key]
    assert len([key for key in sky.keys if "지금 것" in key]) == 1
    assert not any("드릴" in key for key in sky.keys)
    await sky.presses("지금 것")
    await sky.says("두 번 보냈습니다.")
    assert sky.is_told("cases-asked", number=number_in(sky))


async def test_the_first_of_many_payments_is_told_of_too(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await sends(sky, "바다", "1000")
    ((first,),) = await town.rows(select(transfers.c.id))
    for _ in range(9):
        await gives(sky, sea, 100)
    await sky.forges(f"mistake:{first}")
    assert sky.is_told("cases-ask-wrong")


async def test_half_told_it_outlives_a_cancel_and_nonsense(town):
    sky, _ = await town.resident("하늘"), await town.resident("바다")
    await sends(sky, "바다", "1000")
    await sky.presses_on("ledger-wrong")
    await sky.says("ㅁ")
    assert sky.is_told("cases-ask-wrong")
    await sky.sends_photo("안 됨")
    assert sky.is_told("cases-ask-wrong")
    await sky.presses_on("form-cancel")
    assert await town.rows(STATE) == []
