"""What a message holds, read from the arguments of a request: its words, its keyboard, what it replies to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox import view
from bot.sandbox.backstage import Backstage, Call
from bot.sandbox.chats import Place
from bot.sandbox.groups import Group
from bot.sandbox.objects import Json, wire
from bot.sandbox.refusals import bad
from bot.sandbox.writing import formatted


def text(back: Backstage, args: Mapping[str, Any]) -> Json:
    """The words of a text message."""
    if "text" not in args:
        raise bad("rich messages are not played by the sandbox")
    words, entities = _words(back, args, "text", "entities")
    if not words:
        raise bad("message text is empty")
    return _with({"text": words}, entities=entities)


def caption(back: Backstage, args: Mapping[str, Any]) -> Json:
    """The words under a picture, if there are any."""
    words, entities = _words(back, args, "caption", "caption_entities")
    return _with({}, caption=words, caption_entities=entities)


def inline(args: Mapping[str, Any]) -> Json:
    """The buttons below a message; empty rows are dropped as the server does."""
    markup = args.get("reply_markup") or {}
    if markup and "inline_keyboard" not in markup:
        return {}
    rows = [row for row in markup.get("inline_keyboard", ()) if row]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}


def reply_keyboard(back: Backstage, place: Place, args: Mapping[str, Any]) -> str:
    """Lay or remove the keyboard under the chat; the kind of markup that makes a message uneditable."""
    markup = args.get("reply_markup") or {}
    if isinstance(place, Group):
        asked = [
            name for row in markup.get("keyboard", ()) for key in row if isinstance(key, dict) for name in key
        ]
        if "request_contact" in asked or "request_location" in asked:
            raise bad("phone number and location can be requested in private chats only")
    elif "keyboard" in markup:
        back.chats.lay(place, view.keyboard(markup))
    elif "remove_keyboard" in markup:
        back.chats.lay(place, None)
    return next((kind for kind in ("keyboard", "remove_keyboard", "force_reply") if kind in markup), "")


def reply(back: Backstage, place: Place, args: Mapping[str, Any]) -> Json:
    """The message this one answers."""
    wanted = args.get("reply_parameters")
    if not wanted:
        return {}
    line = back.chats.find(place.id, wanted["message_id"])
    if line:
        return {"reply_to_message": {k: v for k, v in line.message.items() if k != "reply_to_message"}}
    if wanted.get("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")


def media(back: Backstage, call: Call, item: Mapping[str, Any]) -> Json:
    """A photo or document of ``sendMediaGroup`` and ``editMessageMedia``, with its caption."""
    readers = {"photo": back.files.photo, "document": back.files.document}
    if item["type"] not in readers:
        raise bad(f"media of type {item['type']} is not played by the sandbox")
    return {item["type"]: readers[item["type"]](call.meant(item["media"])), **caption(back, item)}


def _words(
    back: Backstage, args: Mapping[str, Any], key: str, entities_key: str
) -> tuple[str, list[dict[str, Any]]]:
    mode = args.get("parse_mode") or ""
    if mode and mode.lower() != "html":
        raise bad(f"parse_mode {mode} is not played by the sandbox; use HTML")
    words, entities = formatted(args.get(key) or "", mode, args.get(entities_key) or ())
    return words, [known for one in entities if (known := _introduced(back, one))]


def _introduced(back: Backstage, entity: dict[str, Any]) -> dict[str, Any] | None:
    """A mention of somebody without a username needs the whole person; strangers are not mentioned."""
    if entity["type"] != "text_mention":
        return entity
    person = back.people.get(entity["user"]["id"])
    return {**entity, "user": wire(person.user)} if person else None


def _with(content: Json, **more: Any) -> Json:
    return {**content, **{key: value for key, value in more.items() if value}}
