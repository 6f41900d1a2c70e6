"""Rules of single methods that the tables of fields cannot say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from bot.sandbox.oracle.spec import Json, Problem

COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")
SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
USERNAME: Final = re.compile(r"@[A-Za-z][A-Za-z0-9_]{3,31}")
DEEP_LINK: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")
PARSE_MODES: Final = frozenset({"", "html", "markdown", "markdownv2"})
ACTIONS: Final = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def check(method: str, args: Mapping[str, Json]) -> Iterator[Problem]:
    """Findings about the arguments of ``method`` together."""
    yield from _needed(method, args)
    for key in ("chat_id", "from_chat_id"):
        yield from _chat(args.get(key), f"{method}.{key}")
    yield from _words(method, args)
    if method == "setMyCommands" and isinstance(args.get("commands"), list):
        yield from _commands(args["commands"], f"{method}.commands")


def _needed(method: str, args: Mapping[str, Json]) -> Iterator[Problem]:
    if method.startswith(("editMessage", "stopMessageLive")) and "inline_message_id" not in args:
        for key in ("chat_id", "message_id"):
            if key not in args:
                yield Problem(f"{method}.{key}", "missing_param", "needed when inline_message_id is absent")
    if method == "editMessageText" and not args.keys() & {"text", "rich_message"}:
        yield Problem(f"{method}.text", "missing_param", "one of text, rich_message is required")
    if method == "setWebhook" and "url" not in args:
        yield Problem(f"{method}.url", "missing_param", "a required parameter is missing")


def _chat(value: Json, path: str) -> Iterator[Problem]:
    if value == 0 or (isinstance(value, str) and not USERNAME.fullmatch(value)):
        yield Problem(path, "bad_chat_id", f"neither the id of a chat nor @username: {value!r}")


def _words(method: str, args: Mapping[str, Json]) -> Iterator[Problem]:
    if method == "sendChatAction" and args.get("action") not in ACTIONS:
        yield Problem(f"{method}.action", "enum", "wrong parameter action in request")
    timeout = args.get("timeout")
    if method == "getUpdates" and isinstance(timeout, int) and not 0 <= timeout <= 50:
        yield Problem(f"{method}.timeout", "range", "the server clamps it to 0-50", "warning")
    if method == "setWebhook" and not SECRET.fullmatch(args.get("secret_token") or "none"):
        yield Problem(f"{method}.secret_token", "pattern", "secret token contains unallowed characters")
    if not re.fullmatch(r"(?:[a-z]{2})?", str(args.get("language_code", ""))):
        yield Problem(f"{method}.language_code", "pattern", "must be two lower-case letters or empty")
    if str(args.get("parse_mode", "")).lower() not in PARSE_MODES:
        yield Problem(f"{method}.parse_mode", "parse_mode", "unsupported parse_mode")
    if args.get("parse_mode") and (args.get("entities") or args.get("caption_entities")):
        yield Problem(f"{method}.parse_mode", "parse_mode", "parse_mode and entities together", "warning")


def _commands(commands: list[Json], path: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, item in enumerate(commands):
        command = item.get("command") if isinstance(item, Mapping) else None
        if not isinstance(command, str):
            continue
        if not COMMAND.fullmatch(command):
            yield Problem(f"{path}[{number}]", "command", "BOT_COMMAND_INVALID")
        if command in seen:
            yield Problem(f"{path}[{number}]", "duplicate", f"/{command} is listed twice", "warning")
        seen.add(command)
