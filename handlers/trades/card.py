"""The live card of a trade: who gives and gets what, where and when, whose turn it is, what can be done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram.types import CallbackQuery

from bot.actions import trades
from bot.domain.residents import Resident
from bot.domain.trades import Trade, TradeId
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say
from handlers.doors import MENU, Door, NeighbourOf, ReviewOf, TradeCard, Write
from handlers.trades.presses import Calendar, Contest, Move, NotYet, Rest, Reword, Sure

AT_ONCE = 3
"""Choices that plain mode shows at a time."""

_ORDER = (
    "accept",
    "confirm",
    "deliver",
    "pay",
    "counter",
    "revise",
    "decline",
    "withdraw",
    "review",
    "write",
    "calendar",
    "contest",
    "cancel",
    "neighbour",
)
_WIDE = frozenset({"accept", "confirm", "deliver", "pay", "review"})
"""What is most likely meant has a row of its own."""

Facts = Mapping[str, object]


async def card(_: CallbackQuery, callback_data: TradeCard, resident: Resident, scene: Scene) -> Say:
    """One trade, for its two."""
    trade = await trades.seen(scene.city, resident.id, TradeId(callback_data.id))
    return await shown(scene, resident, trade)


async def shown(scene: Scene, resident: Resident, trade: Trade, *lead: Say) -> Say:
    """The card as it is now; it lives on: what the partner does shows on it."""
    facts = await trades.view(scene.city, trade, resident.id)
    rows = below(trade.about, facts)
    return Say("trades-card", facts, buttons=rows, card=trade.about, lead=lead)


async def rest(_: CallbackQuery, callback_data: Rest, resident: Resident, scene: Scene) -> Say:
    """The same card with the next few things that can be done."""
    trade = await trades.seen(scene.city, resident.id, TradeId(callback_data.id))
    facts = await trades.view(scene.city, trade, resident.id)
    rows = _few(trade.id, _buttons(trade.id, facts), callback_data.page)
    return Say("trades-card", facts, buttons=[*rows, MENU])


def below(about: str, facts: Facts) -> Sequence[Row]:
    """What can be pressed below the card, as its facts tell."""
    number = int(about.partition(":")[2])
    buttons = _buttons(number, facts)
    if facts["easy"] == "yes":
        return [*_few(number, buttons, 0), MENU]
    wide = [[button] for step, button in buttons if step in _WIDE]
    pairs = [button for step, button in buttons if step not in _WIDE]
    return [*wide, *(pairs[i : i + 2] for i in range(0, len(pairs), 2)), _list(), MENU]


def see(about: str, _: Facts) -> Sequence[Row]:
    """From a notice to the card."""
    return [_see(int(about.partition(":")[2]))]


def to_trade(_: str, facts: Facts) -> Sequence[Row]:
    """From a refusal to the card as it is now."""
    number = facts["number"]
    return [_see(number)] if isinstance(number, int) and number else []


def gave(about: str, _: Facts) -> Sequence[Row]:
    """Below "have you given it?"."""
    return _took_place(int(about.partition(":")[2]), "deliver")


def got(about: str, _: Facts) -> Sequence[Row]:
    """Below "have you got it?"."""
    return _took_place(int(about.partition(":")[2]), "confirm")


def _took_place(number: int, step: str) -> Sequence[Row]:
    return [
        [Button(Move(step=step, id=number), f"trades-step-{step}")],
        [Button(NotYet(id=number), "trades-report-not-yet")],
        [Button(Contest(id=number), "trades-step-contest")],
    ]


def got_it(about: str, _: Facts) -> Sequence[Row]:
    """Below "please confirm"."""
    number = int(about.partition(":")[2])
    return [
        [Button(Move(step="confirm", id=number), "trades-step-confirm")],
        [Button(Contest(id=number), "trades-step-contest")],
        _see(number),
    ]


def _see(number: int) -> Row:
    return [Button(TradeCard(id=number), "trades-see")]


def _list() -> Row:
    return [Button(Door(to="trades"), "menu-door-trades")]


def _buttons(number: int, facts: Facts) -> list[tuple[str, Button]]:
    steps = set(str(facts["steps"]).split())
    terms = facts["number"]
    assert isinstance(terms, int)  # noqa: S101 -- the facts are our own
    return [(step, _button(step, number, terms)) for step in _ORDER if step in steps]


def _button(step: str, number: int, terms: int) -> Button:
    press = {
        "counter": Reword(step=step, id=number, terms=terms),
        "revise": Reword(step=step, id=number, terms=terms),
        "review": ReviewOf(id=number),
        "neighbour": NeighbourOf(kind="trade", id=number),
        "write": Write(id=number),
        "calendar": Calendar(id=number),
        "contest": Contest(id=number),
        "cancel": Sure(id=number),
    }.get(step, Move(step=step, id=number, terms=terms))
    return Button(press, f"trades-step-{step}")


def _few(number: int, buttons: Sequence[tuple[str, Button]], page: int) -> list[Row]:
    """Three at a time, each on its own row; the last press leads on, or back."""
    first = page * AT_ONCE
    rows: list[Row] = [[button] for _, button in buttons[first : first + AT_ONCE]]
    if len(buttons) > first + AT_ONCE:
        rows.append([Button(Rest(id=number, page=page + 1), "trades-rest", stays=True)])
    elif page:
        rows.append([Button(TradeCard(id=number), "trades-back")])
    return rows
