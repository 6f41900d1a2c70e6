"""Owned: one's own things lent through a library: listed, wishes answered, handed over, rested, taken out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import items, lending, owned, places
from bot.domain.items import Draft, ItemCategory, ItemId, ItemRules, ItemState
from bot.domain.lending import Check, Hand, Loan, LoanId, moments, possible
from bot.domain.owned import RESTING, OwnedRules, door
from bot.domain.places import PlaceId, code, code_until
from bot.domain.residents import Resident
from bot.runtime.form import Answers, Choice, Form, Photos, Text
from bot.runtime.joined import begins, joined
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, Door, ItemCard, Number, Opened, OwnCard
from handlers.gates import Photograph

STEPS = ("approve", "hand", "absent")


class LendMine(CallbackData, prefix="lendmine"):
    """A thing of one's own for the catalogue of a place."""

    id: Number


class OwnStep(CallbackData, prefix="ownstep"):
    """A thing of one's own rests, is lent again, or leaves the catalogue."""

    do: Literal["pause", "resume", "out"]
    id: Number


class OwnChange(CallbackData, prefix="ownchange"):
    """Where a thing of one's own is handed over, or how one is reached, is said anew."""

    id: Number


class OwnLoan(CallbackData, prefix="ownloan"):
    """A step of the owner with a loan, or (``see``) the loan."""

    do: Literal["see", "approve", "refuse", "hand", "absent"]
    id: Number


class OwnCheck(CallbackData, prefix="owncheck"):
    """How one's own thing came back."""

    how: Check
    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="owned"))
    router.message.register(mine, Command("lend"))
    router.callback_query.register(mine, Door.filter(F.to == "lend"))
    router.callback_query.register(begin, LendMine.filter())
    router.callback_query.register(card, OwnCard.filter())
    router.callback_query.register(change, OwnChange.filter())
    router.callback_query.register(step, OwnStep.filter(F.do == "resume"), flags=begins())
    router.callback_query.register(step, OwnStep.filter())
    router.callback_query.register(loan_step, OwnLoan.filter(F.do == "approve"), flags=begins())
    router.callback_query.register(loan_step, OwnLoan.filter())
    router.callback_query.register(checked, OwnCheck.filter())
    return router


def forms() -> Sequence[Form]:
    """A thing of one's own: a photo, what it is, and where it is handed over."""
    return (
        Form(
            name="owned-add",
            screens="owned",
            close=_added,
            summary=False,
            questions=(
                Photos(name="photos", optional=True, most=lambda s: _items(s).photos_max),
                Text(name="title", lines=False, limits=lambda s: (1, _items(s).title_max)),
                Choice(name="category", options=_categories, columns=2),
                *_reached(),
            ),
        ),
        Form(
            name="owned-change",
            screens="owned",
            close=_changed,
            summary=False,
            questions=_reached(),
            begins=False,
        ),
    )


def _reached() -> tuple[Text, ...]:
    return (
        Text(name="spot", lines=False, limits=lambda s: (2, _rules(s).spot_max)),
        Text(name="contact", optional=True, limits=lambda s: (2, _rules(s).contact_max)),
    )


def _rules(scene: Scene) -> OwnedRules:
    return scene.city.rules(OwnedRules, scene.resident.area if scene.resident else None)


def _items(scene: Scene) -> ItemRules:
    return scene.city.rules(ItemRules, scene.resident.area if scene.resident else None)


def _categories(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word.value, Worded(f"item-category-{word.value}")) for word in ItemCategory]


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """What one lends, and the libraries through which one could."""
    return await _mine(scene, resident)


async def _mine(scene: Scene, resident: Resident, *lead: Say) -> Say:
    found = await scene.city.owned.of(resident.id)
    things = await scene.city.items.these(each.item for each in found)
    near = await places.serving(scene.city, resident)
    rows: list[Row] = [
        [Button(OwnCard(id=number), "thing", {"title": item.title, "state": item.state})]
        for number, item in things.items()
    ]
    rows += [[Button(LendMine(id=place.id), "add", {"name": place.name})] for place in near]
    facts = {"count": len(things), "places": len(near)}
    return Say("owned-mine", facts, lead=lead, buttons=[*rows, MENU])


async def begin(_: CallbackQuery, callback_data: LendMine, resident: Resident, scene: Scene) -> Begin:
    """A photo first, then a few questions."""
    place = await items.shelf(scene.city, resident, PlaceId(callback_data.id))
    return Begin("owned-add", subject=str(place.id))


async def _added(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    draft = Draft(
        title=answers["title"],
        category=ItemCategory(answers["category"]),
        photos=tuple(answers.get("photos") or ()),
    )
    contact = answers.get("contact") or ""
    number = PlaceId(int(subject))
    item = await owned.add(scene.city, scene.resident, number, draft, spot=answers["spot"], contact=contact)
    return await _card(scene, scene.resident, item.id, Say("owned-added"))


async def change(_: CallbackQuery, callback_data: OwnChange, resident: Resident, scene: Scene) -> Begin:
    """Where it is handed over from now on, and how one is reached."""
    thing = await owned.seen(scene.city, resident, ItemId(callback_data.id))
    return Begin("owned-change", subject=str(thing.item.id))


async def _changed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    contact = answers.get("contact") or ""
    number = ItemId(int(subject))
    item = await owned.change(scene.city, scene.resident, number, spot=answers["spot"], contact=contact)
    return await _card(scene, scene.resident, item.id, Say("owned-did-change"))


async def card(_: CallbackQuery, callback_data: OwnCard, resident: Resident, scene: Scene) -> Say:
    """A thing of one's own."""
    return await _card(scene, resident, ItemId(callback_data.id))


async def _card(scene: Scene, resident: Resident, number: ItemId, *lead: Say) -> Say:
    thing = await owned.seen(scene.city, resident, number)
    now, here = scene.city.now, door(thing.place, thing.owned)
    facts = {
        "title": thing.item.title,
        "place": thing.place.name,
        "state": thing.item.state,
        "spot": thing.owned.spot,
        "contact": thing.owned.contact or None,
        "code": code(here, now),
        "until": code_until(now),
    }
    lines, rows = [], list[Row]()
    for n, loan in enumerate(thing.loans, 1):
        told = {"n": n, **await _whose(scene, loan)}
        lines.append(Worded("owned-line", told))
        rows.append([Button(OwnLoan(do="see", id=loan.id), "owned-open", told)])
    see = [Button(ItemCard(id=number), "see"), Button(Door(to="lend"), "mine")]
    photos = thing.item.photos[:1]
    said: Row = [Button(OwnChange(id=number), "change")]
    buttons = [*rows, _steps(thing.item.state, number), said, see, MENU]
    return Say("owned-card", facts, lead=lead, lines=lines, photos=photos, buttons=buttons)


def _steps(state: ItemState, number: ItemId) -> Row:
    """What the owner can do with it now."""
    rest = [Button(OwnStep(do="pause", id=number), "pause")] if state is ItemState.AVAILABLE else []
    back = [Button(OwnStep(do="resume", id=number), "resume")] if state in RESTING else []
    out = [Button(OwnStep(do="out", id=number), "out")] if state is not ItemState.RETIRED else []
    return [*rest, *back, *out]


async def _whose(scene: Scene, loan: Loan) -> dict[str, object]:
    person = await scene.city.residents.resident(loan.borrower)
    state = Worded(f"loan-state-{loan.state.value}")
    return {"who": person.name if person else "", "first": loan.first, "last": loan.last, "state": state}


async def step(_: CallbackQuery, callback_data: OwnStep, resident: Resident, scene: Scene) -> Say:
    """It rests, is lent again, or leaves."""
    number, do = ItemId(callback_data.id), callback_data.do
    done = {"pause": owned.pause, "resume": owned.resume, "out": owned.take_out}[do]
    item = await done(scene.city, resident, number)
    if do == "out":
        return await _mine(scene, resident, Say("owned-taken-out", {"title": item.title}))
    return await _card(scene, resident, number, Say(f"owned-did-{do}"))


async def loan_step(_: CallbackQuery, callback_data: OwnLoan, resident: Resident, scene: Scene) -> Say:
    """The loan as its owner sees it, or a step; a no needs no reason."""
    number, do = LoanId(callback_data.id), callback_data.do
    await owned.wished(scene.city, resident, number)
    if do == "see":
        return await _loan(scene, resident, number)
    loan = await _stepped(scene, resident, number, do)
    return await _card(scene, resident, loan.item, Say(f"owned-did-{do}"))


async def _stepped(scene: Scene, resident: Resident, number: LoanId, do: str) -> Loan:
    if do == "refuse":
        return await lending.refuse(scene.city, resident, number, "")
    done = {"approve": lending.approve, "hand": lending.hand, "absent": lending.absent}[do]
    return await done(scene.city, resident, number)


async def _loan(scene: Scene, resident: Resident, number: LoanId) -> Say:
    loan, _, _ = await lending.kept(scene.city, resident, number)
    item = await scene.city.items.item(loan.item)
    steps = possible(loan, Hand.KEEPER)
    rows: list[Row] = [
        [Button(OwnLoan(do=do, id=number), do)]  # type: ignore[arg-type]
        for do in STEPS
        if do in steps
    ]
    if "check" in steps:
        rows += [[Button(OwnCheck(how=how, id=number), f"check-{how.value}")] for how in Check]
    there = sorted(moments(loan, scene.city.now), reverse=True)
    rows += [[Button(Photograph(at=at, id=number), f"lending-photo-{at.value}")] for at in there]
    if {"decline", "withdraw"} & steps:
        rows.append([Button(OwnLoan(do="refuse", id=number), "refuse")])
    facts = {"title": item.title if item else "", **await _whose(scene, loan)}
    back = [Button(OwnCard(id=loan.item), "back")]
    return Say("owned-loan", facts, buttons=[*rows, back, MENU])


async def checked(_: CallbackQuery, callback_data: OwnCheck, resident: Resident, scene: Scene) -> Say:
    """Back, and looked at."""
    asked = await owned.wished(scene.city, resident, LoanId(callback_data.id))
    loan = await lending.check(scene.city, resident, asked.id, callback_data.how)
    return await _card(scene, resident, loan.item, Say("owned-checked", {"late": loan.late_days}))


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the loan, as its owner sees it."""
    return [[Button(OwnLoan(do="see", id=int(about.partition(":")[2])), "lending-see")]]


def answer(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """Below a wish: yes, no, or a closer look."""
    number = int(about.partition(":")[2])
    yes = [Button(OwnLoan(do="approve", id=number), "owned-loan.approve")]
    return [yes, [Button(OwnLoan(do="refuse", id=number), "owned-loan.refuse")]]


_TO_LOANS: Below = lambda *_: [[Button(Door(to="loans"), "lending-loans")]]  # noqa: E731 -- one row
_TO_BORROW: Below = lambda *_: [[Button(Door(to="borrow"), "items-back")]]  # noqa: E731 -- one row
_TO_MINE: Below = lambda *_: [[Button(Door(to="lend"), "owned-to-mine")]]  # noqa: E731 -- one row

BELOW: Mapping[str, Below] = {
    "owned-notice-asked": answer,
    **{f"owned-notice-{news}": see for news in ("wanted", "brought", "late-copy")},
    **{f"owned-notice-{news}": _TO_LOANS for news in ("ready", "turn-asked", "spot")},
    **{f"owned-notice-{news}": _TO_BORROW for news in ("refused", "missed", "called-off")},
    "owned-notice-taken-off": _TO_MINE,
    **{f"error-{refusal}": _TO_MINE for refusal in ("own-thing", "owned-gone", "too-many-owned")},
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
