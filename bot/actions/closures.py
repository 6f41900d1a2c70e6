"""What happens with closures: days are closed and opened again; which days are open is asked here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache

from holidays import country_holidays

from bot.actions import audit, roles
from bot.domain import closures, settings
from bot.domain.areas import AreaId
from bot.domain.closures import AHEAD, Closure, ClosureGone, ClosureId, ClosureRules, ClosureThere, Days
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours, Role
from storage.city import City

settings.declare(ClosureRules, limits={"days_max": (1, 366)})

Closed = Callable[[City, Closure], Awaitable[None]]
"""Whoever has something planned on days that are closed now is told, by the feature that knows of it."""

_CLOSED: list[Closed] = []
_REOPENED: list[Closed] = []

KEEPERS = (Role.LIBRARIAN, Role.MANAGER)
"""Who says when something is closed, beside admins."""

_HOLIDAYS = {
    "New Year's Day": "new-year",
    "The day preceding Korean New Year": "seollal",
    "Korean New Year": "seollal",
    "The second day of Korean New Year": "seollal",
    "Independence Movement Day": "independence",
    "Labor Day": "labour",
    "Children's Day": "children",
    "Buddha's Birthday": "buddha",
    "Memorial Day": "memorial",
    "Constitution Day": "constitution",
    "Liberation Day": "liberation",
    "The day preceding Chuseok": "chuseok",
    "Chuseok": "chuseok",
    "The second day of Chuseok": "chuseok",
    "Armed Forces Day": "forces",
    "National Foundation Day": "foundation",
    "Hangul Day": "hangul",
    "Christmas Day": "christmas",
    "National Assembly Election Day": "election",
    "Presidential Election Day": "election",
    "Local Election Day": "election",
}
"""What the library calls them -> the id of their wording; whatever else it knows is a day given once."""
_INSTEAD = "Alternative holiday for "


def declare(closed: Closed, reopened: Closed | None = None) -> None:
    """A feature says what becomes of its plans on days that are closed from now on, or open after all."""
    _CLOSED.append(closed)
    if reopened:
        _REOPENED.append(reopened)


def holidays_between(first: date, last: date) -> Mapping[date, str]:
    """The public holidays of Korea, substitutes too: day -> ``chuseok``; a substitute is ``instead``."""
    years = (_holidays(year) for year in range(first.year, last.year + 1))
    return {day: name for year in years for day, name in year.items() if first <= day <= last}


def learn(year: int) -> None:
    """Reads the holidays of a year and the next; the library takes half a second when first asked."""
    for one in (year, year + 1):
        _holidays(one)


@lru_cache(maxsize=16)
def _holidays(year: int) -> Mapping[date, str]:
    known = country_holidays("KR", years=year, language="en_US")
    return {day: _named(known[day]) for day in sorted(known)}


def _named(names: str) -> str:
    first = names.split("; ", maxsplit=1)[0]
    return "instead" if first.startswith(_INSTEAD) else _HOLIDAYS.get(first, "once")


async def days(city: City, area: AreaId, first: date, *, place: str = "") -> Days:
    """All that is known of a year of days at an area, or at one ``place`` there: for is_open, next_open."""
    return (await days_of(city, area, first, [place]))[place]


async def days_of(city: City, area: AreaId, first: date, places: Sequence[str]) -> dict[str, Days]:
    """The same for several places at an area, asked once."""
    return await days_at(city, {area: places}, first)


async def days_at(city: City, there: Mapping[AreaId, Sequence[str]], first: date) -> dict[str, Days]:
    """The same for the places of several areas, asked once."""
    last, found = first + timedelta(days=AHEAD), dict[str, Days]()
    around = {area: {above.id: None for above in city.home(area)} for area in there}
    said = await city.closures.at(sorted({above for line in around.values() for above in line}), first, last)
    holidays = holidays_between(first, last).keys()
    for area, places in there.items():
        rules, own = city.rules(ClosureRules, area), [each for each in said if each.area in around[area]]
        for place in places:
            found[place] = Days(rules=rules, holidays=holidays, closures=closures.holding(own, place))
    return found


async def is_open(city: City, area: AreaId, day: date, *, place: str = "") -> bool:
    """Whether something can be handed out or taken back there on this day."""
    return closures.is_open(day, await days(city, area, day, place=place))


async def next_open(city: City, area: AreaId, day: date, *, place: str = "") -> date | None:
    """The first open day there from ``day`` on: a due date on a closed day moves to it."""
    return closures.next_open(day, await days(city, area, day, place=place))


async def listed(city: City, who: Resident, *, most: int, skip: int = 0) -> Sequence[Closure]:
    """What is closed from today on where somebody looks after things. Raises AreaNotYours."""
    roots = [area for role in KEEPERS for area in await roles.looked_after(city, who.id, role)]
    if not roots:
        raise AreaNotYours
    return await city.closures.inside(list(dict.fromkeys(roots)), _today(city), most=most, skip=skip)


async def close(
    city: City, who: Resident, area: AreaId, days: tuple[date, date], *, reason: str, place: str = ""
) -> Closure:
    """Closed on these days, the first and the last included. Raises AreaNotYours, ClosureDaysWrong,
    ClosureThere.
    """  # noqa: D205
    await _may(city, who, area, place)
    first, last = days
    made = Closure(area=area, place=place, first=first, last=last, reason=reason, by=who.id, since=city.now)
    closed = closures.close(made, rules=city.rules(ClosureRules, area), today=_today(city))
    same = (area, place, first, last)
    there = await city.closures.at([area], first, last)
    if any((each.area, each.place, each.first, each.last) == same for each in there):
        raise ClosureThere
    kept = await city.closures.close(closed)
    await _noted(city, who, "closure-added", kept)
    for told in _CLOSED:
        await told(city, kept)
    return kept


async def take_back(city: City, who: Resident, number: ClosureId) -> Closure:
    """Open after all. Raises ClosureGone, AreaNotYours."""
    closure = await city.closures.closure(number)
    if closure is None:
        raise ClosureGone
    await _may(city, who, closure.area, closure.place)
    ended = await city.closures.save(closures.take_back(closure, by=who.id, now=city.now))
    await _noted(city, who, "closure-ended", ended)
    for told in _REOPENED:
        await told(city, ended)
    return ended


async def _noted(city: City, who: Resident, deed: str, closure: Closure) -> None:
    words, about = f"{closure.first} – {closure.last} · {closure.reason}", f"closure:{closure.id}"
    await audit.note(city, who.id, deed, area=closure.area, about=about, words=words)


async def _may(city: City, who: Resident, area: AreaId, place: str) -> None:
    if area not in city.atlas or not any(
        [await roles.may(city, who.id, role, area, place) for role in KEEPERS]
    ):
        raise AreaNotYours


def _today(city: City) -> date:
    return city.now.astimezone(city.zone).date()
