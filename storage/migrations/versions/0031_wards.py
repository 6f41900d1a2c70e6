"""Wards: people without the messenger, and who acts in whose name."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Both tables."""
    op.create_table(
        "wards",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["residents.id"], name=op.f("fk_wards_id_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wards")),
    )
    op.create_index(op.f("ix_wards_by"), "wards", ["by"], unique=False)
    op.create_table(
        "acting",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("ward", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["ward"], ["residents.id"], name=op.f("fk_acting_ward_residents")),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_acting")),
    )
    op.create_index(op.f("ix_acting_ward"), "acting", ["ward"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("acting")
    op.drop_table("wards")
