"""The objects the bot receives, made and read by python-telegram-bot: a parser the bot does not share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

import telegram

Json = dict[str, Any]

# Said as false by the library, left out by the real server: these are true or absent.
NEVER_FALSE: Final = (
    "channel_chat_created",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
)


def wire(thing: telegram.TelegramObject) -> Json:
    """The JSON of ``thing`` as the real server would send it."""
    body: Json = _tidy(json.loads(thing.to_json()))
    return body


def message(number: int, date: int, chat: telegram.Chat, sender: telegram.User, content: Json) -> Json:
    """A message in ``chat``; ``content`` is everything beyond its head."""
    head = {"message_id": number, "date": date, "chat": wire(chat), "from": wire(sender)}
    return through(telegram.Message, {**head, **content})


def through(kind: type[telegram.TelegramObject], body: Mapping[str, Any]) -> Json:
    """``body`` after python-telegram-bot has read it and written it again."""
    return wire(kind.de_json(dict(body), None))


def difference(kind: type[telegram.TelegramObject], body: Mapping[str, Any]) -> list[str]:
    """The members that python-telegram-bot does not give back as it got them."""
    again = through(kind, body)
    return sorted(key for key in {*body, *again} if body.get(key) != again.get(key))


def _tidy(value: Any) -> Any:
    if isinstance(value, list):
        return [_tidy(item) for item in value]
    if isinstance(value, dict):
        return {
            key: _tidy(item) for key, item in value.items() if item is not False or key not in NEVER_FALSE
        }
    return value
