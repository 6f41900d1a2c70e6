"""What somebody has booked in the stead of what the house could not give them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0066"
down_revision = "0065"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing has been booked instead of anything so far."""
    op.add_column("bookings", sa.Column("instead", sa.Integer(), nullable=True))


def downgrade() -> None:
    """The way back: nobody knows of what it came."""
    op.drop_column("bookings", "instead")
