"""Writing to the partner of a trade, or of an ask: one question, and the words are on their way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import contact
from bot.actions.contact import Sent
from bot.domain.contact import Between, ContactRules, Partnership, WordsOnly
from bot.domain.residents import Resident
from bot.runtime.form import Answers, Form, Text
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.contact.neighbour import called
from handlers.contact.presses import Block
from handlers.doors import MENU, NeighbourOf, TradeCard, Write, WriteAbout
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


async def write(_: CallbackQuery, callback_data: Write | WriteAbout, resident: Resident, city: City) -> Begin:
    """The words for the partner are asked for."""
    between = Between.TRADE if isinstance(callback_data, Write) else Between.ASK
    found = await contact.may_write(city, resident, between, callback_data.id)
    lead = [await _before(city, resident, found)]
    return Begin("contact-write", subject=f"{between}:{found.number}", lead=lead)


async def _before(city: City, resident: Resident, found: Partnership) -> Say:
    """To whom, about what, and what was written last."""
    name = called(await contact.name_of(city, found.partner(resident.id), agreed=found.named))
    lines = [
        Worded("contact-line", {"mine": words.writer == resident.id, "text": words.text})
        for words in await city.contact.newest(found.between, found.number, most=SHOWN)
    ]
    sought = found.between is Between.ASK
    facts = {"name": name, "title": found.title, "agreed": found.agreed, "sought": sought}
    return Say("contact-write-to", facts, lines=lines)


async def _close(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    # Only the number stood here before there were asks, and somebody may be writing still.
    kind, _, number = subject.rpartition(":")
    between = Between(kind or Between.TRADE)
    sent = await contact.write(scene.city, scene.resident, between, int(number), answers["words"])
    return _sent(scene.city, sent)


def _sent(city: City, sent: Sent) -> Say:
    """When it arrives, and what was hidden."""
    words, due = sent.words, sent.due if sent.due > city.now else None
    facts = {"text": words.text, "sought": words.between is Between.ASK}
    hidden = [Say("contact-hidden", facts)] if sent.hidden else []
    hidden += [Say("contact-money")] if sent.money else []
    again = [Button(_to(words.between, words.number), "contact-write-again")]
    rows = [again, _whence(words.between, words.number), MENU]
    return Say("contact-sent", {"due": due}, lead=hidden, buttons=rows)


def _to(between: Between, number: int) -> Write | WriteAbout:
    return Write(id=number) if between is Between.TRADE else WriteAbout(id=number)


def _whence(between: Between, number: int) -> Row:
    """To the trade itself; an ask that is over has no card, but the neighbour has."""
    if between is Between.TRADE:
        return [Button(TradeCard(id=number), "contact-to-trade")]
    return [Button(NeighbourOf(kind="ask", id=number), "contact-about")]


def below(kind: str, number: str) -> Sequence[Row]:
    """The presses below words that arrived."""
    between, one = Between(kind), int(number)
    return [
        [Button(_to(between, one), "contact-answer")],
        _whence(between, one),
        [Button(Block(kind=between.value, id=one), "contact-block")],
    ]
