"""A host answers a request, or a helper for her: by a press, or in her own words, however she spells them."""

from __future__ import annotations

from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from bot.actions.homes import answering, undoing
from bot.actions.homes.answering import Answered
from bot.domain.homes import Match, MatchId, MatchState
from bot.domain.replies import Reply, understood
from bot.domain.residents import Resident
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU
from handlers.homes.presses import HomeSay, HomeUndo
from storage.city import City


class Before(Filter):
    """A text of somebody who has a request before them; once it is a call, only a clear answer counts.

    What a helper types may be about themselves: a clear yes or no is asked back, and only presses count.
    """

    async def __call__(
        self, message: Message, city: City, resident: Resident | None = None
    ) -> bool | dict[str, Any]:
        """The request, and what was said to it."""
        text = message.text or ""
        if resident is None or not text or text.startswith("/"):
            return False
        own, reply = await answering.before(city, resident), understood(text)
        match = own
        if own is None and reply in {Reply.YES, Reply.NO, Reply.LATER}:
            match = await answering.for_another(city, resident)
        if match is None or await city.helpline.talk_of(resident.id):
            return False
        if match.state is MatchState.PHONE and reply in {Reply.UNCLEAR, Reply.PHONE}:
            return False
        if match.held and reply is Reply.UNCLEAR:
            return False
        return {"match": match, "reply": reply if own else None}


async def pressed(_: CallbackQuery, callback_data: HomeSay, resident: Resident, city: City) -> Say:
    """One of the three."""
    return _said(await answering.said(city, resident, MatchId(callback_data.id), Reply(callback_data.do)))


async def typed(_: Message, match: Match, reply: Reply | None, resident: Resident, city: City) -> Say:
    """In her own words; a helper is asked whether it is for her."""
    if reply is None:
        facts = {"name": await answering.host_name(city, match)}
        return Say("homes-helper-sure", facts, buttons=[*answers(match.id), MENU])
    return _said(await answering.said(city, resident, match.id, reply))


async def undone(_: CallbackQuery, callback_data: HomeUndo, resident: Resident, city: City) -> Say:
    """It is taken back: the question is open again."""
    match = await undoing.take_back(city, resident, MatchId(callback_data.id))
    asks = [Worded("homes-notice-question")]
    return Say("homes-undone", lines=asks, buttons=[*answers(match.id), MENU])


def undo(number: int) -> Row:
    """What takes an answer back."""
    return [Button(HomeUndo(id=number), "homes-undo")]


def _said(given: Answered) -> Say:
    match = given.match
    lines = [Worded("homes-undo-until", {"minutes": given.minutes})] if given.minutes else []
    rows = [*([undo(match.id)] if given.minutes else []), MENU]
    if given.behalf is not None:
        facts = {"name": given.behalf, "state": given.word.value if given.minutes else match.state.value}
        return Say("homes-said-for", facts, lines=lines, buttons=rows)
    if given.minutes:
        return Say(f"homes-said-{given.word.value}", lines=lines, buttons=rows)
    if match.state is MatchState.DELIVERED:
        return Say("homes-unclear", buttons=answers(match.id))
    return Say(f"homes-said-{match.state.value}", buttons=[MENU])


def answers(number: int) -> list[Row]:
    """Three whole sentences, below one another."""
    return [[Button(HomeSay(do=do, id=number), f"homes-say-{do}")] for do in ("yes", "no", "phone")]
