"""Answers: what turns have decided to say, who is to say it, and whether it was said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ARRAY, BigInteger, any_, bindparam, func, literal, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.tables import Moment
from storage.turns import turns

ABSURD = timedelta(minutes=30)
"""No claim lasts, and no messenger is waited for, longer than this."""


class Unsaid(NamedTuple):
    """An answer that was decided but perhaps never said; they sort in the order of their decisions."""

    at: datetime
    update_id: int
    person: int
    calls: Sequence[dict[str, Any]]


# Nobody's lease lasts so long: one that seems to was given before a clock was put back.
_FREE = or_(
    turns.c.lease.is_(None),
    turns.c.lease <= bindparam("now"),
    turns.c.lease > bindparam("absurd", type_=Moment),
)
_UNSAID = (
    update(turns)
    .where(
        turns.c.update_id.in_(
            select(turns.c.update_id)
            .where(turns.c.said.is_(None), _FREE)
            .order_by(turns.c.at, turns.c.update_id)
            .limit(bindparam("most"))
            .with_for_update(skip_locked=True)
        )
    )
    .values(lease=bindparam("until"))
    .returning(turns.c.at, turns.c.update_id, turns.c.person, turns.c.calls)
)
_SAID = update(turns).values(said=bindparam("stamped"))
_IDS = bindparam("ids", type_=ARRAY(BigInteger))
_STAMP = {
    "sqlite": _SAID.where(turns.c.update_id.in_(bindparam("ids", expanding=True))),
    "postgresql": _SAID.where(
        turns.c.update_id == any_(_IDS),
        func.set_config("synchronous_commit", "off", literal(value=True)) == "off",
    ),
}
"""Nobody waits for PostgreSQL's disk: with a stamp its machine loses, an answer is said twice, no more."""
_RELEASE = (
    update(turns)
    .where(turns.c.update_id.in_(bindparam("ids", expanding=True)), turns.c.said.is_(None))
    .values(lease=bindparam("released"))
)
_TAKE_OVER = (
    update(turns)
    .where(turns.c.update_id == bindparam("which"), turns.c.said.is_(None), _FREE)
    .values(lease=bindparam("until"))
    .returning(turns.c.calls)
)
_this = turns.alias()
_BEFORE = (
    select(turns.c.update_id)
    .join(_this, _this.c.update_id == bindparam("which"))
    .where(
        turns.c.person == bindparam("person"),
        turns.c.said.is_(None),
        tuple_(turns.c.at, turns.c.update_id) < tuple_(_this.c.at, _this.c.update_id),
    )
    .order_by(turns.c.at, turns.c.update_id)
)


class Answers:
    """The questions asked of answers; each is kept in its turn."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def unsaid(
        self, now: datetime, *, lease: timedelta, alone: bool = False, most: int = 100
    ) -> tuple[Unsaid, ...]:
        """Answers whose speaker seems to have died, for this process alone until the lease ends.

        A process that is ``alone`` with its database needs not wait for the leases of others.
        """
        rows = await self._conn.execute(_UNSAID, _asked(now, lease, alone) | {"most": most})
        return tuple(sorted(Unsaid(*row) for row in rows))

    async def stamp(self, update_ids: Sequence[int], at: datetime) -> None:
        """Said."""
        await self._conn.execute(_STAMP[self._conn.dialect.name], {"ids": list(update_ids), "stamped": at})

    async def release(self, update_ids: Sequence[int], at: datetime) -> None:
        """From then on whoever is there may say them."""
        await self._conn.execute(_RELEASE, {"ids": list(update_ids), "released": at})

    async def before(self, person: int, update_id: int) -> Sequence[int]:
        """The person's turns before this one that are not known to be said, the oldest first."""
        return (await self._conn.execute(_BEFORE, {"person": person, "which": update_id})).scalars().all()

    async def take(
        self, update_id: int, now: datetime, *, lease: timedelta, alone: bool = False
    ) -> Sequence[dict[str, Any]]:
        """An answer whose speaker seems to have died, ours until the lease ends; or nothing."""
        asked = _asked(now, lease, alone) | {"which": update_id}
        return (await self._conn.execute(_TAKE_OVER, asked)).scalar_one_or_none() or ()


def _asked(now: datetime, lease: timedelta, alone: bool) -> dict[str, Any]:
    """No lease lasts longer than one that begins now."""
    return {"now": now + lease if alone else now, "until": now + lease, "absurd": now + ABSURD}
