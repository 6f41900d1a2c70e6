"""A single place may have rules of its own: what they are set at is an area, or ``place:5``."""

from __future__ import annotations

from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

_FIXED = ("id", "at", "area", "rule", "old", "new")
_KEYS = {"area_rules": "fk_area_rules_area_areas", "rule_changes": "fk_rule_changes_area_areas"}


def upgrade() -> None:
    """Neither table holds that it is an area; the triggers of the second are made anew on SQLite."""
    for table, key in _KEYS.items():
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(key, type_="foreignkey")
    _keep()


def downgrade() -> None:
    """The way back; what was set for single places goes."""
    _let_go()
    for table, key in _KEYS.items():
        op.execute(f"DELETE FROM {table} WHERE area LIKE 'place:%'")  # noqa: S608 -- names of ours
        with op.batch_alter_table(table) as batch:
            batch.create_foreign_key(op.f(key), "areas", ["area"], ["id"])
    _keep()
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE rule_changes ENABLE TRIGGER USER")


def _let_go() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE rule_changes DISABLE TRIGGER USER")
        return
    for act in ("update", "delete", "insert"):
        op.execute(f"DROP TRIGGER rule_changes_stay_{act}")


def _keep() -> None:
    """A line may lose its doer and the reason; nothing else. A table that is copied loses its triggers."""
    if op.get_bind().dialect.name != "sqlite":
        return
    fixed = [f"NEW.{name} IS OLD.{name}" for name in _FIXED]
    who = "(NEW.who IS OLD.who OR NEW.who < 0)"
    fades = " AND ".join([*fixed, who, "(NEW.why IS OLD.why OR NEW.why = '')"])
    for act, refused in (
        ("UPDATE", f"NOT COALESCE({fades}, 0)"),
        ("DELETE", "1"),
        ("INSERT", "EXISTS (SELECT 1 FROM rule_changes WHERE id = NEW.id)"),
    ):
        op.execute(
            f"CREATE TRIGGER rule_changes_stay_{act.lower()} BEFORE {act} ON rule_changes FOR EACH ROW"
            f" WHEN {refused} BEGIN SELECT RAISE(ABORT, 'changes of rules stay'); END"
        )
