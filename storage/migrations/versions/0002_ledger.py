"""Ledger: the community's units: accounts, transfers, entries that never change."""

from __future__ import annotations

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of ledger."""


def downgrade() -> None:
    """The way back."""
