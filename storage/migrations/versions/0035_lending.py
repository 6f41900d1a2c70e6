"""Places that lend, their things, loans, lines and pauses; no copy can be lent twice for one day."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

_AT = sa.DateTime(timezone=True)
_TAKES = "state IN ('requested', 'ready', 'out', 'returned')"


def upgrade() -> None:
    """The tables, the index of words, and what keeps two loans apart."""
    _places()
    _items()
    _loans()
    _lines()
    _pauses()
    _apart()


def downgrade() -> None:
    """The way back."""
    for table in ("lending_pauses", "item_holds", "loans", "item_words", "items", "places"):
        op.drop_table(table)


def _places() -> None:
    op.create_table(
        "places",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("key", "area", "within", "name", "about")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("week", "circle", "secret")),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("until", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area"], ["areas.id"], name=op.f("fk_places_area_areas")),
        sa.ForeignKeyConstraint(["within"], ["areas.id"], name=op.f("fk_places_within_areas")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_places")),
        sa.UniqueConstraint("key", name=op.f("uq_places_key")),
    )
    _index("one_place_of_a_name", "places", ["area", "name"], '"until" IS NULL', unique=True)
    _index("ix_places_within", "places", ["within"], '"until" IS NULL')


def _items() -> None:
    texts = ("key", "title", "other", "text", "category", "loan_class", "parts", "safety", "condition")
    op.create_table(
        "items",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in texts),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("days", "quantity", "value", "job")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("photos", "state", "code", "digest")),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("approval", "edited")),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0 AND days >= 0", name=op.f("ck_items_amounts")),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_items_place_places")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_items")),
        sa.UniqueConstraint("key", name=op.f("uq_items_key")),
    )
    _index("one_item_of_a_code", "items", ["place", "code"], "code != ''", unique=True)
    op.create_index("ix_items_shelf", "items", ["place", "category", "state"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE item_words USING fts5 (words, tokenize = 'unicode61')")
    else:
        op.execute("CREATE TABLE item_words (id INTEGER PRIMARY KEY, words TSVECTOR NOT NULL)")
        op.execute("CREATE INDEX ix_item_words_words ON item_words USING gin (words)")


def _loans() -> None:
    op.create_table(
        "loans",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("item", "copy", "place")),
        sa.Column("borrower", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=False) for name in ("first", "last")),
        *(sa.Column(name, _AT, nullable=False) for name in ("due", "fetch_by", "asked", "moved")),
        *(sa.Column(name, _AT, nullable=True) for name in ("out", "back", "deadline")),
        sa.Column("check", sa.Text(), nullable=True),
        sa.Column("keeper", sa.BigInteger(), nullable=True),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("renewals", "late_days", "tries")),
        sa.Column("told", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("first <= last", name=op.f("ck_loans_days")),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_loans_item_items")),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_loans_place_places")),
        sa.ForeignKeyConstraint(["borrower"], ["residents.id"], name=op.f("fk_loans_borrower_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_loans")),
    )
    away = "state IN ('lost', 'out', 'returned')"
    standing = "state IN ('lost', 'out', 'ready', 'requested', 'returned')"
    _index("one_open_loan_of_a_copy", "loans", ["item", "copy"], away, unique=True)
    _index("ix_loans_item", "loans", ["item"], standing)
    _index("ix_loans_place", "loans", ["place", "last"], standing)
    op.create_index("ix_loans_borrower", "loans", ["borrower", "state"], unique=False)
    _index("ix_loans_deadline", "loans", ["deadline"], "deadline IS NOT NULL")


def _lines() -> None:
    op.create_table(
        "item_holds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Integer(), nullable=False),
        sa.Column("borrower", sa.BigInteger(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("ended", _AT, nullable=True),
        sa.Column("loan", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["item"], ["items.id"], name=op.f("fk_item_holds_item_items")),
        sa.ForeignKeyConstraint(
            ["borrower"], ["residents.id"], name=op.f("fk_item_holds_borrower_residents")
        ),
        sa.ForeignKeyConstraint(["loan"], ["loans.id"], name=op.f("fk_item_holds_loan_loans")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_item_holds")),
    )
    _index("one_place_in_a_line", "item_holds", ["item", "borrower"], "ended IS NULL", unique=True)
    _index("ix_item_holds_borrower", "item_holds", ["borrower"], "ended IS NULL")


def _pauses() -> None:
    op.create_table(
        "lending_pauses",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("loan", sa.Integer(), nullable=True),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("since", _AT, nullable=False),
        sa.Column("lifted", _AT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("days > 0", name=op.f("ck_lending_pauses_days")),
        sa.ForeignKeyConstraint(
            ["person"], ["residents.id"], name=op.f("fk_lending_pauses_person_residents")
        ),
        sa.ForeignKeyConstraint(["place"], ["places.id"], name=op.f("fk_lending_pauses_place_places")),
        sa.ForeignKeyConstraint(["loan"], ["loans.id"], name=op.f("fk_lending_pauses_loan_loans")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lending_pauses")),
    )
    op.create_index("ix_lending_pauses_person", "lending_pauses", ["person", "place"], unique=False)
    _index("one_pause_for_a_loan", "lending_pauses", ["loan"], "lifted IS NULL", unique=True)


def _apart() -> None:
    """A copy is promised once for a day. One number line holds all days of all copies, copy after copy,
    so that PostgreSQL needs no extension for it; SQLite looks before each write.
    """  # noqa: D205
    if op.get_bind().dialect.name == "postgresql":
        line = "(item::bigint * 1000 + copy) * 100000"
        days = f"int8range({line} + (first - DATE '2000-01-01'), {line} + (last - DATE '2000-01-01'), '[]')"
        op.execute(
            "ALTER TABLE loans ADD CONSTRAINT one_loan_of_a_copy_a_day"
            f" EXCLUDE USING gist ({days} WITH &&) WHERE ({_TAKES})"
        )
        return
    same = "SELECT 1 FROM loans WHERE item = NEW.item AND copy = NEW.copy AND id IS NOT NEW.id"
    there = f"{same} AND {_TAKES} AND first <= NEW.last AND last >= NEW.first"
    for act in ("INSERT", "UPDATE"):
        op.execute(
            f"CREATE TRIGGER one_loan_of_a_copy_a_day_{act.lower()} BEFORE {act} ON loans FOR EACH ROW"
            f" WHEN NEW.{_TAKES} AND EXISTS ({there})"
            " BEGIN SELECT RAISE(ABORT, 'the copy is lent on one of these days'); END"
        )


def _index(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    only = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=only, postgresql_where=only)
