"""The addresses for those who look after the bot: ``/health``, ``/ready``, ``/metrics``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus

from aiohttp import web

from bot.runtime.intake.lanes import Lanes
from bot.runtime.metrics import CONTENT_TYPE

Handler = Callable[[web.Request], Awaitable[web.Response]]
Lacking = Callable[[], Awaitable[Sequence[str]]]
Page = Callable[[], Awaitable[bytes | None]]

_NO_LIBRARY = "Nothing is counted: install pumasi with its extra, pip install 'pumasi[metrics]'.\n"


def add_addresses(app: web.Application, lanes: Lanes, *, lacking: Lacking, page: Page) -> web.Application:
    """``app`` with the three addresses.

    ``lacking`` tells what keeps the process from being ready, ``page`` what is counted (None: nothing is).
    """
    app.router.add_get("/health", _health(lanes))
    app.router.add_get("/ready", _ready(lacking))
    app.router.add_get("/metrics", _metrics(page))
    return app


def _health(lanes: Lanes) -> Handler:
    """Whoever answers here is alive: the loop turns."""

    async def health(_: web.Request) -> web.Response:
        return _told(ok=lanes.is_open, lacking=[] if lanes.is_open else ["intake: closed"])

    return health


def _ready(lacking: Lacking) -> Handler:
    async def ready(_: web.Request) -> web.Response:
        found = await lacking()
        return _told(ok=not found, lacking=found)

    return ready


def _told(*, ok: bool, lacking: Sequence[str]) -> web.Response:
    status = HTTPStatus.OK if ok else HTTPStatus.SERVICE_UNAVAILABLE
    return web.json_response({"ok": ok, "lacking": list(lacking)}, status=status)


def _metrics(page: Page) -> Handler:
    async def metrics(_: web.Request) -> web.Response:
        counted = await page()
        if counted is None:
            return web.Response(text=_NO_LIBRARY, status=HTTPStatus.NOT_IMPLEMENTED)
        return web.Response(body=counted, headers={"Content-Type": CONTENT_TYPE})

    return metrics
