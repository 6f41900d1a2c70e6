"""What is used up with things, and by which loan."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Two tables; there is never less than nothing, and a loan uses a supply once."""
    op.create_table(
        "item_supplies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("left", "usual", "low")),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('"left" >= 0 AND usual >= 0 AND low >= 0', name=op.f("ck_item_supplies_left")),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_item_supplies_item_items")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_supplies")),
    )
    there = sa.text("ended IS NULL")
    op.create_index(
        "one_supply_of_a_name",
        "item_supplies",
        ["item", "name"],
        unique=True,
        sqlite_where=there,
        postgresql_where=there,
    )
    op.create_table(
        "supply_uses",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("supply", "loan", "count")),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("at", _AT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["supply"], ["item_supplies.id"], name=op.f("fk_supply_uses_supply_item_supplies")
        ),
        sa.ForeignKeyConstraint(["loan"], ["loans.id"], name=op.f("fk_supply_uses_loan_loans")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supply_uses")),
        sa.UniqueConstraint("loan", "supply", name="one_use_by_a_loan"),
    )


def downgrade() -> None:
    """The way back."""
    op.drop_table("supply_uses")
    op.drop_table("item_supplies")
