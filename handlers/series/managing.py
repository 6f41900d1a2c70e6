"""A series for who manages its room: all dates on one card, one answer, or one question first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import series
from bot.actions.series import Shown
from bot.domain.bookings import ASKING, BookingState
from bot.domain.residents import Resident
from bot.domain.series import JUDGED, SeriesGone, SeriesId
from bot.runtime.form import Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU
from handlers.gates import RequestsOf
from handlers.series.presses import JudgeSeries

WHY, QUESTION = (2, 200), (2, 300)
_FORMS = {"decline": "series-decline", "ask": "series-question"}
DIGITS = 9


async def step(_: CallbackQuery, callback_data: JudgeSeries, resident: Resident, scene: Scene) -> Speech:
    """All dates, or one answer; a no or a question is asked its words."""
    there = await series.judged(scene.city, resident, SeriesId(callback_data.id))
    if callback_data.do in _FORMS:
        return Begin(_FORMS[callback_data.do], subject=str(there.series.id))
    if callback_data.do == "approve":
        there = await series.approve(scene.city, resident, there.series.id)
        return await _card(scene, there, Say("series-judged-approve"))
    return await _card(scene, there)


async def opened(scene: Scene, payload: str) -> Speech:
    """All dates, from a card or a link."""
    number = payload.removeprefix(JUDGED)
    if not scene.resident or not number.isdecimal() or len(number) > DIGITS:
        raise SeriesGone
    return await _card(scene, await series.judged(scene.city, scene.resident, SeriesId(int(number))))


async def _card(scene: Scene, there: Shown, *lead: Say) -> Say:
    told = await series.facts_of(scene.city, there.series)
    said = next((each for each in there.coming if each.state in ASKING), there.bookings[0])
    facts = {
        **{name: told[name] for name in ("name", "room", "every", "count")},
        "people": there.bookings[0].people,
        "text": there.bookings[0].text or None,
        "reason": Worded("bookings-reason", {"reason": said.reason}) if said.reason else None,
        "answer": Worded("bookings-answer", {"answer": said.response}) if said.response else None,
    }
    lines = [
        Worded(
            "bookings-line",
            {
                "room": there.room.name,
                "begins": each.begins,
                "ends": each.ends.astimezone(scene.city.zone).time(),
                "state": each.state,
            },
        )
        for each in there.bookings
    ]
    asking = {each.state for each in there.coming} & ASKING
    back: Row = [Button(RequestsOf(id=there.place.id), "bookings-judge-card.back")]
    answers = _answers(there.series.id, may_ask=BookingState.REQUESTED in asking)
    rows = [*(answers if asking else []), back, MENU]
    return Say("series-judge-card", facts, lead=lead, lines=lines, buttons=rows)


def _answers(number: int, *, may_ask: bool = True) -> list[Row]:
    ask: list[Row] = [[Button(JudgeSeries(do="ask", id=number), "series-judge-ask")]]
    return [
        [Button(JudgeSeries(do="approve", id=number), "series-judge-approve")],
        *(ask if may_ask else []),
        [Button(JudgeSeries(do="decline", id=number), "series-judge-decline")],
    ]


def forms() -> Sequence[Form]:
    """A no with its reason, a question."""
    return (
        Form(
            name="series-question",
            screens="bookings-question",
            close=_questioned,
            summary=False,
            questions=(Text(name="words", limits=lambda _: QUESTION),),
        ),
        Form(
            name="series-decline",
            screens="bookings-decline",
            close=_declined,
            summary=False,
            questions=(Text(name="why", lines=False, limits=lambda _: WHY),),
        ),
    )


async def _questioned(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    asked = await series.ask(scene.city, scene.resident, SeriesId(int(subject)), answers["words"])
    return await _card(scene, asked, Say("series-judged-ask"))


async def _declined(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    over = await series.decline(scene.city, scene.resident, SeriesId(int(subject)), answers["why"])
    return await _card(scene, over, Say("series-judged-decline"))


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the series, as its manager sees it."""
    number = int(about.partition(":")[2])
    return [[Button(JudgeSeries(do="see", id=number), "series-see")]]


def judging(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below a request: yes, a question, no, or all about it."""
    return [*_answers(int(about.partition(":")[2])), *see(about, {})]
