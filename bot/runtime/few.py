"""Plain screens, turned page by page, and answered by a number that is typed instead of pressed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message, TelegramObject, Update

from bot.runtime.memory import Scene
from bot.runtime.speech import Say
from bot.runtime.voice.few import FEW, asks_same, called, laid, page_of
from storage.city import City

NOTHING: dict[str, Any] = {
    "token": "",
    "keys": [],
    "ways": [],
    "before": None,
    "after": None,
    "captions": ["", ""],
}
"""A screen on which there is nothing to press."""
_NUMBER = re.compile(r"\W*(\d{1,2})\s*번?\W*")


class Turned(CallbackData, prefix=FEW):
    """To another page of the screen with this token."""

    token: str
    page: int


@dataclass(frozen=True, slots=True)
class Again:
    """What was typed is heard as the press that it means."""

    press: str

    def heard(self, event: TelegramObject) -> TelegramObject:
        """The update as if it had been pressed; there is no message to change, and nothing to answer."""
        assert isinstance(event, Update) and event.message and event.message.from_user  # noqa: S101, PT018 -- typed
        who = event.message.from_user
        query = CallbackQuery(id="typed", from_user=who, chat_instance="typed", data=self.press)
        return Update(update_id=event.update_id, callback_query=query)


@dataclass(frozen=True, slots=True)
class Shown:
    """Other presses below the pressed words."""

    keys: Sequence[Sequence[dict[str, Any]]]


class Typed(Filter):
    """A number, typed by somebody on whose telephone it can only mean one press."""

    async def __call__(self, message: Message, scene: Scene) -> bool | dict[str, Any]:
        """The press that is meant."""
        found = _NUMBER.fullmatch(message.text or "")
        if not found or not scene.listener.reader.easy:
            return False
        sheet = await scene.city.leaves.last(scene.listener.person)
        key = called(dict(sheet), int(found[1])) if sheet else None
        return {"meant": key["callback_data"]} if key and key.get("callback_data") else False


def router() -> Router:
    """The table of contents; it is asked after every feature that hears numbers itself."""
    router = Router(name="few")
    router.callback_query.register(turned, Turned.filter())
    router.message.register(typed, Typed())
    return router


async def turned(press: CallbackQuery, callback_data: Turned, scene: Scene) -> Shown | Say:
    """Another page of what stands there."""
    sheets = await scene.city.leaves.all(scene.listener.person)
    for sheet in sheets:
        if sheet["token"] == callback_data.token and press.message:
            return Shown(laid(sheet, callback_data.page))
    return Say("runtime-few-gone", alert=True)


async def typed(_: Message, meant: str) -> Again:
    """As if it had been pressed."""
    return Again(meant)


async def keep(
    city: City, person: int, calls: Sequence[dict[str, Any]], event: TelegramObject | None, *, easy: bool
) -> None:
    """What is shown now is known from now on; a screen that asks the same again stays on its page."""
    found = [(call, call.pop(FEW)) for call in calls if FEW in call]
    if not easy:
        return
    sheets = list(await city.leaves.all(person))
    if not found:
        if any(call["method"].startswith(("send", "editMessageT", "editMessageM")) for call in calls):
            await city.leaves.keep(person, [NOTHING, *sheets], city.now)
        return
    call, sheet = found[-1]
    newest = [each for _, each in reversed(found)]
    old = next((one for one in sheets if one["token"] and asks_same(one, sheet)), None)
    if old and (page := page_of(old, _keyboard(event))):
        call["params"]["reply_markup"] = {"inline_keyboard": laid(sheet, page)}
    await city.leaves.keep(person, [*newest, *sheets], city.now)


def alone(calls: Sequence[dict[str, Any]]) -> None:
    """Calls without their sheets, as the messenger takes them."""
    for call in calls:
        call.pop(FEW, None)


def _keyboard(event: TelegramObject | None) -> Sequence[Sequence[Any]]:
    pressed = getattr(event, "callback_query", None)
    markup = getattr(getattr(pressed, "message", None), "reply_markup", None)
    return markup.inline_keyboard if markup else []
