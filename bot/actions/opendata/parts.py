"""Of which room each row of a table makes its room a part: one that is there, or stands above in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.actions import rooms
from bot.domain.datasets import CellFault, CellWrong, folded
from bot.domain.rooms import Room, RoomBooked, RoomId
from storage.city import City

UNMADE = RoomId(-1)
"""The number of a room that is made when the row above is taken: the rows are only looked at by now."""
Seen = dict[str, dict[str, str | None]]
"""Building -> room -> its whole (an empty name: of none; None where its row was not taken)."""


class Parts:
    """The rooms of a file as far as it has been read, over those that are there."""

    def __init__(self, seen: Mapping[str, Mapping[str, str | None]]) -> None:
        self.seen: Seen = {building: dict(names) for building, names in seen.items()}

    def once(self, building: str, name: str) -> None:
        """A room stands in one row alone. Raises CellWrong."""
        there = self.seen.setdefault(building, {})
        if folded(name) in there:
            raise CellWrong(CellFault.TWICE, "name", name)
        there[folded(name)] = None

    def whole(self, building: str, name: str, whole: str, others: Sequence[Room]) -> RoomId:
        """The room of which one is to be a part (0: of none).

        Raises CellWrong: where there is no such room, and where it is a part of this one.
        """
        if not whole:
            return RoomId(0)
        up, wanted = self._up(building, others), folded(whole)
        if folded(name) in _line(wanted, up):
            raise CellWrong(CellFault.PART_OF_ITSELF, "whole", whole)
        if wanted not in up:
            raise CellWrong(CellFault.NO_WHOLE, "whole", whole)
        return next((each.id for each in others if folded(each.name) == wanted), UNMADE)

    def taken(self, building: str, name: str, whole: str | None, others: Sequence[Room]) -> None:
        """A row says nothing wrong; where it changes nothing of this, what was there stays."""
        own = folded(name)
        stays = self._up(building, others).get(own, "") if whole is None else folded(whole)
        self.seen[building][own] = stays

    def _up(self, building: str, others: Sequence[Room]) -> dict[str, str]:
        names = {each.id: folded(each.name) for each in others}
        said = {name: whole for name, whole in self.seen[building].items() if whole is not None}
        return {names[each.id]: names.get(each.within, "") for each in others} | said


def _line(name: str, up: Mapping[str, str]) -> list[str]:
    found: list[str] = []
    while name and name not in found:
        found.append(name)
        name = up.get(name, "")
    return found


async def unbooked(city: City, was: Room, whole: RoomId, others: Sequence[Room]) -> None:
    """Hours that are taken already would not know of another whole. Raises CellWrong."""
    if was.within == whole:
        return
    try:
        await rooms.unbooked(city, was.id, whole, others)
    except RoomBooked:
        raise CellWrong(CellFault.BOOKED, "whole", was.name) from None
