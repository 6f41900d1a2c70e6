"""Rights: who wants to leave; what never changes lets go of a person, and of nothing else."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.ledger import triggers

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

RECORDS = {
    "case_steps": (("id", "case", "step", "at", "amount"), ("by",), ("words",)),
    "looks": (("id", "at", "why"), ("who", "whom"), ()),
}
"""What stays, whose numbers may go below zero, which words may become empty."""


def upgrade() -> None:
    """The table of those who leave, and triggers that know of it."""
    op.create_table(
        "leavings",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("asked", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["residents.id"], name=op.f("fk_leavings_id_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leavings")),
    )
    op.create_index("ix_leavings_due", "leavings", ["due"], unique=False)
    triggers.unguard(op.get_bind())
    triggers.guard(op.get_bind())
    _loosen()
    for table, (fixed, people, words) in RECORDS.items():
        _keep(table, fixed, people, words)
    _keep_deeds("(NEW.about {same} OLD.about OR NEW.about LIKE '%:-%')")


def downgrade() -> None:
    """The way back; what has faded stays so, and the ledger's triggers are those of the code."""
    op.drop_index("ix_leavings_due", table_name="leavings")
    op.drop_table("leavings")
    _loosen()
    _fix()
    _keep_deeds("NEW.about {same} OLD.about")


def _loosen() -> None:
    """The records without any triggers, whichever they had."""
    for table in RECORDS:
        if op.get_bind().dialect.name == "sqlite":
            for act in ("update", "delete"):
                op.execute(f"DROP TRIGGER IF EXISTS {table}_stay_{act}")
            continue
        op.execute(f"DROP TRIGGER IF EXISTS {table}_stay ON {table}")
        op.execute(f"DROP TRIGGER IF EXISTS {table}_stay_all ON {table}")
        op.execute(f"DROP FUNCTION IF EXISTS {table}_stay() CASCADE")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION IF EXISTS cases_stay() CASCADE")


def _keep(table: str, fixed: tuple[str, ...], people: tuple[str, ...], words: tuple[str, ...]) -> None:
    if op.get_bind().dialect.name == "sqlite":
        allowed = {"UPDATE": _fades("IS", fixed, people, words), "DELETE": _empty(people, words)}
        for act, condition in allowed.items():
            op.execute(
                f"CREATE TRIGGER {table}_stay_{act.lower()} BEFORE {act} ON {table} FOR EACH ROW"
                f" WHEN NOT ({condition}) BEGIN SELECT RAISE(ABORT, '{table} never change'); END"
            )
        return
    fades = _fades("IS NOT DISTINCT FROM", fixed, people, words)
    op.execute(
        f"CREATE FUNCTION {table}_stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'UPDATE' THEN IF {fades} THEN RETURN NEW; END IF; END IF;"
        f" IF TG_OP = 'DELETE' THEN IF {_empty(people, words)} THEN RETURN OLD; END IF; END IF;"
        f" RAISE EXCEPTION '{table} never change' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for name, event, each in (("", "UPDATE OR DELETE", "ROW"), ("_all", "TRUNCATE", "STATEMENT")):
        op.execute(
            f"CREATE TRIGGER {table}_stay{name} BEFORE {event} ON {table}"
            f" FOR EACH {each} EXECUTE FUNCTION {table}_stay()"
        )


def _fades(same: str, fixed: tuple[str, ...], people: tuple[str, ...], words: tuple[str, ...]) -> str:
    stays = '(NEW."{0}" ' + same + ' OLD."{0}"'
    left = ' OR COALESCE(OLD."{0}" > 0 AND NEW."{0}" < 0, FALSE))'
    faded = [
        *(stays.format(name) + ")" for name in fixed),
        *(stays.format(name) + left.format(name) for name in people),
        *(stays.format(name) + f" OR NEW.\"{name}\" = '')" for name in words),
    ]
    return " AND ".join(faded)


def _empty(people: tuple[str, ...], words: tuple[str, ...]) -> str:
    gone = [f'COALESCE(OLD."{name}", -1) < 0' for name in people]
    return " AND ".join([*gone, *(f"OLD.\"{name}\" = ''" for name in words)])


def _fix() -> None:
    """Neither change nor removal of case steps and looks, as before."""
    for table in ("case_steps", "looks"):
        if op.get_bind().dialect.name == "sqlite":
            for act in ("UPDATE", "DELETE"):
                op.execute(
                    f"CREATE TRIGGER {table}_stay_{act.lower()} BEFORE {act} ON {table}"
                    f" BEGIN SELECT RAISE(ABORT, '{table} never change'); END"
                )
    if op.get_bind().dialect.name == "sqlite":
        return
    op.execute(
        "CREATE FUNCTION cases_stay() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN RAISE EXCEPTION '% never change', TG_TABLE_NAME"
        " USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for table in ("case_steps", "looks"):
        op.execute(
            f"CREATE TRIGGER {table}_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION cases_stay()"
        )


def _keep_deeds(about: str) -> None:
    """Deeds fade as before; what one is about may become what it is about of a former member."""
    fixed, people = ("id", "at", "deed", "area"), ("who", "whom", "behalf")
    sqlite = op.get_bind().dialect.name == "sqlite"
    same = "IS" if sqlite else "IS NOT DISTINCT FROM"
    kept = [f"NEW.{name} {same} OLD.{name}" for name in fixed]
    kept += [f"(NEW.{name} {same} OLD.{name} OR NEW.{name} < 0)" for name in people]
    kept += [f"(NEW.words {same} OLD.words OR NEW.words = '')", about.format(same=same)]
    fades = f"COALESCE({' AND '.join(kept)}, FALSE)"
    if sqlite:
        op.execute("DROP TRIGGER deeds_stay_update")
        op.execute(
            "CREATE TRIGGER deeds_stay_update BEFORE UPDATE ON deeds FOR EACH ROW"
            f" WHEN NOT ({fades}) BEGIN SELECT RAISE(ABORT, 'deeds never change'); END"
        )
        return
    op.execute(
        "CREATE OR REPLACE FUNCTION deeds_stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        f" IF TG_OP = 'UPDATE' AND ({fades}) THEN RETURN NEW; END IF;"
        f" IF TG_OP = 'DELETE' AND ({_empty(people, ('words',))}) THEN RETURN OLD; END IF;"
        " RAISE EXCEPTION 'deeds never change' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
