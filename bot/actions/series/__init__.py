"""What happens with series of bookings: thought of, asked for at once, moved, given back, judged."""

from bot.actions.series import together as _together  # noqa: F401 -- it declares itself
from bot.actions.series.changing import cancel, shift, shifting
from bot.actions.series.judging import approve, decline, judged
from bot.actions.series.planning import Dated, Plan, make, plan
from bot.actions.series.questioning import ask, respond
from bot.actions.series.showing import Shown, facts_of, of_booking, shown
from bot.domain import settings
from bot.domain.series import SeriesRules

settings.declare(SeriesRules, limits={"times_max": (2, 52), "kept_days": (400, 3_650)})

__all__ = [
    "Dated",
    "Plan",
    "Shown",
    "approve",
    "ask",
    "cancel",
    "decline",
    "facts_of",
    "judged",
    "make",
    "of_booking",
    "plan",
    "respond",
    "shift",
    "shifting",
    "shown",
]
