"""What is known of a thing and of a loan: when it is free, who waits, how somebody stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.actions import items, places
from bot.domain import lending
from bot.domain.availability import Stay, next_open, turns
from bot.domain.items import Item, ItemGone, ItemId, ItemState
from bot.domain.lending import (
    Days,
    Ground,
    Hold,
    HoldId,
    ItemTaken,
    LendingRules,
    Loan,
    LoanGone,
    LoanId,
    Standing,
    days_of,
)
from bot.domain.owned import OwnersThing, is_agreed
from bot.domain.places import Place, PlaceGone, PlaceId
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours
from storage.city import City

Facts = dict[str, object]


async def ground(city: City, item: Item, place: Place) -> Ground:
    """What a wish for a thing is judged by; what stays with its owner knows no closed days."""
    is_owned = await city.owned.of_item(item.id) is not None
    rules, visits = places.rules(city, LendingRules, place), {}
    trips = () if is_owned else await city.lending.trips(item.id)
    if rules.visits_day and not is_owned:
        visits = await city.lending.visits(place.id, places.today(city))
    return Ground(
        item=item,
        loans=await city.lending.of_item(item.id),
        holds=await city.lending.line(item.id),
        rules=rules,
        is_open=always if is_owned else await places.opening(city, place),
        now=city.now,
        zone=city.zone,
        visits=visits,
        at=None if is_owned else place.id,
        trips=trips,
    )


def always(_: date) -> bool:
    """The hours of a thing that stays with its owner."""
    return True


async def locked(city: City, number: ItemId, at: PlaceId | None = None) -> tuple[Ground, Place]:
    """The same, for this transaction alone: who wants it in the same second comes one by one.

    ``at``: where it is fetched, if not where it stands.

    Raises ItemGone, PlaceGone.
    """
    item = await city.items.locked(number)
    if item is None:
        raise ItemGone
    place = await places.known(city, at or item.place)
    return await ground(city, item, place), place


async def branches(city: City, item: Item) -> Sequence[Place]:
    """Where a thing can be fetched: first where it stands, then at the other branches that lend."""
    home = await places.known(city, item.place)
    if await city.owned.of_item(item.id) is not None:
        return [home]
    others = [each for each in await places.library(city, home) if each.id != home.id and not each.ending]
    return [home, *others]


async def fetched_at(city: City, item: Item, at: PlaceId | None) -> Place:
    """The branch at which somebody wants to fetch a thing. Raises PlaceGone: it is none of that library."""
    found = {each.id: each for each in await branches(city, item)}
    place = found.get(at or item.place)
    if place is None:
        raise PlaceGone
    return place


async def wanted_at(city: City, item: Item, hold: Hold) -> Place:
    """Where somebody in the line would fetch a thing; where it stands, if that branch lends no more."""
    found = {each.id: each for each in await branches(city, item)}
    return found.get(hold.place or item.place) or found[item.place]


async def returns_at(city: City, loan: Loan) -> Sequence[Place]:
    """Where a loan can be given back: first where it was fetched, then at the other branches."""
    fetched = await places.known(city, loan.place)
    if await city.owned.of_item(loan.item) is not None:
        return [fetched]
    others = [each for each in await places.library(city, fetched) if each.id != fetched.id]
    return [fetched, *others]


async def given_back_at(city: City, loan: Loan, at: PlaceId | None) -> Place:
    """The branch at which somebody gives a thing back. Raises PlaceGone: it is none of that library."""
    found = {each.id: each for each in await returns_at(city, loan)}
    place = found.get(at or loan.place)
    if place is None:
        raise PlaceGone
    return place


async def seen_places(city: City, item: Item, loan: Loan) -> tuple[Place, Place]:
    """Where a thing stands, and where a loan of it is fetched. Raises PlaceGone."""
    return await places.known(city, item.place), await places.known(city, loan.place)


async def standing(city: City, person: ResidentId, place: Place) -> Standing:
    """How somebody stands at a place: what they have, and whether they are to wait a while."""
    library = {each.id for each in await places.library(city, place)} | {place.id}
    mine = [loan for loan in await city.lending.open_of(person) if loan.place in library]
    owed = [each for each in await city.lending.owed_by(person) if each.place in library]
    names = await city.items.these([*(loan.item for loan in mine), *(each.item for each in owed)])
    pauses = [
        pause for pause in await city.lending.pauses_of(person, places.today(city)) if pause.place in library
    ]
    pause = max(pauses, key=lambda each: each.until, default=None)
    titles = {number: item.title for number, item in names.items()}
    return Standing(loans=mine, pause=pause, titles=titles, owed=owed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What somebody sees of a thing now. ``free``: days for which it can be had, ``is_now``: from now.

    ``turn`` is when somebody in the line, or who joins it now, probably has it. ``mine``, ``hold`` and
    ``place_in_line`` are one's own. ``branches``: at how many places it can be fetched.
    """

    item: Item
    place: Place
    days: int
    free: Stay | None
    is_now: bool
    waiting: int
    turn: date | None
    mine: Loan | None = None
    place_in_line: int = 0
    hold: HoldId | None = None
    note: str | None = None
    branches: int = 1


async def outlook(city: City, who: Resident, item: Item, place: Place) -> Outlook:
    """When a thing is free, how many wait for it, and how somebody stands with it."""
    facts = await ground(city, item, place)
    soonest = next_open(facts.earliest, facts.is_open)
    is_lent = item.state is ItemState.AVAILABLE
    found = lending.free(facts, facts.earliest) if is_lent and not facts.holds else None
    there = next((hold for hold in facts.holds if hold.borrower == who.id), None)
    place_in_line = facts.holds.index(there) + 1 if there else 0
    mine = next((loan for loan in facts.loans if loan.borrower == who.id), None)
    return Outlook(
        item=item,
        place=place,
        days=days_of(item, facts.rules),
        free=found[1] if found else None,
        is_now=bool(found and found[1].first == soonest),
        waiting=len(facts.holds),
        turn=estimate(facts, place_in_line or len(facts.holds) + 1),
        mine=mine,
        place_in_line=place_in_line,
        hold=there.id if there else None,
        note=await city.lending.last_note(item.id),
        branches=len(await branches(city, item)),
    )


def estimate(facts: Ground, position: int) -> date | None:
    """When the ``position``-th in the line probably has it."""
    kept = turns(lending.returns(facts), position, facts.days, today=facts.today, is_open=facts.is_open)
    return kept[-1] if kept else None


async def position(city: City, hold: Hold) -> int:
    """Which place in its line somebody has."""
    line = await city.lending.line(hold.item)
    return next((n for n, each in enumerate(line, 1) if each.id == hold.id), 0)


async def seen(city: City, who: Resident, number: LoanId) -> Loan:
    """A loan, for its borrower. Raises LoanGone."""
    loan = await city.lending.loan(number)
    if loan is None or loan.borrower != who.id:
        raise LoanGone
    return loan


async def kept(city: City, who: Resident, number: LoanId) -> tuple[Loan, Ground, Place]:
    """A loan with its thing, for who keeps the place; of what is somebody's own, for its owner alone.

    Raises LoanGone, AreaNotYours, ItemGone, PlaceGone.
    """
    loan = await city.lending.loan(number)
    if loan is None:
        raise LoanGone
    owned = await city.owned.of_item(loan.item)
    if owned is None:
        await places.kept(city, who, loan.place)
    elif owned.owner != who.id:
        raise AreaNotYours
    facts, place = await locked(city, loan.item, loan.place)
    return loan, facts, place


async def kept_here(city: City, who: Resident, number: ItemId, place: Place) -> Place:
    """The place of a thing that is its own, for who keeps it. Raises OwnersThing, PlaceGone, AreaNotYours."""
    kept_place = await places.kept(city, who, place.id)
    if await city.owned.of_item(number) is not None:
        raise OwnersThing
    return kept_place


async def facts_of(city: City, loan: Loan) -> Facts:
    """What every notice about a loan says of it; where an owner lives only once they have said yes."""
    item, place = await city.items.item(loan.item), await city.places.place(loan.place)
    owned = await city.owned.of_item(loan.item) if is_agreed(loan) else None
    return {
        "title": item.title if item else "",
        "place": owned.spot if owned else place.name if place else "",
        "due": loan.due,
        "first": loan.first,
        "fetch": loan.fetch_by,
    }


async def mine(city: City, who: Resident) -> Sequence[Loan]:
    """Somebody's loans that are not over."""
    return await city.lending.open_of(who.id)


async def days(city: City, who: Resident, number: ItemId, at: PlaceId | None = None) -> Days:
    """The days on which a thing can be fetched. Raises ItemGone, PlaceGone; ItemTaken: there are none."""
    item, _ = await items.served(city, who, await city.items.item(number))
    place = await fetched_at(city, item, at)
    found = lending.days_free(await ground(city, item, place), who.id)
    if not found.free:
        raise ItemTaken(title=item.title, first=None, number=item.id)
    return found
