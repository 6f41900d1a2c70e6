"""Where bots are put up to be measured: folders, cities, a PostgreSQL and a Redis of the bench's own."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import make_url

from tests import postgres
from tests.bench import city, peers
from tests.bench.contest import Bot, Certificate, pumasi, running
from tests.bench.crowd import Conversation, Crowd, offers

BARE = "bare"
ENGINES = ("sqlite", "postgresql")
PEOPLE = 256


@dataclass(slots=True)
class Yard:
    """Where bots are put up: a folder, and cities of their own on both engines."""

    place: Path
    stack: AsyncExitStack
    cluster: postgres.Cluster | None = None
    template: str = ""
    redis: str = ""

    async def city(self, engine: str) -> str:
        """A new one with people in it: its address."""
        if engine == "sqlite":
            file = Path(tempfile.mkdtemp(dir=self.place)) / "city.db"
            file.write_bytes((self.place / "city.db").read_bytes())
            return city.sqlite(file)
        assert self.cluster
        return await self.stack.enter_async_context(self.cluster.database(self.template))

    @asynccontextmanager
    async def open(self) -> AsyncIterator[Yard]:
        """The same place; what is put up meanwhile is cleared away at the end."""
        async with AsyncExitStack() as stack:
            yield replace(self, stack=stack)

    async def bot(
        self,
        name: str,
        *,
        webhook: bool = False,
        profile: str = "",
        conversation: Conversation = offers,
        tls: Certificate | None = None,
        **given: str,
    ) -> Bot:
        """One of them, in service until the yard is cleared; ``given`` goes into its environment."""
        if name == BARE:
            command, environment = [sys.executable, "-m", "tests.bench.peers.bare"], {}
        elif name in ENGINES:
            file = f"{profile}.{name}.{'webhook' if webhook else 'polling'}" if profile else ""
            address = given.get("PUMASI_DATABASE") or await self.city(name)
            command, environment = pumasi(address, webhook=webhook, profile=file)
        else:
            peer = peers.PEERS[name]
            command, environment = peer.command, {}
            if peer.redis:
                environment["BENCH_REDIS"] = f"{self.redis}?db={list(peers.PEERS).index(name)}"
            if peer.database:
                assert self.cluster
                environment["BENCH_DATABASE"] = await self.stack.enter_async_context(self.cluster.database())
        home = Path(tempfile.mkdtemp(dir=self.place))
        if tls:
            environment |= {"SSL_CERT_FILE": str(tls.file), "BENCH_CA": str(tls.file)}
        crowd = Crowd(conversation)
        return await self.stack.enter_async_context(
            running(
                name, command, home, crowd=crowd, webhook=webhook, environment=environment | given, tls=tls
            )
        )


@asynccontextmanager
async def yard(who: Sequence[str], people: int = PEOPLE) -> AsyncIterator[Yard]:
    """Everything these bots need beside themselves; a city has so many people."""
    with city.folder() as folder:
        async with AsyncExitStack() as stack:
            made = Yard(folder, stack)
            wanted = [peers.PEERS[name] for name in who if name in peers.PEERS]
            if "sqlite" in who:
                await city.inhabited(city.sqlite(made.place / "city.db"), people)
            if "postgresql" in who or any(peer.database for peer in wanted):
                home = stack.enter_context(postgres.home(memory=False))
                made.cluster = await stack.enter_async_context(postgres.cluster(home, city.DURABLE))
            if "postgresql" in who and made.cluster:
                url = await stack.enter_async_context(made.cluster.database())
                await city.inhabited(url, people)
                made.template = make_url(url).database or ""
            if any(peer.redis for peer in wanted):
                made.redis = await stack.enter_async_context(peers.redis(made.place))
            yield made


def present(who: Sequence[str]) -> list[str]:
    """Those who can be measured on this machine; of the others it is said why not."""
    lacking = peers.absent() if any(name in peers.PEERS for name in who) else {}
    if reason := postgres.lacking():
        lacking["postgresql"] = reason
        lacking |= {peer.name: reason for peer in peers.PEERS.values() if peer.database}
    for name in who:
        if name in lacking:
            print(f"{name} is absent: {lacking[name]}", file=sys.stderr)
    return [name for name in who if name not in lacking]
