"""Where Alembic meets the city: it is given a connection and plays the history on it."""

from __future__ import annotations

from alembic import context

from storage.schema import configure

configure(context)
with context.begin_transaction():
    context.run_migrations()
