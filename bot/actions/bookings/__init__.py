"""What happens with bookings: a slot kept, asked for, answered, used; what the house needs itself."""

from bot.actions.bookings import displacing as _displacing  # noqa: F401 -- it declares itself
from bot.actions.bookings import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.bookings.again import again
from bot.actions.bookings.asking import (
    arrive,
    cancel,
    drop,
    hold,
    leave,
    new_key,
    request,
    respond,
    shift,
    undo,
)
from bot.actions.bookings.following import barred, declare, holder_name, may_book
from bot.actions.bookings.managing import (
    absent,
    approve,
    ask,
    block,
    decline,
    unblock,
    was_there,
)
from bot.actions.bookings.nearby import OPTIONS, Instead, in_its_stead, lengths, other_facts
from bot.actions.bookings.passing import sweep
from bot.actions.bookings.picturing import Outline, week
from bot.actions.bookings.showing import (
    Day,
    Found,
    Record,
    Sheet,
    Slot,
    day,
    facts_of,
    find,
    ground,
    kept,
    mine,
    record,
    seen,
    sheet,
    where,
)
from bot.actions.bookings.telling import replan, saved, still
from bot.actions.bookings.vouching import book_as_manager, book_for
from bot.actions.bookings.waiting import LINES
from bot.actions.bookings.wishing import Fit, Near, Wished, spread, wish
from bot.domain import settings
from bot.domain.bookings import BookingRules

settings.declare(
    BookingRules,
    limits={
        "hold_minutes": (3, 60),
        "day_max": (1, 20),
        "month_max": (1, 100),
        "public_max": (1, 100),
        "minutes_max": (15, 1440),
        "purpose_min": (2, 100),
        "remind_hours": (1, 72),
        "reminders": (1, 5),
        "gather_hours": (0, 24),
        "cancel_days": (0, 30),
        "early_minutes": (0, 60),
        "absent_minutes": (5, 60),
        "tidy_minutes": (5, 60),
        "brief_minutes": (0, 180),
        "entry_minutes": (0, 1_440),
        "after_minutes": (10, 1_440),
        "soon_hour": (8, 20),
        "kept_days": (400, 3_650),
    },
    rising=[("month_max", "public_max")],
)

__all__ = [
    "LINES",
    "OPTIONS",
    "Day",
    "Fit",
    "Found",
    "Instead",
    "Near",
    "Outline",
    "Record",
    "Sheet",
    "Slot",
    "Wished",
    "absent",
    "again",
    "approve",
    "arrive",
    "ask",
    "barred",
    "block",
    "book_as_manager",
    "book_for",
    "cancel",
    "day",
    "declare",
    "decline",
    "drop",
    "facts_of",
    "find",
    "ground",
    "hold",
    "holder_name",
    "in_its_stead",
    "kept",
    "leave",
    "lengths",
    "may_book",
    "mine",
    "new_key",
    "other_facts",
    "record",
    "replan",
    "request",
    "respond",
    "saved",
    "seen",
    "sheet",
    "shift",
    "spread",
    "still",
    "sweep",
    "unblock",
    "undo",
    "was_there",
    "week",
    "where",
    "wish",
]
