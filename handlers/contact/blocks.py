"""Blocking a neighbour, both ways; seeing whom one has blocked; lifting it."""

from __future__ import annotations

from aiogram.types import CallbackQuery, Message

from bot.actions import contact
from bot.domain.contact import BlockId
from bot.domain.residents import Resident
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.contact.neighbour import back, called
from handlers.contact.presses import Block, Unblock
from handlers.doors import MENU, Door, NeighbourOf
from storage.city import City

LIST: Row = (Button(Door(to="blocked"), "contact-door-blocked"),)


async def sure(_: CallbackQuery, callback_data: Block, resident: Resident, city: City) -> Say:
    """What a block means, before it is made."""
    met = await contact.behind(city, resident, callback_data.kind, callback_data.id)
    yes = callback_data.model_copy(update={"sure": True})
    no = NeighbourOf(kind=callback_data.kind, id=callback_data.id)
    facts = {"name": called(met.name), "title": met.title}
    return Say("contact-block-sure", facts, buttons=[[Button(yes, "yes")], [Button(no, "no")]])


async def block(_: CallbackQuery, callback_data: Block, resident: Resident, city: City) -> Say:
    """From now on the two do not meet."""
    met = await contact.behind(city, resident, callback_data.kind, callback_data.id)
    made = await contact.block(city, resident, met.neighbour.id, title=met.title)
    undo = [Button(Unblock(id=made.id), "contact-unblock", {"title": made.title})]
    trade = [back(callback_data)] if callback_data.kind == "trade" else []
    return Say("contact-blocked", {"name": called(met.name)}, buttons=[undo, *trade, LIST, MENU])


async def unblock(_: CallbackQuery, callback_data: Unblock, resident: Resident, city: City) -> Say:
    """They may meet again."""
    lifted = await contact.unblock(city, resident, BlockId(callback_data.id))
    name = called(await city.residents.shown_name(lifted.blocked))
    return Say("contact-unblocked", {"name": name}, buttons=[LIST, MENU])


async def blocked(_: Message | CallbackQuery, resident: Resident, city: City) -> Say:
    """Whom one has blocked, and by what one met."""
    blocks, lines, rows = await city.contact.blocks(resident.id), list[Worded](), list[Row]()
    for made in blocks:
        since = made.since.astimezone(city.zone).date()
        name = called(await city.residents.shown_name(made.blocked))
        lines.append(Worded("contact-blocked-line", {"name": name, "title": made.title, "since": since}))
        rows.append([Button(Unblock(id=made.id), "contact-unblock", {"title": made.title})])
    return Say("contact-blocked-list", {"count": len(blocks)}, lines=lines, buttons=[*rows, MENU])
