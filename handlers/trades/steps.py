"""Steps of one press: yes, no, given, received; and those that are asked about first."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import trades
from bot.domain import trades as rules
from bot.domain.residents import Resident
from bot.domain.trades import DisputeReason, Trade, TradeGone, TradeId, TradeRules
from bot.runtime.form import Answers, Choice, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech, Worded
from handlers.doors import MENU, TradeCard
from handlers.trades import card as cards
from handlers.trades.calendar import entry
from handlers.trades.presses import Calendar, Contest, Move, NotYet, Sure
from storage.city import City

Step = Callable[[City, Resident, TradeId], Awaitable[Trade]]

_STEPS: Mapping[str, Step] = {
    "decline": trades.decline,
    "withdraw": trades.withdraw,
    "deliver": trades.deliver,
    "confirm": trades.confirm,
    "pay": trades.pay,
    "cancel": trades.cancel,
}


async def move(_: CallbackQuery, callback_data: Move, resident: Resident, scene: Scene) -> Say:
    """A step; the card shows what came of it."""
    number = TradeId(callback_data.id)
    if callback_data.step == "accept":
        trade = await trades.accept(scene.city, resident, number, terms=callback_data.terms)
    else:
        trade = await _step(callback_data.step)(scene.city, resident, number)
    return await cards.shown(scene, resident, trade)


def _step(word: str) -> Step:
    """What people press; the rest is time's, or a moderator's."""
    if word not in _STEPS:
        raise TradeGone
    return _STEPS[word]


async def sure(_: CallbackQuery, callback_data: Sure, resident: Resident, city: City) -> Say:
    """Whether it is really to be called off, and what that would mean now."""
    trade = await trades.seen(city, resident.id, TradeId(callback_data.id))
    rules.moved(trade, "cancel", by=resident.id, now=city.now)
    numbers = city.rules(TradeRules, trade.community)
    late = rules.is_late(trade, rules=numbers, now=city.now)
    yes = Button(Move(step="cancel", id=trade.id, terms=trade.current), "yes")
    facts = {"title": trade.title, "late": late, "hours": numbers.cancel_notice_hours}
    return Say("trades-sure", facts, buttons=[[yes], [Button(TradeCard(id=trade.id), "no")]])


async def not_yet(_: CallbackQuery, callback_data: NotYet, resident: Resident, city: City) -> Say:
    """Nothing is lost: the card waits."""
    trade = await trades.seen(city, resident.id, TradeId(callback_data.id))
    see = [Button(TradeCard(id=trade.id), "trades-see")]
    return Say("trades-not-yet", {"title": trade.title}, buttons=[see, MENU])


async def calendar(_: CallbackQuery, callback_data: Calendar, resident: Resident, city: City) -> Say:
    """The appointment as a file; called off, a file that takes it out again."""
    trade = await trades.seen(city, resident.id, TradeId(callback_data.id))
    file = entry(trade, await city.trades.terms(trade.id), city.now, city.zone)
    see = [Button(TradeCard(id=trade.id), "trades-see")]
    return Say("trades-calendar", {"title": trade.title, "at": trade.at}, file=file, buttons=[see], anew=True)


async def contest(_: CallbackQuery, callback_data: Contest, resident: Resident, city: City) -> Begin:
    """What went wrong is asked."""
    trade = await trades.seen(city, resident.id, TradeId(callback_data.id))
    rules.contest(trade, by=resident.id, rules=city.rules(TradeRules, trade.community), now=city.now)
    return Begin("trades-contest", subject=str(trade.id))


def forms() -> Sequence[Form]:
    """What went wrong, and how."""
    reason = Choice(name="reason", options=_reasons)
    words = Text(name="words", limits=lambda s: (2, _rules(s).words_max))
    questions = (reason, words)
    return (
        Form(
            name="trades-contest",
            screens="trades-contest",
            close=_contested,
            questions=questions,
            begins=False,
        ),
    )


def _rules(scene: Scene) -> TradeRules:
    return scene.city.rules(TradeRules, scene.resident.area if scene.resident else None)


def _reasons(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(reason.value, Worded(f"dispute-reason-{reason.value}")) for reason in DisputeReason]


async def _contested(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    reason = DisputeReason(answers["reason"])
    number = TradeId(int(subject))
    trade = await trades.contest(scene.city, scene.resident, number, reason, answers["words"])
    return await cards.shown(scene, scene.resident, trade)
