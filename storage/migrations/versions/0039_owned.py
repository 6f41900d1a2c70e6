"""Owned: whose a thing of a catalogue is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """One table."""
    op.create_table(
        "owned",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("owner", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("title", "spot", "contact")),
        sa.Column("since", _AT, nullable=False),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_owned_item_items")),
        sa.ForeignKeyConstraint(["owner"], ["residents.id"], name=op.f("fk_owned_owner_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_owned")),
        sa.UniqueConstraint("item", name=op.f("uq_owned_item")),
    )
    op.create_index("ix_owned_owner", "owned", ["owner"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("owned")
