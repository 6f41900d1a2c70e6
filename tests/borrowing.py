"""Things lent, in plays: a place that a librarian opens, what is on its shelf, and people who borrow."""

from __future__ import annotations

from sqlalchemy import select

from bot.domain.items import ItemId
from storage.items import items
from storage.lending import loans
from storage.places import places
from tests.ruling import admin_of, moderator_of

WEEKDAYS = (0, 1, 2, 3, 4, 5)


async def opens(person, name="공구도서관", area="문정래미안", days=WEEKDAYS, circle="own"):
    """A place, by the conversation."""
    await person.says("/places")
    await person.presses_on("places-list", "open")
    await person.says(name)
    await person.says(area)
    if here := [key for key in person.data if "|==" in key]:
        await person.town.give(person.press(here[0]))
    await person.presses_on("form-skip")
    for day in days:
        await person.answers(str(day))
    await person.presses_on("form-done")
    await person.says("10:00")
    await person.says("20:00")
    await person.answers(circle)
    await person.presses_on("places-summary", "send")


async def library(town, **more):
    """A librarian of Songpa with an open place."""
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김사서", role="librarian", **more)
    await opens(kim)
    return mayor, kim


async def place_of(town, name="공구도서관"):
    return (await town.rows(select(places.c.id).where(places.c.name == name)))[0][0]


async def shelves(person, title, *, category="power-tools", count=1, photo=True):
    """A thing on the shelf: its photo, then three questions."""
    number = await place_of(person.town)
    await person.forges(f"additem:{number}")
    if photo:
        await person.sends_photo(f"{title}-photo")
        await person.presses_on("form-photos-done")
    else:
        await person.presses_on("form-skip")
    await person.says(title)
    await person.answers(category)
    await person.says(str(count))
    return await item_of(person.town, title)


async def item_of(town, title):
    found = await town.rows(select(items.c.id).where(items.c.title == title).order_by(items.c.id.desc()))
    return ItemId(found[0][0])


async def loan_of(town, number):
    """The newest loan of a thing."""
    found = select(loans).where(loans.c.item == number).order_by(loans.c.id.desc()).limit(1)
    return (await town.rows(found))[0]


async def borrows(person, number):
    await person.forges(f"borrow:{number}:0")


async def hands(keeper, number):
    """The librarian hands out what is kept."""
    await keeper.forges(f"keeploan:hand:{(await loan_of(keeper.town, number)).id}")


async def checks(keeper, number, how="ok"):
    """The librarian looks at what came back."""
    await keeper.forges(f"checkloan:{how}:{(await loan_of(keeper.town, number)).id}")


def hears(person, key, **facts):
    """Whether any screen of this phone says this."""
    return any(person.told(key, **facts) in screen.text for screen in person.screens)


def reads(person, text):
    """Whether any screen of this phone has this text."""
    return any(text in screen.text for screen in person.screens)
