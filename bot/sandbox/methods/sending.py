"""The bot says something new."""

from __future__ import annotations

import secrets
from typing import Any, Final

import telegram

from bot.sandbox.backstage import Backstage, Call
from bot.sandbox.methods import contents
from bot.sandbox.objects import Json, wire
from bot.sandbox.refusals import bad


def send_message(back: Backstage, call: Call) -> Json:
    """Words."""
    return _send(back, call, contents.text(back, call.args))


def send_photo(back: Backstage, call: Call) -> Json:
    """A photo with its caption."""
    return _send(
        back, call, {"photo": back.files.photo(call.source("photo")), **contents.caption(back, call.args)}
    )


def send_document(back: Backstage, call: Call) -> Json:
    """Any file with its caption."""
    document = back.files.document(call.source("document"))
    return _send(back, call, {"document": document, **contents.caption(back, call.args)})


def send_voice(back: Backstage, call: Call) -> Json:
    """Something to listen to, with its caption."""
    voice = back.files.voice(call.source("voice"))
    return _send(back, call, {"voice": voice, **contents.caption(back, call.args)})


def send_media_group(back: Backstage, call: Call) -> list[Json]:
    """An album: messages of their own that share one ``media_group_id``."""
    items, album = call.args["media"], str(secrets.randbelow(10**17))
    if len({item["type"] for item in items}) > 1:
        raise bad("document can't be mixed with other media types")
    return [
        _send(back, call, {"media_group_id": album, **contents.media(back, call, item)}) for item in items
    ]


def send_location(back: Backstage, call: Call) -> Json:
    """A place."""
    place = telegram.Location(longitude=call.args["longitude"], latitude=call.args["latitude"])
    return _send(back, call, {"location": wire(place)})


def send_contact(back: Backstage, call: Call) -> Json:
    """Somebody's number."""
    known = {key: call.args[key] for key in ("phone_number", "first_name", "last_name") if key in call.args}
    return _send(back, call, {"contact": known})


def send_chat_action(back: Backstage, call: Call) -> bool:
    """The bot is seen typing."""
    person = back.reachable(call.args["chat_id"])
    back.news.tell("typing", {"person": person.id, "action": call.args["action"]})
    return True


def copy_message(back: Backstage, call: Call) -> Json:
    """The same content once more, without its origin."""
    content = {key: value for key, value in _original(back, call).items() if key != "reply_markup"}
    if "caption" in call.args:
        content = {key: value for key, value in content.items() if not key.startswith("caption")}
        content |= contents.caption(back, call.args)
    return {"message_id": _send(back, call, content)["message_id"]}


def forward_message(back: Backstage, call: Call) -> Json:
    """The same content once more, with its origin."""
    source = back.chats.find(call.args["from_chat_id"], call.args["message_id"])
    content = _original(back, call)
    if source and "forward_origin" not in content:
        head = source.message
        content["forward_origin"] = {"type": "user", "date": head["date"], "sender_user": head["from"]}
    return _send(back, call, content)


def _original(back: Backstage, call: Call) -> Json:
    line = back.chats.find(back.reachable(call.args["from_chat_id"]).id, call.args["message_id"])
    if not line:
        verb = "copy" if call.method == "copyMessage" else "forward"
        raise bad(f"message to {verb} not found")
    head = ("message_id", "date", "chat", "from", "edit_date", "reply_to_message", "media_group_id")
    return {key: value for key, value in line.message.items() if key not in head}


def _send(back: Backstage, call: Call, content: Json) -> Json:
    place = back.reachable(call.args["chat_id"])
    content |= contents.inline(call.args) | contents.reply(back, place, call.args)
    keyboard = contents.reply_keyboard(back, place, call.args)
    return back.chats.post(place, content, by=back.bot, keyboard=keyboard)


METHODS: Final[dict[str, Any]] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendVoice": send_voice,
    "sendMediaGroup": send_media_group,
    "sendLocation": send_location,
    "sendContact": send_contact,
    "sendChatAction": send_chat_action,
    "copyMessage": copy_message,
    "forwardMessage": forward_message,
}
