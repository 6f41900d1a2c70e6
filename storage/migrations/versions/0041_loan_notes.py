"""What the last borrower wrote is found without reading all that a thing has lived through."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One index."""
    where = sa.text("note != ''")
    op.create_index("ix_loans_note", "loans", ["item", "back"], postgresql_where=where, sqlite_where=where)


def downgrade() -> None:
    """The way back."""
    op.drop_index("ix_loans_note", "loans")
