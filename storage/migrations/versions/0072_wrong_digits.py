"""How often the digits of the door were wrong."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0072"
down_revision = "0071"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nobody has typed wrong ones so far."""
    op.add_column("bookings", sa.Column("wrong", sa.Integer(), nullable=False, server_default="0"))


def downgrade() -> None:
    """The way back: nothing is counted."""
    op.drop_column("bookings", "wrong")
