"""One's own consents: what each is for, since when, to which words; given, taken back, asked for anew."""

from __future__ import annotations

from typing import Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import residents
from bot.domain.residents import CONSENT_TEXT, Consent, Resident, Tick
from bot.runtime.joined import anyway, joined
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, Door

PAST_MOST = 8
"""What was given and taken back before, the newest; the file of /mydata has it all."""


class Consenting(CallbackData, prefix="tick"):
    """A consent: to be seen, given, or taken back, which is asked once more."""

    tick: Tick
    step: Literal["see", "give", "sure", "back"] = "see"


def routes() -> Router:
    """The table of contents: one's right, whatever else is to be read or settled first."""
    router, right = joined(Router(name="residents-consents")), anyway()
    router.message.register(consents, Command("consents"), flags=right)
    router.callback_query.register(consents, Door.filter(F.to == "consents"), flags=right)
    router.callback_query.register(see, Consenting.filter(F.step == "see"), flags=right)
    router.callback_query.register(give, Consenting.filter(F.step == "give"), flags=right)
    router.callback_query.register(sure, Consenting.filter(F.step == "sure"), flags=right)
    router.callback_query.register(take_back, Consenting.filter(F.step == "back"), flags=right)
    return router


async def consents(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """All of them, as they stand."""
    given = {it.tick: it for it in await scene.city.residents.consents(resident.id)}
    lines = [_line(scene, tick, given.get(tick)) for tick in Tick]
    rows: list[Row] = []
    for tick in Tick:
        box = "form-ticked" if tick in given else "form-unticked"
        rows.append([Button(Consenting(tick=tick), box, {"what": Worded(f"tick-{tick}")})])
    return Say("residents-consents", lines=lines, buttons=[*rows, [Button(Door(to="me"), "form-back")]])


def _line(scene: Scene, tick: Tick, given: Consent | None) -> Worded:
    what = Worded(f"tick-{tick}")
    if given is None:
        return Worded("residents-consent-none", {"what": what})
    return Worded("residents-consent-since", {"what": what, **_words(scene, given)})


async def see(_: CallbackQuery, callback_data: Consenting, resident: Resident, scene: Scene) -> Say:
    """What one is for, and what was said to it so far."""
    return await _seen(scene, resident, callback_data.tick)


async def _seen(scene: Scene, resident: Resident, tick: Tick) -> Say:
    ever = [it for it in await scene.city.residents.consents_ever(resident.id) if it.tick is tick]
    given = next((it for it in ever if it.is_given), None)
    lines = [_past(scene, it) for it in ever[-PAST_MOST:]]
    is_old = given is not None and given.text != CONSENT_TEXT
    steps = [*(["give"] if given is None or is_old else []), *(["sure"] if given else [])]
    presses: list[Row] = [
        [Button(Consenting(tick=tick, step=step), f"residents-consent.{step}")]  # type: ignore[arg-type]
        for step in steps
    ]
    facts = {"what": Worded(f"tick-{tick}"), "about": Worded(f"tick-about-{tick}"), "text": CONSENT_TEXT}
    facts["state"] = "old" if is_old else "given" if given else "none"
    return Say("residents-consent", facts, lines=lines, buttons=[*presses, _BACK])


def _past(scene: Scene, it: Consent) -> Worded:
    ended = it.withdrawn.astimezone(scene.city.zone).date() if it.withdrawn else None
    return Worded("residents-consent-past", {**_words(scene, it), "ended": ended})


def _words(scene: Scene, it: Consent) -> dict[str, object]:
    """Since when, to which words, in which language."""
    day = it.given.astimezone(scene.city.zone).date()
    return {"day": day, "text": it.text, "language": Worded(f"people-language-{it.locale}")}


async def give(_: CallbackQuery, callback_data: Consenting, resident: Resident, scene: Scene) -> Say:
    """Given, to the words of today."""
    await residents.consent(scene.city, resident, callback_data.tick)
    return await _seen(scene, resident, callback_data.tick)


async def sure(_: CallbackQuery, callback_data: Consenting) -> Say:
    """What it means to take it back, before it is done."""
    tick = callback_data.tick
    keep = [Button(Consenting(tick=tick), "keep")]
    back = [Button(Consenting(tick=tick, step="back"), "back")]
    leave = [Button(Door(to="delete"), "rights-door-delete")]
    facts = {"what": Worded(f"tick-{tick}"), "means": Worded(f"tick-means-{tick}")}
    rows = [keep, leave if tick is Tick.SERVICE else back, MENU]
    return Say("residents-consent-sure", facts, buttons=rows)


async def take_back(_: CallbackQuery, callback_data: Consenting, resident: Resident, scene: Scene) -> Say:
    """Taken back."""
    await residents.take_back(scene.city, resident, callback_data.tick)
    return await _seen(scene, resident, callback_data.tick)


_BACK: Row = [Button(Door(to="consents"), "form-back")]
