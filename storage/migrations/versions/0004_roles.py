"""Roles: who looks after what: moderators and admins, each for an area."""

from __future__ import annotations

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of roles."""


def downgrade() -> None:
    """The way back."""
