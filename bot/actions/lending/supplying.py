"""What is used up with things: set, told to who borrows, counted down at the check, refilled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.actions import audit, places
from bot.actions.lending.keeping import keeping_item
from bot.actions.lending.showing import kept
from bot.domain import lending
from bot.domain.items import ItemId
from bot.domain.lending import Loan, LoanId, LoanState, LoanStepImpossible, Supply, SupplyGone, SupplyId, Use
from bot.domain.places import Place
from bot.domain.residents import Resident
from storage.city import City


async def supplies(city: City, who: Resident, number: ItemId) -> Sequence[Supply]:
    """What goes with a thing, for who keeps it. Raises as keeping_item."""
    await keeping_item(city, who, number)
    return await city.lending.supplies_of(number)


async def supply(city: City, who: Resident, number: SupplyId) -> Supply:
    """One of them, for who keeps the place. Raises SupplyGone; as keeping_item."""
    return (await _kept(city, who, number))[0]


async def set_supply(city: City, who: Resident, made: Supply) -> Supply:
    """One more, or other numbers for one of that name. Raises as keeping_item; SupplyTooMany."""
    place = await keeping_item(city, who, made.item)
    for count in (made.left, made.usual, made.low):
        lending.sound(count)
    known = [each for each in await city.lending.supplies_of(made.item) if each.name == made.name]
    if known:
        numbers = {"left": made.left, "usual": made.usual, "low": made.low}
        saved = await city.lending.save_supply(replace(known[0], **numbers))  # type: ignore[arg-type]
    else:
        saved = await city.lending.put_supply(made)
    await _noted(city, who, "supply-set", saved, place, str(saved.left))
    return saved


async def refill(city: City, who: Resident, number: SupplyId, count: int) -> Supply:
    """More of it. Raises as supply; SupplyTooMany."""
    found, place = await _kept(city, who, number)
    saved = await city.lending.save_supply(lending.refilled(found, count))
    await _noted(city, who, "supply-refilled", saved, place, f"+{count}")
    return saved


async def remove(city: City, who: Resident, number: SupplyId) -> Supply:
    """It goes with the thing no more. Raises as supply."""
    found, place = await _kept(city, who, number)
    saved = await city.lending.save_supply(replace(found, ended=city.now))
    await _noted(city, who, "supply-removed", saved, place)
    return saved


async def use(
    city: City, who: Resident, number: SupplyId, loan: LoanId, count: int | None
) -> tuple[Supply, int]:
    """What a loan that came back has used; None: as usual. Noted a second time, it changes nothing.

    Raises as kept; SupplyGone, SupplyShort, SupplyTooMany, LoanStepImpossible.
    """
    over, facts, place = await kept(city, who, loan)
    found = await city.lending.supply(number)
    if found is None or found.item != facts.item.id:
        raise SupplyGone
    if over.state is not LoanState.CHECKED:
        raise LoanStepImpossible(step="check", state=over.state)
    for each in await city.lending.uses_of(loan):
        if each.supply == number:
            return found, each.count
    less, taken = lending.used(found, count)
    noted = Use(supply=number, loan=loan, count=taken, by=who.id, at=city.now)
    await city.lending.use(noted)
    saved = await city.lending.save_supply(less)
    await _noted(city, who, "supply-used", saved, place, f"-{taken}")
    return saved, taken


async def unnoted(city: City, loan: Loan) -> Sequence[Supply]:
    """What goes with the thing of a loan, and of which nobody has noted what it used."""
    done = {each.supply for each in await city.lending.uses_of(loan.id)}
    return [each for each in await city.lending.supplies_of(loan.item) if each.id not in done]


async def _kept(city: City, who: Resident, number: SupplyId) -> tuple[Supply, Place]:
    found = await city.lending.supply(number)
    if found is None or found.ended:
        raise SupplyGone
    return found, await places.known(city, (await keeping_item(city, who, found.item)).id)


async def _noted(  # noqa: PLR0917 -- who did what with what, where, and how many
    city: City, who: Resident, deed: str, found: Supply, place: Place, words: str = ""
) -> None:
    about, told = f"item:{found.item}", f"{found.name} {words}".strip()
    await audit.note(city, who.id, deed, area=place.area, about=about, words=told)
