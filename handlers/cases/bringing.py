"""What anybody can bring forward: a bad listing, a payment gone wrong, the wish for a higher limit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import barter, cases, ledger
from bot.domain.barter import ListingId
from bot.domain.cases import Case, CaseRules, ReportReason, RulingAmountWrong
from bot.domain.ledger import Transfer, TransferId
from bot.domain.residents import Resident, ResidentId
from bot.runtime.form import Amount, Answers, Choice, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech, Worded
from handlers.cases.card import amount
from handlers.doors import MENU, CaseCard, Mistake, Report


def forms() -> Sequence[Form]:
    """A report, a mistake, and a request."""
    return (
        Form(
            name="cases-limit",
            screens="cases",
            close=_requested,
            summary=False,
            questions=(
                Amount(
                    name="more",
                    caption=lambda scene, units: amount(units, _unit(scene)),
                    check=_room,
                    facts=lambda scene, _: {"most": amount(_rules(scene).limit_most, _unit(scene))},
                ),
                Text(name="need", limits=lambda scene: (2, _rules(scene).words_max)),
            ),
        ),
        Form(
            name="cases-mistake",
            begins=False,
            screens="cases",
            close=_mistaken,
            summary=False,
            questions=(Text(name="wrong", limits=lambda scene: (2, _rules(scene).words_max)),),
        ),
        Form(
            name="cases-report",
            screens="cases",
            close=_reported,
            summary=False,
            questions=(
                Choice(name="reason", options=_reasons, facts=lambda _, answers: {"title": answers["title"]}),
                Text(name="words", limits=lambda scene: (1, _rules(scene).words_max), optional=True),
            ),
        ),
    )


def _reasons(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(reason.value, Worded(f"report-reason-{reason}")) for reason in ReportReason]


def _rules(scene: Scene) -> CaseRules:
    return scene.city.rules(CaseRules, scene.resident.area if scene.resident else None)


def _unit(scene: Scene) -> str:
    assert scene.resident  # noqa: S101 -- the doors to these forms are for residents
    return ledger.unit(scene.city, ledger.community_of(scene.city, scene.resident))


def _room(scene: Scene, units: int) -> None:
    most = _rules(scene).limit_most
    if not 1 <= units <= most:
        raise RulingAmountWrong(least=1, most=most)


async def limit(_: CallbackQuery, resident: Resident, scene: Scene) -> Begin:
    """How much, and what for, is asked."""
    await cases.asking_limit(scene.city, resident)
    return Begin("cases-limit")


async def mistakes(_: CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Which payment went wrong is asked; of a trade's the trade's card speaks."""
    found = await cases.mistakable(scene.city, resident)
    rows = [
        [Button(Mistake(id=paid.id), "cases-payment", await _payment(scene, paid, to))] for paid, to in found
    ]
    rules = scene.city.rules(CaseRules, ledger.community_of(scene.city, resident))
    facts = {"count": len(found), "days": rules.payment_days}
    return Say("cases-payments", facts, buttons=[*rows, MENU])


async def mistake(_: CallbackQuery, callback_data: Mistake, resident: Resident, scene: Scene) -> Begin:
    """What went wrong is asked."""
    paid, to = await cases.mistaking(scene.city, resident, TransferId(callback_data.id))
    lead = [Say("cases-payment", await _payment(scene, paid, to))]
    return Begin("cases-mistake", subject=str(paid.id), lead=lead)


async def _payment(scene: Scene, paid: Transfer, to: ResidentId) -> dict[str, object]:
    day = (paid.done or paid.asked).astimezone(scene.city.zone).date()
    units = amount(paid.amount, ledger.unit(scene.city, paid.community))
    name = Worded("ledger-person", {"name": await scene.city.residents.shown_name(to)})
    return {"day": day, "name": name, "amount": units, "note": paid.note or None}


async def _mistaken(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = TransferId(int(subject))
    return _brought("cases-asked", await cases.mistaken(scene.city, scene.resident, number, answers["wrong"]))


async def report(_: CallbackQuery, callback_data: Report, resident: Resident, scene: Scene) -> Begin:
    """What is wrong is asked for."""
    listing = await barter.reportable(scene.city, resident, ListingId(callback_data.id))
    return Begin("cases-report", answers={"title": listing.title}, subject=str(listing.id))


async def _reported(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    reason, number = ReportReason(answers["reason"]), ListingId(int(subject))
    case = await barter.report(scene.city, scene.resident, number, reason, answers.get("words") or "")
    return _brought("cases-thanks", case)


async def _requested(scene: Scene, answers: Mapping[str, Any], _: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    case = await cases.ask_limit(scene.city, scene.resident, answers["more"], answers["need"])
    return _brought("cases-asked", case)


def _brought(key: str, case: Case) -> Say:
    see = [Button(CaseCard(id=case.id), "see")]
    return Say(key, {"number": case.key}, buttons=[see, MENU])
