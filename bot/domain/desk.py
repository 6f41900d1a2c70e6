"""The moderators' desk: a group chat in which the cases of an area are worked by tap."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

DeskId = NewType("DeskId", int)

GROUP_LEAST = 2**61
"""A group is a reader with a number of its own, from here on: above those of all people. It stays the same
when the messenger gives the group another number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRules:
    """Numbers a community may change (a group takes 20 messages a minute: programmes.md §13)."""

    first_cards: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The group ``chat`` as the desk of ``area``; its cards are in ``locale``, the language of who set it up.

    ``was`` is the number the group had before it grew. An ended one stays as the record of which group saw
    cases when; without ``ended_by`` it ended because the bot was thrown out or may not write there.
    """

    id: DeskId = DeskId(0)
    area: AreaId
    chat: int
    was: int | None = None
    title: str
    locale: str
    by: ResidentId
    since: datetime
    until: datetime | None = None
    ended_by: ResidentId | None = None
    version: int = 1

    @property
    def reader(self) -> int:
        """To whom notices for this group are addressed."""
        return GROUP_LEAST + self.id


@dataclass(eq=False)
class DeskNotYours(Refusal):
    """Whoever is in a group may not act there for that: the role is asked of the person."""


@dataclass(eq=False)
class DeskGone(Refusal):
    """In this group no cases are worked."""


@dataclass(eq=False)
class DeskElsewhere(Refusal):
    """The group is the desk of another area; ``area`` and ``place`` are its two names."""

    area: str
    place: str


@dataclass(eq=False)
class DeskThere(Refusal):
    """The very group is this area's desk already."""


@dataclass(eq=False)
class DeskUnnamed(Refusal):
    """Somebody writes as the group, and not under their own name."""


def is_group(reader: int) -> bool:
    """Whether notices for this number go to a group."""
    return reader >= GROUP_LEAST


def may_set_up(area: AreaId, here: Desk | None, *, is_moderator: bool, names: tuple[str, str]) -> None:
    """Whether somebody can make a group, which is the desk ``here`` or none, the desk of ``area``.

    ``names`` are those of the area it serves now. Raises DeskNotYours, DeskThere, DeskElsewhere.
    """
    if not is_moderator:
        raise DeskNotYours
    if here is not None and here.area == area:
        raise DeskThere
    if here is not None:
        raise DeskElsewhere(area=names[0], place=names[1])


def ended(desk: Desk, *, by: ResidentId | None, now: datetime) -> Desk:
    """The group sees no more cases; ``by`` is None where the messenger has ended it."""
    return replace(desk, until=now, ended_by=by)


def moved(desk: Desk, chat: int) -> Desk:
    """The same group under another number, as the messenger gives it when a group grows."""
    return replace(desk, chat=chat, was=desk.chat)
