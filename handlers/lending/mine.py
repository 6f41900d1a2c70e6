"""One's own loans: what one has, what is kept, what one waits for, and whether one is to pause."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.types import CallbackQuery, Message

from bot.actions import lending, places
from bot.domain.lending import Hand, Loan, LoanId, LoanState, is_coming, is_late, possible
from bot.domain.owned import is_agreed
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, Door, ItemCard, LeaveLine, LoanCard
from handlers.lending.presses import Mine, Objecting

_ORDER = ("collect", "bring", "renew", "cancel")


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """All of it at a glance."""
    lines, rows = await _all(scene, resident)
    browse: Row = [Button(Door(to="borrow"), "browse")]
    return Say("lending-mine", {"count": len(lines)}, lines=lines, buttons=[*rows, browse, MENU])


async def _all(scene: Scene, resident: Resident) -> tuple[list[Worded], list[Row]]:
    """Loans first, then lines, then what is to be replaced, then pauses."""
    found = await lending.mine(scene.city, resident)
    lines, rows = [], list[Row]()
    for loan in found:
        facts = await lending.facts_of(scene.city, loan)
        item = await scene.city.items.item(loan.item)
        state = _state(scene, loan, comes=bool(item and is_coming(loan, item.place)))
        lines.append(Worded("lending-line", {"title": facts["title"], "state": state}))
        rows.append([Button(LoanCard(id=loan.id), text=str(facts["title"]))])
    for hold in await scene.city.lending.holds_of(resident.id):
        item = await scene.city.items.item(hold.item)
        title = item.title if item else ""
        place = await lending.position(scene.city, hold)
        lines.append(Worded("lending-line-waits", {"title": title, "place": place}))
        rows.append([Button(LeaveLine(id=hold.id), "lending-leave", {"title": title})])
    for _, owed in await lending.owes(scene.city, resident):
        told = {name: owed[name] for name in ("title", "place", "until")}
        lines.append(Worded("lending-line-owed", told))
    pauses = await scene.city.lending.pauses_of(resident.id, places.today(scene.city))
    for pause in pauses:
        lines.append(Worded("lending-line-pause", {"days": pause.days, "until": pause.until}))
        rows.append([Button(Objecting(id=pause.id), "lending-object")])
    return lines, rows


def _state(scene: Scene, loan: Loan, *, comes: bool = False) -> Worded:
    """Where it stands, in a few words with the day that counts."""
    if is_late(loan, scene.city.now):
        return Worded("lending-is-late", {"due": loan.due})
    if loan.state is LoanState.OUT:
        return Worded("lending-is-out", {"due": loan.due})
    if loan.state is LoanState.READY:
        return Worded("lending-is-ready", {"first": loan.first, "fetch": loan.fetch_by})
    return Worded("lending-is-coming" if comes else f"loan-state-{loan.state.value}")


async def card(_: CallbackQuery, callback_data: LoanCard, resident: Resident, scene: Scene) -> Say:
    """One loan."""
    loan = await lending.seen(scene.city, resident, LoanId(callback_data.id))
    return await shown(scene, resident, loan)


async def shown(scene: Scene, _: Resident, loan: Loan, *lead: Say) -> Say:
    """The card of a loan, for its borrower."""
    return await _card(scene, loan, lead)


async def _card(scene: Scene, loan: Loan, lead: Sequence[Say]) -> Say:
    told = await lending.facts_of(scene.city, loan)
    item = await scene.city.items.item(loan.item)
    steps = possible(loan, Hand.BORROWER)
    rows: list[Row] = [
        [Button(Mine(do=step, id=loan.id), f"lending-step-{step}")]  # type: ignore[arg-type]
        for step in _ORDER
        if step in steps
    ]
    if loan.state in {LoanState.RETURNED, LoanState.CHECKED}:
        rows.append([Button(Mine(do="thank", id=loan.id), "lending-step-thank")])
    facts = {
        "title": told["title"],
        "place": told["place"],
        "state": _state(scene, loan, comes=bool(item and is_coming(loan, item.place))),
    }
    lines = [Worded("lending-safety-line", {"safety": item.safety})] if item and item.safety else []
    lines += await _owner(scene, loan)
    ends: Row = [
        Button(ItemCard(id=loan.item), "lending-see-item"),
        Button(Door(to="loans"), "lending-loans"),
    ]
    return Say("lending-card", facts, lead=lead, lines=lines, buttons=[*rows, ends, MENU])


async def _owner(scene: Scene, loan: Loan) -> list[Worded]:
    """How a neighbour who lends their own is reached, once they have said yes."""
    owned = await scene.city.owned.of_item(loan.item)
    owner = await scene.city.residents.resident(owned.owner) if owned else None
    if owned is None or owner is None or not is_agreed(loan):
        return []
    return [Worded("owned-reached", {"name": owner.name, "contact": owned.contact or None})]
