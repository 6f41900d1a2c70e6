"""Neighbours whose wants and offers go round: set up by conversation, and how each of them sees it."""

from __future__ import annotations

from contextlib import asynccontextmanager

from sqlalchemy import select

from storage.barter import listings
from storage.notices import notices
from storage.rings import rings as proposals
from storage.trades import trades

STATES = select(proposals.c.state).order_by(proposals.c.id)
TRADES = select(trades.c.listing, trades.c.want, trades.c.provider, trades.c.receiver, trades.c.units)
HOLDS = select(listings.c.title, listings.c.state).order_by(listings.c.id)
TOLD = select(notices.c.person, notices.c.key).where(notices.c.key.like("rings-%")).order_by(notices.c.id)

GOODS = ("전동드릴", "사다리", "유모차", "재봉틀")


async def circle(town, *people):
    """Each offers something the next one wants, and the last what the first wants."""
    for number, person in enumerate(people):
        await person.posts(GOODS[number])
        await person.posts(f"{GOODS[(number or len(people)) - 1]} 하루 빌리고 싶습니다", side="want")
    await town.passes(hours=1)


async def three(town, language="ko"):
    people = [await town.resident(name, language) for name in ("바다", "하늘", "나무")]
    await circle(town, *people)
    return people


@asynccontextmanager
async def turn(town):
    async with town.app.storage.transaction(town.calendar.now()) as city:
        yield city
    await town.settle()


def is_asked(person, gives, gets):
    """Whether the newest screen proposes this gift for that one."""
    return person.told("rings-yes") in person.keys and gives in person.sees and gets in person.sees


def is_over(person):
    """Whether the pressed screen says so; a newer one may lie below it."""
    return any(person.told("rings-over") in screen.text for screen in person.screens)


async def says_yes(*people):
    for person in people:
        await person.presses_on("rings-yes")


async def owners(town, person, title):
    """The number of a listing, and its owner as the city knows them."""
    async with turn(town) as city:
        resident = await city.residents.resident(person.id)
    found = await town.rows(select(listings.c.id).where(listings.c.title == title))
    return resident, found[0][0]
