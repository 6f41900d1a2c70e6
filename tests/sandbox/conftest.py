"""A messenger for every play, with a clock that moves by hand and a bare client that knows no library."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.sandbox.messenger import Messenger

TOKEN = "123456:" + "A" * 35


class Calendar:
    """The time of a play."""

    def __init__(self):
        self.moment = datetime(2026, 11, 23, 3, tzinfo=UTC)

    def now(self):
        return self.moment

    def passes(self, **step):
        self.moment += timedelta(**step)


class Place:
    """A messenger that is open, and how to reach it."""

    def __init__(self, messenger, calendar, url, web):
        self.messenger, self.calendar, self.url, self.web = messenger, calendar, url, web
        self.haneul = messenger.add_person("김하늘")

    async def ask(self, method, **params):
        """The envelope of an answer; nested values travel as JSON."""
        async with self.web.post(f"{self.url}/bot{TOKEN}/{method}", json=params) as response:
            return await response.json()

    async def does(self, method, **params):
        """The result of a request that must be granted."""
        answer = await self.ask(method, **params)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method, **params):
        """The description of a request that must be refused."""
        answer = await self.ask(method, **params)
        assert not answer["ok"], answer
        return answer["description"]

    async def until(self, condition):
        """Wait for what happens elsewhere in this process, but not for ever."""
        async with asyncio.timeout(60):
            while not condition():  # noqa: ASYNC110 - nobody there would set an event
                await asyncio.sleep(0.01)

    async def sees(self, html):
        """Wait until that is the last thing on Haneul's telephone."""
        await self.until(lambda: self.messenger.chat(self.haneul)[-1]["html"] == html)

    async def phone(self, path, body, status=200, **more):
        """What the page asks."""
        async with self.web.post(f"{self.url}/phone/{path}", json=body, **more) as response:
            assert response.status == status, await response.text()
            return await response.json()


@pytest.fixture
def calendar():
    return Calendar()


@pytest.fixture
async def place(calendar):
    messenger = Messenger(token=TOKEN, now=calendar.now)
    async with aiohttp.ClientSession() as web:
        place = Place(messenger, calendar, await messenger.start(), web)
        yield place
        await messenger.close()
    assert messenger.violations == []


@pytest.fixture
async def chat(place):
    """Haneul has started the bot, and the bot has heard of it."""
    await place.messenger.start_link(place.haneul)
    await place.does("getUpdates", offset=-1)
    await place.does("getUpdates", offset=(await place.does("getUpdates"))[-1]["update_id"] + 1)
    return place


@pytest.fixture
def picture():
    """One dot, as PNG says it: 3 by 2."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\3\0\0\0\2" + b"\0" * 20
