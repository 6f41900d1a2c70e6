"""Cases: the one queue of what people must decide: disputes, reports, requests."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

OPEN = "state IN ('appealed', 'assigned', 'decided', 'opened')"
FOR_EVER = ("case_steps", "looks")
"""Tables whose rows neither change nor go."""


def upgrade() -> None:
    """The tables of cases."""
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("against", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("opened", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handler", sa.BigInteger(), nullable=True),
        sa.Column("assigned", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answer_words", sa.Text(), nullable=True),
        sa.Column("answer_due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ruling", sa.Text(), nullable=True),
        sa.Column("ruled_amount", sa.Integer(), nullable=False),
        sa.Column("ruled_days", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("decided", sa.DateTime(timezone=True), nullable=True),
        sa.Column("appealed_by", sa.BigInteger(), nullable=True),
        sa.Column("appealed", sa.DateTime(timezone=True), nullable=True),
        sa.Column("plea", sa.Text(), nullable=False),
        sa.Column("first_handler", sa.BigInteger(), nullable=True),
        sa.Column("first_ruling", sa.Text(), nullable=True),
        sa.Column("first_amount", sa.Integer(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["against"], ["residents.id"], name=op.f("fk_cases_against_residents")),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_cases_area_areas")),
        sa.ForeignKeyConstraint(["by"], ["residents.id"], name=op.f("fk_cases_by_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("key", name=op.f("uq_cases_key")),
    )
    _index("one_open_case_each", ["kind", "about", "by"], where=OPEN, unique=True)
    _index("one_open_dispute", ["about"], where=f"{OPEN} AND kind = 'dispute'", unique=True)
    _index("ix_cases_due", ["due"], where="due IS NOT NULL")
    op.create_index("ix_cases_queue", "cases", ["state", "area", "opened"], unique=False)
    op.create_index("ix_cases_opener", "cases", ["by", "kind", "opened"], unique=False)

    op.create_table(
        "case_steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_case_steps_case_cases")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_steps")),
    )
    op.create_index("ix_case_steps_case", "case_steps", ["case"], unique=False)
    op.create_table(
        "looks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("who", sa.BigInteger(), nullable=False),
        sa.Column("whom", sa.BigInteger(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_looks")),
    )
    op.create_index("ix_looks_whom", "looks", ["whom"], unique=False)
    for table in FOR_EVER:
        _keep(table)


def downgrade() -> None:
    """The way back."""
    if op.get_bind().dialect.name == "postgresql":
        for table in FOR_EVER:
            op.execute(f"DROP TRIGGER {table}_stay ON {table}")
        op.execute("DROP FUNCTION cases_stay()")
    op.drop_index("ix_looks_whom", table_name="looks")
    op.drop_table("looks")
    op.drop_index("ix_case_steps_case", table_name="case_steps")
    op.drop_table("case_steps")
    for index in (
        "ix_cases_opener",
        "ix_cases_queue",
        "ix_cases_due",
        "one_open_dispute",
        "one_open_case_each",
    ):
        op.drop_index(index, table_name="cases")
    op.drop_table("cases")


def _index(name: str, columns: list[str], *, where: str, unique: bool = False) -> None:
    condition = sa.text(where)
    op.create_index(name, "cases", columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def _keep(table: str) -> None:
    """Neither change nor removal, whoever asks; each engine has its own way of saying no."""
    if op.get_bind().dialect.name == "sqlite":
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_stay_{act.lower()} BEFORE {act} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{table} never change'); END"
            )
        return
    op.execute(
        "CREATE OR REPLACE FUNCTION cases_stay() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN RAISE EXCEPTION '% never change', TG_TABLE_NAME"
        " USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
        " FOR EACH STATEMENT EXECUTE FUNCTION cases_stay()"
    )
