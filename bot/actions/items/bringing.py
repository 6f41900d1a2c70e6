"""Things of a place from a file, and a place's things as a file.

What somebody here has changed is never overwritten; a row without a number of its own is known by what
it says.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from hashlib import blake2b
from typing import Any

from bot.actions import places
from bot.actions.datasets.declared import Bringing, Leaving, Row, Taken, declare
from bot.domain import items
from bot.domain.datasets import CellFault, CellWrong, Column, ColumnKind, Outcome
from bot.domain.items import SPELT, Draft, Item, ItemCategory, ItemRules, LoanClass, QuantityWrong
from bot.domain.lending import supplies
from bot.domain.lending.supplies import Supply, Told, Untold
from bot.domain.places import Place, PlaceId
from bot.domain.roles import Role
from storage.city import City

_RULES = ItemRules()
COLUMNS = (
    Column(name="code", most=60),
    Column(name="name", required=True, most=_RULES.title_max, also=("name_ko", "title")),
    Column(name="other", most=_RULES.title_max, also=("name_en",)),
    Column(name="text", most=_RULES.text_max, lines=True, also=("description",)),
    Column(name="category", kind=ColumnKind.WORD, words=ItemCategory, spelt=SPELT, is_open=True, most=100),
    Column(name="lent", kind=ColumnKind.WORD, words=LoanClass),
    Column(name="days", kind=ColumnKind.NUMBER, least=1, most=365, also=("loan_days",)),
    Column(name="quantity", kind=ColumnKind.NUMBER, least=1, most=500),
    Column(name="parts", most=_RULES.text_max, lines=True),
    Column(name="safety", most=_RULES.text_max, lines=True),
    Column(name="condition", most=200),
    Column(name="value", kind=ColumnKind.NUMBER, most=10**9),
    Column(name="supplies", most=_RULES.text_max, lines=True, also=("consumables",)),
    Column(name="library", most=100),
)
_APART, _AND = {"code", "library", "supplies"}, "+"
"""Columns that are no part of what a thing is; and what parts the two halves of a digest."""
_WRITTEN = (Column(name="state", is_read=False), Column(name="added", is_read=False))


@dataclass(frozen=True, slots=True)
class _Meant:
    """A row with its place: ``code`` names it, ``digest`` tells whether it has changed.

    ``supplies`` are what is used up with it, as far as the row says.
    """

    place: Place
    draft: Draft
    code: str
    digest: str
    supplies: tuple[Told, ...] = ()

    def is_in(self, digest: str) -> bool:
        """Whether all that the row says was said before; of supplies it may say nothing."""
        return self.digest in {digest, digest.partition(_AND)[0]}

    def after(self, digest: str) -> str:
        """What is remembered as said: supplies of which the row says nothing were said before."""
        before = digest.partition(_AND)[2]
        return self.digest if self.supplies or not before else f"{self.digest}{_AND}{before}"


async def take(city: City, bringing: Bringing, rows: Sequence[Row], dry: bool) -> Sequence[Taken]:
    """What becomes of each row: new, changed, the same as before, or what is wrong with it."""
    here = await city.places.inside([bringing.area])
    meant = [_meant(here, row) for row in rows]
    sound = [each for each in meant if isinstance(each, _Meant)]
    before: dict[tuple[PlaceId, str], Item] = {}
    for place in {each.place.id for each in sound}:
        codes = sorted({each.code for each in sound if each.place.id == place})
        before |= {(place, code): item for code, item in (await city.items.coded(place, codes)).items()}
    batch = _Batch(city, bringing, before)
    outcomes = [batch.sorted(each) if isinstance(each, _Meant) else each for each in meant]
    if not dry:
        await batch.kept()
    return outcomes


class _Batch:
    """The rows of one slice, sorted into what is new and what has changed."""

    def __init__(self, city: City, bringing: Bringing, before: Mapping[tuple[PlaceId, str], Item]) -> None:
        self._city, self._bringing, self._before = city, bringing, before
        self._seen: set[tuple[PlaceId, str]] = set()
        self._new: list[Item] = []
        self._changed: list[Item] = []
        self._supplies: dict[str, tuple[Told, ...]] = {}

    def sorted(self, meant: _Meant) -> Taken:
        """What becomes of a row; a code that comes twice in one file is wrong the second time."""
        name = (meant.place.id, meant.code)
        item = self._before.get(name)
        again = name in self._seen or (item is not None and item.job == self._bringing.job)
        self._seen.add(name)
        if again:
            own = not meant.code.startswith("row:")
            what = ("code", meant.code) if own else ("name", meant.draft.title)
            return CellWrong(CellFault.TWICE, *what)
        if item and meant.is_in(item.digest):
            return Outcome.SAME
        if item and item.edited:
            return CellWrong(CellFault.EDITED, "code", meant.code)
        return self._taken(meant, item)

    def _taken(self, meant: _Meant, item: Item | None) -> Taken:
        rules = places.rules(self._city, ItemRules, meant.place)
        digest = meant.after(item.digest if item else "")
        known = {"code": meant.code, "digest": digest, "job": self._bringing.job}
        try:
            if item:
                self._changed.append(
                    replace(items.described(item, meant.draft, rules=rules), **known)  # type: ignore[arg-type]
                )
                # What was counted here since is better known than what the file says once more.
                if digest.partition(_AND)[2] != item.digest.partition(_AND)[2]:
                    self._supplies[item.key] = meant.supplies
                return Outcome.CHANGED
            key, by, now = secrets.token_urlsafe(8), self._bringing.by.id, self._city.now
            made = items.added(meant.draft, key=key, place=meant.place.id, by=by, rules=rules, now=now)
        except QuantityWrong as wrong:
            return CellWrong(CellFault.TOO_LARGE, "quantity", str(wrong.most))
        self._new.append(replace(made, **known))  # type: ignore[arg-type]
        self._supplies[key] = meant.supplies
        return Outcome.CREATED

    async def kept(self) -> None:
        """On the shelf, with what is used up with it."""
        there = [*await self._city.items.add_all(self._new), *self._changed]
        for item in self._changed:
            await self._city.items.save(item)
        with_ = [item for item in there if self._supplies.get(item.key)]
        known = await self._city.lending.supplies_among(item.id for item in with_)
        for item in with_:
            for each in supplies.after(item.id, known.get(item.id, ()), self._supplies[item.key]):
                lay = self._city.lending.save_supply if each.id else self._city.lending.put_supply
                await lay(each)


def _meant(here: Sequence[Place], row: Row) -> _Meant | CellWrong:
    said = row.values
    try:
        place, goes = _place(here, said.get("library")), _supplies(said.get("supplies"))
    except CellWrong as wrong:
        return wrong
    category, word = _category(said.get("category"))
    draft = Draft(
        title=said["name"],
        other=", ".join(name for name in (said.get("other"), word) if name),
        text=said.get("text") or "",
        category=category,
        loan_class=LoanClass(said["lent"]) if said.get("lent") else None,
        days=said.get("days") or 0,
        quantity=said.get("quantity") or 1,
        parts=said.get("parts") or "",
        safety=said.get("safety") or "",
        condition=said.get("condition") or "",
        value=said.get("value") or 0,
    )
    told = [said.get(column.name) for column in COLUMNS if column.name not in _APART]
    digest = _digest(told)
    # The same thing at two libraries of a list stands on two shelves, even where we have only one.
    own = blake2b(f"{digest}:{said.get('library') or ''}".encode(), digest_size=12).hexdigest()
    # How many there are is no part of what a thing is: another number makes no other thing of it.
    whole = f"{digest}{_AND}{_digest([astuple(each) for each in goes])}" if goes else digest
    return _Meant(place, draft, said.get("code") or f"row:{own}", whole, goes)


def _digest(said: Sequence[Any]) -> str:
    return blake2b(json.dumps(said, ensure_ascii=False).encode(), digest_size=12).hexdigest()


def _supplies(cell: str | None) -> tuple[Told, ...]:
    """What is used up with a thing. Raises CellWrong."""
    try:
        return supplies.told(cell or "")
    except Untold as wrong:
        fault = CellFault.TWICE if wrong.twice else CellFault.NO_SUPPLIES
        raise CellWrong(CellFault.TOO_LARGE if wrong.too_many else fault, "supplies", wrong.found) from None


def _category(named: str | None) -> tuple[ItemCategory, str | None]:
    """Where it stands; a heading we do not have is remembered as another name."""
    if named is None or named in set(ItemCategory):
        return ItemCategory(named or ItemCategory.OTHER), None
    return ItemCategory.OTHER, named


def _place(here: Sequence[Place], named: str | None) -> Place:
    """The place a row names; where there is only one it goes without saying. Raises CellWrong."""
    found = [place for place in here if place.name == named]
    if found:
        return found[0]
    if len(here) == 1:
        return here[0]
    fault = CellFault.PLACE_UNKNOWN if here else CellFault.NO_PLACE
    raise CellWrong(fault, "library", named or "")


async def _rows(city: City, leaving: Leaving) -> Sequence[tuple[Any, Mapping[str, Any]]]:
    page = await city.items.leaving(leaving.area, most=leaving.most, after=leaving.after or 0)
    names = await city.places.some([item.place for item in page])
    goes = await city.lending.supplies_among(item.id for item in page)
    return [(item.id, _cells(item, names[item.place].name, goes.get(item.id, ()))) for item in page]


def _cells(item: Item, place: str, goes: Sequence[Supply]) -> Mapping[str, Any]:
    return {
        "code": item.code if not item.code.startswith("row:") else "",
        "name": item.title,
        "other": item.other,
        "text": item.text,
        "category": item.category,
        "lent": item.loan_class,
        "days": item.days or None,
        "quantity": item.quantity,
        "parts": item.parts,
        "safety": item.safety,
        "condition": item.condition,
        "value": item.value or None,
        "supplies": supplies.written(goes),
        "library": place,
        "state": item.state,
        "added": item.since,
    }


declare("items", (*COLUMNS, *_WRITTEN), _rows, take=take, role=Role.LIBRARIAN, is_dated=False)
