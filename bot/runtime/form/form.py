"""A form: its questions, its summary, and the one action that closes it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.runtime.form.questions import Answers, Question
from bot.runtime.memory import Frame, Listener, Scene
from bot.runtime.speech import Say, Speech

__all__ = ["SUMMARY", "Answers", "Form"]

Close = Callable[[Scene, Mapping[str, Any], str], Awaitable[Speech]]
"""(scene, answers, subject) -> what to say; it changes the city through actions."""


SUMMARY = "summary"
"""What comes after the last question, where its answers are looked at once more, is counted as one, too."""


def _as_it_is(listener: Listener, _: Answers) -> Listener:
    return listener


def _nothing(_: Scene) -> Sequence[Say]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """``screens`` is the Fluent prefix of its questions. Without ``summary`` the last answer closes it.

    ``reader`` lets answers change how the rest is asked (a language just chosen); ``opening`` is
    said above the first question. ``begins``: it begins something new, which who is suspended may not; a
    form that only ends what was begun, or is somebody's right, says that it does not.
    """

    name: str
    screens: str
    questions: Sequence[Question]
    close: Close
    summary: bool = True
    reader: Callable[[Listener, Answers], Listener] = _as_it_is
    opening: Callable[[Scene], Sequence[Say]] = _nothing
    begins: bool = True

    def asked(self, answers: Answers) -> list[int]:
        """The questions that apply, given the answers so far."""
        return [i for i, question in enumerate(self.questions) if not question.unless(answers)]

    def following(self, frame: Frame) -> int:
        """The first question that applies and is not answered; past the last one: the summary."""
        open_now = (i for i in self.asked(frame.answers) if self.questions[i].name not in frame.answers)
        return next(open_now, len(self.questions))

    def previous(self, frame: Frame) -> int | None:
        """The question asked before the open one."""
        before = [i for i in self.asked(frame.answers) if i < frame.at]
        return before[-1] if before else None

    def name_of(self, at: int) -> str:
        """What is asked there: a question, or the summary."""
        return self.questions[at].name if at < len(self.questions) else SUMMARY

    def screen_of(self, question: Question) -> str:
        """The Fluent id of a question."""
        return question.say or f"{self.screens}-ask-{question.name}"

    def answered(self, answers: Answers, question: Question, value: Any) -> dict[str, Any]:
        """The answers with a new one; those that hung on it are asked again."""
        kept = dict(answers)
        if kept.get(question.name) != value:
            for other in self.questions:
                if question.name in other.after:
                    kept.pop(other.name, None)
        return kept | {question.name: value}
