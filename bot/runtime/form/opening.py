"""What is asked wherever something opens its doors: on which days, at which hours, for whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time

from bot.domain.places import WEEK, Circle, NeverOpen
from bot.runtime.form.breaks import Openings
from bot.runtime.form.form import Answers
from bot.runtime.form.questions import Choice, Ticks
from bot.runtime.form.times import TimeRange
from bot.runtime.memory import Scene
from bot.runtime.speech import Worded


def _weekdays(_: Scene) -> list[tuple[str, Worded | str]]:
    return [(str(day), Worded(f"places-day-{day}")) for day in range(WEEK)]


def _some(ticked: Sequence[str]) -> None:
    if not ticked:
        raise NeverOpen


def _circles(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(circle.value, Worded(f"circle-{circle.value}")) for circle in Circle]


OPEN_ON = Ticks(name="days", say="places-ask-days", options=_weekdays, must=_some)
FROM_UNTIL = TimeRange(name="hours", say="places-ask-hours", span=lambda _s, _a: (time(6), time(0)))
OPENINGS = Openings(name="hours", say="rooms-ask-hours", span=lambda _s, _a: (time(6), time(0)))
FOR_WHOM = Choice(name="circle", say="places-ask-circle", options=_circles)
