"""To which words people have consented is looked up where the words change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The index."""
    given = sa.text("withdrawn IS NULL")
    op.create_index(
        "ix_consents_text",
        "consents",
        ["text", "resident"],
        unique=False,
        sqlite_where=given,
        postgresql_where=given,
    )


def downgrade() -> None:
    """The way back."""
    op.drop_index("ix_consents_text", table_name="consents")
