"""What those do who look after people: find somebody, read what is known, write a note, make two records one.

Features declare beside themselves what they know of a person: ``declare``. Nothing here knows them by name.
"""

from bot.actions.people.declared import Line, declare, merges
from bot.actions.people.finding import find
from bot.actions.people.knowing import Known, known, may, note, noting
from bot.actions.people.wards import act_for, act_for_oneself, acted, bring, carer
from bot.domain import settings
from bot.domain.people import PeopleRules

settings.declare(
    PeopleRules,
    limits={
        "behalf_minutes": (5, 240),
        "merge_hours": (1, 720),
        "note_max": (50, 2_000),
    },
)

__all__ = [
    "Known",
    "Line",
    "act_for",
    "act_for_oneself",
    "acted",
    "bring",
    "carer",
    "declare",
    "find",
    "known",
    "may",
    "merges",
    "note",
    "noting",
]
