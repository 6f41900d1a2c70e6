"""Rooms and buildings that are let until a last day, and then no more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0067"
down_revision = "0066"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing has a last day so far."""
    op.add_column("rooms", sa.Column("last", sa.Date(), nullable=True))
    op.create_table(
        "endings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("room", sa.Integer(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_endings_place_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_endings")),
    )
    still = sa.text("undone IS NULL AND done IS NULL")
    op.create_index(
        "one_open_ending",
        "endings",
        ["place", "room"],
        unique=True,
        sqlite_where=still,
        postgresql_where=still,
    )
    op.create_table(
        "ending_undoings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ending", sa.Integer(), nullable=False),
        sa.Column("booking", sa.Integer(), nullable=False),
        sa.Column("was", sa.Text(), nullable=False),
        sa.Column("touched", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["ending"], ["endings.id"], name=op.f("fk_ending_undoings_ending_endings")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ending_undoings")),
    )
    op.create_index("ix_ending_undoings_ending", "ending_undoings", ["ending"])


def downgrade() -> None:
    """The way back: what has ended meanwhile stays so."""
    op.drop_index("ix_ending_undoings_ending", table_name="ending_undoings")
    op.drop_table("ending_undoings")
    op.drop_index("one_open_ending", table_name="endings")
    op.drop_table("endings")
    op.drop_column("rooms", "last")
