"""Places that form one library, and what travels between them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two columns, and a table."""
    _refers("places", "main")
    _refers("item_holds", "place")
    _index("ix_places_main", "places", ["main"], "main IS NOT NULL")
    op.create_table(
        "loan_trips",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("copy", sa.Integer(), nullable=False),
        sa.Column("loan", sa.Integer(), nullable=False),
        sa.Column("origin", sa.Integer(), nullable=False),
        sa.Column("goal", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent", sa.DateTime(timezone=True), nullable=True),
        sa.Column("arrived", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_loan_trips_item_items")),
        sa.ForeignKeyConstraint(["loan"], ["loans.id"], name=op.f("fk_loan_trips_loan_loans")),
        sa.ForeignKeyConstraint(["origin"], ["places.id"], name=op.f("fk_loan_trips_origin_places")),
        sa.ForeignKeyConstraint(["goal"], ["places.id"], name=op.f("fk_loan_trips_goal_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_trips")),
    )
    going = "arrived IS NULL"
    _index("one_trip_of_a_copy", "loan_trips", ["item", "copy"], going, unique=True)
    _index("ix_loan_trips_origin", "loan_trips", ["origin"], going)
    _index("ix_loan_trips_goal", "loan_trips", ["goal"], going)
    op.create_index("ix_loan_trips_loan", "loan_trips", ["loan"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_table("loan_trips")
    op.drop_index("ix_places_main", table_name="places")
    op.drop_column("item_holds", "place")
    op.drop_column("places", "main")


def _refers(table: str, column: str) -> None:
    """A column that names a place. Said in so many words: both engines add it, with its promise, in place."""
    name = op.f(f"fk_{table}_{column}_places")
    op.execute(f"ALTER TABLE {table} ADD COLUMN {column} INTEGER CONSTRAINT {name} REFERENCES places (id)")


def _index(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    some = sa.text(where)
    op.create_index(name, table, columns, unique=unique, postgresql_where=some, sqlite_where=some)
