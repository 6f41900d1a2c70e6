"""What happens with rings: found and proposed, answered, agreed or dissolved; direct matches are told."""

from bot.actions.rings import leaving as _leaving  # noqa: F401 -- it declares itself
from bot.actions.rings.answering import current, facts, respond, seen
from bot.actions.rings.rounds import sweep
from bot.domain import settings
from bot.domain.rings import RingRules

settings.declare(
    RingRules,
    limits={
        "people_most": (2, 4),
        "answer_hours": (1, 336),
        "pause_hours": (1, 336),
        "candidates": (1, 100),
        "told_hour": (8, 20),
        "told_most": (1, 20),
    },
)

__all__ = ["current", "facts", "respond", "seen", "sweep"]
