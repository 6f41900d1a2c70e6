"""What those do who look after people: find somebody, read what is known, write a note.

Features declare beside themselves what they know of a person: ``declare``. Nothing here knows them by name.
"""

from bot.actions.people.declared import Line, declare
from bot.actions.people.finding import find
from bot.actions.people.knowing import Known, known, note, noting
from bot.domain import settings
from bot.domain.people import PeopleRules

settings.declare(
    PeopleRules,
    limits={
        "note_max": (50, 2_000),
    },
)

__all__ = ["Known", "Line", "declare", "find", "known", "note", "noting"]
