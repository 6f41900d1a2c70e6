"""What time does with cases: it reminds of what waits, and ends what nobody objects to."""

from __future__ import annotations

from collections import Counter, defaultdict

from bot.actions.cases import watching
from bot.actions.cases.speaking import note
from bot.actions.cases.telling import moderators
from bot.domain import cases
from bot.domain.cases import Case, CaseRules, CaseState
from bot.domain.hours import waking
from bot.domain.notices import Kind
from bot.domain.residents import ResidentId
from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
    due = await city.cases.due(city.now)
    for case in due:
        if case.state is CaseState.DECIDED:
            async with city.apart(f"case:{case.id}"):
                await _close(city, case)
    if waking(city.now, city.zone) == city.now:
        async with city.apart("cases that wait"):  # all of them, or another process has
            await _remind(city, [case for case in due if case.state is not CaseState.DECIDED])


async def _close(city: City, case: Case) -> None:
    closed = await city.cases.save(cases.close(case, now=city.now))
    await note(city, closed, "close", None)


async def _remind(city: City, old: list[Case]) -> None:
    """One notice a person, with a number: who looks after forty cases is not told forty times.

    A group is told of those it sees; who has taken one hears of that as well.
    """
    untaken, overdue = Counter[ResidentId](), Counter[ResidentId]()
    grown = defaultdict[int, list[Case]](list)
    for case in old:
        desk = await watching.desk_of(city, case)
        if desk:
            grown[desk].append(case)
        if case.state is CaseState.ASSIGNED and case.handler:
            overdue[case.handler] += 1
        elif not desk:
            untaken.update(await moderators(city, case))
        await city.cases.save(cases.reminded(case, city.rules(CaseRules, case.area), city.now))
    for key, counts in (("cases-notice-untaken", untaken), ("cases-notice-overdue", overdue)):
        for who, count in sorted(counts.items()):
            await city.tell(who, key, {"count": count}, about="cases", kind=Kind.REMINDER)
    for desk, theirs in sorted(grown.items()):
        await watching.grown_old(city, desk, theirs)
