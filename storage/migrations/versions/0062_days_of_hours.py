"""What a booking takes is kept in rows of a day at the most."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0062"
down_revision = "0061"
branch_labels = None
depends_on = None

_DAY = 24 * 60
_HOURS = sa.table("booking_hours", *(sa.column(name) for name in ("id", "booking", "space", "first", "last")))


def upgrade() -> None:
    """The first day stays in its row; each one after it gets its own."""
    bind = op.get_bind()
    for row in bind.execute(sa.select(_HOURS).where(_HOURS.c.last - _HOURS.c.first > _DAY)).all():
        days = range(row.first + _DAY, row.last, _DAY)
        more = [
            {"booking": row.booking, "space": row.space, "first": at, "last": min(at + _DAY, row.last)}
            for at in days
        ]
        bind.execute(sa.update(_HOURS).where(_HOURS.c.id == row.id).values(last=row.first + _DAY))
        bind.execute(sa.insert(_HOURS), more)


def downgrade() -> None:
    """The way back: a booking's days are one row again."""
    bind = op.get_bind()
    whole = sa.select(
        sa.func.min(_HOURS.c.id).label("id"),
        _HOURS.c.booking,
        _HOURS.c.space,
        sa.func.min(_HOURS.c.first).label("first"),
        sa.func.max(_HOURS.c.last).label("last"),
    ).group_by(_HOURS.c.booking, _HOURS.c.space)
    for row in bind.execute(whole.having(sa.func.count() > 1)).all():
        same = (_HOURS.c.booking == row.booking, _HOURS.c.space == row.space, _HOURS.c.id != row.id)
        bind.execute(sa.delete(_HOURS).where(*same))
        bind.execute(sa.update(_HOURS).where(_HOURS.c.id == row.id).values(first=row.first, last=row.last))
