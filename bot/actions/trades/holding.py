"""What an agreement holds: pieces of listings and units; let go again, or gone for good."""

from __future__ import annotations

from collections.abc import Callable

from bot.actions import ledger
from bot.domain import barter
from bot.domain.barter import Listing, ListingId, ListingTaken
from bot.domain.residents import ResidentId
from bot.domain.trades import Trade
from storage.city import City

Changed = Callable[[Listing, int], Listing]


async def promise(city: City, trade: Trade) -> None:
    """Units first, then things, each in the order of its number: two who agree at once never block
    each other. Raises ListingTaken, NotEnoughUnits.
    """  # noqa: D205
    await ledger.hold(
        city,
        about=trade.about,
        payer=trade.receiver,
        payee=trade.provider,
        community=trade.community,
        amount=trade.units,
    )
    await _each(city, trade, barter.promise)


async def release(city: City, trade: Trade) -> None:
    """The trade did not come about."""
    await ledger.release(city, trade.about)
    await _each(city, trade, barter.release)


async def take(city: City, trade: Trade) -> None:
    """It did: the pieces have gone."""
    await _each(city, trade, barter.take)


async def untake(city: City, trade: Trade) -> None:
    """It had come about by a decision that was taken back: all is promised again. Raises NotEnoughUnits."""
    await ledger.hold(
        city,
        about=trade.about,
        payer=trade.receiver,
        payee=trade.provider,
        community=trade.community,
        amount=trade.units,
    )
    await _each(city, trade, barter.untake)


async def pay(
    city: City, trade: Trade, amount: int, *, by: ResidentId | None = None, ruling: str = ""
) -> int | None:
    """The units move from the receiver to the provider; the transfer's number.

    Raises NotEnoughUnits, but not by a ``ruling``.
    """
    paid = await ledger.settle(
        city,
        key=f"trade:{trade.key}:{trade.version}",
        about=trade.about,
        payer=trade.receiver,
        payee=trade.provider,
        community=trade.community,
        amount=amount,
        note=trade.title,
        by=by,
        ruling=ruling,
    )
    return paid.id if paid else None


async def _each(city: City, trade: Trade, change: Changed) -> None:
    for number, pieces in sorted((await _pieces(city, trade)).items()):
        listing = await city.barter.listing(number)
        if listing is None:
            raise ListingTaken(left=0)
        await city.barter.save(change(listing, pieces))


async def _pieces(city: City, trade: Trade) -> dict[ListingId, int]:
    """How many of which listing: the one it is about, the want it answers, the offer given in return."""
    terms = {t.number: t for t in await city.trades.terms(trade.id)}[trade.current]
    pieces = {trade.listing: trade.quantity}
    for other in (trade.want, terms.back_listing):
        if other is not None:
            pieces[other] = 1
    return pieces
