"""The kinds of questions: how each is shown, how its answer is read, how it is shown again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.refusal import Refusal
from bot.domain.writing import written
from bot.runtime.form.reading import amount, numbered
from bot.runtime.form.refusals import (
    ChoiceNeeded,
    DocumentNeeded,
    PhotoNeeded,
    TextNeeded,
    TooManyPhotos,
)
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Button, Row, Worded
from bot.runtime.widgets import Press, choice

LONGEST_NAME = 120
"""Characters of a file's name that are kept."""

Answers = Mapping[str, Any]
Options = Sequence[tuple[str, Worded | str]]
Part = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Still:
    """The question stays open with this much of its answer; ``asks`` changes the keys under the chat, and
    ``said`` is what tells so.
    """  # noqa: D205

    part: Part
    asks: str = ""
    said: str = "form-share-location"


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
    binds: tuple[type[Refusal], ...] = ()
    """After one of these refusals the question can be skipped no more: what was said was said."""

    def may_be_skipped(self, answers: Answers) -> bool:
        """Whether no answer is an answer."""
        return self.optional and self.bound not in answers

    @property
    def bound(self) -> str:
        """Where it is kept that the question was refused for good; no question has such a name."""
        return f"{self.name}!"

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:  # noqa: ARG002
        """The presses that answer it."""
        return []

    def by_number(self, part: Part) -> bool:  # noqa: ARG002
        """Whether a typed number means the press in that place."""
        return False

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Question):
    """A whole number, typed in any usual way (30,000 · 30 000 · 3만5천), or one of ``offers``.

    One of ``units`` may stand behind it, as the community calls it.
    """

    offers: Callable[[Scene], Sequence[int]] = lambda _: ()
    caption: Callable[[Scene, int], Worded]
    check: Callable[[Scene, int], None] = lambda _s, _n: None
    units: Callable[[Scene], Sequence[str]] = lambda _: ()

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:  # noqa: ARG002
        """Amounts that are often right."""
        options = [(str(number), self.caption(scene, number)) for number in self.offers(scene)]
        return choice(options, press, columns=2)

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:  # noqa: ARG002
        """A number the check accepts."""
        number = amount(incoming.press or incoming.text or "", self.units(scene))
        self.check(scene, number)
        return number

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """With its unit."""
        return self.caption(scene, value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Question):
    """One of some options, pressed, or typed by number or name."""

    options: Callable[[Scene, Answers], Options]
    columns: int = 1

    def by_number(self, part: Part) -> bool:  # noqa: ARG002
        """Always."""
        return True

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

    def by_number(self, part: Part) -> bool:  # noqa: ARG002
        """Always."""
        return True

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:
        """A box for each, and one press when done."""
        ticked = self._ticked(answers, part)
        boxes = [
            (value, Worded("form-ticked" if value in ticked else "form-unticked", {"what": caption}))
            for value, caption in self.options(scene)
        ]
        return [*choice(boxes, press), [Button(press("done"), self.done, stays=True)]]

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:
        """The values ticked, once done."""
        values = [value for value, _ in self.options(scene)]
        ticked = self._ticked(answers, part)
        if incoming.press == "done":
            self.must(ticked)
            return ticked
        meant = [incoming.press] if incoming.press in values else numbered(incoming.text or "", values)
        if not meant:
            raise ChoiceNeeded(most=len(values))
        return Still({"ticked": [value for value in values if (value in ticked) != (value in meant)]})

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
class Document(Question):
    """A file sent as a document; ``check`` may refuse it by its name and size, before it is fetched.

    The answer holds the messenger's id of it, by which it can be fetched for as long as the bot lives.
    """

    check: Callable[[Scene, Answers, str, int], None] = lambda _s, _a, _n, _b: None

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:  # noqa: ARG002
        """The file's id, name and size in bytes."""
        sent = incoming.document
        if sent is None:
            raise DocumentNeeded
        self.check(scene, answers, sent.name, sent.size)
        return {"file": sent.file, "name": sent.name[:LONGEST_NAME], "size": sent.size}

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """Its name."""
        return value["name"]
