"""The radar: which rooms people wait for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0059"
down_revision = "0058"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """One table, looked at by person and by the end of each wish."""
    op.create_table(
        "watches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("people", "first", "last", "minutes")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("days", "equipment")),
        *(sa.Column(name, _AT, nullable=False) for name in ("since", "until")),
        sa.Column("told", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("first < last AND minutes > 0", name=op.f("ck_watches_hours")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_watches_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watches")),
    )
    op.create_index("ix_watches_person", "watches", ["person"])
    op.create_index("ix_watches_until", "watches", ["until"])


def downgrade() -> None:
    """The way back."""
    op.drop_table("watches")
