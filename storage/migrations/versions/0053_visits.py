"""At the doors of rooms: where buildings stand, codes, how it was, what was found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Four tables; one code at a door, one word about a booking, one finding of one person in it."""
    _spots()
    _signs()
    _said()
    _found()


def downgrade() -> None:
    """The way back."""
    for table in ("room_findings", "room_impressions", "room_signs", "building_spots"):
        op.drop_table(table)


def _numbers(*names: str) -> list[sa.Column]:  # type: ignore[type-arg]
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _texts(*names: str) -> list[sa.Column]:  # type: ignore[type-arg]
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _spots() -> None:
    op.create_table(
        "building_spots",
        *_numbers("id", "place"),
        *(sa.Column(name, sa.Float(), nullable=False) for name in ("lat", "lon")),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        *_numbers("version"),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_building_spots_place_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_building_spots")),
        sa.UniqueConstraint("place", name=op.f("uq_building_spots_place")),
    )


def _signs() -> None:
    op.create_table(
        "room_signs",
        *_numbers("id", "room"),
        *_texts("key"),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("until", _AT, nullable=True),
        *_numbers("version"),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_room_signs_room_rooms")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_signs")),
        sa.UniqueConstraint("key", name=op.f("uq_room_signs_key")),
    )
    hangs = sa.text("until IS NULL")
    op.create_index(
        "one_sign_at_a_door",
        "room_signs",
        ["room"],
        unique=True,
        sqlite_where=hangs,
        postgresql_where=hangs,
    )


def _said() -> None:
    op.create_table(
        "room_impressions",
        *_numbers("id", "booking", "room"),
        sa.Column("person", sa.BigInteger(), nullable=False),
        *_texts("fit", "clean"),
        sa.Column("at", _AT, nullable=False),
        *_numbers("version"),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_room_impressions_room_rooms")),
        sa.ForeignKeyConstraint(
            ["person"], ["residents.id"], name=op.f("fk_room_impressions_person_residents")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_impressions")),
        sa.UniqueConstraint("booking", name=op.f("uq_room_impressions_booking")),
    )
    op.create_index(op.f("ix_room_impressions_room"), "room_impressions", ["room"])


def _found() -> None:
    op.create_table(
        "room_findings",
        *_numbers("id", "booking", "room"),
        sa.Column("person", sa.BigInteger(), nullable=False),
        *_texts("fault", "words", "photos"),
        sa.Column("at", _AT, nullable=False),
        *_numbers("version"),
        sa.CheckConstraint("booking > 0", name=op.f("ck_room_findings_booking")),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_room_findings_room_rooms")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_room_findings_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_findings")),
    )
    op.create_index("one_finding_of_a_booking_by_one", "room_findings", ["booking", "person"], unique=True)
