"""Series of bookings, and which bookings belong to them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0057"
down_revision = "0056"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Two tables; a booking belongs to one series at the most."""
    op.create_table(
        "series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("room", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("every", sa.Text(), nullable=False),
        sa.Column("begins", _AT, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Text(), nullable=False),
        sa.Column("asked", _AT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_series_minutes")),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_series_room_rooms")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_series_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    op.create_index("ix_series_person", "series", ["person"])
    op.create_table(
        "series_parts",
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("id", "series", "booking", "version")),
        sa.ForeignKeyConstraint(["series"], ["series.id"], name=op.f("fk_series_parts_series_series")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series_parts")),
        sa.UniqueConstraint("booking", name=op.f("uq_series_parts_booking")),
    )
    op.create_index("ix_series_parts_series", "series_parts", ["series"])


def downgrade() -> None:
    """The way back."""
    op.drop_table("series_parts")
    op.drop_table("series")
