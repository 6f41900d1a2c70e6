"""The storm itself: bots, people, and everything that happens to them; then the calm, and the questions."""

from __future__ import annotations

import asyncio
import random
import tempfile
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path

import asyncpg

from bot.runtime.clock import Clock
from storage.city import Storage
from tests.chaos.deeds import lives
from tests.chaos.faults import Faults, Weather
from tests.chaos.line import Line
from tests.chaos.messenger import SECRET, TOKEN, WEBHOOK, Messenger
from tests.chaos.phones import REAL
from tests.chaos.processes import Processes
from tests.chaos.resident import Habits, Resident, Street
from tests.chaos.witness import Witness
from tests.postgres import OWNER, Cluster
from tests.town import SEOUL, settled

HOUR, DAY = 3600.0, 86400.0
POINTS = {"noticing": 15, "decided": 150, "noticed": 15, "said": 80, "swept": 3}
"""Where processes die, and how often each point is passed at most before that."""
LANGUAGES = ("ko", "en", "fr")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How bad it gets; times in seconds. The default is what ``make chaos`` does."""

    seconds: float = 600.0
    residents: int = 200
    processes: int = 3
    kill_every: float = 20.0
    seed: int = 1
    restart: float = 2.0
    weather: Weather = field(default_factory=Weather)
    habits: Habits = field(default_factory=lambda: Habits(reads=3.0, thinks=15.0))
    line_every: float = 40.0
    away: float = 8.0
    slow: tuple[float, float] = (10.0, 2.0)
    clock_every: float = 60.0
    clock: tuple[float, ...] = (DAY, HOUR, -HOUR, DAY)
    """By how much it is moved, again and again."""
    calm: float = 180.0
    points: Mapping[str, int] = field(default_factory=lambda: POINTS)
    limits: bool = True
    """Whether the bots keep to the messenger's limits."""
    repeat_within: float = 6.0
    """The longest pause before an update is brought again; the real server's is about a minute."""


class CityClock(Clock):
    """The clock of the bots, as those see it who know how it was moved."""

    def __init__(self, processes: Processes) -> None:
        super().__init__()
        self._processes = processes

    def now(self) -> datetime:
        """The moment in the city."""
        return REAL.now() + timedelta(seconds=self._processes.ahead)


@dataclass(slots=True, kw_only=True)
class Storm:
    """Everything that takes part."""

    plan: Plan
    place: Path
    url: str
    faults: Faults
    line: Line
    messenger: Messenger
    processes: Processes
    witness: Witness
    street: Street
    counted: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    @property
    def chance(self) -> random.Random:
        """A new row of dice each time, always the same."""
        return random.Random(self.plan.seed)


@asynccontextmanager
async def storm(plan: Plan, cluster: Cluster) -> AsyncIterator[Storm]:
    """A city on an empty database, with nothing going wrong yet."""
    with tempfile.TemporaryDirectory(prefix="pumasi-chaos-") as place:
        async with cluster.database() as url:
            database = url.split("@/")[1].split("?")[0]
            conn = await asyncpg.connect(host=str(cluster.home), user=OWNER, database=database)
            faults, line = Faults(plan.seed, plan.weather), Line(cluster.home / ".s.PGSQL.5432")
            messenger = Messenger(faults)
            await line.open()
            await messenger.open()
            processes = Processes(
                Path(place),
                _environment(line, messenger, database),
                plan.processes,
                plan.points,
                random.Random(plan.seed),
            )
            messenger.post.longest_pause = plan.repeat_within
            messenger.post.ports = [slot.port for slot in processes.slots]
            street = Street(messenger=messenger, calendar=CityClock(processes), habits=plan.habits)
            processes.limits = plan.limits
            await processes.warm_up()
            try:
                yield Storm(
                    plan=plan,
                    place=Path(place),
                    url=url,
                    faults=faults,
                    line=line,
                    messenger=messenger,
                    processes=processes,
                    witness=Witness(conn),
                    street=street,
                )
            finally:
                await processes.close()
                await messenger.close()
                await line.close()
                await conn.close()


def _environment(line: Line, messenger: Messenger, database: str) -> Callable[[str, int], Mapping[str, str]]:
    def environment(name: str, port: int) -> Mapping[str, str]:
        return {
            "PUMASI_TOKEN": TOKEN,
            "PUMASI_API": messenger.address(name),
            "PUMASI_DATABASE": f"postgresql+asyncpg://{OWNER}@127.0.0.1:{line.port}/{database}",
            "PUMASI_WEBHOOK_URL": WEBHOOK,
            "PUMASI_WEBHOOK_SECRET": SECRET,
            "PUMASI_LISTEN": f"127.0.0.1:{port}",
        }

    return environment


async def founded(storm: Storm) -> None:
    """A first process dies while it makes the tables; then all start at once, and it is ten in the morning."""
    first = storm.processes.slots[0]
    await storm.processes.start(first, "migrated")
    if not await storm.processes.found_dead(first, 60):
        storm.problems.append("no process died in its migration")
    for slot in storm.processes.slots:
        await storm.processes.start_armed(slot)
    if not await storm.processes.all_up(60):
        storm.problems.append("the processes did not start")
    storage = Storage(storm.url, SEOUL)
    await settled(storage)
    await storage.close()
    await storm.witness.watches()
    here = REAL.now().astimezone(SEOUL)
    ten = datetime.combine(here.date() + timedelta(days=1), time(10), SEOUL)
    storm.processes.set_clock((ten - here).total_seconds())


async def rages(storm: Storm) -> None:
    """People live, and whatever can go wrong does, for as long as was planned."""
    people = [asyncio.ensure_future(_comes(storm, number)) for number in range(storm.plan.residents)]
    plan, processes = storm.plan, storm.processes
    supervisor = asyncio.ensure_future(processes.supervise(plan.restart))
    storm.faults.on = True
    troubles = [
        asyncio.ensure_future(trouble)
        for trouble in (
            _every(plan.kill_every, storm, _kills),
            _every(plan.line_every, storm, *_line(storm)),
            _every(plan.clock_every, storm, *_clock(storm)),
        )
    ]
    await asyncio.sleep(plan.seconds)
    await _ended(storm, *troubles)
    storm.faults.on = processes.armed = False
    await _calm(storm, people)
    await _ended(storm, supervisor)
    if not await processes.leave():
        storm.problems.append("a process did not stop when asked to")


async def _comes(storm: Storm, number: int) -> None:
    chance = random.Random(storm.plan.seed * 100_003 + number)
    await asyncio.sleep(chance.uniform(0, storm.plan.seconds / 3))
    locale = LANGUAGES[number % len(LANGUAGES)]
    await lives(Resident(storm.street, 10_001 + number, f"이웃{number:04}", locale), chance)


async def _every(seconds: float, storm: Storm, *troubles: Callable[[Storm], Awaitable[None]]) -> None:
    """One trouble after another, over and over, with some time in between."""
    chance = storm.chance
    while True:
        for trouble in troubles:
            await asyncio.sleep(seconds * chance.uniform(0.5, 1.5))
            await trouble(storm)


async def _kills(storm: Storm) -> None:
    running = [slot for slot in storm.processes.slots if slot.life]
    if running:
        storm.processes.kill(random.Random(len(storm.processes.lives)).choice(running))


def _line(storm: Storm) -> tuple[Callable[[Storm], Awaitable[None]], ...]:
    """Away, slow, cut from this side, cut from that side."""

    async def away(_: Storm) -> None:
        _count(storm, "the database was away")
        await storm.line.goes_away(storm.plan.away)

    async def slow(_: Storm) -> None:
        _count(storm, "the database was slow")
        await storm.line.is_slow(*storm.plan.slow)

    async def cut(_: Storm) -> None:
        _count(storm, "connections were cut")
        await storm.line.goes_away(0)

    async def ended(_: Storm) -> None:
        _count(storm, "backends were ended")
        now = REAL.now().timestamp()
        await storm.witness.cuts_backends()
        storm.line.outages.append((now, REAL.now().timestamp()))

    return away, ended, slow, cut


def _clock(storm: Storm) -> tuple[Callable[[Storm], Awaitable[None]], ...]:
    """One of the planned moves after another."""

    def moves(seconds: float) -> Callable[[Storm], Awaitable[None]]:
        async def move(_: Storm) -> None:
            _count(storm, "the clock was moved")
            storm.processes.set_clock(storm.processes.ahead + seconds)

        return move

    return tuple(map(moves, storm.plan.clock))


async def _calm(storm: Storm, people: list[asyncio.Future[None]]) -> None:
    """Nothing goes wrong any more: everybody comes to an end, and everything is said."""
    storm.street.closing = True
    # No lease lies in the future, as it does where the clock was put back.
    storm.processes.set_clock(storm.processes.furthest + HOUR)
    if not await storm.processes.all_up(60):
        storm.problems.append("a process did not come back")
    _, waiting = await asyncio.wait(people, timeout=storm.plan.calm)
    if waiting:
        storm.problems.append(f"{len(waiting)} residents still wait: {storm.street.waiting}")
    await _ended(storm, *people)
    end = asyncio.get_running_loop().time() + storm.plan.calm
    while not await _is_quiet(storm) and asyncio.get_running_loop().time() < end:
        # An hour on, so that nobody waits for a lease or for a pause after a failure.
        storm.processes.set_clock(storm.processes.ahead + HOUR)


async def _is_quiet(storm: Storm) -> bool:
    """Whether all is brought and said, and stays so for a moment: answers make notices. Waits some seconds."""
    quiet = 0
    for _ in range(24):
        await asyncio.sleep(0.25)
        unsaid = await storm.witness.unsaid() or await storm.witness.overdue(storm.processes.ahead)
        quiet = 0 if unsaid or storm.messenger.post.waiting else quiet + 1
        if quiet == 8:
            return True
    return False


async def _ended(storm: Storm, *tasks: asyncio.Future[None]) -> None:
    """Nothing of this goes on; what broke before its time is told."""
    for task in tasks:
        task.cancel()
    for broken in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(broken, Exception):
            storm.problems.append("".join(traceback.format_exception(broken)[-3:]))


def _count(storm: Storm, what: str) -> None:
    storm.counted[what] = storm.counted.get(what, 0) + 1
