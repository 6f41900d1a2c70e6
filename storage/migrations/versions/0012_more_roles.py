"""Roles for a place, for a time, and no longer when unused; whose list of commands differs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

IN_FORCE = sa.text("until IS NULL")


def upgrade() -> None:
    """New columns, and the table of menus."""
    op.drop_index("one_grant_in_force", table_name="grants")
    with op.batch_alter_table("grants") as grants:
        grants.add_column(sa.Column("place", sa.Text(), nullable=False, server_default=""))
        grants.add_column(sa.Column("expires", sa.DateTime(timezone=True), nullable=True))
        grants.add_column(sa.Column("used", sa.DateTime(timezone=True), nullable=True))
    _index(["resident", "role", "area", "place"])
    with op.batch_alter_table("invites") as invites:
        invites.add_column(sa.Column("place", sa.Text(), nullable=False, server_default=""))
        invites.add_column(sa.Column("days", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "menus",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("shown", sa.Integer(), nullable=False, server_default="0"),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_menus")),
    )
    op.execute(
        "INSERT INTO menus (person, version, shown)"
        " SELECT DISTINCT resident, 1, 0 FROM grants WHERE until IS NULL"
    )


def downgrade() -> None:
    """The way back; roles for one place go, since they would become roles for a whole area."""
    op.drop_table("menus")
    with op.batch_alter_table("invites") as invites:
        invites.drop_column("days")
        invites.drop_column("place")
    op.execute("DELETE FROM grants WHERE place <> ''")
    op.drop_index("one_grant_in_force", table_name="grants")
    with op.batch_alter_table("grants") as grants:
        for column in ("used", "expires", "place"):
            grants.drop_column(column)
    _index(["resident", "role", "area"])


def _index(columns: list[str]) -> None:
    op.create_index(
        "one_grant_in_force",
        "grants",
        columns,
        unique=True,
        sqlite_where=IN_FORCE,
        postgresql_where=IN_FORCE,
    )
