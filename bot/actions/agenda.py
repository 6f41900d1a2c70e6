"""What is on the agenda of who looks after shared homes: gathered from everywhere, in her area only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby

from bot.actions import cases, helpline, roles, settings
from bot.domain import agenda
from bot.domain.agenda import MOVING, TO_SEE, TO_VISIT, AgendaRules, Item, Matter
from bot.domain.areas import AreaId
from bot.domain.homes import Guest, HomesRules, Host, HostState, Match, MatchId
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours, Role
from storage.city import City

settings.declare(AgendaRules, limits={"answer_days": (1, 30)})

MOST = 400
"""More of one kind than that nobody looks after."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """All there is to do, the first first; how many stand where, by record and state; how many wait.

    ``cases`` are to be decided where she looks after such, and ``own`` of them she has taken.
    """

    items: Sequence[Item]
    counts: Mapping[str, Mapping[str, int]]
    waiting: int
    cases: int
    own: int


async def of(city: City, who: Resident) -> Agenda:
    """Everything where ``who`` looks after homes. Raises AreaNotYours."""
    areas = await roles.looked_after(city, who.id, Role.COORDINATOR)
    if not areas:
        raise AreaNotYours
    roots = list(areas)
    items = [item async for item in _all(city, roots)]
    counts = {of_: await city.agenda.counts(of_, roots) for of_ in ("host", "guest", "match")}
    return Agenda(
        items=agenda.listed(items),
        counts=counts,
        waiting=len(await helpline.queue(city, who, most=MOST)),
        cases=sum((await cases.waiting(city, who)).values()),
        own=sum((await cases.waiting(city, who, whose="mine")).values()),
    )


async def _all(city: City, roots: list[AreaId]) -> AsyncIterator[Item]:
    for gathered in (_calls, _requests, _visits, _papers, _expiring, _ending, _moods):
        async for item in gathered(city, roots):
            yield item


async def _calls(city: City, roots: list[AreaId]) -> AsyncIterator[Item]:
    for task in await city.stays.tasks_at(roots, most=MOST):
        names = (await _name(city, task.person),)
        yield Item(
            matter=Matter.CALL, due=task.due, record="call", number=task.id, names=names, word=task.kind
        )


async def _requests(city: City, roots: list[AreaId]) -> AsyncIterator[Item]:
    for match in await city.homes.matches_at(roots, MOVING, most=MOST):
        matter = agenda.matter_of(match.state)
        is_asked = matter in {Matter.READ, Matter.CALL}
        yield Item(
            matter=matter,
            due=match.meeting if matter is Matter.MEETING and match.meeting else match.moved,
            record="match" if is_asked else "home",
            number=match.id,
            names=await _both(city, match),
            word=match.state,
        )


async def _visits(city: City, roots: list[AreaId]) -> AsyncIterator[Item]:
    for host in await city.homes.hosts_at(roots, TO_VISIT, most=MOST):
        is_planned = host.state is HostState.VISIT_PLANNED
        due = host.visit if is_planned and host.visit else _soon(city, host)
        names = (await _name(city, host.resident),)
        yield Item(matter=Matter.VISIT, due=due, record="host", number=host.id, names=names, word=host.state)


async def _papers(city: City, roots: list[AreaId]) -> AsyncIterator[Item]:
    for guest in await city.homes.guests_at(roots, TO_SEE, most=MOST):
        yield await _of_guest(city, guest, _soon(city, guest))


async def _expiring(city: City, roots: list[AreaId]) -> AsyncIterator[Item]:
    until = _today(city) + timedelta(days=city.rules(HomesRules, None).papers_first_days)
    for guest in await city.agenda.expiring(roots, until, most=MOST):
        yield await _of_guest(city, guest, _day(city, guest.verified))


async def _of_guest(city: City, guest: Guest, due: datetime) -> Item:
    names = (await _name(city, guest.resident),)
    return Item(matter=Matter.PAPERS, due=due, record="guest", number=guest.id, names=names, word=guest.state)


async def _ending(city: City, roots: list[AreaId]) -> AsyncIterator[Item]:
    until = _today(city) + timedelta(days=city.rules(HomesRules, None).renew_days)
    for match in await city.agenda.ending(roots, until, most=MOST):
        yield Item(
            matter=Matter.ENDING,
            due=_day(city, match.ends),
            record="home",
            number=match.id,
            names=await _both(city, match),
            word=match.state,
        )


async def _moods(city: City, roots: list[AreaId]) -> AsyncIterator[Item]:
    """Somebody of whom twice in a row it did not go well: the pattern, and none of the words."""
    said = await city.agenda.moods(roots, most=MOST * 10)
    for (number, person), own in groupby(said, key=lambda check: (check.match, check.person)):
        checks = list(own)
        match = await city.homes.match(MatchId(number))
        if match and agenda.is_sinking([str(check.mood) for check in checks]):
            yield Item(
                matter=Matter.MOOD,
                due=checks[-1].answered or city.now,
                record="home",
                number=number,
                names=(await _name(city, person),),
                word=str(checks[-1].mood),
            )


def _soon(city: City, whose: Host | Guest) -> datetime:
    return whose.moved + timedelta(days=city.rules(AgendaRules, whose.area).answer_days)


def _day(city: City, day: date | None) -> datetime:
    return datetime.combine(day or _today(city), time(), city.zone)


def _today(city: City) -> date:
    return city.now.astimezone(city.zone).date()


async def _both(city: City, match: Match) -> tuple[str, ...]:
    host, guest = await city.homes.host(match.host), await city.homes.guest(match.guest)
    return tuple([await _name(city, one.resident) for one in (host, guest) if one])


async def _name(city: City, who: ResidentId) -> str:
    person = await city.residents.resident(who)
    return person.name if person else ""
