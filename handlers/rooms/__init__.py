"""Rooms: found by who needs one, opened and described by who manages a building."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.speech import Button
from handlers.doors import Below, Door, Opened, RoomCard
from handlers.gates import BuildingCard
from handlers.rooms import changing, finding, keeping, wishing
from handlers.rooms.presses import Around, Building, Count, Fit, For, Kept, PartOf, Reword, RoomMore

__all__ = ["BELOW", "LINKS", "forms", "routes"]

BELOW: Mapping[str, Below] = {
    "error-room-gone": lambda *_: [[Button(Door(to="rooms"), "rooms-back")]],
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="rooms"))
    managers = staff(Role.MANAGER)
    router.message.register(wishing.typed, Command("rooms", magic=F.args))
    router.message.register(finding.around, Command("rooms"))
    router.message.register(wishing.here, F.location)
    router.callback_query.register(finding.around, Door.filter(F.to == "rooms"))
    router.callback_query.register(wishing.ask, Door.filter(F.to == "wish-room"))
    router.callback_query.register(wishing.near, Door.filter(F.to == "near-room"))
    router.callback_query.register(finding.find, Door.filter(F.to == "find-room"))
    router.callback_query.register(finding.page, Around.filter())
    router.callback_query.register(finding.card, RoomCard.filter())
    router.callback_query.register(finding.more, RoomMore.filter())
    router.message.register(keeping.listed, Command("buildings"), flags=managers)
    router.callback_query.register(keeping.listed, Door.filter(F.to == "buildings"), flags=managers)
    router.callback_query.register(keeping.add, Door.filter(F.to == "open-building"), flags=managers)
    router.callback_query.register(keeping.house, BuildingCard.filter(), flags=managers)
    router.callback_query.register(
        keeping.invite, Building.filter(F.what == "invite"), flags=staff(Role.ADMIN)
    )
    router.callback_query.register(keeping.about_house, Building.filter(), flags=managers)
    router.callback_query.register(changing.kept, Kept.filter(), flags=managers)
    router.callback_query.register(changing.fit, Fit.filter(), flags=managers)
    router.callback_query.register(changing.let_for, For.filter(), flags=managers)
    router.callback_query.register(changing.part, PartOf.filter(), flags=managers)
    router.callback_query.register(changing.reword, Reword.filter(), flags=managers)
    router.callback_query.register(changing.count, Count.filter(), flags=managers)
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*finding.forms(), *wishing.forms(), *keeping.forms(), *changing.forms())
