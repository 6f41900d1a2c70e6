"""Units for a neighbour: to whom, how much, what for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import contact, ledger
from bot.domain.ledger import in_range
from bot.domain.residents import Resident, ResidentId
from bot.runtime.form import Amount, Answers, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Say, Worded
from handlers.doors import PayTo
from handlers.ledger import said
from handlers.ledger.whom import Whom, recent


async def pay(_: Message | CallbackQuery, scene: Scene) -> Begin:
    """To whom is asked first."""
    return Begin("ledger-pay", subject=await recent(scene))


async def pay_to(_: CallbackQuery, callback_data: PayTo, resident: Resident, scene: Scene) -> Begin:
    """To the neighbour met by a listing or a trade; how much is asked first."""
    met = await contact.behind(scene.city, resident, callback_data.kind, callback_data.id)
    await contact.open_between(scene.city, resident.id, met.neighbour.id)
    to = [met.neighbour.id, met.name, met.neighbour.area]
    return Begin("ledger-pay", answers={"whom": to}, subject=await recent(scene))


def sum_and_note() -> tuple[Amount, Text]:
    """How much, and what for: asked alike of all who pay or ask."""
    return (
        Amount(
            name="amount",
            say="ledger-how-much",
            caption=_said,
            check=_check,
            facts=_facts,
            offers=lambda _: (1_000, 5_000, 10_000),
        ),
        Text(
            name="note",
            say="ledger-what-for",
            limits=lambda s: (1, said.rules(s).note_max),
            lines=False,
            optional=True,
        ),
    )


def form() -> Form:
    """The conversation about a payment."""
    whom = Whom(name="whom")
    return Form(name="ledger-pay", screens="ledger-pay", questions=(whom, *sum_and_note()), close=_paid)


def called(scene: Scene) -> str:
    """The unit at the listener's home."""
    return ledger.unit(scene.city, ledger.community_of(scene.city, said.member(scene)))


def _facts(scene: Scene, _: Answers) -> Mapping[str, object]:
    return {"unit": Worded("ledger-unit", {"unit": called(scene)}), "most": said.rules(scene).amount_max}


def _said(scene: Scene, number: int) -> Worded:
    return said.amount(number, called(scene))


def _check(scene: Scene, number: int) -> None:
    in_range(number, rules=said.rules(scene), unit=called(scene))


async def _paid(scene: Scene, answers: Mapping[str, Any], _: str) -> Say:
    """The run of the form gives the payment its id: however often it is sent, it happens once."""
    city, resident, token = scene.city, said.member(scene), scene.frame.token if scene.frame else ""
    community, (to, name, _area) = ledger.community_of(city, resident), answers["whom"]
    await contact.open_between(city, resident.id, ResidentId(to))
    key, note = f"pay:{resident.id}:{token}", answers.get("note") or ""
    number = answers["amount"]
    paid = await ledger.send(
        city, resident, ResidentId(to), key=key, community=community, amount=number, note=note
    )
    mine = await ledger.account(city, resident.id, community)
    unit = called(scene)
    facts = {
        "name": said.person(name),
        "amount": said.amount(number, unit),
        "balance": said.amount(mine.balance, unit),
    }
    return Say("ledger-paid", facts, buttons=[said.wrong(paid.id), said.HOME])
