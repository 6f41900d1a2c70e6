"""What happens with votes of groups: begun, voted, decided, over; the group hears what became of its room."""

from bot.actions import bookings, desk, rights
from bot.actions.polls.asking import Asked, any_day, begin, drop, go
from bot.actions.polls.passing import followed, forget, grown, left, lost, named, sweep
from bot.actions.polls.voting import decide, vote
from bot.domain import settings
from bot.domain.polls import PollRules

settings.declare(
    PollRules,
    limits={
        "votes_least": (1, 30),
        "votes_percent": (10, 100),
        "options_most": (1, 8),
        "people": (1, 100),
        "hours": (1, 336),
        "draft_minutes": (5, 1_440),
        "kept_days": (1, 365),
        "coming_most": (1, 30),
    },
)
bookings.declare(follow=followed, named=named)
desk.declare(lost=lost, grown=grown)
rights.declare("polls", leave=left)
rights.keep("polls", lambda city: city.rules(PollRules, None).kept_days, forget)

__all__ = ["Asked", "any_day", "begin", "decide", "drop", "go", "sweep", "vote"]
