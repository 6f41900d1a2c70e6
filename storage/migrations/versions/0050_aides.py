"""Who helps whom, and who has had this month's word about cheats."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Two tables; somebody helps somebody once at a time, and the word comes once a month."""
    op.create_table(
        "aides",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("senior", sa.BigInteger(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("heard", sa.BigInteger(), nullable=True),
        sa.Column("since", _AT, nullable=False),
        sa.Column("until", _AT, nullable=False),
        sa.Column("aide", sa.BigInteger(), nullable=True),
        sa.Column("accepted", _AT, nullable=True),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["senior"], ["residents.id"], name=op.f("fk_aides_senior_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_aides_area_areas")),
        sa.ForeignKeyConstraint(["aide"], ["residents.id"], name=op.f("fk_aides_aide_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_aides")),
        sa.UniqueConstraint("key", name=op.f("uq_aides_key")),
    )
    _index("one_aide_of_somebody", ["senior", "aide"], unique=True)
    _index("ix_aides_aide", ["aide"], unique=False)
    op.create_table(
        "scam_words",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_scam_words_person_residents")),
        sa.PrimaryKeyConstraint("person", "month", name=op.f("pk_scam_words")),
    )


def _index(name: str, columns: list[str], *, unique: bool) -> None:
    """Of what has not ended."""
    there = sa.text("ended IS NULL")
    op.create_index(name, "aides", columns, unique=unique, sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    """The way back."""
    op.drop_table("scam_words")
    op.drop_table("aides")
