"""Rings: A gives to B, B to C, C to A: wants and offers that fit each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import rings
from bot.domain.residents import Resident
from bot.domain.rings import Answer, Place, RingId, Standing
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined
from bot.runtime.speech import Button, Row, Say
from handlers.doors import MENU, Below, Card, Door, Number, Opened, TradeCard
from storage.city import City


class RingCard(CallbackData, prefix="ring"):
    """To a ring as it stands now."""

    id: Number


class RingAnswer(CallbackData, prefix="ringsay"):
    """What a member says to a ring."""

    id: Number
    said: Answer


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="rings"))
    router.message.register(current, Command("rings"))
    router.callback_query.register(current, Door.filter(F.to == "rings"))
    router.callback_query.register(card, RingCard.filter())
    router.callback_query.register(answer, RingAnswer.filter(F.said == Answer.YES), flags=begins())
    router.callback_query.register(answer, RingAnswer.filter())
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return ()


async def current(_: Message | CallbackQuery, resident: Resident, city: City) -> Say:
    """The ring that waits for an answer, or for the others'."""
    place = await rings.current(city, resident)
    return await _shown(city, place) if place else Say("rings-none", buttons=[MENU])


async def card(_: CallbackQuery, callback_data: RingCard, resident: Resident, city: City) -> Say:
    """A ring as this member may see it."""
    return await _shown(city, await rings.seen(city, resident, RingId(callback_data.id)))


async def answer(_: CallbackQuery, callback_data: RingAnswer, resident: Resident, city: City) -> Say:
    """Yes or no; what has ended meanwhile says so."""
    number = RingId(callback_data.id)
    return await _shown(city, await rings.respond(city, resident, number, callback_data.said))


async def _shown(city: City, place: Place) -> Say:
    standing, facts = place.standing(city.now), await rings.facts(city, place)
    below = [*_ROWS[standing](place.ring.id, facts), MENU]
    return Say(f"rings-{standing}", facts, buttons=below)


def _asked(number: int, _: Mapping[str, object]) -> Sequence[Row]:
    yes, no = RingAnswer(id=number, said=Answer.YES), RingAnswer(id=number, said=Answer.NO)
    return [[Button(yes, "rings-yes")], [Button(no, "rings-no")]]


def _joined(number: int, _: Mapping[str, object]) -> Sequence[Row]:
    look, leave = RingCard(id=number), RingAnswer(id=number, said=Answer.NO)
    return [[Button(look, "rings-see")], [Button(leave, "rings-leave")]]


def _agreed(_: int, facts: Mapping[str, object]) -> Sequence[Row]:
    trades = [(facts[side], f"rings-{side}") for side in ("give", "get")]
    return [[Button(TradeCard(id=number), caption)] for number, caption in trades if isinstance(number, int)]


def _nothing(_: int, __: Mapping[str, object]) -> Sequence[Row]:
    return []


_ROWS = {
    Standing.ASKED: _asked,
    Standing.JOINED: _joined,
    Standing.DECLINED: _nothing,
    Standing.AGREED: _agreed,
    Standing.OVER: _nothing,
}


def _below(standing: Standing) -> Below:
    return lambda about, facts: _ROWS[standing](int(about.partition(":")[2]), facts)


def _cards(_: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """One press for each neighbour's listing, with its title."""
    found = [(facts[f"id{at}"], str(facts[f"theirs{at}"])) for at in range(1, 6)]
    return [[Button(Card(id=number), text=title)] for number, title in found if isinstance(number, int)]


BELOW: Mapping[str, Below] = {
    "rings-asked": _below(Standing.ASKED),
    "rings-agreed": _below(Standing.AGREED),
    "rings-notice-matches": _cards,
    "error-ring-gone": lambda _about, _facts: [[Button(Door(to="rings"), "menu-door-rings")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
