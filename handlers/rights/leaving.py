"""Leaving: what is open, a week to think, one press to come back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import rights
from bot.domain.residents import Resident
from bot.domain.rights import Duty, Leaving, RightsRules
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, Door
from storage.city import City


class Leave(CallbackData, prefix="leave"):
    """To be erased, or to stay after all."""

    step: Literal["ask", "stay"]


async def delete(_: Message | CallbackQuery, resident: Resident, city: City) -> Say:
    """What is open, and the press that begins the week; or, in that week, the press to come back."""
    if known := await rights.leaving(city, resident):
        return _leaving(known)
    duties = await rights.preview(city, resident)
    days = city.rules(RightsRules, resident.area).cooling_days
    blocking = sum(duty.blocks for duty in duties)
    lines = [Worded(f"duty-{duty.key}", duty.facts) for duty in duties]
    rows = [*_doors(duties), *([] if blocking else [[Button(Leave(step="ask"), "ask")]])]
    facts = {"blocking": blocking, "open": len(duties), "days": days}
    return Say("rights-delete", facts, lines=lines, buttons=[*rows, _DATA, MENU])


async def leave(_: CallbackQuery, resident: Resident, city: City) -> Say:
    """The week begins."""
    return _leaving(await rights.leave(city, resident))


async def stay(_: CallbackQuery, resident: Resident, city: City) -> Say:
    """Back, with everything as it was."""
    await rights.stay(city, resident)
    return Say("rights-stayed", {"name": resident.name}, buttons=[MENU])


_DATA: Row = [Button(Door(to="mydata"), "rights-door-mydata")]


def _leaving(known: Leaving) -> Say:
    return Say(
        "rights-leaving", {"due": known.due}, buttons=[[Button(Leave(step="stay"), "stay")], _DATA, MENU]
    )


def _doors(duties: Sequence[Duty]) -> list[Row]:
    """To where each is settled, each door once."""
    doors = dict.fromkeys(duty.door for duty in duties if duty.door)
    return [[Button(Door(to=to), f"rights-settle-{to}")] for to in doors]
