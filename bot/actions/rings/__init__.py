"""What happens with rings: found and proposed, answered, agreed or dissolved; direct matches are told."""

from bot.actions.rings.answering import current, facts, respond, seen
from bot.actions.rings.rounds import sweep

__all__ = ["current", "facts", "respond", "seen", "sweep"]
