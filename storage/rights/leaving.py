"""Those who want to leave: asked, reminded, erased, told for the last time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId
from bot.domain.rights import Leaked, Leaving
from storage.notices import notices
from storage.residents import leavings, residents
from storage.rights.concerning import Concerned, concerned
from storage.rights.erasing import erase
from storage.rights.forgetting import Forgetting
from storage.rights.knowing import known
from storage.rights.merging import colliding, merge
from storage.shelf import Shelf
from storage.tables import Moment
from storage.turns import conversations

FAREWELL = "rights-notice-erased"
"""The last message: once it is said nothing is kept, not even that it was."""

SHELF = Shelf(leavings, Leaving)
_NOW, _BEFORE = bindparam("now", type_=Moment), bindparam("before", type_=Moment)
_DUE = SHELF.all.where(leavings.c.due <= _NOW).order_by(leavings.c.due).limit(bindparam("most"))
_FAREWELLS = select(notices.c.id, notices.c.person).where(
    notices.c.key == FAREWELL, notices.c.said.is_not(None) | (notices.c.due <= _BEFORE)
)
_IDS: Any = bindparam("ids", expanding=True)
_NO_RESIDENT = conversations.c.person.not_in(select(residents.c.id))


class Rights(Forgetting):
    """The questions asked of who leaves, and of what is known of anybody."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def leaving(self, who: ResidentId) -> Leaving | None:
        """When somebody will be erased, if they asked for it."""
        return await SHELF.get(self._conn, who)

    async def ask(self, leaving: Leaving) -> Leaving:
        """Somebody wants to be erased."""
        return await SHELF.add(self._conn, leaving)

    async def save(self, leaving: Leaving) -> Leaving:
        """The erasure is put off. Raises Stale."""
        return await SHELF.save(self._conn, leaving)

    async def stay(self, leaving: Leaving) -> None:
        """Somebody stays after all."""
        await SHELF.remove(self._conn, leaving)

    async def due(self, now: datetime, *, most: int = 20) -> tuple[Leaving, ...]:
        """Whose time to think it over has passed."""
        return await SHELF.asked(self._conn, _DUE, {"now": now, "most": most})

    async def known(self, who: ResidentId) -> Mapping[str, Sequence[Mapping[str, Any]]]:
        """All rows that are about somebody, as far as they are theirs to see, by table."""
        return await known(self._conn, who)

    async def concerned(
        self, kind: Leaked, roots: Sequence[AreaId], begin: datetime, end: datetime
    ) -> tuple[Concerned, ...]:
        """Of whom such data was written from ``begin`` until before ``end``, at ``roots`` and in them."""
        return await concerned(self._conn, kind, roots, begin, end)

    async def erase(self, who: ResidentId, former: ResidentId, home: AreaId, now: datetime) -> None:
        """Somebody becomes the ``former`` member, of whom nothing is known but that they were there."""
        await erase(self._conn, who, former, home, now)

    async def colliding(self, gone: ResidentId, stays: ResidentId, but: Collection[str]) -> int:
        """How many things both have open of which a person has one only, ``but`` in these tables."""
        return await colliding(self._conn, gone, stays, but)

    async def merge(self, gone: ResidentId, stays: ResidentId, former: ResidentId, now: datetime) -> None:
        """Everything of ``gone`` is of ``stays`` from now on; ``former`` is its tombstone."""
        await merge(self._conn, gone, stays, former, now)

    async def is_reachable(self, who: ResidentId) -> bool:
        """Whether the messenger lets us write to this person."""
        asked = select(conversations.c.reachable).where(conversations.c.person == who)
        return bool((await self._conn.execute(asked)).scalar_one_or_none())

    async def keep_speaking(self, who: int, locale: str, now: datetime) -> None:
        """The language in which the last message is to be worded; it goes with that message."""
        values = {"person": who, "locale": locale, "reachable": True, "touched": now}
        await self._conn.execute(conversations.insert(), values)

    async def forget_farewells(self, before: datetime) -> None:
        """Last messages that are said, or could not be until now, and in which language they were."""
        found = (await self._conn.execute(_FAREWELLS, {"before": before})).all()
        if not found:
            return
        await self._conn.execute(
            delete(notices).where(notices.c.id.in_(_IDS)), {"ids": [row.id for row in found]}
        )
        alone = delete(conversations).where(_NO_RESIDENT, conversations.c.frame.is_(None))
        facts = {"ids": [row.person for row in found]}
        await self._conn.execute(alone.where(conversations.c.person.in_(_IDS)), facts)
