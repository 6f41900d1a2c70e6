"""Reviews: what partners say of each other, told only when both have spoken."""

from __future__ import annotations

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of reviews."""


def downgrade() -> None:
    """The way back."""
