"""What happens with rings: found and proposed, answered, agreed or dissolved; direct matches are told."""

from bot.actions.rings.answering import answer, current, facts, seen
from bot.actions.rings.rounds import sweep

__all__ = ["answer", "current", "facts", "seen", "sweep"]
