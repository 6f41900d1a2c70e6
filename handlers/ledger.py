"""Ledger: the community's units: accounts, transfers, entries that never change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import Router

from bot.runtime.form import Form
from bot.runtime.joined import joined
from bot.runtime.speech import Button, Row, Worded
from handlers.doors import AskLimit, Below, Door, Opened

EARN: Row = (Button(Door(to="offer"), "menu-door-offer"),)

BELOW: Mapping[str, Below] = {
    "error-not-enough-units": lambda *_: [EARN, [Button(AskLimit(), "ledger-ask-limit")]],
    "ledger-notice-low": lambda *_: [EARN],
    "ledger-notice-high": lambda *_: [[Button(Door(to="browse"), "menu-door-browse")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def amount(of: int, called: str) -> Worded:
    """An amount with its unit, ``mun`` in the reader's letters."""
    return Worded("ledger-amount", {"amount": of, "unit": Worded("ledger-unit", {"unit": called})})


def routes() -> Router:
    """The table of contents."""
    return joined(Router(name="ledger"))


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return ()
