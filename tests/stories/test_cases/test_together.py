"""Forty cases, two moderators, at once: none is handled twice, every act has its name, people are told."""

from __future__ import annotations

import asyncio
from collections import Counter

from sqlalchemy import select

from storage.audit import deeds
from storage.barter import listings
from storage.cases import case_steps, cases
from storage.notices import notices
from tests.ruling import admin_of, moderator_of

MANY = 40
LANGUAGES = ("ko", "en", "fr")


async def opened(town):
    """Two moderators, and forty reports of forty listings by people of three languages."""
    mayor = await admin_of(town)
    kim, lee = [await moderator_of(town, mayor, name) for name in ("김", "이")]
    owners = [await town.resident(f"주인{n}", LANGUAGES[n % 3]) for n in range(4)]
    reporters = [await town.resident(f"이웃{n}", LANGUAGES[n % 3]) for n in range(4)]
    for n in range(MANY):
        await owners[n % 4].posts(f"드릴 {n}호")
        reporter = reporters[n // 10]
        await reporter.forges(f"report:{n + 1}")
        await reporter.answers("false")
        await reporter.presses_on("form-skip")
    return kim, lee, owners, reporters


async def at_once(town, *updates):
    """All of them come in together."""
    await asyncio.gather(*(town.app.lanes.put(update) for update in updates))
    await town.settle()


async def works(town, kim, lee, number):
    """Both reach for the same case; who has it decides, and the other tries to."""
    await at_once(town, kim.press(f"act:take:{number}"), lee.press(f"act:take:{number}"))
    ((holder,),) = await town.rows(select(cases.c.handler).where(cases.c.id == number))
    first, second = (kim, lee) if holder == kim.id else (lee, kim)
    await at_once(
        town,
        first.press(f"rule:hide:{number}"),
        second.press(f"rule:keep:{number}"),
    )
    await first.says("사실과 다릅니다.")
    send = next(key for key in first.data if key.endswith("|!"))
    await at_once(town, first.press(send), first.press(send), second.press(f"act:take:{number}"))
    return first, second


async def test_forty_cases_are_worked_by_two_at_once(both):
    kim, lee, owners, reporters = await opened(both)
    hands = Counter()
    for number in range(1, MANY + 1):
        first, second = await works(both, kim, lee, number)
        hands[first.name] += 1
        if number % 10 == 0:  # this one is undone, by both at once, and decided again
            await at_once(both, first.press(f"act:undo:{number}"), second.press(f"act:undo:{number}"))
            await first.forges(f"rule:keep:{number}")
            await first.says("다시 보니 괜찮습니다.")
            send = next(key for key in first.data if key.endswith("|!"))
            await both.give(first.press(send))
    states = Counter(await both.rows(select(cases.c.state)))
    assert states == {("decided",): MANY}
    record = await both.rows(select(case_steps.c["case"], case_steps.c.step, case_steps.c.by))
    steps = Counter((case, step) for case, step, _ in record)
    for number in range(1, MANY + 1):
        undone = number % 10 == 0
        assert steps[number, "take"] == 1
        assert steps[number, "decide"] == 1 + undone
        assert steps[number, "undo"] == undone
    holders = dict(await both.rows(select(cases.c.id, cases.c.handler)))
    assert all(by == holders[case] for case, step, by in record if step in {"take", "decide"})
    noted = await both.rows(select(deeds.c.about, deeds.c.deed, deeds.c.who))
    logged = Counter(
        (about, deed.removeprefix("case-"), who) for about, deed, who in noted if deed.startswith("case-")
    )
    assert logged == Counter((f"case:{c}", s, by) for c, s, by in record if s in {"take", "decide", "undo"})
    shown = Counter(await both.rows(select(listings.c.state)))
    assert shown == {("removed",): MANY - 4, ("open",): 4}
    told = await both.rows(
        select(notices.c.person, notices.c.about).where(notices.c.key == "cases-notice-decided")
    )
    for reporter in reporters:
        assert len({about for person, about in told if person == reporter.id}) == 10
        assert any(reporter.told("case-kind-report") in screen.text for screen in reporter.screens)
    assert {person for person, _ in told} == {person.id for person in (*owners, *reporters)}
    assert set(hands) <= {"김", "이"}
