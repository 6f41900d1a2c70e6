"""What happens with lending: things are asked for, waited for, handed out, brought back; and what is late."""

from bot.actions.lending import exporting as _exporting  # noqa: F401 -- it declares itself
from bot.actions.lending import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.lending import merging as _merging  # noqa: F401 -- it declares itself
from bot.actions.lending.arriving import arrive, take_in, taking_in
from bot.actions.lending.borrowing import borrow, bring, cancel, collect, renew, thank
from bot.actions.lending.closing import Ending, end, ending
from bot.actions.lending.history import CopyPast, Past, history
from bot.actions.lending.judging import object_to
from bot.actions.lending.keeping import (
    Desk,
    absent,
    approve,
    check,
    desk,
    hand,
    keeping_item,
    lend,
    refuse,
    reliability,
    restored,
)
from bot.actions.lending.owing import facts_of as owed_facts
from bot.actions.lending.owing import let_off, owes
from bot.actions.lending.passing import sweep
from bot.actions.lending.picturing import Pair, may_photograph, photograph, pictures
from bot.actions.lending.previewing import Move, Wait, moving, waits
from bot.actions.lending.queueing import called_off, leave
from bot.actions.lending.settling import forgiven, owed_kept, replaced
from bot.actions.lending.showing import (
    Outlook,
    branches,
    days,
    estimate,
    facts_of,
    fetched_at,
    ground,
    kept,
    mine,
    outlook,
    position,
    returns_at,
    seen,
    wanted_at,
)
from bot.actions.lending.supplying import refill, remove, set_supply, supplies, supply, unnoted, use
from bot.actions.lending.telling import remind, replan, still
from bot.actions.lending.travelling import Road, road, send, sent_home
from bot.domain import settings
from bot.domain.lending import LendingRules

settings.declare(
    LendingRules,
    limits={
        "days_tool": (1, 60),
        "days_power": (1, 60),
        "days_leisure": (1, 60),
        "days_book": (1, 60),
        "days_large": (1, 60),
        "renewals": (0, 10),
        "items_max": (1, 50),
        "holds_max": (1, 50),
        "age_min": (0, 30),
        "ahead_days": (0, 300),
        "buffer_days": (0, 14),
        "visits_day": (0, 500),
        "travel_days": (1, 14),
        "due_hour": (1, 23),
        "fetch_hour": (3, 23),
        "soon_hour": (8, 22),
        "remind_hour": (8, 22),
        "keeper_days": (1, 59),
        "lost_days": (2, 60),
        "often_times": (2, 20),
        "often_days": (1, 365),
        "replace_days": (1, 90),
        "note_max": (50, 500),
        "tries_max": (1, 20),
        "photos_max": (1, 10),
        "photo_days": (30, 400),
        "kept_days": (400, 3_650),
    },
    rising=[("keeper_days", "lost_days")],
    placed=[
        *("days_tool", "days_power", "days_leisure", "days_book", "days_large", "renewals", "items_max"),
        *("holds_max", "age_min", "approval", "ahead_days", "buffer_days", "visits_day", "due_hour"),
        *("fetch_hour", "replace_days", "owed_blocks", "travel_days", "floats"),
    ],
)

__all__ = [
    "CopyPast",
    "Desk",
    "Ending",
    "Move",
    "Outlook",
    "Pair",
    "Past",
    "Road",
    "Wait",
    "absent",
    "approve",
    "arrive",
    "borrow",
    "branches",
    "bring",
    "called_off",
    "cancel",
    "check",
    "collect",
    "days",
    "desk",
    "end",
    "ending",
    "estimate",
    "facts_of",
    "fetched_at",
    "forgiven",
    "ground",
    "hand",
    "history",
    "keeping_item",
    "kept",
    "leave",
    "lend",
    "let_off",
    "may_photograph",
    "mine",
    "moving",
    "object_to",
    "outlook",
    "owed_facts",
    "owed_kept",
    "owes",
    "photograph",
    "pictures",
    "position",
    "refill",
    "refuse",
    "reliability",
    "remind",
    "remove",
    "renew",
    "replaced",
    "replan",
    "restored",
    "returns_at",
    "road",
    "seen",
    "send",
    "sent_home",
    "set_supply",
    "still",
    "supplies",
    "supply",
    "sweep",
    "take_in",
    "taking_in",
    "thank",
    "unnoted",
    "use",
    "waits",
    "wanted_at",
]
