"""What people do with the ledger in plays."""

from __future__ import annotations

from contextlib import asynccontextmanager

from bot.actions import ledger


@asynccontextmanager
async def turn(town):
    """What one turn of somebody does, without a conversation."""
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.refresh(await city.areas.edition())
        yield city
    await town.settle()


async def home_of(person):
    """The community whose units this person uses at home."""
    async with turn(person.town) as city:
        return ledger.community_of(city, await city.residents.resident(person.id))


async def balance(person):
    """What is in the account at home."""
    home = await home_of(person)
    async with turn(person.town) as city:
        return (await ledger.account(city, person.id, home)).balance


async def pays(person, name, amount, note=""):
    """Up to the summary, by the conversation."""
    await person.says("/pay")
    await person.says(name)
    await person.presses(name)
    await person.says(amount)
    await (person.says(note) if note else person.presses_on("form-skip"))


async def gives(payer, payee, amount, *, key="", note="", about=""):
    """A payment between two neighbours, as a trade would make it."""
    home = await home_of(payer)
    async with turn(payer.town) as city:
        return await ledger.settle(
            city,
            key=key or f"play:{payer.town.number()}",
            about=about or f"play:{payer.town.number()}",
            payer=payer.id,
            payee=payee.id,
            community=home,
            amount=amount,
            note=note,
        )


async def rules(town, person, **numbers):
    """The community of this person decides otherwise."""
    home = await home_of(person)
    async with turn(town) as city:
        for name, value in numbers.items():
            await city.areas.set_rule(home, f"ledger.{name}", value)


async def room(person, town):
    """How much somebody could pay at once."""
    async with turn(town) as city:
        resident = await city.residents.resident(person.id)
        return await ledger.room(city, resident.id, ledger.community_of(city, resident))
