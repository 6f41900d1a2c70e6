"""Of whom relatives have told, until they have been asked themselves."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0068"
down_revision = "0067"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One table, whose rows go as soon as she has answered."""
    op.create_table(
        "kin",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("room", "address", "phone")),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["residents.id"], name=op.f("fk_kin_by_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_kin_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kin")),
    )
    for column in ("by", "area"):
        op.create_index(f"ix_kin_{column}", "kin", [column])


def downgrade() -> None:
    """The way back."""
    op.drop_table("kin")
