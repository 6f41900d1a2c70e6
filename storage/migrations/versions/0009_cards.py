"""Cards: which message is the one card a person has about something."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The table of cards."""
    op.create_table(
        "cards",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("older", sa.BigInteger(), nullable=True),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person", "name", name=op.f("pk_cards")),
    )
    op.create_index("ix_cards_as_of", "cards", ["as_of"])


def downgrade() -> None:
    """The way back."""
    op.drop_index("ix_cards_as_of", table_name="cards")
    op.drop_table("cards")
