"""Who is told what of a loan: the borrower, the keepers; and the reminders, planned anew at each step."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.actions import places
from bot.actions.lending import owing
from bot.actions.lending.homing import homeward
from bot.actions.lending.owing import rules_of as _rules
from bot.actions.lending.showing import facts_of
from bot.actions.notices import holding
from bot.domain import lending
from bot.domain.hours import QuietHours
from bot.domain.lending import KEYS, LendingRules, Loan, Owed
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
    if kept.state not in lending.OPEN:
        await homeward(city, kept)
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


async def tell_supplies(city: City, loan: Loan) -> None:
    """What goes with a thing that was handed out, and how many of each."""
    found = [each for each in await city.lending.supplies_of(loan.item) if each.usual and each.left]
    if found:
        told = ", ".join(f"{each.name} × {min(each.usual, each.left)}" for each in found)
        facts = {"title": (await facts_of(city, loan))["title"], "supplies": told}
        await city.tell(loan.borrower, "lending-notice-with", facts, about=loan.about)


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
    for found in await city.lending.owed_by(person.id):
        await owing.remind(city, found)


async def still(city: City, reminders: Sequence[Notice]) -> set[int]:
    """Those of ``reminders`` that hold, as the loans, and what is owed for them, are now."""
    owed = [notice for notice in reminders if notice.key in owing.OWED_REMINDERS]
    of_loans = [notice for notice in reminders if notice.key not in owing.OWED_REMINDERS]
    return await _still_owed(city, owed) | await _still_lent(city, of_loans)


async def _still_owed(city: City, reminders: Sequence[Notice]) -> set[int]:
    found = await city.lending.these_owed(notice.subject for notice in reminders)
    planned = {number: _rules(city, await city.places.place(each.place)) for number, each in found.items()}
    return await holding(city, reminders, found, partial(_owed, city, planned))


def _owed(
    city: City, rules: dict[int, LendingRules], found: Owed, person: int, quiet: QuietHours
) -> dict[str, datetime]:
    return owing.due(city, rules[found.id], found, quiet) if person == found.person else {}


async def _still_lent(city: City, reminders: Sequence[Notice]) -> set[int]:
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
