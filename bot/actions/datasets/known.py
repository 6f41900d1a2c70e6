"""The datasets of what was there before this feature; later features declare theirs beside themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.actions.datasets.declared import Leaving, Rows, declare
from bot.actions.datasets.listings import COLUMNS, codes, take
from bot.domain.areas import AreaId, AreaKind
from bot.domain.datasets import Column, ColumnKind
from storage.city import City

Cells = dict[str, Any]
_NUMBERS = {"number", "owner", "price", "quantity", "days", "households", "payer", "payee", "amount"}
_NUMBERS |= {"balance", "credit", "reverses", "listing", "provider", "receiver", "units", "paid"}


def columns(*names: str) -> tuple[Column, ...]:
    """Columns that are written and never read."""
    kinds = {name: ColumnKind.NUMBER if name in _NUMBERS else ColumnKind.TEXT for name in names}
    return tuple(Column(name=name, kind=kind, is_read=False) for name, kind in kinds.items())


def _nothing(_: City, cells: Cells) -> Cells:
    return cells


def paged(dataset: str, more: Callable[[City, Cells], Cells] = _nothing) -> Rows:
    """The pages of a dataset whose statement is in ``storage.datasets.leaving``."""
    names = _OF[dataset].split()

    async def rows(city: City, leaving: Leaving) -> Sequence[tuple[Any, Mapping[str, Any]]]:
        page = await city.datasets.leaving(
            dataset,
            [leaving.area],
            after=leaving.after,
            most=leaving.most,
            first=leaving.first,
            last=leaving.last,
        )
        return [(row[0], more(city, dict(zip(names, row, strict=True)))) for row in page]

    return rows


def _placed(city: City, cells: Cells) -> Cells:
    """With the names of the area and of what lies around it."""
    around = city.home(AreaId(cells["area"])) if cells["area"] in city.atlas else ()
    return cells | {"place": " ".join(area.name_ko for area in reversed(around))}


def _about(city: City, cells: Cells) -> Cells:
    """Nobody's complex leaves, only the dong around it: where people live is theirs to say."""
    home = city.home(AreaId(cells["area"]))
    wider = [area.id for area in home if area.kind is not AreaKind.COMPLEX]
    return _placed(city, cells | {"area": wider[0] if wider else home[-1].id})


async def _listings(city: City, leaving: Leaving) -> Sequence[tuple[Any, Mapping[str, Any]]]:
    """With the code by which each is known: brought once, or made here."""
    page = await _LISTINGS(city, leaving)
    known = await codes(city, [key for key, _ in page])
    return [(key, {**cells, "code": known[key]}) for key, cells in page]


_OF = {
    "listings": "number side title text kind category price quantity reach days area owner state posted"
    " until",
    "residents": "number name language area joined",
    "areas": "area kind around korean english households",
    "accounts": "number community owner balance credit moved",
    "transfers": "number community payer payee amount state about reverses asked done",
    "trades": "number community listing title provider receiver state units paid quantity proposed"
    " agreed settled",
    "cases": "number key kind state about area by against handler ruling opened decided",
    "roles": "number resident role area scope by since expires ended",
    "deeds": "number at who deed area whom behalf about words",
}
"""The columns of each page, in the order of its statement."""
_LISTINGS = paged("listings", _placed)

declare(
    "listings",
    (*COLUMNS, *columns("side", "place", "state", "posted", "until")),
    _listings,
    take=take,
)
declare("residents", columns(*_OF["residents"].split(), "place"), paged("residents", _about))
for _name in ("areas", "accounts"):
    declare(_name, columns(*_OF[_name].split()), paged(_name), is_dated=False)
for _name in ("transfers", "trades", "cases", "roles", "deeds"):
    declare(_name, columns(*_OF[_name].split()), paged(_name))
