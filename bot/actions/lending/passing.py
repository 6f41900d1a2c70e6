"""What time does with loans: what is not fetched goes to the next one; what is late is told, then lost."""

from __future__ import annotations

from bot.actions.lending import closing, judging, queueing
from bot.actions.lending.showing import locked
from bot.actions.lending.telling import saved, tell, tell_keepers
from bot.domain import lending
from bot.domain.lending import Loan, LoanState
from storage.city import City


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
    for loan in await city.lending.due(city.now):
        async with city.apart(loan.about):
            await _due(city, loan)
    await closing.sweep(city)


async def _due(city: City, loan: Loan) -> None:
    if loan.state in lending.COMING:
        await _missed(city, loan)
    elif loan.state is LoanState.OUT and not loan.told:
        await _told(city, loan)
    elif loan.state is LoanState.OUT:
        await _lost(city, loan)


async def _missed(city: City, loan: Loan) -> None:
    item = await city.items.locked(loan.item)
    over = await saved(city, lending.moved(loan, "miss", now=city.now))
    was_unsent = lending.is_away(loan, item.place) and loan.state is LoanState.REQUESTED if item else False
    await tell(city, over, "unsent" if was_unsent else "missed")
    await queueing.serve(city, over.item)


async def _told(city: City, loan: Loan) -> None:
    """The keepers get a copy of what the borrower has read several times."""
    facts, place = await locked(city, loan.item, loan.place)
    told = await saved(city, lending.reminded(loan, facts.rules, city.zone, now=city.now))
    await tell_keepers(city, told, place, "late-copy")


async def _lost(city: City, loan: Loan) -> None:
    _, place = await locked(city, loan.item, loan.place)
    lost = await saved(city, lending.moved(loan, "lose", now=city.now))
    await judging.written_off(city, lost)
    await tell(city, lost, "lost")
    await judging.lost(city, lost, place)
