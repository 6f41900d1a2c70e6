"""Records kept for somebody without the messenger, which become hers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0064"
down_revision = "0063"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """One table; a record is offered by one key at a time."""
    op.create_table(
        "handovers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ward", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("until", _AT, nullable=False),
        sa.Column("taker", sa.BigInteger(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["ward"], ["residents.id"], name=op.f("fk_handovers_ward_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_handovers_area_areas")),
        sa.ForeignKeyConstraint(["taker"], ["residents.id"], name=op.f("fk_handovers_taker_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handovers")),
        sa.UniqueConstraint("key", name=op.f("uq_handovers_key")),
    )
    there = sa.text("ended IS NULL")
    op.create_index(
        "one_handover_of_a_record",
        "handovers",
        ["ward"],
        unique=True,
        sqlite_where=there,
        postgresql_where=there,
    )


def downgrade() -> None:
    """The way back."""
    op.drop_table("handovers")
