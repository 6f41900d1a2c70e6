"""Rounds in which hours of rooms are drawn, their slots, and the tickets of people."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Three tables; one ticket for each person in a round, and one winner of each slot."""
    op.create_table(
        "lottery_rounds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        *(sa.Column(name, _AT, nullable=True) for name in ("opens", "closes", "draws")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("seed", "commitment", "reason")),
        sa.Column("by", sa.BigInteger(), nullable=False),
        *(sa.Column(name, _AT, nullable=False) for name in ("since", "moved")),
        sa.Column("deadline", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_lottery_rounds_place_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lottery_rounds")),
        sa.UniqueConstraint("key", name=op.f("uq_lottery_rounds_key")),
    )
    op.create_index("ix_lottery_rounds_place", "lottery_rounds", ["place"])
    _due("lottery_rounds")
    op.create_table(
        "lottery_slots",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("round", "number", "room")),
        *(sa.Column(name, _AT, nullable=False) for name in ("begins", "ends")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("block", "version")),
        sa.CheckConstraint("begins < ends", name=op.f("ck_lottery_slots_hours")),
        sa.ForeignKeyConstraint(
            ["round"], ["lottery_rounds.id"], name=op.f("fk_lottery_slots_round_lottery_rounds")
        ),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_lottery_slots_room_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lottery_slots")),
        sa.UniqueConstraint("round", "number", name="one_slot_of_a_number"),
    )
    op.create_table(
        "lottery_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("ticket", "wishes")),
        sa.Column("people", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("purpose", "text")),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("booking", sa.Integer(), nullable=True),
        *(sa.Column(name, _AT, nullable=False) for name in ("at", "moved")),
        sa.Column("deadline", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("weight >= 0 AND people > 0", name=op.f("ck_lottery_entries_amounts")),
        sa.ForeignKeyConstraint(
            ["round"], ["lottery_rounds.id"], name=op.f("fk_lottery_entries_round_lottery_rounds")
        ),
        sa.ForeignKeyConstraint(
            ["person"], ["residents.id"], name=op.f("fk_lottery_entries_person_residents")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lottery_entries")),
        sa.UniqueConstraint("ticket", name=op.f("uq_lottery_entries_ticket")),
        sa.UniqueConstraint("round", "person", name="one_ticket_each"),
    )
    held = sa.text("state IN ('offered', 'taken')")
    op.create_index(
        "one_winner_of_a_slot",
        "lottery_entries",
        ["round", "slot"],
        unique=True,
        sqlite_where=held,
        postgresql_where=held,
    )
    op.create_index("ix_lottery_entries_person", "lottery_entries", ["person"])
    _due("lottery_entries")


def _due(table: str) -> None:
    there = sa.text("deadline IS NOT NULL")
    op.create_index(f"ix_{table}_deadline", table, ["deadline"], sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    """The way back."""
    for table in ("lottery_entries", "lottery_slots", "lottery_rounds"):
        op.drop_table(table)
