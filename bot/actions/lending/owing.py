"""What a decision makes somebody owe: the same thing again, by a day; told, reminded of, and taken back."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.actions import places
from bot.actions.lending.showing import Facts
from bot.domain import lending
from bot.domain.availability import next_open
from bot.domain.cases import Case
from bot.domain.hours import QuietHours
from bot.domain.items import ItemId
from bot.domain.lending import OWED_KEYS, LendingRules, Loan, LoanStepImpossible, Owed, Settled
from bot.domain.places import Place
from bot.domain.residents import Resident, ResidentId
from storage.city import City

OWED_REMINDERS = tuple(f"lending-notice-{key}" for key in OWED_KEYS)


async def owe(city: City, loan: Loan, case: Case) -> None:
    """To be replaced, by an open day of the place; what a case has settled is not owed again."""
    place = await city.places.place(loan.place)
    if place is None or lending.is_owed(await city.lending.owed_for(loan.id), case.id):
        return
    owned = await city.owned.of_item(loan.item)
    day = places.today(city) + timedelta(days=rules_of(city, place).replace_days)
    until = day if owned else next_open(day, await places.opening(city, place)) or day
    found = await city.lending.owe(lending.owed(loan, case=case.id, until=until, now=city.now))
    await remind(city, found)
    if owned:
        await city.tell(owned.owner, "owned-notice-owed", await facts_of(city, found), about=found.about)


async def take_back(city: City, loan: Loan, case: Case) -> None:
    """It is decided otherwise. Raises LoanStepImpossible: it has been settled by now."""
    known = [each for each in await city.lending.owed_for(loan.id) if each.case == case.id]
    if any(each.how not in {None, Settled.UNDONE} for each in known):
        raise LoanStepImpossible(step="undo", state=loan.state)
    await drop(city, loan, case)


async def drop(city: City, loan: Loan, case: Case) -> None:
    """After an objection it is decided otherwise: what was not settled is not owed any more."""
    for found in await city.lending.owed_for(loan.id):
        if found.case == case.id and not found.ended:
            await end(city, found, Settled.UNDONE)


async def back(city: City, loan: Loan, *, by: ResidentId | None) -> None:
    """What was lost, or another one in its place, has come back: nothing is owed any more."""
    for found in await city.lending.owed_for(loan.id):
        if not found.ended:
            await end(city, found, Settled.REPLACED, by=by)


async def let_off(city: City, item: ItemId) -> None:
    """Its owner is gone: nobody is left to whom it is owed."""
    for found in await city.lending.owed_of(item):
        await end(city, found, Settled.FORGIVEN)


async def end(city: City, found: Owed, how: Settled, *, by: ResidentId | None = None) -> Owed:
    """Over; nobody is reminded of it. Raises OwedGone."""
    over = await city.lending.save_owed(lending.settled(found, how, by=by, now=city.now))
    await remind(city, over)
    if owned := await city.owned.of_item(over.item):
        await city.notices.unsay(owned.owner, "owned-notice-owed", over.about)
    return over


async def remind(city: City, found: Owed) -> None:
    """What its borrower is reminded of becomes what is owed; nothing of what is settled."""
    quiet = (await city.wishes.of(found.person)).quiet
    facts = await facts_of(city, found)
    until = {f"lending-notice-{key}": end for key, end in lending.owed_ends(found, city.zone).items()}
    wanted = due(city, rules_of(city, await city.places.place(found.place)), found, quiet)
    await city.notices.plan(found.person, found.about, OWED_REMINDERS, {}, facts)
    await city.notices.plan(found.person, found.about, OWED_REMINDERS, wanted, facts, until)


def due(city: City, rules: LendingRules, found: Owed, quiet: QuietHours) -> dict[str, datetime]:
    """Of what -> when."""
    plan = lending.owed_plan(found, rules, city.zone, quiet)
    return {f"lending-notice-{key}": moment for key, moment in plan.items()}


async def facts_of(city: City, found: Owed) -> Facts:
    """What every notice about it says; of a neighbour's thing, where the neighbour is found."""
    item, place = await city.items.item(found.item), await city.places.place(found.place)
    owned, person = await city.owned.of_item(found.item), await city.residents.resident(found.person)
    return {
        "title": item.title if item else "",
        "place": owned.spot if owned else place.name if place else "",
        "who": person.name if person else "",
        "since": found.since.astimezone(city.zone).date(),
        "until": found.until,
    }


async def owes(city: City, who: Resident) -> list[tuple[Owed, Facts]]:
    """What somebody is to replace."""
    return [(found, await facts_of(city, found)) for found in await city.lending.owed_by(who.id)]


def rules_of(city: City, place: Place | None) -> LendingRules:
    """The numbers of a place, or of the city where it is gone."""
    return places.rules(city, LendingRules, place) if place else city.rules(LendingRules, None)
