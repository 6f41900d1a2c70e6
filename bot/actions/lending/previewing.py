"""What closed days of a place would do, seen before: each loan that moves, each turn that comes later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from bot.actions import places
from bot.actions.lending.showing import always, estimate
from bot.domain import lending
from bot.domain.items import ItemId
from bot.domain.lending import COMING, Ground, Hold, LendingRules, Loan, LoanId, LoanState, Trip
from bot.domain.places import Place
from bot.domain.residents import Resident
from storage.city import City

T = TypeVar("T", Loan, Hold, Trip)
Days = tuple[date, date]


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What closed days would move: a loan as it is, as it would be, of what, and whose."""

    loan: Loan
    later: Loan
    title: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """Somebody in a line: for what, who, the ``place`` in it, and when it probably is their turn.

    ``becomes`` is when it would be with the closed days that were asked about.
    """

    title: str
    who: str
    place: int
    was: date | None
    becomes: date | None


async def moving(city: City, place: Place, days: Days) -> Sequence[Move]:
    """What would move if the place were closed on these days, the soonest first."""
    there, facts = await city.lending.at(place.id), await _grounds(city, place)
    names, found = await named(city, there), []
    for loan in there:
        ground = facts.get(loan.item)
        later = _later(loan, closed_on(ground, days)) if ground else loan
        if later is not loan:
            title, who = names[loan.id]
            found.append(Move(loan=loan, later=later, title=title, who=who))
    return found


async def waits(city: City, place: Place, days: Days | None = None) -> Sequence[Wait]:
    """Everybody who waits for a thing of the place, line by line; ``days`` would be closed."""
    lines = [ground for ground in (await _grounds(city, place)).values() if ground.holds]
    people = await city.residents.these(hold.borrower for ground in lines for hold in ground.holds)
    return [each for ground in lines for each in _line(ground, people, days)]


def _line(facts: Ground, people: Mapping[int, Resident], days: Days | None) -> Sequence[Wait]:
    later = _all_moved(facts, days) if days else facts
    return [
        Wait(
            title=facts.item.title,
            who=people[hold.borrower].name if hold.borrower in people else "",
            place=n,
            was=estimate(facts, n),
            becomes=estimate(later, n),
        )
        for n, hold in enumerate(facts.holds, 1)
    ]


async def named(city: City, found: Sequence[Loan]) -> Mapping[LoanId, tuple[str, str]]:
    """Of each loan what it is of, and whose it is."""
    things = await city.items.these(loan.item for loan in found)
    people = await city.residents.these(loan.borrower for loan in found)
    return {
        loan.id: (
            things[loan.item].title if loan.item in things else "",
            people[loan.borrower].name if loan.borrower in people else "",
        )
        for loan in found
    }


async def _grounds(city: City, place: Place) -> dict[ItemId, Ground]:
    """Of each thing that is lent or waited for, what it is judged by; for a whole place with one asking."""
    stood = await city.lending.lines_at(place.id)
    wanted = {loan.item for loan in await city.lending.at(place.id)} | {hold.item for hold in stood}
    found, away = await city.lending.among([*wanted])
    loans, lines, trips = _by_thing(found), _by_thing(stood), _by_thing(away)
    owned = await city.owned.among(wanted)
    rules, is_open = places.rules(city, LendingRules, place), await places.opening(city, place)
    visits = await city.lending.visits(place.id, places.today(city)) if rules.visits_day else {}
    return {
        item.id: Ground(
            item=item,
            loans=loans.get(item.id, ()),
            holds=lines.get(item.id, ()),
            rules=rules,
            # What stays with its owner knows no closed days.
            is_open=always if item.id in owned else is_open,
            now=city.now,
            zone=city.zone,
            visits={} if item.id in owned else visits,
            at=None if item.id in owned else place.id,
            trips=() if item.id in owned else trips.get(item.id, ()),
        )
        for item in (await city.items.these(wanted)).values()
    }


def _by_thing(found: Sequence[T]) -> dict[ItemId, Sequence[T]]:
    """As they were found, thing by thing."""
    there: dict[ItemId, list[T]] = {}
    for one in found:
        there.setdefault(one.item, []).append(one)
    return {number: tuple(them) for number, them in there.items()}


def closed_on(facts: Ground, days: Days) -> Ground:
    """As if the place were closed on these days, before anything is moved; for an owner they are open."""
    if facts.is_open is always:
        return facts
    open_, (first, last) = facts.is_open, days
    return replace(facts, is_open=lambda day: not first <= day <= last and open_(day))


def _all_moved(facts: Ground, days: Days) -> Ground:
    """The same, with the loans that this moves."""
    shut = closed_on(facts, days)
    return replace(shut, loans=[_later(loan, shut) for loan in facts.loans])


def _later(loan: Loan, shut: Ground) -> Loan:
    """The loan on its new days; the same one where nothing moves: an owner's, or one fetched elsewhere."""
    if shut.at != loan.place or loan.state not in COMING | {LoanState.OUT}:
        return loan
    return lending.shifted(loan, shut)
