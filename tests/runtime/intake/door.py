"""The door as plays see it: a small messenger, a room where updates are dealt with."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from itertools import repeat

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.runtime.intake import KINDS, Desk, Lanes, Polling, lanes, polling, webhook_app
from bot.runtime.log import person_var, update_id_var
from bot.runtime.throttle import Throttle

ANNA, BORIS = 1, 2
SECRET = "a-long-secret"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def message(update_id, person=ANNA, text="", **more):
    return {
        "update_id": update_id,
        "message": {"from": {"id": person}, "chat": {"id": person}, "text": text} | more,
    }


def press(update_id, person=ANNA):
    return {
        "update_id": update_id,
        "callback_query": {"id": f"q{update_id}", "from": {"id": person}, "data": "x"},
    }


class Messenger:
    """A wire to a messenger that shows everything past the offset again, at once, until it is confirmed."""

    def __init__(self):
        self.queue = []  # ids and updates: what is malformed may hide its own
        self.calls = []
        self.refuses = []
        self.came = asyncio.Event()

    async def call(self, method, params):
        self.calls.append((method, dict(params)))
        if self.refuses:
            raise self.refuses.pop(0)
        return await self.updates(params) if method == "getUpdates" else True

    async def close(self):
        pass

    async def updates(self, asked):
        assert asked.get("allowed_updates", KINDS) == KINDS
        self.queue = [each for each in self.queue if each[0] >= asked.get("offset", 0)]
        if not self.queue and asked["timeout"]:
            self.came.clear()
            await self.came.wait()
        return [update for _, update in self.queue[: asked["limit"]]]

    def send(self, *updates):
        for update in updates:
            shown = update.get("update_id") if isinstance(update, dict) else None
            after = self.queue[-1][0] + 1 if self.queue else 0
            self.queue.append((shown if type(shown) is int else after, update))
        self.came.set()

    def numbers(self):
        return [number for number, _ in self.queue]

    def asked(self, method):
        return [params for called, params in self.calls if called == method]


class Room:
    """The desk: commits what it is given, slowly or not at all where told so."""

    def __init__(self, messenger):
        self.messenger = messenger
        self.done, self.begun, self.aside, self.warned, self.contexts = [], [], [], [], []
        self.excused = []
        self.slow, self.fails = {}, {}
        self.lanes = Lanes(self.desk(), longest=5.0)

    def desk(self):
        return Desk(
            process=self.process,
            quarantine=self.quarantine,
            warn=self.warn,
            sorry=self.sorry,
            wire=self.messenger,
            throttle=Throttle(burst=30, now=lambda: 0.0),
        )

    async def process(self, update):
        update_id = update["update_id"]
        self.begun.append(update_id)
        self.contexts.append((update_id_var.get(), person_var.get()))
        if wait := self.slow.get(update_id):
            await wait.wait()
        if failures := self.fails.get(update_id):
            raise failures.pop(0)
        await asyncio.sleep(0)
        self.done.append(update_id)

    async def quarantine(self, raw, problem):
        self.aside.append((raw, problem))

    async def warn(self, raw):
        self.warned.append(raw["update_id"])

    async def sorry(self, raw):
        self.excused.append(raw["update_id"])


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch):
    for door in (lanes, polling):
        monkeypatch.setattr(door, "backing_off", lambda **_: repeat(0.02))


@pytest.fixture
async def messenger():
    return Messenger()


@pytest.fixture
async def room(messenger):
    room = Room(messenger)
    yield room
    await room.lanes.close(0)


@asynccontextmanager
async def polled(room, **settings):
    reader = Polling(room.messenger, room.lanes, **({"pause": 0.02, "grace": 0.5} | settings))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(reader.run())
        try:
            yield reader
        finally:
            reader.stop()
    assert task.done()


@asynccontextmanager
async def webhook(room):
    app = webhook_app(room.lanes, SECRET, grace=0.5)
    async with TestClient(TestServer(app)) as client:
        yield client


def post(client, update, secret=SECRET):
    return client.post("/webhook", json=update, headers={HEADER: secret})


async def until(check):
    async with asyncio.timeout(60):
        while not check():  # noqa: ASYNC110 - the tests only look on, nobody tells them
            await asyncio.sleep(0.005)
