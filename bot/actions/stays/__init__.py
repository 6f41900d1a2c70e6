"""Stays: from the meeting to the end: what a coordinator leads, what both say, and who is phoned."""

from bot.actions import settings
from bot.actions.stays import keeping as _keeping  # noqa: F401 -- it declares itself
from bot.actions.stays.agreeing import agree, draft, most, read
from bot.actions.stays.calls import called, waiting
from bot.actions.stays.checking import asked, feel, sweep, wish
from bot.actions.stays.moving import begin, end, heard, leave, like, meet, met, renew, settle, unsaid, where
from bot.actions.stays.standing import STAFF, Stay, kept, live, of, seen, whole
from bot.actions.stays.stopping import stop
from bot.actions.stays.writing import Passed, may_write, write
from bot.domain.stays import StaysRules

settings.declare(
    StaysRules,
    limits={
        "answer_days": (1, 14),
        "call_hours": (1, 72),
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
    "called",
    "draft",
    "end",
    "feel",
    "heard",
    "kept",
    "leave",
    "like",
    "live",
    "may_write",
    "meet",
    "met",
    "most",
    "of",
    "read",
    "renew",
    "seen",
    "settle",
    "stop",
    "sweep",
    "unsaid",
    "waiting",
    "where",
    "whole",
    "wish",
    "write",
]
