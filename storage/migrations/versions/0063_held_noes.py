"""A no to a request, or after a meeting, can be taken back before it counts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0063"
down_revision = "0062"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Who has said no, and when it counts; what was said before counted at once."""
    op.add_column("home_matches", sa.Column("noes", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("home_matches", sa.Column("settles", sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "ix_home_matches_settles",
        "home_matches",
        ["settles"],
        sqlite_where=sa.text("settles IS NOT NULL"),
        postgresql_where=sa.text("settles IS NOT NULL"),
    )


def downgrade() -> None:
    """The way back: what is held back then counts for nothing."""
    op.drop_index("ix_home_matches_settles", table_name="home_matches")
    with op.batch_alter_table("home_matches") as matches:
        matches.drop_column("settles")
        matches.drop_column("noes")
