"""What the files teach, row by row, and how it is put together into one tree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.actions.areas.cells import Row, code, degrees, households, legal_dong, outline, text
from bot.actions.areas.sheets import RowProblem, Sheet, in_short, opened
from bot.domain.areas import Area, AreaId, AreaKind, english_complex, settled, tidied

_DATA = Path(__file__).parents[2] / "data"

SHIPPED: tuple[Path, ...] = (
    _DATA / "seoul_gu_2013.csv",
    _DATA / "seoul_dong_2013.csv",
    _DATA / "seoul_submunicipalities_geo_simple.json",
    _DATA / "seoul_apartments_kapt_2020.csv",
)
"""Seoul, as it comes with Pumasi."""

SEOUL = Area(
    id=AreaId("11"),
    kind=AreaKind.CITY,
    parent=None,
    name_ko="서울",
    name_en="Seoul",
    lat=37.5665,
    lon=126.978,
)


@dataclass(frozen=True, slots=True)
class AreasRead:
    """All areas, parents first, and what could not be read."""

    areas: tuple[Area, ...]
    report: tuple[RowProblem, ...]


def read_areas(files: Sequence[Path] = SHIPPED, known: Iterable[Area] = ()) -> AreasRead:
    """The areas that ``files``, in any order, tell of, added to those ``known``; repeatable."""
    book = _Book(areas={SEOUL.id: SEOUL} | {area.id: area for area in known})
    sheets = [opened(path) for path in files]
    report = [sheet for sheet in sheets if isinstance(sheet, RowProblem)]
    told = [(sheet, _teacher(sheet)) for sheet in sheets if isinstance(sheet, Sheet)]
    report += [RowProblem(sheet.file, 0, "the header is unknown") for sheet, teacher in told if not teacher]
    for teacher in _TEACHERS:
        for sheet, its in told:
            if its is teacher:
                report += _learned(book, sheet, teacher)
    return AreasRead(book.tree(), tuple(report))


@dataclass
class _Book:
    """What was learned so far; a complex waits in ``addresses`` until the dong of its address is an area."""

    areas: dict[AreaId, Area]
    addresses: list[tuple[Area, str]] = field(default_factory=list)
    new: set[AreaId] = field(default_factory=set)

    def add(self, area: Area) -> None:
        if area.id in self.new:
            raise ValueError(f"the code {area.id} comes twice")
        self.new.add(area.id)
        old = self.areas.get(area.id)
        self.areas[area.id] = replace(area, outline=old.outline) if old else area

    def place(self, code: AreaId, kind: AreaKind) -> Area:
        area = self.areas.get(code)
        if area is None or area.kind is not kind:
            raise ValueError(f"no {kind} has the code {code!r}")
        return area

    def gu_named(self, name: str) -> Area:
        for area in self.areas.values():
            if area.kind is AreaKind.GU and area.name_ko == name:
                return area
        raise ValueError(f"no gu has the name {name!r}")

    def lineage(self, area: Area | None) -> Iterator[Area]:
        while area:
            yield area
            area = self.areas.get(area.parent) if area.parent else None

    def tree(self) -> tuple[Area, ...]:
        """Everything, parents first, each dong below its legal one and each complex in its dong."""
        for gu in [area for area in self.areas.values() if area.kind is AreaKind.GU]:
            self._settle(gu)
        return tuple(sorted(self.areas.values(), key=lambda area: sum(1 for _ in self.lineage(area))))

    def _settle(self, gu: Area) -> None:
        addresses = [(area, dong) for area, dong in self.addresses if area.parent == gu.id]
        inside = [area for area in self.areas.values() if self._is_dong_of(gu, area)]
        dongs = settled(gu, inside, {dong for _, dong in addresses})
        self.areas |= {dong.id: dong for dong in dongs}
        named = {dong.name_ko: dong for dong in dongs}
        for area, dong in addresses:
            around = [place.name_ko for place in self.lineage(named[dong])]
            name_en = english_complex(area.name_ko, around)
            self.areas[area.id] = replace(area, parent=named[dong].id, name_en=name_en)

    def _is_dong_of(self, gu: Area, area: Area) -> bool:
        return area.kind is AreaKind.DONG and any(above.id == gu.id for above in self.lineage(area))


def _learned(book: _Book, sheet: Sheet, teacher: _Teacher) -> Iterator[RowProblem]:
    for number, row in sheet.rows:
        try:
            teacher.learn(book, row)
        except ValueError as problem:
            yield RowProblem(sheet.file, number, in_short(problem))


def _place(row: Row, kind: AreaKind, around: Area) -> Area:
    return Area(
        id=code(row, "code"),
        kind=kind,
        parent=around.id,
        name_ko=text(row, "name_ko"),
        name_en=tidied(text(row, "name_en")),
        lat=degrees(row["lat"], most=90),
        lon=degrees(row["lon"], most=180),
    )


def _gu(book: _Book, row: Row) -> None:
    city = book.place(AreaId(code(row, "code")[:2]), AreaKind.CITY)
    book.add(_place(row, AreaKind.GU, city))


def _dong(book: _Book, row: Row) -> None:
    gu = book.place(code(row, "gu_code"), AreaKind.GU)
    book.add(_place(row, AreaKind.DONG, gu))


def _outline(book: _Book, row: Row) -> None:
    area = book.areas.get(code(row, "code"))
    if area is None:
        raise ValueError(f"no area has the code {row['code']!r}")
    book.areas[area.id] = replace(area, outline=outline(row["outline"]))


def _complex(book: _Book, row: Row) -> None:
    gu = book.gu_named(text(row, "gu"))
    found = Area(
        id=code(row, "kapt_code"),
        kind=AreaKind.COMPLEX,
        parent=gu.id,
        name_ko=text(row, "name"),
        name_en="",
        households=households(row),
    )
    dong = legal_dong(row)
    book.add(found)
    book.addresses.append((found, dong))


@dataclass(frozen=True)
class _Teacher:
    """A kind of file: the columns by which it is known, and what a row of it teaches."""

    columns: frozenset[str]
    learn: Callable[[_Book, Row], None]


_PLACE = {"code", "name_ko", "name_en", "lat", "lon"}
_TEACHERS = (
    _Teacher(frozenset(_PLACE), _gu),
    _Teacher(frozenset({*_PLACE, "gu_code"}), _dong),
    _Teacher(frozenset({"code", "outline"}), _outline),
    _Teacher(frozenset({"kapt_code", "name", "gu", "dong", "households"}), _complex),
)
"""What lies around comes before what lies within."""


def _teacher(sheet: Sheet) -> _Teacher | None:
    """The kind of file with the most columns that this one has."""
    fitting = [teacher for teacher in _TEACHERS if teacher.columns <= sheet.columns]
    return max(fitting, key=lambda teacher: len(teacher.columns), default=None)
