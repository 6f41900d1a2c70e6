"""People as those see them who look after them: found by name, with what is known, and with notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from bot.domain.hangul import initial_span
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

NoteId = NewType("NoteId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleRules:
    """Numbers a community may change."""

    note_max: int = 700
    behalf_minutes: int = 30
    """After so long somebody acts in their own name again, and not in that of who has no telephone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What somebody who looks after people has written down about one of them; a part of that one's data."""

    id: NoteId = NoteId(0)
    whom: ResidentId
    by: ResidentId
    at: datetime
    text: str
    version: int = 1


WARD_LEAST = 2**60
"""People without the messenger have numbers from here on: none of the messenger's is ever as large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ward:
    """A resident without the messenger (``id``), for whom ``by`` acts and is told what there is to tell."""

    id: ResidentId
    by: ResidentId
    since: datetime
    version: int = 1


@dataclass(eq=False)
class NoWard(Refusal):
    """Whoever has the messenger acts for themselves."""


def is_ward(number: int) -> bool:
    """Whether that number is of somebody without the messenger."""
    return number >= WARD_LEAST


@dataclass(eq=False)
class PersonGone(Refusal):
    """Nobody of that number lives where one looks after people."""


def initials(typed: str) -> tuple[tuple[str, str], ...]:
    """For ㄱㅅㅈ the first and the last syllable that each letter can begin; () for anything else."""
    spans = tuple(initial_span(letter) for letter in typed.replace(" ", ""))
    return tuple(span for span in spans if span) if all(spans) else ()
