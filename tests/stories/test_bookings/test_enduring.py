"""Four weeks of two buildings, step by step in the database, beside a model that looks at every minute by itself.

A whole year of sixty rooms is ``make bench BENCH=year``.
"""

from __future__ import annotations

from tests.enduring import endured
from tests.hurrying import hurried
from tests.minutes import Size
from tests.town import SEOUL, Storage


async def test_four_weeks_in_the_database_hold(sqlite_town_url):
    storage = hurried(Storage(sqlite_town_url, SEOUL))
    seen = (await endured(storage, 28, Size(rooms=6, people=40, wishes=9))).seen
    await storage.close()
    assert seen["ended"] > 40
    for what in (
        "cancelled",
        "declined",
        "missed",
        "SlotTaken",
        "instead",
        "RoomShut",
        "DayQuota",
        "said start",
    ):
        assert seen[what], what
