"""Donations: things offered to a place."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """One table."""
    op.create_table(
        "donations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("giver", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("title", "category", "text", "photos", "state")
        ),
        *(sa.Column(name, _AT, nullable=False) for name in ("offered", "moved")),
        sa.Column("keeper", sa.BigInteger(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["giver"], ["residents.id"], name=op.f("fk_donations_giver_residents")),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_donations_place_places")),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_donations_item_items")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_donations")),
    )
    for name, column, where, unique in (
        ("one_donation_of_an_item", "item", "item IS NOT NULL", True),
        ("ix_donations_place", "place", "state = 'offered'", False),
    ):
        only = sa.text(where)
        op.create_index(name, "donations", [column], unique=unique, sqlite_where=only, postgresql_where=only)
    op.create_index("ix_donations_giver", "donations", ["giver", "state"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("donations")
