"""Datasets: files on their way in and out, their rows, and what was made of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)
_COUNTS = ("size", "rows", "slices", "done", "created", "changed", "same", "wrong")


def upgrade() -> None:
    """The tables."""
    texts = ("kind", "dataset", "area", "format", "file", "name", "state", "columns")
    op.create_table(
        "dataset_jobs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        *(sa.Column(name, _AT, nullable=True) for name in ("first", "last")),
        sa.Column("fault", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in _COUNTS),
        sa.Column("since", _AT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["residents.id"], name=op.f("fk_dataset_jobs_by_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_dataset_jobs_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dataset_jobs")),
    )
    op.create_index(op.f("ix_dataset_jobs_by"), "dataset_jobs", ["by"], unique=False)
    op.create_index(op.f("ix_dataset_jobs_since"), "dataset_jobs", ["since"], unique=False)
    _of_a_job("dataset_slices", "number", "rows")
    _of_a_job("dataset_wrong", "row", "cells", "problems")
    op.create_table(
        "dataset_records",
        sa.Column("dataset", sa.Text(), nullable=False),
        sa.Column("owner", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.Column("job", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("dataset", "owner", "key", name=op.f("pk_dataset_records")),
    )
    op.create_index("ix_dataset_records_record", "dataset_records", ["dataset", "record"], unique=False)


def downgrade() -> None:
    """The way back."""
    for table in ("dataset_records", "dataset_wrong", "dataset_slices", "dataset_jobs"):
        op.drop_table(table)


def _of_a_job(table: str, number: str, *texts: str) -> None:
    op.create_table(
        table,
        sa.Column("job", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(number, sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        sa.ForeignKeyConstraint(
            ["job"], ["dataset_jobs.id"], name=op.f(f"fk_{table}_job_dataset_jobs"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("job", number, name=op.f(f"pk_{table}")),
    )
