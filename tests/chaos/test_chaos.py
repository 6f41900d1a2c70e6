"""A small storm in every run of the tests; the big one is ``make chaos``."""

from __future__ import annotations

import pytest

from tests.chaos.faults import DECK, Weather
from tests.chaos.report import OVERTAKEN, reported
from tests.chaos.resident import Habits
from tests.chaos.storm import DAY, HOUR, Plan, founded, rages, storm

SMALL = Plan(
    seconds=18,
    residents=8,
    processes=2,
    kill_every=4,
    restart=0.5,
    limits=False,
    points={"decided": 9, "noticing": 0, "said": 3, "noticed": 0},
    line_every=3,
    away=1.5,
    slow=(1.0, 0.05),
    clock_every=5,
    clock=(HOUR, -HOUR, DAY),
    calm=60,
    repeat_within=1.0,
    weather=Weather(calls=0.15, slow=(0.1, 0.5), closed=(1, 1), late_by=(0.1, 1.0)),
    habits=Habits(patience=3, tries=30, reads=0.05, thinks=0.2),
)


HURRIED = {OVERTAKEN, "people were forgotten"}
"""What a machine that is busy with other tests can bring about; ``make chaos`` forgives none of it."""


@pytest.fixture
async def weather(postgres):
    async with storm(SMALL, postgres) as weather:
        await founded(weather)
        yield weather


async def test_in_a_storm_nothing_is_lost_and_nothing_happens_twice_without_a_reason(weather):
    await rages(weather)
    report = await reported(weather)
    assert not report.wrong.keys() - HURRIED, str(report)
    assert set(DECK) <= set(weather.faults.counted), weather.faults.counted
    assert len(weather.counted) >= 3, weather.counted
    assert {"killed", "migrated"} <= set(weather.processes.ends), weather.processes.ends
