"""Hosts: whose home is offered, as it is told to guests; where it stands and its telephone are sealed."""

from __future__ import annotations

from collections.abc import Sequence

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
    or_,
    select,
)

from bot.domain.homes import Came, Host, HostState
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

hosts = Table(
    "hosts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("resident", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("area", Text, ForeignKey("areas.id"), nullable=False, index=True),
    Column("state", Word(HostState), nullable=False),
    Column("came", Word(Came), nullable=False),
    Column("by", BigInteger, info=OFFICE),
    Column("coordinator", BigInteger, info=OFFICE),
    *(Column(name, Text, nullable=False, info=words_of("resident")) for name in ("room", "house", "habits")),
    Column("languages", Listed, nullable=False, info=PLAIN),
    Column("rent", Integer, nullable=False),
    Column("chores", Listed, nullable=False, info=PLAIN),
    Column("hours", Integer, nullable=False),
    Column("begins", Date, nullable=False),
    Column("ends", Date),
    *(
        Column(name, Text, nullable=False, info=words_of("resident") | SEALED)
        for name in ("address", "phone")
    ),
    Column("visit", Moment),
    Column("works", Text, nullable=False, info=words_of("resident")),
    Column("since", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=known_as("host"),
)
Index("one_home_of_a_host", hosts.c.resident, unique=True, **only(hosts.c.state != HostState.LEFT))

rent_levels = Table(
    "rent_levels",
    metadata,
    Column("area", Text, ForeignKey("areas.id"), primary_key=True),
    Column("level", Integer, nullable=False),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("since", Moment, nullable=False),
)
"""What a room usually costs a month around there, in won, as a coordinator has entered it."""

HOSTS = Shelf(hosts, Host)
OF = HOSTS.all.where(hosts.c.resident == bindparam("resident"), hosts.c.state != HostState.LEFT)
_BELOW = below("roots")
_INSIDE = hosts.c.area.in_(select(_BELOW.c.id))
AT = (
    HOSTS.all.where(hosts.c.state.in_(bindparam("states", expanding=True)), _INSIDE)
    .order_by(hosts.c.moved.desc(), hosts.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
FREE = (
    HOSTS.all.where(
        hosts.c.state == HostState.LISTED,
        _INSIDE,
        hosts.c.begins <= bindparam("begins"),
        or_(hosts.c.ends.is_(None), hosts.c.ends >= bindparam("until")),
    )
    .order_by(hosts.c.rent, hosts.c.id)
    .limit(bindparam("most"))
)
LEVELS = select(rent_levels.c.area, rent_levels.c.level).where(
    rent_levels.c.area.in_(bindparam("areas", expanding=True))
)
OPEN_HOSTS: Sequence[HostState] = [state for state in HostState if state is not HostState.LEFT]
