"""Goes through forms with people: asks, takes answers, goes back, sums up, closes."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from bot.domain.refusal import Refusal
from bot.runtime.form.form import Form
from bot.runtime.form.questions import Question, Still
from bot.runtime.form.refusals import FormStale
from bot.runtime.form.typed import ANEW, BACK, CANCEL, CHANGE, KEEP, RESUME, SEND, SKIP, FormPress, meant
from bot.runtime.joined import go_on
from bot.runtime.memory import Frame, Incoming, Scene, new_token
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.tally import Mark
from bot.runtime.voice import Screens

log = logging.getLogger(__name__)

KNOWN = "known!"
"""Where it is kept what was known before the first question: that is not counted as a step to be gone."""


class Forms:
    """All forms of the bot, and how each is gone through."""

    def __init__(self, forms: Sequence[Form], screens: Screens) -> None:
        self._forms = {form.name: form for form in forms}
        self._screens = screens

    # -- from outside ------------------------------------------------------------------------

    async def begin(self, scene: Scene, begin: Begin) -> Sequence[Say]:
        """The first screen of a form, or the question what to do with an unfinished one."""
        if scene.frame and scene.frame.answers:
            kept = {"form": begin.form, "answers": dict(begin.answers), "subject": begin.subject}
            scene.frame = replace(scene.frame, part=scene.frame.part | {"next": kept})
            return [self._unfinished(scene.frame)]
        return await self._opened(scene, begin)

    async def answer(self, scene: Scene, incoming: Incoming) -> Speech:
        """A typed answer, a photo or a location, to the question that is open."""
        frame, form = self._heard(scene)
        await go_on(scene, begins=form.begins)
        value = self._meant(scene, incoming.text) if incoming.text else ""
        if value.startswith("="):
            incoming = replace(incoming, press=value[1:])
        elif value:
            return await self.press(scene, FormPress(token=frame.token, at=frame.at, value=value))
        if "next" in frame.part:
            return self._unfinished(frame)
        if frame.at >= len(form.questions):
            return self._ask(scene, lead=[Say("form-press-please")])
        return await self._take(scene, form.questions[frame.at], incoming)

    def _meant(self, scene: Scene, text: str) -> str:
        """The value of the press whose number or words were typed, or nothing."""
        frame, form = self._open(scene)
        screen, by_number = self._ask(scene), True
        if "next" in frame.part:
            screen = self._unfinished(frame)
        elif frame.at < len(form.questions):
            by_number = form.questions[frame.at].by_number(frame.part)
        return meant(text, screen, self._screens, scene.listener.reader, by_number=by_number)

    async def press(self, scene: Scene, pressed: FormPress) -> Speech:
        """A press inside a form. Raises FormStale when it belongs to another run or question."""
        if scene.frame is None or pressed.token != scene.frame.token:
            raise FormStale
        frame, form = self._heard(scene)
        if pressed.value != CANCEL:
            await go_on(scene, begins=form.begins)
        if pressed.value in (RESUME, ANEW):
            return await self._resumed(scene, anew=pressed.value == ANEW)
        if pressed.at != frame.at:
            raise FormStale
        return await self._pressed(scene, frame, pressed.value)

    def cancel(self, scene: Scene) -> bool:
        """The form is dropped; whether there was one."""
        was, scene.frame = scene.frame, None
        scene.marks += self.left([was] if was else [])
        return was is not None

    def resume(self, scene: Scene) -> Say:
        """The open question again."""
        self._heard(scene)
        return self._ask(scene)

    def reminder(self, frame: Frame) -> Row:
        """The press that brings somebody back to an unfinished form."""
        return [Button(FormPress(token=frame.token, at=frame.at, value=RESUME), "form-resume", stays=True)]

    def knows(self, frame: Frame | None) -> Frame | None:
        """The frame, unless it is of a form that no longer exists."""
        return frame if frame and frame.form in self._forms else None

    def form(self, name: str) -> Form | None:
        """The form of this name, if there still is one."""
        return self._forms.get(name)

    def left(self, frames: Iterable[Frame]) -> list[Mark]:
        """What is counted of forms that are dropped: the furthest question is where somebody stopped."""
        return [
            _mark(self._forms[frame.form], frame.furthest, "left") for frame in frames if self.knows(frame)
        ]

    # -- steps -------------------------------------------------------------------------------

    async def _opened(self, scene: Scene, begin: Begin) -> Sequence[Say]:
        form = self._forms[begin.form]
        await go_on(scene, begins=form.begins)
        known = {KNOWN: sorted(begin.answers)} if begin.answers else {}
        answers = dict(begin.answers) | known
        frame = Frame(form=form.name, token=new_token(), answers=answers, subject=begin.subject)
        scene.frame = self._onward(scene, frame, form)
        return [self._ask(scene, lead=[*begin.lead, *form.opening(scene)])]

    async def _pressed(self, scene: Scene, frame: Frame, value: str) -> Speech:
        form = self._forms[frame.form]
        if value == CANCEL:
            self.cancel(scene)
            return Say("form-cancelled", {"form": Worded(f"form-name-{form.name}")})
        if value == BACK:
            before = form.previous(frame)
            scene.frame = frame.asking(frame.at if before is None else before)
            return self._ask(scene)
        if frame.at >= len(form.questions):
            return await self._summed_up(scene, frame, value)
        question = form.questions[frame.at]
        if value == SKIP and question.may_be_skipped(frame.answers):
            return await self._advance(scene, form.answered(frame.answers, question, None), "skipped")
        if value == KEEP and question.name in frame.answers:
            return await self._advance(scene, frame.answers)
        if not value.startswith("="):
            raise FormStale
        return await self._take(scene, question, Incoming(press=value[1:]))

    async def _summed_up(self, scene: Scene, frame: Frame, value: str) -> Speech:
        form = self._forms[frame.form]
        if value == SEND:
            scene.marks.append(_mark(form, frame.at, "answered"))
            return await self._close(scene, form, frame)
        number = value.removeprefix(CHANGE)
        if value == number or not number.isdecimal() or int(number) not in form.asked(frame.answers):
            raise FormStale
        scene.frame = frame.asking(int(number))
        return self._ask(scene)

    async def _take(self, scene: Scene, question: Question, incoming: Incoming) -> Speech:
        frame, _ = self._open(scene)
        try:
            value = await question.take(scene, frame.answers, frame.part, incoming)
        except Refusal as refusal:
            # A press is refused over its screen; a text gets the reason and the question again.
            if incoming.press is not None and incoming.text is None:
                raise
            if isinstance(refusal, question.binds):
                scene.frame = replace(frame, answers={**frame.answers, question.bound: True})
            return self._ask(scene, lead=[Say(refusal.key, refusal.facts)])
        said = await self._taken(scene, question, value, incoming)
        # The key that shares a location stays under the chat until it is taken away.
        away = [Say("form-thanks", asks="nothing")] if incoming.location or frame.part.get("shares") else []
        return [*away, *(said if isinstance(said, Sequence) else [said])] if away and said else said

    async def _taken(self, scene: Scene, question: Question, value: Any, incoming: Incoming) -> Speech:
        frame, form = self._open(scene)
        if not isinstance(value, Still):
            return await self._advance(scene, form.answered(frame.answers, question, value))
        scene.frame = replace(frame, part=value.part)
        if value.asks:
            return Say(value.said, asks=value.asks)
        return replace(self._ask(scene), follows=incoming.album)

    async def _advance(self, scene: Scene, answers: dict[str, Any], how: str = "answered") -> Speech:
        frame, form = self._open(scene)
        if frame.at == frame.furthest:
            scene.marks.append(_mark(form, frame.at, how))
        frame = scene.frame = self._onward(scene, replace(frame, answers=answers), form)
        scene.listener = form.reader(scene.listener, answers)
        if frame.at < len(form.questions) or form.summary:
            return self._ask(scene)
        return await self._close(scene, form, frame)

    def _onward(self, scene: Scene, frame: Frame, form: Form) -> Frame:
        """The next question open; one that was never reached before counts as asked."""
        onward = frame.asking(form.following(frame))
        if onward.at > frame.furthest and (onward.at < len(form.questions) or form.summary):
            scene.marks.append(_mark(form, onward.at, "asked"))
        return onward

    async def _close(self, scene: Scene, form: Form, frame: Frame) -> Speech:
        said = await form.close(scene, frame.answers, frame.subject)
        scene.frame = None
        return await self.begin(scene, said) if isinstance(said, Begin) else said

    async def _resumed(self, scene: Scene, *, anew: bool) -> Speech:
        frame, _ = self._open(scene)
        kept = frame.part.get("next")
        scene.frame = replace(frame, part={k: v for k, v in frame.part.items() if k != "next"})
        if not anew or not kept:
            return self._ask(scene)
        self.cancel(scene)
        return await self._opened(scene, Begin(**kept))

    def _heard(self, scene: Scene) -> tuple[Frame, Form]:
        """The open form, spoken in the language and mode that its answers ask for."""
        frame, form = self._open(scene)
        scene.listener = form.reader(scene.listener, frame.answers)
        return frame, form

    def _open(self, scene: Scene) -> tuple[Frame, Form]:
        if scene.frame is None:
            raise FormStale
        return scene.frame, self._forms[scene.frame.form]

    # -- screens -----------------------------------------------------------------------------

    def _ask(self, scene: Scene, lead: Sequence[Say] = ()) -> Say:
        frame, form = self._open(scene)
        if frame.at >= len(form.questions):
            return self._summary(scene, form, frame, lead)
        question = form.questions[frame.at]
        facts = {**question.facts(scene, frame.answers), **question.notes(scene, frame.answers, frame.part)}
        rows = question.rows(scene, frame.answers, frame.part, lambda value: self._value(frame, f"={value}"))
        known = frame.answers.get(KNOWN, ())
        asked = [i for i in form.asked(frame.answers) if i == frame.at or form.questions[i].name not in known]
        progress = [Say("form-progress", {"n": asked.index(frame.at) + 1, "of": len(asked)})]
        above = [*lead, *(progress if len(asked) > 1 else [])]
        return Say(form.screen_of(question), facts, buttons=[*rows, *self._beside(form, frame)], lead=above)

    def _beside(self, form: Form, frame: Frame) -> list[Row]:
        """Back, leave as it is, skip, and stop."""
        question, row = form.questions[frame.at], []
        if form.previous(frame) is not None:
            row.append(Button(self._value(frame, BACK), "form-back", stays=True))
        if question.may_be_skipped(frame.answers):
            row.append(Button(self._value(frame, SKIP), "form-skip", stays=True))
        row.append(Button(self._value(frame, CANCEL), "form-cancel", stays=True))
        rows: list[Row] = [row[:2], row[2:]]  # three words side by side are cut on a small telephone
        known = question.name in frame.answers
        return [[Button(self._value(frame, KEEP), "form-keep", stays=True)], *rows] if known else rows

    def _summary(self, scene: Scene, form: Form, frame: Frame, lead: Sequence[Say]) -> Say:
        """All answers, a press to change each, and the one that closes the form."""
        lines, changes = [], []
        for number in form.asked(frame.answers):
            question = form.questions[number]
            label = Worded(f"{form.screen_of(question)}.label")
            value = frame.answers.get(question.name)
            fact = (
                Worded("form-nothing")
                if value in (None, [], "")
                else question.shown(scene, frame.answers, value)
            )
            lines.append(Worded("form-line", {"label": label, "value": fact}))
            changes.append(Button(self._value(frame, f"{CHANGE}{number}"), "form-change", {"label": label}))
        rows = [
            [Button(self._value(frame, SEND), "send")],
            *(changes[i : i + 2] for i in range(0, len(changes), 2)),
            [Button(self._value(frame, CANCEL), "form-cancel", stays=True)],
        ]
        return Say(f"{form.screens}-summary", buttons=rows, lead=lead, lines=lines)

    def _unfinished(self, frame: Frame) -> Say:
        new = frame.part["next"]["form"]
        facts = {"form": Worded(f"form-name-{frame.form}"), "new": Worded(f"form-name-{new}")}
        return Say(
            "form-unfinished",
            facts,
            buttons=[
                [Button(self._value(frame, RESUME), "resume")],
                [Button(self._value(frame, ANEW), "anew")],
            ],
        )

    def _value(self, frame: Frame, value: str) -> FormPress:
        return FormPress(token=frame.token, at=frame.at, value=value)

    # -- where updates come in ---------------------------------------------------------------

    def router(self) -> Router:
        """Answers and presses of forms; it comes first, since most updates are answers."""
        router = Router(name="forms")
        router.message.register(self._answered, Answering())
        router.callback_query.register(self._on_press, FormPress.filter())
        return router

    async def _answered(self, message: Message, scene: Scene) -> Speech:
        return await self.answer(scene, Incoming.of(message))

    async def _on_press(self, _: CallbackQuery, callback_data: FormPress, scene: Scene) -> Speech:
        return await self.press(scene, callback_data)


class Answering(Filter):
    """A message that answers the open question: anything but a command."""

    async def __call__(self, message: Message, raw_state: str | None = None) -> bool:
        """Whether a form is open and this is no command."""
        return raw_state is not None and not is_command(message.text or "")


def is_command(text: str) -> bool:
    """``/word``, perhaps with the bot's name behind it."""
    word = (
        text[1:].split(maxsplit=1)[0].split("@", maxsplit=1)[0]
        if text.startswith("/") and len(text) > 1
        else ""
    )
    return word.isascii() and word.replace("_", "").isalnum()


def _mark(form: Form, at: int, what: str) -> Mark:
    return form.name, form.name_of(at), what
