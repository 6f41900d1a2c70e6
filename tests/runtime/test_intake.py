"""The front door, between a messenger that keeps its queue and a desk that does as it is told."""

from __future__ import annotations

import asyncio
import io
import json
import time
from contextlib import asynccontextmanager
from itertools import repeat

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.runtime.intake import KINDS, Desk, Lanes, Polling, TryLater, Unreadable, lanes, polling, webhook_app
from bot.runtime.intake.reading import lane_of, person_of
from bot.runtime.log import person_var, update_id_var
from bot.runtime.throttle import Throttle
from bot.runtime.wire import Conflict, Unauthorised, Unreachable

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
        self.slow, self.fails = {}, {}
        self.lanes = Lanes(self.desk(), longest=5.0)

    def desk(self):
        return Desk(
            process=self.process,
            quarantine=self.quarantine,
            warn=self.warn,
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
    async with asyncio.timeout(2):
        while not check():  # noqa: ASYNC110 - the tests only look on, nobody tells them
            await asyncio.sleep(0.005)


# Polling


async def test_what_is_committed_is_confirmed_and_nothing_else_is_lost(room, messenger):
    messenger.send(message(7), message(8, BORIS), press(9))
    async with polled(room):
        await until(lambda: messenger.queue == [])
    assert sorted(room.done) == [7, 8, 9]
    assert messenger.calls[0] == ("deleteWebhook", {"drop_pending_updates": False})
    first, second = messenger.asked("getUpdates")[:2]
    assert (first["timeout"], first["limit"], first["allowed_updates"]) == (30, 100, KINDS)
    assert "offset" not in first
    assert second["offset"] == 10


async def test_a_slow_update_keeps_nobody_else_waiting(room, messenger):
    room.slow[7] = asyncio.Event()
    messenger.send(message(7), message(8, BORIS))
    async with polled(room):
        await until(lambda: room.done == [8])
        messenger.send(message(9, BORIS))
        await until(lambda: room.done == [8, 9])
        assert messenger.numbers() == [7, 8, 9]
        room.slow[7].set()
        await until(lambda: messenger.queue == [])
    assert room.begun == [7, 8, 9]


async def test_while_somebody_is_slow_the_messenger_is_not_asked_without_a_pause(room, messenger):
    room.slow[7] = asyncio.Event()
    messenger.send(message(7))
    async with polled(room, pause=0.1):
        await asyncio.sleep(0.35)
        assert 2 <= len(messenger.asked("getUpdates")) <= 5
        room.slow[7].set()


async def test_a_hundred_waiting_behind_a_slow_one_are_not_fetched_again_and_again(room, messenger):
    room.slow[1] = asyncio.Event()
    messenger.send(*(message(number, person=number) for number in range(1, 131)))
    async with polled(room, pause=0.01):
        await until(lambda: len(room.done) == 99)
        await asyncio.sleep(0.1)
        assert len(messenger.asked("getUpdates")) == 1
        room.slow[1].set()
        await until(lambda: len(room.done) == 130)


async def test_an_update_that_was_not_committed_comes_again_after_a_kill(room, messenger):
    room.slow[8] = asyncio.Event()
    messenger.send(message(7), message(8), message(9, BORIS))
    killed = asyncio.ensure_future(Polling(messenger, room.lanes, pause=0.01).run())
    await until(lambda: room.done == [7, 9] and messenger.asked("getUpdates")[-1].get("offset") == 8)
    killed.cancel()
    with pytest.raises(asyncio.CancelledError):
        await killed
    await room.lanes.close(0)
    restarted = Room(messenger)
    async with polled(restarted):
        await until(lambda: messenger.queue == [])
    assert sorted(restarted.done) == [8, 9]


async def test_ids_may_start_anew_below_those_before(room, messenger):
    messenger.send(message(900))
    async with polled(room):
        await until(lambda: room.done == [900])
        await until(lambda: messenger.asked("getUpdates")[-1].get("offset") == 901)
        messenger.updates = _ignoring_the_offset(messenger, [message(5), message(6)])
        messenger.came.set()
        await until(lambda: messenger.asked("getUpdates")[-1].get("offset") == 7)
    assert room.done == [900, 5, 6]


def _ignoring_the_offset(messenger, queue):
    """Ids that are far below an offset are shown as though there were none."""
    usual = messenger.updates

    async def updates(asked):
        while queue:
            messenger.send(queue.pop(0))
        ignored = {"offset": 0} if asked.get("offset") == 901 else {}
        return await usual(asked | ignored)

    return updates


async def test_a_malformed_update_between_two_good_ones_is_set_aside(room, messenger):
    room.fails[8] = [Unreadable("a message from nowhere")]
    room.fails[9] = [ZeroDivisionError("a defect")]
    messenger.send(message(7), message(8, BORIS), message(9), message(10))
    async with polled(room):
        await until(lambda: messenger.queue == [])
    assert room.done == [7, 10]
    problems = {raw["update_id"]: problem for raw, problem in room.aside}
    assert problems == {8: "a message from nowhere", 9: "ZeroDivisionError('a defect')"}


@pytest.mark.parametrize("garbage", ["text", None, [1], {}, {"update_id": "7"}, {"update_id": True}])
async def test_what_is_no_update_at_all_is_set_aside_once(room, messenger, garbage):
    messenger.send(message(7), garbage)
    async with polled(room):
        await until(lambda: len(messenger.asked("getUpdates")) > 3)
        messenger.send(message(9))
        await until(lambda: messenger.queue == [])
    assert room.done == [7, 9]
    assert [raw for raw, _ in room.aside] == [garbage]


async def test_when_the_quarantine_is_broken_too_the_next_is_still_answered(room, messenger):
    async def broken(_, __):
        raise OSError("disk full")

    room.quarantine = broken
    room.lanes = Lanes(room.desk())
    room.fails[7] = [Unreadable("odd")]
    messenger.send(message(7), message(8))
    async with polled(room):
        await until(lambda: messenger.queue == [])
    assert room.done == [8]


async def test_an_update_that_hangs_is_set_aside_in_the_end(room, messenger):
    room.lanes = Lanes(room.desk(), longest=0.05)
    room.slow[7] = asyncio.Event()
    messenger.send(message(7), message(8))
    async with polled(room):
        await until(lambda: messenger.queue == [])
    assert room.done == [8]
    assert room.aside == [(message(7), "TimeoutError()")]


async def test_while_the_database_is_away_updates_wait_in_their_order(room, messenger):
    room.fails[7] = [TryLater("no database"), TryLater("no database")]
    messenger.send(message(7), message(8))
    async with polled(room):
        await until(lambda: len(messenger.asked("getUpdates")) > 3)
        assert all("offset" not in asked for asked in messenger.asked("getUpdates")[:3])
        await until(lambda: messenger.queue == [])
    assert room.begun == [7, 7, 7, 8]
    assert room.aside == []


async def test_polling_outlives_a_messenger_that_is_away_or_reads_with_somebody_else(room, messenger):
    messenger.refuses = [
        Unreachable("deleteWebhook", 502, "HTML"),
        Conflict("deleteWebhook", 409, "terminated"),
    ]
    messenger.send(message(7))
    async with polled(room):
        await until(lambda: room.done == [7])
    assert len(messenger.asked("deleteWebhook")) == 3


async def test_a_foreign_token_ends_it_with_a_clear_error(room, messenger):
    messenger.refuses = [Unauthorised("deleteWebhook", 401, "Unauthorized")]
    with pytest.raises(Unauthorised):
        await Polling(messenger, room.lanes).run()


async def test_at_the_end_what_was_begun_is_finished_and_confirmed(room, messenger):
    room.slow[7] = asyncio.Event()
    messenger.send(message(7))
    async with polled(room) as reader:
        await until(lambda: room.begun == [7])
        reader.stop()
        reader.stop()
        await asyncio.sleep(0.02)
        room.slow[7].set()
    assert room.done == [7]
    assert messenger.calls[-1] == ("getUpdates", {"timeout": 0, "limit": 1, "offset": 8})
    assert messenger.queue == []
    assert not await room.lanes.put(message(8))


async def test_at_the_end_what_takes_too_long_is_left_for_the_next_start(room, messenger):
    room.slow[8] = asyncio.Event()
    messenger.send(message(7), message(8), message(9))
    async with polled(room, grace=0.05):
        await until(lambda: room.begun == [7, 8])
    assert messenger.numbers() == [8, 9]


# Lanes


async def test_one_persons_updates_are_dealt_with_in_order_and_peoples_side_by_side(room):
    room.slow[1] = asyncio.Event()
    updates = [message(1), press(2), message(3), message(4, BORIS), press(5, BORIS)]
    confirmed = [room.lanes.put(update) for update in updates]
    await until(lambda: room.done == [4, 5])
    room.slow[1].set()
    assert await asyncio.gather(*confirmed) == [True] * 5
    assert room.done == [4, 5, 1, 2, 3]


async def test_only_so_many_are_dealt_with_at_once(room):
    room.lanes = Lanes(room.desk(), concurrency=2)
    room.slow = {number: asyncio.Event() for number in range(1, 6)}
    for number in range(1, 6):
        room.lanes.put(message(number, person=number))
    await asyncio.sleep(0.02)
    assert room.begun == [1, 2]
    for gate in room.slow.values():
        gate.set()
    await until(lambda: len(room.done) == 5)


async def test_the_diary_knows_whose_update_it_is(room):
    await room.lanes.put(message(7, BORIS))
    await room.lanes.put(message(8, ANNA))
    assert room.contexts == [(7, BORIS), (8, ANNA)]


@pytest.mark.parametrize(
    ("part", "person", "lane"),
    [
        ({"message": {"from": {"id": 5}, "chat": {"id": -9}}}, 5, 5),
        ({"message": {"from": {"id": 1087968824, "is_bot": True}, "chat": {"id": -9}}}, None, -9),
        ({"channel_post": {"chat": {"id": -8}}}, None, -8),
        ({"my_chat_member": {"from": {"id": 5}, "chat": {"id": 5}}}, 5, 5),
        ({"poll_answer": {"user": {"id": 6}}}, 6, 6),
        ({"poll": {"id": "1"}}, None, ("update", 7)),
        ({"message": {"from": "nobody", "chat": None}}, None, ("update", 7)),
        ({"message": "text"}, None, ("update", 7)),
    ],
)
def test_an_update_waits_for_those_of_the_same_person_else_of_the_same_chat(part, person, lane):
    update = {"update_id": 7} | part
    assert (person_of(update), lane_of(update)) == (person, lane)


async def test_who_floods_is_warned_once_and_every_press_is_still_answered(room, messenger):
    for number in range(40):
        assert await room.lanes.put(press(number) if number == 39 else message(number))
    assert await room.lanes.put({"update_id": 40, "my_chat_member": {"from": {"id": ANNA}}})
    assert await room.lanes.put(message(41, BORIS))
    assert room.done == [*range(30), 40, 41]
    assert room.warned == [30]
    assert messenger.calls == [("answerCallbackQuery", {"callback_query_id": "q39"})]


async def test_a_dropped_press_that_cannot_be_answered_is_confirmed_all_the_same(room, messenger):
    for number in range(31):
        room.lanes.put(message(number))
    messenger.refuses = [Unreachable("answerCallbackQuery", 0, "away")]
    assert await room.lanes.put(press(31))


# Webhook


async def test_the_messenger_hears_yes_once_the_update_is_committed(room):
    room.slow[7] = asyncio.Event()
    async with webhook(room) as client:
        answer = asyncio.ensure_future(post(client, message(7)))
        await until(lambda: room.begun == [7])
        await asyncio.sleep(0.02)
        assert not answer.done()
        room.slow[7].set()
        assert (await answer).status == 200
    assert room.done == [7]


@pytest.mark.parametrize("secret", ["", "guess", "비밀", "a-long-secret "])
async def test_a_stranger_without_the_secret_is_turned_away(room, secret):
    async with webhook(room) as client:
        headers = {HEADER: secret} if secret else {}
        answer = await client.post("/webhook", json=message(7), headers=headers)
        assert answer.status == (200 if secret.strip() == SECRET else 401)
    assert room.begun == ([7] if secret.strip() == SECRET else [])


def test_a_webhook_without_a_secret_is_not_opened(room):
    with pytest.raises(ValueError, match="secret"):
        webhook_app(room.lanes, "")


async def test_while_the_database_is_away_the_messenger_is_asked_to_come_again(room):
    room.fails[7] = [TryLater("no database")]
    async with webhook(room) as client:
        first = await post(client, message(7))
        assert (first.status, first.headers["Retry-After"]) == (503, "5")
        assert (await post(client, message(7))).status == 200
    assert room.done == [7]


@pytest.mark.parametrize("body", [b"{", b"", b"\xff\xfe", b"[" * 100_000, b'"text"'])
async def test_what_is_no_json_is_set_aside_and_never_comes_again(room, body):
    async with webhook(room) as client:
        answer = await client.post("/webhook", data=body, headers={HEADER: SECRET})
        assert answer.status == 200
        assert (await post(client, message(8))).status == 200
    assert len(room.aside) == 1
    assert room.done == [8]


async def test_a_heap_of_data_is_not_read(room):
    async with webhook(room) as client:
        heap = io.BytesIO(b"x" * (1 << 21))
        answer = await client.post("/webhook", data=heap, headers={HEADER: SECRET})
        assert answer.status == 413
    assert room.begun == []


async def test_polling_and_webhook_never_deal_with_one_update_at_the_same_time(room, messenger):
    room.slow[7] = asyncio.Event()
    messenger.send(message(7))
    async with webhook(room) as client, polled(room):
        await until(lambda: room.begun == [7])
        answers = [asyncio.ensure_future(post(client, message(7))) for _ in range(3)]
        await asyncio.sleep(0.05)
        answers.pop().cancel()
        await asyncio.sleep(0.02)
        room.slow[7].set()
        assert [answer.status for answer in await asyncio.gather(*answers)] == [200, 200]
        await until(lambda: messenger.queue == [])
    assert room.done == [7]


async def test_health_tells_whether_updates_are_taken(room):
    async with webhook(room) as client:
        assert (await client.get("/health")).status == 200
        await room.lanes.close()
        assert (await client.get("/health")).status == 503
        assert (await post(client, message(7))).status == 503


async def test_a_hundred_people_at_once_all_get_their_turn_in_order(room):
    began = time.monotonic()
    updates = [message(person * 10 + turn, person) for turn in range(5) for person in range(1, 101)]
    assert all(await asyncio.gather(*(room.lanes.put(json.loads(json.dumps(each))) for each in updates)))
    for person in range(1, 101):
        assert [each for each in room.done if each // 10 == person] == [
            person * 10 + turn for turn in range(5)
        ]
    assert time.monotonic() - began < 1
    assert not room.lanes._lanes
    assert not room.lanes._jobs
