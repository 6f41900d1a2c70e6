"""Ledger: the community's units: accounts, transfers, entries that never change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.runtime.form import Form
from bot.runtime.joined import joined
from bot.runtime.speech import Button, Row
from handlers.doors import AskLimit, Below, Door, Opened, PayTo
from handlers.ledger import asking, balance, paying, statement
from handlers.ledger.presses import Answer, Export, Turn
from handlers.ledger.said import EARN, HOME, REQUEST_LINK, wrong


def _asked(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    number = int(about.partition(":")[2])
    pay = Button(Answer(step="pay", id=number), "ledger-pay")
    return [[pay, Button(Answer(step="no", id=number), "ledger-decline")]]


_ROOM = [EARN, [Button(AskLimit(), "ledger-ask-limit")]]
BELOW: Mapping[str, Below] = {
    "error-not-enough-units": lambda *_: _ROOM,
    "error-request-gone": lambda *_: [HOME],
    "error-transfer-conflict": lambda *_: [[Button(Door(to="statement"), "ledger-door-statement")]],
    "ledger-notice-asked": _asked,
    "ledger-notice-asked-again": _asked,
    "ledger-notice-low": lambda *_: [EARN],
    "ledger-notice-high": lambda *_: [[Button(Door(to="browse"), "menu-door-browse")]],
    "ledger-notice-received": lambda *_: [HOME],
    "ledger-notice-paid": lambda *_: [HOME],
    "ledger-notice-by-itself": lambda about, _: [wrong(int(about.partition(":")[2])), HOME],
    "ledger-notice-declined": lambda *_: [HOME],
    "ledger-notice-expired": lambda *_: [HOME],
    "ledger-notice-statement": lambda about, _: [
        [Button(Turn(of=about.partition(":")[2]), "ledger-door-statement")]
    ],
    "ledger-split-card": lambda *_: [HOME],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {REQUEST_LINK: asking.linked}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="ledger"))
    for command, handler in (
        ("balance", balance.balance),
        ("pay", paying.pay),
        ("ask", asking.ask),
        ("split", asking.split),
        ("statement", statement.statement),
    ):
        router.message.register(handler, Command(command))
        router.callback_query.register(handler, Door.filter(F.to == command))
    router.callback_query.register(paying.pay_to, PayTo.filter())
    router.callback_query.register(asking.answered, Answer.filter())
    router.callback_query.register(statement.turned, Turn.filter())
    router.callback_query.register(statement.exported, Export.filter())
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (paying.form(), *asking.forms())
