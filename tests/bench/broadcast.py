"""A broadcast, in service: the rate kept, answers meanwhile, how soon it stops, and what a kill -9 does to it.

Real processes on PostgreSQL by webhook, before a messenger that notes what it is told and when. Putting
50,000 people into the outbox is always measured whole; sending takes half an hour for so many, so that fewer
are told by default: ``python -m tests.bench.broadcast 50000`` tells all.
"""

from __future__ import annotations

import asyncio
import bisect
import itertools
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bot.actions import broadcast
from bot.app import App
from bot.domain.broadcast import Audience, Sending
from bot.domain.residents import ResidentId
from bot.domain.works import Work, WorkState
from bot.runtime.clock import Clock
from bot.runtime.works import WorkPress
from storage.city import Storage
from tests import postgres
from tests.bench.deaf import Deaf
from tests.bench.notices import NEIGHBOURS, Watch, memory, peopled
from tests.runtime.fleet import Messenger, Nursery, Service, until
from tests.town import SEOUL, settled

MANY, FEWER = 50_000, 1_200
TEXT = (
    "이번 토요일 오전 열 시부터 주민센터 앞마당에서 알뜰장이 섭니다. 쓰지 않는 물건을 들고 나와 나누어 주십시오. "
    * 3
)
AUTHOR = 1
ASKING = 0.5
"""Seconds between two people who ask something meanwhile."""

Figures = dict[str, float]


class Noting(Messenger):
    """What was said to whom, and when; edits too."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []
        self.heard: dict[int, list[tuple[float, str]]] = {}

    async def sendMessage(self, params: Any, request: Any) -> Any:
        now = time.monotonic()
        self.times.append(now)
        self.heard.setdefault(params["chat_id"], []).append((now, params["text"]))
        return await super().sendMessage(params, request)

    async def editMessageText(self, params: Any, _: Any) -> Any:
        now = time.monotonic()
        self.times.append(now)
        self.heard.setdefault(params["chat_id"], []).append((now, params["text"]))
        return {"message_id": params["message_id"]}

    def news(self) -> Counter[int]:
        """How often each was told the news."""
        told = ((who, text_) for who, said in self.heard.items() for _, text_ in said)
        return Counter(who for who, text_ in told if "알뜰장" in text_ and who != AUTHOR)


async def begun(storage: Storage, many: int) -> Work:
    """Written and sent by somebody who may, to everybody of one place."""
    async with storage.transaction(Clock().now()) as city:
        author = await city.residents.resident(ResidentId(AUTHOR))
        assert author
        draft = await broadcast.write(
            city,
            author,
            author.area,
            audience=Audience.EVERYBODY,
            which="",
            texts={"ko": TEXT},
            sending=Sending.NOW,
        )
        assert await broadcast.people(city, draft) == many
        return (await broadcast.send(city, author, draft.id))[1]


async def opened(url: str) -> Storage:
    """The place's memory, with its first admin."""
    storage = Storage(url, SEOUL, admins=frozenset({ResidentId(AUTHOR)}))
    await storage.open(Clock().now())
    return storage


async def inhabited(url: str, many: int) -> None:
    """So many neighbours in one place."""
    storage = Storage(url, SEOUL)
    await settled(storage)
    await storage.close()
    await peopled(url, *NEIGHBOURS[:2], many=many)


async def planning(url: str) -> list[str]:
    """All 50,000 put into the outbox slice by slice, and taken back."""
    await inhabited(url, MANY)
    storage = await opened(url)
    app = App(Deaf(), storage, Clock())
    app.works._told = lambda: None  # the courier's part is measured apart
    work = await begun(storage, MANY)
    async with storage.transaction(app.clock.now()) as city:
        await city.works.claim(
            [broadcast.KIND], app.works._me, city.now, until=city.now.replace(year=9000), most=1
        )
    watch, slices, start = Watch(), list[float](), time.perf_counter()
    while not (work.cursor or {}).get("all"):
        before = time.perf_counter()
        kept = await app.works._slice(work)
        assert kept
        work = kept
        slices.append(time.perf_counter() - before)
    took, stall = time.perf_counter() - start, watch.ends()
    looks = []
    for _ in range(20):
        before = time.perf_counter()
        async with storage.transaction(app.clock.now()) as city:
            figures = (await broadcast.of_work(city, work))[1]
        looks.append(time.perf_counter() - before)
    assert figures.waiting == MANY, figures
    async with storage.transaction(app.clock.now()) as city:
        there = await city.works.work(work.id)
        assert there
        await city.works.save(replace(there, state=WorkState.STOPPING))
    before = time.perf_counter()
    ended = await app.works._slice(replace(work, state=WorkState.STOPPING))
    stopped = time.perf_counter() - before
    assert ended
    assert ended.state is WorkState.STOPPED
    async with storage.transaction(app.clock.now()) as city:
        assert (await broadcast.of_work(city, work))[1].waiting == 0
    await app.close()
    put = (
        f"broadcast   {MANY:,} put into the outbox: {took:.1f} s in {len(slices)} slices, p50 "
        f"{1000 * statistics.median(slices):.0f} ms, longest {1000 * max(slices):.0f} ms; longest stall "
        f"{1000 * stall:.0f} ms; {memory():.0f} MB; a look at the figures {1000 * statistics.median(looks):.0f} ms"
    )
    return [put, f"broadcast   all {MANY:,} taken back: {stopped:.2f} s"]


async def sending(url: str, place: Path, many: int) -> list[str]:
    """Told at the pace of the messenger, with a kill -9 on the way, and people who ask things meanwhile."""
    await inhabited(url, many)
    storage = await opened(url)
    async with Nursery(place).open() as nursery, Noting().open() as messenger:
        zone = f"Etc/GMT{Clock().now().hour - 12:+d}"  # where it is noon: nobody is told anything at night
        given = {"PUMASI_ADMINS": str(AUTHOR), "PUMASI_TIMEZONE": zone}
        first = await Service(nursery, messenger, url, webhook=True, **given).start()
        answers = Answers(messenger, many, first)
        work = await begun(storage, many)
        asking = asyncio.ensure_future(answers.ask())
        await _until(lambda: messenger.news().total() >= many // 3, many)
        first.hears(9)
        killed, answers.service = time.monotonic(), None
        answers.service = second = await Service(nursery, messenger, url, webhook=True, **given).start()
        told = messenger.news().total()
        await _until(lambda: messenger.news().total() > told + 30, 60)
        resumed = time.monotonic() - killed
        await _until(lambda: _is_over(storage, work), many)
        asking.cancel()
        lines = [await _sent(storage, messenger, work, many), _answered(answers)]
        lines.append(f"broadcast   after kill -9 it went on within {resumed:.1f} s; nobody was told twice")
        lines.append(await _stopped(storage, messenger, second, many))
        await second.is_gone()
    await storage.close()
    return lines


async def _until(ask: Any, many: int) -> None:
    deadline = time.monotonic() + 60 + many / 10
    while True:
        answer = ask()
        if await answer if asyncio.iscoroutine(answer) else answer:
            return
        assert time.monotonic() < deadline, "in vain"
        await asyncio.sleep(0.2)


async def _is_over(storage: Storage, work: Work) -> bool:
    async with storage.transaction(Clock().now()) as city:
        found = await city.works.work(work.id)
        return bool(found and found.ended)


async def _sent(storage: Storage, messenger: Noting, work: Work, many: int) -> str:
    news, times = messenger.news(), sorted(messenger.times)
    twice = [who for who, count in news.items() if count > 1]
    assert not twice, f"told twice: {twice}"
    most = max(bisect.bisect_right(times, at + 1.0) - n for n, at in enumerate(times))
    steady = times[len(times) // 10 : len(times) // 4]
    rate = (len(steady) - 1) / (steady[-1] - steady[0])
    async with storage.transaction(Clock().now()) as city:
        figures = (await broadcast.of_work(city, work))[1]
    missed = many - len(news) - (1 if AUTHOR not in news else 0)
    return (
        f"broadcast   {many:,} people: {rate:.1f} messages/s, never more than {most} in a second; report: "
        f"{figures.told:,} told; {missed} in the air when the process was killed were not told"
    )


class Answers:
    """People who ask something while the others are told."""

    def __init__(self, messenger: Noting, many: int, service: Service | None) -> None:
        self.messenger, self.many, self.service = messenger, many, service
        self.took: list[float] = []
        self.numbers = itertools.count(900_000_000)
        self._asking: set[asyncio.Task[None]] = set()

    async def ask(self) -> None:
        while True:
            task = asyncio.ensure_future(self._one(random.randrange(2, self.many)))
            self._asking.add(task)
            task.add_done_callback(self._asking.discard)
            await asyncio.sleep(ASKING)

    async def _one(self, who: int) -> None:
        number, before, service = next(self.numbers), time.monotonic(), self.service
        if service is None:
            return
        try:
            await service.given(asked(number, who, "/help"))
        except OSError:
            return  # killed in that moment: the messenger would bring it again
        while time.monotonic() - before < 10 and service is self.service:
            for at, words in self.messenger.heard.get(who, ()):
                if at >= before and "알뜰장" not in words:
                    self.took.append(at - before)
                    return
            await asyncio.sleep(0.01)
        if service is self.service:
            self.took.append(10.0)


def asked(number: int, who: int, words: str) -> dict[str, Any]:
    """A command, as the messenger brings it."""
    user = {"id": who, "is_bot": False, "first_name": "이웃", "language_code": "ko"}
    entity = {"type": "bot_command", "offset": 0, "length": len(words)}
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1,
            "chat": {"id": who, "type": "private"},
            "from": user,
            "text": words,
            "entities": [entity],
        },
    }


def _answered(answers: Answers) -> str:
    took = sorted(answers.took)
    p99 = took[min(len(took) - 1, int(len(took) * 0.99))]
    return (
        f"broadcast   {len(took)} answers meanwhile: p50 {1000 * statistics.median(took):.0f} ms, "
        f"p99 {1000 * p99:.0f} ms, longest {1000 * took[-1]:.0f} ms"
    )


async def _stopped(storage: Storage, messenger: Noting, service: Service, many: int) -> str:
    """Another one, a week later as far as the rules know, stopped by its press."""
    async with storage.engine.begin() as conn:
        await conn.execute(text("UPDATE broadcasts SET due = due - interval '8 days'"))
    before = messenger.news().total()
    work = await begun(storage, many)
    await _until(lambda: messenger.news().total() > before + 60, 60)
    press = {
        "update_id": 999_000_001,
        "callback_query": {
            "id": "q1",
            "from": {"id": AUTHOR, "is_bot": False, "first_name": "이웃"},
            "chat_instance": "1",
            "data": WorkPress(id=work.id, stop=True).pack(),
            "message": {"message_id": 1, "date": 1, "chat": {"id": AUTHOR, "type": "private"}, "text": "-"},
        },
    }
    pressed = time.monotonic()
    await service.given(press)
    await until(lambda: _is_over(storage, work))
    over = time.monotonic() - pressed
    await asyncio.sleep(4)
    last = max(
        at
        for who, said in messenger.heard.items()
        for at, words in said
        if who != AUTHOR and "알뜰장" in words
    )
    async with storage.transaction(Clock().now()) as city:
        figures = (await broadcast.of_work(city, work))[1]
    heard = messenger.news().total() - before
    return (
        f"broadcast   stopped: over after {over:.2f} s, the last message {max(0.0, last - pressed):.2f} s after "
        f"the press; the report says {figures.told}, {heard} were heard"
    )


async def measured(many: int = FEWER) -> list[str]:
    """The figures, as lines to print."""
    if reason := postgres.lacking():
        return [f"broadcast   left out: {reason}"]
    with postgres.home() as place, tempfile.TemporaryDirectory() as folder:
        async with postgres.cluster(place) as cluster:
            async with cluster.database() as url:
                lines = await planning(url)
            async with cluster.database() as url:
                lines += await sending(url, Path(folder), many)
    return lines


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else FEWER
    sys.stdout.write("\n".join(asyncio.run(measured(wanted))) + "\n")
