"""Who is told what of a loan: the borrower, the keepers; and the reminders, planned anew at each step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.actions import places
from bot.actions.lending.showing import facts_of
from bot.actions.notices import holding
from bot.domain import lending
from bot.domain.hours import QuietHours
from bot.domain.lending import KEYS, LendingRules, Loan
from bot.domain.places import Place
from bot.domain.residents import Resident, ResidentId
from storage.city import City
from storage.notices import Notice

REMINDERS = tuple(f"lending-notice-{key}" for key in KEYS)

OTHERWISE = frozenset({"ready", "refused", "turn-asked", "missed", "called-off"})
"""What a borrower hears in other words where a neighbour lends, not a library."""


async def saved(city: City, loan: Loan) -> Loan:
    """A changed loan; its reminders are those of the loan as it is now. Raises Stale."""
    kept = await city.lending.save(loan)
    await remind(city, kept)
    return kept


async def remind(city: City, loan: Loan) -> None:
    """What the borrower is reminded of becomes what the loan asks for; nothing of one that is over."""
    quiet = (await city.wishes.of(loan.borrower)).quiet
    until = {f"lending-notice-{key}": end for key, end in lending.ends(loan, city.zone).items()}
    wanted = await _wanted(city, loan, quiet)
    facts = await facts_of(city, loan)
    # What it says has changed with the loan: a renewed one is due on another day.
    await city.notices.plan(loan.borrower, loan.about, REMINDERS, {}, facts)
    await city.notices.plan(loan.borrower, loan.about, REMINDERS, wanted, facts, until)


async def tell(city: City, loan: Loan, news: str, **more: object) -> None:
    """``news`` to the borrower, in other words where the thing is a neighbour's."""
    owned, facts = await city.owned.of_item(loan.item), await facts_of(city, loan) | more
    key = f"lending-notice-{news}"
    if owned and news in OTHERWISE:
        key = f"owned-notice-{news}"
        facts |= {"name": await _name(city, owned.owner), "contact": owned.contact or None}
    await city.notices.erase(loan.borrower, key, loan.about)
    await city.tell(loan.borrower, key, facts, about=loan.about)


async def tell_keepers(city: City, loan: Loan, place: Place, news: str) -> None:
    """``news`` to who keeps the place; or to the owner alone, where the thing is somebody's own."""
    facts = await facts_of(city, loan) | {"name": await _name(city, loan.borrower)}
    if owned := await city.owned.of_item(loan.item):
        await city.tell(owned.owner, f"owned-notice-{news}", facts, about=loan.about)
        return
    for keeper in await places.keepers(city, place):
        if keeper != loan.borrower:
            await city.tell(keeper, f"lending-notice-{news}", facts, about=loan.about)


async def _name(city: City, who: ResidentId) -> str:
    person = await city.residents.resident(who)
    return person.name if person else ""


async def replan(city: City, person: Resident) -> None:
    """The reminders of all of somebody's loans, in the hours that suit now."""
    for loan in await city.lending.open_of(person.id):
        await remind(city, loan)


async def still(city: City, reminders: Sequence[Notice]) -> set[int]:
    """Those of ``reminders`` that hold, as the loans are now."""
    found = await city.lending.these(notice.subject for notice in reminders)
    planned = {number: _rules(city, await city.places.place(loan.place)) for number, loan in found.items()}
    return await holding(city, reminders, found, partial(_due, city, planned))


def _due(
    city: City, rules: dict[int, LendingRules], loan: Loan, person: int, quiet: QuietHours
) -> dict[str, datetime]:
    if person != loan.borrower:
        return {}
    plan = lending.plan(loan, rules[loan.id], city.zone, quiet)
    return {f"lending-notice-{key}": due for key, due in plan.items()}


async def _wanted(city: City, loan: Loan, quiet: QuietHours) -> dict[str, datetime]:
    rules = _rules(city, await city.places.place(loan.place))
    return _due(city, {loan.id: rules}, loan, loan.borrower, quiet)


def _rules(city: City, place: Place | None) -> LendingRules:
    return places.rules(city, LendingRules, place) if place else city.rules(LendingRules, None)
