"""Lines for rooms: one place of a person for the same hours, and one for a booking."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)
_IN_LINE = "state IN ('offered', 'waiting')"


def upgrade() -> None:
    """The table, and what keeps the lines straight."""
    op.create_table(
        "room_waits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("room", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        *(sa.Column(name, _AT, nullable=False) for name in ("begins", "ends", "since", "closes")),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("lapses", sa.Integer(), nullable=False),
        *(sa.Column(name, _AT, nullable=True) for name in ("freed", "until")),
        sa.Column("booking", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("begins < ends", name=op.f("ck_room_waits_hours")),
        sa.CheckConstraint(
            "(state = 'offered') = (\"until\" IS NOT NULL)", name=op.f("ck_room_waits_offered_until")
        ),
        sa.CheckConstraint(
            "state <> 'offered' OR booking IS NOT NULL", name=op.f("ck_room_waits_offered_hours")
        ),
        sa.ForeignKeyConstraint(["room"], ["rooms.id"], name=op.f("fk_room_waits_room_rooms")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_room_waits_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_waits")),
    )
    _index("one_place_in_a_rooms_line", ["room", "person", "begins", "ends"], _IN_LINE, unique=True)
    _index("one_wait_for_a_booking", ["booking"], "booking IS NOT NULL", unique=True)
    _index("ix_room_waits_line", ["room", "begins"], _IN_LINE)
    _index("ix_room_waits_closes", ["closes"], _IN_LINE)
    op.create_index("ix_room_waits_person", "room_waits", ["person"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("room_waits")


def _index(name: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    only = sa.text(where)
    op.create_index(name, "room_waits", columns, unique=unique, sqlite_where=only, postgresql_where=only)
