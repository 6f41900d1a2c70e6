"""What happens to residents: they join, change what is known of them, agree and withdraw."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.actions import roles, stats
from bot.domain import settings
from bot.domain.areas import AreaId
from bot.domain.residents import (
    CONSENT_TEXT,
    Consent,
    Resident,
    ResidentId,
    ResidentRules,
    Tick,
    agreed,
    may_begin,
    withdraw,
)
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
        "undo_minutes": (0, 60),
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


async def consent(city: City, resident: Resident, tick: Tick) -> None:
    """A consent given, or given anew to words that have changed."""
    known = await _given(city, resident, tick)
    ended, made = agreed(known, resident, tick, now=city.now)
    if ended:
        await city.residents.withdraw(ended)
    if made:
        await city.residents.consent(made)


async def take_back(city: City, resident: Resident, tick: Tick) -> None:
    """A consent taken back, as easily as it was given. Raises ConsentStays."""
    if known := await _given(city, resident, tick):
        await city.residents.withdraw(withdraw(known, now=city.now))


async def _given(city: City, resident: Resident, tick: Tick) -> Consent | None:
    given = await city.residents.consents(resident.id)
    return next((it for it in given if it.tick is tick), None)


async def may_go_on(city: City, resident: Resident, *, begins: bool) -> None:
    """Whether somebody may do what they are about to. Raises ConsentOutdated."""
    if begins:
        may_begin(await city.residents.consents(resident.id))


async def sweep(city: City) -> None:
    """Whoever consented to other words than those of today is asked again: at once, and in each new month."""
    month = city.now.astimezone(city.zone).strftime("%Y-%m")
    if await city.ledger.is_new("consents", f"{CONSENT_TEXT}:{month}"):
        for found in await city.residents.outdated(CONSENT_TEXT):
            await city.tell(found, "residents-notice-consents", {}, about=f"consents:{CONSENT_TEXT}")


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
