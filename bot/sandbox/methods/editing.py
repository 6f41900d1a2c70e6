"""The bot changes what it said, takes it back, or answers a press on it."""

from __future__ import annotations

from typing import Any, Final

from bot.sandbox.backstage import Backstage, Call
from bot.sandbox.chats import Line
from bot.sandbox.methods import contents
from bot.sandbox.objects import Json
from bot.sandbox.refusals import bad

CAPTIONED: Final = ("photo", "document")
WORDS: Final = ("text", "entities", "caption", "caption_entities")
HEAD: Final = ("message_id", "date", "chat", "from", "edit_date", "reply_markup")
NOT_MODIFIED: Final = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD: Final = "query is too old and response timeout expired or query ID is invalid"


def edit_text(back: Backstage, call: Call) -> Json:
    """Other words."""
    line = _editable(back, call)
    if "text" not in line.message:
        raise bad("there is no text in the message to edit")
    return _edit(back, call, line, _kept(line, WORDS) | contents.text(back, call.args))


def edit_caption(back: Backstage, call: Call) -> Json:
    """Other words under a picture."""
    line = _editable(back, call)
    if not any(kind in line.message for kind in CAPTIONED):
        raise bad("there is no caption in the message to edit")
    return _edit(back, call, line, _kept(line, WORDS) | contents.caption(back, call.args))


def edit_markup(back: Backstage, call: Call) -> Json:
    """Other buttons."""
    line = _editable(back, call)
    return _edit(back, call, line, _kept(line))


def edit_media(back: Backstage, call: Call) -> Json:
    """Another picture."""
    line = _editable(back, call)
    if not any(kind in line.message for kind in CAPTIONED):
        raise bad("there is no media in the message to edit")
    content = contents.media(back, call, call.args["media"])
    return _edit(back, call, line, _kept(line, (*WORDS, *CAPTIONED)) | content)


def delete_message(back: Backstage, call: Call) -> bool:
    """Take one message back, the bot's own or the person's."""
    person = back.reachable(call.args["chat_id"])
    line = back.chats.find(person.id, call.args["message_id"])
    if not line:
        raise bad("message to delete not found")
    if not back.chats.is_fresh(line):
        raise bad("message can't be deleted")
    return back.chats.remove(person.id, call.args["message_id"])


def delete_messages(back: Backstage, call: Call) -> bool:
    """Take several back; those that cannot be found are passed over."""
    person = back.reachable(call.args["chat_id"])
    for number in call.args["message_ids"]:
        line = back.chats.find(person.id, number)
        if line and back.chats.is_fresh(line):
            back.chats.remove(person.id, number)
    return True


def answer_press(back: Backstage, call: Call) -> bool:
    """Let a pressed button rest, with a word or an alert; once, and in time."""
    number, words = call.args["callback_query_id"], call.args.get("text") or ""
    statement = "update presses set answer = ? where id = ? and answer is null and expires > ?"
    if not back.store.run(statement, words, number, back.stamp()):
        raise bad(TOO_OLD)
    (person,) = back.store.row("select person from presses where id = ?", number)
    alert = bool(call.args.get("show_alert"))
    back.news.tell("answer", {"person": person, "query": number, "text": words, "alert": alert})
    return True


def _editable(back: Backstage, call: Call) -> Line:
    if "inline_message_id" in call.args:
        raise bad("inline messages are not played by the sandbox")
    person = back.reachable(call.args["chat_id"])
    line = back.chats.find(person.id, call.args["message_id"])
    if not line:
        raise bad("message to edit not found")
    if line.is_from_person or line.keyboard:
        raise bad("message can't be edited")
    return line


def _kept(line: Line, replaced: tuple[str, ...] = ()) -> Json:
    return {key: value for key, value in line.message.items() if key not in (*HEAD, *replaced)}


def _edit(back: Backstage, call: Call, line: Line, content: Json) -> Json:
    # An edit that names no buttons takes them away.
    changed = back.chats.rewrite(call.args["chat_id"], line, content | contents.inline(call.args))
    if not changed:
        raise bad(NOT_MODIFIED)
    return changed


METHODS: Final[dict[str, Any]] = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_markup,
    "editMessageMedia": edit_media,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "answerCallbackQuery": answer_press,
}
