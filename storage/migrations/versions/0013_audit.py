"""The audit log: who did what to whom, on whose behalf."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

PEOPLE = ("who", "whom", "behalf")
FIXED = ("id", "at", "deed", "area", "about")


def upgrade() -> None:
    """The table, and triggers that keep its lines as they are."""
    op.create_table(
        "deeds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.BigInteger(), nullable=True),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=True),
        sa.Column("whom", sa.BigInteger(), nullable=True),
        sa.Column("behalf", sa.BigInteger(), nullable=True),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deeds")),
    )
    for column in ("at", *PEOPLE):
        op.create_index(f"ix_deeds_{column}", "deeds", [column], unique=False)
    _keep()


def downgrade() -> None:
    """The way back."""
    op.drop_table("deeds")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION deeds_stay()")


def _keep() -> None:
    """A line may lose its people and its words, and go when nobody is left in it; nothing else."""
    if op.get_bind().dialect.name == "sqlite":
        for act, allowed in (("UPDATE", _fades("IS")), ("DELETE", _empty())):
            op.execute(
                f"CREATE TRIGGER deeds_stay_{act.lower()} BEFORE {act} ON deeds FOR EACH ROW"
                f" WHEN NOT ({allowed}) BEGIN SELECT RAISE(ABORT, 'deeds never change'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION deeds_stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'UPDATE' AND ({_fades('IS NOT DISTINCT FROM')}) THEN RETURN NEW; END IF;"
        f" IF TG_OP = 'DELETE' AND ({_empty()}) THEN RETURN OLD; END IF;"
        " RAISE EXCEPTION 'deeds never change' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(
        "CREATE TRIGGER deeds_stay BEFORE UPDATE OR DELETE ON deeds"
        " FOR EACH ROW EXECUTE FUNCTION deeds_stay()"
    )
    op.execute(
        "CREATE TRIGGER deeds_stay_all BEFORE TRUNCATE ON deeds"
        " FOR EACH STATEMENT EXECUTE FUNCTION deeds_stay()"
    )


def _fades(same: str) -> str:
    fixed = [f"NEW.{name} {same} OLD.{name}" for name in FIXED]
    people = [f"(NEW.{name} {same} OLD.{name} OR NEW.{name} < 0)" for name in PEOPLE]
    return " AND ".join([*fixed, *people, f"(NEW.words {same} OLD.words OR NEW.words = '')"])


def _empty() -> str:
    return " AND ".join([*(f"COALESCE(OLD.{name}, -1) < 0" for name in PEOPLE), "OLD.words = ''"])
