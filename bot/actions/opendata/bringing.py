"""Rows of the reservation service, sorted into what is new, changed, the same, and what is gone.

A row is known by the number the source gives it. The rooms themselves are laid out in ``laying``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from typing import Any

from bot.actions import places
from bot.actions.datasets.declared import Bringing, Leaving, Row, Taken, declare
from bot.actions.opendata.laying import Homes, Meant, refresh
from bot.domain import opendata
from bot.domain.datasets import CellFault, CellWrong, Outcome
from bot.domain.opendata import COLUMNS, Listed, OpendataRules, Service
from bot.domain.roles import Role
from storage.city import City

DATASET = "opendata"
_ALL = 1_000_000


async def take(city: City, bringing: Bringing, rows: Sequence[Row], dry: bool) -> Sequence[Taken]:
    """What becomes of each row: new, changed, the same as before, or what is wrong with it."""
    homes = Homes(city, bringing, await city.places.inside([bringing.area]))
    known = await city.opendata.coded(sorted({row.values["code"] for row in rows}))
    batch = _Batch(bringing, homes, known, places.today(city))
    outcomes = [batch.sorted(row) for row in rows]
    bringing.memo.update(seen=sorted(batch.seen), groups=sorted(batch.groups))
    if dry:
        return outcomes
    refused = {meant.service.code: await homes.refused(meant) for meant in batch.meant}
    touched = [listed.room for listed in homes.listed.values()]
    await refresh(city, sorted(set(touched)))
    return [
        refused.get(row.values["code"]) or outcome if isinstance(outcome, Outcome) else outcome
        for row, outcome in zip(rows, outcomes, strict=True)
    ]


class _Batch:
    """The rows of one slice; a number that comes twice in one file is wrong the second time."""

    def __init__(self, bringing: Bringing, homes: Homes, known: Mapping[str, Listed], today: date) -> None:
        self._homes, self._known, self._today = homes, known, today
        self.seen, self.groups = set(bringing.memo.get("seen", ())), set(bringing.memo.get("groups", ()))
        self.meant: list[Meant] = []

    def sorted(self, row: Row) -> Taken:
        """What becomes of a row."""
        code = row.values["code"]
        if code in self.seen:
            return CellWrong(CellFault.TWICE, "code", code)
        self.seen.add(code)
        try:
            service = opendata.read(row.values)
            self.groups.add(service.group)
            return self._placed(service, row.values)
        except CellWrong as wrong:
            return wrong

    def _placed(self, service: Service, row: Mapping[str, Any]) -> Taken:
        listed = self._known.get(service.code)
        meant = Meant(service, self._homes.area(service, listed), row, digest(row), listed)
        if service.last and service.last < self._today:
            if listed is None:
                raise CellWrong(CellFault.OVER, "closes", str(service.last))
            return Outcome.SAME
        if listed and listed.digest == meant.digest and listed.gone is None:
            return Outcome.SAME
        self.meant.append(meant)
        return Outcome.CHANGED if listed else Outcome.CREATED


def digest(row: Mapping[str, Any]) -> str:
    """By which it is seen that a row says something else."""
    told = json.dumps(dict(sorted(row.items())), ensure_ascii=False)
    return blake2b(told.encode(), digest_size=12).hexdigest()


async def end(city: City, bringing: Bringing, dry: bool) -> int:
    """What the source lists no more, or lists as over, rests: its room is let no more, and is not forgotten.

    A file of some kinds of rooms says nothing of others, nor does a part of a list say what is gone.
    """
    wrong = await city.datasets.wrong(bringing.job, most=_ALL)
    seen = {*bringing.memo.get("seen", ()), *(row.cells[0] for row in wrong if row.cells)}
    groups, today = set(bringing.memo.get("groups", ())), places.today(city)
    there = [each for each in await city.opendata.inside(bringing.area) if each.gone is None]
    read = {each.code: opendata.read(each.row) for each in there}
    asked = [each for each in there if read[each.code].group in groups]
    missing = {each.code for each in asked if each.code not in seen}
    if len(missing) * 100 > len(asked) * city.rules(OpendataRules, bringing.area).gone_percent:
        missing = set()
    gone = [each for each in there if each.code in missing or _is_over(read[each.code], today)]
    if not dry:
        for each in gone:
            await city.opendata.keep(replace(each, gone=city.now))
        await refresh(city, sorted({each.room for each in gone}))
    return len(gone)


def _is_over(service: Service, today: date) -> bool:
    return service.last is not None and service.last < today


async def _rows(city: City, leaving: Leaving) -> Sequence[tuple[Any, Mapping[str, Any]]]:
    page = await city.opendata.leaving(leaving.area, most=leaving.most, after=leaving.after or 0)
    return [(each.id, each.row) for each in page]


declare(DATASET, COLUMNS, _rows, take=take, end=end, role=Role.MANAGER, is_dated=False)
