"""One's own trades: those under way, whose turn first, and those that are over."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Message

from bot.actions import trades
from bot.domain.residents import Resident
from bot.domain.trades import Trade
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from bot.runtime.widgets import pager
from handlers.doors import MENU, Door, TradeCard
from handlers.trades.presses import Mine

PAGE = 6
"""Trades on one page."""


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Those under way."""
    return await _open(scene, resident, 0)


async def page(_: CallbackQuery, callback_data: Mine, resident: Resident, scene: Scene) -> Say:
    """Another page of them, or of those that are over."""
    listed = _over if callback_data.over else _open
    return await listed(scene, resident, callback_data.page)


async def _open(scene: Scene, resident: Resident, number: int) -> Say:
    found = await scene.city.trades.open_of(resident.id, most=PAGE + 1, skip=number * PAGE)
    over = await scene.city.trades.over_count(resident.id)
    door: Row = [Button(Mine(over=True, page=0), "trades-over", {"count": over})] if over else []
    lines, rows = await _page(scene, resident, found, number, over=False)
    ring: Row = [Button(Door(to="rings"), "menu-door-rings")]
    return Say("trades-mine", {"count": len(lines)}, lines=lines, buttons=[*rows, door, ring, MENU])


async def _over(scene: Scene, resident: Resident, number: int) -> Say:
    found = await scene.city.trades.over_of(resident.id, most=PAGE + 1, skip=number * PAGE)
    lines, rows = await _page(scene, resident, found, number, over=True)
    back: Row = [Button(Door(to="trades"), "trades-open")]
    return Say("trades-ended", {"count": len(lines)}, lines=lines, buttons=[*rows, back, MENU])


async def _page(
    scene: Scene, resident: Resident, found: tuple[Trade, ...], number: int, *, over: bool
) -> tuple[list[Worded], list[Row]]:
    shown = found[:PAGE]
    lines = [
        await _line(scene, resident, number * PAGE + count, trade) for count, trade in enumerate(shown, 1)
    ]
    rows: list[Row] = [[Button(TradeCard(id=trade.id), text=trade.title)] for trade in shown]
    turns = pager(number, lambda to: Mine(over=over, page=int(to)), more=len(found) > PAGE)
    return lines, [*rows, *turns]


async def _line(scene: Scene, resident: Resident, number: int, trade: Trade) -> Worded:
    facts = await trades.view(scene.city, trade, resident.id)
    told = {name: facts[name] for name in ("title", "name", "role", "whose", "at")}
    return Worded("trades-line", {**told, "n": number, "state": trade.state})
