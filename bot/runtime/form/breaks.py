"""When something is open on a day, said in one line: with a lunch break, or in several spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.runtime.form.form import Answers
from bot.runtime.form.questions import Part
from bot.runtime.form.reading import clock, from_to, is_end_of_day, plain
from bot.runtime.form.refusals import TimeNeeded
from bot.runtime.form.times import Hours, TimeRange
from bot.runtime.memory import Incoming, Scene

_SHUT = (
    r"점심(?:\s*시간)?|휴게(?:\s*시간)?|휴식(?:\s*시간)?|쉬는\s*시간|브레이크\s*타임"
    r"|(?:\b(?:with|and|but)\s+)?(?:\b(?:a|the)\s+)?\b(?:lunch(?:\s*time)?(?:\s*break)?|break)\b"
    r"|\b(?:except|without|closed)\b(?:\s+for\s+lunch)?"
    r"|(?:\b(?:avec|et)\s+)?(?:\b(?:une|un|la|le)\s+)?\b(?:pause(?:\s+(?:de\s+midi|d[ée]jeuner))?|d[ée]jeuner)\b"
    r"|\b(?:sauf|hors|ferm[ée]e?)\b"
)
"""What stands before the hours of a break."""
_BREAK = re.compile(rf"{_SHUT}|쉼|쉽니다|쉬어요|쉬고|제외(?:하고|함)?|빼고|닫음|닫습니다|닫고|\boff\b")
_PARTS = re.compile(rf"\s*(?:[,;()]|그리고|\bthen\b|\bpuis\b|(?={_SHUT}))\s*")
_LOOSE = re.compile(r"^[\s:]*(?:은|는|이|가)?[\s:]*|[\s:]*(?:은|는|을|를|에는|에|동안|사이)?[\s.:]*$")


@dataclass(frozen=True, slots=True)
class Said:
    """One part of the line: its two times as they were typed; ``is_break``: it is shut meanwhile."""

    first: str
    last: str
    is_break: bool


def parts(typed: str) -> list[Said] | None:
    """What is said in "9 to 6, lunch 12 to 1", part by part; None where a part is no span."""
    found: list[Said] = []
    shut = False
    for part in _PARTS.split(plain(typed)):
        shut = shut or _BREAK.search(part) is not None
        times = from_to(_LOOSE.sub("", _BREAK.sub(" ", part)).strip())
        if not any(clock(each) or is_end_of_day(each) for each in times):
            continue
        if len(times) != 2:
            return None
        found.append(Said(times[0], times[1], shut))
        shut = False
    return found


def spans(said: Sequence[Said], hours: Hours) -> list[str]:
    """The times between which it is open, two by two. Raises TimeNeeded."""
    open_: list[tuple[str, str]] = []
    for part in (each for each in said if not each.is_break):
        within = Hours(open_[-1][1] if open_ else hours.opens, hours.closes)
        start = within.start(part.first)
        open_.append((start, within.end(part.last, start)))
    for part in (each for each in said if each.is_break):
        open_ = list(_without(open_, part, hours))
    return [at for span in open_ for at in span]


def _without(open_: Sequence[tuple[str, str]], part: Said, hours: Hours) -> Iterator[tuple[str, str]]:
    """The spans with a break in one of them. Raises TimeNeeded where it lies in none."""
    if not open_:
        raise TimeNeeded(opens=hours.opens, closes=hours.closes)
    opens, closes = open_[0][0], open_[-1][1]
    first = Hours(opens, closes).start(part.first)
    last = Hours(opens, closes).end(part.last, first)
    if not any(begins < first and last < ends for begins, ends in open_):
        raise TimeNeeded(opens=opens, closes=closes)
    for begins, ends in open_:
        if begins < first and last < ends:
            yield from ((begins, first), (last, ends))
        else:
            yield begins, ends


@dataclass(frozen=True, slots=True, kw_only=True)
class Openings(TimeRange):
    """From when until when; typed, also with breaks and in several spans."""

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:
        """The times two by two, ``["09:00", "12:00", "13:00", "18:00"]``. Raises TimeNeeded."""
        said = parts(incoming.text) if incoming.text and not incoming.press and "start" not in part else None
        if not said or len(said) == 1:
            return await TimeRange.take(self, scene, answers, part, incoming)
        return spans(said, self.between(scene, answers))

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """From-to, from-to."""
        return written(value).replace("-", "–").replace(",", ", ")


def written(times: Sequence[str]) -> str:
    """``09:00-12:00,13:00-18:00``."""
    return ",".join("-".join(pair) for pair in zip(times[::2], times[1::2], strict=True))
