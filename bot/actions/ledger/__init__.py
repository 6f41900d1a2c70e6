"""What happens with ledger: the community's units: accounts, transfers, entries that never change."""

from bot.actions.ledger.accounts import (
    account,
    community_of,
    grant_limit,
    hold,
    purse,
    release,
    room,
    rules_of,
    unit,
)
from bot.actions.ledger.payments import pay, reverse, settle
from bot.actions.ledger.rounds import sweep

__all__ = [
    "account",
    "community_of",
    "grant_limit",
    "hold",
    "pay",
    "purse",
    "release",
    "reverse",
    "room",
    "rules_of",
    "settle",
    "sweep",
    "unit",
]
