"""Photos of what goes out and comes back: taken at the desk, and laid beside one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import lending
from bot.domain.lending import LendingRules, Loan, LoanId, LoanPhotos, PhotoMoment, moments
from bot.domain.residents import Resident
from bot.runtime.form import Form, Photos
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech
from handlers.doors import MENU, DeskOf, OwnCard, PicturesOf
from handlers.gates import Photograph


def forms() -> Sequence[Form]:
    """A photo, or a few."""
    return (
        Form(
            name="lending-photo",
            screens="lending-photo",
            close=_photographed,
            summary=False,
            questions=(Photos(name="photos", most=_most),),
        ),
    )


def _most(scene: Scene) -> int:
    return scene.city.rules(LendingRules, scene.resident.area if scene.resident else None).photos_max


def taking(scene: Scene, loan: Loan) -> list[Row]:
    """The presses that take a photo now, for who keeps the place, or whose thing it is."""
    there = sorted(moments(loan, scene.city.now), reverse=True)
    return [[Button(Photograph(at=at, id=loan.id), f"lending-photo-{at.value}")] for at in there]


async def photograph(_: CallbackQuery, callback_data: Photograph, resident: Resident, scene: Scene) -> Begin:
    """What it looks like is asked for."""
    await lending.may_photograph(scene.city, resident, LoanId(callback_data.id), callback_data.at)
    return Begin("lending-photo", subject=f"{callback_data.at}:{callback_data.id}")


async def _photographed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    moment, _, number = subject.partition(":")
    pair = await lending.photograph(
        scene.city, scene.resident, LoanId(int(number)), PhotoMoment(moment), answers["photos"]
    )
    back: Row = [Button(DeskOf(id=pair.loan.place), "lending-keeper-card.desk")]
    if pair.is_owned:
        back = [Button(OwnCard(id=pair.loan.item), "owned-loan.back")]
    if moment == PhotoMoment.OUT:
        return Say("lending-photographed", {"title": pair.title}, buttons=[back, MENU])
    return beside(pair, [back, MENU])


async def pictures(_: CallbackQuery, callback_data: PicturesOf, resident: Resident, scene: Scene) -> Speech:
    """What it looked like before beside what it looked like after."""
    pair = await lending.pictures(scene.city, resident, LoanId(callback_data.id))
    return beside(pair, [MENU])


def beside(pair: lending.Pair, buttons: Sequence[Row]) -> Sequence[Say]:
    """Two messages with their captions, before and after."""
    return (_before(pair), _one("lending-after", pair.title, pair.after, buttons))


def _before(pair: lending.Pair) -> Say:
    if pair.before is None and pair.shelf:
        return Say("lending-before-shelf", {"title": pair.title}, photos=pair.shelf, anew=True)
    return _one("lending-before", pair.title, pair.before, ())


def _one(key: str, title: str, taken: LoanPhotos | None, buttons: Sequence[Row]) -> Say:
    if taken is None:
        return Say(f"{key}-none", {"title": title}, buttons=buttons, anew=True)
    return Say(key, {"title": title, "at": taken.at}, photos=taken.photos, buttons=buttons, anew=True)
