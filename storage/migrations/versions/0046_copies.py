"""What became of one copy is found by its number."""

from __future__ import annotations

from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """An index."""
    op.create_index("ix_loans_copy", "loans", ["item", "copy"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_index("ix_loans_copy", table_name="loans")
