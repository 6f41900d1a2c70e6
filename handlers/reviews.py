"""Reviews: what partners say of each other, told only when both have spoken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.actions import reviews
from bot.domain.contact import masked
from bot.domain.residents import Resident
from bot.domain.reviews import Rating, Review, ReviewsRules
from bot.runtime.form import Answers, Choice, Form, Text
from bot.runtime.joined import joined
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, Opened, ReviewOf
from storage.city import City


def _write(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(ReviewOf(id=int(about.split(":")[1])), "reviews-write")]]


BELOW: Mapping[str, Below] = {"reviews-notice-invite": _write, "reviews-notice-reminder": _write}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="reviews"))
    router.callback_query.register(review, ReviewOf.filter())
    return router


def forms() -> Sequence[Form]:
    """How it went, and a few words."""
    return (
        Form(
            name="reviews-write",
            begins=False,
            screens="reviews",
            close=_close,
            questions=(
                Choice(name="rating", options=_ratings),
                Text(name="words", limits=_limits, optional=True, read=lambda _, text: masked(text).text),
            ),
        ),
    )


def _ratings(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(rating.value, Worded(f"rating-{rating.value}")) for rating in Rating]


def _limits(scene: Scene) -> tuple[int, int]:
    return 1, scene.city.rules(ReviewsRules, scene.resident.area if scene.resident else None).text_max


async def review(_: CallbackQuery, callback_data: ReviewOf, resident: Resident, city: City) -> Begin:
    """A review of one's partner; until it is published it may be worded anew."""
    round_, before = await reviews.own(city, resident, callback_data.id)
    lead = [Say("reviews-about", {"title": round_.title})]
    return Begin("reviews-write", answers=_answers(before), subject=str(round_.trade), lead=lead)


def _answers(before: Review | None) -> dict[str, Any]:
    return {"rating": before.rating.value, "words": before.text or None} if before else {}


async def _close(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    rating, text = Rating(answers["rating"]), answers.get("words") or ""
    round_ = await reviews.write(scene.city, scene.resident, int(subject), rating, text)
    if round_.published:
        return Say("reviews-published", buttons=[MENU])
    closes = round_.closes.astimezone(scene.city.zone).date()
    return Say(
        "reviews-kept",
        {"closes": closes},
        buttons=[[Button(ReviewOf(id=round_.trade), "reviews-change")], MENU],
    )
