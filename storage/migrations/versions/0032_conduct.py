"""How far things are seen; measures against people. What cases took down is hidden from now on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Both tables, and a level for what was taken down before there were levels."""
    op.create_table(
        "sanctions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("second", sa.BigInteger(), nullable=True),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("objected", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "measure <> 'ban' OR (second IS NOT NULL AND second <> by)",
            name=op.f("ck_sanctions_two_for_a_ban"),
        ),
        sa.CheckConstraint(
            "(measure = 'suspension') = (\"until\" IS NOT NULL)", name=op.f("ck_sanctions_suspended_until")
        ),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_sanctions_area_areas")),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_sanctions_case_cases")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_sanctions_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sanctions")),
    )
    _index("one_sanction_of_a_kind", "sanctions", ["person", "measure"], "ended IS NULL", unique=True)
    _index("ix_sanctions_area", "sanctions", ["area"], "ended IS NULL")
    op.create_index("ix_sanctions_case", "sanctions", ["case"], unique=False)
    op.create_index("ix_sanctions_person", "sanctions", ["person", "since"], unique=False)
    op.create_table(
        "shown",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("owner", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("by", sa.BigInteger(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("sanction", sa.Integer(), nullable=True),
        sa.Column("was", sa.Text(), nullable=False),
        sa.Column("was_cause", sa.Text(), nullable=False),
        sa.Column("was_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("stood", sa.Text(), nullable=False, server_default=""),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_shown_case_cases")),
        sa.ForeignKeyConstraint(["owner"], ["residents.id"], name=op.f("fk_shown_owner_residents")),
        sa.ForeignKeyConstraint(["sanction"], ["sanctions.id"], name=op.f("fk_shown_sanction_sanctions")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shown")),
        sa.UniqueConstraint("about", name=op.f("uq_shown_about")),
    )
    op.create_index("ix_shown_owner", "shown", ["owner"], unique=False)
    _index("ix_shown_until", "shown", ["until"], '"until" IS NOT NULL')
    _index("ix_shown_sanction", "shown", ["sanction"], "sanction IS NOT NULL")
    op.execute(
        "INSERT INTO shown (about, owner, level, cause, since, why, was, was_cause, version)"
        " SELECT 'listing:' || id, owner, 'hidden', 'ruling', posted, '', 'visible', 'ruling', 1"
        " FROM listings WHERE state = 'removed'"
    )


def downgrade() -> None:
    """The way back."""
    op.drop_table("shown")
    op.drop_table("sanctions")


def _index(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=only, postgresql_where=only)
