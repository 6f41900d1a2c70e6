"""What people do with each other in plays: one posts, another proposes, they agree and see it through."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta

from sqlalchemy import select

from storage.barter import listings
from storage.trades import trades
from storage.turns import conversations
from tests.town import SEOUL


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


async def sees_listing(person, owner, title):
    """The listing's card, as a link or a list would open it."""
    await person.forges(f"card|{await listing_of(owner, title)}|")


async def proposes(
    asker, owner, title, *, units=None, quantity=None, day=None, hour="15:00", place="", back=""
):
    """``asker`` proposes terms about a listing of ``owner``; the trade's number.

    ``units`` None: as wished. ``day`` counts from today; None: to be arranged later.
    """
    await sees_listing(asker, owner, title)
    await asker.presses_on(f"trades-propose-{await side_of(owner, title)}")
    await answers_terms(asker, units=units, quantity=quantity, day=day, hour=hour, place=place, back=back)
    await asker.presses_on("trades-summary", "send")
    return await newest_trade(asker)


async def answers_terms(person, *, units=None, quantity=None, day=None, hour="15:00", place="", back=""):
    """All questions of a proposal, up to the summary."""
    if await question(person) == "units":
        await (person.presses(person.keys[0]) if units is None else person.says(str(units)))
    if await question(person) == "quantity":
        await person.says(str(quantity or 1))
    await (person.says(back) if back else person.presses_on("form-skip"))
    if day is None:
        await person.presses_on("form-skip")
    else:
        await person.says(f"{date_in(person.town, day):%Y-%m-%d}")
        await person.says(hour)
    await (person.says(place) if place else person.presses_on("form-skip"))


async def question(person):
    """The name of the question that is open."""
    asked = select(conversations.c.frame).where(conversations.c.person == person.id)
    frame = (await person.town.rows(asked))[0][0]
    return person.town.app.forms._forms[frame["form"]].questions[frame["at"]].name


def date_in(town, days):
    """The day so many days from today, where the town lies."""
    return (town.calendar.now().astimezone(SEOUL) + timedelta(days=days)).date()


async def side_of(owner, title):
    """An offer or a want."""
    asked = select(listings.c.side).where(listings.c.id == await listing_of(owner, title))
    return (await owner.town.rows(asked))[0][0]


async def newest_trade(person):
    """The number of the trade that somebody had to do with last."""
    asked = select(trades.c.id).where((trades.c.provider == person.id) | (trades.c.receiver == person.id))
    return (await person.town.rows(asked.order_by(trades.c.id.desc())))[0][0]


async def sees(person, number):
    """The card of a trade."""
    await person.forges(f"trade:{number}")


async def agrees(person, number):
    """Yes to the terms in force."""
    await sees(person, number)
    await person.presses_on("trades-step-accept")


async def delivers(person, number):
    """Given."""
    await sees(person, number)
    await person.presses_on("trades-step-deliver")


async def confirms(person, number):
    """Received."""
    await sees(person, number)
    await person.presses_on("trades-step-confirm")


async def agreed_trade(provider, receiver, *, title="드릴", units=3_000, **more):
    """A listing, a proposal about it, and a yes; the trade's number."""
    await provider.posts(title, price=str(units))
    number = await proposes(receiver, provider, title, **more)
    await agrees(provider, number)
    return number


async def settled_trade(town, provider, receiver, *, title="드릴", units=3_000, **more):  # noqa: ARG001
    """A trade from the listing to the end; its number. ``provider`` posts, ``receiver`` proposes."""
    number = await agreed_trade(provider, receiver, title=title, units=units, **more)
    await delivers(provider, number)
    await confirms(receiver, number)
    return number


async def trade_of(town, number):
    """The trade as it is remembered."""
    async with turn(town) as city:
        return await city.trades.trade(number)
