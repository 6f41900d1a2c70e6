"""What a long work may ask of the world outside the database, from the thread in which it is prepared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO, Protocol

from bot.domain.datasets import Column, Vocabulary
from bot.domain.residents import Resident


class Outside(Protocol):
    """The messenger's files, and words. The app gives it; every call waits, and is made from a thread."""

    def fetch(self, file: str, into: BinaryIO, most: int) -> None:
        """A file that somebody has sent, of up to ``most`` MB. Raises FileUnreadable, FileTooLarge."""

    def send(self, to: Resident, name: str, content: bytes, key: str, facts: Mapping[str, object]) -> None:
        """A file for somebody, with words."""

    def vocabulary(self, columns: Sequence[Column]) -> Vocabulary:
        """How headings and words may be written, in every language."""

    def headings(self, columns: Sequence[str], to: Resident) -> Sequence[str]:
        """The headings of columns in somebody's language."""

    def said(self, value: Any, to: Resident) -> Any:
        """A word of a set in somebody's language; anything else as it is."""
