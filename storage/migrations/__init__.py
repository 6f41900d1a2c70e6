"""The history of the tables, as Alembic plays it."""
