"""A whole year of a district of sixty rooms, by the rules alone: how many uses, and how long it takes.

Whatever does not hold stops it: a minute of a space taken twice, a quota, a reminder of what is over.
"""

from __future__ import annotations

import asyncio
import time

from tests.district import lived

YEAR = 365


async def measured() -> list[str]:
    """What became of a year."""
    began = time.perf_counter()
    seen = (await asyncio.to_thread(lived, YEAR)).seen
    took = time.perf_counter() - began
    said = sum(count for what, count in seen.items() if what.startswith("said "))
    used = f"{seen['ended']:,} used, {seen['cancelled']:,} given back, {seen['missed']:,} left empty"
    return [f"A year of sixty rooms in {took:.0f} s: {used}, {said:,} reminders; all held"]


if __name__ == "__main__":
    print("\n".join(asyncio.run(measured())))
