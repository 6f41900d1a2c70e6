"""Who has telephoned for a room and has no account."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0071"
down_revision = "0070"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A table."""
    op.create_table(
        "callers",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("name", "phone")),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["residents.id"], name=op.f("fk_callers_by_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callers")),
    )
    op.create_index("ix_callers_by", "callers", ["by"])
    op.create_index("ix_callers_name", "callers", ["name"])


def downgrade() -> None:
    """The way back."""
    op.drop_table("callers")
