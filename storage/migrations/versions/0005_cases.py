"""Cases: the one queue of what people must decide: disputes, reports, requests."""

from __future__ import annotations

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of cases."""


def downgrade() -> None:
    """The way back."""
