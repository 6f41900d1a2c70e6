"""What leaves: the pages of each dataset, cut by key, so that the last page costs what the first does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, select

from storage.areas import areas, below
from storage.audit import deeds
from storage.barter import listings
from storage.cases import cases
from storage.ledger.book import accounts, transfers
from storage.residents import residents
from storage.roles import grants
from storage.tables import Moment
from storage.trades import trades


@dataclass(frozen=True, slots=True)
class Page:
    """The statement of a page, and where the first one begins."""

    statement: Any
    start: int | str
    is_dated: bool
    long_ago: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    far_off: datetime = datetime(9999, 1, 1, tzinfo=UTC)


def page(
    key: ColumnElement[Any],
    *columns: ColumnElement[Any],
    area: ColumnElement[Any],
    at: ColumnElement[Any] | None = None,
) -> Page:
    """Rows at the areas ``roots`` and in them, ordered by ``key``; ``at`` is what a period is asked of."""
    inside = below("roots")
    asked = [area.in_(select(inside.c.id)), key > bindparam("after", type_=key.type)]
    if at is not None:
        first, last = bindparam("first", type_=Moment), bindparam("last", type_=Moment)
        asked += [at >= first, at < last]
    statement = select(key, *columns).where(*asked).order_by(key).limit(bindparam("most"))
    return Page(statement, "" if key.type.python_type is str else 0, at is not None)


_L, _R, _A, _T, _C, _G, _D = listings.c, residents.c, accounts.c, trades.c, cases.c, grants.c, deeds.c
_M = transfers.c

LEAVING: dict[str, Page] = {
    "residents": page(_R.id, _R.name, _R.locale, _R.area, _R.joined, area=_R.area, at=_R.joined),
    "listings": page(
        _L.id,
        *(_L.side, _L.title, _L.text, _L.kind, _L.category, _L.price, _L.quantity, _L.reach, _L.days),
        *(_L.area, _L.owner, _L.state, _L.posted, _L.until),
        area=_L.area,
        at=_L.posted,
    ),
    "areas": page(
        areas.c.id,
        areas.c.kind,
        areas.c.parent,
        areas.c.name_ko,
        areas.c.name_en,
        areas.c.households,
        area=areas.c.id,
    ),
    "accounts": page(_A.id, _A.community, _A.owner, _A.balance, _A.credit, _A.moved, area=_A.community),
    "transfers": page(
        _M.id,
        *(_M.community, _M.payer, _M.payee, _M.amount, _M.state, _M.about, _M.reverses, _M.asked, _M.done),
        area=_M.community,
        at=_M.asked,
    ),
    "trades": page(
        _T.id,
        *(_T.community, _T.listing, _T.title, _T.provider, _T.receiver, _T.state, _T.units, _T.paid),
        *(_T.quantity, _T.proposed, _T.agreed, _T.settled),
        area=_T.community,
        at=_T.proposed,
    ),
    "cases": page(
        _C.id,
        *(_C.key, _C.kind, _C.state, _C.about, _C.area, _C.by, _C.against, _C.handler, _C.ruling),
        *(_C.opened, _C.decided),
        area=_C.area,
        at=_C.opened,
    ),
    "roles": page(
        _G.id,
        *(_G.resident, _G.role, _G.area, _G.place, _G.by, _G.since, _G.expires, _G.until),
        area=_G.area,
        at=_G.since,
    ),
    "deeds": page(
        _D.id,
        *(_D.at, _D.who, _D.deed, _D.area, _D.whom, _D.behalf, _D.about, _D.words),
        area=_D.area,
        at=_D.at,
    ),
}
"""By dataset; each row begins with its key."""
