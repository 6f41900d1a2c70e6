"""What is known of somebody, and who is concerned when something leaked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.actions import audit, roles
from bot.domain.residents import Resident
from bot.domain.rights import Leaked
from bot.domain.roles import AreaNotYours, Role
from storage.city import City
from storage.rights import SEALED_COLUMNS, Concerned


async def known(city: City, who: Resident) -> Mapping[str, Sequence[Mapping[str, Any]]]:
    """All rows that are about somebody, as far as they are theirs to see, by table; nothing is sealed."""
    found = dict(await city.rights.known(who.id))
    for table, names in SEALED_COLUMNS.items():
        if table in found:
            found[table] = [_opened(city, row, names) for row in found[table]]
    return found


def is_sealed(known: Mapping[str, Sequence[Mapping[str, Any]]]) -> bool:
    """Whether something in it is sealed where it is kept, and must not be kept open beside that."""
    return bool(SEALED_COLUMNS.keys() & known.keys())


def _opened(city: City, row: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {**row, **{name: city.vault.told(row[name]) for name in names if row.get(name)}}


async def concerned(city: City, by: Resident, kind: Leaked, first: date, last: date) -> Sequence[Concerned]:
    """Who is concerned by a leak of this kind in these days, wherever ``by`` is an admin; it is noted.

    Raises AreaNotYours.
    """
    roots = await roles.looked_after(city, by.id, Role.ADMIN)
    if not roots:
        raise AreaNotYours
    begin, end = (_midnight(city, day) for day in (first, last))
    found = await city.rights.concerned(kind, roots, begin, end + timedelta(days=1))
    for root in roots:
        await audit.note(city, by.id, "breach-listed", area=root, words=f"{kind} {first} {last} {len(found)}")
    return found


def _midnight(city: City, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=city.zone)
