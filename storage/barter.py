"""The board of offers and wants, and the index by which they are found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zlib import crc32

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    case,
    cast,
    func,
    literal,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import Area, AreaId
from bot.domain.barter import Category, Kind, Listing, ListingId, Reach, Side, State
from bot.domain.residents import ResidentId
from bot.domain.search import Query, grams
from storage.areas import areas
from storage.conduct import not_kept
from storage.contact import not_apart
from storage.residents import LEAVING
from storage.shelf import Shelf
from storage.stats import Count, counted
from storage.tables import PERSON, PLAIN, Listed, Moment, Word, known_as, metadata, words_of

listings = Table(
    "listings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True, info=PLAIN),
    Column("owner", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("side", Word(Side), nullable=False),
    Column("kind", Word(Kind), nullable=False),
    Column("category", Word(Category), nullable=False),
    Column("title", Text, nullable=False, info=words_of("owner")),
    Column("text", Text, nullable=False, info=words_of("owner")),
    Column("photos", Listed, nullable=False, info=words_of("owner")),
    Column("price", Integer, nullable=False),
    Column("reach", Word(Reach), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("within", Text, ForeignKey("areas.id"), nullable=False),
    Column("state", Word(State), nullable=False),
    Column("days", Integer, nullable=False),
    Column("posted", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("quantity", Integer, nullable=False, server_default="1"),
    Column("promised", Integer, nullable=False, server_default="0"),
    Column("version", Integer, nullable=False),
    CheckConstraint("promised >= 0 AND (quantity = 0 OR promised <= quantity)", name="promised"),
    info=known_as("listing"),
)
Index("ix_listings_board", listings.c.within, listings.c.side, listings.c.state)
Index("ix_listings_owner", listings.c.owner, listings.c.state)
Index("ix_listings_until", listings.c.until, listings.c.state)

listing_words = Table(
    "listing_words",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("words", TSVECTOR),
    info={"raw": True, "index_of": "listings"},
)
"""Open listings only: FTS5 on SQLite, tsvector with GIN on PostgreSQL; made by raw SQL in a migration."""

SHELF = Shelf(listings, Listing)


def about(table: Any) -> Any:
    """How other tables name a listing of ``table``, the listings themselves or an alias of them."""
    return literal("listing:").concat(cast(table.c.id, Text))


_CATEGORY = bindparam("category", type_=listings.c.category.type)
_FAR = 1e6


def _on_board(board: Any) -> tuple[Any, ...]:
    """What ``viewer`` sees of ``board``, the listings or some of them."""
    return (
        board.c.state == State.OPEN,
        board.c.within.in_(bindparam("within", expanding=True)),
        board.c.side == bindparam("side"),
        not_apart(board.c.owner),
        board.c.owner.not_in(LEAVING),
        not_kept(about(board), board.c.owner),
    )


def _nearest(board: Any) -> tuple[Any, ...]:
    """In which order it is read."""
    return (
        case((board.c.area == bindparam("home"), 0), else_=1),
        func.coalesce(
            (areas.c.lat - bindparam("lat")) * (areas.c.lat - bindparam("lat"))
            # A degree of longitude is 0.79 of one of latitude in Seoul; squared.
            + 0.63 * (areas.c.lon - bindparam("lon")) * (areas.c.lon - bindparam("lon")),
            _FAR,
        ),
        board.c.posted.desc(),
        board.c.id.desc(),
    )


_ON_BOARD, _NEAR = _on_board(listings), _nearest(listings)
_LIMIT: dict[str, Any] = {"limit": bindparam("most"), "offset": bindparam("skip")}
_BOARD = (
    SHELF.all.join(areas, areas.c.id == listings.c.area)
    .where(*_ON_BOARD)
    .order_by(*_NEAR)
    .limit(_LIMIT["limit"])
    .offset(_LIMIT["offset"])
)
_BOARD_OF = _BOARD.where(listings.c.category == _CATEGORY)
_OPEN_BY_AREA = (
    select(listings.c.area, literal(""), func.count())
    .where(listings.c.state == State.OPEN)
    .group_by(listings.c.area)
)
_COUNTS = select(listings.c.category, func.count()).where(*_ON_BOARD).group_by(listings.c.category)
_COUNT_OPEN = select(func.count()).where(
    listings.c.owner == bindparam("owner"), listings.c.state.in_((State.OPEN, State.PAUSED, State.RESERVED))
)
_OVER = (State.CLOSED, State.REMOVED)
_MINE = (
    SHELF.all.where(listings.c.owner == bindparam("owner"), listings.c.state.not_in(_OVER))
    .order_by(listings.c.id.desc())
    .limit(_LIMIT["limit"])
    .offset(_LIMIT["offset"])
)
_POSTED = (
    SHELF.all.where(
        listings.c.owner == bindparam("owner"), listings.c.posted > bindparam("since", type_=Moment)
    )
    .order_by(listings.c.id.desc())
    .limit(bindparam("most"))
)
_EVER = select(func.count()).where(listings.c.owner == bindparam("owner"))
_BY_KEY = SHELF.all.where(listings.c.key == bindparam("key"))
_OVERDUE = (
    SHELF.all.where(listings.c.state.in_((State.OPEN, State.PAUSED)), listings.c.until <= bindparam("now"))
    .order_by(listings.c.until)
    .limit(bindparam("most"))
)
_MATCH = {
    "sqlite": text("SELECT rowid AS id FROM listing_words WHERE listing_words MATCH :words LIMIT 2000"),
    "postgresql": text("SELECT id FROM listing_words WHERE words @@ CAST(:words AS tsquery) LIMIT 2000"),
}
"""So many matches are looked at before they are ordered: more than anybody reads, few enough to sort. The
number is no parameter: of an unknown one PostgreSQL expects a tenth, and reads the whole table."""


def _hits(engine: str) -> tuple[Any, Any]:
    """What matches, before anything else is asked of it, and the listing of each.

    Matched first, ordered after: with a plain ORDER BY the planner walks another index for rare words. And
    looked up one by one: left to itself it reads all that hangs in a gu to find the few that match.
    """
    match = _MATCH[engine].columns(Column("id", Integer))
    hits = match.cte("hits").prefix_with("MATERIALIZED", dialect="postgresql")
    if engine == "sqlite":  # which reads them in that order, and knows no LATERAL
        return hits.join(listings, listings.c.id == hits.c.id), listings
    each = select(listings).where(listings.c.id == hits.c.id).limit(1).lateral("each")
    return hits.join(each, true()), each


def _found(hits: Any, board: Any) -> Any:
    return (
        select(*(board.c[name] for name in SHELF.names))
        .select_from(hits.join(areas, areas.c.id == board.c.area))
        .where(*_on_board(board))
        .order_by(*_nearest(board))
        .limit(_LIMIT["limit"])
        .offset(_LIMIT["offset"])
    )


def _titled(hits: Any, board: Any) -> Any:
    return (
        select(board.c.id, board.c.title)
        .select_from(hits)
        .where(
            *_on_board(board),
            board.c.owner != bindparam("viewer"),
            board.c.kind == bindparam("kind"),
            board.c.category.in_(bindparam("categories", expanding=True)),
        )
        .order_by(board.c.id)
        .limit(_LIMIT["limit"])
    )


_FOUND = {engine: _found(*_hits(engine)) for engine in _MATCH}
_TITLED = {engine: _titled(*_hits(engine)) for engine in _MATCH}


class Barter:
    """The questions asked of the board."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn
        self._sqlite = conn.dialect.name == "sqlite"

    async def listing(self, number: ListingId) -> Listing | None:
        """One listing, whoever may see it."""
        return await SHELF.get(self._conn, number)

    async def these(self, numbers: Iterable[int]) -> dict[int, Listing]:
        """Several listings at once, by number."""
        return await SHELF.some(self._conn, numbers)

    async def by_key(self, key: str) -> Listing | None:
        """The listing a link names."""
        found = await SHELF.asked(self._conn, _BY_KEY, {"key": key})
        return found[0] if found else None

    async def post(self, listing: Listing) -> Listing:
        """A new listing, findable from now on."""
        posted = await SHELF.add(self._conn, listing)
        await self._index(posted)
        return posted

    async def post_all(self, listings: Sequence[Listing]) -> Sequence[Listing]:
        """New listings, findable from now on, in a few statements."""
        posted = await SHELF.add_all(self._conn, listings, "key")
        if words := [self._indexed(listing) for listing in posted]:
            await self._conn.execute(_INSERT_FTS if self._sqlite else _INSERT_TSV, words)
        return posted

    async def save(self, listing: Listing) -> Listing:
        """A changed listing; the index follows its state. Raises Stale."""
        saved = await SHELF.save(self._conn, listing)
        await self._forget(saved.id)
        if saved.is_open:
            await self._index(saved)
        return saved

    async def open_of(self, owner: ResidentId) -> int:
        """How many listings of one person are open or paused."""
        return (await self._conn.execute(_COUNT_OPEN, {"owner": owner})).scalar_one()

    async def posted(self, owner: ResidentId, since: datetime, *, most: int) -> tuple[Listing, ...]:
        """What one person has posted after ``since``, whatever became of it, newest first."""
        return await SHELF.asked(self._conn, _POSTED, {"owner": owner, "since": since, "most": most})

    async def ever_of(self, owner: ResidentId) -> int:
        """How many listings one person has ever posted."""
        return (await self._conn.execute(_EVER, {"owner": owner})).scalar_one()

    async def mine(self, owner: ResidentId, *, most: int, skip: int = 0) -> tuple[Listing, ...]:
        """A person's own listings that are not closed, newest first."""
        return await SHELF.asked(self._conn, _MINE, {"owner": owner, "most": most, "skip": skip})

    async def board(
        self,
        home: Sequence[Area],
        side: Side,
        *,
        viewer: ResidentId,
        category: Category | None = None,
        most: int,
        skip: int = 0,
    ) -> tuple[Listing, ...]:
        """What hangs on the board of a home (with its ancestors) for ``viewer``, nearest first."""
        facts = _seen_from(home) | {"side": side, "viewer": viewer, "most": most, "skip": skip}
        if category is None:
            return await SHELF.asked(self._conn, _BOARD, facts)
        return await SHELF.asked(self._conn, _BOARD_OF, facts | {"category": category})

    async def counts(self, home: Sequence[Area], side: Side, *, viewer: ResidentId) -> dict[Category, int]:
        """How many listings of each category ``viewer`` sees from a home."""
        facts = {"within": [area.id for area in home], "side": side, "viewer": viewer}
        return {row[0]: row[1] for row in await self._conn.execute(_COUNTS, facts)}

    async def found(
        self,
        home: Sequence[Area],
        side: Side,
        query: Query,
        *,
        viewer: ResidentId,
        most: int,
        skip: int = 0,
        loosely: bool = False,
    ) -> tuple[Listing, ...]:
        """Listings for ``viewer`` with all the query's grams, or ``loosely`` any; nearest first."""
        tokens = query.any if loosely else query.must
        if not tokens:
            return ()
        near = [_place(area.id) for area in home]
        facts = _seen_from(home) | {
            "side": side,
            "viewer": viewer,
            "most": most,
            "skip": skip,
            "words": self._expression(tokens, near, loosely),
        }
        return await SHELF.asked(self._conn, _FOUND[self._conn.dialect.name], facts)

    async def titled(
        self,
        home: Sequence[Area],
        like: Listing,
        tokens: Sequence[str],
        categories: Sequence[Category],
        *,
        most: int,
        loosely: bool,
    ) -> dict[ListingId, str]:
        """The titles on the other side from ``like``, of its kind and ``categories``, that hold all
        ``tokens``, or ``loosely`` some; the oldest first, none of its owner or of who is apart.
        """  # noqa: D205
        facts = {
            "within": [area.id for area in home],
            "side": Side.WANT if like.side is Side.OFFER else Side.OFFER,
            "viewer": like.owner,
            "kind": like.kind,
            "categories": list(categories),
            "most": most,
            "words": self._expression(tokens, [_place(area.id) for area in home], loosely),
        }
        rows = await self._conn.execute(_TITLED[self._conn.dialect.name], facts)
        return {row.id: row.title for row in rows}

    async def overdue(self, now: datetime, *, most: int = 100) -> tuple[Listing, ...]:
        """Listings whose time has passed."""
        return await SHELF.asked(self._conn, _OVERDUE, {"now": now, "most": most})

    def _expression(self, tokens: Sequence[str], near: Sequence[str], loosely: bool) -> str:
        """The match in the engine's own language; tokens are letters and digits only."""
        and_, or_ = (" AND ", " OR ") if self._sqlite else (" & ", " | ")
        quoted = [f'"{t}"' if self._sqlite else f"'{t}'" for t in tokens]
        places = [f'"{t}"' if self._sqlite else f"'{t}'" for t in near]
        return f"({or_.join(places)}){and_}({(or_ if loosely else and_).join(quoted)})"

    async def _index(self, listing: Listing) -> None:
        await self._conn.execute(_INSERT_FTS if self._sqlite else _INSERT_TSV, self._indexed(listing))

    def _indexed(self, listing: Listing) -> dict[str, object]:
        tokens = [*grams(f"{listing.title} {listing.text}"), _place(listing.within)]
        words = " ".join(tokens) if self._sqlite else " ".join(sorted(set(tokens)))
        return {"id": listing.id, "words": words}

    async def open_by_area(self) -> list[Count]:
        """How many listings are on the board, by area."""
        return await counted(self._conn, _OPEN_BY_AREA, {})

    async def _forget(self, number: ListingId) -> None:
        await self._conn.execute(_FORGET_FTS if self._sqlite else _FORGET_TSV, {"id": number})


_INSERT_FTS = text("INSERT INTO listing_words (rowid, words) VALUES (:id, :words)")
_INSERT_TSV = text(
    "INSERT INTO listing_words (id, words) VALUES (:id, array_to_tsvector(string_to_array(:words, ' ')))"
)
_FORGET_FTS = text("DELETE FROM listing_words WHERE rowid = :id")
_FORGET_TSV = text("DELETE FROM listing_words WHERE id = :id")


def _place(area: AreaId) -> str:
    """The area as one token of the index, so that only neighbours' listings are matched at all."""
    return f"zz{crc32(area.encode()):08x}"


def _seen_from(home: Sequence[Area]) -> dict[str, Any]:
    place = next((area for area in home if area.lat is not None), home[0])
    return {
        "within": [area.id for area in home],
        "home": home[0].id,
        "lat": place.lat if place.lat is not None else 0.0,
        "lon": place.lon if place.lon is not None else 0.0,
    }
