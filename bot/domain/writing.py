"""What people write: cleaned of what cannot be shown, and measured."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from bot.domain.refusal import Refusal

_KEPT_CONTROLS = "\n\t"
_JOINERS = "\u200c\u200d"  # they hold emoji families together


@dataclass(eq=False)
class TextEmpty(Refusal):
    """Only spaces, or nothing that can be shown."""


@dataclass(eq=False)
class TextTooShort(Refusal):
    """Fewer characters than the rule asks for."""

    least: int


@dataclass(eq=False)
class TextTooLong(Refusal):
    """More characters than the rule allows."""

    most: int
    length: int


def written(text: str, *, least: int = 1, most: int = 4096, lines: bool = True) -> str:
    """``text`` as it is stored: NFC, without control and direction marks, ends trimmed.

    Lengths count code points. With ``lines`` false, line breaks become spaces.
    Raises TextEmpty, TextTooShort, TextTooLong.
    """
    clean = "".join(_shown(ch) for ch in unicodedata.normalize("NFC", text))
    parts = [" ".join(line.split()) for line in clean.splitlines()]
    clean = ("\n" if lines else " ").join(parts).strip()
    if not any(not ch.isspace() and ch not in _JOINERS for ch in clean):
        raise TextEmpty
    if len(clean) > most:
        raise TextTooLong(most=most, length=len(clean))
    if len(clean) < least:
        raise TextTooShort(least=least)
    return clean


def _shown(ch: str) -> str:
    """The character, a space for a control character, nothing for a mark that turns text around."""
    if ch in _KEPT_CONTROLS or ch in _JOINERS:
        return ch
    kind = unicodedata.category(ch)
    if kind == "Cc":
        return " "
    return "" if kind in ("Cf", "Cs", "Co") and not _is_tag(ch) else ch


def _is_tag(ch: str) -> bool:
    """Tag characters spell flags of regions inside an emoji."""
    return 0xE0020 <= ord(ch) <= 0xE007F
