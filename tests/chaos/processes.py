"""The bot processes: started, killed, found dead and started again, as a supervisor would."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import socket
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.chaos.phones import REAL

ROOT = Path(__file__).parents[2]
GLANCE = 0.05
ALONE, NO_DATABASE = "by itself", "before it could listen"


@dataclass(slots=True, kw_only=True)
class Life:
    """One process from its start to its end; ``end`` says why: killed, at a point, or by itself.

    One that ends before it ever ``listened`` is started again, as every supervisor would.
    """

    name: str
    pid: int
    log: Path
    sign: Path
    point: str
    started: float
    ended: float | None = None
    end: str = ""
    listened: bool = False

    @property
    def is_running(self) -> bool:
        """Whether there is such a process."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True


@dataclass(slots=True)
class Slot:
    """A place for one process at a time, always at the same port."""

    port: int
    life: Life | None = None
    lives: list[Life] = field(default_factory=list)


class Processes:
    """Bot processes that share a database and a messenger; each dies at another of the ``points``.

    ``points`` tells how often each is passed at most before that.
    """

    def __init__(
        self,
        place: Path,
        environment: Callable[[str, int], Mapping[str, str]],
        count: int,
        points: Mapping[str, int],
        chance: random.Random,
    ) -> None:
        self.place, self.clock = place, place / "clock"
        self.slots = [Slot(_free_port()) for _ in range(count)]
        self.ends: Counter[str] = Counter()
        self.moves: list[float] = []
        self.furthest = 0.0
        self.limits, self.armed = True, True
        self._environment, self._chance = environment, chance
        self._points = points
        self._held = os.open(self.clock, os.O_CREAT | os.O_WRONLY)
        self.set_clock(0)

    async def warm_up(self) -> None:
        """Everything a bot needs is imported, once for all."""
        pipes = {"stdin": asyncio.subprocess.PIPE, "stdout": asyncio.subprocess.PIPE}
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PUMASI_")}
        self._warm = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.chaos.bot", cwd=ROOT, env=clean, **pipes
        )

    async def start(self, slot: Slot, point: str = "", passed: int = 0) -> Life:
        """A new process in this place; it may be told to die at a ``point``."""
        name = f"{self.slots.index(slot)}.{len(slot.lives)}"
        log, sign = self.place / f"{name}.log", self.place / f"{name}.sign"
        order = {"name": name, "log": str(log), "sign": str(sign), "clock": str(self.clock), "point": point}
        order |= {
            "limits": self.limits,
            "passed": passed,
            "environment": dict(self._environment(name, slot.port)),
        }
        self._warm.stdin.write(json.dumps(order).encode() + b"\n")
        pid = int(await self._warm.stdout.readline())
        slot.life = Life(name=name, pid=pid, log=log, sign=sign, point=point, started=REAL.now().timestamp())
        slot.lives.append(slot.life)
        return slot.life

    def kill(self, slot: Slot) -> None:
        """Without a word of warning."""
        if slot.life and slot.life.is_running:
            os.kill(slot.life.pid, signal.SIGKILL)
            self._ended(slot, "killed")

    async def start_armed(self, slot: Slot) -> None:
        """A new process that dies where fewest have died so far, unless all is calm."""
        taken = {other.life.point for other in self.slots if other.life}
        point = min(self._points, key=lambda point: (self.ends[point], point in taken)) if self.armed else ""
        await self.start(slot, point, self._chance.randint(0, self._points.get(point, 0)))

    async def supervise(self, pause: float) -> None:
        """Whatever is gone is started again after ``pause`` seconds."""
        while True:
            await asyncio.sleep(GLANCE)
            for slot in self.slots:
                self._look_after(slot)
                if (life := slot.life) and not life.listened:
                    life.listened = await _listens(slot.port)
                if slot.life is None and REAL.now().timestamp() - (slot.lives[-1].ended or 0) > pause:
                    await self.start_armed(slot)

    async def all_up(self, within: float) -> bool:
        """Whether every place has a process that listens, within some seconds."""
        end = asyncio.get_running_loop().time() + within
        while not all([await _listens(slot.port) for slot in self.slots]):
            if asyncio.get_running_loop().time() > end:
                return False
            await asyncio.sleep(GLANCE)
        return True

    async def found_dead(self, slot: Slot, within: float) -> bool:
        """Whether this one ends within some seconds."""
        end = asyncio.get_running_loop().time() + within
        while slot.life and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(GLANCE)
            self._look_after(slot)
        return slot.life is None

    async def leave(self, within: float = 30.0) -> bool:
        """All are asked to stop; whether they did in time."""
        for slot in self.slots:
            if slot.life and slot.life.is_running:
                os.kill(slot.life.pid, signal.SIGTERM)
        end = asyncio.get_running_loop().time() + within
        left = [slot.life for slot in self.slots if slot.life]
        while asyncio.get_running_loop().time() < end:
            await asyncio.sleep(GLANCE)
            if not any(life.is_running for life in left):
                return True
        return False

    async def close(self) -> None:
        """Nobody is left behind."""
        self._warm.stdin.close()
        await self._warm.wait()
        os.close(self._held)

    @property
    def lives(self) -> list[Life]:
        """Every process there was."""
        return [life for slot in self.slots for life in slot.lives]

    def set_clock(self, ahead: float) -> None:
        """The city's clock is so many seconds ahead of the world's."""
        self.moves.append(REAL.now().timestamp())
        # In one piece and always as long: the bots read it all the time.
        os.pwrite(self._held, f"{ahead:>32.3f}".encode(), 0)
        self.ahead, self.furthest = ahead, max(ahead, self.furthest)

    def _look_after(self, slot: Slot) -> None:
        if slot.life and not slot.life.is_running:
            sign = slot.life.sign
            alone = ALONE if slot.life.listened else NO_DATABASE
            self._ended(slot, sign.read_text() if sign.exists() else alone)

    def _ended(self, slot: Slot, end: str) -> None:
        assert slot.life
        slot.life.ended, slot.life.end, slot.life = REAL.now().timestamp(), end, None
        self.ends[end] += 1


async def _listens(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
