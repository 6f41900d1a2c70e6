"""What the page of telephones asks and hears: acts of people, and events as they happen."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal, Protocol
from zoneinfo import ZoneInfo

import aiohttp
from aiohttp import web

from bot.sandbox.acts import Acts
from bot.sandbox.backstage import Backstage
from bot.sandbox.gathering import Gathering
from bot.sandbox.news import line
from bot.sandbox.refusals import Impossible, Refused

FILES: Final = Path(__file__).with_name("page")
PULSE: Final = 2  # seconds
STEPS: Final = ("hour", "day", "next")
POLICY: Final = "frame-ancestors 'none'"  # the rest the page says itself

Json = dict[str, Any]


class TimeMachine(Protocol):
    """Moves the clock of whoever runs the messenger."""

    async def advance(self, step: Literal["hour", "day", "next"]) -> None:
        """Go on by an hour, a day, or to the next thing that is due."""

    async def next_due(self) -> datetime | None:
        """When the next thing is due, if anything is."""


class Page:
    """The routes under ``/phone``, and the page itself."""

    def __init__(
        self,
        back: Backstage,
        acts: Acts,
        zone: ZoneInfo,
        machine: TimeMachine | None,
        language: str,
    ) -> None:
        self._back = back
        self._acts = acts
        self._in_groups = InGroups(back)
        self._zone = zone
        self.machine = machine
        self._language = language
        self._due: datetime | None = None

    def routes(self) -> list[web.AbstractRouteDef]:
        """The table of contents."""
        acts: Mapping[str, Callable[[int, Json], Json]] = {
            "text": self._text,
            "press": self._press,
            "location": self._location,
            "contact": self._contact,
            "start": self._start,
            "block": self._block,
            "edit": self._edit,
        }
        return [
            web.get("/", self._index),
            web.get("/phone/events", self._events),
            web.get("/phone/photo/{id}", self._photo),
            web.get("/phone/violations", self._violations),
            web.post("/phone/people", _polite(self._add)),
            web.post("/phone/groups", _polite(self._in_groups.found)),
            web.post("/phone/bring", _polite(self._in_groups.bring)),
            web.post(r"/phone/{group:-\d+}/{verb}", _polite(self._in_groups.act)),
            web.post("/phone/clock", _polite(self._clock)),
            web.post("/phone/language", _polite(self._speak)),
            web.post(r"/phone/{person:\d+}/photo", _polite(self._photos)),
            web.post(r"/phone/{person:\d+}/document", _polite(self._document)),
            *(
                web.post(rf"/phone/{{person:\d+}}/{name}", _polite(self._act(act)))
                for name, act in acts.items()
            ),
            *([web.static("/page", FILES)] if FILES.is_dir() else []),
        ]

    async def _index(self, _: web.Request) -> web.StreamResponse:
        headers = {"Content-Security-Policy": POLICY, "X-Content-Type-Options": "nosniff"}
        return web.FileResponse(FILES / "index.html", headers=headers)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        response = web.StreamResponse(headers=headers)
        # A closed tab is no trouble.
        with suppress(ConnectionResetError), self._back.news.reader() as news:
            await response.prepare(request)
            await response.write(line("hello", await self._hello()).encode())
            while told := await self._next(news):
                await response.write(told.encode())
        return response

    async def _photo(self, request: web.Request) -> web.StreamResponse:
        try:
            kept = self._back.files.by_id(request.match_info["id"])
        except Refused:
            raise web.HTTPNotFound from None
        headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, max-age=86400"}
        if not kept.is_picture:
            headers["Content-Disposition"] = "attachment"
        kind = kept.mime if kept.is_picture else "application/octet-stream"
        return web.Response(body=kept.body, content_type=kind, headers=headers)

    async def _violations(self, _: web.Request) -> web.Response:
        """For tests: what the inspector has found in a process they cannot look into."""
        found = self._back.inspector
        return web.json_response({"violations": found.violations, "warnings": found.warnings})

    async def _add(self, request: web.Request) -> Json:
        asked = await _asked(request)
        with self._back.change():
            person = self._back.people.add(
                _word(asked, "name"),
                language_code=str(asked.get("language_code") or ""),
                role=str(asked.get("role") or "resident"),
                number=None,
            )
            self._back.chats.show(person)
        return self._back.chats.card(person)

    async def _clock(self, request: web.Request) -> Json:
        step = (await _asked(request)).get("advance")
        if not self.machine:
            raise Impossible("The clock of this messenger cannot be moved.")
        if step not in STEPS:
            raise Impossible(f"The clock moves by one of {', '.join(STEPS)}.")
        await self.machine.advance(step)
        times = await self._times()
        self._back.news.tell("clock", times)
        self._back.news.release()
        return times

    async def _speak(self, request: web.Request) -> Json:
        language = _word(await _asked(request), "language")
        self._back.store.keep("language", language)
        return {"language": language}

    async def _photos(self, request: web.Request) -> Json:
        pictures, caption = [], ""
        async for part in await request.multipart():
            if isinstance(part, aiohttp.BodyPartReader) and part.name == "photo":
                pictures.append(bytes(await part.read()))
            elif isinstance(part, aiohttp.BodyPartReader) and part.name == "caption":
                caption = await part.text()
        with self._back.change():
            return {"messages": self._acts.photo(_person(request), pictures, caption)}

    async def _document(self, request: web.Request) -> Json:
        name, body = "", b""
        async for part in await request.multipart():
            if isinstance(part, aiohttp.BodyPartReader) and part.name == "document":
                name, body = part.filename or "", bytes(await part.read())
        with self._back.change():
            return {"message": self._acts.document(_person(request), name, body)}

    def _act(self, act: Callable[[int, Json], Json]) -> Callable[[web.Request], Awaitable[Json]]:
        async def play(request: web.Request) -> Json:
            asked = await _asked(request)
            with self._back.change():
                return act(_person(request), asked)

        return play

    def _text(self, person: int, asked: Json) -> Json:
        return {"message": self._acts.text(person, _word(asked, "text"))}

    def _press(self, person: int, asked: Json) -> Json:
        return {"query": self._acts.press(person, _number(asked, "message"), _word(asked, "data"))}

    def _location(self, person: int, asked: Json) -> Json:
        return {"message": self._acts.location(person, _place(asked, "lat"), _place(asked, "lon"))}

    def _contact(self, person: int, asked: Json) -> Json:
        if asked.get("own", True):
            return {"message": self._acts.contact(person)}
        name, phone = _word(asked, "name"), _word(asked, "phone")
        return {"message": self._acts.foreign_contact(person, name, phone)}

    def _start(self, person: int, asked: Json) -> Json:
        return {"message": self._acts.start(person, str(asked.get("payload") or ""))}

    def _block(self, person: int, asked: Json) -> Json:
        self._acts.block(person, blocked=bool(asked.get("blocked", True)))
        return self._back.chats.card(self._back.people[person])

    def _edit(self, person: int, asked: Json) -> Json:
        self._acts.edit(person, _number(asked, "message"), _word(asked, "text"))
        return {}

    async def _hello(self) -> Json:
        people, chats, bot = self._back.people, self._back.chats, self._back.bot
        groups = self._back.groups
        return {
            "language": self._back.store.fact("language", self._language),
            **await self._times(),
            "zone": self._zone.key,
            "bot": {"id": bot.id, "name": bot.first_name, "username": bot.username},
            "people": [chats.card(person) for person in people.values()],
            "groups": [chats.group_card(group) for group in groups.values() if not group.grown],
            "chats": {str(number): chats.shown(number) for number in (*people, *groups)},
        }

    async def _next(self, news: asyncio.Queue[str]) -> str:
        """What happens; in a quiet moment also what that meant for the next reminder."""
        try:
            async with asyncio.timeout(PULSE):
                return await news.get()
        except TimeoutError:
            await self._look_ahead()
            return ": ping\n\n"

    async def _look_ahead(self) -> None:
        due = await self.machine.next_due() if self.machine else None
        if due != self._due:
            self._due = due
            self._back.news.tell("clock", await self._times())
            self._back.news.release()

    async def _times(self) -> Json:
        due = await self.machine.next_due() if self.machine else None
        now = self._back.now().astimezone(self._zone)
        return {"now": now.isoformat(), "next_due": due and due.astimezone(self._zone).isoformat()}


class InGroups:
    """What the page asks of groups."""

    def __init__(self, back: Backstage) -> None:
        self._back, self._gathering = back, Gathering(back)

    async def found(self, request: web.Request) -> Json:
        """A group of some people."""
        asked = await _asked(request)
        members = [int(number) for number in asked.get("members") or [] if str(number).isdecimal()]
        with self._back.change():
            group = self._gathering.found(_word(asked, "title"), members)
        return self._back.chats.group_card(group)

    async def bring(self, request: web.Request) -> Json:
        """Somebody follows a link that brings the bot into a group."""
        asked = await _asked(request)
        with self._back.change():
            group = self._gathering.bring(_number(asked, "person"), None, _word(asked, "payload"))
        return self._back.chats.group_card(group)

    async def act(self, request: web.Request) -> Json:
        """One of the things that a member can do."""
        asked, group = await _asked(request), int(request.match_info["group"])
        person, does = _number(asked, "person"), self._gathering
        with self._back.change():
            match request.match_info["verb"]:
                case "text":
                    return {"message": does.text(person, group, _word(asked, "text"))}
                case "press":
                    message, data = _number(asked, "message"), _word(asked, "data")
                    return {"query": does.press(person, group, message, data)}
                case "member" | "restricted" | "kicked" as status:
                    does.put(person, group, status)
                    return self._back.chats.group_card(self._back.groups[group])
                case "grow":
                    return self._back.chats.group_card(does.grow(person, group))
        raise Impossible("Nobody does that in a group.")


def _polite(
    handler: Callable[[web.Request], Awaitable[Json]],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Answer in JSON, and what is impossible in a sentence."""

    async def answer(request: web.Request) -> web.Response:
        try:
            return web.json_response(await handler(request))
        except (Impossible, Refused) as no:
            return web.json_response({"error": str(no)}, status=400)

    return answer


async def _asked(request: web.Request) -> Json:
    try:
        asked = json.loads(await request.text())
    except ValueError:
        asked = None
    if not isinstance(asked, dict):
        raise Impossible("The page must send a JSON object.")
    return asked


def _person(request: web.Request) -> int:
    return int(request.match_info["person"])


def _word(asked: Json, key: str) -> str:
    if not isinstance(asked.get(key), str):
        raise Impossible(f"{key} is missing.")
    return str(asked[key])


def _number(asked: Json, key: str) -> int:
    if not isinstance(asked.get(key), int):
        raise Impossible(f"{key} is missing.")
    return int(asked[key])


def _place(asked: Json, key: str) -> float:
    if not isinstance(asked.get(key), int | float):
        raise Impossible(f"{key} is missing.")
    return float(asked[key])
