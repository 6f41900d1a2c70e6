"""What happens to residents: they join, change what is known of them, agree and withdraw."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.actions import roles, stats
from bot.domain import settings
from bot.domain.areas import AreaId
from bot.domain.residents import Resident, ResidentId, ResidentRules, Tick, agree, withdraw
from bot.domain.residents import join as joined
from bot.domain.stats import Counting, Drawn, Theme
from storage.city import City
from storage.stats import Count

ACTIVE = timedelta(days=30)
"""Who wrote or pressed something in this time is an active neighbour."""

settings.declare(
    ResidentRules,
    limits={
        "name_max": (10, 60),
        "age_min": (14, 19),
        "easy_age": (40, 100),
    },
)


async def join(
    city: City,
    person: ResidentId,
    *,
    name: str,
    locale: str,
    area: AreaId,
    ticks: Collection[Tick],
    birth_year: int | None = None,
    easy: bool = False,
) -> Resident:
    """Somebody becomes a resident. Raises ConsentNeeded; joining twice only changes the facts."""
    known = await city.residents.resident(person)
    resident, consents = joined(
        person,
        name=name,
        locale=locale,
        area=area,
        ticks=ticks,
        birth_year=birth_year,
        easy=easy,
        now=city.now,
    )
    if known:
        return await city.residents.save(replace(resident, joined=known.joined, version=known.version))
    await city.residents.welcome(resident, consents)
    await roles.renew_menu(city, person)
    return resident


async def change(city: City, resident: Resident, **facts: object) -> Resident:
    """Name, language, plain mode or year of birth, as the resident says it now."""
    if "locale" in facts:
        await roles.renew_menu(city, resident.id)
    return await city.residents.save(replace(resident, **facts))  # type: ignore[arg-type]


async def turn(city: City, resident: Resident, tick: Tick) -> None:
    """A consent given or taken back, whichever it is not. Raises ConsentStays."""
    given = [consent for consent in await city.residents.consents(resident.id) if consent.tick is tick]
    if given:
        await city.residents.withdraw(withdraw(given[0], now=city.now))
    else:
        await city.residents.consent(agree(resident, tick, now=city.now))


async def _members(city: City, _: datetime, __: datetime) -> Sequence[Count]:
    return await city.residents.living()


async def _new(city: City, since: datetime, until: datetime) -> Sequence[Count]:
    return await city.residents.joined(since, until)


async def _active(city: City, _: datetime, __: datetime) -> Sequence[Count]:
    return await city.turns.active(city.now - ACTIVE)


async def _unreached(city: City, _: datetime, __: datetime) -> Sequence[Count]:
    return await city.turns.unreached()


stats.declare(
    "residents",
    stats.Figure(
        name="members",
        theme=Theme.MEMBERS,
        of=_members,
        counting=Counting.STOCK,
        headline=True,
        public=True,
        drawn=Drawn.PARTS,
    ),
    stats.Figure(name="new", theme=Theme.MEMBERS, of=_new, headline=True, public=True),
    stats.Figure(name="active", theme=Theme.MEMBERS, of=_active, counting=Counting.STOCK, headline=True),
    stats.Figure(name="unreached", theme=Theme.RUNNING, of=_unreached, counting=Counting.STOCK),
)
