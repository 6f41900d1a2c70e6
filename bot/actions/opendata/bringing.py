"""Rows of a list of rooms, sorted into what is new, changed, the same, and what is gone.

A row is known by the number its source gives it, or by one made of what the source calls it. The rooms
themselves are laid out in ``laying``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from typing import Any

from bot.actions import places
from bot.actions.datasets.declared import Bringing, End, Leaving, Noted, Row, Rows, Take, Taken, declare
from bot.actions.opendata.laying import Homes, Meant, refresh
from bot.domain import opendata
from bot.domain.areas import AreaId
from bot.domain.closures import ClosureRules
from bot.domain.datasets import CellFault, CellWrong, Outcome
from bot.domain.opendata import READINGS, Listed, OpendataRules, Service, Source
from bot.domain.roles import Role
from storage.city import City

DATASETS = {Source.SEOUL: "opendata", Source.STANDARD: "standard"}
"""Under which name each list is brought; a file is known by its headings, whichever was meant."""
_ALL = 1_000_000


def taker(source: Source) -> Take:
    """Who takes the rows of this list."""

    async def take(city: City, bringing: Bringing, rows: Sequence[Row], dry: bool) -> Sequence[Taken]:
        """What becomes of each row: new, changed, the same as before, or what is wrong with it."""
        homes = Homes(city, bringing, await city.places.inside([bringing.area]))
        codes = [READINGS[source].code(row.values) for row in rows]
        batch = _Batch(city, bringing, source, homes, await city.opendata.coded(sorted(set(codes))))
        outcomes = [batch.sorted(code, row) for code, row in zip(codes, rows, strict=True)]
        bringing.memo.update(seen=sorted(batch.seen), groups=sorted(batch.groups), older=batch.older)
        if dry:
            return outcomes
        refused = {meant.service.code: await homes.refused(meant) for meant in batch.meant}
        touched = [listed.room for listed in homes.listed.values()]
        await refresh(city, sorted(set(touched)))
        return [
            outcome if isinstance(outcome, CellWrong) else refused.get(code) or outcome
            for code, outcome in zip(codes, outcomes, strict=True)
        ]

    return take


class _Batch:
    """The rows of one slice; a code that comes twice in one file is wrong the second time.

    ``older`` rows are those of a list that was brought before, in a newer edition.
    """

    def __init__(
        self, city: City, bringing: Bringing, source: Source, homes: Homes, known: Mapping[str, Listed]
    ) -> None:
        self._city, self._source, self._homes, self._known = city, source, homes, known
        self._today = places.today(city)
        self.seen, self.groups = set(bringing.memo.get("seen", ())), set(bringing.memo.get("groups", ()))
        self.older: int = bringing.memo.get("older", 0)
        self.meant: list[Meant] = []

    def sorted(self, code: str, row: Row) -> Taken:
        """What becomes of a row."""
        if code in self.seen:
            column = READINGS[self._source].columns[0].name
            return CellWrong(CellFault.TWICE, column, row.values[column] or "")
        try:
            service = opendata.read(self._source, row.values)
            self.seen.add(code)
            self.groups.add(service.group)
            area = self._homes.area(service, self._known.get(code))
            outcome = self._placed(service, area, row.values)
        except CellWrong as wrong:
            return wrong
        notes = self._notes(service, area)
        return Noted(outcome, notes) if notes else outcome

    def _notes(self, service: Service, area: AreaId) -> list[CellWrong]:
        """What was not understood; and days off on which the community is not shut."""
        notes = [CellWrong(CellFault.UNREAD, column, said) for column, said in service.notes]
        if service.is_shut_on_holidays and not self._city.rules(ClosureRules, area).holidays:
            notes.append(CellWrong(CellFault.HOLIDAYS, "shut"))
        return notes

    def _placed(self, service: Service, area: AreaId, row: Mapping[str, Any]) -> Outcome:
        listed = self._known.get(service.code)
        meant = Meant(self._source, service, area, row, digest(row), listed)
        self._newer(service, listed)
        if service.last and service.last < self._today:
            if listed is None:
                raise CellWrong(CellFault.OVER, "closes", str(service.last))
            return Outcome.SAME
        if listed and listed.digest == meant.digest and listed.gone is None:
            return Outcome.SAME
        self.meant.append(meant)
        return Outcome.CHANGED if listed else Outcome.CREATED

    def _newer(self, service: Service, listed: Listed | None) -> None:
        """An edition of before changes nothing of a newer one; a day to come is a slip, and none."""
        was = opendata.read(self._source, listed.row).as_of if listed and listed.gone is None else None
        if was and service.as_of and service.as_of < was <= self._today:
            self.older += 1
            raise CellWrong(CellFault.OLDER, "as-of", str(service.as_of))


def digest(row: Mapping[str, Any]) -> str:
    """By which it is seen that a row says something else."""
    told = json.dumps(dict(sorted(row.items())), ensure_ascii=False)
    return blake2b(told.encode(), digest_size=12).hexdigest()


def ender(source: Source) -> End:
    """Who sees what is missing in a file of this list."""

    async def end(city: City, bringing: Bringing, dry: bool) -> int:
        return await _end(city, bringing, source, dry=dry)

    return end


async def _end(city: City, bringing: Bringing, source: Source, *, dry: bool) -> int:
    """What the source lists no more, or lists as over, rests: its room is let no more, and is not forgotten.

    A file of some kinds of rooms says nothing of others, nor does a part of a list say what is gone, nor an
    older list.
    """
    if bringing.memo.get("older"):
        return 0
    seen = {*bringing.memo.get("seen", ()), *await _refused(city, bringing, source)}
    groups, today = set(bringing.memo.get("groups", ())), places.today(city)
    there = [each for each in await city.opendata.listed(source, bringing.area) if each.gone is None]
    read = {each.code: opendata.read(source, each.row) for each in there}
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


async def _refused(city: City, bringing: Bringing, source: Source) -> list[str]:
    """The codes of rows that were there, but wrong."""
    names = [column.name for column in READINGS[source].columns]
    rows = await city.datasets.wrong(bringing.job, most=_ALL)
    return [READINGS[source].code(dict(zip(names, row.cells, strict=True))) for row in rows if row.cells]


def _is_over(service: Service, today: date) -> bool:
    return service.last is not None and service.last < today


def pager(source: Source) -> Rows:
    """Who gives this list back, row by row as it came."""

    async def rows(city: City, leaving: Leaving) -> Sequence[tuple[Any, Mapping[str, Any]]]:
        after = leaving.after or 0
        page = await city.opendata.leaving(source, leaving.area, most=leaving.most, after=after)
        return [(each.id, each.row) for each in page]

    return rows


for _source, _name in DATASETS.items():
    declare(
        _name,
        READINGS[_source].columns,
        pager(_source),
        take=taker(_source),
        end=ender(_source),
        role=Role.MANAGER,
        is_dated=False,
        kin=[each for each in DATASETS.values() if each != _name],
    )
