"""A Bot API server that misbehaves: answers get lost, chats are flooded, front ends speak HTML.

It knows when a call had its effect though its answer never arrived. Each process calls under an address
of its own (``/p/<process>/bot<token>/<method>``), so that it is known which one said what.
"""

from __future__ import annotations

import asyncio
import json
import math
from collections import Counter
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.runtime.wire import Upload, WireError
from tests.chaos.faults import NOT_DONE, Fault, Faults
from tests.chaos.phones import REAL, Arrival, Phones, comparable
from tests.chaos.post import Post

TOKEN = "42:chaos-chaos-chaos-chaos-chaos-chaos-0001"
SECRET = "chaos-secret"
WEBHOOK = "https://pumasi.test/webhook"
FRONT_END = "<html><body><h1>502 Bad Gateway</h1></body></html>"
ABOUT_ME = {"id": 42, "is_bot": True, "first_name": "Pumasi", "username": "pumasi_chaos_bot"}


class Messenger:
    """Hears the bot's calls and brings it what people do."""

    def __init__(self, faults: Faults) -> None:
        self.faults, self.phones = faults, Phones()
        self.post = Post(faults, SECRET)
        self.patience: Counter[str] = Counter()
        self.impatient: list[str] = []
        self._closed: dict[int, float] = {}
        self._told: dict[tuple[str, int], float] = {}
        self.port = 0

    async def open(self) -> None:
        """Listen on this machine."""
        app = web.Application(client_max_size=64 << 20)
        app.router.add_post("/p/{process}/bot{token}/{method}", self._called)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Deliver nothing more and hang up."""
        await self.post.close()
        await self._runner.cleanup()

    def address(self, process: str) -> str:
        """What ``process`` is given as the address of the Bot API."""
        return f"http://127.0.0.1:{self.port}/p/{process}"

    async def _called(self, request: web.Request) -> web.StreamResponse:
        method, process = request.match_info["method"], request.match_info["process"]
        params, file = await _read(request)
        if method == "setWebhook":
            self.post.path = "/" + params["url"].split("/", 3)[3]
        fault = self.faults.of_call()
        arrival = Arrival(
            at=REAL.now().timestamp(),
            process=process,
            chat=self.phones.chat_of(params),
            method=method,
            params=params,
            call=comparable(method, params),
            fault=fault,
        )
        return await self._answered(request, arrival, file)

    async def _answered(
        self, request: web.Request, arrival: Arrival, file: Upload | None
    ) -> web.StreamResponse:
        if closed := self._flooded(arrival):
            return _envelope(429, {"retry_after": closed}, f"Too Many Requests: retry after {closed}")
        self.faults.counted[arrival.fault] += 1
        self.phones.arrivals.append(arrival)
        if arrival.fault in NOT_DONE:
            return _nothing(request, arrival.fault)
        answer = await self._done(arrival, file)
        if arrival.fault is Fault.SLOW:
            await asyncio.sleep(self.faults.slowness())
        return _spoilt(request, arrival.fault, answer)

    async def _done(self, arrival: Arrival, file: Upload | None) -> web.Response:
        """Carried out, or refused as the real server would."""
        try:
            result = await self.phones.call(arrival.method, arrival.params, file)
        except WireError as refused:
            arrival.refused = True
            answer = _envelope(refused.code, {}, refused.description)
        except AssertionError as wrong:
            self.phones.wrong.append(str(wrong))
            answer = _envelope(400, {}, "Bad Request: the oracle does not like it")
        else:
            arrival.done = True
            answer = _envelope(200, ABOUT_ME if arrival.method == "getMe" else result)
        self.phones.ring(arrival)
        return answer

    def _flooded(self, arrival: Arrival) -> int:
        """For how many seconds the chat, or everything, is closed; 0: it is open."""
        now = asyncio.get_running_loop().time()
        whom = {Fault.CHAT_FLOOD: arrival.chat, Fault.FLOOD: -1}.get(arrival.fault)
        if whom is not None:
            self._closed[whom] = now + self.faults.closing()
            self.faults.counted[arrival.fault] += 1
        until = max(self._closed.get(arrival.chat, 0.0), self._closed.get(-1, 0.0))
        self._heed(arrival, now)
        if until <= now:
            return 0
        closed = math.ceil(until - now)
        if arrival.chat and arrival.method != "answerCallbackQuery":
            self._told[arrival.process, arrival.chat] = now + closed
        self.phones.arrivals.append(arrival)
        return closed

    def _heed(self, arrival: Arrival, now: float) -> None:
        """Whether a process that was told to wait has waited."""
        if arrival.method == "answerCallbackQuery" or arrival.method.startswith("delete"):
            return
        told = self._told.pop((arrival.process, arrival.chat), None)
        if told is None:
            return
        self.patience["heeded" if now >= told else "ignored"] += 1
        if now < told:
            self.impatient.append(f"{told - now:.1f} s too early: {arrival.process} {arrival.call}")


async def _read(request: web.Request) -> tuple[dict[str, Any], Upload | None]:
    if request.content_type == "application/json":
        return await request.json(), None
    params, file = {}, None
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            file = Upload(name, value.filename, value.file.read())
        else:
            params[name] = json.loads(value) if name in {"chat_id", "reply_markup"} else value
    return params, file


def _envelope(status: int, result: Any, description: str = "") -> web.Response:
    if status == 200:
        return web.json_response({"ok": True, "result": result})
    parameters: Mapping[str, Any] = {"parameters": result} if result else {}
    body = {"ok": False, "error_code": status, "description": description, **parameters}
    return web.json_response(body, status=status)


def _nothing(request: web.Request, fault: Fault) -> web.StreamResponse:
    """No effect, and an answer that says nothing."""
    return _hung_up(request) if fault is Fault.CUT_BEFORE else _front_end()


def _spoilt(request: web.Request, fault: Fault, answer: web.Response) -> web.StreamResponse:
    """The answer as it arrives."""
    if fault is Fault.CUT_AFTER:
        return _hung_up(request)
    if fault is Fault.HTML_AFTER:
        return _front_end()
    if fault is Fault.TORN:
        torn = bytes(answer.body or b"")[:-7]
        return web.Response(body=torn, status=answer.status, content_type="application/json")
    return answer


def _hung_up(request: web.Request) -> web.StreamResponse:
    if request.transport:
        request.transport.abort()
    return web.Response()


def _front_end() -> web.Response:
    return web.Response(text=FRONT_END, status=502, content_type="text/html")
