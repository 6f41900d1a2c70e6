"""What happens on the helpline: somebody asks for a person, waits, talks, and is told how it ended."""

from bot.actions.helpline.desk import Seen, past, queue, seen
from bot.actions.helpline.passing import sweep
from bot.actions.helpline.queue import Place, ask, leave, place
from bot.actions.helpline.talk import Passed, end, passed, settle, summary, take

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
    "summary",
    "sweep",
    "take",
]
