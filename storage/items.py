"""The catalogue of things that places lend, and the index by which they are found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Select,
    Table,
    Text,
    bindparam,
    func,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import AreaId
from bot.domain.items import Item, ItemCategory, ItemId, ItemState, LoanClass
from bot.domain.places import PlaceId
from bot.domain.search import Query, grams
from storage.areas import below
from storage.places import places
from storage.shelf import Shelf
from storage.tables import OFFICE, PLAIN, Listed, Moment, Word, known_as, metadata, only

items = Table(
    "items",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("title", Text, nullable=False, info=PLAIN),
    Column("other", Text, nullable=False, info=PLAIN),
    Column("text", Text, nullable=False, info=PLAIN),
    Column("category", Word(ItemCategory), nullable=False),
    Column("loan_class", Word(LoanClass), nullable=False),
    Column("days", Integer, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("parts", Text, nullable=False, info=PLAIN),
    Column("safety", Text, nullable=False, info=PLAIN),
    Column("condition", Text, nullable=False, info=PLAIN),
    Column("value", Integer, nullable=False),
    Column("photos", Listed, nullable=False, info=PLAIN),
    Column("state", Word(ItemState), nullable=False),
    Column("approval", Boolean, nullable=False),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
    Column("code", Text, nullable=False, info=PLAIN),
    Column("digest", Text, nullable=False, info=PLAIN),
    Column("job", Integer, nullable=False),
    Column("edited", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("quantity > 0 AND days >= 0", name="amounts"),
    info=known_as("item"),
)
Index("one_item_of_a_code", items.c.place, items.c.code, unique=True, **only(items.c.code != ""))
Index("ix_items_shelf", items.c.place, items.c.category, items.c.state)

item_words = Table(
    "item_words",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("words", TSVECTOR),
    info={"raw": True, "index_of": "items"},
)
"""Things that are lent: FTS5 on SQLite, tsvector with GIN on PostgreSQL; made by raw SQL in a migration."""

SHELF = Shelf(items, Item)
MATCHES_MOST = 500
"""Matches looked at before they are ordered; it stands in ``_MATCH``, too."""

_LENT = (ItemState.AVAILABLE, ItemState.MAINTENANCE)
_HERE = (items.c.state.in_(_LENT), items.c.place.in_(bindparam("places", expanding=True)))
_PAGE = SHELF.all.order_by(items.c.title, items.c.id).limit(bindparam("most")).offset(bindparam("skip"))
_SHELF = _PAGE.where(*_HERE)
_SHELF_OF = _SHELF.where(items.c.category == bindparam("category", type_=items.c.category.type))
_ALL = (
    SHELF.all.where(items.c.place == bindparam("place"), items.c.id > bindparam("after"))
    .order_by(items.c.id)
    .limit(bindparam("most"))
)
_COUNTS = select(items.c.category, func.count()).where(*_HERE).group_by(items.c.category)
_BY_KEY = SHELF.all.where(items.c.key == bindparam("key"))
_LOCKED = SHELF.all.where(items.c.id == bindparam("id")).with_for_update()
_CODED = SHELF.all.where(
    items.c.place == bindparam("place"), items.c.code.in_(bindparam("codes", expanding=True))
)
_TITLED = SHELF.all.where(*_HERE, items.c.title == bindparam("title")).order_by(items.c.id).limit(20)
_BELOW = below("root")
_LEAVING = (
    SHELF.all.join(places, places.c.id == items.c.place)
    .where(places.c.area.in_(select(_BELOW.c.id)), items.c.id > bindparam("after"))
    .order_by(items.c.id)
    .limit(bindparam("most"))
)
_MATCH = {
    "sqlite": text("SELECT rowid AS id FROM item_words WHERE item_words MATCH :words LIMIT 500"),
    "postgresql": text("SELECT id FROM item_words WHERE words @@ CAST(:words AS tsquery) LIMIT 500"),
}
"""The limit is no parameter: of an unknown one PostgreSQL expects a tenth, and reads the whole table."""


def _found(engine: str) -> Select[Any]:
    """A page of what matches here, each row with how many matches were looked at; nothing is one row, too.

    Looked up one by one: left to itself PostgreSQL reads all that there is to find the few that match.
    """
    match = _MATCH[engine].columns(Column("id", Integer))
    hits = match.cte("hits").prefix_with("MATERIALIZED", dialect="postgresql")
    each: Any = items
    there, matches = each, each.c.id.in_(select(hits.c.id))  # joined, SQLite reads all of it for a filter
    if engine == "postgresql":
        each = select(items).where(items.c.id == hits.c.id).limit(1).lateral("each")
        there, matches = hits.join(each, true()), true()
    here = each.c.place.in_(bindparam("places", expanding=True))
    page = (
        select(*(each.c[name] for name in SHELF.names))
        .select_from(there)
        .where(matches, each.c.state.in_(_LENT), here)
        .order_by(each.c.title, each.c.id)
        .limit(bindparam("most"))
        .offset(bindparam("skip"))
        .subquery("page")
    )
    looked = select(func.count().label("looked")).select_from(hits).subquery("looked")
    return (
        select(*page.c, looked.c.looked)
        .select_from(looked.outerjoin(page, true()))
        .order_by(page.c.title, page.c.id)
    )


_FOUND = {engine: _found(engine) for engine in _MATCH}
_INSERT_FTS = text("INSERT INTO item_words (rowid, words) VALUES (:id, :words)")
_INSERT_TSV = text(
    "INSERT INTO item_words (id, words) VALUES (:id, array_to_tsvector(string_to_array(:words, ' ')))"
)
_FORGET_FTS = text("DELETE FROM item_words WHERE rowid = :id")
_FORGET_TSV = text("DELETE FROM item_words WHERE id = :id")


class Items:
    """The questions asked of the catalogue."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
        self._sqlite = conn.dialect.name == "sqlite"

    async def item(self, number: ItemId) -> Item | None:
        """One thing, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def locked(self, number: ItemId) -> Item | None:
        """One thing, for this transaction alone until it ends: who wants it at once comes one by one."""
        found = await SHELF.asked(self._conn, _LOCKED, {"id": number})
        return found[0] if found else None

    async def these(self, numbers: Iterable[int]) -> dict[int, Item]:
        """Several at once, by number."""
        return await SHELF.some(self._conn, numbers)

    async def by_key(self, key: str) -> Item | None:
        """The thing a label names."""
        found = await SHELF.asked(self._conn, _BY_KEY, {"key": key})
        return found[0] if found else None

    async def add(self, item: Item) -> Item:
        """A new thing, findable from now on."""
        return (await self.add_all([item]))[0]

    async def add_all(self, new: Sequence[Item]) -> Sequence[Item]:
        """New things, findable from now on, in a few statements."""
        added = await SHELF.add_all(self._conn, new, "key")
        if words := [self._indexed(item) for item in added]:
            await self._conn.execute(_INSERT_FTS if self._sqlite else _INSERT_TSV, words)
        return added

    async def save(self, item: Item) -> Item:
        """A changed thing; the index follows its state. Raises Stale."""
        saved = await SHELF.save(self._conn, item)
        await self._conn.execute(_FORGET_FTS if self._sqlite else _FORGET_TSV, {"id": saved.id})
        if saved.state in {ItemState.AVAILABLE, ItemState.MAINTENANCE}:
            await self._conn.execute(_INSERT_FTS if self._sqlite else _INSERT_TSV, self._indexed(saved))
        return saved

    async def shelf(
        self, here: Sequence[PlaceId], *, category: ItemCategory | None = None, most: int, skip: int = 0
    ) -> tuple[Item, ...]:
        """What these places lend, by title."""
        facts = {"places": list(here), "most": most, "skip": skip}
        if category is None:
            return await SHELF.asked(self._conn, _SHELF, facts)
        return await SHELF.asked(self._conn, _SHELF_OF, facts | {"category": category})

    async def counts(self, here: Sequence[PlaceId]) -> dict[ItemCategory, int]:
        """How many things of each category these places lend."""
        return {row[0]: row[1] for row in await self._conn.execute(_COUNTS, {"places": list(here)})}

    async def titled(self, here: Sequence[PlaceId], title: str) -> tuple[Item, ...]:
        """Things of the very same name at these places."""
        return await SHELF.asked(self._conn, _TITLED, {"places": list(here), "title": title})

    async def everything(self, place: PlaceId, *, most: int, after: int = 0) -> tuple[Item, ...]:
        """All that a place has or had, page by page."""
        return await SHELF.asked(self._conn, _ALL, {"place": place, "after": after, "most": most})

    async def coded(self, place: PlaceId, codes: Sequence[str]) -> dict[str, Item]:
        """Things that a file has brought under these codes."""
        found = await SHELF.asked(self._conn, _CODED, {"place": place, "codes": list(codes)})
        return {item.code: item for item in found}

    async def leaving(self, area: AreaId, *, most: int, after: int) -> tuple[Item, ...]:
        """All things of the places in an area, page by page."""
        return await SHELF.asked(self._conn, _LEAVING, {"root": [area], "after": after, "most": most})

    async def found(
        self, here: Sequence[PlaceId], query: Query, *, most: int, skip: int = 0, loosely: bool = False
    ) -> tuple[Item, ...]:
        """Things at these places with all the query's grams, or ``loosely`` any, by title."""
        tokens = query.any if loosely else query.must
        if not tokens or not here:
            return ()
        facts = {"places": list(here), "most": most, "skip": skip}
        words = self._expression(tokens, any_of=loosely)
        found, is_all = await self._matched(facts | {"words": words})
        if is_all or len(found) == most:
            return found
        # Of a word that is everywhere only some matches were looked at, and few of them were here.
        near = self._expression([_shelf(place) for place in here], any_of=True)
        and_ = " AND " if self._sqlite else " & "
        return (await self._matched(facts | {"words": f"{near}{and_}{words}"}))[0]

    async def _matched(self, facts: dict[str, object]) -> tuple[tuple[Item, ...], bool]:
        """What matches at these places, and whether all that matches anywhere was looked at."""
        rows = (await self._conn.execute(_FOUND[self._conn.dialect.name], facts)).all()
        found = tuple(SHELF.made(row[:-1]) for row in rows if row.id is not None)
        return found, rows[0].looked < MATCHES_MOST

    def _expression(self, tokens: Sequence[str], *, any_of: bool) -> str:
        """The match in the engine's own language; tokens are letters and digits only."""
        and_, or_ = (" AND ", " OR ") if self._sqlite else (" & ", " | ")
        quoted = [f'"{t}"' if self._sqlite else f"'{t}'" for t in tokens]
        return f"({(or_ if any_of else and_).join(quoted)})"

    def _indexed(self, item: Item) -> dict[str, object]:
        tokens = [*grams(f"{item.title} {item.other} {item.text}"), _shelf(item.place)]
        words = " ".join(tokens) if self._sqlite else " ".join(sorted(set(tokens)))
        return {"id": item.id, "words": words}


def _shelf(place: PlaceId) -> str:
    """The place as one token of the index, so that only its things are matched at all."""
    return f"zzp{place}"
