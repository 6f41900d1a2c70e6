"""What people write: cleaned of what cannot be shown, and measured."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from bot.domain.refusal import Refusal

_KEPT_CONTROLS = "\n\t"
_JOINERS = "\u200c\u200d"  # they hold emoji families together
_BLANKS = frozenset(map(chr, (0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0)))  # letters nobody can see


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
    parts = [" ".join(line.split()) for line in "".join(map(_shown, text)).splitlines()]
    text = "\n".join(parts).strip() if lines else " ".join(filter(None, parts))
    clean = unicodedata.normalize("NFC", text)
    if not any(unicodedata.category(ch)[0] in "LNPS" for ch in clean):
        raise TextEmpty
    if len(clean) > most:
        raise TextTooLong(most=most, length=len(clean))
    if len(clean) < least:
        raise TextTooShort(least=least)
    return clean


def _shown(ch: str) -> str:
    """The character; a space for a control or a blank; nothing for a mark that turns text around."""
    if ch in _KEPT_CONTROLS or ch in _JOINERS:
        return ch
    kind = unicodedata.category(ch)
    if kind == "Cc" or ch in _BLANKS:
        return " "
    return "" if kind in ("Cf", "Cs", "Co") and not _is_tag(ch) else ch


def _is_tag(ch: str) -> bool:
    """Tag characters spell flags of regions inside an emoji."""
    return 0xE0020 <= ord(ch) <= 0xE007F
