"""Stays: from the meeting to the end: what a coordinator leads, what both say, and who is phoned."""

from bot.actions import settings
from bot.actions.stays import keeping as _keeping  # noqa: F401 -- it declares itself
from bot.actions.stays import phoning
from bot.actions.stays.agreeing import agree, draft, most, read
from bot.actions.stays.calls import call, called, unsay, waiting
from bot.actions.stays.checking import asked, feel, sweep, wish
from bot.actions.stays.moving import (
    begin,
    end,
    heard,
    leave,
    like,
    may_meet,
    meet,
    met,
    renew,
    settle,
    unsaid,
    where,
)
from bot.actions.stays.standing import STAFF, Stay, kept, live, noted, of, seen, staff_of, whole
from bot.actions.stays.stopping import stop
from bot.actions.stays.watching import watch
from bot.actions.stays.writing import Passed, may_write, write
from bot.domain.stays import StaysRules

settings.declare(
    StaysRules,
    limits={
        "answer_days": (1, 14),
        "call_hours": (1, 72),
        "again_hours": (1, 72),
        "meeting_minutes": (15, 180),
        "text_max": (50, 1_000),
        "words_days": (7, 365),
    },
)

__all__ = [
    "STAFF",
    "Passed",
    "Stay",
    "agree",
    "asked",
    "begin",
    "call",
    "called",
    "draft",
    "end",
    "feel",
    "heard",
    "kept",
    "leave",
    "like",
    "live",
    "may_meet",
    "may_write",
    "meet",
    "met",
    "most",
    "noted",
    "of",
    "phoning",
    "read",
    "renew",
    "seen",
    "settle",
    "staff_of",
    "stop",
    "sweep",
    "unsaid",
    "unsay",
    "waiting",
    "watch",
    "where",
    "whole",
    "wish",
    "write",
]
