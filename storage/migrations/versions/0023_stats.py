"""Figures: counts by day, which days were counted, how far people come in conversations."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

MARKS = ("asked", "answered", "skipped", "left")


def upgrade() -> None:
    """The tables, and what the questions of a day are found by."""
    op.create_table(
        "daily",
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("figure", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("many", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("area", "figure", "day", "part", name=op.f("pk_daily")),
    )
    op.create_index("ix_daily_day", "daily", ["day"], unique=False)
    op.create_table(
        "counted_days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("stocks", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_counted_days")),
    )
    op.create_table(
        "form_days",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        *(sa.Column(mark, sa.Integer(), nullable=False) for mark in MARKS),
        sa.PrimaryKeyConstraint("day", "form", "question", name=op.f("pk_form_days")),
    )
    op.create_index("ix_trade_steps_at", "trade_steps", ["at"], unique=False)
    op.create_index("ix_transfers_when", "transfers", ["done"], unique=False)
    op.create_index("ix_residents_joined", "residents", ["joined"], unique=False)
    op.create_index("ix_notices_said", "notices", ["said"], unique=False)


def downgrade() -> None:
    """The way back."""
    for name, table in (
        ("ix_notices_said", "notices"),
        ("ix_residents_joined", "residents"),
        ("ix_transfers_when", "transfers"),
        ("ix_trade_steps_at", "trade_steps"),
        ("ix_daily_day", "daily"),
    ):
        op.drop_index(name, table_name=table)
    for table in ("form_days", "counted_days", "daily"):
        op.drop_table(table)
