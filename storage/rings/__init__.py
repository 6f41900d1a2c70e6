"""Rings: A gives to B, B to C, C to A: what was proposed, which wants and offers fit, who was told."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.rings.matches import Matches, match_hints, matches
from storage.rings.proposals import Proposals, ring_members, rings
from storage.rings.rounds import Rounds, ring_looks, ring_rounds

__all__ = ["Rings", "match_hints", "matches", "ring_looks", "ring_members", "ring_rounds", "rings"]


class Rings(Proposals, Matches, Rounds):
    """The questions asked of rings."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
