"""Matches: what guests ask of hosts, and how far it has come; a host sees one request at a time."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    bindparam,
    func,
    select,
)

from bot.domain.homes import OPEN, TOGETHER, Hand, Match, MatchState
from bot.domain.replies import Reply
from storage.areas import below
from storage.shelf import Shelf
from storage.tables import (
    OFFICE,
    PLAIN,
    Json,
    Listed,
    Moment,
    Word,
    known_as,
    metadata,
    only,
    words_of,
)


class Hands(Json):
    """Whose hands, in no order."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """As a list, always in the same order."""
        return super().process_bind_param(sorted(value or ()), dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[Hand]:
        """A set again."""
        return frozenset(Hand(word) for word in super().process_result_value(value, dialect) or ())


class HeldBack(Json):
    """Whose hand has said what, in no order."""

    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Always in the same order."""
        return super().process_bind_param(dict(sorted((value or {}).items())), dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dict[Hand, Reply]:
        """Hands and words again."""
        found = super().process_result_value(value, dialect) or {}
        return {Hand(hand): Reply(word) for hand, word in found.items()}


matches = Table(
    "home_matches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("host", Integer, ForeignKey("hosts.id"), nullable=False),
    Column("guest", Integer, ForeignKey("guests.id"), nullable=False),
    Column("area", Text, ForeignKey("areas.id"), nullable=False, index=True),
    Column("coordinator", BigInteger, info=OFFICE),
    Column("state", Word(MatchState), nullable=False),
    Column("words", Listed, nullable=False, info=words_of("guest.resident")),
    Column("begins", Date),
    Column("until", Date),
    Column("since", Moment),
    Column("moved", Moment, nullable=False),
    Column("delivered", Moment),
    Column("unclear", Integer, nullable=False),
    Column("meeting", Moment),
    Column("place", Text, info=words_of("guest.resident")),
    Column("moved_in", Date),
    Column("ends", Date),
    Column("likes", Hands, nullable=False, info=PLAIN),
    Column("held", HeldBack, nullable=False, info=PLAIN),
    Column("settles", Moment),
    Column("lived", Moment),
    Column("version", Integer, nullable=False),
    info=known_as("home"),
)
ASKING = [MatchState.DELIVERED, MatchState.PHONE]
"""The host has been asked and is to answer; who said later is left in peace."""
Index(
    "one_open_match_of_two",
    matches.c.host,
    matches.c.guest,
    unique=True,
    **only(matches.c.state.in_(sorted(OPEN))),
)
Index("one_request_at_a_time", matches.c.host, unique=True, **only(matches.c.state.in_(ASKING)))
Index("one_roof_of_a_guest", matches.c.guest, unique=True, **only(matches.c.state.in_(sorted(TOGETHER))))
Index("ix_home_matches_guest", matches.c.guest)
Index("ix_home_matches_settles", matches.c.settles, **only(matches.c.settles.is_not(None)))

MATCHES = Shelf(matches, Match)
_BELOW = below("roots")
OF_HOST = MATCHES.all.where(matches.c.host == bindparam("host")).order_by(matches.c.id.desc())
OF_GUEST = MATCHES.all.where(matches.c.guest == bindparam("guest")).order_by(matches.c.id.desc())
ASKED_OF = MATCHES.all.where(matches.c.host == bindparam("host"), matches.c.state.in_(ASKING))
OPEN_OF_GUEST = (
    select(func.count())
    .select_from(matches)
    .where(matches.c.guest == bindparam("guest"), matches.c.state.in_(sorted(OPEN)))
)
AT = (
    MATCHES.all.where(
        matches.c.state.in_(bindparam("states", expanding=True)), matches.c.area.in_(select(_BELOW.c.id))
    )
    .order_by(matches.c.moved, matches.c.id)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
SETTLING = (
    MATCHES.all.where(matches.c.settles <= bindparam("now", type_=Moment))
    .order_by(matches.c.settles, matches.c.id)
    .limit(bindparam("most"))
)
IN = (
    MATCHES.all.where(matches.c.state.in_(bindparam("states", expanding=True)))
    .order_by(matches.c.moved, matches.c.id)
    .limit(bindparam("most"))
)
