"""What is known of somebody's points, how long it is kept, and two records that become one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.actions import people, rights
from bot.domain import points
from bot.domain.points import PointRules
from bot.domain.residents import Resident
from storage.city import City


async def _once(city: City, gone: Resident, stays: Resident) -> None:
    """Of two bars the longer one holds."""
    found = [await city.points.bar_of(who.id) for who in (gone, stays)]
    both = sorted((bar for bar in found if bar), key=lambda bar: bar.until)
    if len(both) > 1:
        await city.points.save_bar(replace(both[0], ended=city.now))


async def _forget(city: City, before: datetime) -> None:
    await city.points.forget(before)


async def _history(city: City, person: Resident) -> list[people.Line]:
    halves = points.held(await city.points.held(person.id, city.now), city.now)
    bar = await city.points.bar_of(person.id)
    facts = {"points": points.points(halves), "until": bar.until if bar else None}
    return [people.Line(key="people-points", facts=facts)] if halves or bar else []


rights.keep("points", lambda city: city.rules(PointRules, None).kept_days, _forget)
people.declare("points", _history)
people.merges(before=_once, settles=["room_bars"])
