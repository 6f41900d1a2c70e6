"""What was kept long enough: the figures stay, and nobody can be found in them any more."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text

from storage.cases import case_steps, cases
from storage.rights.marks import numbered
from storage.trades import trade_steps, trade_terms, trades
from tests.ruling import admin_of, decides, moderator_of, number_in, takes
from tests.trading import sees, settled_trade

WORDS = (
    "모터가 돌지 않습니다",
    "저는 고쳐 주었습니다",
    "둘 다 읽어 보았습니다",
    "다시 읽어 주십시오",
    "청설모드릴",
)
TABLES = (cases, case_steps, trades, trade_terms, trade_steps)
YEARS = 3 * 365


async def told_off(town):
    """A trade that was contested, answered, decided, objected to and decided again."""
    mayor = await admin_of(town)
    kim, lee = await moderator_of(town, mayor, "김"), await moderator_of(town, mayor, "이")
    giver, taker = await town.resident("주는이"), await town.resident("받는이")
    number = await settled_trade(town, giver, taker, title=WORDS[4])
    await sees(taker, number)
    await taker.presses_on("trades-step-contest")
    await taker.answers("different")
    await taker.says(WORDS[0])
    await taker.presses_on("trades-contest-summary", "send")
    case = number_in(giver)
    await giver.presses_on("cases-card", "answer")
    await giver.says(WORDS[1])
    await giver.presses_on("cases-summary", "send")
    await takes(kim, case)
    await decides(kim, "full", why=WORDS[2])
    await giver.forges("act:appeal:1")
    await giver.says(WORDS[3])
    await giver.presses_on("cases-summary", "send")
    await takes(lee, case)
    await decides(lee, "none")
    return giver, taker, kim, lee


async def found(town, people):
    """Where one of these people, or something they wrote, still stands."""
    where = set()
    for table in TABLES:
        for row in await town.rows(select(table)):
            values = row._mapping
            where |= {column.name for column in numbered(table) if values[column.name] in people}
            where |= {name for name, value in values.items() if any(word in str(value) for word in WORDS)}
    return where


async def test_old_trades_and_cases_name_nobody_and_repeat_nobody(both):
    people = {person.id for person in await told_off(both)}
    assert {"by", "against", "first_why", "plea", "words", "provider", "title"} <= await found(both, people)
    await both.sleeps(days=YEARS - 30)
    assert await found(both, people)
    await both.sleeps(days=60)
    await both.sleeps(days=1)
    assert await found(both, people) == set()
    assert await both.rows(select(trades.c.state, trades.c.units)) == [("resolved", 3_000)]
    assert await both.rows(select(cases.c.first_ruling, cases.c.ruling)) == [("full", "none")]


@pytest.mark.parametrize("about", ["person:1002", "listing:1"])
async def test_a_case_that_a_machine_opened_fades_like_any_other(both, about):
    await told_off(both)
    async with both.app.storage.engine.begin() as conn:
        same = ", ".join(
            f'"{column.name}"' for column in cases.c if column.name not in {"id", "key", "by", "about"}
        )
        opened = f"INSERT INTO cases (key, about, {same}) SELECT 'MACHINE', :about, {same} FROM cases"  # noqa: S608
        await conn.execute(text(opened), {"about": about})
    await both.sleeps(days=YEARS + 30)
    await both.sleeps(days=1)
    machine = select(cases.c.about, cases.c.against, cases.c.why).where(cases.c.key == "MACHINE")
    left = "person:-1" if about.startswith("person") else about
    assert await both.rows(machine) == [(left, None, "")]
