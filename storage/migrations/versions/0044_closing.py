"""What closed days have moved; and places that close for good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """A table and a column."""
    op.create_table(
        "loan_shifts",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("closure", "loan")),
        *(sa.Column(name, sa.Date(), nullable=False) for name in ("first", "last")),
        *(sa.Column(name, _AT, nullable=False) for name in ("due", "fetch_by")),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["closure"], ["closures.id"], name=op.f("fk_loan_shifts_closure_closures")),
        sa.ForeignKeyConstraint(["loan"], ["loans.id"], name=op.f("fk_loan_shifts_loan_loans")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loan_shifts")),
    )
    op.create_index("ix_loan_shifts_closure", "loan_shifts", ["closure"], unique=False)
    op.create_index("ix_loan_shifts_loan", "loan_shifts", ["loan"], unique=False)
    op.add_column("places", sa.Column("ending", _AT, nullable=True))


def downgrade() -> None:
    """The way back."""
    op.drop_column("places", "ending")
    op.drop_table("loan_shifts")
