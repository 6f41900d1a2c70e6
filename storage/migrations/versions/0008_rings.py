"""Rings: A gives to B, B to C, C to A: wants and offers that fit each other."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of rings, of direct matches, and of the round that looks for both."""
    _proposals()
    _matches()
    _rounds()


def _proposals() -> None:
    op.create_table(
        "rings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("listings", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rings")),
        sa.UniqueConstraint("key", name=op.f("uq_rings_key")),
    )
    op.create_index("one_ring_per_set_of_listings", "rings", ["listings"], unique=True)
    op.create_index("ix_rings_until", "rings", ["state", "until"], unique=False)
    op.create_table(
        "ring_members",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("ring", sa.Integer(), nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("receiver", sa.BigInteger(), nullable=False),
        sa.Column("offer", sa.Integer(), nullable=False),
        sa.Column("want", sa.Integer(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("trade", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["ring"], ["rings.id"], name=op.f("fk_ring_members_ring_rings")),
        sa.ForeignKeyConstraint(["person"], ["residents.id"], name=op.f("fk_ring_members_person_residents")),
        sa.ForeignKeyConstraint(
            ["receiver"], ["residents.id"], name=op.f("fk_ring_members_receiver_residents")
        ),
        sa.ForeignKeyConstraint(["offer"], ["listings.id"], name=op.f("fk_ring_members_offer_listings")),
        sa.ForeignKeyConstraint(["want"], ["listings.id"], name=op.f("fk_ring_members_want_listings")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ring_members")),
    )
    op.create_index("one_place_per_ring_and_person", "ring_members", ["ring", "person"], unique=True)
    op.create_index(
        "one_open_ring_per_person",
        "ring_members",
        ["person"],
        unique=True,
        sqlite_where=sa.text("open"),
        postgresql_where=sa.text("open"),
    )
    op.create_index("ix_ring_members_person", "ring_members", ["person", "ring"], unique=False)


def _matches() -> None:
    op.create_table(
        "matches",
        sa.Column("offer", sa.Integer(), nullable=False),
        sa.Column("want", sa.Integer(), nullable=False),
        sa.Column("giver", sa.BigInteger(), nullable=False),
        sa.Column("receiver", sa.BigInteger(), nullable=False),
        sa.Column("found", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["offer"], ["listings.id"], name=op.f("fk_matches_offer_listings")),
        sa.ForeignKeyConstraint(["want"], ["listings.id"], name=op.f("fk_matches_want_listings")),
        sa.PrimaryKeyConstraint("offer", "want", name=op.f("pk_matches")),
    )
    op.create_index("ix_matches_want", "matches", ["want"], unique=False)
    op.create_index("ix_matches_giver", "matches", ["giver"], unique=False)
    op.create_index("ix_matches_found", "matches", ["found"], unique=False)
    op.create_table(
        "match_hints",
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("offer", sa.Integer(), nullable=False),
        sa.Column("want", sa.Integer(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["offer"], ["listings.id"], name=op.f("fk_match_hints_offer_listings")),
        sa.ForeignKeyConstraint(["want"], ["listings.id"], name=op.f("fk_match_hints_want_listings")),
        sa.PrimaryKeyConstraint("person", "offer", "want", name=op.f("pk_match_hints")),
    )
    op.create_index(
        "ix_match_hints_due",
        "match_hints",
        ["due", "person"],
        unique=False,
        sqlite_where=sa.text("due IS NOT NULL"),
        postgresql_where=sa.text("due IS NOT NULL"),
    )
    op.create_index("ix_match_hints_pair", "match_hints", ["offer", "want"], unique=False)


def _rounds() -> None:
    op.create_table(
        "ring_looks",
        sa.Column("listing", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("again", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["listing"], ["listings.id"], name=op.f("fk_ring_looks_listing_listings")),
        sa.PrimaryKeyConstraint("listing", name=op.f("pk_ring_looks")),
    )
    op.create_table(
        "ring_rounds",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("looked", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ring_rounds")),
    )
    op.execute("INSERT INTO ring_rounds (id) VALUES (1)")


def downgrade() -> None:
    """The way back."""
    for table in ("ring_rounds", "ring_looks", "match_hints", "matches", "ring_members", "rings"):
        op.drop_table(table)
