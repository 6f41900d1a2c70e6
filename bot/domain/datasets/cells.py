"""Cells that no spreadsheet runs, and the way back: what was written is read again as it was.

After OWASP's advice on CSV injection: a text that begins with one of the signs by which spreadsheets
know a formula gets an apostrophe in front; so does one that already has apostrophes before such a sign,
and reading takes exactly one away.
"""

from __future__ import annotations

import re

_RUNS = r"[=+\-@＝＋－＠\t\r\n]"  # the wide ones count in Korean and Japanese settings
_WOULD_RUN = re.compile(rf"'*{_RUNS}")
_IS_SHIELDED = re.compile(rf"'+{_RUNS}")


def shielded(text: str) -> str:
    """``text`` as it may stand in a cell."""
    return f"'{text}" if _WOULD_RUN.match(text) else text


def bare(text: str) -> str:
    """``text`` as it was before it was ``shielded``."""
    return text[1:] if _IS_SHIELDED.match(text) else text
