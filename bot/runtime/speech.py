"""What a handler may return: facts and the id of a screen, never words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from aiogram.filters.callback_data import CallbackData


@dataclass(frozen=True, slots=True)
class Worded:
    """A fact that is itself said in the reader's language; ``key`` may name an attribute (``a.b``)."""

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Button:
    """One press. ``caption`` is an attribute of the screen's message (``take`` is ``.take``), or a
    message of its own when it has a hyphen; ``text`` is somebody's own words instead (a title).
    ``stays``: it is no choice but a way out or on, and stands on every page where plain screens have pages.
    """  # noqa: D205

    press: CallbackData | str
    caption: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    text: str = ""
    stays: bool = False


Row = Sequence[Button]


@dataclass(frozen=True, slots=True)
class File:
    """Something to be saved or scanned: a statement, a calendar entry, a QR code (``picture``)."""

    name: str
    content: bytes
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Voice:
    """A text to be read aloud; the screen's own words are said only where that fails."""

    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table to be saved as CSV or XLSX, by the ending of ``name``; its headings are worded.

    ``columns`` are message ids, ``rows`` hold texts, numbers, days and ``Worded`` facts.
    """

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers of one kind in a chart, one for each of its labels; None stands for one that is not told."""

    name: Worded
    values: Sequence[int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Numbers as a picture, drawn in the reader's words once the answer is decided.

    ``kind``: ``columns`` for times and classes side by side, ``bars`` for names below one another, ``hours``
    for days below one another, whose ``spans`` are (from minute, until minute, number of the series).
    ``value`` is the message that words one number (``$n``), ``hidden`` what stands for one not told,
    ``nothing`` what is written where all are zero; ``note`` tells source and days.
    """

    kind: Literal["columns", "bars", "hours"]
    title: Worded
    labels: Sequence[Worded | str]
    series: Sequence[Series]
    value: str
    hidden: Worded
    nothing: Worded
    note: Worded
    spans: Sequence[Sequence[tuple[int, int, int]]] = ()


@dataclass(frozen=True, slots=True)
class Say:
    """One screen: the Fluent id ``key`` with its facts, and the presses below it.

    ``lead`` are paragraphs above in the same message, ``lines`` stand below, one each. ``photos``
    are file ids: one makes a captioned photo, more an album before the text. ``asks`` puts a key
    that sends the person's ``location`` or ``contact`` under the chat, ``nothing`` takes it away.
    ``alert`` shows the words over the pressed screen, ``anew`` leaves that screen and writes below;
    ``follows`` names an album whose confirmation is one message, edited while photos arrive.
    ``file`` goes below in a message of its own, whose caption are the words; a ``Chart`` takes the place
    of the pressed screen. ``card`` makes this the
    one live card about something (``trade:5``): an older one of the same name is taken away, and a
    notice told at once, about the same and with a key that ends in ``-card``, edits it in place.
    ``tongue`` says it as to somebody who reads that language: what others will see. ``unkept``: it holds
    what the city keeps sealed, so the answer itself is not kept in the database: if it cannot be said at
    once it is to be asked for again.
    """

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)
    buttons: Sequence[Row] = ()
    lead: Sequence[Say] = ()
    lines: Sequence[Worded] = ()
    photos: Sequence[str] = ()
    asks: str = ""
    alert: bool = False
    anew: bool = False
    follows: str = ""
    file: File | Sheet | Chart | Voice | None = None
    card: str = ""
    tongue: str = ""
    unkept: bool = False


@dataclass(frozen=True, slots=True)
class Begin:
    """A form to be gone through; with ``answers`` given, what is missing is asked, then the summary.

    ``subject`` is what the form is about (a listing's number, a link that brought somebody here).
    """

    form: str
    answers: Mapping[str, Any] = field(default_factory=dict)
    subject: str = ""
    lead: Sequence[Say] = ()


Speech = Say | Begin | Sequence[Say] | None
"""All that a handler may return; None only answers a press."""
