"""One's account at a glance, and the requests that wait."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Message

from bot.actions import ledger
from bot.domain.ledger import Transfer
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, Door
from handlers.ledger.presses import Answer
from handlers.ledger.said import amount, person

SHOWN = 5
"""Requests listed on the screen."""

DOORS = (("pay", "ask"), ("split", "statement"))


async def balance(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What is there, what can be spent, who waits for what."""
    there = await ledger.standing(scene.city, resident)
    lines, waiting = await _waiting(scene, there)
    doors = [[Button(Door(to=to), f"ledger-door-{to}") for to in row] for row in DOORS]
    return Say("ledger-balance", _facts(there), lines=lines, buttons=[*waiting, *doors, MENU])


def _facts(there: ledger.Standing) -> dict[str, object]:
    return {
        "balance": amount(there.account.balance, there.unit),
        "held": amount(there.held, there.unit) if there.held else None,
        "room": amount(there.room, there.unit),
        "floor": amount(there.floor, there.unit),
        "trades": there.trades,
    }


async def _waiting(scene: Scene, there: ledger.Standing) -> tuple[list[Worded], list[Row]]:
    """Requests to answer, and those one made."""
    city, lines, rows = scene.city, list[Worded](), list[Row]()
    for request in (await city.ledger.to_answer(there.account.id, city.now))[:SHOWN]:
        name = await _name(scene, request.payee)
        lines.append(_line("ledger-line-asked", request, name, there.unit))
        rows.append(
            [
                Button(Answer(step="pay", id=request.id), "ledger-pay-one", {"name": person(name)}),
                Button(Answer(step="no", id=request.id), "ledger-decline"),
            ]
        )
    for request in (await city.ledger.asked(there.account.id, city.now))[:SHOWN]:
        name = await _name(scene, request.payer) if request.payer else None
        key = "ledger-line-asking" if request.payer else "ledger-line-link"
        lines.append(_line(key, request, name, there.unit))
        rows.append(
            [Button(Answer(step="drop", id=request.id), "ledger-withdraw", _sum(request, there.unit))]
        )
    return lines, rows


def _sum(request: Transfer, unit: str) -> dict[str, object]:
    return {"amount": amount(request.amount, unit)}


def _line(key: str, request: Transfer, name: str | None, unit: str) -> Worded:
    facts = {"name": person(name), "note": request.note or None, "until": request.due}
    return Worded(key, _sum(request, unit) | facts)


async def _name(scene: Scene, account: int | None) -> str | None:
    there = await scene.city.ledger.accounts([account] if account else [])  # type: ignore[list-item]
    owner = next((one.owner for one in there.values()), None)
    return await scene.city.residents.shown_name(owner) if owner else None
