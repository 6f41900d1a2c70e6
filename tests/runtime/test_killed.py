"""Kill -9 at any moment of a form: the bot comes back, and the next answer goes on from there.

What is said after the commit is said at least once: a kill between a message and the stamp that it
was said repeats that one message. No answer of a person is ever lost or taken twice.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import aiohttp
import pytest

ROOT = Path(__file__).parents[2]
LONGEST = 30.0
WARM = """
import os, runpy, signal, sys
import bot.app
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for line in sys.stdin:
    pid = os.fork()
    if pid == 0:
        sys.argv = ["bot", "sandbox"]
        runpy.run_module("bot", run_name="__main__")
    print(pid, flush=True)
"""
"""``python -m bot sandbox`` as often as asked, each time a process of its own: importing takes seconds, once."""

# What is done, what is to be seen then, and how soon after the deed the process is killed (or not).
REGISTRATION = (
    ("start", "Which language", 0.0),
    ("한국어", "동의를 하나씩", 0.01),
    ("☐ 서비스 이용", "☑ 서비스 이용", 0.03),
    ("다음으로", "부르면", None),
    ("=하늘", "태어나신", 0.003),
    ("건너뛰기", "어디에 사십니까", None),
    ("=문정래미안", "이대로 가입하시겠습니까", 0.015),
    ("네, 가입하겠습니다", "하늘 님", 0.1),
)


class Bot:
    """A bot with a sandbox of its own, and the first telephone in it."""

    def __init__(self, place: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"127.0.0.1:{free.getsockname()[1]}"
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PUMASI_")}
        self.environment = clean | {"PUMASI_LISTEN": self.address, "PYTHONPATH": str(ROOT)}
        self.place, self.pid, self.person = place, 0, 0

    async def warm_up(self) -> None:
        pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
        with (self.place / "diary").open("wb") as diary:
            self.warm = await asyncio.create_subprocess_exec(
                sys.executable, "-c", WARM, cwd=self.place, env=self.environment, stderr=diary, **pipes
            )

    async def start(self) -> None:
        self.warm.stdin.write(b"\n")
        while not (line := (await self.warm.stdout.readline()).strip()).isdigit():
            assert line or not self.warm.stdout.at_eof(), "the sandbox did not start"
        self.pid = int(line)
        self.web = aiohttp.ClientSession(f"http://{self.address}")
        async with asyncio.timeout(LONGEST):
            while not self.person:
                await asyncio.sleep(0.05)
                self.person = await self.first_person()

    async def first_person(self) -> int:
        try:
            people = (await self.hello())["people"]
        except aiohttp.ClientError:
            return 0
        return people[0]["id"] if people else 0

    async def dies(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        await self.web.close()
        self.person = 0

    async def hello(self):
        async with self.web.get("/phone/events") as response:
            await response.content.readline()
            return json.loads((await response.content.readline()).removeprefix(b"data: "))

    async def chat(self):
        return (await self.hello())["chats"][str(self.person)]

    async def does(self, deed: str) -> None:
        """``start``, a typed text behind ``=``, or a press on the newest key with these words."""
        if deed == "start":
            await self.posts("start")
        elif deed.startswith("="):
            await self.posts("text", text=deed[1:])
        else:
            said = reversed([one for one in await self.chat() if one["from"] == "bot"])
            keys = ((one["id"], key) for one in said for row in one["buttons"] for key in row)
            screen, key = next(found for found in keys if deed in found[1]["text"])
            await self.posts("press", message=screen, data=key["press"])

    async def posts(self, what: str, **facts) -> None:
        async with self.web.post(f"/phone/{self.person}/{what}", json=facts) as response:
            assert response.status == 200, await response.text()

    async def sees(self, words: str) -> None:
        async with asyncio.timeout(LONGEST):
            while not any(shows(one, words) for one in await self.chat()):  # noqa: ASYNC110 -- it is far away
                await asyncio.sleep(0.05)


def shows(message, words):
    captions = [key["text"] for row in message["buttons"] for key in row]
    return message["from"] == "bot" and words in "\n".join([message["html"], *captions])


@pytest.fixture
async def bot(tmp_path):
    bot = Bot(tmp_path)
    await bot.warm_up()
    await bot.start()
    yield bot
    await bot.dies()
    bot.warm.stdin.close()
    await bot.warm.wait()


async def test_a_registration_survives_kill_nine_after_every_answer(bot):
    for deed, answer, kill_after in REGISTRATION:
        await bot.does(deed)
        if kill_after is not None:
            await asyncio.sleep(kill_after)
            await bot.dies()
            await bot.start()
        await bot.sees(answer)
    everything = await bot.chat()
    said = Counter(one["html"] for one in everything if one["from"] == "bot")
    assert max(said.values()) <= 2, said
    assert [one["html"] for one in everything if one["from"] == "person"] == ["/start", "하늘", "문정래미안"]
    with closing(sqlite3.connect(bot.place / "pumasi-sandbox.db")) as city:
        ask = lambda question: city.execute(question, (bot.person,)).fetchall()  # noqa: E731 -- short
        assert ask("SELECT name FROM residents WHERE id = ?") == [("하늘",)]
        assert ask("SELECT tick FROM consents WHERE resident = ?") == [("service",)]
        assert ask("SELECT count(*) FROM turns WHERE person = ?") == [(len(REGISTRATION),)]
