"""Who is who: the bot presents itself, and asks about chats and people."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import telegram

from bot.sandbox.backstage import Backstage, Call
from bot.sandbox.files import MAX_DOWNLOAD
from bot.sandbox.groups import Group, standing
from bot.sandbox.objects import Json, wire
from bot.sandbox.profile import DEFAULT
from bot.sandbox.refusals import bad

Commands = list[dict[str, str]]


def get_me(back: Backstage, _: Call) -> Json:
    """The bot itself, and what it may do: only this answer tells that."""
    able = ("can_read_all_group_messages", "supports_inline_queries")
    return wire(back.bot) | dict.fromkeys(able, False) | {"can_join_groups": True}


def set_commands(back: Backstage, call: Call) -> bool:
    """The menu of commands for a scope and a language."""
    return _put_commands(back, call, call.args["commands"])


def delete_commands(back: Backstage, call: Call) -> bool:
    """No menu of its own for a scope and a language."""
    return _put_commands(back, call, [])


def get_commands(back: Backstage, call: Call) -> Commands:
    """The menu of exactly that scope and language."""
    return back.profile.commands(call.args.get("scope") or DEFAULT, call.args.get("language_code") or "")


def set_words(back: Backstage, call: Call) -> bool:
    """The name or a description, in one language or for everybody."""
    field = _field(call)
    back.profile.say(field, call.args.get(field) or "", call.args.get("language_code") or "")
    return True


def get_words(back: Backstage, call: Call) -> Json:
    """The name or a description as somebody of that language sees it."""
    field = _field(call)
    said = back.profile.said(field, call.args.get("language_code") or "")
    return {field: said or (back.bot.first_name if field == "name" else "")}


def get_chat(back: Backstage, call: Call) -> Json:
    """All about a chat."""
    place = back.people.get(call.args["chat_id"]) or back.groups.get(call.args["chat_id"])
    if not place:
        raise bad("chat not found")
    gifts = telegram.AcceptedGiftTypes(
        unlimited_gifts=True,
        limited_gifts=True,
        unique_gifts=True,
        premium_subscription=True,
        gifts_from_channels=True,
    )
    if isinstance(place, Group):
        return wire(telegram.ChatFullInfo(place.id, place.kind, -place.id % 7, 11, gifts, title=place.title))
    return wire(telegram.ChatFullInfo(place.id, "private", place.id % 7, 11, gifts, first_name=place.name))


def get_member(back: Backstage, call: Call) -> Json:
    """A side of a private chat, from the bot's point of view, or a member of a group."""
    if group := back.groups.get(call.args["chat_id"]):
        return _in_group(back, group, call.args["user_id"])
    person = back.people.get(call.args["chat_id"])
    if not person:
        raise bad("chat not found")
    if call.args["user_id"] == back.bot.id:
        return wire(member(back.bot, blocked=person.blocked))
    if call.args["user_id"] != person.id:
        raise bad("user not found")
    return wire(member(person.user, blocked=False))


def _in_group(back: Backstage, group: Group, number: int) -> Json:
    if number == back.bot.id:
        return wire(standing(back.bot, group.bot))
    if number not in back.people:
        raise bad("user not found")
    user = back.people[number].user
    return wire(telegram.ChatMemberMember(user) if number in group.members else telegram.ChatMemberLeft(user))


def member(user: telegram.User, *, blocked: bool) -> telegram.ChatMember:
    """A member of a chat; the bot is thrown out of a chat where it is blocked."""
    if blocked:
        return telegram.ChatMemberBanned(user, datetime.fromtimestamp(0, UTC))
    return telegram.ChatMemberMember(user)


def get_file(back: Backstage, call: Call) -> Json:
    """Where a file can be fetched."""
    kept = back.files.by_id(call.args["file_id"])
    if len(kept.body) > MAX_DOWNLOAD:
        raise bad("file is too big")
    return wire(telegram.File(kept.id, kept.unique_id, len(kept.body), kept.path))


def _put_commands(back: Backstage, call: Call, commands: Commands) -> bool:
    scope = call.args.get("scope") or DEFAULT
    if scope.get("chat_id", 0) not in (0, *back.people, *back.groups):
        raise bad("chat not found")
    before = {number: back.profile.menu(person) for number, person in back.people.items()}
    back.profile.set_commands(commands, scope, call.args.get("language_code") or "")
    for number, person in back.people.items():
        if (menu := back.profile.menu(person)) != before[number]:
            back.news.tell("commands", {"person": number, "commands": menu})
    for number in back.groups:
        back.news.tell("commands", {"person": number, "commands": back.profile.group_menu(number)})
    return True


def _field(call: Call) -> str:
    return {"name": "name", "description": "description", "shortdescription": "short_description"}[
        call.method[5:].lower()
    ]


METHODS: Final[dict[str, Any]] = {
    "getMe": get_me,
    "setMyCommands": set_commands,
    "deleteMyCommands": delete_commands,
    "getMyCommands": get_commands,
    **dict.fromkeys(("setMyName", "setMyDescription", "setMyShortDescription"), set_words),
    **dict.fromkeys(("getMyName", "getMyDescription", "getMyShortDescription"), get_words),
    "getChat": get_chat,
    "getChatMember": get_member,
    "getFile": get_file,
}
