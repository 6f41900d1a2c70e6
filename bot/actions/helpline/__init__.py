"""What happens on the helpline: somebody asks for a person, waits, talks, and is told how it ended."""

from bot.actions.helpline.desk import Seen, past, queue, seen
from bot.actions.helpline.passing import sweep
from bot.actions.helpline.queue import Place, ask, leave, place, stuck
from bot.actions.helpline.talk import Passed, end, passed, settle, summary, take
from bot.domain import settings
from bot.domain.helpline import HelplineRules

settings.declare(
    HelplineRules,
    limits={
        "opens": (0, 23),
        "closes": (1, 24),
        "wait_minutes": (5, 480),
        "silence_minutes": (5, 480),
        "kept_days": (1, 90),
        "words_max": (100, 1_000),
    },
    rising=[("opens", "closes")],
)

__all__ = [
    "Passed",
    "Place",
    "Seen",
    "ask",
    "end",
    "leave",
    "passed",
    "past",
    "place",
    "queue",
    "seen",
    "settle",
    "stuck",
    "summary",
    "sweep",
    "take",
]
