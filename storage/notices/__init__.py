"""Notices: what is to be said to whom and when; how each person wants to be told; what never arrived."""

from storage.notices.facts import KeptWord, Saying
from storage.notices.letters import Letter, Letters
from storage.notices.outbox import Figures, Notice, Notices, Told
from storage.notices.preferences import Wishes, preferences
from storage.notices.readers import Reader
from storage.notices.table import DEAD, NEVER, SAID, notices

__all__ = [
    "DEAD",
    "NEVER",
    "SAID",
    "Figures",
    "KeptWord",
    "Letter",
    "Letters",
    "Notice",
    "Notices",
    "Reader",
    "Saying",
    "Told",
    "Wishes",
    "notices",
    "preferences",
]
