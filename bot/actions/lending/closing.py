"""Days on which a place is closed, and what they move; and a place that closes for good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.actions import audit, closures, places
from bot.actions.lending import owing
from bot.actions.lending.previewing import Wait, named, waits
from bot.actions.lending.showing import ground
from bot.actions.lending.telling import remind, saved, tell
from bot.domain import lending
from bot.domain.closures import Closure
from bot.domain.items import Item
from bot.domain.lending import COMING, Loan, LoanId, LoanState, PlaceEnding, Shift
from bot.domain.places import Place, PlaceGone, PlaceId
from bot.domain.residents import Resident
from storage.city import City

PAGE = 100


async def _later(city: City, loan: Loan, item: Item | None, place: Place) -> Loan:
    """The loan on its new days; the same one where nothing moves."""
    if item is None or loan.state not in COMING | {LoanState.OUT} or await city.owned.of_item(item.id):
        return loan
    return lending.shifted(loan, await ground(city, item, place))


async def _closed(city: City, closure: Closure) -> None:
    """Whatever falls on days that are closed now moves to the next open one; people are told once."""
    for place in await city.places.inside([closure.area]):
        if closure.place in {"", place.scope}:
            for loan in await city.lending.at(place.id):
                await _moved(city, closure, place, loan)


async def _moved(city: City, closure: Closure, place: Place, loan: Loan) -> None:
    later = await _later(city, loan, await city.items.locked(loan.item), place)
    if later is loan:
        return
    kept = await saved(city, later)
    was = Shift(
        closure=closure.id,
        loan=loan.id,
        first=loan.first,
        last=loan.last,
        due=loan.due,
        fetch_by=loan.fetch_by,
        version=kept.version,
    )
    await city.lending.shift(was)
    await tell(city, kept, "moved" if kept.state is LoanState.OUT else "moved-fetch")


async def _reopened(city: City, closure: Closure) -> None:
    """The closed days have not begun: what nobody has touched since is again as it was."""
    if closure.first <= places.today(city):
        return
    for was in await city.lending.shifts(closure.id):
        loan = await city.lending.loan(was.loan)
        place = await city.places.place(loan.place) if loan else None
        if loan is None or place is None:
            continue
        rules = places.rules(city, lending.LendingRules, place)
        before = lending.unshifted(loan, was, rules, city.zone, now=city.now)
        if before:
            kept = await saved(city, before)
            news = "moved" if kept.state is LoanState.OUT else "moved-fetch"
            await city.notices.erase(kept.borrower, f"lending-notice-{news}", kept.about)
            await tell(city, kept, "reopened" if kept.state is LoanState.OUT else "reopened-fetch")


closures.declare(_closed, _reopened)


# -- for good ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What closing a place for good touches: what is out, what is kept ready or asked for, who waits.

    ``named`` tells of each loan what it is of, and whose it is.
    """

    place: Place
    out: Sequence[Loan]
    coming: Sequence[Loan]
    waiting: Sequence[Wait]
    named: Mapping[LoanId, tuple[str, str]]
    others: Sequence[Place]


def may_lend(place: Place) -> None:
    """Whether anything goes out there. Raises PlaceEnding."""
    if place.ending:
        raise PlaceEnding(name=place.name)


async def ending(city: City, who: Resident, number: PlaceId) -> Ending:
    """What would be touched, and the other places somebody keeps. Raises PlaceGone, AreaNotYours."""
    place = await places.kept(city, who, number)
    found = await city.lending.at(place.id)
    return Ending(
        place=place,
        out=[loan for loan in found if loan.state not in COMING],
        coming=[loan for loan in found if loan.state in COMING],
        waiting=await waits(city, place),
        named=await named(city, found),
        others=[each for each in await places.all_kept(city, who) if each.id != place.id and not each.ending],
    )


async def end(city: City, who: Resident, number: PlaceId, heir: PlaceId | None) -> Place:
    """Nothing is lent any more. With an ``heir`` all things, and what is out, are that place's from now on;
    without one, what is out comes back here, and then it is over. Raises PlaceGone, AreaNotYours.
    """  # noqa: D205
    there = await ending(city, who, number)
    place = there.place
    to = await places.kept(city, who, heir) if heir else None
    if to is not None and (to.id == place.id or to.ending):
        raise PlaceGone
    for hold in await city.lending.lines_at(place.id):
        item = await city.items.item(hold.item)
        facts = {"title": item.title if item else "", "place": place.name}
        await city.lending.step_out(replace(hold, ended=city.now))
        await city.tell(hold.borrower, "lending-notice-place-ends", facts, about=f"item:{hold.item}")
    for loan in there.coming:
        over = await saved(city, lending.moved(loan, "withdraw", now=city.now))
        await tell(city, over, "place-ends")
    saved_place = await city.places.save(replace(place, ending=place.ending or city.now))
    await audit.note(
        city, who.id, "place-ending", area=place.area, about=place.scope, words=to.name if to else place.name
    )
    if to:
        await _inherited(city, place, to)
    return await _over(city, saved_place)


async def _inherited(city: City, place: Place, heir: Place) -> None:
    """The things, and what is out of them, are another place's; who has something is told where it goes."""
    after = 0
    while page := await city.items.everything(place.id, most=PAGE, after=after):
        known = await city.items.coded(heir.id, [item.code for item in page if item.code])
        for item in page:
            code = "" if item.code in known else item.code
            await city.items.save(replace(item, place=heir.id, code=code))
        after = page[-1].id
    for trip in await city.lending.trips_at(place.id):
        await city.lending.save_trip(lending.inherited(trip, place.id, heir.id, now=city.now))
    for loan in await city.lending.at(place.id):
        kept = await city.lending.save(replace(loan, place=heir.id))
        await remind(city, kept)
        if kept.state is LoanState.OUT:
            await tell(city, kept, "rehomed")
    for owed in await city.lending.owed_at(place.id):
        await owing.remind(city, await city.lending.save_owed(replace(owed, place=heir.id)))


async def _over(city: City, place: Place) -> Place:
    """Closed, as soon as nothing is out or owed; where rooms are let, it stands for these."""
    if (
        await city.lending.at(place.id)
        or await city.lending.owed_at(place.id)
        or await city.lending.trips_at(place.id)
        or await city.rooms.of(place.id)
    ):
        return place
    over = await city.places.save(replace(place, until=city.now))
    await city.areas.turn_page()
    return over


async def sweep(city: City) -> None:
    """Places whose last thing has come back are closed."""
    for place in await city.places.ending():
        async with city.apart(place.scope):
            await _over(city, place)
