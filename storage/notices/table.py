"""The table of notices, and what makes one open."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    bindparam,
    false,
    or_,
)

from bot.domain.notices import Kind
from storage.tables import (
    ABOUT,
    PERSON,
    PLAIN,
    QUOTES,
    SECRET,
    Json,
    Moment,
    goes_with,
    metadata,
    only,
    words_of,
)

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When somebody who cannot be reached is tried again, unless they come back."""

SAID, DEAD, WITHDRAWN, SAYING = "said", "dead", "withdrawn", "saying"
"""Outcomes that are asked for; the others are the verdicts of the rules, and what a broadcast ends with."""

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, nullable=False, info=PERSON),
    Column("kind", SmallInteger, nullable=False),
    Column("key", Text, nullable=False, info=PLAIN),
    Column("about", Text, nullable=False, info=ABOUT),
    Column("facts", Json, nullable=False, info=words_of("person") | QUOTES | SECRET),
    Column("due", Moment, nullable=False),
    Column("until", Moment),
    Column("next", Moment, nullable=False),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("gathered", Boolean, nullable=False, server_default=false()),
    Column("said", Moment),
    Column("outcome", Text, info=PLAIN),
    Column("problem", Text, info=PLAIN),
    info=goes_with("person"),
)
OPEN = notices.c.said.is_(None)
_TRIED = or_(notices.c.tries > 0, notices.c.problem.is_not(None))
IS_DEAD = notices.c.outcome == DEAD
Index("ix_notices_said", notices.c.said)
Index("one_notice_per_occasion", notices.c.person, notices.c.key, notices.c.about, notices.c.due, unique=True)
Index("ix_notices_open", notices.c.kind, notices.c.next, notices.c.id, **only(OPEN))
Index("ix_notices_busy", notices.c.person, **only(OPEN & _TRIED))
Index("ix_notices_dead", notices.c.id, **only(IS_DEAD))
_MANY = notices.c.kind == int(Kind.BROADCAST)
Index("ix_notices_broadcast", notices.c.about, notices.c.outcome, notices.c.next, **only(_MANY))

WHICH = notices.c.id.in_(bindparam("ids", expanding=True))
AT = bindparam("at", type_=Moment)
