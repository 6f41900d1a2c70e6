"""Somebody wants to leave: what is open, a week to think, one press to come back."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select, text

from storage.notices import notices
from storage.residents import leavings, residents
from tests.paying import gives
from tests.ruling import admin_of
from tests.trading import agreed_trade, confirms, delivers

PEOPLE = select(func.count()).select_from(residents).where(residents.c.id > 0)
LEAVING = select(func.count()).select_from(leavings)


async def asks(person):
    await person.says("/delete")
    await person.presses_on("rights-delete", "ask", days=7)


async def sees(person, title):
    """Whether a search finds it."""
    await person.says(title)
    return any(data.startswith("card|") for data in person.data)


@pytest.mark.parametrize("locale", ["ko", "en", "fr"])
async def test_a_week_a_reminder_and_then_nothing(both, locale):
    anna = await both.resident("안나", locale)
    await anna.says("/delete")
    assert anna.is_told("rights-delete", blocking=0, open=0, days=7)
    await anna.presses_on("rights-delete", "ask", days=7)
    await anna.says("/delete")
    await both.passes(days=6, hours=1)
    due = (await both.rows(select(leavings.c.due)))[0][0]
    assert anna.is_told("rights-notice-reminder", due=due)
    await both.passes(days=1)
    assert anna.is_told("rights-notice-erased")
    await both.passes(minutes=2)
    assert await both.rows(PEOPLE) == [(0,)]
    assert await both.rows(select(notices.c.id).where(notices.c.person == anna.id)) == []
    assert await both.rows(text(f"SELECT person FROM conversations WHERE person = {anna.id}")) == []  # noqa: S608


async def test_one_press_brings_everything_back(both):
    anna, bada = await both.resident("안나"), await both.resident("바다")
    await anna.posts("무지개우산")
    await asks(anna)
    assert not await sees(bada, "무지개우산")
    await anna.says("/delete")
    await anna.presses_on("rights-leaving", "stay")
    assert anna.is_told("rights-stayed", name="안나")
    assert await sees(bada, "무지개우산")
    await anna.forges("leave:stay")
    assert anna.is_alerted("error-not-leaving")
    await both.passes(days=9)
    assert await both.rows(PEOPLE) == [(2,)]


async def test_open_trades_and_debts_come_first(both):
    anna, bada = await both.resident("안나"), await both.resident("바다")
    number = await agreed_trade(anna, bada, title="드릴", units=300)
    for person in (anna, bada):
        await person.says("/delete")
        assert person.told("duty-trades", count=1) in person.sees
        await person.forges("leave:ask")
        assert person.is_told("error-duties-open", count=1)
    await delivers(anna, number)
    await confirms(bada, number)
    await bada.says("/delete")
    assert bada.told("duty-debt", amount=300, unit="mun") in bada.sees
    await bada.forges("leave:ask")
    assert await both.rows(LEAVING) == [(0,)]
    await anna.says("/delete")
    assert anna.told("duty-units", amount=300, unit="mun") in anna.sees
    await gives(anna, bada, 300)
    await asks(bada)
    await bada.forges("leave:ask")
    assert bada.is_told("error-leaving-already") or bada.is_alerted("error-leaving-already")
    assert await both.rows(LEAVING) == [(1,)]


async def test_what_comes_up_meanwhile_puts_it_off(both):
    anna, bada = await both.resident("안나"), await both.resident("바다")
    await asks(anna)
    await both.passes(days=2)
    await gives(anna, bada, 100)
    await both.passes(days=5, hours=1)
    assert anna.is_told("rights-notice-put-off", count=1, due=(await both.rows(select(leavings.c.due)))[0][0])
    await gives(bada, anna, 100)
    await both.passes(days=1, hours=1)
    assert anna.is_told("rights-notice-erased")
    assert await both.rows(PEOPLE) == [(1,)]


async def test_whom_the_settings_name_stays(town):
    mayor = await admin_of(town)
    await mayor.says("/delete")
    assert mayor.told("duty-settings") in mayor.sees
    await mayor.forges("leave:ask")
    assert await town.rows(LEAVING) == [(0,)]


async def test_the_first_consent_leads_to_the_door(town):
    anna = await town.resident("안나")
    await anna.says("/me")
    await anna.presses_on("residents-me", "consents")
    await anna.forges("tick:service:back")
    assert anna.is_told("error-consent-stays")
    await anna.presses_on("rights-door-delete")
    assert anna.is_told("rights-delete", blocking=0, open=0, days=7)
