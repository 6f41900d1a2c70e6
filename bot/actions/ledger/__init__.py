"""What happens with ledger: the community's units: accounts, transfers, entries that never change."""

from bot.actions.ledger import figures as figures
from bot.actions.ledger import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.ledger import merging as _merging  # noqa: F401 -- likewise
from bot.actions.ledger.accounts import (
    account,
    community_of,
    end_limit,
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
from bot.domain import settings
from bot.domain.ledger import LedgerRules

settings.declare(
    LedgerRules,
    limits={
        "soft_floor": (-10_000_000, 0),
        "hard_floor": (-10_000_000, 0),
        "soft_ceiling": (0, 100_000_000),
        "amount_max": (1, 10_000_000),
        "note_max": (20, 500),
        "fee_permille": (0, 100),
        "demurrage_permille": (0, 100),
        "growth_cap": (0, 10_000_000),
        "starter_gift": (0, 1_000_000),
        "accept_days": (0, 60),
        "request_days": (1, 90),
        "limit_lowest": (-100_000_000, 0),
        "limit_days": (1, 1_095),
        "split_max": (2, 50),
    },
    rising=[("limit_lowest", "hard_floor", "soft_floor")],
    choices={"community": ("city", "gu", "dong")},
    fixed=["community"],
)

__all__ = [
    "Asked",
    "Month",
    "Standing",
    "accept",
    "account",
    "ask",
    "community_of",
    "decline",
    "end_limit",
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
