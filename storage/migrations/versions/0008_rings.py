"""Rings: A gives to B, B to C, C to A: wants and offers that fit each other."""

from __future__ import annotations

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of rings."""


def downgrade() -> None:
    """The way back."""
