"""Contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of contact."""


def downgrade() -> None:
    """The way back."""
