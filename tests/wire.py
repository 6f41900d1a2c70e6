"""A fake wire: what people would see on their phones, and every request read by the oracle."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.runtime.wire import Upload
from bot.runtime.wire.errors import refusal
from bot.sandbox.oracle import Oracle, errors, parse_html

ORACLE = Oracle()


@dataclass
class Screen:
    """One message as a person sees it."""

    id: int
    text: str
    keys: list[list[dict[str, Any]]] = field(default_factory=list)
    photos: list[str] = field(default_factory=list)
    files: list[tuple[str, bytes]] = field(default_factory=list)
    asks: list[str] = field(default_factory=list)

    @property
    def captions(self) -> list[str]:
        return [key["text"] for row in self.keys for key in row]


class FakeWire:
    """The messenger as far as a play needs it; the oracle reads every request."""

    def __init__(self) -> None:
        self.chats: dict[int, dict[int, Screen]] = {}
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.answered: dict[str, dict[str, Any]] = {}
        self.shut: set[int] = set()
        self.closed: dict[int, Exception] = {}
        self.fail: list[Exception] = []
        self.sent: dict[str, bytes] = {}
        self.fetched: list[str] = []
        self._ids = itertools.count(1000)

    async def call(self, method: str, params: Mapping[str, Any], file: Upload | None = None) -> Any:
        problems = errors(ORACLE.check_request(method, params, [file.part] if file else []))
        assert not problems, f"{method}: {problems}"
        await asyncio.sleep(0)
        if self.fail:
            raise self.fail.pop(0)
        chat = params.get("chat_id", 0)
        if chat in self.shut:
            raise refusal(
                method,
                403,
                {"ok": False, "error_code": 403, "description": "Forbidden: bot was blocked by the user"},
            )
        if chat in self.closed:
            raise self.closed[chat]
        self.calls.append((method, dict(params)))
        result = getattr(self, f"_{method}", self._nothing)(chat, dict(params))
        if file:
            self.chats[chat][result["message_id"]].files.append((file.name, file.content))
        return result

    async def download(self, file_path: str) -> bytes:
        self.fetched.append(file_path)
        return self.sent[file_path.removeprefix("documents/")]

    def room(self, _: float) -> float:
        return float("inf")

    async def close(self) -> None:
        pass

    def screens(self, chat: int) -> list[Screen]:
        return list(self.chats.setdefault(chat, {}).values())

    def _put(
        self, chat: int, params: dict[str, Any], number: int | None = None, **more: Any
    ) -> dict[str, Any]:
        markup = params.get("reply_markup") or {}
        html = params.get("text", params.get("caption", ""))
        screen = Screen(
            id=number or next(self._ids),
            text=parse_html(html)[0] if params.get("parse_mode") else html,
            keys=markup.get("inline_keyboard", []),
            asks=[
                name for row in markup.get("keyboard", []) for key in row for name in key if name != "text"
            ],
            **more,
        )
        self.chats.setdefault(chat, {})[screen.id] = screen
        return {"message_id": screen.id}

    def _nothing(self, *_: Any) -> bool:
        return True

    def _getFile(self, _chat, params):
        number = params["file_id"]
        if number not in self.sent:
            gone = "Bad Request: wrong file_id or the file is temporarily unavailable"
            raise refusal("getFile", 400, {"ok": False, "error_code": 400, "description": gone})
        size = len(self.sent[number])
        return {
            "file_id": number,
            "file_unique_id": "u",
            "file_size": size,
            "file_path": f"documents/{number}",
        }

    def _sendMessage(self, chat, params):
        return self._put(chat, params)

    def _sendPhoto(self, chat, params):
        return self._put(chat, params, photos=[params.get("photo", "uploaded")])

    def _sendDocument(self, chat, params):
        return self._put(chat, params)

    def _sendVoice(self, chat, params):
        return self._put(chat, params)

    def _sendMediaGroup(self, chat, params):
        return [self._put(chat, {}, photos=[item["media"]]) for item in params["media"]]

    def _editMessageReplyMarkup(self, chat, params):
        shown = self.chats[chat][params["message_id"]]
        shown.keys = params["reply_markup"]["inline_keyboard"]
        return {"message_id": shown.id}

    def _editMessageText(self, chat, params):
        known = self.chats.get(chat, {})
        if params["message_id"] not in known:
            raise refusal(
                "editMessageText",
                400,
                {"ok": False, "error_code": 400, "description": "Bad Request: message to edit not found"},
            )
        before = known[params["message_id"]]
        if before.photos or before.files:
            raise refusal(
                "editMessageText",
                400,
                {
                    "ok": False,
                    "error_code": 400,
                    "description": "Bad Request: there is no text in the message to edit",
                },
            )
        result = self._put(chat, params, params["message_id"])
        after = known[params["message_id"]]
        if (before.text, before.keys) == (after.text, after.keys):
            raise refusal(
                "editMessageText",
                400,
                {
                    "ok": False,
                    "error_code": 400,
                    "description": "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
                },
            )
        return result

    def _editMessageMedia(self, chat, params):
        media = params["media"]
        return self._put(chat, params | media, params["message_id"], photos=[media["media"]])

    def _deleteMessage(self, chat, params):
        self.chats[chat].pop(params["message_id"], None)
        return True

    def _answerCallbackQuery(self, _chat, params):
        query = params["callback_query_id"]
        assert query not in self.answered, "a press was answered twice"
        self.answered[query] = params
        return True
