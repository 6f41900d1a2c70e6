"""Trades: two neighbours agree on a trade and see it through."""

from __future__ import annotations

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of trades."""


def downgrade() -> None:
    """The way back."""
