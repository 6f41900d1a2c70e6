"""What is to be replaced after a decision, until it is there or let be."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """One table; for a loan one thing is owed at a time."""
    op.create_table(
        "lending_owed",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("loan", "case", "item", "place")),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("how", sa.Text(), nullable=True),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("keeper", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(how IS NULL) = (ended IS NULL)", name=op.f("ck_lending_owed_over")),
        sa.ForeignKeyConstraint(["loan"], ["loans.id"], name=op.f("fk_lending_owed_loan_loans")),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_lending_owed_case_cases")),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_lending_owed_item_items")),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_lending_owed_place_places")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_lending_owed_person_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lending_owed")),
    )
    _index("one_thing_owed_for_a_loan", "loan", unique=True)
    op.create_index("ix_lending_owed_loan", "lending_owed", ["loan"], unique=False)
    for column in ("person", "item", "place"):
        _index(f"ix_lending_owed_{column}", column, unique=False)


def _index(name: str, column: str, *, unique: bool) -> None:
    """Of what is not settled."""
    is_owed = sa.text("ended IS NULL")
    op.create_index(
        name, "lending_owed", [column], unique=unique, sqlite_where=is_owed, postgresql_where=is_owed
    )


def downgrade() -> None:
    """The way back."""
    op.drop_table("lending_owed")
