"""Rules across the fields of an object: entities inside their text, ids that fit their chat, one press."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bot.sandbox.oracle.html import utf16_len
from bot.sandbox.oracle.spec import Json, Problem

COMMAND: Final = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@\w+)?(?:\s|\Z)")
MILLISECONDS: Final = 10_000_000_000


def check(value: Json, path: str) -> Iterator[Problem]:
    """Findings at every depth of ``value``."""
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield from check(item, f"{path}[{number}]")
    elif isinstance(value, Mapping):
        yield from _entities(value, path)
        yield from _message(value, path)
        yield from _press(value, path)
        for key, item in value.items():
            yield from check(item, f"{path}.{key}")


def _entities(value: Mapping[str, Json], path: str) -> Iterator[Problem]:
    for text_key, key in (("text", "entities"), ("caption", "caption_entities")):
        text, entities = value.get(text_key), value.get(key)
        if not isinstance(entities, list):
            continue
        if not isinstance(text, str):
            if entities and "message_id" in value:
                yield Problem(f"{path}.{key}", "entity", f"entities without {text_key}")
            continue
        size = utf16_len(text)
        for number, entity in enumerate(entities):
            if isinstance(entity, Mapping) and not _lies_within(entity, size):
                yield Problem(f"{path}.{key}[{number}]", "entity", f"outside 0-{size} UTF-16 units")


def _lies_within(entity: Mapping[str, Json], size: int) -> bool:
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(length, int):
        return True  # the shape is at fault, and said elsewhere
    return offset >= 0 and length >= 1 and offset + length <= size


def _message(value: Mapping[str, Json], path: str) -> Iterator[Problem]:
    chat, date = value.get("chat"), value.get("date")
    if isinstance(date, int) and date > MILLISECONDS:
        yield Problem(f"{path}.date", "date", "milliseconds; the Bot API counts seconds")
    if "message_id" not in value or not isinstance(chat, Mapping) or date == 0:
        return
    sender = value.get("from")
    from_person = isinstance(sender, Mapping) and not sender.get("is_bot")
    yield from _chat_id(chat, sender if from_person else None, path)
    marked = any(
        isinstance(entity, Mapping) and entity.get("type") == "bot_command"
        for entity in value.get("entities") or ()
    )
    if from_person and not marked and COMMAND.match(str(value.get("text", ""))):
        yield Problem(f"{path}.entities", "entity", "a command without a bot_command entity")


def _chat_id(chat: Mapping[str, Json], person: Json, path: str) -> Iterator[Problem]:
    number, kind = chat.get("id"), chat.get("type")
    if not isinstance(number, int):
        return
    if (kind == "private") != (number > 0):
        yield Problem(f"{path}.chat.id", "chat_id", f"{number} is no id of a {kind} chat")
    if kind in ("supergroup", "channel") and number > -1_000_000_000_000:
        yield Problem(f"{path}.chat.id", "chat_id", f"the id of a {kind} starts with -100", "warning")
    if kind == "private" and person and person.get("id") != number:
        yield Problem(f"{path}.chat.id", "chat_id", "in a private chat, chat.id equals from.id")


def _press(value: Mapping[str, Json], path: str) -> Iterator[Problem]:
    if "chat_instance" not in value:
        return
    if not value.get("message") and not value.get("inline_message_id"):
        yield Problem(path, "callback", "a callback query has message or inline_message_id")
    if ("data" in value) == ("game_short_name" in value):
        yield Problem(path, "callback", "exactly one of data and game_short_name")
