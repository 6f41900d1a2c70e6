"""What happens with figures: features declare them beside themselves, a sweep counts days, people look.

Nothing here knows a feature by name.
"""

from bot.actions.stats.counting import sweep
from bot.actions.stats.declared import FIGURES, MEMBERS, Counted, Figure, classed, declare
from bot.actions.stats.looking import (
    Line,
    Look,
    Way,
    ever,
    inside,
    look,
    looked_after,
    months,
    part_of,
    public,
    today,
    ways,
    weeks,
)
from bot.domain import settings
from bot.domain.stats import StatsRules

settings.declare(
    StatsRules,
    limits={
        "least": (1, 100),
        "tiny": (1, 1_000),
    },
)

__all__ = [
    "FIGURES",
    "MEMBERS",
    "Counted",
    "Figure",
    "Line",
    "Look",
    "Way",
    "classed",
    "declare",
    "ever",
    "inside",
    "look",
    "looked_after",
    "months",
    "part_of",
    "public",
    "sweep",
    "today",
    "ways",
    "weeks",
]
