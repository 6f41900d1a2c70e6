"""Writing to the partner of a trade: one question, and the words are on their way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import contact
from bot.actions.contact import Sent
from bot.domain.contact import ContactRules, Partnership, WordsOnly
from bot.domain.residents import Resident
from bot.runtime.form import Answers, Form, Text
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.contact.neighbour import called
from handlers.contact.presses import Block
from handlers.doors import MENU, TradeCard, Write
from storage.city import City

SHOWN = 3
"""Of what was written before, so that nobody answers without the question in sight."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words(Text):
    """Text, and a kind word when something else comes."""

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        if incoming.text is None:
            raise WordsOnly
        return await Text.take(self, scene, answers, part, incoming)


def _limits(scene: Scene) -> tuple[int, int]:
    return 1, scene.city.rules(ContactRules, scene.resident.area if scene.resident else None).text_max


def forms() -> Sequence[Form]:
    """The words for a partner."""
    words = _Words(name="words", limits=_limits)
    return (
        Form(
            name="contact-write",
            screens="contact",
            close=_close,
            summary=False,
            questions=(words,),
            begins=False,
        ),
    )


async def write(_: CallbackQuery, callback_data: Write, resident: Resident, city: City) -> Begin:
    """The words for the partner are asked for."""
    found = await contact.may_write(city, resident, callback_data.id)
    lead = [await _before(city, resident, found)]
    return Begin("contact-write", subject=str(found.trade), lead=lead)


async def _before(city: City, resident: Resident, found: Partnership) -> Say:
    """To whom, about what, and what was written last."""
    name = called(await contact.name_of(city, found.partner(resident.id), agreed=found.agreed))
    lines = [
        Worded("contact-line", {"mine": words.writer == resident.id, "text": words.text})
        for words in await city.contact.newest(found.trade, most=SHOWN)
    ]
    facts = {"name": name, "title": found.title, "agreed": found.agreed}
    return Say("contact-write-to", facts, lines=lines)


async def _close(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    sent = await contact.write(scene.city, scene.resident, int(subject), answers["words"])
    return _sent(scene.city, sent)


def _sent(city: City, sent: Sent) -> Say:
    """When it arrives, and what was hidden."""
    hidden = [Say("contact-hidden", {"text": sent.words.text})] if sent.hidden else []
    due = sent.due if sent.due > city.now else None
    again = [Button(Write(id=sent.words.trade), "contact-write-again")]
    return Say("contact-sent", {"due": due}, lead=hidden, buttons=[again, to_trade(sent.words.trade), MENU])


def to_trade(number: int) -> Row:
    """To the trade itself."""
    return [Button(TradeCard(id=number), "contact-to-trade")]


def below(number: int) -> Sequence[Row]:
    """The presses below words that arrived."""
    return [
        [Button(Write(id=number), "contact-answer")],
        to_trade(number),
        [Button(Block(kind="trade", id=number), "contact-block")],
    ]
