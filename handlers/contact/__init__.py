"""Contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram import F, Router
from aiogram.filters import Command

from bot.runtime.joined import joined
from bot.runtime.speech import Button
from handlers.contact import blocks, neighbour, relay
from handlers.contact.presses import Block, Unblock
from handlers.contact.relay import forms
from handlers.doors import Below, Door, NeighbourOf, Opened, PersonCard, Write, WriteAbout

__all__ = ["BELOW", "LINKS", "forms", "routes"]

BELOW: Mapping[str, Below] = {
    "error-not-reachable": lambda _about, _facts: [[Button(Door(to="browse"), "menu-door-browse")]],
    "error-block-gone": lambda _about, _facts: [[Button(Door(to="blocked"), "contact-door-blocked")]],
    "error-not-partner": lambda _about, _facts: [[Button(Door(to="trades"), "menu-door-trades")]],
    "contact-notice-money": lambda about, _: [
        [Button(PersonCard(id=int(about.partition(":")[2])), "contact-person")]
    ],
    "contact-notice-words": lambda about, _: relay.below(*about.split(":")[:2]),
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="contact"))
    router.callback_query.register(neighbour.page, NeighbourOf.filter())
    router.callback_query.register(blocks.sure, Block.filter(~F.sure))
    router.callback_query.register(blocks.block, Block.filter(F.sure))
    router.callback_query.register(blocks.unblock, Unblock.filter())
    router.message.register(blocks.blocked, Command("blocked"))
    router.callback_query.register(blocks.blocked, Door.filter(F.to == "blocked"))
    router.callback_query.register(relay.write, Write.filter())
    router.callback_query.register(relay.write, WriteAbout.filter())
    return router
