"""Says decided answers, each person's in order, and stamps them as said."""

from __future__ import annotations

import asyncio
import logging
from base64 import b64decode
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from bot.runtime.owing import Owing
from bot.runtime.patience import within
from bot.runtime.stamps import Stamps
from bot.runtime.voice import charts
from bot.runtime.voice.narrator import Narrator, Silent
from bot.runtime.voice.screen import Call
from bot.runtime.voice.split import TEXT_MOST, split, without_tags
from bot.runtime.wire import (
    BadEntities,
    CannotEdit,
    ChatShut,
    Migrated,
    NotModified,
    TooMany,
    TooOldQuery,
    Unauthorised,
    Unreachable,
    Upload,
    Wire,
    WireError,
)
from storage.city import LEASE

log = logging.getLogger(__name__)

_LATER = (Unreachable, TooMany, Unauthorised)
"""No answer of the messenger about this answer of ours: it stays unsaid, and a sweep says it."""

Lost = Callable[[int], Awaitable[None]]
Moved = Callable[[int, int], Awaitable[None]]
Shown = Callable[[int, Mapping[str, str], int], Awaitable[int | None]]

_LONGEST = 2 * LEASE.total_seconds()
"""Seconds to wait for another process, which may be saying an earlier answer to the same person."""
_REMEMBERED = 256
"""Stamped turns known by heart: a turn that began just before the stamp takes them for owed."""
_GLANCE = 0.2
_PAUSE = 5.0


class _Answer(NamedTuple):
    """An answer to be said, and the earlier one that another process may have to say first."""

    turn: int
    calls: Sequence[Call]
    after: int | None


@dataclass(slots=True)
class _Mouth:
    """What is still to be said to one person, and the message that confirms an album."""

    waiting: deque[_Answer] = field(default_factory=deque)
    album: str = ""
    message: int = 0


class Speaker:
    """One mouth a person: answers come in the order in which they were decided.

    ``owing`` knows what is owed to whom, also by other processes; ``lost`` is told which chat cannot be
    written to, ``moved`` which has another number from now on, ``shown`` which message is now somebody's
    live card; it gives back the one that was, if any. ``narrator`` reads aloud.
    A turn that is lined up, or said and not yet stamped, is not lined up again.
    """

    def __init__(
        self,
        wire: Wire,
        owing: Owing,
        *,
        lost: Lost,
        moved: Moved,
        shown: Shown,
        narrator: Narrator,
    ) -> None:
        self._narrator = narrator
        self._wire, self._owing, self._lost, self._moved, self._shown = wire, owing, lost, moved, shown
        self._mouths: dict[int, _Mouth] = {}
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._ours: set[int] = set()
        self._stamped: deque[int] = deque(maxlen=_REMEMBERED)
        self._unsaid: set[int] = set()
        self._stamps = Stamps(self._stamp)

    @property
    def unsaid(self) -> Sequence[int]:
        """The turns that are lined up to be said."""
        return sorted(self._unsaid)

    def say(self, person: int, turn: int, calls: Sequence[Call], *, after: int | None = None) -> None:
        """Line up an answer; those before it are said first, also ``after``, even by another process."""
        if not calls or turn in self._ours:
            return
        known = after in self._ours or after in self._stamped
        answer = _Answer(turn, calls, None if known else after)
        self._ours.add(turn)
        self._unsaid.add(turn)
        self._mouths.setdefault(person, _Mouth()).waiting.append(answer)
        if person not in self._busy:
            self._busy[person] = asyncio.ensure_future(self._work(person))

    async def silence(self) -> None:
        """Returns when all that was lined up is said and stamped."""
        while self._busy or self._stamps.are_wet:
            await asyncio.gather(*self._busy.values(), return_exceptions=True)
            await self._stamps.dry()

    async def quiet(self, person: int) -> None:
        """Returns when no answer to this person waits to be said."""
        while busy := self._busy.get(person):
            await asyncio.wait([busy])

    async def hush(self, seconds: float) -> Sequence[int]:
        """Go on for so long with what is lined up, and then fall silent; the turns that stay unsaid."""
        if self._busy:
            _, late = await asyncio.wait(self._busy.values(), timeout=seconds)
            for task in late:
                task.cancel()
        with suppress(TimeoutError):
            await within(2.0, self.silence())
        return self.unsaid

    async def speak(self, person: int, calls: Sequence[Call]) -> bool:
        """Say calls now; False when nobody hears them.

        Raises Unreachable or WireError when they should be said later.
        """
        mouth = self._mouths.get(person) or _Mouth()
        for call in calls:
            if not await self._one(person, call, mouth):
                return False
        return True

    async def edit(self, person: int, call: Call) -> bool:
        """Change a screen in place, now; False when it is there no more. Raises as ``speak`` does."""
        try:
            await self._formed(call["method"], call["params"])
        except CannotEdit:
            return False
        except ChatShut:
            await self._lost(call["params"].get("chat_id", person))
        return True

    async def _work(self, person: int) -> None:
        mouth = self._mouths[person]
        try:
            while mouth.waiting:
                answer = mouth.waiting.popleft()
                pause = await self._first(person, mouth, answer) or await self._aloud(person, answer)
                if pause:
                    held, mouth.waiting = [answer, *mouth.waiting], deque()
                    await self._later(held, pause)
                    # What was decided meanwhile comes after them, too.
                    mouth.waiting = deque(later._replace(after=later.turn) for later in mouth.waiting)
        finally:
            del self._busy[person]
            if not mouth.album:
                self._mouths.pop(person, None)

    async def _first(self, person: int, mouth: _Mouth, answer: _Answer) -> float:
        """See to it that all before it is said, here where its process seems dead; as ``_aloud``."""
        if answer.after is None:
            return 0
        clock = asyncio.get_running_loop().time
        deadline = clock() + _LONGEST
        while clock() < deadline:
            before = await self._owing.before(person, answer.turn)
            left = [turn for turn in before or () if turn not in self._ours - self._unsaid]
            if before is not None and not left:
                return 0
            if left and (earlier := await self._taken(mouth, left[0])):
                if pause := await self._aloud(person, earlier):
                    await self._later([earlier], pause)
                    return pause
                continue
            await asyncio.sleep(_GLANCE)
        log.warning("nobody says what comes before turn %s", answer.turn)
        return 0

    async def _taken(self, mouth: _Mouth, turn: int) -> _Answer | None:
        """An earlier answer, where saying it has become ours."""
        known = next((answer for answer in mouth.waiting if answer.turn == turn), None)
        if known:  # by a sweep, meanwhile
            mouth.waiting.remove(known)
            return known
        calls = await self._owing.take(turn)
        if not calls:
            return None
        self._ours.add(turn)
        self._unsaid.add(turn)
        return _Answer(turn, calls, None)

    async def _aloud(self, person: int, answer: _Answer) -> float:
        """Nothing, or for how many seconds this person cannot be told anything."""
        try:
            await self.speak(person, answer.calls)
        except _LATER as trouble:
            log.warning("turn %s stays unsaid: %s", answer.turn, trouble)
            return float(trouble.retry_after or _PAUSE)
        except Exception:
            log.exception("turn %s cannot be said", answer.turn)
        self._unsaid.discard(answer.turn)
        self._stamps.put([answer.turn])
        return 0

    async def _later(self, answers: Sequence[_Answer], pause: float) -> None:
        """All of them, so that none overtakes another."""
        turns = [answer.turn for answer in answers]
        await self._owing.put_off(turns, pause)
        self._ours.difference_update(turns)
        self._unsaid.difference_update(turns)

    async def _stamp(self, turns: Sequence[int]) -> None:
        await self._owing.stamp(turns)
        self._stamped.extend(turns)
        self._ours.difference_update(turns)

    async def _one(self, person: int, call: Call, mouth: _Mouth) -> bool:
        """Whether there is somebody to go on speaking to."""
        album = call.get("follows", "")
        if album and album == mouth.album:
            call = _as_edit(call, mouth.message)
        try:
            result = await self._call(*await self._made(call))
        except ChatShut as shut:
            log.info("person %s cannot be written to: %s", person, shut)
            await self._lost(call["params"].get("chat_id", person))
            return False
        if isinstance(result, dict):
            mouth.album, mouth.message = album, result.get("message_id", 0)
        if "card" in call:
            await self._replaced(person, call, result)
        return True

    async def _made(self, call: Call) -> tuple[Any, ...]:
        """Method, parameters and what goes along, which may be made only now."""
        return await (self._spoken(call) if "voice" in call else _drawn(call))

    async def _spoken(self, call: Call) -> tuple[Any, ...]:
        voice = call["voice"]
        try:
            heard = await self._narrator.spoken(voice["text"], voice["language"])
        except Silent as silent:
            log.warning("nothing can be read aloud: %s", silent)
            return "sendMessage", {**call["params"], "text": voice["otherwise"], "parse_mode": "HTML"}
        return "sendVoice", call["params"], Upload("voice", "voice.ogg", heard)

    async def _replaced(self, person: int, call: Call, result: Any) -> None:
        """The message is the live card from now on, and the one that was goes away."""
        message = (result if isinstance(result, dict) else call["params"])["message_id"]
        older = await self._shown(person, call["card"], message)
        if older in (None, message):
            return
        gone = {"chat_id": call["params"]["chat_id"], "message_id": older}
        with suppress(WireError):  # whatever it is, the new card has been said
            await self._taken_away(gone, call["card"]["moved"])

    async def _taken_away(self, gone: Mapping[str, Any], moved: str) -> None:
        """Deleted or, where that is refused for its age, left without its words and presses."""
        try:
            await self._wire.call("deleteMessage", gone)
        except CannotEdit:
            await self._formed("editMessageText", {**gone, "text": moved, "parse_mode": "HTML"})

    async def _call(self, method: str, params: dict[str, Any], *file: Upload) -> Any:
        try:
            return await self._formed(method, params, *file)
        except CannotEdit:
            return None if method.startswith("delete") else await self._anew(method, params)

    async def _formed(self, method: str, params: dict[str, Any], *file: Upload) -> Any:
        try:
            return await self._wire.call(method, params, *file)
        except Migrated as grown:
            if grown.migrate_to is None:
                raise
            await self._moved(params["chat_id"], grown.migrate_to)
            return await self._formed(method, params | {"chat_id": grown.migrate_to}, *file)
        except (NotModified, TooOldQuery):
            return None
        except BadEntities:
            log.warning("%s: formatting refused, said without", method)
            return await self._wire.call(method, _unformatted(params), *file)

    async def _anew(self, method: str, params: dict[str, Any]) -> Any:
        """A screen that cannot be edited any more is sent below instead."""
        fresh = {name: value for name, value in params.items() if name not in ("message_id", "media")}
        if method == "editMessageMedia":
            media = params["media"]
            fresh |= {"photo": media["media"], "caption": media["caption"], "parse_mode": media["parse_mode"]}
            return await self._wire.call("sendPhoto", fresh)
        return await self._wire.call("sendMessage", fresh)


async def _drawn(call: Call) -> tuple[Any, ...]:
    """Method, parameters and what goes along; a chart that cannot be drawn leaves its words."""
    method, params = call["method"], call["params"]
    if file := call.get("file"):
        return method, params, Upload(file["part"], file["name"], b64decode(file["content"]))
    if chart := call.get("chart"):
        try:
            return method, params, Upload("photo", "chart.png", await charts.drawn(chart))
        except Exception:
            log.exception("a chart cannot be drawn")
            text = {"text": params.get("caption") or chart["title"]}
            return "sendMessage", {name: params[name] for name in params if name != "caption"} | text
    return method, params


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
