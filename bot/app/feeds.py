"""Calendars at secret addresses, for programs that look at them again and again."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from http import HTTPStatus

from aiohttp import web

from bot.actions import feeds
from bot.actions.feeds import Line, Told
from bot.app.house import App
from bot.domain.feeds import Firm
from bot.runtime.appointments import Appointment, calendar
from locales import Reader
from storage.city import Away

EVERY = timedelta(hours=1)
"""How often a calendar program is asked to look again."""
_GONE = "There is no calendar at this address any more.\n"
_LATER = "Please look again in a moment.\n"


def add_feeds(site: web.Application, app: App) -> web.Application:
    """``site`` with the addresses of feeds."""

    async def feed(request: web.Request) -> web.Response:
        try:
            return await _served(request, app)
        except Away:
            headers = {"Retry-After": "60"}
            return web.Response(text=_LATER, status=HTTPStatus.SERVICE_UNAVAILABLE, headers=headers)

    site.router.add_get(feeds.PATH + "{key:[A-Za-z0-9_-]{16,64}}.ics", feed)
    return site


async def _served(request: web.Request, app: App) -> web.Response:
    now = app.clock.now()
    async with app.storage.transaction(now) as city:
        await city.refresh(await city.areas.edition())
        told = await feeds.read(city, request.match_info["key"])
    if told is None:
        return web.Response(text=_GONE, status=HTTPStatus.NOT_FOUND)
    body = _written(app, told)
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "private, max-age=600", "X-Robots-Tag": "noindex"}
    if request.headers.get("If-None-Match") == tag:
        return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    return web.Response(body=body, content_type="text/calendar", charset="utf-8", headers=headers)


def _written(app: App, told: Told) -> bytes:
    reader = Reader(locale=told.feed.locale, zone=app.storage.zone)

    def said(key: str, **facts: object) -> str:
        return app.screens.catalogue.plain(key, facts, reader)

    def meant(line: Line) -> Appointment:
        summary = line.room
        if told.feed.room:
            summary = said("feeds-house") if line.house else said("feeds-taken")
        return Appointment(
            uid=line.key,
            sequence=line.sequence,
            begins=line.begins,
            ends=line.ends,
            summary=summary,
            place=line.place if not told.feed.room else f"{line.room}, {line.place}",
            off=line.firm is Firm.CANCELLED,
            status=line.firm.value,
            at=line.at,
        )

    name = said("feeds-of-room", room=told.room) if told.feed.room else said("feeds-of-mine")
    now, zone = app.clock.now(), app.storage.zone
    return calendar([meant(line) for line in told.lines], name=name, every=EVERY, now=now, zone=zone)
