"""Who the plays at the front door may ask for."""

from tests.runtime.intake.door import _short_pauses, messenger, room

__all__ = ["_short_pauses", "messenger", "room"]
