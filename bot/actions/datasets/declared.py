"""What a feature declares of itself: which columns it has, how it leaves, and how a row of it is taken."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.domain.areas import AreaId
from bot.domain.datasets import CellWrong, Column, JobId, Outcome
from bot.domain.residents import Resident
from bot.domain.roles import Role
from storage.city import City


@dataclass(frozen=True, slots=True)
class Noted:
    """What becomes of a row that is taken, though some of its cells were not understood: each with why."""

    outcome: Outcome
    notes: Sequence[CellWrong]


Taken = Outcome | Noted | CellWrong
"""What became of a row, or what is wrong with it."""


def became(taken: Taken) -> Outcome:
    """How a row is counted."""
    if isinstance(taken, CellWrong):
        return Outcome.WRONG
    return taken.outcome if isinstance(taken, Noted) else taken


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a file, read: its number as the spreadsheet counts, and what its cells say, by column."""

    number: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bringing:
    """Who brings rows, for which area; ``memo`` is kept from slice to slice (JSON values)."""

    by: Resident
    area: AreaId
    job: JobId
    memo: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What of a dataset leaves: an area with all that lies in it, perhaps a period, from behind ``after``."""

    area: AreaId
    after: Any = None
    most: int = 1000
    first: datetime | None = None
    last: datetime | None = None


Rows = Callable[[City, Leaving], Awaitable[Sequence[tuple[Any, Mapping[str, Any]]]]]
"""A page of what leaves: for each row its key, by which the next page goes on, and its cells by column."""
Take = Callable[[City, Bringing, Sequence[Row], bool], Awaitable[Sequence[Taken]]]
"""(city, bringing, rows, dry) -> what becomes of each row, in order; dry: what would become of it."""

End = Callable[[City, Bringing, bool], Awaitable[int]]
"""(city, bringing, dry) -> how many records of before are missing in the whole file, and rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """One table of the city. Without ``take`` it leaves only; ``role`` is needed at the area, both ways.

    A file that has not its headings may be one of its ``kin``: it is known by its headings, then.
    """

    name: str
    columns: Sequence[Column]
    rows: Rows
    take: Take | None = None
    end: End | None = None
    role: Role = Role.ADMIN
    is_dated: bool = True
    kin: Sequence[str] = ()


DATASETS: dict[str, Dataset] = {}
"""By name, in the order of their declaration."""


def declare(
    name: str,
    columns: Sequence[Column],
    rows: Rows,
    *,
    take: Take | None = None,
    end: End | None = None,
    role: Role = Role.ADMIN,
    is_dated: bool = True,
    kin: Sequence[str] = (),
) -> None:
    """A feature says how it leaves, and how it comes in if it may; its name is ``datasets-name-<name>``."""
    DATASETS[name] = Dataset(
        name=name, columns=columns, rows=rows, take=take, end=end, role=role, is_dated=is_dated, kin=kin
    )


def importable() -> tuple[Dataset, ...]:
    """What files can bring."""
    return tuple(dataset for dataset in DATASETS.values() if dataset.take)


def exportable() -> tuple[Dataset, ...]:
    """What can leave."""
    return tuple(DATASETS.values())
