"""Rings that were proposed, and the places in them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    exists,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.barter import Listing, ListingId, State
from bot.domain.residents import ResidentId
from bot.domain.rings import Answer, Member, Ring, RingId, RingState
from storage.barter import SHELF as LISTINGS
from storage.barter import about, listings
from storage.conduct import not_kept_from_all
from storage.contact import blocks
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, Moment, Word, known_as, metadata, only

rings = Table(
    "rings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("listings", Text, nullable=False),
    Column("state", Word(RingState), nullable=False),
    Column("asked", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=PLAIN,
)
Index("one_ring_per_set_of_listings", rings.c.listings, unique=True)
Index("ix_rings_until", rings.c.state, rings.c.until)

ring_members = Table(
    "ring_members",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("ring", Integer, ForeignKey("rings.id"), nullable=False),
    Column("seat", Integer, nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("receiver", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("offer", Integer, ForeignKey("listings.id"), nullable=False),
    Column("want", Integer, ForeignKey("listings.id"), nullable=False),
    Column("wording", Text, nullable=False, info=PLAIN),
    Column("answer", Word(Answer), nullable=False),
    Column("open", Boolean, nullable=False),
    Column("trade", Integer),
    Column("version", Integer, nullable=False),
    info=known_as("ring", key="ring"),
)
Index("one_place_per_ring_and_person", ring_members.c.ring, ring_members.c.person, unique=True)
Index("one_open_ring_per_person", ring_members.c.person, unique=True, **only(ring_members.c.open))
Index("ix_ring_members_person", ring_members.c.person, ring_members.c.ring)

RINGS, MEMBERS = Shelf(rings, Ring), Shelf(ring_members, Member)

_LOCKED = RINGS.all.where(rings.c.id == bindparam("id")).with_for_update()
_MEMBERS = MEMBERS.all.where(ring_members.c.ring == bindparam("ring")).order_by(ring_members.c.seat)
_OPEN_OF = RINGS.all.join(ring_members, ring_members.c.ring == rings.c.id).where(
    ring_members.c.person == bindparam("person"), ring_members.c.open
)
_BUSY = (
    select(ring_members.c.person)
    .join(rings, rings.c.id == ring_members.c.ring)
    .where(
        ring_members.c.person.in_(bindparam("people", expanding=True)),
        or_(ring_members.c.open, rings.c.asked > bindparam("since")),
    )
)
_KNOWN = select(rings.c.listings).where(rings.c.listings.in_(bindparam("sets", expanding=True)))
_OVERDUE = (
    RINGS.all.where(rings.c.state == RingState.ASKED, rings.c.until <= bindparam("now"))
    .order_by(rings.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_A, _B = ring_members.alias("a"), ring_members.alias("b")
_OFF_THE_BOARD = exists().where(
    _A.c.ring == rings.c.id,
    listings.c.id.in_((_A.c.offer, _A.c.want)),
    or_(listings.c.state != State.OPEN, ~not_kept_from_all(about(listings))),
)
_APART = exists().where(
    _A.c.ring == rings.c.id,
    _B.c.ring == rings.c.id,
    blocks.c.blocker == _A.c.person,
    blocks.c.blocked == _B.c.person,
)
_BROKEN = (
    RINGS.all.where(rings.c.state == RingState.ASKED, or_(_OFF_THE_BOARD, _APART))
    .order_by(rings.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_LISTINGS = LISTINGS.all.where(listings.c.id.in_(bindparam("ids", expanding=True))).order_by(listings.c.id)
# Not FOR UPDATE: rows that only refer to a listing may be written meanwhile.
_LISTINGS_LOCKED = _LISTINGS.with_for_update(key_share=True)


class Proposals:
    """The questions asked of rings that were proposed."""

    _conn: AsyncConnection

    async def ring(self, number: RingId) -> Ring | None:
        """A ring as it stands, and nobody else's to change until this transaction ends."""
        found = await RINGS.asked(self._conn, _LOCKED, {"id": number})
        return found[0] if found else None

    async def open_of(self, person: ResidentId) -> Ring | None:
        """The ring a person has yet to answer, or waits for."""
        found = await RINGS.asked(self._conn, _OPEN_OF, {"person": person})
        return found[0] if found else None

    async def members(self, ring: RingId) -> tuple[Member, ...]:
        """The places of a ring, in the order of giving."""
        return await MEMBERS.asked(self._conn, _MEMBERS, {"ring": ring})

    async def busy(self, people: Collection[ResidentId], since: datetime) -> set[ResidentId]:
        """Those of ``people`` who are in an open ring, or were asked for one after ``since``."""
        asked = {"people": sorted(people), "since": since}
        return set((await self._conn.execute(_BUSY, asked)).scalars())

    async def known(self, sets: Collection[str]) -> set[str]:
        """Those fingerprints of which there has been a ring already."""
        return set((await self._conn.execute(_KNOWN, {"sets": sorted(sets)})).scalars())

    async def add(self, ring: Ring, members: Sequence[Member]) -> Ring:
        """A new ring. IntegrityError: somebody is in another one, or there was one of these listings."""
        added = await RINGS.add(self._conn, ring)
        for member in members:
            await MEMBERS.add(self._conn, replace(member, ring=added.id))
        return added

    async def save(self, ring: Ring) -> Ring:
        """A ring changed. Raises Stale."""
        return await RINGS.save(self._conn, ring)

    async def save_member(self, member: Member) -> Member:
        """A place changed. Raises Stale."""
        return await MEMBERS.save(self._conn, member)

    async def overdue(self, now: datetime, *, most: int = 100) -> tuple[Ring, ...]:
        """Rings whose time to answer has passed, but for those just being answered."""
        return await RINGS.asked(self._conn, _OVERDUE, {"now": now, "most": most})

    async def broken(self, *, most: int = 100) -> tuple[Ring, ...]:
        """Open rings that cannot come about: a listing left the board, or two people are apart."""
        return await RINGS.asked(self._conn, _BROKEN, {"most": most})

    async def listings(
        self, numbers: Collection[ListingId], *, locked: bool = False
    ) -> dict[ListingId, Listing]:
        """Listings by number; ``locked`` until this transaction ends, in the order of their numbers."""
        question = _LISTINGS_LOCKED if locked else _LISTINGS
        found = await LISTINGS.asked(self._conn, question, {"ids": sorted(numbers)})
        return {listing.id: listing for listing in found}
