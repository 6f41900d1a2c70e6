"""Desks: group chats in which the cases of an area are worked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One table."""
    op.create_table(
        "desks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("chat", sa.BigInteger(), nullable=False),
        sa.Column("was", sa.BigInteger(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_desks_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desks")),
    )
    for name, column in (("one_desk_of_an_area", "area"), ("one_desk_in_a_group", "chat")):
        only = sa.text('"until" IS NULL')
        op.create_index(name, "desks", [column], unique=True, sqlite_where=only, postgresql_where=only)


def downgrade() -> None:
    """The way back."""
    op.drop_table("desks")
