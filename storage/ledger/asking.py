"""Requests that wait, and whom somebody may pay."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.ledger import AccountId, Transfer, TransferId, TransferState
from bot.domain.residents import ResidentId, Tick
from storage.ledger.book import TRANSFERS, accounts, transfers
from storage.notices import notices
from storage.residents import LEAVING, consents, residents

_OPEN = transfers.c.state == TransferState.PENDING
_IN_DUE = _OPEN & (transfers.c.due > bindparam("now"))
_TO_ANSWER = TRANSFERS.all.where(transfers.c.payer == bindparam("account"), _IN_DUE).order_by(transfers.c.id)
_ASKED = TRANSFERS.all.where(transfers.c.payee == bindparam("account"), _IN_DUE).order_by(transfers.c.id)
_OVERDUE = (
    TRANSFERS.all.where(
        transfers.c.due.is_not(None), transfers.c.done.is_(None), transfers.c.due <= bindparam("now")
    )
    .order_by(transfers.c.due, transfers.c.id)
    .limit(bindparam("most"))
)
# Only those that are due are looked at: those that never will be cannot keep them waiting.
_BY_ITSELF = (
    TRANSFERS.all.where(transfers.c.accept <= bindparam("now"))
    .order_by(transfers.c.accept, transfers.c.id)
    .limit(bindparam("most"))
)
_LATER = (
    update(transfers).where(transfers.c.id == bindparam("was_id"), _OPEN).values(accept=bindparam("again"))
)
_TOLD = select(func.count()).where(
    notices.c.person == bindparam("person"),
    notices.c.about == bindparam("about"),
    notices.c.key.in_(bindparam("keys", expanding=True)),
    notices.c.said.is_not(None),
    notices.c.problem.is_(None),
)
_OTHER_SIDE = case(
    (transfers.c.payer == bindparam("account"), transfers.c.payee), else_=transfers.c.payer
).label("other")
_WITH = (
    select(_OTHER_SIDE, transfers.c.id)
    .where(
        or_(transfers.c.payer == bindparam("account"), transfers.c.payee == bindparam("account")),
        transfers.c.state == TransferState.COMMITTED,
        transfers.c.reverses.is_(None),
    )
    .order_by(transfers.c.id.desc())
    .limit(bindparam("back"))
    .subquery()
)
_SHOWN = (
    select(residents.c.id, residents.c.name, residents.c.area)
    .join(consents, consents.c.resident == residents.c.id)
    .where(consents.c.tick == Tick.PROFILE, consents.c.withdrawn.is_(None), residents.c.id.not_in(LEAVING))
)
_PARTNERS = (
    _SHOWN.join(accounts, accounts.c.owner == residents.c.id)
    .join(_WITH, _WITH.c.other == accounts.c.id)
    .group_by(residents.c.id, residents.c.name, residents.c.area)
    .order_by(func.max(_WITH.c.id).desc())
    .limit(bindparam("most"))
)
_payee = accounts.alias("payee")
_SENT = (
    TRANSFERS.all.join(_payee, _payee.c.id == transfers.c.payee)
    .where(
        transfers.c.payer == bindparam("account"),
        transfers.c.state == TransferState.COMMITTED,
        transfers.c.done > bindparam("since"),
        transfers.c.reverses.is_(None),
        transfers.c.about.not_like("trade:%"),
        _payee.c.owner.is_not(None),
    )
    .order_by(transfers.c.id.desc())
    .limit(bindparam("most"))
)
_SENT_ONE = _SENT.where(transfers.c.id == bindparam("number"))
_NAMED = (
    _SHOWN.where(
        residents.c.area.in_(bindparam("areas", expanding=True)),
        residents.c.id != bindparam("but"),
        func.lower(residents.c.name).like(bindparam("name"), escape="\\"),
    )
    .order_by(residents.c.name, residents.c.id)
    .limit(bindparam("most"))
)


class Neighbour(NamedTuple):
    """Somebody who lets neighbours see the name."""

    id: ResidentId
    name: str
    area: AreaId


class Asking:
    """The questions asked of requests and of those who are asked."""

    _conn: AsyncConnection

    async def to_answer(self, account: AccountId, now: datetime) -> tuple[Transfer, ...]:
        """Requests that wait for this payer, oldest first."""
        return await TRANSFERS.asked(self._conn, _TO_ANSWER, {"account": account, "now": now})

    async def asked(self, account: AccountId, now: datetime) -> tuple[Transfer, ...]:
        """Requests that this payee made and that still wait, oldest first."""
        return await TRANSFERS.asked(self._conn, _ASKED, {"account": account, "now": now})

    async def overdue(self, now: datetime, most: int = 100) -> tuple[Transfer, ...]:
        """Requests whose time has passed."""
        return await TRANSFERS.asked(self._conn, _OVERDUE, {"now": now, "most": most})

    async def by_itself(self, now: datetime, most: int = 100) -> tuple[Transfer, ...]:
        """Requests that are paid by themselves now."""
        return await TRANSFERS.asked(self._conn, _BY_ITSELF, {"now": now, "most": most})

    async def later(self, request: TransferId, again: datetime | None) -> None:
        """When a request is paid by itself; None: never."""
        await self._conn.execute(_LATER, {"was_id": request, "again": again})

    async def told(self, person: ResidentId, about: str, keys: Sequence[str]) -> int:
        """How often somebody was in fact told one of ``keys`` about something."""
        facts = {"person": person, "about": about, "keys": list(keys)}
        return int((await self._conn.execute(_TOLD, facts)).scalar_one())

    async def partners(self, account: AccountId, most: int = 6) -> tuple[Neighbour, ...]:
        """With whom units moved last, the latest first, of those whose names are shown."""
        facts = {"account": account, "most": most, "back": 200}
        return tuple(Neighbour(*row) for row in await self._conn.execute(_PARTNERS, facts))

    async def sent(
        self, account: AccountId, since: datetime, *, only: TransferId | None = None, most: int = 8
    ) -> tuple[Transfer, ...]:
        """What a person paid to persons after ``since``, but for trades, the latest first; or one of it."""
        facts = {"account": account, "since": since, "most": most}
        if only is None:
            return await TRANSFERS.asked(self._conn, _SENT, facts)
        return await TRANSFERS.asked(self._conn, _SENT_ONE, {**facts, "number": only})

    async def named(
        self, name: str, areas: Sequence[AreaId], *, but: ResidentId, most: int = 8
    ) -> tuple[Neighbour, ...]:
        """Who lives in one of ``areas`` and has ``name`` in the shown name."""
        pattern = "".join(f"\\{sign}" if sign in "%_\\" else sign for sign in name.lower())
        facts = {"name": f"%{pattern}%", "areas": list(areas), "but": but, "most": most}
        return tuple(Neighbour(*row) for row in await self._conn.execute(_NAMED, facts))
