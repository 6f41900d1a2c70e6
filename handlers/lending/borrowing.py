"""A thing borrowed or waited for: asked for, fetched, kept longer, brought back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery

from bot.actions import items, lending, places
from bot.domain.items import Item, ItemId
from bot.domain.lending import Hold, LendingRules, Loan, LoanId, LoanState, PauseId, is_coming
from bot.domain.lending import HoldId as Waiting
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.runtime.form import Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech
from handlers.doors import MENU, Borrow, CaseCard, Door, ItemCard, LeaveLine, LoanCard
from handlers.lending import choosing
from handlers.lending.mine import shown
from handlers.lending.presses import BorrowAt, Mine, Objecting


def forms() -> Sequence[Form]:
    """From which day on; the code of the place; a word for the next one; an objection."""
    return (
        choosing.form(_later),
        Form(
            name="lending-collect",
            screens="lending-collect",
            close=_collected,
            summary=False,
            questions=(Text(name="code", lines=False, limits=lambda _: (1, 12)),),
            begins=False,
        ),
        Form(
            name="lending-thank",
            screens="lending-thank",
            close=_thanked,
            summary=False,
            questions=(Text(name="words", lines=False, limits=lambda s: (2, _rules(s).note_max)),),
            begins=False,
        ),
        Form(
            name="lending-object",
            screens="lending-object",
            close=_objected,
            summary=False,
            questions=(Text(name="words", limits=lambda _: (2, 700)),),
            begins=False,
        ),
    )


def _rules(scene: Scene) -> LendingRules:
    return scene.city.rules(LendingRules, scene.resident.area if scene.resident else None)


async def borrow(_: CallbackQuery, callback_data: Borrow, resident: Resident, scene: Scene) -> Say:
    """The thing, or how it is used safely first."""
    number = ItemId(callback_data.id)
    item, _place = await items.served(scene.city, resident, await scene.city.items.item(number))
    if item.safety and not callback_data.read:
        return _safety(item, Borrow(id=number, read=True))
    got = await lending.borrow(scene.city, resident, number, is_ticked=callback_data.read)
    return await _said(scene, resident, got)


async def borrow_at(_: CallbackQuery, callback_data: BorrowAt, resident: Resident, scene: Scene) -> Say:
    """The same, to be fetched at a branch as soon as it is there."""
    number, at = ItemId(callback_data.id), PlaceId(callback_data.at)
    item, _place = await items.served(scene.city, resident, await scene.city.items.item(number))
    if item.safety and callback_data.do == "now":
        return _safety(item, BorrowAt(do="read", id=number, at=at))
    is_ticked = callback_data.do == "read"
    got = await lending.borrow(scene.city, resident, number, is_ticked=is_ticked, at=at)
    return await _said(scene, resident, got)


def _safety(item: Item, yes: CallbackData) -> Say:
    facts = {"title": item.title, "safety": item.safety}
    back: Row = [Button(ItemCard(id=item.id), "form-back")]
    return Say("lending-safety", facts, buttons=[[Button(yes, "read")], back, MENU])


async def _later(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    first = choosing.chosen(answers)
    # How it is used safely stands on the way to the hand-over, too.
    number = ItemId(int(subject))
    got = await lending.borrow(
        scene.city, scene.resident, number, first=first, is_ticked=True, at=choosing.where(answers)
    )
    return await _said(scene, scene.resident, got)


async def _said(scene: Scene, resident: Resident, got: Loan | Hold) -> Say:
    """The loan's card; or where one stands in the line."""
    if isinstance(got, Loan):
        return await shown(scene, resident, got, Say(await _answer(scene, got)))
    item = await scene.city.items.item(got.item)
    number = await lending.position(scene.city, got)
    place = await lending.wanted_at(scene.city, item, got) if item else None
    turn = lending.estimate(await lending.ground(scene.city, item, place), number) if item and place else None
    facts = {"title": item.title if item else "", "place": number, "turn": turn}
    leave: Row = [Button(LeaveLine(id=got.id), "leave")]
    return Say("lending-waiting", facts, buttons=[leave, [Button(Door(to="loans"), "loans")], MENU])


async def _answer(scene: Scene, loan: Loan) -> str:
    """What was kept, or where it is sent, or who is asked first: the librarian, or whose thing it is."""
    if loan.state is not LoanState.REQUESTED:
        return "lending-kept"
    item = await scene.city.items.item(loan.item)
    if item and is_coming(loan, item.place):
        return "lending-travels"
    return "owned-requested" if await scene.city.owned.of_item(loan.item) else "lending-asked"


async def leave(_: CallbackQuery, callback_data: LeaveLine, resident: Resident, scene: Scene) -> Say:
    """Out of the line."""
    hold = await lending.leave(scene.city, resident, Waiting(callback_data.id))
    item = await scene.city.items.item(hold.item)
    back = [Button(Door(to="loans"), "lending-waiting.loans")]
    return Say("lending-left", {"title": item.title if item else ""}, buttons=[back, MENU])


async def step(_: CallbackQuery, callback_data: Mine, resident: Resident, scene: Scene) -> Speech:
    """A step of one press; the code and the thanks are asked for."""
    number = LoanId(callback_data.id)
    if callback_data.do in {"collect", "thank"}:
        await lending.seen(scene.city, resident, number)
        return Begin(f"lending-{callback_data.do}", subject=str(number))
    done = {"cancel": lending.cancel, "renew": lending.renew}[callback_data.do]
    loan = await done(scene.city, resident, number)
    return await shown(scene, resident, loan, Say(f"lending-did-{callback_data.do}"))


async def _collected(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    """A wrong code is counted, so it is no refusal."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    loan = await lending.collect(scene.city, scene.resident, LoanId(int(subject)), answers["code"])
    if loan.state is LoanState.READY:
        place = await places.known(scene.city, loan.place)
        left = places.rules(scene.city, LendingRules, place).tries_max - loan.tries
        again = [Button(Mine(do="collect", id=loan.id), "again")]
        return Say("lending-code-wrong", {"left": left}, buttons=[again, MENU])
    return await shown(scene, scene.resident, loan, Say("lending-did-collect"))


async def _thanked(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    await lending.thank(scene.city, scene.resident, LoanId(int(subject)), answers["words"])
    return Say("lending-thanked", buttons=[[Button(Door(to="loans"), "lending-waiting.loans")], MENU])


async def object_(_: CallbackQuery, callback_data: Objecting) -> Begin:
    """Why the pause is not right."""
    return Begin("lending-object", subject=str(callback_data.id))


async def _objected(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number = PauseId(int(subject))
    case = await lending.object_to(scene.city, scene.resident, number, answers["words"])
    see = [Button(CaseCard(id=case.id), "see")]
    return Say("lending-objected", {"key": case.key}, buttons=[see, MENU])


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the loan."""
    return [[Button(LoanCard(id=int(about.partition(":")[2])), "lending-see")]]


def renewing(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below what is due soon: longer, or brought."""
    number = int(about.partition(":")[2])
    longer = [Button(Mine(do="renew", id=number), "lending-step-renew")]
    return [longer, [Button(Mine(do="bring", id=number), "lending-step-bring")]]


def numbered(to: str) -> Any:
    """From a refusal to the thing or the loan it names."""

    def rows(_: str, facts: Mapping[str, object]) -> Sequence[Row]:
        number = facts["number"]
        if not isinstance(number, int) or not number:
            return []
        press = LoanCard(id=number) if to == "loan" else ItemCard(id=number)
        return [[Button(press, "lending-see" if to == "loan" else "lending-see-item")]]

    return rows
