"""What is agreed in a shared home, how it goes, whom to phone, and words passed on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0058"
down_revision = "0057"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Four tables; an edition has one number, a question is asked once, a call of a kind is open once."""
    _table(
        "stay_agreements",
        sa.Column("edition", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("host", "guest", "by")),
        sa.Column("at", _AT, nullable=False),
        *(sa.Column(name, sa.Date(), nullable=False) for name in ("first", "last")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("rent", "hours")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("chores", "rules", "contacts", "mark")),
        *(sa.Column(f"{side}_agreed", _AT, nullable=True) for side in ("host", "guest", "staff")),
        _of_resident("stay_agreements", "host"),
        _of_resident("stay_agreements", "guest"),
        sa.UniqueConstraint("match", "edition", name="one_edition_of_a_number"),
    )
    _table(
        "stay_checks",
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("asked", _AT, nullable=False),
        sa.Column("mood", sa.Text(), nullable=True),
        *(sa.Column(name, sa.Boolean(), nullable=True) for name in ("kept", "wants")),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("answered", _AT, nullable=True),
        _of_resident("stay_checks", "person"),
        sa.UniqueConstraint("match", "person", "key", name="one_check_of_a_day"),
    )
    _table(
        "stay_tasks",
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("check", sa.Integer(), nullable=True),
        *(sa.Column(name, _AT, nullable=False) for name in ("since", "due")),
        sa.Column("done", _AT, nullable=True),
        sa.Column("done_by", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_stay_tasks_area_areas")),
        _of_resident("stay_tasks", "person"),
    )
    _table(
        "stay_lines",
        sa.Column("writer", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", _AT, nullable=False),
        _of_resident("stay_lines", "writer"),
    )
    _index("one_call_of_a_kind", ["match", "person", "kind"], unique=True)
    _index("ix_stay_tasks_area", ["area"], unique=False)
    op.create_index("ix_stay_lines_match", "stay_lines", ["match", "id"], unique=False)


def _table(name: str, *more: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("match", sa.Integer(), nullable=False),
        *more,
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["match"], ["home_matches.id"], name=op.f(f"fk_{name}_match_home_matches")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )


def _of_resident(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], ["residents.id"], name=op.f(f"fk_{table}_{column}_residents"))


def _index(name: str, columns: list[str], *, unique: bool) -> None:
    """Of calls that are not made yet."""
    there = sa.text("done IS NULL")
    op.create_index(name, "stay_tasks", columns, unique=unique, sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    """The way back."""
    for name in ("stay_lines", "stay_tasks", "stay_checks", "stay_agreements"):
        op.drop_table(name)
