"""Who is measured: bot processes, started, pinned to one core, talked to in turns, and read by the kernel's clock.

The bot has a core to itself where there are two; people, messenger and database share the others.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from bot.app import SANDBOX_TOKEN
from tests.bench.city import surroundings
from tests.bench.crowd import Crowd, Heard

ROOT = Path(__file__).parents[2]
SECRET = "bench-bench-bench"
SETTLING = 0.3
"""Seconds after the last answer in which what is left to do counts as well."""
STARTING = 180.0


@dataclass(slots=True, kw_only=True)
class Bot:
    """One process and the people who talk to it.

    ``ready`` is how many seconds it took from its start until it asked for updates.
    """

    name: str
    crowd: Crowd
    process: asyncio.subprocess.Process
    log: Path
    ready: float = 0.0

    @property
    def cpu(self) -> float:
        """Seconds of CPU this process has used, all its threads, to the nanosecond."""
        return time.clock_gettime(~self.process.pid << 3 | 2)  # what clock_getcpuclockid(3) gives

    @property
    def memory(self) -> float:
        """Resident megabytes."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6

    async def talks(self, crowd: int, seconds: float) -> Measured:
        """One round with so many people at once."""
        return await self._round(self.crowd.talks(crowd, seconds))

    async def comes(self, rate: float, seconds: float, of: int) -> Measured:
        """One round at a fixed rate."""
        return await self._round(self.crowd.comes(rate, seconds, of))

    async def is_told(self, people: Sequence[int], words: str, at_once: int) -> Measured:
        """Each of these people says this once."""
        return await self._round(self.crowd.each(people, words, at_once))

    async def _round(self, talking: Awaitable[Heard]) -> Measured:
        before = self.cpu
        try:
            heard = await talking
        except TimeoutError:
            seen = f"{self.crowd.unanswered}\n{self.log.read_text()[-2000:]}"
            raise RuntimeError(f"{self.name} answers no more; it waits {seen}") from None
        await asyncio.sleep(SETTLING)
        return Measured(heard.turns, heard.seconds, self.cpu - before, heard.took)


@dataclass(slots=True)
class Measured:
    """Turns, wall seconds, CPU seconds of the bot, and how long each answer took."""

    turns: int = 0
    seconds: float = 0.0
    cpu: float = 0.0
    took: list[float] = field(default_factory=list)

    def __add__(self, other: Measured) -> Measured:
        return Measured(
            self.turns + other.turns,
            self.seconds + other.seconds,
            self.cpu + other.cpu,
            self.took + other.took,
        )

    @property
    def each(self) -> float:
        """Milliseconds of CPU a turn."""
        return 1000 * self.cpu / max(1, self.turns)

    @property
    def rate(self) -> float:
        """Turns a second."""
        return self.turns / self.seconds if self.seconds else 0.0

    def quantile(self, part: float) -> float:
        """How long an answer took, in milliseconds."""
        ordered = sorted(self.took)
        return 1000 * ordered[min(len(ordered) - 1, int(len(ordered) * part))] if ordered else 0.0


@dataclass(frozen=True, slots=True)
class Certificate:
    """One that the messenger shows, signed by itself."""

    file: Path
    key: Path

    @classmethod
    def made(cls, place: Path) -> Certificate | None:
        """A new one; None where there is no openssl."""
        if not shutil.which("openssl"):
            return None
        own = cls(place / "cert.pem", place / "key.pem")
        asked = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
        command = ("openssl", *asked.split(), "-keyout", str(own.key), "-out", str(own.file))
        subprocess.run(command, capture_output=True, check=True)  # noqa: S603
        return own

    def context(self) -> ssl.SSLContext:
        """For the messenger's side."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.file, self.key)
        return context


def free_port() -> int:
    """A port nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def aside() -> None:
    """The last core is left to the bots, by us and by all we start from now on."""
    if len(cores := sorted(os.sched_getaffinity(0))) > 1:
        os.sched_setaffinity(0, cores[:-1])


def _alone(pid: int) -> None:
    """The last core; called before it has threads."""
    if (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(pid, {(os.cpu_count() or 1) - 1})


@asynccontextmanager
async def running(
    name: str,
    command: list[str],
    place: Path,
    *,
    crowd: Crowd | None = None,
    webhook: bool = False,
    environment: Mapping[str, str] | None = None,
    tls: Certificate | None = None,
) -> AsyncIterator[Bot]:
    """A bot in service, until the block ends. ``environment`` of a peer is told where its messenger is."""
    crowd = crowd or Crowd()
    api = await crowd.messenger.open(tls.context() if tls else None)
    port = free_port()
    given = surroundings(ROOT) | {"BENCH_API": api, "BENCH_TOKEN": SANDBOX_TOKEN}
    given |= {"BENCH_PORT": str(port)} if webhook else {}
    given |= {key: value.format(api=api, port=port) for key, value in (environment or {}).items()}
    log = place / f"{name.replace('/', '-')}-{secrets.token_hex(2)}.log"
    start = time.perf_counter()
    with log.open("wb") as told:
        process = await asyncio.create_subprocess_exec(
            *command, cwd=place, env=given, stdout=told, stderr=told
        )
    _alone(process.pid)
    bot = Bot(name=name, crowd=crowd, process=process, log=log)
    try:
        await _is_ready(bot)
        bot.ready = time.perf_counter() - start
        if webhook:
            await _listens(port)
            crowd.messenger.hook(port, "/webhook", SECRET)
        yield bot
    finally:
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        try:
            async with asyncio.timeout(25):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()
        await crowd.messenger.close()


async def _is_ready(bot: Bot) -> None:
    ready, over = (
        asyncio.ensure_future(bot.crowd.messenger.ready.wait()),
        asyncio.ensure_future(bot.process.wait()),
    )
    await asyncio.wait({ready, over}, timeout=STARTING, return_when=asyncio.FIRST_COMPLETED)
    begun = ready.done()
    for task in (ready, over):
        task.cancel()
    if not begun or (over.done() and not over.cancelled()):
        raise RuntimeError(f"{bot.name} did not start:\n{bot.log.read_text()[-3000:]}")


async def _listens(port: int) -> None:
    async with asyncio.timeout(STARTING):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
                continue
            writer.close()
            return


def pumasi(
    database: str, *, webhook: bool = False, profile: str = "", **settings: str
) -> tuple[list[str], dict[str, str]]:
    """The command and the environment of ours."""
    command = [sys.executable, "-m", "tests.bench.pumasi", *([profile] if profile else [])]
    hook = {"PUMASI_WEBHOOK_URL": "https://bench.example.org/webhook", "PUMASI_WEBHOOK_SECRET": SECRET}
    environment = {
        "PUMASI_TOKEN": SANDBOX_TOKEN,
        "PUMASI_API": "{api}",
        "PUMASI_DATABASE": database,
        **({"PUMASI_LISTEN": "127.0.0.1:{port}"} | hook if webhook else {}),
        **settings,
    }
    return command, environment
