"""What a keeper does: approves, hands out, takes back, looks at what came back; serves at the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.actions import audit, places
from bot.actions.lending import closing, judging, owing, queueing, travelling
from bot.actions.lending.showing import kept, kept_here, locked, standing
from bot.actions.lending.telling import saved, tell, tell_supplies
from bot.domain import items as item_rules
from bot.domain import lending
from bot.domain.items import ItemGone, ItemId, ItemState
from bot.domain.lending import YEAR, Check, Ground, Loan, LoanId, LoanState, Owed, Supply
from bot.domain.places import Place, PlaceId
from bot.domain.residents import Resident
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a keeper has to do at a place today, in the order in which it is done."""

    place: Place
    asked: Sequence[Loan]
    ready: Sequence[Loan]
    back: Sequence[Loan]
    due: Sequence[Loan]
    late: Sequence[Loan]
    out: Sequence[Loan]
    owed: Sequence[Owed]
    low: Sequence[Supply]


async def desk(city: City, who: Resident, number: PlaceId) -> Desk:
    """All loans of a place that are not over, but of what neighbours own. Raises PlaceGone, AreaNotYours."""
    place = await places.kept(city, who, number)
    there = await city.lending.at(place.id)
    owing_there = await city.lending.owed_at(place.id)
    owned = await city.owned.among([*(loan.item for loan in there), *(each.item for each in owing_there)])
    owed = [each for each in owing_there if each.item not in owned]
    agreed = {each.loan for each in owed}
    stands = await city.items.these(loan.item for loan in there)
    coming = {
        loan.id for loan in there if loan.item in stands and lending.is_coming(loan, stands[loan.item].place)
    }
    found = [loan for loan in there if loan.item not in owned and loan.id not in coming]
    tomorrow = places.today(city) + timedelta(days=1)
    out = [loan for loan in found if loan.state in {LoanState.OUT, LoanState.LOST}]
    in_time = [loan for loan in out if not lending.is_late(loan, city.now)]
    return Desk(
        place=place,
        asked=[loan for loan in found if loan.state is LoanState.REQUESTED],
        ready=[loan for loan in found if loan.state is LoanState.READY],
        back=[loan for loan in found if loan.state is LoanState.RETURNED],
        due=[loan for loan in in_time if loan.last < tomorrow],
        late=[loan for loan in out if lending.is_late(loan, city.now) and loan.id not in agreed],
        out=[loan for loan in in_time if loan.last >= tomorrow],
        owed=owed,
        low=await city.lending.low_at(place.id),
    )


async def approve(city: City, who: Resident, number: LoanId) -> Loan:
    """Yes: it is made ready. Raises as kept; LoanStepImpossible."""
    loan, facts, place = await kept(city, who, number)
    ready = await saved(city, lending.approve(loan, facts, by=who.id))
    await _noted(city, who, "loan-approved", ready, place)
    await tell(city, ready, "ready")
    return ready


async def refuse(city: City, who: Resident, number: LoanId, why: str) -> Loan:
    """Not this time, for a reason; whoever waits is next. Raises as kept; LoanStepImpossible."""
    loan, _, place = await kept(city, who, number)
    step = "decline" if loan.state is LoanState.REQUESTED else "withdraw"
    over = await saved(city, replace(lending.moved(loan, step, now=city.now), keeper=who.id))
    await _noted(city, who, "loan-refused", over, place, why)
    await tell(city, over, "refused", why=why)
    await queueing.serve(city, over.item)
    return over


async def hand(city: City, who: Resident, number: LoanId) -> Loan:
    """Handed out. Raises as kept; LoanStepImpossible, ItemTaken."""
    loan, facts, place = await kept(city, who, number)
    out = await saved(city, lending.hand_out(loan, facts, "hand", keeper=who.id))
    await _noted(city, who, "loan-handed", out, place)
    await tell(city, out, "out")
    await tell_supplies(city, out)
    return out


async def lend(city: City, who: Resident, number: ItemId, borrower: Resident) -> Loan:
    """Across the desk, to somebody who stands there: asked for and handed out at once, and recorded.

    Raises as lending.may_borrow, ItemTaken, AreaNotYours, OwnersThing.
    """
    facts, place = await locked(city, number)
    await kept_here(city, who, number, place)
    closing.may_lend(place)
    lending.may_borrow(facts, borrower, await standing(city, borrower.id, place), is_ticked=True)
    # Who stands there is there: the day is not too full for them.
    asked = lending.asked(replace(facts, visits={}), borrower.id, facts.earliest)
    if asked is None:
        raise ItemGone
    ready = lending.approve(asked, facts, by=who.id) if asked.state is LoanState.REQUESTED else asked
    loan = await city.lending.open(ready)
    out = await saved(city, lending.hand_out(loan, await _anew(city, number), "hand", keeper=who.id))
    await _noted(city, who, "loan-handed", out, place)
    await tell(city, out, "out")
    await tell_supplies(city, out)
    return out


async def _anew(city: City, number: ItemId) -> Ground:
    return (await locked(city, number))[0]


async def keeping_item(city: City, who: Resident, number: ItemId) -> Place:
    """The place of a thing, for who keeps it. Raises ItemGone, PlaceGone, AreaNotYours, OwnersThing."""
    _, place = await locked(city, number)
    return await kept_here(city, who, number, place)


async def check(city: City, who: Resident, number: LoanId, how: Check) -> Loan:
    """Back, and looked at: late days cost a pause, damage opens a case; whoever waits is next.

    Raises as kept; LoanStepImpossible.
    """
    loan, facts, place = await kept(city, who, number)
    over = await saved(city, lending.check(loan, how, by=who.id, zone=city.zone, now=city.now))
    await _noted(city, who, "loan-checked", over, place, how.value)
    await _shelved(city, facts, how, was_lost=loan.state is LoanState.LOST)
    if how is Check.OK:
        await tell(city, over, "checked")
    else:
        await tell(city, over, "harmed", check=how.value)
    if loan.state is LoanState.LOST:
        await owing.back(city, over, by=who.id)
    await judging.late(city, over, place)
    await judging.harmed(city, over, place)
    await travelling.put_off(city, over)
    await queueing.serve(city, over.item)
    return over


async def absent(city: City, who: Resident, number: LoanId) -> Loan:
    """It is not there after all. Raises as kept; LoanStepImpossible."""
    loan, facts, place = await kept(city, who, number)
    out = await saved(city, lending.absent(loan, facts.rules, city.zone, by=who.id, now=city.now))
    await _noted(city, who, "loan-absent", out, place)
    await tell(city, out, "absent")
    return out


async def reliability(city: City, loan: Loan) -> int:
    """How often its borrower was late within the year before: for keepers only."""
    return await city.lending.late_count(loan.borrower, city.now - YEAR, but=loan.id)


async def _shelved(city: City, facts: Ground, how: Check, *, was_lost: bool) -> None:
    """What came back unfit is not lent before somebody has seen to it; what was lost is found."""
    item = await city.items.locked(facts.item.id) or facts.item
    if was_lost and item.state is ItemState.LOST:
        item = await city.items.save(item_rules.moved(item, "restore"))
    if how in {Check.PARTS, Check.DAMAGED} and item.quantity == 1 and item.state is ItemState.AVAILABLE:
        await city.items.save(item_rules.moved(item, "repair"))


async def restored(city: City, number: ItemId) -> None:
    """A thing is there again: whoever waits for it is next."""
    await queueing.serve(city, number)


async def _noted(  # noqa: PLR0917 -- who did what with what, where, and why
    city: City, who: Resident, deed: str, loan: Loan, place: Place, words: str = ""
) -> None:
    """What staff do is written down; owners do as they like with what is theirs."""
    if await city.owned.of_item(loan.item):
        return
    await audit.note(
        city,
        who.id,
        deed,
        area=place.area,
        whom=loan.borrower,
        behalf=loan.borrower if deed == "loan-handed" else None,
        about=loan.about,
        words=words,
    )
