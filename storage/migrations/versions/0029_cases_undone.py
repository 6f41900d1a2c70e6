"""Cases: how things stood before a decision, so that it can be taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One column more."""
    op.add_column("cases", sa.Column("was", sa.Text(), nullable=False, server_default=""))


def downgrade() -> None:
    """The way back."""
    op.drop_column("cases", "was")
