"""Listings from a file: a library's or centre's things, as offers of who brings them or of whom a row names.

Who looks after an area may put up as many as there are: the limit of open listings is for a neighbour.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any

from bot.actions import saved
from bot.actions.datasets.declared import Bringing, Row, Taken
from bot.domain import barter
from bot.domain.areas import Area, AreaId
from bot.domain.barter import (
    BarterRules,
    Category,
    Draft,
    ForbiddenThing,
    Kind,
    Listing,
    ListingPromised,
    ListingStepImpossible,
    PriceOutOfRange,
    QuantityOutOfRange,
    Reach,
    Side,
    WrongCategory,
)
from bot.domain.datasets import CellFault, CellWrong, Column, ColumnKind, Outcome
from bot.domain.residents import Resident, ResidentId
from storage.city import City
from storage.datasets import Known

DATASET = "listings"
_RULES = BarterRules()
_DAYS_MOST = 365
COLUMNS = (
    Column(name="code", most=60),
    Column(name="title", required=True, least=_RULES.title_min, most=_RULES.title_max),
    Column(name="text", most=_RULES.text_max, lines=True),
    Column(name="kind", kind=ColumnKind.WORD, words=Kind),
    Column(name="category", kind=ColumnKind.WORD, words=Category, required=True),
    Column(name="price", kind=ColumnKind.NUMBER, most=10**9),
    Column(name="quantity", kind=ColumnKind.NUMBER, most=10**6),
    Column(name="reach", kind=ColumnKind.WORD, words=Reach),
    Column(name="days", kind=ColumnKind.NUMBER, least=1, most=_DAYS_MOST),
    Column(name="area", most=100),
    Column(name="owner", kind=ColumnKind.NUMBER, least=1, most=2**53),
)
_MADE_HERE = re.compile(r"#([1-9]\d{0,9})")
"""The code under which a listing leaves that no file has brought; coming back, it is left as it is."""


@dataclass(frozen=True, slots=True)
class _Meant:
    """A row with its owner and place: ``key`` names it, ``digest`` tells whether it has changed."""

    owner: Resident
    home: tuple[Area, ...]
    draft: Draft
    key: str
    digest: str


async def codes(city: City, numbers: Sequence[int]) -> Mapping[int, str]:
    """The codes under which these listings leave."""
    brought = await city.datasets.keys_of(DATASET, numbers)
    kept = {number: key.removeprefix("code:") for number, key in brought.items() if key.startswith("code:")}
    return {number: kept.get(number, f"#{number}") for number in numbers}


async def take(city: City, bringing: Bringing, rows: Sequence[Row], dry: bool) -> Sequence[Taken]:
    """What becomes of each row: new, changed, the same as before, or what is wrong with it."""
    owners = await _owners(city, bringing, rows)
    meant = [_meant(city, bringing, owners, row) for row in rows]
    sound = [each for each in meant if isinstance(each, _Meant)]
    known = await city.datasets.known(
        DATASET, sorted({each.owner.id for each in sound}), sorted({each.key for each in sound})
    )
    before = await city.barter.these({record.record for record in known.values()} | _made_here(sound))
    batch = _Batch(city, bringing, known, before)
    outcomes = [batch.sorted(each) if isinstance(each, _Meant) else each for each in meant]
    if not dry:
        await batch.kept()
    return outcomes


class _Batch:
    """The rows of one slice, sorted into what is new and what has changed."""

    def __init__(
        self,
        city: City,
        bringing: Bringing,
        known: Mapping[tuple[ResidentId, str], Known],
        before: Mapping[int, Listing],
    ) -> None:
        self._city, self._bringing, self._known, self._before = city, bringing, known, before
        self._seen: set[tuple[ResidentId, str]] = set()
        self._new: list[tuple[_Meant, Listing]] = []
        self._changed: list[tuple[_Meant, Listing]] = []

    def sorted(self, meant: _Meant) -> Taken:
        """What becomes of a row; a code that comes twice in one file is wrong the second time."""
        name = (meant.owner.id, meant.key)
        known = self._known.get(name)
        again = name in self._seen or (known is not None and known.job == self._bringing.job)
        self._seen.add(name)
        if again:
            twice = meant.key.startswith("code:")
            return CellWrong(CellFault.TWICE, "code", meant.key[5:]) if twice else Outcome.SAME
        if (here := _MADE_HERE.fullmatch(meant.key.removeprefix("code:"))) and int(here[1]) in self._before:
            return Outcome.SAME
        listing = self._before.get(known.record) if known else None
        if known and known.digest == meant.digest and listing:
            return Outcome.SAME
        try:
            return self._edited(meant, listing) if listing else self._posted(meant)
        except CellWrong as wrong:
            return wrong

    def _posted(self, meant: _Meant) -> Outcome:
        rules = self._city.rules(BarterRules, meant.home[0].id)
        listing = _ruled(
            lambda: barter.post(
                meant.draft,
                owner=meant.owner.id,
                key=secrets.token_urlsafe(8),
                home=meant.home,
                open_now=0,
                rules=rules,
                now=self._city.now,
            )
        )
        self._new.append((meant, listing))
        return Outcome.CREATED

    def _edited(self, meant: _Meant, listing: Listing) -> Outcome:
        rules = self._city.rules(BarterRules, meant.home[0].id)
        draft = replace(meant.draft, photos=listing.photos)
        edited = _ruled(
            lambda: barter.edit(
                listing, draft, by=meant.owner.id, home=meant.home, rules=rules, now=self._city.now
            )
        )
        self._changed.append((meant, edited))
        return Outcome.CHANGED

    async def kept(self) -> None:
        """On the board; those who wait for such a thing are told."""
        city, job = self._city, self._bringing.job
        posted = await city.barter.post_all([listing for _, listing in self._new])
        edited = [await city.barter.save(listing) for _, listing in self._changed]
        meant = [each for each, _ in (*self._new, *self._changed)]
        records = [
            Known(each.owner.id, each.key, each.digest, listing.id, job)
            for each, listing in zip(meant, (*posted, *edited), strict=True)
        ]
        await city.datasets.remember(DATASET, records)
        told = set(self._bringing.memo.get("told", ()))
        told = await saved.tell_once(city, posted, told)
        self._bringing.memo["told"] = sorted(told)


def _ruled(rule: Any) -> Listing:
    """What a rule of the board says of a row. Raises CellWrong."""
    try:
        listing: Listing = rule()
    except WrongCategory:
        raise CellWrong(CellFault.UNFITTING, "category") from None
    except ForbiddenThing as refused:
        raise CellWrong(CellFault.FORBIDDEN, "title", refused.word) from None
    except PriceOutOfRange as refused:
        raise CellWrong(CellFault.UNFITTING, "price", str(refused.nearest)) from None
    except QuantityOutOfRange as refused:
        raise CellWrong(CellFault.TOO_LARGE, "quantity", str(refused.most)) from None
    except (ListingStepImpossible, ListingPromised):
        raise CellWrong(CellFault.UNTOUCHABLE, "code") from None
    return listing


async def _owners(city: City, bringing: Bringing, rows: Sequence[Row]) -> Mapping[int, Resident]:
    named = {row.values["owner"] for row in rows if row.values.get("owner")}
    return {bringing.by.id: bringing.by} | dict(await city.residents.these(named))


def _made_here(meant: Sequence[_Meant]) -> set[int]:
    codes = (_MADE_HERE.fullmatch(each.key.removeprefix("code:")) for each in meant)
    return {int(code[1]) for code in codes if code and int(code[1]) < 2**31}


def _meant(city: City, bringing: Bringing, owners: Mapping[int, Resident], row: Row) -> _Meant | CellWrong:
    """The row with its owner and its place, both within what is looked after."""
    said = row.values
    try:
        owner = _owner(city, bringing, owners, said.get("owner"))
        home = _home(city, bringing, owner, said.get("area"))
    except CellWrong as wrong:
        return wrong
    draft = _draft(city, said, home)
    told: list[object] = [draft.title, draft.text, draft.kind, draft.category, draft.price]
    told += [draft.quantity, draft.reach, draft.days, home[0].id]
    digest = blake2b(json.dumps(told, ensure_ascii=False).encode(), digest_size=12).hexdigest()
    key = f"code:{said['code']}" if said.get("code") else f"row:{digest}"
    return _Meant(owner, home, draft, key, digest)


def _owner(city: City, bringing: Bringing, owners: Mapping[int, Resident], named: int | None) -> Resident:
    if not named:
        return bringing.by
    owner = owners.get(named)
    if owner is None:
        raise CellWrong(CellFault.OWNER_UNKNOWN, "owner", str(named))
    if owner.id != bringing.by.id and not _lies_in(city, owner.area, bringing.area):
        raise CellWrong(CellFault.OWNER_FOREIGN, "owner", str(named))
    return owner


def _home(city: City, bringing: Bringing, owner: Resident, named: str | None) -> tuple[Area, ...]:
    """Where the thing is: as the row says, else where its owner lives, else the area it is brought for."""
    if not named:
        own = owner.id != bringing.by.id
        return city.home(owner.area if own else bringing.area)
    known = AreaId(named) in city.atlas
    found = city.home(AreaId(named))[:1] if known else _PLACES.named(city, named)
    if not found:
        raise CellWrong(CellFault.AREA_UNKNOWN, "area", named)
    inside = [area for area in found if _lies_in(city, area.id, bringing.area)]
    if not inside:
        raise CellWrong(CellFault.AREA_FOREIGN, "area", named)
    if len(inside) > 1:
        raise CellWrong(CellFault.AREA_UNCLEAR, "area", named)
    return city.home(inside[0].id)


class _Places:
    """Names of areas looked up once: a file names the same few a hundred thousand times."""

    def __init__(self) -> None:
        self._atlas: object = None
        self._found: dict[str, tuple[Area, ...]] = {}

    def named(self, city: City, name: str) -> tuple[Area, ...]:
        """The areas of this whole name."""
        if self._atlas is not city.atlas or len(self._found) > 10_000:
            self._atlas, self._found = city.atlas, {}
        if name not in self._found:
            self._found[name] = city.atlas.exactly(name)
        return self._found[name]


_PLACES = _Places()


def _lies_in(city: City, area: AreaId, around: AreaId) -> bool:
    return any(above.id == around for above in city.home(area))


def _draft(city: City, said: Mapping[str, Any], home: tuple[Area, ...]) -> Draft:
    kind = Kind(said.get("kind") or Kind.THING)
    quantity = said.get("quantity")
    return Draft(
        side=Side.OFFER,
        kind=kind,
        category=Category(said["category"]),
        title=said["title"],
        text=said.get("text") or "",
        price=said.get("price") or 0,
        quantity=(0 if kind is Kind.SERVICE else 1) if quantity is None else quantity,
        reach=Reach(said.get("reach") or Reach.GU),
        days=said.get("days") or city.rules(BarterRules, home[0].id).lifetime_days,
    )
