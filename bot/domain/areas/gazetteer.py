"""Finding areas by what somebody types: Korean or Latin letters, part of a name, a slip of one letter."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import repeat

from bot.domain.areas.area import Area, AreaId, AreaKind
from bot.domain.areas.names import nicknames, shortened, spelling
from bot.domain.hangul import within_one_edit

_LONGEST_TYPED = 64
_MOST_WORDS = 6
_SHORTEST_PART = 3  # fewer letters are less than a syllable, which nearly every name contains
_SHORTEST_SLIP = 4  # one letter of a shorter name makes another name

_WIDTH = {AreaKind.GU: 0, AreaKind.CITY: 1, AreaKind.DONG: 2, AreaKind.COMPLEX: 3}


class Fit(IntEnum):
    """How a name fits what was typed, the best first."""

    NAME = 0
    NICKNAME = 1
    START = 2
    PART = 3
    SLIP = 4


Fits = Iterable[tuple[AreaId, Fit]]


class Gazetteer:
    """The names of all areas; ``lineages`` are each area followed by its ancestors."""

    def __init__(self, lineages: Mapping[AreaId, tuple[Area, ...]]) -> None:
        self._lineages = lineages
        self._known: dict[str, dict[AreaId, Fit]] = defaultdict(dict)
        for area, *ancestors in lineages.values():
            for name in map(spelling, nicknames(area, ancestors)):
                self._known[name][area.id] = Fit.NICKNAME
            for name in map(spelling, (area.name_ko, area.name_en)):
                self._known[name][area.id] = Fit.NAME
        self._known.pop("", None)
        self._lengths: dict[int, list[str]] = defaultdict(list)
        for name in self._known:
            self._lengths[len(name)].append(name)

    def find(self, text: str) -> Sequence[tuple[Area, Fit]]:
        """The areas that ``text`` may mean and how well each fits, the best first.

        Slips are looked for only where nothing fits as typed.
        """
        readings = tuple(dict.fromkeys(_readings(text)))
        for look in (self._alike, self._misspelt):
            fits: dict[AreaId, Fit] = {}
            for around, typed in readings:
                for area, fit in self._inside(around, look(typed)):
                    fits[area] = min(fit, fits.get(area, fit))
            if fits:
                found = [(self._lineages[area][0], fit) for area, fit in fits.items()]
                return sorted(found, key=_rank)
        return ()

    def _alike(self, typed: str) -> Iterator[tuple[AreaId, Fit]]:
        yield from self._known.get(typed, {}).items()
        parts = [name for name in self._known if typed in name and name != typed]
        for name in parts:
            if name.startswith(typed):
                yield from zip(self._known[name], repeat(Fit.START))
            elif len(typed) >= _SHORTEST_PART:
                yield from zip(self._known[name], repeat(Fit.PART))

    def _misspelt(self, typed: str) -> Iterator[tuple[AreaId, Fit]]:
        if len(typed) < _SHORTEST_SLIP:
            return
        # One slip leaves the beginning or the end as it was, which is quicker to see than the slip.
        half = len(typed) // 2
        beginning, end = typed[: half - 1], typed[half:]
        for length in range(len(typed) - 1, len(typed) + 2):
            for name in self._lengths.get(length, ()):
                if (name.startswith(beginning) or name.endswith(end)) and within_one_edit(name, typed):
                    yield from zip(self._known[name], repeat(Fit.SLIP))

    def _inside(self, around: Sequence[str], fits: Fits) -> Fits:
        """Those of ``fits`` that lie in an area of each name of ``around``."""
        places = [self._known.get(name, {}).keys() for name in around]
        if not places:
            return fits
        if not all(places):
            return ()
        return (
            (area, fit)
            for area, fit in fits
            if all(any(above.id in place for above in self._lineages[area][1:]) for place in places)
        )


def _readings(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """What a text may mean: one name, or areas around and a name, in Korean order or in English."""
    if len(text) > _LONGEST_TYPED:
        return
    words = tuple(word for word in map(spelling, re.split(r"[\s,]+", shortened(text))) if word)
    if not 0 < len(words) <= _MOST_WORDS:
        return
    yield (), spelling(text)
    for cut in range(1, len(words)):
        yield words[:cut], "".join(words[cut:])
        yield words[cut:], "".join(words[:cut])


def _rank(found: tuple[Area, Fit]) -> tuple[Fit, int, int, str, AreaId]:
    area, fit = found
    return fit, _WIDTH[area.kind], -(area.households or 0), area.name_ko, area.id
