"""Half-finished conversations: what is kept between two answers, and the scene of one turn."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from aiogram.types import Message

from bot.domain.residents import Resident
from bot.runtime.speech import Worded
from locales import Reader
from storage.city import City


@dataclass(frozen=True, slots=True)
class Frame:
    """A form under way: which question is open, what was answered, what of this answer is there.

    ``token`` is in every button of this run of the form, so an older button is recognised; ``furthest``
    is the last question that was reached, wherever somebody goes back to.
    """

    form: str
    token: str
    at: int = 0
    answers: dict[str, Any] = field(default_factory=dict)
    part: dict[str, Any] = field(default_factory=dict)
    subject: str = ""
    furthest: int = -1

    @classmethod
    def of(cls, kept: dict[str, Any] | None) -> Frame | None:
        """The frame as the database kept it, perhaps by another version: what is unknown is left out."""
        told = {name: value for name, value in (kept or {}).items() if name in cls.__slots__}
        return cls(**told) if {"form", "token"} <= told.keys() else None

    def kept(self) -> dict[str, Any]:
        """The frame as the database keeps it."""
        return {name: getattr(self, name) for name in self.__slots__}

    def asking(self, at: int, **part: Any) -> Frame:
        """The frame with another question open."""
        return replace(self, at=at, part=part, furthest=max(at, self.furthest))


def new_token() -> str:
    """Six letters that make the buttons of one run of a form its own."""
    return secrets.token_urlsafe(5)[:6].replace("|", "_")


@dataclass(frozen=True, slots=True)
class Listener:
    """To whom a turn speaks, and how; known before the turn, so that a refusal can be said after.

    ``newcomer``: nobody of ours yet, whom nobody could call back.
    """

    chat: int
    person: int
    reader: Reader
    newcomer: bool = False


@dataclass(slots=True)
class Scene:
    """What one turn works on; ``frame`` and ``listener`` are as the turn leaves them.

    ``behalf`` is in whose name the person acts: somebody without the messenger.
    ``marks`` are what happened to questions of forms in it: (form, question, what).
    ``held``: there is a measure against this person, so what begins something is asked about first.
    """

    city: City
    listener: Listener
    resident: Resident | None
    frame: Frame | None
    reachable: bool = True
    username: str = ""
    behalf: Resident | None = None
    marks: list[tuple[str, str, str]] = field(default_factory=list)
    words: Callable[[Worded], str] = lambda worded: worded.key
    """How something reads to the listener, as plain text: for who looks for a word in what would be said."""
    held: bool = False
    in_group: bool = False
    """Others read along: nothing of the person's is said here, and nothing is asked."""

    def link(self, payload: str) -> str:
        """An address that opens this bot with ``payload``."""
        return f"https://t.me/{self.username}?start={payload}"


@dataclass(frozen=True, slots=True)
class Sent:
    """A document as the messenger tells of it, before anything of it is fetched; ``size`` in bytes."""

    file: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """An answer as it came: a typed text, a press's value, a photo, a place, a document."""

    text: str | None = None
    press: str | None = None
    photo: str | None = None
    album: str = ""
    location: tuple[float, float] | None = None
    document: Sent | None = None

    @classmethod
    def of(cls, message: Message) -> Incoming:
        """What a message brings; a caption counts as text only without a photo."""
        place, sent = message.location, message.document
        return cls(
            text=message.text,
            photo=message.photo[-1].file_id if message.photo else None,
            album=message.media_group_id or "",
            location=(place.latitude, place.longitude) if place else None,
            document=Sent(sent.file_id, sent.file_name or "", sent.file_size or 0) if sent else None,
        )
