"""What two who lived together say of each other, and since when they really did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0069"
down_revision = "0068"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """One round of a stay, in which each writes once; a home that goes on was settled when it last moved."""
    op.add_column("home_matches", sa.Column("lived", _AT, nullable=True))
    op.execute("UPDATE home_matches SET lived = moved WHERE state = 'active'")
    _table(
        "reference_rounds",
        sa.Column("area", sa.Text(), nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("host", "guest")),
        *(sa.Column(name, _AT, nullable=False) for name in ("opened", "closes")),
        *(sa.Column(name, _AT, nullable=True) for name in ("remind", "published")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_reference_rounds_area_areas")),
        people=("host", "guest"),
    )
    _table(
        "stay_references",
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("author", "subject")),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("again", "proper")),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", _AT, nullable=False),
        sa.Column("heard", sa.BigInteger(), nullable=True),
        sa.Column("hidden", _AT, nullable=True),
        people=("author", "subject"),
    )
    op.create_index("one_round_of_a_stay", "reference_rounds", ["match"], unique=True)
    there = sa.text("published IS NULL")
    op.create_index(
        "ix_reference_rounds_closes",
        "reference_rounds",
        ["closes"],
        sqlite_where=there,
        postgresql_where=there,
    )
    op.create_index("one_reference_of_an_author", "stay_references", ["match", "author"], unique=True)
    op.create_index("ix_stay_references_subject", "stay_references", ["subject"])


def _table(name: str, *more: sa.schema.SchemaItem, people: tuple[str, ...]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("match", sa.Integer(), nullable=False),
        *more,
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["match"], ["home_matches.id"], name=op.f(f"fk_{name}_match_home_matches")),
        *(
            sa.ForeignKeyConstraint([who], ["residents.id"], name=op.f(f"fk_{name}_{who}_residents"))
            for who in people
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )


def downgrade() -> None:
    """The way back."""
    op.drop_table("stay_references")
    op.drop_table("reference_rounds")
    op.drop_column("home_matches", "lived")
