"""A hundred thousand rows brought as a file: how long, how much memory, how often progress is shown."""

from __future__ import annotations

import asyncio
import resource
import sys
import tempfile
import time
from pathlib import Path

from bot.runtime.clock import Clock
from tests.bringing import brings, takes
from tests.ruling import admin_of
from tests.town import founded, prepared
from tests.zoo import book, table

ROWS = 100_000
HEADINGS = ("code", "title", "text", "category", "price", "quantity")
KINDS = ("household", "books", "sports", "electronics")


def things(rows: int) -> list[tuple[object, ...]]:
    """A library of things."""
    made = (
        (f"A-{n}", f"전동 드릴 {n}호", "상태 좋음, 가방 포함", KINDS[n % 4], n % 50 * 100, 1)
        for n in range(rows)
    )
    return [HEADINGS, *made]


class Watch:
    """The longest time in which the loop did not come round, and between two changes of the progress."""

    def __init__(self, wire) -> None:
        self.wire, self.stall, self.gap = wire, 0.0, 0.0

    async def looks(self) -> None:
        """Until it is cancelled."""
        seen, since = len(self.wire.calls), time.monotonic()
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.02)
            now = time.monotonic()
            self.stall = max(self.stall, now - before - 0.02)
            if len(self.wire.calls) != seen:
                seen, since = len(self.wire.calls), now
            self.gap = max(self.gap, now - since)


async def run(url: str, form: str, rows: int) -> str:
    """One file, checked and taken."""
    town, app = await founded(url)
    clock = Clock()
    app.clock = app.works._clock = app.turn._clock = clock
    boss = await admin_of(town)
    content = (book if form == "xlsx" else lambda made: table(*made))(things(rows))
    watch = Watch(town.wire)
    watching = asyncio.ensure_future(watch.looks())
    began = time.monotonic()
    await brings(boss, f"a.{form}", content)
    checked = time.monotonic()
    assert str(rows)[:3] in boss.sees.replace(",", ""), boss.sees
    await takes(boss)
    taken = time.monotonic()
    watching.cancel()
    await app.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"{form} {rows} rows: checked in {checked - began:.1f} s, taken in {taken - checked:.1f} s, "
        f"peak {peak:.0f} MB, progress at least every {watch.gap:.1f} s, longest stall {watch.stall * 1000:.0f} ms"
    )


async def main(engine: str, form: str, rows: int) -> None:
    """On one engine; each in a process of its own, so that its memory is its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "seoul.db"
        await prepared(file)
        print(engine, await run(f"sqlite:///{file}", form, rows), flush=True)


if __name__ == "__main__":
    asyncio.run(main("sqlite", sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else ROWS))
