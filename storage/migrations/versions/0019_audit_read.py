"""The audit log is read, and kept more strictly: no line is put in another's place, nor loses its doer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0013"
branch_labels = None
depends_on = None

PEOPLE = ("who", "whom", "behalf")
FIXED = ("id", "at", "deed", "area", "about")


def upgrade() -> None:
    """What is sought, by whom; indexes; and on SQLite, triggers for which unknown is not yes."""
    op.create_table(
        "audit_sights",
        sa.Column("who", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=True),
        sa.Column("deed", sa.Text(), server_default="", nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("looks", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("who", name=op.f("pk_audit_sights")),
    )
    op.create_index("ix_deeds_area", "deeds", ["area", "id"], unique=False)
    op.create_index("ix_deeds_deed", "deeds", ["deed", "id"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER deeds_stay_update")
        _keep("COALESCE({}, 0)")
        op.execute(
            "CREATE TRIGGER deeds_stay_replaced BEFORE INSERT ON deeds FOR EACH ROW"
            " WHEN EXISTS (SELECT 1 FROM deeds WHERE id = NEW.id)"
            " BEGIN SELECT RAISE(ABORT, 'deeds never change'); END"
        )


def downgrade() -> None:
    """The way back."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TRIGGER deeds_stay_replaced")
        op.execute("DROP TRIGGER deeds_stay_update")
        _keep("{}")
    op.drop_index("ix_deeds_deed", table_name="deeds")
    op.drop_index("ix_deeds_area", table_name="deeds")
    op.drop_table("audit_sights")


def _keep(sure: str) -> None:
    people = [f"(NEW.{name} IS OLD.{name} OR NEW.{name} < 0)" for name in PEOPLE]
    same = [f"NEW.{name} IS OLD.{name}" for name in FIXED]
    allowed = sure.format(" AND ".join([*same, *people, "(NEW.words IS OLD.words OR NEW.words = '')"]))
    op.execute(
        "CREATE TRIGGER deeds_stay_update BEFORE UPDATE ON deeds FOR EACH ROW"
        f" WHEN NOT ({allowed}) BEGIN SELECT RAISE(ABORT, 'deeds never change'); END"
    )
