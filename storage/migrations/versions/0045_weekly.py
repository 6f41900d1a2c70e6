"""Weekly lists: one a week for a place, and who does not want them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables."""
    op.create_table(
        "weekly_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_weekly_lists_place_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_weekly_lists")),
        sa.UniqueConstraint("place", "week", name="one_list_a_week"),
    )
    op.create_table(
        "weekly_silences",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person"], ["residents.id"], name=op.f("fk_weekly_silences_person_residents")
        ),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_weekly_silences_place_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_weekly_silences")),
        sa.UniqueConstraint("person", "place", name="one_silence_each"),
    )


def downgrade() -> None:
    """The way back."""
    op.drop_table("weekly_silences")
    op.drop_table("weekly_lists")
