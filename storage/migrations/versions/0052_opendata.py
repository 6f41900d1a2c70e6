"""What the city's reservation service lists; how many rows are gone from a file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Two tables, each service and each room in them once; from older files nothing was gone."""
    op.create_table(
        "opendata_services",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("room", sa.Integer(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("changed", _AT, nullable=False),
        sa.Column("gone", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_opendata_services_area_areas")),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_opendata_services_room_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opendata_services")),
        sa.UniqueConstraint("code", name=op.f("uq_opendata_services_code")),
    )
    for column in ("area", "room"):
        op.create_index(op.f(f"ix_opendata_services_{column}"), "opendata_services", [column])
    op.create_table(
        "opendata_rooms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("room", sa.Integer(), nullable=False),
        sa.Column("given", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_opendata_rooms_room_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opendata_rooms")),
    )
    op.create_index("one_giving_to_a_room", "opendata_rooms", ["room"], unique=True)
    with op.batch_alter_table("dataset_jobs") as jobs:
        jobs.add_column(sa.Column("gone", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("dataset_jobs") as jobs:
        jobs.alter_column("gone", server_default=None)


def downgrade() -> None:
    """The way back."""
    with op.batch_alter_table("dataset_jobs") as jobs:
        jobs.drop_column("gone")
    op.drop_table("opendata_rooms")
    op.drop_table("opendata_services")
