"""Says decided answers, each person's in order, and stamps them as said."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.runtime.voice.screen import Call
from bot.runtime.voice.split import TEXT_MOST, split, without_tags
from bot.runtime.wire import (
    BadEntities,
    CannotEdit,
    ChatShut,
    NotModified,
    TooMany,
    TooOldQuery,
    Unauthorised,
    Unreachable,
    Wire,
)

log = logging.getLogger(__name__)

_LATER = (Unreachable, TooMany, Unauthorised)
"""No answer of the messenger about this answer of ours: it stays unsaid, and a sweep says it."""

Stamp = Callable[[Sequence[int]], Awaitable[None]]
Lost = Callable[[int], Awaitable[None]]


@dataclass(slots=True)
class _Mouth:
    """What is still to be said to one person, and the message that confirms an album."""

    waiting: deque[tuple[int, Sequence[Call]]] = field(default_factory=deque)
    album: str = ""
    message: int = 0


class Speaker:
    """One mouth a person: answers come in the order in which they were decided.

    ``stamp`` is told which turns were said (in batches), ``lost`` who cannot be written to.
    A turn that is lined up, or said and not yet stamped, is not lined up again.
    """

    def __init__(self, wire: Wire, *, stamp: Stamp, lost: Lost, together: float = 0.02) -> None:
        self._wire, self._stamp, self._lost, self._together = wire, stamp, lost, together
        self._mouths: dict[int, _Mouth] = {}
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._ours: set[int] = set()
        self._said: list[int] = []
        self._stamping: asyncio.Task[None] | None = None

    def say(self, person: int, turn: int, calls: Sequence[Call]) -> None:
        """Line up an answer; it is said as soon as those before it are."""
        self._stamp_said()
        if not calls or turn in self._ours:
            return
        self._ours.add(turn)
        self._mouths.setdefault(person, _Mouth()).waiting.append((turn, calls))
        if person not in self._busy:
            self._busy[person] = asyncio.ensure_future(self._work(person))

    async def silence(self) -> None:
        """Returns when all that was lined up is said and stamped."""
        while self._busy or self._stamping:
            tasks = [*self._busy.values(), *([self._stamping] if self._stamping else [])]
            await asyncio.gather(*tasks, return_exceptions=True)

    async def speak(self, person: int, calls: Sequence[Call]) -> None:
        """Say calls now. Raises Unreachable or WireError when they should be said later."""
        mouth = self._mouths.get(person) or _Mouth()
        for call in calls:
            if not await self._one(person, call, mouth):
                return

    async def _work(self, person: int) -> None:
        mouth = self._mouths[person]
        try:
            while mouth.waiting:
                turn, calls = mouth.waiting.popleft()
                await self._aloud(person, turn, calls)
        finally:
            del self._busy[person]
            if not mouth.album:
                self._mouths.pop(person, None)

    async def _aloud(self, person: int, turn: int, calls: Sequence[Call]) -> None:
        try:
            await self.speak(person, calls)
        except _LATER as trouble:
            log.warning("turn %s stays unsaid: %s", turn, trouble)
            self._ours.discard(turn)
            return
        except Exception:
            log.exception("turn %s cannot be said", turn)
        self._said.append(turn)
        self._stamp_said()

    def _stamp_said(self) -> None:
        if self._said and self._stamping is None:
            self._stamping = asyncio.ensure_future(self._stamp_soon())

    async def _stamp_soon(self) -> None:
        """Several stamps in one transaction; where it fails, the next answer or sweep brings them again."""
        said: list[int] = []
        try:
            while self._said:
                await asyncio.sleep(self._together)
                said, self._said = self._said, []
                await self._stamp(said)
                self._ours.difference_update(said)
        except Exception:
            log.exception("stamps have to wait")
            self._said += said
        finally:
            self._stamping = None

    async def _one(self, person: int, call: Call, mouth: _Mouth) -> bool:
        """Whether there is somebody to go on speaking to."""
        album = call.get("follows", "")
        if album and album == mouth.album:
            call = _as_edit(call, mouth.message)
        try:
            result = await self._call(call["method"], call["params"])
        except ChatShut as shut:
            log.info("person %s cannot be written to: %s", person, shut)
            await self._lost(person)
            return False
        if isinstance(result, dict):
            mouth.album, mouth.message = album, result.get("message_id", 0)
        return True

    async def _call(self, method: str, params: dict[str, Any]) -> Any:
        try:
            return await self._wire.call(method, params)
        except (NotModified, TooOldQuery):
            return None
        except CannotEdit:
            return None if method.startswith("delete") else await self._anew(method, params)
        except BadEntities:
            log.warning("%s: formatting refused, said without", method)
            return await self._wire.call(method, _unformatted(params))

    async def _anew(self, method: str, params: dict[str, Any]) -> Any:
        """A screen that cannot be edited any more is sent below instead."""
        fresh = {name: value for name, value in params.items() if name not in ("message_id", "media")}
        if method == "editMessageMedia":
            media = params["media"]
            fresh |= {"photo": media["media"], "caption": media["caption"], "parse_mode": media["parse_mode"]}
            return await self._wire.call("sendPhoto", fresh)
        return await self._wire.call("sendMessage", fresh)


def _as_edit(call: Call, message: int) -> Call:
    return {
        "method": "editMessageText",
        "params": call["params"] | {"message_id": message},
        "follows": call["follows"],
    }


def _unformatted(params: dict[str, Any]) -> dict[str, Any]:
    plain = {name: value for name, value in params.items() if name != "parse_mode"}
    if "media" in plain:
        media = plain["media"]
        plain["media"] = {
            "type": media["type"],
            "media": media["media"],
            "caption": without_tags(media["caption"]),
        }
    for name in ("text", "caption"):
        if name in plain:
            plain[name] = split(without_tags(plain[name]), TEXT_MOST)[0]
    return plain
