"""The world outside for long works: files fetched and sent over the wire, headings and words worded."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Coroutine, Mapping, Sequence
from enum import StrEnum
from typing import Any, BinaryIO, TypeVar
from zoneinfo import ZoneInfo

from bot.domain.datasets import (
    Column,
    FileFault,
    FileTooLarge,
    FileUnreadable,
    Vocabulary,
    folded,
)
from bot.domain.residents import Resident
from bot.runtime.memory import Listener
from bot.runtime.speech import File, Say
from bot.runtime.voice import Screens, Speaker
from bot.runtime.wire import Unreachable, Wire, WireError
from locales import Catalogue, Reader, Unsayable
from storage.city import Storage

T = TypeVar("T")

MB = 1024 * 1024
_ANYWHERE = ZoneInfo("UTC")
"""Headings and words are the same everywhere."""
_WAIT = 300.0
"""Seconds that a thread waits for the wire at the most: a large file on a slow line."""


class Voices:
    """Who a table is written for: its headings and words, in every language or in one."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._said: dict[tuple[str, str, str], str] = {}

    def vocabulary(self, columns: Sequence[Column]) -> Vocabulary:
        """How headings and words may be written: their stable ids, and as each language says them."""
        headings = {folded(column.name): column.name for column in columns}
        words: dict[str, dict[str, str]] = {}
        for column in columns:
            headings |= {folded(self.heading(column.name, tongue)): column.name for tongue in _tongues()}
            headings |= {folded(other): column.name for other in column.also}
            if column.words:
                spelt = [(word, tongue) for word in column.words for tongue in _tongues()]
                words[column.name] = {folded(word.value): word.value for word in column.words}
                words[column.name] |= {folded(self.word(word, to)): word.value for word, to in spelt}
                words[column.name] |= {folded(other): word.value for other, word in column.spelt.items()}
        return Vocabulary(headings=headings, words=words)

    def heading(self, column: str, reader: Reader) -> str:
        """The heading of a column."""
        return self._catalogue.caption(f"datasets-column-{column}", None, {}, reader)

    def word(self, word: StrEnum, reader: Reader) -> str:
        """A word of a set as it is said alone; its stable id where it is only said with facts."""
        name = (type(word).__name__, word.value, reader.locale)
        if name not in self._said:
            self._said[name] = self._worded(word, reader)
        return self._said[name]

    def _worded(self, word: StrEnum, reader: Reader) -> str:
        kebab = re.sub(r"(?<!^)(?=[A-Z])", "-", type(word).__name__).lower()
        for key in (f"datasets-{kebab}-{word.value}", f"{kebab}-{word.value}"):
            try:
                return self._catalogue.caption(key, None, {}, reader)
            except Unsayable:
                continue
        return word.value


def _tongues() -> Sequence[Reader]:
    return [Reader(locale=language, zone=_ANYWHERE) for language in Catalogue.languages]


class Outside:
    """Asked from threads; the wire is asked on the loop, and the thread waits."""

    def __init__(self, wire: Wire, storage: Storage, screens: Screens, speaker: Speaker) -> None:
        self._wire, self._storage, self._screens, self._speaker = wire, storage, screens, speaker
        self._voices = Voices(screens.catalogue)
        self._loop: asyncio.AbstractEventLoop | None = None

    def open(self) -> None:
        """From now on, on the loop that runs."""
        self._loop = asyncio.get_running_loop()

    def fetch(self, file: str, into: BinaryIO, most: int) -> None:
        """A file that somebody has sent, of up to ``most`` MB.

        Raises FileUnreadable, FileTooLarge, Unreachable.
        """
        content = self._on_loop(self._fetched(file, most))
        into.write(content)

    async def _fetched(self, file: str, most: int) -> bytes:
        try:
            found = await self._wire.call("getFile", {"file_id": file})
            size = int(found.get("file_size") or 0)
            if size > most * MB:
                raise FileTooLarge(size=-(-size // MB), most=most)
            content = await self._wire.download(found["file_path"])
        except Unreachable:
            raise
        except WireError as gone:
            raise FileUnreadable(fault=FileFault.GONE) from gone
        if len(content) > most * MB:
            raise FileTooLarge(size=-(-len(content) // MB), most=most)
        return content

    def send(self, to: Resident, name: str, content: bytes, key: str, facts: Mapping[str, object]) -> None:
        """A file for somebody, with words. Raises WireError."""
        say = Say(key, facts, file=File(name, content))
        listener = Listener(chat=to.id, person=to.id, reader=self._reader(to))
        calls = self._screens.calls([say], listener)
        self._on_loop(self._speaker.speak(to.id, calls))

    def vocabulary(self, columns: Sequence[Column]) -> Vocabulary:
        """How headings and words may be written, in every language."""
        return self._voices.vocabulary(columns)

    def headings(self, columns: Sequence[str], to: Resident) -> Sequence[str]:
        """The headings of columns in somebody's language."""
        return [self._voices.heading(column, self._reader(to)) for column in columns]

    def said(self, value: Any, to: Resident) -> Any:
        """A word of a set in somebody's language; anything else as it is."""
        return self._voices.word(value, self._reader(to)) if isinstance(value, StrEnum) else value

    def _reader(self, to: Resident) -> Reader:
        return Reader(locale=to.locale, zone=self._storage.zone)

    def _on_loop(self, asked: Coroutine[Any, Any, T]) -> T:
        assert self._loop  # noqa: S101 -- the app is open before anything is worked at
        return asyncio.run_coroutine_threadsafe(asked, self._loop).result(_WAIT)
