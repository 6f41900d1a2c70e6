"""Long works: done slice by slice, shown in one message that becomes the report."""

from bot.runtime.works.engine import Works
from bot.runtime.works.showing import Shown, WorkPress, begun, card, progress, reported

__all__ = ["Shown", "WorkPress", "Works", "begun", "card", "progress", "reported"]
