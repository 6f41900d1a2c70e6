"""Votes of groups; a booking may count for another than its booker."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0070"
down_revision = "0069"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Four tables and a column."""
    op.add_column("bookings", sa.Column("holder", sa.BigInteger(), nullable=True))
    _index("ix_bookings_holder", "bookings", ["holder", "begins"], "holder IS NOT NULL")
    _circles()
    _polls()
    _options()
    _votes()


def downgrade() -> None:
    """The way back."""
    for table in ("poll_votes", "poll_options", "polls", "circles"):
        op.drop_table(table)
    op.drop_index("ix_bookings_holder", table_name="bookings")
    op.drop_column("bookings", "holder")


def _index(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=only, postgresql_where=only)


def _circles() -> None:
    op.create_table(
        "circles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("was", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("until", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_circles_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circles")),
    )
    _index("one_circle_in_a_group", "circles", ["chat"], "until IS NULL", unique=True)


def _polls() -> None:
    op.create_table(
        "polls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("circle", sa.Integer(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("name", "words")),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("until", _AT, nullable=False),
        sa.Column("booking", sa.Integer(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        *(sa.Column(name, _AT, nullable=False) for name in ("opened", "moved")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(state = 'booked') = (booking IS NOT NULL)", name=op.f("ck_polls_booked")),
        sa.ForeignKeyConstraint(["by"], ["residents.id"], name=op.f("fk_polls_by_residents")),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_polls_circle_circles")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_polls")),
    )
    running = "state IN ('draft', 'open')"
    _index("one_poll_of_a_circle", "polls", ["circle"], running, unique=True)
    _index("ix_polls_until", "polls", ["until"], running)
    _index("ix_polls_booking", "polls", ["booking"], "booking IS NOT NULL")
    op.create_index("ix_polls_by", "polls", ["by"])


def _options() -> None:
    op.create_table(
        "poll_options",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("poll", sa.Integer(), nullable=False),
        sa.Column("room", sa.Integer(), nullable=False),
        *(sa.Column(name, _AT, nullable=False) for name in ("begins", "ends")),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("begins < ends", name=op.f("ck_poll_options_hours")),
        sa.ForeignKeyConstraint(["poll"], ["polls.id"], name=op.f("fk_poll_options_poll_polls")),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_poll_options_room_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll_options")),
    )
    op.create_index("ix_poll_options_poll", "poll_options", ["poll"])


def _votes() -> None:
    op.create_table(
        "poll_votes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("option", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("on", sa.Boolean(), nullable=False),
        sa.Column("at", _AT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["option"], ["poll_options.id"], name=op.f("fk_poll_votes_option_poll_options")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll_votes")),
        sa.UniqueConstraint("option", "person", name="one_vote_for_an_option"),
    )
    op.create_index("ix_poll_votes_person", "poll_votes", ["person"])
