"""The front door: takes raw updates, and confirms to the messenger only what is committed.

``Polling`` or ``webhook_app`` bring updates, ``Lanes`` hand them to the turn: one person's one after
another, different people's side by side. What cannot be read is set aside and holds nobody up.
"""

from bot.runtime.intake.addresses import add_addresses
from bot.runtime.intake.lanes import Desk, Lanes
from bot.runtime.intake.polling import Polling
from bot.runtime.intake.reading import KINDS, TryLater, Unreadable, Update, in_group
from bot.runtime.intake.sole import SolePolling
from bot.runtime.intake.webhook import webhook_app

__all__ = [
    "KINDS",
    "Desk",
    "Lanes",
    "Polling",
    "SolePolling",
    "TryLater",
    "Unreadable",
    "Update",
    "add_addresses",
    "in_group",
    "webhook_app",
]
