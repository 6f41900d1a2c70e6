"""What happens with the audit log: a line is added, in the transaction of the deed itself; some are read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.domain import audit, settings
from bot.domain.areas import AreaId
from bot.domain.audit import AuditRules, Deed, NobodySought, Sight, Sought
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import IMPLIED, AreaNotYours, Grant, Role
from storage.audit import Line
from storage.city import City

settings.declare(
    AuditRules,
    limits={
        "kept_days": (365, 3_650),
    },
)

FILE_MOST = 10_000
"""Lines in one file, the newest of those sought."""
NAMES_MOST = 8
"""People listed of a name that several have."""


async def note(
    city: City,
    who: ResidentId | None,
    deed: str,
    *,
    area: AreaId | None = None,
    whom: ResidentId | None = None,
    behalf: ResidentId | None = None,
    about: str = "",
    words: str = "",
) -> None:
    """Somebody with a role (None: the clock) has done ``deed``, worded ``deed-<deed>``."""
    await city.audit.note(
        Deed(
            at=city.now,
            who=who,
            deed=deed,
            area=area,
            whom=whom,
            behalf=behalf,
            about=about,
            words=words,
        )
    )


async def sought(city: City, who: Resident) -> Sought:
    """Which lines somebody wants to see."""
    return await city.audit.sought(who.id)


async def seek(city: City, who: Resident, **wanted: Any) -> Sought:
    """What else the lines must fit; with nothing named, everything is seen again. Raises AreaNotYours."""
    await _sight(city, who)
    now = replace(await city.audit.sought(who.id), **wanted) if wanted else Sought()
    await city.audit.seek(who.id, now)
    return now


async def lines(city: City, who: Resident, *, before: int = 0, most: int) -> Sequence[Line]:
    """The newest lines that fit what somebody wants to see, from ``before`` on. Raises AreaNotYours."""
    sight, wanted = await _sight(city, who), await city.audit.sought(who.id)
    return await city.audit.lines(sight, wanted, before=before, most=most)


async def kinds(city: City, who: Resident) -> Sequence[str]:
    """What has been done, as far as somebody may see it. Raises AreaNotYours."""
    return await city.audit.kinds(await _sight(city, who))


async def people(city: City, who: Resident, typed: str) -> Sequence[tuple[ResidentId, str]]:
    """Whoever is called like this and stands in the log. Raises AreaNotYours, NobodySought."""
    found = await city.audit.people(await _sight(city, who), typed, most=NAMES_MOST)
    if not found:
        raise NobodySought(typed=typed[:60])
    return found


async def sweep(city: City) -> None:
    """What is older than the log is kept goes; the city itself says how long, no district."""
    kept = [city.rules(AuditRules, area.id) for area in city.atlas.cities()]
    await city.audit.forget(min(audit.expired(rules, city.now) for rules in kept or [AuditRules()]))


async def _sight(city: City, who: Resident) -> Sight:
    """What somebody may read. Asked of the roles themselves: who asks for roles asks for notes too."""
    roots = tuple(area.id for area in city.atlas.cities())
    if who.id in city.admins:
        return Sight(own=who.id, areas=roots, everywhere=True)
    held = [grant for grant in await city.roles.of(who.id) if grant.role in IMPLIED[Role.MODERATOR]]
    if not held:
        raise AreaNotYours
    held = [grant for grant in held if not grant.place]  # who looks after one room reads no district
    areas = tuple({grant.area: None for grant in held})
    return Sight(own=who.id, areas=areas, everywhere=_whole(held, set(roots)))


def _whole(held: Sequence[Grant], roots: set[AreaId]) -> bool:
    """Whether one of them is that of an admin of every city there is."""
    return roots <= {grant.area for grant in held if grant.role is Role.ADMIN}
