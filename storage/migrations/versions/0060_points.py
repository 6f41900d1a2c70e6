"""Points for rooms, and bars: one in force for one person."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0060"
down_revision = "0059"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Two tables."""
    _bars()
    _points()


def downgrade() -> None:
    """The way back."""
    op.drop_table("room_points")
    op.drop_table("room_bars")


def _bars() -> None:
    op.create_table(
        "room_bars",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("halves", sa.Integer(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=True),
        *(sa.Column(name, _AT, nullable=False) for name in ("since", "until")),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("objected", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("halves > 0", name=op.f("ck_room_bars_halves")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_room_bars_area_areas")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_room_bars_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_bars")),
    )
    only = sa.text("ended IS NULL")
    for name, column, unique in (
        ("one_room_bar_in_force", "person", True),
        ("ix_room_bars_until", "until", False),
    ):
        op.create_index(name, "room_bars", [column], unique=unique, sqlite_where=only, postgresql_where=only)


def _points() -> None:
    op.create_table(
        "room_points",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("booking", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("halves", sa.Integer(), nullable=False),
        *(sa.Column(name, _AT, nullable=False) for name in ("at", "until")),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("bar", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("halves >= 0", name=op.f("ck_room_points_halves")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_room_points_area_areas")),
        sa.ForeignKeyConstraint(["bar"], ["room_bars.id"], name=op.f("fk_room_points_bar_room_bars")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_room_points_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_points")),
        sa.UniqueConstraint("booking", "reason", name="one_point_of_a_kind_for_a_booking"),
    )
    op.create_index("ix_room_points_person", "room_points", ["person", "at"], unique=False)
