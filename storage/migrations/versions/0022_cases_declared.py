"""Cases of any kind a feature declares: their role and place, prepared reasons, decisions of two."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

OPEN = "state IN ('appealed', 'assigned', 'decided', 'opened', 'proposed')"
OPEN_BEFORE = "state IN ('appealed', 'assigned', 'decided', 'opened')"
MOMENT = sa.DateTime(timezone=True)
STEPS = 'id, "case", step, "by", at, words, amount'


def upgrade() -> None:
    """New columns; of a decision that was objected to, all is remembered apart from the new one."""
    kept = _steps_aside()
    _drop_indexes("one_open_dispute", "one_open_case_each", "ix_cases_due")
    with op.batch_alter_table("cases") as table:
        table.add_column(sa.Column("place", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("role", sa.Text(), nullable=False, server_default="moderator"))
        table.add_column(sa.Column("prepared", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("proposed", MOMENT, nullable=True))
        table.add_column(sa.Column("seconder", sa.BigInteger(), nullable=True))
        table.add_column(sa.Column("first_seconder", sa.BigInteger(), nullable=True))
        table.add_column(sa.Column("first_days", sa.Integer(), nullable=False, server_default="0"))
        table.add_column(sa.Column("first_why", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("first_prepared", sa.Text(), nullable=False, server_default=""))
        table.add_column(sa.Column("first_decided", MOMENT, nullable=True))
        table.add_column(sa.Column("is_alone", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.alter_column("by", existing_type=sa.BigInteger(), nullable=True)
    op.execute("UPDATE cases SET is_alone = true WHERE kind = 'dispute'")
    op.execute(
        "UPDATE cases SET first_why = why, first_days = ruled_days, first_decided = decided, ruling = NULL,"
        " ruled_amount = 0, ruled_days = 0, why = '', decided = NULL"
        " WHERE appealed_by IS NOT NULL AND state IN ('appealed', 'assigned')"
    )
    _index("one_open_case_each", ["kind", "about", "by"], OPEN, unique=True)
    _index("one_open_case_alone", ["kind", "about"], f"{OPEN} AND is_alone", unique=True)
    _index("ix_cases_due", ["due"], "due IS NOT NULL")
    _steps_back(kept)


def downgrade() -> None:
    """The way back: what was only proposed is with its moderator again, what nobody opened goes."""
    op.execute(
        "UPDATE cases SET state = 'assigned', ruling = NULL, ruled_amount = 0, ruled_days = 0, why = ''"
        " WHERE state = 'proposed'"
    )
    op.execute(
        "UPDATE cases SET ruling = first_ruling, ruled_amount = first_amount, ruled_days = first_days,"
        " why = first_why, decided = first_decided"
        " WHERE appealed_by IS NOT NULL AND state IN ('appealed', 'assigned')"
    )
    op.execute('UPDATE cases SET "by" = coalesce(against, handler) WHERE "by" IS NULL')
    kept = _steps_aside()
    _drop_indexes("ix_cases_due", "one_open_case_alone", "one_open_case_each")
    with op.batch_alter_table("cases") as table:
        table.alter_column("by", existing_type=sa.BigInteger(), nullable=False)
        for column in (
            "is_alone",
            "first_decided",
            "first_prepared",
            "first_why",
            "first_days",
            "first_seconder",
            "seconder",
            "proposed",
            "prepared",
            "role",
            "place",
        ):
            table.drop_column(column)
    _index("one_open_case_each", ["kind", "about", "by"], OPEN_BEFORE, unique=True)
    _index("one_open_dispute", ["about"], f"{OPEN_BEFORE} AND kind = 'dispute'", unique=True)
    _index("ix_cases_due", ["due"], "due IS NOT NULL")
    _steps_back(kept)


def _drop_indexes(*names: str) -> None:
    for name in names:
        op.drop_index(name, table_name="cases")


def _index(name: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    condition = sa.text(where)
    op.create_index(name, "cases", columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def _steps_aside() -> bool:
    """SQLite makes a changed table anew, which the record that points to it does not allow meanwhile."""
    if op.get_bind().dialect.name != "sqlite":
        return False
    op.execute(f"CREATE TABLE kept_steps AS SELECT {STEPS} FROM case_steps")  # noqa: S608 -- our own names
    op.drop_index("ix_case_steps_case", table_name="case_steps")
    for act in ("update", "delete"):
        op.execute(f"DROP TRIGGER case_steps_stay_{act}")
    op.drop_table("case_steps")
    return True


def _steps_back(kept: bool) -> None:
    if not kept:
        return
    op.create_table(
        "case_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_case_steps_case_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_steps")),
    )
    op.create_index("ix_case_steps_case", "case_steps", ["case"], unique=False)
    op.execute(f"INSERT INTO case_steps ({STEPS}) SELECT {STEPS} FROM kept_steps")  # noqa: S608 -- our own names
    op.execute("DROP TABLE kept_steps")
    for act in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER case_steps_stay_{act.lower()} BEFORE {act} ON case_steps"
            " BEGIN SELECT RAISE(ABORT, 'case_steps never change'); END"
        )
