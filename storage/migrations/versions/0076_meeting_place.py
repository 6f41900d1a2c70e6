"""Where host and guest meet."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0076"
down_revision = "0075"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of meetings that are planned already nobody has said where."""
    op.add_column("home_matches", sa.Column("place", sa.Text()))


def downgrade() -> None:
    """The way back: nobody says where."""
    op.drop_column("home_matches", "place")
