"""The weekly list: what a place's librarians have before them, told once a week to who wants it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.actions import people, places
from bot.domain import lending, settings, weekly
from bot.domain.lending import YEAR, Loan, LoanId, LoanState
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident, ResidentId
from bot.domain.weekly import Silence, Told, WeeklyRules
from storage.city import City

EARLIEST = WeeklyRules(hour=8)
"""Before that hour on a Monday no community can have its lists."""

settings.declare(WeeklyRules, limits={"hour": (EARLIEST.hour, 20)})

_REMEMBERED = timedelta(weeks=8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """Somebody who is late: with how many things now, and how often within the year before."""

    name: str
    now: int
    before: int


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """A week at a place. ``fetch``: to be fetched until Sunday; ``back``: brought, not looked at yet."""

    place: Place
    late: Sequence[Loan]
    asked: Sequence[Loan]
    back: Sequence[Loan]
    fetch: Sequence[Loan]
    waiting: Sequence[tuple[str, int]]
    broken: Sequence[str]
    people: Sequence[Late]
    supplies: Sequence[tuple[str, str, int]]

    @property
    def counts(self) -> dict[str, int]:
        """How many of each."""
        return {
            "late": len(self.late),
            "people": len(self.people),
            "asked": len(self.asked),
            "back": len(self.back),
            "fetch": len(self.fetch),
            "waiting": sum(count for _, count in self.waiting),
            "broken": len(self.broken),
            "supplies": len(self.supplies),
        }


async def shown(city: City, who: Resident, number: PlaceId) -> List:
    """The list as it is now, for who keeps the place. Raises PlaceGone, AreaNotYours."""
    return await _list(city, await places.kept(city, who, number))


async def wants(city: City, who: ResidentId, place: PlaceId) -> bool:
    """Whether somebody is told the lists of a place."""
    return who not in await city.weekly.silent(place)


async def switch(city: City, who: Resident, number: PlaceId, *, on: bool) -> None:
    """To be told the lists, or not. Raises PlaceGone, AreaNotYours."""
    place = await places.kept(city, who, number)
    there = (await city.weekly.silent(place.id)).get(who.id)
    if on and there:
        await city.weekly.speak(there)
    elif not on and there is None:
        await city.weekly.silence(Silence(person=who.id, place=place.id))


async def sweep(city: City) -> None:
    """The lists of this week, each when its time has come; called every minute."""
    if not weekly.may_be_due(city.now, city.zone, EARLIEST):
        return
    for place in await city.weekly.untold(weekly.monday(places.today(city))):
        async with city.apart(place.scope):
            await _due(city, place)


async def _due(city: City, place: Place) -> None:
    rules = city.rules(WeeklyRules, place.area)
    if not weekly.may_be_due(city.now, city.zone, rules):
        return
    is_open = await places.opening(city, place, weekly.monday(places.today(city)))
    week = weekly.due(place, is_open, now=city.now, zone=city.zone, rules=rules)
    if week is None:
        return
    # The row comes first: where another process was faster, nobody is told twice.
    await city.weekly.tell(Told(place=place.id, week=week, at=city.now))
    await city.weekly.forget(week - _REMEMBERED)
    counts = (await _list(city, place)).counts
    if not any(counts.values()):
        return
    silent = await city.weekly.silent(place.id)
    told = {name: count or None for name, count in counts.items()}
    for keeper in await places.keepers(city, place):
        if keeper not in silent:
            await city.tell(keeper, "weekly-notice-list", {"name": place.name, **told}, about=place.scope)


async def _list(city: City, place: Place) -> List:
    there = await city.lending.at(place.id)
    owned = await city.owned.among(loan.item for loan in there)
    found = [loan for loan in there if loan.item not in owned]
    sunday = weekly.sunday(places.today(city))
    late = [loan for loan in found if lending.is_late(loan, city.now)]
    return List(
        place=place,
        late=late,
        asked=[loan for loan in found if loan.state is LoanState.REQUESTED],
        back=[loan for loan in found if loan.state is LoanState.RETURNED],
        fetch=[loan for loan in found if loan.state is LoanState.READY and loan.first <= sunday],
        waiting=await city.weekly.waiting(place.id),
        broken=await city.weekly.broken(place.id),
        people=await _late_people(city, late),
        supplies=await _supplies(city, place),
    )


async def _supplies(city: City, place: Place) -> list[tuple[str, str, int]]:
    """Of which thing, what, and how many are left: what there is too little of."""
    found = await city.lending.low_at(place.id)
    known = await city.items.these(each.item for each in found)
    return [(known[each.item].title, each.name, each.left) for each in found]


async def _late_people(city: City, late: Sequence[Loan]) -> list[Late]:
    """Those who have something overdue, the most often late first; for keepers only."""
    numbers = list(dict.fromkeys(loan.borrower for loan in late))
    names = await city.residents.these(numbers)
    found = [
        Late(
            name=names[who].name if who in names else "",
            now=sum(loan.borrower == who for loan in late),
            before=await city.lending.late_count(who, city.now - YEAR, but=LoanId(0)),
        )
        for who in numbers
    ]
    return sorted(found, key=lambda one: (-one.before, -one.now, one.name))


people.merges(settles=["weekly_silences"])
