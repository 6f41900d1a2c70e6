"""Rooms, bookings, and the hours of the spaces they take; no space can be taken twice in one minute."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """The tables, and what keeps two bookings apart."""
    _rooms()
    _bookings()
    _hours()
    _apart()


def downgrade() -> None:
    """The way back."""
    for table in ("booking_hours", "bookings", "rooms"):
        op.drop_table(table)


def _rooms() -> None:
    texts = ("key", "name", "about", "entry", "contact", "price", "equipment", "purposes")
    op.create_table(
        "rooms",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("place", "within", "capacity")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("photos", "week", "other", "own")),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("step_free", "paused")),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("until", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_rooms_capacity")),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_rooms_place_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rooms")),
        sa.UniqueConstraint("key", name=op.f("uq_rooms_key")),
    )
    _index("one_room_of_a_name", "rooms", ["place", "name"], '"until" IS NULL', unique=True)


def _bookings() -> None:
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("room", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("kind", "state")),
        *(sa.Column(name, _AT, nullable=False) for name in ("begins", "ends", "asked", "moved")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("before", "after", "people", "told")),
        sa.Column("purpose", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("text", "response", "reason")),
        sa.Column("manager", sa.BigInteger(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("deadline", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("begins < ends", name=op.f("ck_bookings_hours")),
        sa.CheckConstraint("people >= 0 AND before >= 0 AND after >= 0", name=op.f("ck_bookings_amounts")),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_bookings_room_rooms")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_bookings_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
        sa.UniqueConstraint("key", name=op.f("uq_bookings_key")),
    )
    op.create_index("ix_bookings_person", "bookings", ["person", "begins"], unique=False)
    op.create_index("ix_bookings_room", "bookings", ["room", "begins"], unique=False)
    _index("ix_bookings_deadline", "bookings", ["deadline"], "deadline IS NOT NULL")


def _hours() -> None:
    op.create_table(
        "booking_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("booking", "space", "first", "last")),
        sa.CheckConstraint("first < last", name=op.f("ck_booking_hours_hours")),
        sa.ForeignKeyConstraint(["booking"], ["bookings.id"], name=op.f("fk_booking_hours_booking_bookings")),
        sa.ForeignKeyConstraint(["space"], ["rooms.id"], name=op.f("fk_booking_hours_space_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_hours")),
    )
    op.create_index("ix_booking_hours_booking", "booking_hours", ["booking"], unique=False)
    op.create_index("ix_booking_hours_space", "booking_hours", ["space", "first"], unique=False)


def _apart() -> None:
    """A space is taken once in a minute. One number line holds all minutes of all spaces, space after space,
    so that PostgreSQL needs no extension for it; SQLite looks before each write.
    """  # noqa: D205
    if op.get_bind().dialect.name == "postgresql":
        line = "space::bigint * 1000000000"
        minutes = f"int8range({line} + first, {line} + last)"
        op.execute(
            "ALTER TABLE booking_hours ADD CONSTRAINT one_booking_of_a_space_a_minute"
            f" EXCLUDE USING gist ({minutes} WITH &&)"
        )
        return
    there = (
        "SELECT 1 FROM booking_hours WHERE space = NEW.space AND id IS NOT NEW.id"
        " AND first < NEW.last AND last > NEW.first"
    )
    for act in ("INSERT", "UPDATE"):
        op.execute(
            f"CREATE TRIGGER one_booking_of_a_space_a_minute_{act.lower()} BEFORE {act} ON booking_hours"
            f" FOR EACH ROW WHEN EXISTS ({there})"
            " BEGIN SELECT RAISE(ABORT, 'the space is taken in one of these minutes'); END"
        )


def _index(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=only, postgresql_where=only)
