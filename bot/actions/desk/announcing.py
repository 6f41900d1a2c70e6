"""What the moderators as such should know: said in their group, or to the admins where there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.cases import Case, CaseState
from bot.domain.desk import Desk
from bot.domain.notices import Kind
from storage.city import City

NUMBERS_MOST = 10
"""Cases that one reminder names."""


async def announce(
    city: City,
    key: str,
    facts: Mapping[str, object],
    *,
    about: str,
    due: datetime | None = None,
    kind: Kind = Kind.NEWS,
) -> None:
    """Of the whole city: to the group that is its desk, else to each admin of the settings.

    In a group ``key`` is worded as a message of this feature, whose presses lead to a private chat.
    """
    desk = await _of_the_city(city)
    if desk:
        key = f"desk-notice-{key.partition('-notice-')[2]}"
        await city.tell(desk.reader, key, facts, about=about, due=due, kind=kind)
        return
    for admin in sorted(city.admins):
        await city.tell(admin, key, facts, about=about, due=due, kind=kind)


async def _of_the_city(city: City) -> Desk | None:
    roots = [area.id for area in city.atlas.cities()]
    return next(iter((await city.desk.at(roots)).values()), None)


async def grown_old(city: City, reader: int, cases: Sequence[Case]) -> None:
    """Cases that wait for long, by their numbers: nobody has taken them, or who has is late."""
    free = [case for case in cases if case.state is not CaseState.ASSIGNED]
    late = [case for case in cases if case.state is CaseState.ASSIGNED]
    for key, them in (("desk-notice-untaken", free), ("desk-notice-overdue", late)):
        if them:
            numbers = ", ".join(case.key for case in them[:NUMBERS_MOST])
            facts = {"count": len(them), "numbers": numbers}
            await city.tell(reader, key, facts, about="cases", kind=Kind.REMINDER)
