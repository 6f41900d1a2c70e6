"""Settings: who changed which rule of which community, from what to what, and why."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

FIXED = ("id", "at", "area", "rule", "old", "new")


def upgrade() -> None:
    """The table, and triggers that keep its lines as they are."""
    op.create_table(
        "rule_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.BigInteger(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_rule_changes_area_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_changes")),
    )
    op.create_index("ix_rule_changes_rule", "rule_changes", ["area", "rule", "id"], unique=False)
    _keep()


def downgrade() -> None:
    """The way back."""
    op.drop_table("rule_changes")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION rule_changes_stay()")


def _keep() -> None:
    """A line may lose its doer and the reason; nothing else."""
    if op.get_bind().dialect.name == "sqlite":
        for act, refused in (
            ("UPDATE", f"NOT COALESCE({_fades('IS')}, 0)"),
            ("DELETE", "1"),
            ("INSERT", "EXISTS (SELECT 1 FROM rule_changes WHERE id = NEW.id)"),
        ):
            op.execute(
                f"CREATE TRIGGER rule_changes_stay_{act.lower()} BEFORE {act} ON rule_changes FOR EACH ROW"
                f" WHEN {refused} BEGIN SELECT RAISE(ABORT, 'changes of rules stay'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION rule_changes_stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'UPDATE' AND ({_fades('IS NOT DISTINCT FROM')}) THEN RETURN NEW; END IF;"
        " RAISE EXCEPTION 'changes of rules stay' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(
        "CREATE TRIGGER rule_changes_stay BEFORE UPDATE OR DELETE ON rule_changes"
        " FOR EACH ROW EXECUTE FUNCTION rule_changes_stay()"
    )
    op.execute(
        "CREATE TRIGGER rule_changes_stay_all BEFORE TRUNCATE ON rule_changes"
        " FOR EACH STATEMENT EXECUTE FUNCTION rule_changes_stay()"
    )


def _fades(same: str) -> str:
    fixed = [f"NEW.{name} {same} OLD.{name}" for name in FIXED]
    who = f"(NEW.who {same} OLD.who OR NEW.who < 0)"
    return " AND ".join([*fixed, who, f"(NEW.why {same} OLD.why OR NEW.why = '')"])
