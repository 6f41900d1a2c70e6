"""Contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import Router

from bot.runtime.form import Form
from bot.runtime.joined import joined
from bot.runtime.speech import Button
from handlers.doors import Below, Door, Opened

BELOW: Mapping[str, Below] = {
    "error-not-reachable": lambda _about, _facts: [[Button(Door(to="browse"), "menu-door-browse")]],
    "error-block-gone": lambda _about, _facts: [[Button(Door(to="blocked"), "contact-door-blocked")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    return joined(Router(name="contact"))


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return ()
