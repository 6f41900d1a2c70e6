"""What happens with ledger: the community's units: accounts, transfers, entries that never change."""

from bot.actions.ledger import figures as figures
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
from bot.actions.ledger.payments import pay, reverse, ruled, send, settle
from bot.actions.ledger.requests import (
    Asked,
    accept,
    ask,
    decline,
    linked,
    overview,
    parts,
    seen,
    split,
    still,
    withdraw,
)
from bot.actions.ledger.rounds import share_out, sweep
from bot.actions.ledger.statement import Month, Standing, lines, month, named, standing

__all__ = [
    "Asked",
    "Month",
    "Standing",
    "accept",
    "account",
    "ask",
    "community_of",
    "decline",
    "grant_limit",
    "hold",
    "lines",
    "linked",
    "month",
    "named",
    "overview",
    "parts",
    "pay",
    "purse",
    "release",
    "reverse",
    "room",
    "ruled",
    "rules_of",
    "seen",
    "send",
    "settle",
    "share_out",
    "split",
    "standing",
    "still",
    "sweep",
    "unit",
    "withdraw",
]
