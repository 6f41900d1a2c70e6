"""Reviews: what partners say of each other, told only when both have spoken."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of reviews."""
    op.create_table(
        "review_rounds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("trade", sa.Integer(), nullable=False),
        sa.Column("provider", sa.BigInteger(), nullable=False),
        sa.Column("receiver", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("opened", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes", sa.DateTime(timezone=True), nullable=False),
        sa.Column("remind", sa.DateTime(timezone=True), nullable=True),
        sa.Column("held", sa.DateTime(timezone=True), nullable=True),
        sa.Column("published", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["provider"], ["residents.id"], name=op.f("fk_review_rounds_provider_residents")
        ),
        sa.ForeignKeyConstraint(
            ["receiver"], ["residents.id"], name=op.f("fk_review_rounds_receiver_residents")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_rounds")),
    )
    op.create_index("one_round_per_trade", "review_rounds", ["trade"], unique=True)
    op.create_index(
        "ix_review_rounds_closes",
        "review_rounds",
        ["closes"],
        unique=False,
        sqlite_where=sa.text("published IS NULL"),
        postgresql_where=sa.text("published IS NULL"),
    )

    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("trade", sa.Integer(), nullable=False),
        sa.Column("author", sa.BigInteger(), nullable=False),
        sa.Column("subject", sa.BigInteger(), nullable=False),
        sa.Column("rating", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["author"], ["residents.id"], name=op.f("fk_reviews_author_residents")),
        sa.ForeignKeyConstraint(["subject"], ["residents.id"], name=op.f("fk_reviews_subject_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    op.create_index("ix_reviews_subject", "reviews", ["subject"], unique=False)
    op.create_index("one_review_per_author", "reviews", ["trade", "author"], unique=True)


def downgrade() -> None:
    """The way back."""
    op.drop_index("one_review_per_author", table_name="reviews")
    op.drop_index("ix_reviews_subject", table_name="reviews")

    op.drop_table("reviews")
    op.drop_index("ix_review_rounds_closes", table_name="review_rounds")
    op.drop_index("one_round_per_trade", table_name="review_rounds")

    op.drop_table("review_rounds")
