"""Rooms of the national list beside those of Seoul's service, and rows that are taken in part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0073"
down_revision = "0072"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What is there came from Seoul; no row has been taken in part so far."""
    op.add_column("opendata_services", sa.Column("source", sa.Text(), nullable=False, server_default="seoul"))
    op.add_column("dataset_jobs", sa.Column("noted", sa.Integer(), nullable=False, server_default="0"))
    op.add_column(
        "dataset_wrong", sa.Column("is_taken", sa.Boolean(), nullable=False, server_default=sa.false())
    )


def downgrade() -> None:
    """The way back: only Seoul's list can be read then; the rooms stay."""
    op.execute("DELETE FROM opendata_services WHERE source <> 'seoul'")
    op.drop_column("dataset_wrong", "is_taken")
    op.drop_column("dataset_jobs", "noted")
    op.drop_column("opendata_services", "source")
