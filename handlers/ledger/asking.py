"""Units asked for: by a link or its picture, of several neighbours at once; and what those asked answer."""

from __future__ import annotations

import io
import secrets
from collections.abc import Mapping
from typing import Any

import segno
from aiogram.types import CallbackQuery, Message

from bot.actions import contact, ledger
from bot.domain.ledger import TransferId
from bot.domain.residents import Resident, ResidentId
from bot.runtime.form import Choice, Form
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, File, Say, Speech, Worded
from handlers.ledger import said
from handlers.ledger.paying import called, sum_and_note
from handlers.ledger.presses import Answer
from handlers.ledger.whom import Whom, recent


async def ask(_: Message | CallbackQuery) -> Begin:
    """How much, and what for, is asked."""
    return Begin("ledger-ask")


async def split(_: Message | CallbackQuery, scene: Scene) -> Begin:
    """How much, what for, and among whom."""
    return Begin("ledger-split", subject=await recent(scene))


def forms() -> tuple[Form, ...]:
    """The conversations about requests."""
    mine = Choice(
        name="mine", options=lambda _s, _a: [(w, Worded(f"ledger-mine-{w}")) for w in ("yes", "no")]
    )
    among = Whom(name="whom", several=True)
    return (
        Form(name="ledger-ask", screens="ledger-ask", questions=sum_and_note(), close=_asked),
        Form(
            name="ledger-split",
            screens="ledger-split",
            questions=(*sum_and_note(), mine, among),
            close=_split,
        ),
    )


async def _asked(scene: Scene, answers: Mapping[str, Any], _: str) -> Say:
    """A link that is opaque, ends, and is paid once; the picture of it is for who stands beside."""
    city, resident, key = scene.city, said.member(scene), secrets.token_urlsafe(12)
    community, number, note = (
        ledger.community_of(city, resident),
        answers["amount"],
        answers.get("note") or "",
    )
    request = await ledger.ask(
        city, resident, payer=None, community=community, amount=number, note=note, key=key
    )
    link = scene.link(f"{said.REQUEST_LINK}{key}")
    facts = {"amount": said.amount(number, called(scene)), "link": link, "until": request.due}
    drop = [Button(Answer(step="drop", id=request.id), "ledger-withdraw", {"amount": facts["amount"]})]
    return Say("ledger-asked", facts, buttons=[drop, said.HOME], file=_picture(link))


def _picture(link: str) -> File:
    content = io.BytesIO()
    segno.make(link, error="m").save(content, kind="png", scale=8, border=4)
    return File("pay.png", content.getvalue(), picture=True)


async def _split(scene: Scene, answers: Mapping[str, Any], _: str) -> Say:
    city, resident, token = scene.city, said.member(scene), scene.frame.token if scene.frame else ""
    payers = [ResidentId(one[0]) for one in answers["whom"]]
    for payer in payers:
        await contact.open_between(city, resident.id, payer)
    shares = await ledger.split(
        city,
        resident,
        payers,
        community=ledger.community_of(city, resident),
        amount=answers["amount"],
        note=answers.get("note") or "",
        key=f"split:{resident.id}:{token}",
        mine=answers["mine"] == "yes",
    )
    return await _overview(scene, resident, shares[0].id)


async def linked(scene: Scene, key: str) -> Say:
    """What a link asks for, to be paid or left."""
    resident = said.member(scene)
    asked, mine = await ledger.linked(scene.city, resident, key)
    if asked.payee.owner:
        await contact.open_between(scene.city, resident.id, asked.payee.owner)
    pay = Button(Answer(step="pay", id=asked.request.id), "ledger-pay")
    return Say("ledger-request", await _card(scene, asked, mine.balance), buttons=[[pay], said.HOME])


async def _card(scene: Scene, asked: ledger.Asked, balance: int) -> dict[str, object]:
    request, owner = asked.request, asked.payee.owner
    unit = ledger.unit(scene.city, request.community)
    return {
        "name": said.person(await scene.city.residents.shown_name(owner) if owner else None),
        "amount": said.amount(request.amount, unit),
        "note": request.note or None,
        "after": said.amount(balance - request.amount, unit),
    }


async def answered(_: CallbackQuery, callback_data: Answer, resident: Resident, scene: Scene) -> Speech:
    """A request paid, declined, taken back, or looked at."""
    return await _STEPS[callback_data.step](scene, resident, TransferId(callback_data.id))


async def _pay(scene: Scene, resident: Resident, number: TransferId) -> Say:
    done = await ledger.accept(scene.city, resident, number)
    community, unit = done.request.community, ledger.unit(scene.city, done.request.community)
    mine = await ledger.account(scene.city, resident.id, community)
    name = await scene.city.residents.shown_name(done.payee.owner) if done.payee.owner else None
    amounts = {"amount": said.amount(done.request.amount, unit), "balance": said.amount(mine.balance, unit)}
    rows = [said.wrong(done.request.id), said.HOME]
    return Say("ledger-paid", {"name": said.person(name), **amounts}, buttons=rows)


async def _decline(scene: Scene, resident: Resident, number: TransferId) -> Say:
    await ledger.decline(scene.city, resident, number)
    return Say("ledger-declined", buttons=[said.HOME])


async def _withdraw(scene: Scene, resident: Resident, number: TransferId) -> Say:
    await ledger.withdraw(scene.city, resident, number)
    return Say("ledger-withdrawn", buttons=[said.HOME])


async def _overview(scene: Scene, resident: Resident, number: TransferId) -> Say:
    """Who has paid a share by now."""
    parts = await ledger.parts(scene.city, resident, number)
    unit, requests = ledger.unit(scene.city, parts[0].request.community), [part.request for part in parts]
    lines = [await _share(scene, part, unit) for part in parts]
    facts = ledger.overview(requests) | {"unit": unit}
    return Say("ledger-split-card", facts, lines=lines, buttons=[said.HOME], card=requests[0].about)


async def _share(scene: Scene, part: ledger.Asked, unit: str) -> Worded:
    owner = part.payer.owner if part.payer else None
    name = said.person(await scene.city.residents.shown_name(owner) if owner else None)
    amount = said.amount(part.request.amount, unit)
    return Worded("ledger-line-share", {"name": name, "amount": amount, "state": part.request.state})


_STEPS = {"pay": _pay, "no": _decline, "drop": _withdraw, "parts": _overview}
