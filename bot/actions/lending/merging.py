"""Two records of one person become one: loans, lines and pauses change hands; nobody has two of a thing kept.

The days of a copy are those of the loan, whoever has it, so that no two loans ever meet by it.
"""

from __future__ import annotations

from dataclasses import replace

from bot.actions import people
from bot.actions.lending import owing, queueing
from bot.actions.lending.telling import remind, saved
from bot.domain import lending
from bot.domain.items import ItemId
from bot.domain.lending import COMING, KEPT, Loan
from bot.domain.residents import Resident
from storage.city import City


async def _one_of_each(city: City, gone: Resident, stays: Resident) -> None:
    """Of two kept, or two places in one line, the earlier stays; who has a thing waits for it no more."""
    both = sorted([loan for who in (gone, stays) for loan in await city.lending.open_of(who.id)], key=_asked)
    freed = await _loans(city, gone, stays, [loan for loan in both if loan.state in KEPT])
    left = {loan.item for loan in both if loan.state in KEPT}
    for hold in sorted(
        [hold for who in (gone, stays) for hold in await city.lending.holds_of(who.id)], key=lambda it: it.id
    ):
        if hold.item in left:
            await city.lending.step_out(replace(hold, ended=city.now))
        left.add(hold.item)
    for number in freed:
        await queueing.serve(city, number)


def _asked(loan: Loan) -> tuple[bool, int]:
    """What is out comes before what is only kept."""
    return loan.state in COMING, loan.id


async def _loans(city: City, gone: Resident, stays: Resident, found: list[Loan]) -> set[ItemId]:
    """What is kept twice, or would be of one's own things, is given up: the things that come free."""
    own = {one.item for who in (gone, stays) for one in await city.owned.of(who.id)}
    seen, freed = set[ItemId](), set[ItemId]()
    for loan in found:
        if loan.state in COMING and (loan.item in seen or loan.item in own):
            await saved(city, lending.moved(loan, "cancel", now=city.now))
            freed.add(loan.item)
        seen.add(loan.item)
    return freed


async def _reminded(city: City, _: Resident, stays: Resident) -> None:
    for loan in await city.lending.open_of(stays.id):
        await remind(city, loan)
    for found in await city.lending.owed_by(stays.id):
        await owing.remind(city, found)


people.merges(before=_one_of_each, after=_reminded, settles=["item_holds"])
