"""How amounts and neighbours are said, and the presses that lead from one screen to the next."""

from __future__ import annotations

from bot.domain.ledger import LedgerRules
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Worded
from handlers.doors import MENU, Door, Mistake

REQUEST_LINK = "p-"
"""How the payload of a link to a request begins; its key follows."""

HOME: Row = (Button(Door(to="balance"), "menu-door-balance"), *MENU)
EARN: Row = (Button(Door(to="offer"), "menu-door-offer"),)


def wrong(payment: int) -> Row:
    """What somebody presses who should not have paid."""
    return [Button(Mistake(id=payment), "ledger-wrong")]


def amount(of: int, called: object) -> Worded:
    """An amount with its unit, ``mun`` in the reader's letters."""
    return Worded("ledger-amount", {"amount": of, "unit": Worded("ledger-unit", {"unit": called})})


def person(name: object) -> Worded:
    """A neighbour by name, or without one where it is not shown."""
    return Worded("ledger-person", {"name": name})


def member(scene: Scene) -> Resident:
    """Who speaks."""
    assert scene.resident  # noqa: S101 -- the doors to these screens are for residents
    return scene.resident


def rules(scene: Scene) -> LedgerRules:
    """The numbers at the listener's home."""
    return scene.city.rules(LedgerRules, scene.resident.area if scene.resident else None)
