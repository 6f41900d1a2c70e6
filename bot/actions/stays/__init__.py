"""Stays: from the meeting to the end: what a coordinator leads, what both say, and who is phoned."""

from bot.actions import settings
from bot.actions.stays import keeping as _keeping  # noqa: F401 -- it declares itself
from bot.actions.stays import phoning
from bot.actions.stays.agreeing import agree, draft, most, read, yeses_count
from bot.actions.stays.calls import call, called, unsay, waiting
from bot.actions.stays.checking import asked, due, feel, renewal, wish, wishes_count
from bot.actions.stays.holding import unsaid
from bot.actions.stays.moving import (
    begin,
    end,
    heard,
    leave,
    like,
    likes_count,
    may_meet,
    meet,
    met,
    renew,
    settle,
    where,
)
from bot.actions.stays.standing import STAFF, Stay, kept, live, noted, of, seen, staff_of, whole
from bot.actions.stays.stopping import stop
from bot.actions.stays.watching import watch
from bot.actions.stays.writing import Passed, may_write, write
from bot.domain.homes import ASKED, TOGETHER, Match, MatchState
from bot.domain.stays import StaysRules
from storage.city import City

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
    "renewal",
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


_COUNTS = {
    MatchState.MET: likes_count,
    MatchState.AGREEMENT: yeses_count,
    **dict.fromkeys(TOGETHER, wishes_count),
}
"""How a word that was held back counts, by where the stay stands."""


async def sweep(city: City) -> None:
    """What nobody has taken back in time counts; what is due is said, asked, or given to a coordinator."""
    for match in await city.homes.settling(city.now):
        if match.state not in ASKED:
            async with city.apart(f"a word in home:{match.id}"):
                await _count(city, match)
    await due(city)


async def _count(city: City, match: Match) -> None:
    await _COUNTS[match.state](city, await whole(city, match, STAFF))
