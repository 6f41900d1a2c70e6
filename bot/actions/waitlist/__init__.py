"""What happens with lines for rooms: somebody stands in one, is offered what comes free, takes it or not."""

from bot.actions.waitlist import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.waitlist.offering import sweep
from bot.actions.waitlist.standing import Stand, enrol, join, leave, lengths, mine, passed, shut, take, told
from bot.domain import settings
from bot.domain.waitlist import WaitlistRules

settings.declare(
    WaitlistRules,
    limits={
        "places_max": (1, 50),
        "offer_minutes": (15, 1_440),
        "least_minutes": (5, 120),
        "stop_minutes": (0, 1_440),
        "lapses_most": (1, 10),
        "kept_days": (30, 3_650),
    },
    rising=[("least_minutes", "offer_minutes")],
)

__all__ = ["Stand", "enrol", "join", "leave", "lengths", "mine", "passed", "shut", "sweep", "take", "told"]
