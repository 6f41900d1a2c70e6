"""Where host and guest meet for the first time: on neutral ground."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.refusal import Refusal

TELLING = 4
"""So many letters of a street and number are no accident."""


@dataclass(eq=False)
class MeetingAtHome(Refusal):
    """The address of the home, where the place of a meeting is asked for."""


def must_be_neutral(place: str, address: str) -> None:
    """A place of meeting is read in reminders and calendars: never a home's own address.

    The street and number tell where it is, whatever stands behind the first comma. Raises MeetingAtHome.
    """
    street = _letters(address.partition(",")[0])
    if len(street) >= TELLING and street in _letters(place):
        raise MeetingAtHome


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
