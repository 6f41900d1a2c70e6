"""The wire: requests in every encoding the real server takes, answers in its envelope, on loopback only."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import aiohttp
from aiohttp import web
from aiohttp.typedefs import Handler
from multidict import CIMultiDictProxy

from bot.sandbox.backstage import Backstage
from bot.sandbox.botapi import Answer, BotApi, envelope
from bot.sandbox.files import Upload
from bot.sandbox.refusals import Refused, bad

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})
NOT_FOUND: Final = Refused(404, "Not Found")

Arguments = tuple[dict[str, Any], dict[str, Upload]]


async def arguments(headers: CIMultiDictProxy[str], content: aiohttp.StreamReader) -> Arguments:
    """What a body says, by its content type: plain values and files."""
    kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind.startswith("multipart/"):
        return await _multipart(aiohttp.MultipartReader(headers, content))
    body = await content.read()
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise bad("strings must be encoded in UTF-8") from None
    if kind == "application/json" and text:
        return _json(text), {}
    return (dict(parse_qsl(text, keep_blank_values=True)), {}) if kind.endswith("urlencoded") else ({}, {})


def _json(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise bad("can't parse JSON object")
    return found


async def _multipart(reader: aiohttp.MultipartReader) -> Arguments:
    params: dict[str, Any] = {}
    files: dict[str, Upload] = {}
    async for part in reader:
        if not isinstance(part, aiohttp.BodyPartReader) or not part.name:
            continue
        body = bytes(await part.read(decode=True))
        if part.filename is None:
            params[part.name] = body.decode("utf-8", "replace")
        else:
            files[part.name] = Upload(part.filename, body)
    return params, files


@web.middleware
async def own_pages_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse what another site makes a browser ask, under whatever name it reaches this machine."""
    origin = request.headers.get("Origin")
    if urlsplit(f"//{request.host}").hostname not in LOOPBACK:
        return web.json_response({"error": "This messenger answers to this machine only."}, status=403)
    if origin is not None and origin != f"http://{request.host}":
        return web.json_response({"error": "This messenger listens to its own page only."}, status=403)
    return await handler(request)


class Transport:
    """The routes of the Bot API."""

    def __init__(self, token: str, api: BotApi, back: Backstage) -> None:
        self._token = token
        self._api = api
        self._back = back

    def routes(self) -> list[web.AbstractRouteDef]:
        """Where the bot knocks."""
        return [
            web.get("/file/bot{token}/{path:.+}", self._guarded(self._file)),
            web.route("*", "/bot{token}/test/{method}", self._guarded(self._method)),
            web.route("*", "/bot{token}/{method}", self._guarded(self._method)),
            web.route("*", "/bot{path:.*}", self._nowhere),
        ]

    def _guarded(self, handler: Callable[[web.Request], Awaitable[web.Response]]) -> Handler:
        async def guarded(request: web.Request) -> web.StreamResponse:
            given = request.match_info["token"]
            if not hmac.compare_digest(given.encode(), self._token.encode()):
                known = given.partition(":")[0].isdecimal() and ":" in given
                return _refused(
                    Refused(401, "Unauthorized" if known else "Unauthorized: invalid token specified")
                )
            return await handler(request)

        return guarded

    async def _method(self, request: web.Request) -> web.Response:
        try:
            params, files = await arguments(request.headers, request.content)
        except Refused as refused:
            return _refused(refused)
        answer = await self._api.answer(request.match_info["method"], {**request.query, **params}, files)
        if answer.cut and request.transport:
            request.transport.abort()
        return _response(answer)

    async def _file(self, request: web.Request) -> web.Response:
        try:
            kept = self._back.files.by_path(request.match_info["path"])
        except Refused:
            return _refused(NOT_FOUND)
        return web.Response(body=kept.body, content_type="application/octet-stream")

    async def _nowhere(self, _: web.Request) -> web.Response:
        return _refused(NOT_FOUND)


def _refused(refused: Refused) -> web.Response:
    return _response(Answer(refused.code, envelope(refused)))


def _response(answer: Answer) -> web.Response:
    if answer.html:
        return web.Response(status=answer.status, text=answer.html, content_type="text/html")
    parameters: Mapping[str, Any] = answer.body.get("parameters", {})
    wait = {"Retry-After": str(parameters["retry_after"])} if "retry_after" in parameters else {}
    return web.json_response(answer.body, status=answer.status, headers=wait)
