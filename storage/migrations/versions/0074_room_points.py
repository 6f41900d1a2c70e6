"""Who noted a point for a room, and when its holder asked for a second look."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0074"
down_revision = "0073"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of the points so far nobody knows any more who noted them."""
    op.add_column("room_points", sa.Column("by", sa.BigInteger(), nullable=True))
    op.add_column("room_points", sa.Column("objected", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """The way back."""
    op.drop_column("room_points", "objected")
    op.drop_column("room_points", "by")
