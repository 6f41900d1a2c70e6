"""A whole year of a district of sixty rooms: how many uses, and how long it takes.

By the rules alone, with lists in the stead of tables; and through the actions and the database, where everything
is kept and everybody is told. Whatever does not hold stops it: a minute of a space taken twice, a quota, a
reminder of what is over.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from storage.city import Storage
from tests.district import lived
from tests.enduring import endured
from tests.minutes import Size
from tests.town import SEOUL, prepared

YEAR = 365


def _said(what: str, seen: Counter[str], took: float) -> str:
    said = sum(count for name, count in seen.items() if name.startswith("said "))
    used = f"{seen['ended']:,} used, {seen['cancelled']:,} given back, {seen['missed']:,} left empty"
    return f"{what} in {took:.0f} s: {used}, {said:,} told; all held"


async def measured() -> list[str]:
    """What became of a year, by the rules."""
    began = time.process_time()
    seen = (await asyncio.to_thread(lived, YEAR)).seen
    return [_said("A year of sixty rooms by the rules", seen, time.process_time() - began)]


async def stored(days: int = YEAR) -> list[str]:
    """What became of a year in the database; seconds of the processor, for it takes some twenty-five minutes."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "district.db"
        await prepared(file)
        storage = Storage(f"sqlite:///{file}", SEOUL)
        began = time.process_time()
        seen = (await endured(storage, days, Size())).seen
        took = time.process_time() - began
        await storage.close()
    return [_said(f"{days} days of sixty rooms in the database", seen, took)]


if __name__ == "__main__":
    days = int(sys.argv[1]) if len(sys.argv) > 1 else YEAR
    sys.stdout.write("\n".join(asyncio.run(stored(days))) + "\n")
