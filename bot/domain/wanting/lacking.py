"""Why no room will do: the one condition that none meets, and what could be had in its stead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import inf

from bot.domain.places import PlaceId
from bot.domain.rooms import Equipment, Outline
from bot.domain.wanting.reading import Wanted, walked


class Lack(StrEnum):
    """What is missing. ``TOGETHER``: each thing is there, but no one room has all of them."""

    ROOMS = "rooms"
    PEOPLE = "people"
    EQUIPMENT = "equipment"
    STEP_FREE = "step-free"
    WALK = "walk"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """``best``: how many people the largest room takes, or the minutes to the nearest, if they are known."""

    what: Lack
    best: int | None = None
    thing: Equipment | None = None


def lacking(wanted: Wanted, rooms: Sequence[Outline], metres: Mapping[PlaceId, float]) -> Lacking:
    """The first condition that none of all ``rooms`` meets, so far away as ``metres`` says (inf: unknown)."""
    if not rooms:
        return Lacking(what=Lack.ROOMS)
    largest = max(room.capacity for room in rooms)
    if largest < (wanted.people or 0):
        return Lacking(what=Lack.PEOPLE, best=largest)
    there = {thing for room in rooms for thing in room.equipment}
    for thing in wanted.equipment:
        if thing.value not in there:
            return Lacking(what=Lack.EQUIPMENT, thing=thing)
    if wanted.step_free and not any(room.step_free for room in rooms):
        return Lacking(what=Lack.STEP_FREE)
    nearest = min(metres[room.place] for room in rooms)
    if wanted.walk is not None and (nearest == inf or walked(nearest) > wanted.walk):
        return Lacking(what=Lack.WALK, best=None if nearest == inf else walked(nearest))
    return Lacking(what=Lack.TOGETHER)
