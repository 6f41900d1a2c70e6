"""What the page draws: people, messages and keyboards in the page's own simple words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.sandbox.groups import Group
from bot.sandbox.html import rendered
from bot.sandbox.people import Person

Json = dict[str, Any]


def person(who: Person, commands: Sequence[Mapping[str, str]]) -> Json:
    """One telephone."""
    return {
        "id": who.id,
        "name": who.name,
        "language_code": who.language_code,
        "role": who.role,
        "blocked": who.blocked,
        "keyboard": who.keyboard,
        "commands": list(commands),
    }


def group(it: Group, members: Sequence[Person], commands: Sequence[Mapping[str, str]]) -> Json:
    """One group."""
    return {
        "id": it.id,
        "name": it.title,
        "language_code": None,
        "role": "group",
        "blocked": False,
        "keyboard": None,
        "commands": list(commands),
        "members": [{"id": who.id, "name": who.name} for who in members],
        "bot": it.bot,
        "kind": it.kind,
        "grown": it.grown,
        "hears_all": it.hears_all,
    }


def message(body: Mapping[str, Any], moment: Callable[[int], str]) -> Json:
    """One message; ``moment`` words its time."""
    key, entities = ("text", "entities") if "text" in body else ("caption", "caption_entities")
    contact, location = body.get("contact"), body.get("location")
    return {
        "id": body["message_id"],
        "from": "bot" if body["from"]["is_bot"] else "person",
        "date": moment(body["date"]),
        "edited": "edit_date" in body,
        "html": rendered(body.get(key, ""), body.get(entities, [])),
        "photo": _photo(body["photo"][-1]) if "photo" in body else None,
        "location": location and {"lat": location["latitude"], "lon": location["longitude"]},
        "contact": contact and {"name": contact["first_name"], "phone": contact["phone_number"]},
        "album": body.get("media_group_id"),
        "service": _service(body),
        "who": None if body["chat"]["type"] == "private" else body["from"]["first_name"],
        "buttons": _buttons(body.get("reply_markup", {})),
        "document": _document(body["document"]) if "document" in body else None,
        "voice": f"/phone/photo/{body['voice']['file_id']}" if "voice" in body else None,
    }


def _service(body: Mapping[str, Any]) -> str | None:
    """What happened to the chat itself: a word of the page's."""
    return "grown" if "migrate_to_chat_id" in body or "migrate_from_chat_id" in body else None


def keyboard(markup: Mapping[str, Any]) -> Json:
    """A reply keyboard."""
    return {
        "rows": [[_key(button) for button in row] for row in markup["keyboard"]],
        "one_time": bool(markup.get("one_time_keyboard")),
        "placeholder": markup.get("input_field_placeholder", ""),
    }


def _photo(size: Mapping[str, Any]) -> Json:
    return {"url": f"/phone/photo/{size['file_id']}", "width": size["width"], "height": size["height"]}


def _document(body: Mapping[str, Any]) -> Json:
    return {
        "url": f"/phone/photo/{body['file_id']}",
        "name": body.get("file_name", ""),
        "size": body.get("file_size", 0),
    }


def _buttons(markup: Mapping[str, Any]) -> list[list[Json]]:
    return [
        [
            {"text": one["text"], "press": one.get("callback_data", ""), "url": one.get("url", "")}
            for one in row
        ]
        for row in markup.get("inline_keyboard", ())
    ]


def _key(button: Mapping[str, Any] | str) -> Json:
    if isinstance(button, str):
        return {"text": button, "ask": ""}
    asks = (
        "location" if button.get("request_location") else "contact" if button.get("request_contact") else ""
    )
    return {"text": button["text"], "ask": asks}
