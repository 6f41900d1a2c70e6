"""Cases: the one queue of what people must decide: disputes, reports, requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import Router

from bot.runtime.form import Form
from bot.runtime.joined import joined
from handlers.doors import Below, Opened

BELOW: Mapping[str, Below] = {}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    return joined(Router(name="cases"))


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return ()
