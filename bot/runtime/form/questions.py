"""The kinds of questions: how each is shown, how its answer is read, how it is shown again."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, ClassVar

from bot.domain.writing import written
from bot.runtime.form.refusals import (
    ChoiceNeeded,
    DayNeeded,
    NumberNeeded,
    PhotoNeeded,
    TextNeeded,
    TimeNeeded,
    TooManyPhotos,
)
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Button, Row, Worded
from bot.runtime.widgets import BLANK, Press, calendar, choice, times

Answers = Mapping[str, Any]
Options = Sequence[tuple[str, Worded | str]]
Part = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Still:
    """The question stays open with this much of its answer; ``asks`` changes the keys under the chat."""

    part: Part
    asks: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a form. Its screen is ``<form's screens>-ask-<name>`` unless ``say`` names one.

    ``unless`` leaves it out after certain answers; a new answer to one of ``after`` asks it again.
    Answers are JSON values. ``facts`` gives the screen what it has to mention.
    """

    name: str
    say: str = ""
    optional: bool = False
    unless: Callable[[Answers], bool] = lambda _: False
    after: Sequence[str] = ()
    facts: Callable[[Scene, Answers], Mapping[str, object]] = lambda _s, _a: {}
    by_press: ClassVar[bool] = False

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:  # noqa: ARG002
        """The presses that answer it."""
        return []

    def notes(self, scene: Scene, answers: Answers, part: Part) -> Mapping[str, object]:  # noqa: ARG002
        """Facts about what is there of the answer so far."""
        return {}

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:
        """The answer, or Still. Raises a Refusal: then the question stays open."""
        raise NotImplementedError

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """The answer as a fact for the summary."""
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Question):
    """Free text; ``limits`` gives (least, most) in characters, ``read`` may refuse it or make more of it."""

    limits: Callable[[Scene], tuple[int, int]] = lambda _: (1, 1000)
    lines: bool = True
    read: Callable[[Scene, str], Any] = lambda _, text: text
    show: Callable[[Any], object] = lambda value: value

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:  # noqa: ARG002
        """Cleaned text within the limits."""
        if incoming.text is None:
            raise TextNeeded
        least, most = self.limits(scene)
        return self.read(scene, written(incoming.text, least=least, most=most, lines=self.lines))

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """As it was read."""
        return self.show(value)


_KOREAN_NUMBER = re.compile(r"(?:(\d+)만)?(?:(\d+)천)?(?:(\d+)백)?(\d+)?")
_NOTHING = {"무료", "공짜", "없음", "나눔", "free", "nothing", "gratuit", "gratis", "rien"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Question):
    """A whole number, typed in any usual way (30,000 · 30 000 · 3만5천), or one of ``offers``."""

    offers: Callable[[Scene], Sequence[int]] = lambda _: ()
    caption: Callable[[Scene, int], Worded]
    check: Callable[[Scene, int], None] = lambda _s, _n: None

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:  # noqa: ARG002
        """Amounts that are often right."""
        options = [(str(number), self.caption(scene, number)) for number in self.offers(scene)]
        return choice(options, press, columns=2)

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:  # noqa: ARG002
        """A number the check accepts."""
        number = amount(incoming.press or incoming.text or "")
        self.check(scene, number)
        return number

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """With its unit."""
        return self.caption(scene, value)


def amount(typed: str) -> int:
    """The whole number in a text. Raises NumberNeeded."""
    text = re.sub(r"[\s,.'\u202f\u00a0]", "", typed).casefold()
    text = text.removesuffix("원").removesuffix("문").removesuffix("mun")
    if text in _NOTHING:
        return 0
    found = _KOREAN_NUMBER.fullmatch(text) if len(text) <= 12 else None
    if not found or not any(found.groups()):
        raise NumberNeeded
    digits = [int(group or 0) for group in found.groups()]
    return sum(digit * unit for digit, unit in zip(digits, (10_000, 1_000, 100, 1), strict=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Question):
    """One of some options, pressed, or typed by number or name."""

    options: Callable[[Scene, Answers], Options]
    columns: int = 1
    by_press: ClassVar[bool] = True

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:  # noqa: ARG002
        """One press an option."""
        return choice(self.options(scene, answers), press, columns=self.columns)

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:  # noqa: ARG002
        """The value of the option meant."""
        values = [value for value, _ in self.options(scene, answers)]
        if incoming.press in values:
            return incoming.press
        raise ChoiceNeeded(most=len(values))

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:
        """Its caption."""
        return next((caption for known, caption in self.options(scene, answers) if known == value), value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticks(Question):
    """Several things to agree to one by one; ``must`` refuses what is not enough."""

    options: Callable[[Scene], Options]
    must: Callable[[Sequence[str]], None] = lambda _: None
    done: str = "form-done"
    by_press: ClassVar[bool] = True

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:
        """A box for each, and one press when done."""
        ticked = self._ticked(answers, part)
        boxes = [
            (value, Worded("form-ticked" if value in ticked else "form-unticked", {"what": caption}))
            for value, caption in self.options(scene)
        ]
        return [*choice(boxes, press), [Button(press("done"), self.done)]]

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:
        """The values ticked, once done."""
        values = [value for value, _ in self.options(scene)]
        ticked = self._ticked(answers, part)
        if incoming.press == "done":
            self.must(ticked)
            return ticked
        if incoming.press not in values:
            raise ChoiceNeeded(most=len(values))
        return Still(
            {"ticked": [value for value in values if (value in ticked) != (value == incoming.press)]}
        )

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """The captions of what is ticked."""
        return tuple(caption for known, caption in self.options(scene) if known in value)

    def _ticked(self, answers: Answers, part: Part) -> list[str]:
        return list(part["ticked"] if "ticked" in part else answers.get(self.name) or [])


@dataclass(frozen=True, slots=True, kw_only=True)
class Photos(Question):
    """Up to ``most`` photos, one by one or as an album."""

    most: Callable[[Scene], int] = lambda _: 5

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:  # noqa: ARG002
        """Done, once there is a photo; and a way to begin again."""
        if not self._there(answers, part):
            return []
        return [[Button(press("done"), "form-photos-done")], [Button(press("none"), "form-photos-none")]]

    def notes(self, scene: Scene, answers: Answers, part: Part) -> Mapping[str, object]:
        """How many there are, and may be."""
        return {"count": len(self._there(answers, part)), "most": self.most(scene)}

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:
        """The file ids, once done."""
        photos = self._there(answers, part)
        if incoming.press == "done":
            return photos
        if incoming.press == "none":
            return Still({"photos": []})
        if not incoming.photo:
            raise PhotoNeeded
        if len(photos) >= self.most(scene):
            raise TooManyPhotos(most=self.most(scene))
        return Still({"photos": [*photos, incoming.photo]})

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """How many."""
        return Worded("form-photos", {"count": len(value)})

    def _there(self, answers: Answers, part: Part) -> list[str]:
        return list(part["photos"] if "photos" in part else answers.get(self.name) or [])


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Question):
    """A day between ``first`` and ``last``, pressed in a calendar or typed."""

    span: Callable[[Scene, Answers], tuple[date, date]]
    by_press: ClassVar[bool] = True

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
        day = _iso(value[1:]) if value.startswith("d") else _typed_day(incoming.text or "", first)
        if not first <= day <= last:
            raise DayNeeded
        return day.isoformat()

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """A date."""
        return date.fromisoformat(value)


def _iso(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise DayNeeded from None


def _typed_day(text: str, first: date) -> date:
    """A day typed as year-month-day, or as month and day of the coming twelve months."""
    numbers = [int(found) for found in re.findall(r"\d{1,4}", text)][:3]
    try:
        if len(numbers) == 3:
            return date(*numbers)
        day = date(first.year, *numbers)
    except (TypeError, ValueError):
        raise DayNeeded from None
    return day if day >= first else day.replace(year=day.year + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRange(Question):
    """From when until when, on one day, between the hours of ``span`` in steps of ``step``."""

    span: Callable[[Scene, Answers], tuple[time, time]]
    step: Callable[[Scene], timedelta] = lambda _: timedelta(minutes=60)
    by_press: ClassVar[bool] = True

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:
        """First the times to begin with, then those to end with."""
        opens, closes = self.span(scene, answers)
        start = time.fromisoformat(part["start"]) if "start" in part else None
        return times(press, opens=opens, closes=closes, step=self.step(scene), start=start)

    def notes(self, scene: Scene, answers: Answers, part: Part) -> Mapping[str, object]:  # noqa: ARG002
        """The start, once chosen."""
        return {"start": part.get("start", "")}

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:
        """``["HH:MM", "HH:MM"]``; an end of 24:00 is the end of the day."""
        opens, closes = self.span(scene, answers)
        found = [
            _clock(hour, minute) for hour, minute in _TIMES.findall(incoming.press or incoming.text or "")
        ]
        if "start" in part and len(found) == 1:
            found = [part["start"], *found]
        last = f"{closes:%H:%M}" if closes != time(0) else "24:00"
        if not found or len(found) > 2 or min(found) < f"{opens:%H:%M}" or max(found) > last:
            raise TimeNeeded
        if len(found) == 1:
            return Still({"start": found[0]})
        if found[0] >= found[1]:
            raise TimeNeeded
        return found

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """From-to."""
        return "–".join(value)


_TIMES = re.compile(r"(?<!\d)(\d{1,2}):?(\d{2})(?!\d)")


def _clock(hour: str, minute: str) -> str:
    if int(hour) > 24 or int(minute) > 59 or (int(hour) == 24 and int(minute)):
        raise TimeNeeded
    return f"{int(hour):02}:{minute}"
