"""Asking around: what somebody looks for, and who was asked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Two tables; nobody is asked twice, and one yes is enough."""
    op.create_table(
        "asks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("asker", sa.BigInteger(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("title", "category", "area", "state")),
        sa.Column("wave", sa.Integer(), nullable=False),
        sa.Column("next", _AT, nullable=True),
        sa.Column("since", _AT, nullable=False),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("helper", sa.BigInteger(), nullable=True),
        sa.Column("item", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["asker"], ["residents.id"], name=op.f("fk_asks_asker_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_asks_area_areas")),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_asks_item_items")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asks")),
    )
    op.create_index("ix_asks_asker", "asks", ["asker", "state"], unique=False)
    _index("ix_asks_next", "asks", ["next"], "next IS NOT NULL")
    op.create_table(
        "ask_replies",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ask", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("wave", sa.Integer(), nullable=False),
        sa.Column("at", _AT, nullable=False),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.Column("replied", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["ask"], ["asks.id"], name=op.f("fk_ask_replies_ask_asks")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_ask_replies_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ask_replies")),
    )
    op.create_index("one_ask_of_a_person", "ask_replies", ["ask", "person"], unique=True)
    _index("one_yes_to_an_ask", "ask_replies", ["ask"], "reply = 'yes'", unique=True)
    op.create_index("ix_ask_replies_person", "ask_replies", ["person", "at"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("ask_replies")
    op.drop_table("asks")


def _index(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=only, postgresql_where=only)
