"""Finding rings: who gives to whom, all the way round, in a bounded number of steps."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable
from typing import NamedTuple

from bot.domain.barter import ListingId
from bot.domain.residents import ResidentId

STEPS_MOST = 250
"""Paths looked at from one edge, the short ones first; in a street far fewer exist."""


class Edge(NamedTuple):
    """The giver's ``offer`` fits the receiver's ``want``."""

    offer: ListingId
    want: ListingId
    giver: ResidentId
    receiver: ResidentId


Path = tuple[Edge, ...]


def cycles(
    edges: Iterable[Edge],
    *,
    most: int = 4,
    through: Collection[ListingId] | None = None,
    steps: int = STEPS_MOST,
) -> tuple[Path, ...]:
    """All rings of 2 to ``most`` people, each person once, each beginning with its smallest edge.

    The shortest come first, then those with the oldest listings. With ``through`` only the rings in
    which one of these listings takes part. Work is bounded: at most ``steps`` paths are looked at for
    each edge a ring may begin with, shorter ones first; what lies beyond is not found.
    """
    there = sorted({edge for edge in edges if edge.giver != edge.receiver})
    web = _Web(there)
    starts = [e for e in there if through is None or e.offer in through or e.want in through]
    found = [_turned(ring) for edge in starts for ring in web.rings(edge, most, steps)]
    return tuple(sorted(found, key=_order))


def fingerprint(ring: Path) -> str:
    """The set of listings a ring is made of; it tells the same ring from another."""
    return ".".join(map(str, _listings(ring)))


class _Web:
    """All edges by giver; those already begun with are left out, so that no ring is found twice."""

    def __init__(self, edges: Iterable[Edge]) -> None:
        self._from: dict[ResidentId, list[Edge]] = defaultdict(list)
        self._between: dict[tuple[ResidentId, ResidentId], list[Edge]] = defaultdict(list)
        for edge in edges:
            self._from[edge.giver].append(edge)
            self._between[edge.giver, edge.receiver].append(edge)
        self._begun: set[Edge] = set()

    def rings(self, start: Edge, most: int, steps: int) -> list[Path]:
        """The rings in which ``start`` takes part and that have not been found before."""
        self._begun.add(start)
        paths, found = deque[Path]([(start,)]), []
        while paths and steps > 0:
            path = paths.popleft()
            back = (path[-1].receiver, start.giver)
            closing = [e for e in self._between.get(back, ()) if e not in self._begun][:steps]
            found += [(*path, edge) for edge in closing]
            onward = self._onward(path)[: steps - len(closing)] if len(path) + 1 < most else []
            steps -= len(closing) + len(onward) + 1
            paths += onward
        return found

    def _onward(self, path: Path) -> list[Path]:
        people = {edge.giver for edge in path}
        following = self._from.get(path[-1].receiver, ())
        return [(*path, e) for e in following if e.receiver not in people and e not in self._begun]


def _turned(ring: Path) -> Path:
    """The same ring, from its smallest edge on."""
    at = ring.index(min(ring))
    return ring[at:] + ring[:at]


def _listings(ring: Path) -> tuple[ListingId, ...]:
    return tuple(sorted(number for edge in ring for number in (edge.offer, edge.want)))


def _order(ring: Path) -> tuple[int, tuple[ListingId, ...], Path]:
    return len(ring), _listings(ring), ring
