"""Two records of one person: proposed, answered, and what is left of the one that went."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Both tables."""
    op.create_table(
        "tombstones",
        sa.Column("former", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("gone", sa.BigInteger(), nullable=False),
        sa.Column("into", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["former"], ["residents.id"], name=op.f("fk_tombstones_former_residents")),
        sa.ForeignKeyConstraint(["into"], ["residents.id"], name=op.f("fk_tombstones_into_residents")),
        sa.PrimaryKeyConstraint("former", name=op.f("pk_tombstones")),
    )
    op.create_index("ix_tombstones_gone", "tombstones", ["gone"], unique=False)
    op.create_index("ix_tombstones_into", "tombstones", ["into"], unique=False)
    op.create_table(
        "merges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("gone", sa.BigInteger(), nullable=False),
        sa.Column("stays", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("asks_gone", sa.Boolean(), nullable=False),
        sa.Column("asks_stays", sa.Boolean(), nullable=False),
        sa.Column("asked", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("gone_agreed", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stays_agreed", sa.DateTime(timezone=True), nullable=True),
        sa.Column("refused", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_merges_case_cases")),
        sa.ForeignKeyConstraint(["gone"], ["residents.id"], name=op.f("fk_merges_gone_residents")),
        sa.ForeignKeyConstraint(["stays"], ["residents.id"], name=op.f("fk_merges_stays_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
        sa.UniqueConstraint("case", name=op.f("uq_merges_case")),
    )
    op.create_index("ix_merges_gone", "merges", ["gone"], unique=False)
    op.create_index("ix_merges_stays", "merges", ["stays"], unique=False)
    undecided = sa.text("ended IS NULL")
    op.create_index(
        "one_merge_at_a_time",
        "merges",
        ["gone"],
        unique=True,
        sqlite_where=undecided,
        postgresql_where=undecided,
    )


def downgrade() -> None:
    """The way back."""
    op.drop_table("merges")
    op.drop_table("tombstones")
