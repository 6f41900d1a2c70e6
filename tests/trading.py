"""What people do with each other in plays: one posts, another proposes, they agree and see it through."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy import select

from bot.actions import trades
from bot.domain.trades import Wish
from storage.barter import listings


@asynccontextmanager
async def turn(town):
    """What one turn of somebody does, without a conversation."""
    async with town.app.storage.transaction(town.calendar.now()) as city:
        yield city
    await town.settle()


async def listing_of(owner, title):
    """The number of the newest listing of this title."""
    asked = select(listings.c.id).where(listings.c.owner == owner.id, listings.c.title == title)
    return (await owner.town.rows(asked.order_by(listings.c.id.desc())))[0][0]


async def proposes(asker, owner, title, *, units=0, at: datetime | None = None, **more):
    """``asker`` proposes terms about a listing of ``owner``; the trade's number."""
    number = await listing_of(owner, title)
    async with turn(asker.town) as city:
        who = await city.residents.resident(asker.id)
        return (await trades.propose(city, who, number, Wish(units=units, at=at, **more))).id


async def agrees(person, number):
    """Yes to the terms in force."""
    async with turn(person.town) as city:
        who = await city.residents.resident(person.id)
        terms = (await city.trades.trade(number)).current
        await trades.accept(city, who, number, terms=terms)


async def delivers(person, number):
    """Given."""
    async with turn(person.town) as city:
        await trades.deliver(city, await city.residents.resident(person.id), number)


async def confirms(person, number):
    """Received."""
    async with turn(person.town) as city:
        await trades.confirm(city, await city.residents.resident(person.id), number)


async def settled_trade(town, provider, receiver, *, title="드릴", units=3_000, **more):
    """A trade from the listing to the end; its number. ``provider`` posts, ``receiver`` proposes."""
    await provider.posts(title, price=str(units))
    number = await proposes(receiver, provider, title, units=units, **more)
    await agrees(provider, number)
    await delivers(provider, number)
    await confirms(receiver, number)
    return number


async def trade_of(town, number):
    """The trade as it is remembered."""
    async with turn(town) as city:
        return await city.trades.trade(number)
