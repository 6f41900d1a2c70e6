"""Some weeks of a district of sixty rooms, against a model that looks at every minute by itself.

The whole year is ``make bench BENCH=district``.
"""

from __future__ import annotations

from tests.district import lived


def test_weeks_of_a_district_hold():
    seen = lived(28).seen
    assert seen["ended"] > 600
    for what in (
        "cancelled",
        "missed",
        "declined",
        "SlotTaken",
        "RoomShut",
        "DayQuota",
        "said eve",
        "instead",
    ):
        assert seen[what], what
