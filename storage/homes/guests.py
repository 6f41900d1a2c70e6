"""Guests: who looks for a room, and which papers of theirs were seen; no paper itself ever comes here."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    select,
)

from bot.domain.homes import Guest, GuestState, Paper, Seen
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import (
    OFFICE,
    PERSON,
    PLAIN,
    SEALED,
    Listed,
    Moment,
    Word,
    known_as,
    metadata,
    only,
    words_of,
)

guests = Table(
    "guests",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("resident", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False, index=True),
    Column("state", Word(GuestState), nullable=False),
    Column("coordinator", BigInteger, info=OFFICE),
    Column("school", Text, nullable=False, info=words_of("resident")),
    Column("birth_year", Integer, nullable=False),
    Column("gender", Text, nullable=False, info=words_of("resident")),
    Column("about", Text, nullable=False, info=words_of("resident")),
    Column("languages", Listed, nullable=False, info=PLAIN),
    Column("begins", Date, nullable=False),
    Column("ends", Date, nullable=False),
    Column("phone", Text, nullable=False, info=words_of("resident") | SEALED),
    Column("verified", Date),
    Column("since", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=known_as("guest"),
)
_GONE = [GuestState.REFUSED, GuestState.LEFT]
Index("one_search_of_a_guest", guests.c.resident, unique=True, **only(guests.c.state.not_in(_GONE)))

papers = Table(
    "guest_papers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("guest", Integer, ForeignKey("guests.id"), nullable=False),
    Column("paper", Word(Paper), nullable=False),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("seen", Moment, nullable=False),
    Column("expires", Date, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("one_paper_of_a_kind", papers.c.guest, papers.c.paper, unique=True)

GUESTS, PAPERS = Shelf(guests, Guest), Shelf(papers, Seen)
OF = GUESTS.all.where(guests.c.resident == bindparam("resident"), guests.c.state.not_in(_GONE))
_BELOW = below("roots")
AT = (
    GUESTS.all.where(
        guests.c.state.in_(bindparam("states", expanding=True)), guests.c.area.in_(select(_BELOW.c.id))
    )
    .order_by(guests.c.moved.desc(), guests.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
LAPSED = (
    GUESTS.all.where(
        guests.c.state.in_([GuestState.VERIFIED, GuestState.SEARCHING]),
        guests.c.verified < bindparam("today"),
    )
    .order_by(guests.c.id)
    .limit(100)
)
EXPIRING = GUESTS.all.where(
    guests.c.state.in_([GuestState.VERIFIED, GuestState.SEARCHING]),
    guests.c.verified <= bindparam("until"),
).order_by(guests.c.verified, guests.c.id)
IDLE = GUESTS.all.where(
    guests.c.state.in_([GuestState.APPLIED, GuestState.DOCUMENTS]), guests.c.moved <= bindparam("before")
).order_by(guests.c.id)
PAPERS_OF = PAPERS.all.where(papers.c.guest == bindparam("guest")).order_by(papers.c.id)
