"""Notices: kinds, an end of use, one column for when to try next; how each person wants to be told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_OPEN = "said IS NULL"


def upgrade() -> None:
    """What is open stays open; what was said is told from what was given up."""
    op.drop_index("ix_notices_due", table_name="notices")
    with op.batch_alter_table("notices") as table:
        table.add_column(sa.Column("kind", sa.SmallInteger(), nullable=False, server_default="1"))
        table.add_column(sa.Column("until", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("next", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("gathered", sa.Boolean(), server_default=sa.false(), nullable=False))
        table.add_column(sa.Column("outcome", sa.Text(), nullable=True))
    op.execute("UPDATE notices SET next = coalesce(lease, due)")
    op.execute(
        """UPDATE notices SET outcome = CASE WHEN problem IS NULL THEN 'said'
           WHEN problem IN ('unreachable', 'unsayable') THEN problem ELSE 'dropped' END
           WHERE said IS NOT NULL"""
    )
    with op.batch_alter_table("notices") as table:
        table.alter_column("kind", existing_type=sa.SmallInteger(), server_default=None)
        table.alter_column("next", existing_type=sa.DateTime(timezone=True), nullable=False)
        table.drop_column("lease")
    _index("ix_notices_open", ["kind", "next", "id"], _OPEN)
    _index("ix_notices_busy", ["person"], f"{_OPEN} AND (tries > 0 OR problem IS NOT NULL)")
    _index("ix_notices_dead", ["id"], "outcome = 'dead'")
    op.create_table(
        "preferences",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("quiet_from", sa.Time(), nullable=False),
        sa.Column("quiet_until", sa.Time(), nullable=False),
        sa.Column("digest_at", sa.Time(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("modes", sa.Text(), nullable=False),
        sa.Column("muted", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["residents.id"], name=op.f("fk_preferences_id_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_preferences")),
    )


def downgrade() -> None:
    """The way back; what was given up counts as said."""
    op.drop_table("preferences")
    for name in ("ix_notices_dead", "ix_notices_busy", "ix_notices_open"):
        op.drop_index(name, table_name="notices")
    with op.batch_alter_table("notices") as table:
        table.add_column(sa.Column("lease", sa.DateTime(timezone=True), nullable=True))
        for name in ("outcome", "gathered", "next", "until", "kind"):
            table.drop_column(name)
    _index("ix_notices_due", ["due"], _OPEN)


def _index(name: str, columns: list[str], where: str) -> None:
    open_ = sa.text(where)
    op.create_index(name, "notices", columns, sqlite_where=open_, postgresql_where=open_)
