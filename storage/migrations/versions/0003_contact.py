"""Contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of contact."""
    op.create_table(
        "blocks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("blocker", sa.BigInteger(), nullable=False),
        sa.Column("blocked", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["blocked"], ["residents.id"], name=op.f("fk_blocks_blocked_residents")),
        sa.ForeignKeyConstraint(["blocker"], ["residents.id"], name=op.f("fk_blocks_blocker_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blocks")),
    )
    op.create_index("one_block_per_pair", "blocks", ["blocker", "blocked"], unique=True)
    op.create_index("ix_blocks_blocked", "blocks", ["blocked", "blocker"], unique=False)

    op.create_table(
        "relay_messages",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("trade", sa.Integer(), nullable=False),
        sa.Column("writer", sa.BigInteger(), nullable=False),
        sa.Column("reader", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reader"], ["residents.id"], name=op.f("fk_relay_messages_reader_residents")
        ),
        sa.ForeignKeyConstraint(
            ["writer"], ["residents.id"], name=op.f("fk_relay_messages_writer_residents")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relay_messages")),
    )
    op.create_index("ix_relay_messages_at", "relay_messages", ["at"], unique=False)
    op.create_index("ix_relay_messages_trade", "relay_messages", ["trade", "id"], unique=False)
    op.create_index("ix_relay_messages_writer", "relay_messages", ["writer", "reader", "at"], unique=False)


def downgrade() -> None:
    """The way back."""
    op.drop_index("ix_relay_messages_writer", table_name="relay_messages")
    op.drop_index("ix_relay_messages_trade", table_name="relay_messages")
    op.drop_index("ix_relay_messages_at", table_name="relay_messages")

    op.drop_table("relay_messages")
    op.drop_index("ix_blocks_blocked", table_name="blocks")
    op.drop_index("one_block_per_pair", table_name="blocks")

    op.drop_table("blocks")
