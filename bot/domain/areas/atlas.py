"""The atlas: the whole tree of areas in memory, asked in every turn and never changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from copy import copy
from math import inf
from typing import TypeVar

from bot.domain.areas.area import Area, AreaId, AreaKind, AreaNotFound, Point
from bot.domain.areas.gazetteer import Fit, Gazetteer
from bot.domain.areas.ground import Box, box, boxed, metres, within

Value = TypeVar("Value")


class Atlas:
    """All areas, found by id, by point and by name.

    ``spots`` are single places that have rules of their own (``place:5``): they are inside areas and inherit
    from them, but nobody lives there, and nobody finds them by a name or on the way down the tree.
    """

    def __init__(self, areas: Iterable[Area]) -> None:
        self._areas = {area.id: area for area in areas}
        self._lineages = {area: tuple(_lineage(area, self._areas)) for area in self._areas}
        self._children: dict[AreaId, list[Area]] = defaultdict(list)
        for area in sorted(self._areas.values(), key=_as_listed):
            if area.parent:
                self._children[area.parent].append(area)
        outlined = [(box(area.outline), area) for area in self._areas.values() if area.outline]
        self._outlined = sorted(outlined, key=lambda framed: _spread(framed[0]))
        self._gazetteer = Gazetteer(self._lineages)
        self._spots: dict[AreaId, tuple[Area, ...]] = {}

    def __len__(self) -> int:
        return len(self._areas)

    def __contains__(self, area: object) -> bool:
        return area in self._areas

    def shows(self, areas: Iterable[Area]) -> bool:
        """Whether it is the atlas of just these: a thirtieth of the time that drawing another takes."""
        return self._areas == {area.id: area for area in areas}

    def spotted(self, spots: Iterable[Area]) -> Atlas:
        """The same atlas, with these spots in the stead of those before: nothing of it is drawn anew."""
        found = copy(self)
        inside = [spot for spot in spots if spot.parent in self._areas]
        found._spots = {spot.id: (spot, *_lineage(spot.parent, self._areas)) for spot in inside}  # noqa: SLF001 -- its own copy
        return found

    def is_spot(self, area: AreaId) -> bool:
        """Whether this names a single place, and not an area."""
        return area in self._spots

    def area(self, area: AreaId) -> Area:
        """The area of this id. Raises AreaNotFound."""
        return self.ancestors(area)[0]

    def ancestors(self, area: AreaId) -> tuple[Area, ...]:
        """The area itself first, then what lies around it, up to the city. Raises AreaNotFound."""
        if area in self._spots:
            return self._spots[area]
        if area not in self._lineages:
            raise AreaNotFound(typed=area)
        return self._lineages[area]

    def children(self, area: AreaId) -> tuple[Area, ...]:
        """What lies directly in an area: dong before complexes, in the order of the Korean alphabet."""
        return tuple(self._children.get(area, ()))

    def cities(self) -> tuple[Area, ...]:
        """The roots of the tree; none before areas are imported."""
        return tuple(area for area in self._areas.values() if area.parent is None)

    def at(self, lat: float, lon: float) -> Area | None:
        """The smallest area whose outline holds this point; nothing outside the city."""
        point = (lat, lon)
        around = (area for frame, area in self._outlined if boxed(frame, point))
        return next((area for area in around if area.outline and within(area.outline, point)), None)

    def named(self, text: str, most: int = 20) -> tuple[Area, ...]:
        """The areas that somebody may mean by ``text``, the likeliest first."""
        return tuple(area for area, _ in self._gazetteer.find(text)[:most])

    def exactly(self, text: str) -> tuple[Area, ...]:
        """The areas whose whole name was typed: three for 신사동, none for half a name."""
        return tuple(area for area, fit in self._gazetteer.find(text) if fit is Fit.NAME)

    def centre(self, area: AreaId) -> Point | None:
        """Where an area is; a complex is where its dong is."""
        return next((around.centre for around in self.ancestors(area) if around.centre), None)

    def distance_m(self, a: AreaId, b: AreaId) -> float:
        """Metres between the centres of two areas; endless if one of them is nowhere."""
        here, there = self.centre(a), self.centre(b)
        return metres(here, there) if here and there else inf


def inherited(
    atlas: Atlas, area: AreaId, own: Mapping[AreaId, Mapping[str, Value]], name: str, default: Value
) -> Value:
    """The rule ``name`` as the nearest community around ``area`` has set it, else the default."""
    around = (own.get(above.id, {}) for above in atlas.ancestors(area))
    return next((rules[name] for rules in around if name in rules), default)


def _lineage(area: AreaId | None, areas: Mapping[AreaId, Area]) -> Iterable[Area]:
    while area and area in areas:
        yield areas[area]
        area = areas[area].parent


def _as_listed(area: Area) -> tuple[bool, str, AreaId]:
    return area.kind is AreaKind.COMPLEX, area.name_ko, area.id


def _spread(frame: Box) -> float:
    south, west, north, east = frame
    return (north - south) * (east - west)
