"""The loans of a place as a file, for who keeps it; what neighbours lend themselves is theirs alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.actions.datasets.declared import Leaving, declare
from bot.domain.datasets import Column, ColumnKind
from bot.domain.lending import Loan, LoanState
from bot.domain.roles import Role
from storage.city import City

_NUMBERS = {"number", "copy"}
_NAMES = (
    *("number", "library", "title", "copy", "borrower", "from", "due", "returned", "checked", "how"),
    "state",
)
COLUMNS = tuple(
    Column(name=name, kind=ColumnKind.NUMBER if name in _NUMBERS else ColumnKind.TEXT, is_read=False)
    for name in _NAMES
)


async def _rows(city: City, leaving: Leaving) -> Sequence[tuple[Any, Mapping[str, Any]]]:
    page = await city.lending.leaving(
        leaving.area, most=leaving.most, after=leaving.after or 0, first=leaving.first, last=leaving.last
    )
    items = await city.items.these(loan.item for loan in page)
    names = await city.places.some([loan.place for loan in page])
    people = await city.residents.these({loan.borrower for loan in page})
    rows = []
    for loan in page:
        person = people.get(loan.borrower)
        told = {
            "library": names[loan.place].name,
            "title": items[loan.item].title,
            "borrower": person.name if person else "",
        }
        rows.append((loan.id, {**told, **_days(loan)}))
    return rows


def _days(loan: Loan) -> Mapping[str, Any]:
    is_checked = loan.state is LoanState.CHECKED
    return {
        "number": loan.id,
        "copy": loan.copy,
        "from": loan.first,
        "due": loan.due,
        "returned": loan.back,
        "checked": loan.moved if is_checked else None,
        "how": loan.check,
        "state": loan.state,
    }


declare("loans", COLUMNS, _rows, role=Role.LIBRARIAN)
