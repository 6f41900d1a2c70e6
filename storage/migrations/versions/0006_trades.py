"""Trades: two neighbours agree on a trade and see it through."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TALKING = "state IN ('countered', 'proposed')"


def upgrade() -> None:
    """The tables of trades; how many pieces a listing has, and how many of them are promised."""
    # Both engines add a column with its check in place: no copy of the table, no index to lose.
    op.execute("ALTER TABLE listings ADD COLUMN quantity INTEGER NOT NULL DEFAULT 1")
    op.execute(
        "ALTER TABLE listings ADD COLUMN promised INTEGER NOT NULL DEFAULT 0 "
        "CONSTRAINT ck_listings_promised CHECK (promised >= 0 AND (quantity = 0 OR promised <= quantity))"
    )
    op.execute("UPDATE listings SET quantity = 0 WHERE kind = 'service' AND side = 'offer'")
    op.create_table(
        "trades",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("priced", sa.Boolean(), nullable=False),
        sa.Column("listing", sa.Integer(), nullable=False),
        sa.Column("want", sa.Integer(), nullable=True),
        sa.Column("side", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("provider", sa.BigInteger(), nullable=False),
        sa.Column("receiver", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("current", sa.Integer(), nullable=False),
        sa.Column("newest", sa.Integer(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("turn", sa.BigInteger(), nullable=True),
        sa.Column("proposed", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moved", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deadline", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agreed", sa.DateTime(timezone=True), nullable=True),
        sa.Column("delivered", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.BigInteger(), nullable=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("paid", sa.Integer(), nullable=False),
        sa.Column("transfer", sa.Integer(), nullable=True),
        sa.Column("ring", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("provider <> receiver", name=op.f("ck_trades_two")),
        sa.CheckConstraint(f"({TALKING}) = (turn IS NOT NULL)", name=op.f("ck_trades_turn")),
        sa.CheckConstraint(
            "units >= 0 AND paid >= 0 AND paid <= units AND quantity > 0", name=op.f("ck_trades_amounts")
        ),
        sa.ForeignKeyConstraint(["community"], ["areas.id"], name=op.f("fk_trades_community_areas")),
        sa.ForeignKeyConstraint(["listing"], ["listings.id"], name=op.f("fk_trades_listing_listings")),
        sa.ForeignKeyConstraint(["want"], ["listings.id"], name=op.f("fk_trades_want_listings")),
        sa.ForeignKeyConstraint(["provider"], ["residents.id"], name=op.f("fk_trades_provider_residents")),
        sa.ForeignKeyConstraint(["receiver"], ["residents.id"], name=op.f("fk_trades_receiver_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trades")),
        sa.UniqueConstraint("key", name=op.f("uq_trades_key")),
    )
    _index("one_proposal_at_a_time", ["listing", "provider", "receiver"], where=TALKING, unique=True)
    _index("ix_trades_deadline", ["deadline"], where="deadline IS NOT NULL")
    op.create_index("ix_trades_provider", "trades", ["provider", "state"], unique=False)
    op.create_index("ix_trades_receiver", "trades", ["receiver", "state"], unique=False)

    op.create_table(
        "trade_terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("trade", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("back", sa.Text(), nullable=False),
        sa.Column("back_listing", sa.Integer(), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("said", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["back_listing"], ["listings.id"], name=op.f("fk_trade_terms_back_listing_listings")
        ),
        sa.ForeignKeyConstraint(["trade"], ["trades.id"], name=op.f("fk_trade_terms_trade_trades")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trade_terms")),
    )
    op.create_index("one_version_of_a_number", "trade_terms", ["trade", "number"], unique=True)

    op.create_table(
        "trade_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("trade", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["trade"], ["trades.id"], name=op.f("fk_trade_steps_trade_trades")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trade_steps")),
    )
    op.create_index("ix_trade_steps_trade", "trade_steps", ["trade"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_index("ix_trade_steps_trade", table_name="trade_steps")
    op.drop_table("trade_steps")
    op.drop_index("one_version_of_a_number", table_name="trade_terms")
    op.drop_table("trade_terms")
    for index in (
        "ix_trades_receiver",
        "ix_trades_provider",
        "ix_trades_deadline",
        "one_proposal_at_a_time",
    ):
        op.drop_index(index, table_name="trades")
    op.drop_table("trades")
    op.execute("ALTER TABLE listings DROP COLUMN promised")
    op.execute("ALTER TABLE listings DROP COLUMN quantity")


def _index(name: str, columns: list[str], *, where: str, unique: bool = False) -> None:
    condition = sa.text(where)
    op.create_index(
        name, "trades", columns, unique=unique, sqlite_where=condition, postgresql_where=condition
    )
