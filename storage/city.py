"""The city: one transaction over everything it remembers; only this file begins and ends one."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager, contextmanager, nullcontext
from dataclasses import fields
from datetime import datetime
from typing import Any, Generic, TypeVar, cast, get_type_hints
from zoneinfo import ZoneInfo

from sqlalchemy.exc import (
    DBAPIError,
    IntegrityError,
    InterfaceError,
    OperationalError,
    PendingRollbackError,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.pool import QueuePool

from bot.domain.areas import Area, AreaId, Atlas, inherited
from bot.domain.notices import Kind
from bot.domain.settings import read, word_of
from storage.agenda import Agenda
from storage.aides import Aides
from storage.answers import Answers
from storage.areas import Areas
from storage.asking import Asking
from storage.audit import Audit
from storage.barter import Barter
from storage.bookings import Bookings
from storage.broadcast import Broadcasts
from storage.callers import Callers
from storage.cards import Cards
from storage.cases import Cases
from storage.closures import Closures
from storage.conduct import Conduct
from storage.contact import Contact
from storage.datasets import Datasets
from storage.desk import Desks
from storage.donations import Donations
from storage.endings import Endings
from storage.engine import engine_for
from storage.feeds import Feeds
from storage.handover import Handovers
from storage.helpline import Helpline
from storage.homes import Homes
from storage.items import Items
from storage.kin import KinOf
from storage.leaves import Leaves
from storage.ledger import Ledger
from storage.lending import Lending
from storage.lottery import Lottery
from storage.notices import Letters, Notices, Told, Wishes
from storage.opendata import Opendata
from storage.outside import Outside
from storage.owned import OwnedThings
from storage.people import People
from storage.places import Places
from storage.points import Points
from storage.polls import Polls
from storage.processes import Processes
from storage.radar import Radar
from storage.references import References
from storage.residents import Residents
from storage.reviews import Reviews
from storage.rights import Rights
from storage.rings import Rings
from storage.roles import Roles
from storage.rooms import Rooms
from storage.saved import SavedSearches
from storage.series import SeriesOf
from storage.settings import Settings
from storage.shelf import Stale
from storage.stats import Stats
from storage.stays import Stays
from storage.trades import Trades
from storage.turns import LEASE, Turns
from storage.vault import Vault
from storage.visits import Visits
from storage.waitlist import Waitlist
from storage.weekly import Weekly
from storage.works import Works

log = logging.getLogger(__name__)

__all__ = ["LEASE", "LOST_RACES", "Away", "City", "Storage"]

R = TypeVar("R")

LOST_RACES = (IntegrityError, Stale)
"""Somebody else was faster: the turn is played once more and then meets the proper refusal."""

_CROSSED = ("40001", "40P01")
"""PostgreSQL's words for two transactions that stood in each other's way: one of them was undone."""


class Away(Exception):
    """The database cannot be reached, or let go of us half-way: nothing was changed, try later."""


class _Asks(Generic[R]):
    """The questions of one feature, made where a transaction first asks one: most turns ask few."""

    def __init__(self, kind: Callable[[AsyncConnection], R]) -> None:
        self._kind = kind

    def __set_name__(self, _: type, name: str) -> None:
        self._name = name

    def __get__(self, city: City, _: type) -> R:
        made = vars(city)[self._name] = self._kind(city._conn)  # noqa: SLF001 -- the city's own
        return made


class City:
    """What one transaction sees and changes; the only thing handlers and actions are given."""

    areas = _Asks(Areas)
    residents = _Asks(Residents)
    barter = _Asks(Barter)
    saved = _Asks(SavedSearches)
    notices = _Asks(Notices)
    turns = _Asks(Turns)
    answers = _Asks(Answers)
    processes = _Asks(Processes)
    cards = _Asks(Cards)
    leaves = _Asks(Leaves)
    letters = _Asks(Letters)
    wishes = _Asks(Wishes)
    ledger = _Asks(Ledger)
    trades = _Asks(Trades)
    rings = _Asks(Rings)
    contact = _Asks(Contact)
    reviews = _Asks(Reviews)
    helpline = _Asks(Helpline)
    conduct = _Asks(Conduct)
    desk = _Asks(Desks)
    roles = _Asks(Roles)
    cases = _Asks(Cases)
    audit = _Asks(Audit)
    datasets = _Asks(Datasets)
    works = _Asks(Works)
    stats = _Asks(Stats)
    people = _Asks(People)
    broadcast = _Asks(Broadcasts)
    settings = _Asks(Settings)
    closures = _Asks(Closures)
    rights = _Asks(Rights)
    places = _Asks(Places)
    items = _Asks(Items)
    lending = _Asks(Lending)
    endings = _Asks(Endings)
    lottery = _Asks(Lottery)
    donations = _Asks(Donations)
    owned = _Asks(OwnedThings)
    asking = _Asks(Asking)
    rooms = _Asks(Rooms)
    bookings = _Asks(Bookings)
    visits = _Asks(Visits)
    waitlist = _Asks(Waitlist)
    feeds = _Asks(Feeds)
    series = _Asks(SeriesOf)
    radar = _Asks(Radar)
    points = _Asks(Points)
    polls = _Asks(Polls)
    callers = _Asks(Callers)
    weekly = _Asks(Weekly)
    homes = _Asks(Homes)
    aides = _Asks(Aides)
    handover = _Asks(Handovers)
    kin = _Asks(KinOf)
    opendata = _Asks(Opendata)
    stays = _Asks(Stays)
    references = _Asks(References)
    agenda = _Asks(Agenda)

    def __init__(self, conn: AsyncConnection, now: datetime, storage: Storage) -> None:
        self.now, self.zone, self._storage, self._conn = now, storage.zone, storage, conn
        self.admins, self.public = storage.admins, storage.public
        self.told, self.begun = False, False

    @property
    def atlas(self) -> Atlas:
        """The tree of areas, as of the edition this process knows."""
        return self._storage.atlas

    @property
    def outside(self) -> Outside:
        """What long works may ask of the world outside, from their threads."""
        assert self._storage.outside  # noqa: S101 -- the app gives it before anything is worked at
        return self._storage.outside

    @property
    def vault(self) -> Vault:
        """What seals and opens addresses and telephone numbers."""
        return self._storage.vault

    async def refresh(self, edition: int) -> None:
        """The tree and the rules anew, if they are of an older edition."""
        if edition != self._storage.edition:
            self._storage.rules = await self.areas.rules()
            areas, spots = await self.areas.everything(), await self.places.spots()
            atlas = self.atlas if self.atlas.shows(areas) else Atlas(areas)
            self._storage.atlas = atlas.spotted(spots)
            self._storage.edition = edition
            self._storage.in_force.clear()

    def home(self, area: AreaId) -> tuple[Area, ...]:
        """The area with its ancestors, itself first."""
        return self.atlas.ancestors(area)

    def rules(self, kind: type[R], area: AreaId | None) -> R:
        """The numbers in force at an area: its community's own, or those inherited, or the defaults."""
        if area is None:
            return kind()
        known = self._storage.in_force
        if (kind, area) not in known:
            known[kind, area] = self._inherited(kind, area)
        return cast("R", known[kind, area])

    def _inherited(self, kind: type[R], area: AreaId) -> R:
        word, own, hints = word_of(kind), self._storage.rules, get_type_hints(kind)
        return kind(
            **{
                f.name: read(hints[f.name], inherited(self.atlas, area, own, f"{word}.{f.name}", f.default))
                for f in fields(kind)  # type: ignore[arg-type]
            }
        )

    async def tell(
        self,
        person: int,
        key: str,
        facts: Mapping[str, object],
        *,
        about: str,
        due: datetime | None = None,
        kind: Kind = Kind.NEWS,
        until: datetime | None = None,
    ) -> None:
        """A notice in the outbox, in this transaction; from ``until`` on it is of no use any more.

        The courier keeps the reader's quiet hours and wishes; ``due`` is only for what has its own time.
        """
        self.told = self.told or due is None or due <= self.now
        told = Told(
            person=person, key=key, facts=facts, about=about, due=due or self.now, kind=kind, until=until
        )
        await self.notices.tell(told)

    @asynccontextmanager
    async def apart(self, what: str) -> AsyncIterator[None]:
        """One of many records in a sweep: if it fails, it alone is undone, logged, and comes again."""
        try:
            async with self._conn.begin_nested():
                yield
        except LOST_RACES:
            log.info("%s: another process was faster", what)
        except Exception:
            if self._conn.invalidated:
                raise
            log.exception("%s is left as it was", what)


class Storage:
    """The engine, and this process's copy of what hardly ever changes."""

    def __init__(
        self,
        url: str,
        zone: ZoneInfo,
        *,
        pool: int = 10,
        admins: AbstractSet[int] = frozenset(),
        keys: Sequence[str] = (),
    ) -> None:
        self.zone = zone
        self.vault = Vault(keys)
        self.admins = admins
        """The first admins, everywhere: those whom the settings name."""
        self.public = ""
        """The address at which everybody can look up what this bot serves; nothing where they cannot."""
        self.outside: Outside | None = None
        self.atlas = Atlas(())
        self.rules: Mapping[AreaId, Mapping[str, object]] = {}
        self.in_force: dict[tuple[type, AreaId], object] = {}
        self.edition = -1
        self.engine = engine_for(url, pool)
        self._waiting = 0
        # SQLite has one writer: waiting in line here is fair, waiting for its file lock is not.
        self._line = asyncio.Lock() if self.engine.dialect.name == "sqlite" else None

    @asynccontextmanager
    async def transaction(self, now: datetime, *, hurry: bool = False) -> AsyncIterator[City]:
        """Commits when the block ends, rolls back when it raises. Raises Away.

        In a ``hurry`` SQLite is asked without leaving the loop: for what asks little and briefly.
        """
        async with self.connection(hurry=hurry) as conn:
            yield City(conn, now, self)

    @asynccontextmanager
    async def connection(self, *, hurry: bool = False) -> AsyncIterator[AsyncConnection]:
        """The same for who makes cities of it."""
        async with self._line or nullcontext():
            with meant():
                async with self._connected(hurry=hurry) as conn, conn.begin():
                    yield conn

    @asynccontextmanager
    async def _connected(self, *, hurry: bool = False) -> AsyncIterator[AsyncConnection]:
        self._waiting += 1
        try:
            conn = await self.engine.connect()
        except Exception as trouble:  # each driver has its own words for a closed door
            raise Away from trouble
        finally:
            self._waiting -= 1
        try:
            if self.is_alone:
                _driver(conn).hurry = hurry
            yield conn
        finally:
            await asyncio.shield(conn.close())

    @property
    def is_alone(self) -> bool:
        """Whether no other process can be using this database for the same bot."""
        return self._line is not None

    async def scour(self) -> None:
        """What is erased leaves SQLite's journal too; PostgreSQL sees to its own."""
        if not self.is_alone:
            return
        async with self._line or nullcontext(), self._connected() as conn:
            await asyncio.to_thread(_driver(conn).execute, "PRAGMA wal_checkpoint(TRUNCATE)")

    def load(self) -> tuple[int, int]:
        """Connections in use, and how many transactions wait for one."""
        pool = self.engine.pool
        return pool.checkedout() if isinstance(pool, QueuePool) else 0, self._waiting

    async def reach(self) -> None:
        """Raises Away where the database lets nobody in."""
        async with self._connected():
            pass

    async def open(self, now: datetime) -> None:
        """The tree of areas is read before the first turn needs it."""
        async with self.transaction(now) as city:
            await city.refresh(await city.areas.edition())

    async def close(self) -> None:
        """All connections closed."""
        await self.engine.dispose()


def _driver(conn: AsyncConnection) -> Any:
    """The driver's own connection."""
    return conn.sync_connection and conn.sync_connection.connection.driver_connection


@contextmanager
def meant() -> Iterator[None]:
    """What the database says, as what it means: it is Away, or somebody else was faster."""
    try:
        yield
    except PendingRollbackError as trouble:  # the connection was lost before, to somebody who goes along
        raise Away from trouble
    except DBAPIError as trouble:
        if _is_away(trouble):
            raise Away from trouble
        if getattr(trouble.orig, "sqlstate", None) in _CROSSED:
            raise Stale(str(trouble.orig)) from trouble
        raise


def _is_away(trouble: DBAPIError) -> bool:
    """Whether the database is the trouble, not what it was asked; SQLite has one word for both."""
    if getattr(trouble.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:
        return False
    return trouble.connection_invalidated or isinstance(trouble, (OperationalError, InterfaceError))
