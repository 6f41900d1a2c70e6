"""The voice: renders what a handler returned into Bot API calls, and says them in order."""

from bot.runtime.voice.narrator import Narrator
from bot.runtime.voice.screen import Pressed, Screens, apology
from bot.runtime.voice.speaker import Speaker

__all__ = ["Narrator", "Pressed", "Screens", "Speaker", "apology"]
