"""The tables of the ledger. Its triggers (``triggers.py``) see to it that every sum stays zero."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
)

from bot.domain.ledger import Account, Entry, Hold, Limit, Transfer, TransferState
from storage.shelf import Shelf
from storage.tables import ABOUT, KEPT, PERSON, PLAIN, Moment, Word, known_as, metadata, only, words_of

accounts = Table(
    "accounts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("community", Text, ForeignKey("areas.id"), nullable=False),
    Column("owner", BigInteger, ForeignKey("residents.id"), index=True, info=PERSON),
    Column("balance", BigInteger, nullable=False, server_default="0", info=PLAIN),
    Column("credit", BigInteger, nullable=False, server_default="0", info=PLAIN),
    Column("moved", Moment),
    UniqueConstraint("id", "community", name="uq_accounts_id_community"),
    info=KEPT,
)
Index("one_account_per_owner", accounts.c.community, accounts.c.owner, unique=True)
Index("one_common_account", accounts.c.community, unique=True, **only(accounts.c.owner.is_(None)))

transfers = Table(
    "transfers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, nullable=False, info=ABOUT),
    Column("community", Text, ForeignKey("areas.id"), nullable=False),
    Column("payer", Integer),
    Column("payee", Integer, nullable=False),
    Column("amount", BigInteger, nullable=False, info=PLAIN),
    Column("note", Text, nullable=False, info=words_of("by", "payer.owner", "payee.owner")),
    Column("about", Text, nullable=False, info=ABOUT),
    Column("state", Word(TransferState), nullable=False),
    Column("by", BigInteger, ForeignKey("residents.id"), info=PERSON),
    Column("asked", Moment, nullable=False),
    Column("due", Moment),
    Column("accept", Moment),
    Column("done", Moment),
    Column("reverses", Integer, ForeignKey("transfers.id")),
    Column("override", Text, nullable=False, info=words_of("payer.owner", "payee.owner")),
    Column("version", Integer, nullable=False),
    ForeignKeyConstraint(
        ["payer", "community"], ["accounts.id", "accounts.community"], name="fk_transfers_payer_accounts"
    ),
    ForeignKeyConstraint(
        ["payee", "community"], ["accounts.id", "accounts.community"], name="fk_transfers_payee_accounts"
    ),
    CheckConstraint("amount > 0", name="some_amount"),
    CheckConstraint("payer <> payee", name="two_accounts"),
    CheckConstraint("state <> 'committed' OR (payer IS NOT NULL AND done IS NOT NULL)", name="whole"),
    info=known_as("transfer", "request") | KEPT,
)
_PENDING = transfers.c.state == TransferState.PENDING.value
Index("one_transfer_per_key", transfers.c.key, unique=True)
Index("ix_transfers_done", transfers.c.community, transfers.c.done)
Index("ix_transfers_when", transfers.c.done)
Index("ix_transfers_payer", transfers.c.payer, transfers.c.id)
Index("ix_transfers_payee", transfers.c.payee, transfers.c.id)
Index("ix_transfers_due", transfers.c.due, **only(transfers.c.due.is_not(None) & transfers.c.done.is_(None)))
Index("ix_transfers_accept", transfers.c.accept, **only(transfers.c.accept.is_not(None)))
Index("ix_transfers_reverses", transfers.c.reverses, **only(transfers.c.reverses.is_not(None)))
Index("ix_transfers_about", transfers.c.about)

entries = Table(
    "entries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("transfer", Integer, ForeignKey("transfers.id"), nullable=False),
    Column("account", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("amount", BigInteger, nullable=False, info=PLAIN),
    Column("balance", BigInteger, nullable=False, info=PLAIN),
    Column("at", Moment, nullable=False),
    info=KEPT,
)
Index("one_entry_per_side", entries.c.transfer, entries.c.account, unique=True)
Index("ix_entries_account", entries.c.account, entries.c.id)
Index("ix_entries_at", entries.c.account, entries.c.at, entries.c.id)

holds = Table(
    "holds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", Integer, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("payee", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("amount", BigInteger, nullable=False, info=PLAIN),
    Column("about", Text, nullable=False, info=ABOUT),
    Column("since", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("amount > 0", name="some_amount"),
)
Index("one_hold_per_agreement", holds.c.about, unique=True)

limits = Table(
    "limits",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", Integer, ForeignKey("accounts.id"), nullable=False),
    Column("floor", BigInteger, nullable=False, info=PLAIN),
    Column("reason", Text, nullable=False, info=words_of("account.owner")),
    Column("by", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("version", Integer, nullable=False),
)
Index("ix_limits_account", limits.c.account, limits.c.until)

checks = Table(
    "ledger_checks",
    metadata,
    Column("what", Text, primary_key=True),
    Column("last", Text, nullable=False),
    info=PLAIN,
)
"""Which rounds of the ledger (the nightly sums, a month's statements) were last made for when."""

TRANSFERS = Shelf(transfers, Transfer)
HOLDS = Shelf(holds, Hold)
LIMITS = Shelf(limits, Limit)
ACCOUNT = tuple(accounts.c[name] for name in ("id", "community", "owner", "balance", "credit", "moved"))
ENTRY = tuple(entries.c[name] for name in ("id", "transfer", "account", "amount", "balance", "at"))


def account_of(row: tuple[object, ...]) -> Account:
    """The account of a row of ``ACCOUNT``."""
    return Account(**dict(zip((c.name for c in ACCOUNT), row, strict=True)))  # type: ignore[arg-type]


def entry_of(row: tuple[object, ...]) -> Entry:
    """The entry of a row of ``ENTRY``."""
    return Entry(**dict(zip((c.name for c in ENTRY), row, strict=True)))  # type: ignore[arg-type]
