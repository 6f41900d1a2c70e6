"""Loans, places in line, and pauses.

That no copy is lent twice is kept by the database itself: one open loan of a copy (a partial unique index),
and no two loans of it on one day (an exclusion over ranges on PostgreSQL, a trigger on SQLite).
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
)

from bot.domain.lending import (
    AWAY,
    OPEN,
    Check,
    LoanState,
    PauseCause,
    PhotoMoment,
    Settled,
)
from storage.tables import OFFICE, PERSON, PLAIN, Listed, Moment, Word, known_as, metadata, only, words_of

loans = Table(
    "loans",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("copy", Integer, nullable=False),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("borrower", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("state", Word(LoanState), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("due", Moment, nullable=False),
    Column("fetch_by", Moment, nullable=False),
    Column("asked", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("out", Moment),
    Column("back", Moment),
    Column("check", Word(Check)),
    Column("keeper", BigInteger, info=OFFICE),
    Column("renewals", Integer, nullable=False),
    Column("late_days", Integer, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("told", Boolean, nullable=False),
    Column("note", Text, nullable=False, info=words_of("borrower")),
    Column("deadline", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("first <= last", name="days"),
    info=known_as("loan"),
)


def _is(states: Iterable[LoanState]) -> ColumnElement[bool]:
    """Said in so many words: an index of some rows serves only a question that names those rows."""
    return loans.c.state.in_([literal_column(f"'{state}'") for state in sorted(states)])


IS_AWAY, IS_OPEN = _is(AWAY), _is(OPEN)
Index("one_open_loan_of_a_copy", loans.c.item, loans.c.copy, unique=True, **only(IS_AWAY))
Index("ix_loans_item", loans.c.item, **only(IS_OPEN))
Index("ix_loans_note", loans.c.item, loans.c.back, **only(loans.c.note != literal_column("''")))
Index("ix_loans_copy", loans.c.item, loans.c.copy)
Index("ix_loans_borrower", loans.c.borrower, loans.c.state)
Index("ix_loans_place", loans.c.place, loans.c.last, **only(IS_OPEN))
Index("ix_loans_deadline", loans.c.deadline, **only(loans.c.deadline.is_not(None)))

item_holds = Table(
    "item_holds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("borrower", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("since", Moment, nullable=False),
    Column("ended", Moment),
    Column("loan", Integer, ForeignKey("loans.id")),
    Column("place", Integer, ForeignKey("places.id")),
    Column("version", Integer, nullable=False),
    info=known_as("wait"),
)
WAITS = item_holds.c.ended.is_(None)
Index("one_place_in_a_line", item_holds.c.item, item_holds.c.borrower, unique=True, **only(WAITS))
Index("ix_item_holds_borrower", item_holds.c.borrower, **only(WAITS))

lending_pauses = Table(
    "lending_pauses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("loan", Integer, ForeignKey("loans.id")),
    Column("cause", Word(PauseCause), nullable=False),
    Column("days", Integer, nullable=False),
    Column("until", Date, nullable=False),
    Column("since", Moment, nullable=False),
    Column("lifted", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint("days > 0", name="days"),
    info=known_as("pause"),
)
Index("ix_lending_pauses_person", lending_pauses.c.person, lending_pauses.c.place)
Index("one_pause_for_a_loan", lending_pauses.c.loan, unique=True, **only(lending_pauses.c.lifted.is_(None)))

lending_owed = Table(
    "lending_owed",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("loan", Integer, ForeignKey("loans.id"), nullable=False),
    Column("case", Integer, ForeignKey("cases.id"), nullable=False),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("place", Integer, ForeignKey("places.id"), nullable=False),
    Column("person", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("since", Moment, nullable=False),
    Column("until", Date, nullable=False),
    Column("how", Word(Settled)),
    Column("ended", Moment),
    Column("keeper", BigInteger, info=OFFICE),
    Column("version", Integer, nullable=False),
    CheckConstraint("(how IS NULL) = (ended IS NULL)", name="over"),
    info=known_as("owed"),
)
IS_OWED = lending_owed.c.ended.is_(None)
Index("one_thing_owed_for_a_loan", lending_owed.c.loan, unique=True, **only(IS_OWED))
Index("ix_lending_owed_loan", lending_owed.c.loan)
Index("ix_lending_owed_person", lending_owed.c.person, **only(IS_OWED))
Index("ix_lending_owed_item", lending_owed.c.item, **only(IS_OWED))
Index("ix_lending_owed_place", lending_owed.c.place, **only(IS_OWED))

item_supplies = Table(
    "item_supplies",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("name", Text, nullable=False, info=PLAIN),
    Column("left", Integer, nullable=False),
    Column("usual", Integer, nullable=False),
    Column("low", Integer, nullable=False),
    Column("ended", Moment),
    Column("version", Integer, nullable=False),
    CheckConstraint('"left" >= 0 AND usual >= 0 AND low >= 0', name="left"),
)
Index(
    "one_supply_of_a_name",
    item_supplies.c.item,
    item_supplies.c.name,
    unique=True,
    **only(item_supplies.c.ended.is_(None)),
)

supply_uses = Table(
    "supply_uses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("supply", Integer, ForeignKey("item_supplies.id"), nullable=False),
    Column("loan", Integer, ForeignKey("loans.id"), nullable=False),
    Column("count", Integer, nullable=False),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("loan", "supply", name="one_use_by_a_loan"),
)

loan_photos = Table(
    "loan_photos",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("loan", Integer, ForeignKey("loans.id"), nullable=False),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("copy", Integer, nullable=False),
    Column("moment", Word(PhotoMoment), nullable=False),
    Column("photos", Listed, nullable=False, info=words_of("loan.borrower")),
    Column("by", BigInteger, nullable=False, info=OFFICE),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_loan_photos_item", loan_photos.c.item, loan_photos.c.copy)
Index("ix_loan_photos_loan", loan_photos.c.loan)

loan_trips = Table(
    "loan_trips",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("item", Integer, ForeignKey("items.id"), nullable=False),
    Column("copy", Integer, nullable=False),
    Column("loan", Integer, ForeignKey("loans.id"), nullable=False),
    Column("origin", Integer, ForeignKey("places.id"), nullable=False),
    Column("goal", Integer, ForeignKey("places.id"), nullable=False),
    Column("since", Moment, nullable=False),
    Column("sent", Moment),
    Column("arrived", Moment),
    Column("version", Integer, nullable=False),
)
TRAVELS = loan_trips.c.arrived.is_(None)
Index("one_trip_of_a_copy", loan_trips.c.item, loan_trips.c.copy, unique=True, **only(TRAVELS))
Index("ix_loan_trips_loan", loan_trips.c.loan)
Index("ix_loan_trips_origin", loan_trips.c.origin, **only(TRAVELS))
Index("ix_loan_trips_goal", loan_trips.c.goal, **only(TRAVELS))

loan_shifts = Table(
    "loan_shifts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("closure", Integer, ForeignKey("closures.id"), nullable=False),
    Column("loan", Integer, ForeignKey("loans.id"), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    Column("due", Moment, nullable=False),
    Column("fetch_by", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_loan_shifts_closure", loan_shifts.c.closure)
Index("ix_loan_shifts_loan", loan_shifts.c.loan)
