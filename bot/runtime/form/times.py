"""Questions about when: a day in a calendar, a time of day, hours of a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from bot.runtime.form.questions import Answers, Part, Question, Still
from bot.runtime.form.reading import clock, day, from_to, is_end_of_day
from bot.runtime.form.refusals import ClockNeeded, DayNeeded, TimeNeeded
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Row
from bot.runtime.widgets import BLANK, Press, calendar, times


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Question):
    """A day between ``first`` and ``last``, pressed in a calendar or typed."""

    span: Callable[[Scene, Answers], tuple[date, date]]

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:
        """A month to press in."""
        first, last = self.span(scene, answers)
        month = date.fromisoformat(part["month"]) if "month" in part else first
        return calendar(month, press, first=first, last=last)

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:
        """An ISO date."""
        first, last = self.span(scene, answers)
        value = incoming.press or ""
        if value == BLANK:
            return Still(part)
        if value.startswith("m"):
            return Still({"month": _iso(value[1:]).isoformat()})
        today = scene.city.now.astimezone(scene.city.zone).date()
        meant = _iso(value[1:]) if value.startswith("d") else day(incoming.text or "", today)
        if meant is None or not first <= meant <= last:
            raise DayNeeded
        return meant.isoformat()

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """A date."""
        return date.fromisoformat(value)


def _iso(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DayNeeded from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Question):
    """A time of day from ``opens`` to ``closes`` of ``span``, both possible: pressed in steps, or typed.

    What is typed need not be a step; of "2:30" the half of the day is taken that is possible.
    """

    span: Callable[[Scene, Answers], tuple[time, time]]
    step: Callable[[Scene], timedelta] = lambda _: timedelta(minutes=60)

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:  # noqa: ARG002
        """The times of the day."""
        opens, closes = self.span(scene, answers)
        return times(press, opens=opens, closes=closes, step=self.step(scene), closing=True)

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:  # noqa: ARG002
        """``"HH:MM"``."""
        opens, closes = self.span(scene, answers)
        for meant in clock(incoming.press or incoming.text or ""):
            if opens <= meant <= (closes if closes != time(0) else time.max):
                return f"{meant:%H:%M}"
        raise ClockNeeded(opens=opens, closes=closes)

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """A time."""
        return time.fromisoformat(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRange(Question):
    """From when until when, on one day, between the hours of ``span`` in steps of ``step``."""

    span: Callable[[Scene, Answers], tuple[time, time]]
    step: Callable[[Scene], timedelta] = lambda _: timedelta(minutes=60)

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:
        """First the times to begin with, then those to end with."""
        opens, closes = self.span(scene, answers)
        start = time.fromisoformat(part["start"]) if "start" in part else None
        return times(press, opens=opens, closes=closes, step=self.step(scene), start=start)

    def notes(self, scene: Scene, answers: Answers, part: Part) -> Mapping[str, object]:  # noqa: ARG002
        """Which of the two is asked; the start, once chosen."""
        return {"step": "closes" if "start" in part else "opens", "start": part.get("start", "")}

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:
        """``["HH:MM", "HH:MM"]``; an end of 24:00 is the end of the day."""
        hours = self.between(scene, answers)
        said = [incoming.press] if incoming.press else from_to(incoming.text or "")
        match [part["start"], *said] if "start" in part and len(said) == 1 else said:
            case [begins]:
                return Still({"start": hours.start(begins)})
            case [begins, ends]:
                start = hours.start(begins)
                return [start, hours.end(ends, start)]
        raise TimeNeeded(opens=hours.opens, closes=hours.closes)

    def between(self, scene: Scene, answers: Answers) -> Hours:
        """The hours that can be said."""
        opens, closes = self.span(scene, answers)
        return Hours(f"{opens:%H:%M}", f"{closes:%H:%M}" if closes != time(0) else "24:00")

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """From-to."""
        return "–".join(value)


@dataclass(frozen=True, slots=True)
class Hours:
    """Between which times of the day; of what can be meant the likeliest that is possible is taken."""

    opens: str
    closes: str

    def start(self, said: str) -> str:
        """Raises TimeNeeded."""
        return self._meant(said, lambda at: self.opens <= at < self.closes)

    def end(self, said: str, start: str) -> str:
        """Raises TimeNeeded."""
        return self._meant(said, lambda at: start < at <= self.closes)

    def _meant(self, said: str, fits: Callable[[str], bool]) -> str:
        read = [f"{at:%H:%M}" for at in clock(said)]
        meant = [at for at in (*read, "24:00") if fits(at) and (at in read or is_end_of_day(said))]
        if not meant:
            raise TimeNeeded(opens=self.opens, closes=self.closes)
        return meant[0]
