"""Where host and guest meet."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0076"
down_revision = "0075"
branch_labels = None
depends_on = None

_WAITING = "SELECT id, facts FROM notices WHERE said IS NULL AND key LIKE 'stays-notice-meeting%'"
_WORDED = "UPDATE notices SET facts = :facts WHERE id = :number"


def upgrade() -> None:
    """Of meetings planned before nobody has said where; what waits to be said of them can be said."""
    op.add_column("home_matches", sa.Column("place", sa.Text()))
    for number, facts in op.get_bind().execute(sa.text(_WAITING)).all():
        whole = json.dumps({**json.loads(facts), "place": None}, ensure_ascii=False, separators=(",", ":"))
        op.get_bind().execute(sa.text(_WORDED), {"facts": whole, "number": number})


def downgrade() -> None:
    """The way back: nobody says where."""
    op.drop_column("home_matches", "place")
