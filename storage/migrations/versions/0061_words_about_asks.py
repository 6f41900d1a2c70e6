"""Words passed on: about a trade, as before, or about what somebody sought and another has."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0061"
down_revision = "0060"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The trade's number becomes that of a trade or an ask; all there is was about trades."""
    op.drop_index("ix_relay_messages_trade", table_name="relay_messages")
    op.execute("ALTER TABLE relay_messages RENAME COLUMN trade TO number")
    op.add_column("relay_messages", sa.Column("between", sa.Text(), nullable=False, server_default="trade"))
    op.create_index("ix_relay_messages_between", "relay_messages", ["between", "number", "id"])


def downgrade() -> None:
    """The way back: words about asks have no place there."""
    op.drop_index("ix_relay_messages_between", table_name="relay_messages")
    op.execute("DELETE FROM relay_messages WHERE \"between\" <> 'trade'")
    op.drop_column("relay_messages", "between")
    op.execute("ALTER TABLE relay_messages RENAME COLUMN number TO trade")
    op.create_index("ix_relay_messages_trade", "relay_messages", ["trade", "id"])
