"""Webhook: the messenger brings updates itself, and hears 200 once they are committed."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus

from aiohttp import web

from bot.runtime.intake.lanes import Lanes

_LARGEST = 1 << 20  # bytes; the messenger keeps no update above half of that
_AGAIN_IN = "5"  # seconds


def webhook_app(lanes: Lanes, secret: str, *, path: str = "/webhook", grace: float = 10.0) -> web.Application:
    """The application that takes updates at ``path``.

    ``secret`` is what ``setWebhook`` was given as ``secret_token``.
    """
    if not secret:
        raise ValueError("a webhook needs a secret: anybody could post updates without it")

    async def finish(_: web.Application) -> None:
        await lanes.close(grace)

    app = web.Application(client_max_size=_LARGEST)
    app.router.add_post(path, _receiver(lanes, secret.encode()))
    app.on_shutdown.append(finish)
    return app


def _receiver(lanes: Lanes, secret: bytes) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def receive(request: web.Request) -> web.Response:
        if not hmac.compare_digest(_told(request), secret):
            return web.Response(status=HTTPStatus.UNAUTHORIZED)
        confirmed = lanes.put(_read(await request.read()))
        if await asyncio.shield(confirmed):  # one who hangs up must not spoil it for the others
            return web.Response()
        return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": _AGAIN_IN})

    return receive


def _told(request: web.Request) -> bytes:
    told = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
    return told.encode("utf-8", "surrogateescape")


def _read(body: bytes) -> object:
    """What was posted; the text itself where it is no JSON, for it would come again and again if refused."""
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")
