"""Ledger: the community's units: accounts, transfers, entries that never change."""

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
    return joined(Router(name="ledger"))


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return ()
