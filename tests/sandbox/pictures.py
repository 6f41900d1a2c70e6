"""Telephones on their whole way, pictured as their people see them.

``python -m tests.sandbox.pictures FOLDER [homes | rooms] [ko en fr]`` (``make pictures TO=FOLDER WAY=rooms``)
lives a senior's way from her first word to her life under one roof, or that of a building whose rooms are let,
in the sandbox, once in each language, and leaves every screen there, and each step side by side in all of them.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
from PIL import Image
from playwright.async_api import async_playwright

from tests.sandbox.letting import Letting
from tests.sandbox.test_browser import FLAGS, House
from tests.sandbox.way import Way

PHONE = {"width": 390, "height": 1000}
QUIET, PATIENCE = 0.4, 30.0
WAYS = {"homes": Way, "rooms": Letting}


class Line:
    """One person's telephone as the page drives it; keys are found by what they hold, in any language."""

    def __init__(self, house, web, name):
        self.house, self.web, self.name = house, web, name

    async def hello(self):
        async with self.web.get(f"{self.house.url}/phone/events") as response:
            await response.content.readline()
            return json.loads((await response.content.readline())[len("data: ") :])

    async def messages(self):
        told = await self.hello()
        self.number = next(person["id"] for person in told["people"] if person["name"] == self.name)
        return told["chats"][str(self.number)]

    async def post(self, path, **body):
        async with self.web.post(f"{self.house.url}/phone/{path}", json=body) as response:
            assert response.status == 200, (path, body, await response.text())
            return await response.json()

    async def sends(self, name, content):
        """A file."""
        form = aiohttp.FormData()
        form.add_field("document", content, filename=name)
        before = await self.messages()
        async with self.web.post(f"{self.house.url}/phone/{self.number}/document", data=form) as response:
            assert response.status == 200, await response.text()
        await self._answered(before)

    async def _answered(self, before):
        """Wait until something has come, and nothing more comes."""
        loop = asyncio.get_running_loop()
        until, last, since = loop.time() + PATIENCE, before, loop.time()
        while loop.time() < until:
            await asyncio.sleep(QUIET / 2)
            now = await self.messages()
            if now != last:
                last, since = now, loop.time()
            elif now != before and now[-1]["from"] != "person" and loop.time() - since > QUIET:
                return
        raise TimeoutError(self.name, last[-1])

    async def starts(self, payload=""):
        before = await self.messages()
        await self.post(f"{self.number}/start", payload=payload)
        await self._answered(before)

    async def says(self, text):
        before = await self.messages()
        await self.post(f"{self.number}/text", text=text)
        await self._answered(before)

    async def presses(self, what, *, beginning=True):
        """The newest key whose press begins (or ends) so."""
        before = await self.messages()
        for message in reversed(before):
            for key in (key for row in message["buttons"] for key in row):
                if key["press"].startswith(what) if beginning else key["press"].endswith(what):
                    await self.post(f"{self.number}/press", message=message["id"], data=key["press"])
                    return await self._answered(before)
        raise LookupError(self.name, what, before[-1])

    async def has(self, what):
        """Whether there is a key whose press begins so."""
        rows = [row for message in await self.messages() for row in message["buttons"]]
        return any(key["press"].startswith(what) for row in rows for key in row)

    async def answers(self, value):
        """The newest key of a form that holds this value."""
        await self.presses(f"|{value}", beginning=False)

    async def forges(self, data):
        """A press that stands on a card which is not opened here."""
        before = await self.messages()
        await self.post(f"{self.number}/press", message=before[-1]["id"], data=data)
        await self._answered(before)

    async def reads(self):
        """The words of the newest message, with its markup."""
        return (await self.messages())[-1]["html"] or ""


class Album:
    """The pictures of one language."""

    def __init__(self, page, folder, language):
        self.page, self.folder, self.language = page, folder, language
        self.count, self.shown = 0, None

    async def turns(self, name):
        """To somebody's telephone, or to a group."""
        if name != self.shown:
            await self.page.locator("#people").get_by_text(name).click()
            self.shown = name

    async def takes(self, name):
        """What stands on the telephone now, the newest at the bottom."""
        await self.page.wait_for_timeout(900)
        self.count += 1
        await self.page.screenshot(path=self.folder / f"{self.count:03}-{name}-{self.language}.png")


class Clock:
    """The sandbox's clock."""

    def __init__(self, line, web):
        self.line, self.web = line, web

    async def goes(self, step):
        return await self.line.post("clock", advance=step)

    async def until_hour(self, first, last=None):
        """On, by the hour, until it is between these hours."""
        while True:
            now = datetime.fromisoformat((await self.line.hello())["now"])
            if first <= now.hour <= (first if last is None else last):
                return now
            await self.goes("hour")

    async def goes_until(self, day):
        """On, by the hour, until that day; the minute stays."""
        while True:
            now = datetime.fromisoformat((await self.line.hello())["now"])
            if now.date() >= day:
                return now
            await self.goes("hour")

    async def until(self, met, *, days):
        """To one due thing after another until that is so, or for so many days."""
        begun = then = datetime.fromisoformat((await self.line.hello())["now"])
        while not await met():
            now = datetime.fromisoformat((await self.goes("next"))["now"])
            if now - then < timedelta(minutes=1):  # nothing is planned yet
                now = datetime.fromisoformat((await self.goes("day"))["now"])
            then = now
            if now - begun > timedelta(days=days):
                raise TimeoutError(days)


@asynccontextmanager
async def lived_in(folder, browser, language, way=Way):
    """A city of its own, with a telephone on the screen of a telephone."""
    with tempfile.TemporaryDirectory() as empty:
        if speech := os.environ.get("PUMASI_SPEECH"):  # then the menu is read aloud, too
            (Path(empty) / ".env").write_text(f"PUMASI_SPEECH={speech}\n")
        house = House(Path(empty))
        await house.opens()
        try:
            async with aiohttp.ClientSession() as web:
                async with web.post(f"{house.url}/phone/language", json={"language": language}):
                    pass
                context = await browser.new_context(locale=language, viewport=PHONE, is_mobile=True)
                page = await context.new_page()
                await page.goto(house.url)
                album = Album(page, folder, language)
                await album.turns("이순자")
                lines = {name: Line(house, web, name) for name in ("이순자", "박바다", "김하늘", "최지안")}
                yield way(lines, Clock(lines["최지안"], web), album)
                await context.close()
        finally:
            await house.closes()


def side_by_side(folder, languages):
    """Of each step one picture with all languages; those of a single one are left out of it."""
    for first in sorted(folder.glob(f"*-{languages[0]}.png")):
        step = first.stem.removesuffix(f"-{languages[0]}")
        names = [folder / f"{step}-{language}.png" for language in languages]
        shown = [Image.open(name) for name in names if name.exists()]
        whole = Image.new("RGB", (sum(each.width for each in shown), shown[0].height), "white")
        for place, each in enumerate(shown):
            whole.paste(each, (place * shown[0].width, 0))
        whole.save(folder / f"{step}.png")


async def pictures(folder, which, languages):
    """All of it."""
    folder.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        for language in languages:
            async with lived_in(folder, browser, language, WAYS[which]) as way:
                await way.goes()
        await browser.close()
    side_by_side(folder, languages)


if __name__ == "__main__":
    chosen = [word for word in sys.argv[2:] if word in WAYS] or ["homes"]
    spoken = [word for word in sys.argv[2:] if word not in WAYS] or ["ko", "en", "fr"]
    asyncio.run(pictures(Path(sys.argv[1]), chosen[0], spoken))
