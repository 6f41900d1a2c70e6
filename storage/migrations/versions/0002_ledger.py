"""Ledger: the community's units: accounts, transfers, entries that never change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.ledger.triggers import guard, unguard

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The tables of the ledger, and what the database keeps true of them."""
    op.create_table(
        "accounts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("owner", sa.BigInteger(), nullable=True),
        sa.Column("balance", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("credit", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("moved", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["community"], ["areas.id"], name=op.f("fk_accounts_community_areas")),
        sa.ForeignKeyConstraint(["owner"], ["residents.id"], name=op.f("fk_accounts_owner_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("id", "community", name="uq_accounts_id_community"),
    )
    op.create_index(op.f("ix_accounts_owner"), "accounts", ["owner"], unique=False)
    op.create_index("one_account_per_owner", "accounts", ["community", "owner"], unique=True)
    op.create_index(
        "one_common_account",
        "accounts",
        ["community"],
        unique=True,
        sqlite_where=sa.text("owner IS NULL"),
        postgresql_where=sa.text("owner IS NULL"),
    )

    op.create_table(
        "transfers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("community", sa.Text(), nullable=False),
        sa.Column("payer", sa.Integer(), nullable=True),
        sa.Column("payee", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=True),
        sa.Column("asked", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accept", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reverses", sa.Integer(), nullable=True),
        sa.Column("override", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state <> 'committed' OR (payer IS NOT NULL AND done IS NOT NULL)",
            name=op.f("ck_transfers_whole"),
        ),
        sa.CheckConstraint("amount > 0", name=op.f("ck_transfers_some_amount")),
        sa.CheckConstraint("payer <> payee", name=op.f("ck_transfers_two_accounts")),
        sa.ForeignKeyConstraint(["by"], ["residents.id"], name=op.f("fk_transfers_by_residents")),
        sa.ForeignKeyConstraint(["community"], ["areas.id"], name=op.f("fk_transfers_community_areas")),
        sa.ForeignKeyConstraint(
            ["payee", "community"], ["accounts.id", "accounts.community"], name="fk_transfers_payee_accounts"
        ),
        sa.ForeignKeyConstraint(
            ["payer", "community"], ["accounts.id", "accounts.community"], name="fk_transfers_payer_accounts"
        ),
        sa.ForeignKeyConstraint(["reverses"], ["transfers.id"], name=op.f("fk_transfers_reverses_transfers")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfers")),
    )
    op.create_index("ix_transfers_about", "transfers", ["about"], unique=False)
    op.create_index(
        "ix_transfers_accept",
        "transfers",
        ["accept"],
        unique=False,
        sqlite_where=sa.text("accept IS NOT NULL"),
        postgresql_where=sa.text("accept IS NOT NULL"),
    )
    op.create_index("ix_transfers_done", "transfers", ["community", "done"], unique=False)
    op.create_index(
        "ix_transfers_due",
        "transfers",
        ["due"],
        unique=False,
        sqlite_where=sa.text("due IS NOT NULL AND done IS NULL"),
        postgresql_where=sa.text("due IS NOT NULL AND done IS NULL"),
    )
    op.create_index("ix_transfers_payee", "transfers", ["payee", "id"], unique=False)
    op.create_index("ix_transfers_payer", "transfers", ["payer", "id"], unique=False)
    op.create_index(
        "ix_transfers_reverses",
        "transfers",
        ["reverses"],
        unique=False,
        sqlite_where=sa.text("reverses IS NOT NULL"),
        postgresql_where=sa.text("reverses IS NOT NULL"),
    )
    op.create_index("one_transfer_per_key", "transfers", ["key"], unique=True)

    op.create_table(
        "entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("transfer", sa.Integer(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("balance", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_entries_account_accounts")),
        sa.ForeignKeyConstraint(["transfer"], ["transfers.id"], name=op.f("fk_entries_transfer_transfers")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entries")),
    )
    op.create_index("ix_entries_account", "entries", ["account", "id"], unique=False)
    op.create_index("ix_entries_at", "entries", ["account", "at", "id"], unique=False)
    op.create_index("one_entry_per_side", "entries", ["transfer", "account"], unique=True)

    op.create_table(
        "holds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("payee", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("ck_holds_some_amount")),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_holds_account_accounts")),
        sa.ForeignKeyConstraint(["payee"], ["accounts.id"], name=op.f("fk_holds_payee_accounts")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holds")),
    )
    op.create_index(op.f("ix_holds_account"), "holds", ["account"], unique=False)
    op.create_index("one_hold_per_agreement", "holds", ["about"], unique=True)

    op.create_table(
        "limits",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.Integer(), nullable=False),
        sa.Column("floor", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("by", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["account"], ["accounts.id"], name=op.f("fk_limits_account_accounts")),
        sa.ForeignKeyConstraint(["by"], ["residents.id"], name=op.f("fk_limits_by_residents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_limits")),
    )
    op.create_index("ix_limits_account", "limits", ["account", "until"], unique=False)

    op.create_table(
        "ledger_checks",
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("last", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("what", name=op.f("pk_ledger_checks")),
    )
    guard(op.get_bind())


def downgrade() -> None:
    """The way back."""
    unguard(op.get_bind())
    op.drop_table("ledger_checks")
    op.drop_index("ix_limits_account", table_name="limits")
    op.drop_table("limits")
    op.drop_index("one_hold_per_agreement", table_name="holds")
    op.drop_index(op.f("ix_holds_account"), table_name="holds")
    op.drop_table("holds")
    op.drop_index("one_entry_per_side", table_name="entries")
    op.drop_index("ix_entries_at", table_name="entries")
    op.drop_index("ix_entries_account", table_name="entries")
    op.drop_table("entries")
    op.drop_index("one_transfer_per_key", table_name="transfers")
    op.drop_index("ix_transfers_reverses", table_name="transfers")
    op.drop_index("ix_transfers_payer", table_name="transfers")
    op.drop_index("ix_transfers_payee", table_name="transfers")
    op.drop_index("ix_transfers_due", table_name="transfers")
    op.drop_index("ix_transfers_done", table_name="transfers")
    op.drop_index("ix_transfers_accept", table_name="transfers")
    op.drop_index("ix_transfers_about", table_name="transfers")
    op.drop_table("transfers")
    op.drop_index("one_common_account", table_name="accounts")
    op.drop_index("one_account_per_owner", table_name="accounts")
    op.drop_index(op.f("ix_accounts_owner"), table_name="accounts")
    op.drop_table("accounts")
