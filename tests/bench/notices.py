"""How many reminders the outbox carries, against one APScheduler job for each; and how punctual it is.

Each figure is taken in a process of its own, so that its memory is its own: ``python -m tests.bench.notices
PART URL``. Sending is apart: the wire takes everything at once.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import text

from bot.app import App
from bot.domain.notices import Kind
from bot.runtime.clock import Calendar, Clock
from bot.runtime.memory import Listener
from locales import Reader
from storage.city import Storage
from storage.notices import Told
from tests import postgres
from tests.bench.deaf import Deaf
from tests.town import SEOUL, settled

MANY, LATER, JOBS, PROCESSES = 100_000, 1_000_000, 20_000, 4
BATCH, TICKS, PUNCTUAL = 1_000, 200, 300
NOON = datetime(2026, 11, 23, 3, tzinfo=UTC)
UNTIL = datetime(2026, 11, 26, 3, tzinfo=UTC)
KEY = "barter-notice-expires"

Figures = dict[str, float]

NEIGHBOURS = (
    """INSERT INTO residents (id, name, locale, area, easy, joined, version)
       SELECT n, '이웃', 'ko', (SELECT min(id) FROM areas), false, '2026-11-01', 1 FROM {series}""",
    """INSERT INTO conversations (person, locale, reachable, touched)
       SELECT n, 'ko', true, '2026-11-01' FROM {series}""",
    """INSERT INTO listings (id, key, owner, side, kind, category, title, text, photos, price, reach, area,
                             within, state, days, posted, until, version)
       SELECT n, 'k' || n, n, 'offer', 'thing', 'household', '의자', '', '[]', 3000, 'gu',
              (SELECT min(id) FROM areas), (SELECT min(id) FROM areas), 'open', 30,
              '2026-10-27 03:00:00', '2026-11-26 03:00:00', 1 FROM {series}""",
)
"""Each with a listing of which they are to be reminded, all at one and the same second."""
ONES_TO = {
    "postgresql": "generate_series(1, {many}) n",
    "sqlite": "(WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {many}) SELECT n FROM s)",
}
IN_A_YEAR = """INSERT INTO notices (person, kind, key, about, facts, due, next)
               SELECT 1 + n % 1000, 2, 'later', 'listing:' || n, '{{}}', '2027-11-23', '2027-11-23' FROM {series}"""


class Watch:
    """The longest time for which the event loop stood still, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._task = asyncio.ensure_future(self._look())

    async def _look(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            self.longest = max(self.longest, time.perf_counter() - before - 0.005)

    def ends(self) -> float:
        self._task.cancel()
        return self.longest


@asynccontextmanager
async def opened(url: str, clock: Clock | None = None) -> AsyncIterator[tuple[App, Deaf]]:
    """A process on this database, with nobody to hear it."""
    wire = Deaf()
    app = App(wire, Storage(url, SEOUL), clock or Calendar(NOON))
    await app.storage.open(app.clock.now())
    try:
        yield app, wire
    finally:
        await app.close()


def reminders() -> Iterator[Told]:
    """One for each neighbour, about the listing."""
    facts = {"title": "의자", "until": UNTIL}
    for n in range(1, MANY + 1):
        about = f"listing:{n}"
        yield Told(person=n, key=KEY, facts=facts, about=about, due=NOON, kind=Kind.REMINDER, until=UNTIL)


def memory() -> float:
    """The most this process has ever held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# -- the parts -------------------------------------------------------------------------------------


async def schedule(url: str) -> Figures:
    """All planned in bulk."""
    async with opened(url) as (app, _):
        left, start = reminders(), time.perf_counter()
        while some := list(itertools.islice(left, BATCH)):
            async with app.storage.transaction(NOON) as city:
                await city.notices.tell(*some)
        return {"took": time.perf_counter() - start}


async def drain(url: str) -> Figures:
    """All claimed, weighed, looked at once more, worded and stamped."""
    async with opened(url) as (app, wire):
        _warm(app)
        watch, start = Watch(), time.perf_counter()
        await app.courier.rest()
        took = time.perf_counter() - start
        return {"took": took, "said": len(wire.said), "stall": watch.ends(), "memory": memory()}


def _warm(app: App) -> None:
    """A process that has been in service for a while has worded everything once."""
    listener = Listener(chat=1, person=1, reader=Reader(locale="ko", zone=SEOUL))
    app.screens.notice(KEY, {"title": "의자", "until": UNTIL}, "listing:1", listener)


async def idle(url: str) -> Figures:
    """A tick that finds nothing due, and one more reminder among all that are planned for later."""
    async with opened(url) as (app, _):
        took = []
        for _number in range(TICKS):
            start = time.perf_counter()
            await app.courier.tick()
            took.append(time.perf_counter() - start)
        return {"p50": statistics.median(took), "p99": statistics.quantiles(took, n=100)[98]}


async def punctual(url: str) -> Figures:
    """Due at odd moments in half a minute, at rest: how late each was said."""
    async with opened(url, Clock()) as (app, wire):
        begin = app.clock.now()
        dues = {n: begin + timedelta(seconds=random.uniform(1, 25)) for n in range(1, PUNCTUAL + 1)}
        async with app.storage.transaction(begin) as city:
            facts = {"balance": 0, "floor": 0, "unit": "mun"}
            await city.notices.tell(
                *(
                    Told(person=n, key="ledger-notice-low", facts=facts, about="a", due=due, kind=Kind.SAFETY)
                    for n, due in dues.items()
                )
            )
        app.heartbeat.start()
        await asyncio.sleep(28)
        late = [(at - dues[person]).total_seconds() for person, at in wire.said]
        assert len(late) == PUNCTUAL, f"{len(late)} of {PUNCTUAL} were said"
        return {"p50": statistics.median(late), "p99": statistics.quantiles(late, n=100)[98]}


FIRED: list[float] = []


def fires() -> None:
    """What a job does: next to nothing."""
    FIRED.append(time.perf_counter())


def store(url: str) -> AsyncIOScheduler:
    """APScheduler as its documentation sets it up, but for the grace, without which all late ones are lost."""
    stores = {"default": SQLAlchemyJobStore(url=url.replace("+aiosqlite", ""))}
    return AsyncIOScheduler(jobstores=stores, job_defaults={"misfire_grace_time": None}, timezone="UTC")


async def jobs_schedule(url: str) -> Figures:
    """One date job a reminder."""
    scheduler = store(url)
    scheduler.start(paused=True)
    start = time.perf_counter()
    due = Clock().now() + timedelta(hours=1)
    for n in range(JOBS):
        scheduler.add_job(fires, "date", run_date=due, id=str(n))
    took = time.perf_counter() - start
    scheduler.shutdown(wait=False)
    return {"took": took}


async def jobs_fire(url: str) -> Figures:
    """Started again when all are due."""
    scheduler = store(url)
    past = Clock().now() - timedelta(seconds=1)
    scheduler.start(paused=True)
    for job in scheduler.get_jobs():
        job.modify(next_run_time=past)
    watch, start = Watch(), time.perf_counter()
    scheduler.resume()
    while len(FIRED) < JOBS and time.perf_counter() - start < 300:  # noqa: ASYNC110 -- jobs tell nobody
        await asyncio.sleep(0.05)
    took = time.perf_counter() - start
    figures = {"took": took, "said": len(FIRED), "stall": watch.ends(), "memory": memory()}
    scheduler.shutdown(wait=False)
    return figures


PARTS: dict[str, Callable[[str], Awaitable[Figures]]] = {
    part.__name__: part for part in (schedule, drain, idle, punctual, jobs_schedule, jobs_fire)
}


# -- all of it -------------------------------------------------------------------------------------


async def part(name: str, url: str) -> Figures:
    """One part in a process of its own."""
    command = (sys.executable, "-m", "tests.bench.notices", name, url)
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    if process.returncode:
        raise RuntimeError(f"{name} failed")
    figures: Figures = json.loads(out.splitlines()[-1])
    return figures


async def peopled(url: str, *statements: str, many: int) -> None:
    """Rows made by the database itself."""
    storage = Storage(url, SEOUL)
    series = ONES_TO[storage.engine.dialect.name].format(many=many)
    async with storage.engine.begin() as conn:
        for statement in statements:
            await conn.execute(text(statement.format(series=series)))
        await conn.execute(text("ANALYZE"))
    await storage.close()


async def outbox(name: str, url: str, *, processes: int) -> list[str]:
    """Our figures on one database."""
    storage = Storage(url, SEOUL)
    await settled(storage)
    await storage.close()
    await peopled(url, *NEIGHBOURS, many=MANY)
    planned = await part("schedule", url)
    await peopled(url, many=0)  # as the server does by itself after a minute: it has to know its tables
    done = await asyncio.gather(*(part("drain", url) for _ in range(processes)))
    said, took = sum(one["said"] for one in done), max(one["took"] for one in done)
    assert said == MANY, f"{said:.0f} messages for {MANY} notices"
    lines = [f"outbox      {name}: {MANY:,} planned, {MANY / planned['took']:,.0f}/s"]
    lines.append(
        f"outbox      {name}, {processes} at work: {MANY:,} due at once, {said / took:,.0f}/s, none twice; "
        f"longest stall {1000 * max(one['stall'] for one in done):.0f} ms, "
        f"{max(one['memory'] for one in done):.0f} MB a process"
    )
    return lines


async def measured() -> list[str]:
    """The figures, as lines to print."""
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = (f"sqlite:///{Path(folder) / name}.db" for name in ("ours", "theirs"))
        lines += await outbox("sqlite", ours, processes=1)
        lines.append(_lateness("sqlite", await part("punctual", ours)))
        planned, fired = await part("jobs_schedule", theirs), await part("jobs_fire", theirs)
        lines.append(
            f"jobs        sqlite: {JOBS:,} planned, {JOBS / planned['took']:,.0f}/s; "
            f"due at once, {fired['said'] / fired['took']:,.0f}/s; "
            f"longest stall {1000 * fired['stall']:.0f} ms, {fired['memory']:.0f} MB"
        )
    if reason := postgres.lacking():
        return [*lines, f"outbox      postgresql left out: {reason}"]
    with postgres.home() as place:
        async with postgres.cluster(place) as cluster:
            for processes in (1, PROCESSES):
                async with cluster.database() as url:
                    lines += await outbox("postgresql", url, processes=processes)
            async with cluster.database() as url:
                lines += await _later(url)
    return lines


async def _later(url: str) -> list[str]:
    storage = Storage(url, SEOUL)
    await settled(storage)
    await storage.close()
    await peopled(url, *NEIGHBOURS, many=PUNCTUAL)
    await peopled(url, IN_A_YEAR, many=LATER)
    ticks, late = await part("idle", url), await part("punctual", url)
    first = (
        f"outbox      postgresql, {LATER:,} later: a tick that finds nothing p50 {1000 * ticks['p50']:.1f} ms, "
        f"p99 {1000 * ticks['p99']:.1f} ms"
    )
    return [first, _lateness("postgresql", late)]


def _lateness(name: str, late: Figures) -> str:
    return f"outbox      {name}, at rest: said p50 {late['p50']:.2f} s, p99 {late['p99']:.2f} s after due"


if __name__ == "__main__":
    sys.stdout.write(json.dumps(asyncio.run(PARTS[sys.argv[1]](sys.argv[2]))) + "\n")  # type: ignore[arg-type]
