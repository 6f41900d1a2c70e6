"""Two kinds of dong: people and complexes use the legal one, offices and maps the administrative one.

문정동 is legal; the city administers it as 문정1동 and 문정2동. Where the names differ, the legal
dong becomes an area between its gu and the administrative dong, so that neighbours stay neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from statistics import fmean

from bot.domain.areas.area import Area, AreaId, AreaKind, Point
from bot.domain.areas.names import english

_PART = re.compile(r"([가-힣]+?)(?:본|\d[\d·.,]*가?)동")  # 문정1동, 면목3·8동, 잠실본동, 금호2·3가동
_STREET_PART = re.compile(r"([가-힣]+?)(\d+)가\d*동")  # 금호1가동, 성수1가2동
_LEGAL_STREET = re.compile(r"([가-힣]+?)동?\d+가")  # 영등포동1가, 한강로3가

_LEGAL = "legal-"


def settled(gu: Area, dongs: Sequence[Area], legal: Collection[str]) -> tuple[Area, ...]:
    """All dong of ``gu``, each below the right one: ``dongs`` and the ``legal`` names met in addresses.

    A legal name that no administrative dong bears becomes an area of its own. Parents come first.
    """
    town = {dong.name_ko: dong for dong in dongs if not _is_made(dong)}
    parts = _parts(town.values())
    made = ({*legal} | {dong.name_ko for dong in dongs if _is_made(dong)}) - town.keys()
    made |= {base for base in map(_base, made) if base in parts} - town.keys()
    for name, dong in town.items():
        around = next((legal_name for legal_name in _lies_in(name) if legal_name in made), None)
        town[name] = replace(dong, parent=_legal_id(gu, around) if around else gu.id)
    for name in sorted(made, key=len):
        town[name] = _legal(gu, name, base=town.get(_base(name)), parts=parts.get(name, ()))
    # A parent's name is always the shorter one: 성수동, 성수동1가, 성수1가2동.
    return tuple(sorted(town.values(), key=lambda dong: (len(dong.name_ko), dong.name_ko)))


def _is_made(dong: Area) -> bool:
    return dong.id.startswith(_LEGAL)


def _legal_id(gu: Area, name: str) -> AreaId:
    return AreaId(f"{_LEGAL}{gu.id}-{name}")


def _lies_in(name: str) -> tuple[str, ...]:
    """The legal dong an administrative one may be a part of, by its name, the nearest first."""
    if street := _STREET_PART.fullmatch(name):
        return f"{street[1]}동{street[2]}가", f"{street[1]}동"
    part = _PART.fullmatch(name)
    return (f"{part[1]}동",) if part else ()


def _base(name: str) -> str:
    """The dong a numbered street of it belongs to: 영등포동 for 영등포동1가."""
    street = _LEGAL_STREET.fullmatch(name)
    return f"{street[1]}동" if street else ""


def _parts(dongs: Iterable[Area]) -> Mapping[str, Sequence[Area]]:
    parts: dict[str, list[Area]] = {}
    for dong in dongs:
        for name in _lies_in(dong.name_ko):
            parts.setdefault(name, []).append(dong)
    return parts


def _legal(gu: Area, name: str, *, base: Area | None, parts: Sequence[Area]) -> Area:
    around = base or gu
    lat, lon = _mean([part.centre for part in parts if part.centre]) or around.centre or (None, None)
    return Area(
        id=_legal_id(gu, name),
        kind=AreaKind.DONG,
        parent=around.id,
        name_ko=name,
        name_en=english(name),
        lat=lat,
        lon=lon,
    )


def _mean(points: Sequence[Point]) -> Point | None:
    if not points:
        return None
    return round(fmean(lat for lat, _ in points), 6), round(fmean(lon for _, lon in points), 6)
