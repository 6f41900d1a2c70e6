"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The first tables."""
    op.create_table(
        "areas",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("name_ko", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("households", sa.Integer(), nullable=True),
        sa.Column("outline", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["parent"], ["areas.id"], name=op.f("fk_areas_parent_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_areas")),
    )
    op.create_index("ix_areas_parent", "areas", ["parent"], unique=False)

    op.create_table(
        "conversations",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("frame", sa.Text(), nullable=True),
        sa.Column("touched", sa.DateTime(timezone=True), nullable=False),
        sa.Column("nudged", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_conversations")),
    )
    op.create_index(
        "ix_conversations_open",
        "conversations",
        ["touched"],
        unique=False,
        sqlite_where=sa.text("frame IS NOT NULL"),
        postgresql_where=sa.text("frame IS NOT NULL"),
    )

    op.create_table(
        "edition",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edition")),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("said", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices")),
    )
    op.create_index(
        "ix_notices_due",
        "notices",
        ["due"],
        unique=False,
        sqlite_where=sa.text("said IS NULL"),
        postgresql_where=sa.text("said IS NULL"),
    )
    op.create_index("one_notice_per_occasion", "notices", ["person", "key", "about", "due"], unique=True)

    op.create_table(
        "quarantine",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarantine")),
    )
    op.create_table(
        "turns",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("calls", sa.Text(), nullable=False),
        sa.Column("lease", sa.DateTime(timezone=True), nullable=True),
        sa.Column("said", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_turns")),
    )
    op.create_index("ix_turns_said", "turns", ["said"], unique=False)
    op.create_index(
        "ix_turns_unsaid",
        "turns",
        ["at"],
        unique=False,
        sqlite_where=sa.text("said IS NULL"),
        postgresql_where=sa.text("said IS NULL"),
    )

    op.create_table(
        "area_rules",
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_area_rules_area_areas")),
        sa.PrimaryKeyConstraint("area", "name", name=op.f("pk_area_rules")),
    )
    op.create_table(
        "residents",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("easy", sa.Boolean(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("joined", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_residents_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_residents")),
    )
    op.create_index("ix_residents_area", "residents", ["area"], unique=False)

    op.create_table(
        "consents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident", sa.BigInteger(), nullable=False),
        sa.Column("tick", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("locale", sa.Text(), nullable=False),
        sa.Column("given", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["resident"], ["residents.id"], name=op.f("fk_consents_resident_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consents")),
    )
    op.create_index(
        "one_open_consent_per_tick",
        "consents",
        ["resident", "tick"],
        unique=True,
        sqlite_where=sa.text("withdrawn IS NULL"),
        postgresql_where=sa.text("withdrawn IS NULL"),
    )

    op.create_table(
        "listings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("owner", sa.BigInteger(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("photos", sa.Text(), nullable=False),
        sa.Column("price", sa.Integer(), nullable=False),
        sa.Column("reach", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("within", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("posted", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_listings_area_areas")),
        sa.ForeignKeyConstraint(["owner"], ["residents.id"], name=op.f("fk_listings_owner_residents")),
        sa.ForeignKeyConstraint(["within"], ["areas.id"], name=op.f("fk_listings_within_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listings")),
        sa.UniqueConstraint("key", name=op.f("uq_listings_key")),
    )
    op.create_index("ix_listings_board", "listings", ["within", "side", "state"], unique=False)
    op.create_index("ix_listings_owner", "listings", ["owner", "state"], unique=False)
    op.create_index("ix_listings_until", "listings", ["until", "state"], unique=False)

    op.create_table(
        "saved",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_saved_area_areas")),
        sa.ForeignKeyConstraint(["resident"], ["residents.id"], name=op.f("fk_saved_resident_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved")),
    )
    op.create_index("ix_saved_place", "saved", ["area", "side"], unique=False)
    op.create_index("ix_saved_resident", "saved", ["resident"], unique=False)
    op.create_index("one_saved_search_per_words", "saved", ["resident", "side", "words"], unique=True)

    op.execute("INSERT INTO edition (id, number) VALUES (1, 1)")
    # What listings are found by: made by hand, since each engine has its own way.
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE listing_words USING fts5 (words, tokenize = 'unicode61')")
    else:
        op.execute("CREATE TABLE listing_words (id INTEGER PRIMARY KEY, words TSVECTOR NOT NULL)")
        op.execute("CREATE INDEX ix_listing_words_words ON listing_words USING gin (words)")


def downgrade() -> None:
    """The way back."""
    op.execute("DROP TABLE listing_words")
    op.drop_index("one_saved_search_per_words", table_name="saved")
    op.drop_index("ix_saved_resident", table_name="saved")
    op.drop_index("ix_saved_place", table_name="saved")

    op.drop_table("saved")
    op.drop_index("ix_listings_until", table_name="listings")
    op.drop_index("ix_listings_owner", table_name="listings")
    op.drop_index("ix_listings_board", table_name="listings")

    op.drop_table("listings")
    op.drop_index("one_open_consent_per_tick", table_name="consents")

    op.drop_table("consents")
    op.drop_index("ix_residents_area", table_name="residents")

    op.drop_table("residents")
    op.drop_table("area_rules")
    op.drop_index("ix_turns_unsaid", table_name="turns")
    op.drop_index("ix_turns_said", table_name="turns")

    op.drop_table("turns")
    op.drop_table("quarantine")
    op.drop_index("one_notice_per_occasion", table_name="notices")
    op.drop_index("ix_notices_due", table_name="notices")

    op.drop_table("notices")
    op.drop_table("edition")
    op.drop_index("ix_conversations_open", table_name="conversations")

    op.drop_table("conversations")
    op.drop_index("ix_areas_parent", table_name="areas")

    op.drop_table("areas")
