"""Bot processes as in service: real ones, on one PostgreSQL, before a messenger that may hang."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
import time
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp
from aiohttp import web

ROOT = Path(__file__).parents[2]
TOKEN = "42:a-token-of-thirty-letters-at-the-least-0001"
SECRET = "a-long-secret"
NURSERY = """
import json, os, runpy, signal, sys
from datetime import timedelta
from bot.app import house
from bot.runtime.intake import sole
if "quickly" in sys.argv:
    sole.TERM, sole.RENEW, sole.LOOK, sole._SPARE = timedelta(seconds=2), 0.4, 0.2, 0.5
    house.SPEAKING = 1.0

born = set()

def over(*_):
    while born and (done := os.waitpid(-1, os.WNOHANG))[0]:
        born.discard(done[0])
        os.write(1, f"{done[0]} {os.waitstatus_to_exitcode(done[1])}\\n".encode())

signal.signal(signal.SIGCHLD, over)
for line in sys.stdin:
    told = json.loads(line)
    if pid := os.fork():
        born.add(pid)
        os.write(1, f"{pid}\\n".encode())
        continue
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.environ.update(told["environment"])
    os.dup2(os.open(told["diary"], os.O_WRONLY | os.O_CREAT), 2)
    sys.argv = ["bot", "run"]
    runpy.run_module("bot", run_name="__main__")
    break
"""
"""``python -m bot run`` as often as asked, each time a process of its own: importing takes seconds, once."""


class Nursery:
    """Where processes are born, and where it is known how each ended."""

    def __init__(self, place, *how):
        self.place, self.how = place, how
        self.born, self.ended = asyncio.Queue(), {}

    @asynccontextmanager
    async def open(self):
        pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PUMASI_")}
        self.mother = await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            NURSERY,
            *self.how,
            cwd=self.place,
            env=clean | {"PYTHONPATH": str(ROOT)},
            **pipes,
        )
        listening = asyncio.ensure_future(self.listen())
        try:
            yield self
        finally:
            self.mother.stdin.close()
            await self.mother.wait()
            await listening

    async def listen(self):
        async for line in self.mother.stdout:
            pid, *status = map(int, line.split())
            if status:
                self.ended.setdefault(pid, asyncio.get_running_loop().create_future()).set_result(status[0])
            else:
                self.born.put_nowait(pid)

    async def bears(self, environment, diary):
        told = {"environment": environment, "diary": str(diary)}
        self.mother.stdin.write(json.dumps(told).encode() + b"\n")
        return await self.born.get()

    async def end_of(self, pid):
        return await self.ended.setdefault(pid, asyncio.get_running_loop().create_future())


class Messenger:
    """The Bot API as far as a bot in service needs it, for all processes of one bot."""

    def __init__(self):
        self.queue, self.said, self.polls = [], [], []
        self.came, self.speaks = asyncio.Event(), asyncio.Event()
        self.speaks.set()
        self.hooked = ""

    @asynccontextmanager
    async def open(self):
        site = web.Application()
        site.router.add_post("/bot{token}/{method}", self.answer)
        runner = web.AppRunner(site, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            self.speaks.set()
            await runner.cleanup()

    async def answer(self, request):
        params = await request.json()
        play = getattr(self, request.match_info["method"], None)
        result = await play(params, request) if play else True
        return web.json_response({"ok": True, "result": result})

    async def getMe(self, *_):
        return {"id": 42, "is_bot": True, "first_name": "Pumasi", "username": "pumasi_bot"}

    async def getUpdates(self, params, _):
        self.polls.append(time.monotonic())
        self.queue = [each for each in self.queue if each["update_id"] >= params.get("offset", 0)]
        if not self.queue and params.get("timeout"):
            self.came.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.came.wait(), params["timeout"])
        return self.queue[:100]

    async def sendMessage(self, params, _):
        await self.speaks.wait()
        self.said.append(params)
        return {"message_id": len(self.said)}

    def brings(self, update):
        self.queue.append(update)
        self.came.set()


def message(number, text="/start", person=1001):
    """What somebody writes, in the messenger's words."""
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text.startswith("/") else []
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1_795_000_000,
            "chat": {"id": person, "type": "private", "first_name": "하늘"},
            "from": {"id": person, "is_bot": False, "first_name": "하늘", "language_code": "ko"},
            "text": text,
            "entities": entities,
        },
    }


class Service:
    """One process, started as its unit file would, and what it answers on its own address."""

    def __init__(self, nursery, messenger, database, *, webhook=False, **settings):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        hook = {"PUMASI_WEBHOOK_URL": "https://pumasi.example.org/webhook", "PUMASI_WEBHOOK_SECRET": SECRET}
        self.environment = {
            "PUMASI_TOKEN": TOKEN,
            "PUMASI_API": messenger.address,
            "PUMASI_DATABASE": database,
            "PUMASI_LISTEN": f"127.0.0.1:{port}",
            **(hook if webhook else {}),
            **settings,
        }
        self.nursery, self.address = nursery, f"http://127.0.0.1:{port}"
        self.diary = nursery.place / f"diary-{port}"

    async def start(self):
        self.pid = await self.nursery.bears(self.environment, self.diary)
        await until(lambda: self.asks("/ready"), 200)
        return self

    async def asks(self, path):
        """The status of one of its addresses; 0 where nobody answers."""
        try:
            async with aiohttp.ClientSession() as web_, web_.get(self.address + path) as answer:
                return answer.status
        except aiohttp.ClientError:
            return 0

    async def counts(self):
        """Its metrics, as Prometheus reads them."""
        async with aiohttp.ClientSession() as web_, web_.get(self.address + "/metrics") as answer:
            return await answer.text()

    async def given(self, update):
        """What the messenger is answered when it posts this update."""
        secret = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        async with (
            aiohttp.ClientSession() as web_,
            web_.post(f"{self.address}/webhook", json=update, headers=secret) as answer,
        ):
            return answer.status

    def hears(self, number):
        with suppress(ProcessLookupError):
            os.kill(self.pid, number)

    @property
    def polls(self):
        """How often it was told that it polls."""
        return self.diary.read_text().count("this process polls")

    async def ends(self):
        """The exit status, and how many seconds it took."""
        began = time.monotonic()
        async with asyncio.timeout(25):
            return await self.nursery.end_of(self.pid), time.monotonic() - began

    async def is_gone(self):
        if self.pid not in self.nursery.ended:
            self.hears(signal.SIGKILL)
            await self.nursery.end_of(self.pid)


async def until(ask, wanted=True):
    """Wait until ``ask``, a plain function or one to be awaited, gives what is wanted."""
    async with asyncio.timeout(25):
        while True:
            answer = ask()
            if asyncio.iscoroutine(answer):
                answer = await answer
            if answer == wanted:
                return
            await asyncio.sleep(0.05)
