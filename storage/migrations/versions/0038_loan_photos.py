"""Photos of what goes out and comes back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One table."""
    op.create_table(
        "loan_photos",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("loan", "item", "copy")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("moment", "photos")),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["loan"], ["loans.id"], name=op.f("fk_loan_photos_loan_loans")),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_loan_photos_item_items")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_photos")),
    )
    op.create_index("ix_loan_photos_item", "loan_photos", ["item", "copy"], unique=False)
    op.create_index("ix_loan_photos_loan", "loan_photos", ["loan"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("loan_photos")
