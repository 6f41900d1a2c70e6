"""What stood last on a plain screen, of which three presses are seen at a time."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.tables import Json, Moment

revision = "0065"
down_revision = "0064"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One row for each who reads plain screens."""
    op.create_table(
        "leaves",
        sa.Column("person", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("sheets", Json(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
    )


def downgrade() -> None:
    """Nothing is lost but which page somebody was on."""
    op.drop_table("leaves")
