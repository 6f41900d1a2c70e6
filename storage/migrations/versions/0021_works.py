"""Long works, and which process does each of them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

PARTS = {
    "one_work_at_once": (["alone"], "ended IS NULL AND alone IS NOT NULL", True),
    "ix_works_open": (["next", "id"], "ended IS NULL", False),
    "ix_works_untold": (["id"], "ended IS NOT NULL AND reported IS NULL", False),
}


def upgrade() -> None:
    """The table."""
    op.create_table(
        "works",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("args", sa.Text(), nullable=False),
        sa.Column("cursor", sa.Text(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("begun", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("alone", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=True),
        sa.Column("lease", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reported", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_works_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_works")),
    )
    for name, (columns, where, unique) in PARTS.items():
        only = sa.text(where)
        op.create_index(name, "works", columns, unique=unique, sqlite_where=only, postgresql_where=only)
    op.create_index("ix_works_by", "works", ["by", "id"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("works")
