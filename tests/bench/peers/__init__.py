"""Other bots with the same six questions, as their frameworks' own guides would have them written.

They are no part of Pumasi: what they need is installed once, by the bench, into ``.bench`` beside the
Makefile (git ignores it), never into ``.venv``.
"""

from __future__ import annotations

import asyncio
import hashlib
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
CACHE = HERE.parents[2] / ".bench"
PYTHON = CACHE / "python" / "bin" / "python"
NODE = CACHE / "node"


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """One of them: its file, whether it keeps anything over a restart, and what it needs beside itself."""

    name: str
    file: str
    durable: bool = False
    redis: bool = False
    database: bool = False

    @property
    def command(self) -> list[str]:
        """How it is started."""
        if self.file.endswith(".mjs"):
            return ["node", str(NODE / self.file)]
        return [str(PYTHON), str(HERE / self.file)]


PEERS = {
    peer.name: peer
    for peer in (
        Peer(name="aiogram+redis+pg", file="redis_postgres.py", durable=True, redis=True, database=True),
        Peer(name="aiogram-dialog", file="dialog.py"),
        Peer(name="dialog+redis", file="dialog.py", durable=True, redis=True),
        Peer(name="ptb+pickle", file="ptb.py", durable=True),
        Peer(name="grammy-sessions", file="sessions.mjs"),
        Peer(name="grammy-convers.", file="conversations.mjs"),
    )
}


def absent() -> dict[str, str]:
    """By name, who cannot be measured on this machine, and why. Installs what can be."""
    problems = {".py": _python(), ".mjs": _node()}
    reasons = {}
    for peer in PEERS.values():
        reason = problems[Path(peer.file).suffix]
        if peer.redis and not shutil.which("redis-server"):
            reason = reason or "no redis-server on this machine (apt install redis-server)"
        if reason:
            reasons[peer.name] = reason
    return reasons


def _python() -> str:
    wanted = HERE / "requirements.txt"
    uv = str(Path(sys.executable).with_name("uv"))
    steps = (
        (uv, "venv", "-q", "--clear", "--python", sys.executable, str(CACHE / "python")),
        (uv, "pip", "install", "-q", "--python", str(PYTHON), "-r", str(wanted)),
    )
    return _installed(CACHE / "python", wanted, steps)


def _node() -> str:
    if not (shutil.which("node") and shutil.which("npm")):
        return "no node and npm on this machine"
    wanted = HERE / "package.json"
    NODE.mkdir(parents=True, exist_ok=True)
    for file in (wanted, *HERE.glob("*.mjs")):
        shutil.copy(file, NODE)
    step = ("npm", "install", "--prefix", str(NODE), "--no-audit", "--no-fund", "--silent")
    return _installed(NODE, wanted, (step,))


def _installed(where: Path, wanted: Path, steps: tuple[tuple[str, ...], ...]) -> str:
    """Why it could not be installed; empty where it is there."""
    mark, print_ = where / "installed", hashlib.sha256(wanted.read_bytes()).hexdigest()
    if mark.exists() and mark.read_text() == print_:
        return ""
    for step in steps:
        done = subprocess.run(step, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            return f"not installed: {(done.stderr or done.stdout).strip()[-200:]}"
    mark.write_text(print_)
    return ""


@asynccontextmanager
async def redis(place: Path) -> AsyncIterator[str]:
    """A Redis of the bench's own, without files; its address."""
    socket = place / "redis.sock"
    options = ("--port", "0", "--unixsocket", str(socket), "--save", "", "--dir", str(place))
    nowhere = asyncio.subprocess.DEVNULL
    server = await asyncio.create_subprocess_exec("redis-server", *options, stdout=nowhere, stderr=nowhere)
    try:
        for _ in range(200):
            if socket.exists():
                break
            await asyncio.sleep(0.05)
        yield f"unix://{socket}"
    finally:
        server.terminate()
        await server.wait()
