"""The helpline: calls for a person, and what was said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

IS_OPEN = sa.text("state IN ('connected', 'ticket', 'waiting')")
IS_TALK = sa.text("state = 'connected'")
IS_DUE = sa.text("due IS NOT NULL")


def upgrade() -> None:
    """Both tables."""
    op.create_table(
        "helpline_calls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened", sa.DateTime(timezone=True), nullable=False),
        sa.Column("first", sa.Boolean(), nullable=False),
        sa.Column("helper", sa.BigInteger(), nullable=True),
        sa.Column("taken", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asker_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("helper_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["residents.id"], name=op.f("fk_helpline_calls_by_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_helpline_calls_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_helpline_calls")),
    )
    for name, columns, where, unique in (
        ("one_open_call_each", ["by"], IS_OPEN, True),
        ("one_talk_per_helper", ["helper"], IS_TALK, True),
        ("ix_helpline_calls_due", ["due"], IS_DUE, False),
    ):
        op.create_index(
            name, "helpline_calls", columns, unique=unique, sqlite_where=where, postgresql_where=where
        )
    op.create_index("ix_helpline_calls_queue", "helpline_calls", ["state", "area", "id"], unique=False)
    op.create_index("ix_helpline_calls_by", "helpline_calls", ["by"], unique=False)
    op.create_table(
        "helpline_lines",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("call", sa.Integer(), nullable=False),
        sa.Column("writer", sa.BigInteger(), nullable=False),
        sa.Column("reader", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("photo", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["call"], ["helpline_calls.id"], name=op.f("fk_helpline_lines_call_helpline_calls")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_helpline_lines")),
    )
    op.create_index(op.f("ix_helpline_lines_call"), "helpline_lines", ["call"], unique=False)
    op.create_index(op.f("ix_helpline_lines_writer"), "helpline_lines", ["writer"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("helpline_lines")
    op.drop_table("helpline_calls")
