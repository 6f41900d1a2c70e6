"""A yes is held back like a no: of what waits to count, it is kept who has said what."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0075"
down_revision = "0074"
branch_labels = None
depends_on = None

_NOES = "SELECT id, noes FROM home_matches WHERE noes <> '[]'"
_HELD = "SELECT id, held FROM home_matches WHERE held <> '{}'"


def upgrade() -> None:
    """Whoever had said something that waits had said no."""
    op.add_column("home_matches", sa.Column("held", sa.Text(), nullable=False, server_default="{}"))
    for number, noes in op.get_bind().execute(sa.text(_NOES)).all():
        _write("held", number, dict.fromkeys(json.loads(noes), "no"))
    op.drop_column("home_matches", "noes")


def downgrade() -> None:
    """The way back: a no still waits; any other word counts for nothing, and is asked for again."""
    op.add_column("home_matches", sa.Column("noes", sa.Text(), nullable=False, server_default="[]"))
    for number, held in op.get_bind().execute(sa.text(_HELD)).all():
        noes = sorted(hand for hand, word in json.loads(held).items() if word == "no")
        _write("noes", number, noes)
    op.execute("UPDATE home_matches SET settles = NULL WHERE noes = '[]'")
    op.drop_column("home_matches", "held")


def _write(column: str, number: int, value: object) -> None:
    change = f"UPDATE home_matches SET {column} = :value WHERE id = :number"  # noqa: S608 -- one of two names
    text = json.dumps(value, separators=(",", ":"))
    op.get_bind().execute(sa.text(change), {"value": text, "number": number})
