"""Two records of one person become one: what holds against either holds against the person."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import people
from bot.actions.conduct import levels, measures
from bot.domain.conduct import Level, Penalty
from bot.domain.residents import Resident
from storage.city import City


async def _of_each_kind_the_longer(city: City, gone: Resident, stays: Resident) -> None:
    """There is one of a kind only: the one that ends first ends now, and what it hid the other hides."""
    own = {it.measure: it for it in await measures.timely(city, stays.id)}
    for theirs in await measures.timely(city, gone.id):
        if (mine := own.get(theirs.measure)) is None:
            continue
        later = [it for it in (mine, theirs) if it.until is None] or [mine, theirs]
        lasts = max(later, key=lambda it: it.until or it.since)
        ends = theirs if lasts is mine else mine
        await city.conduct.save(replace(ends, ended=city.now))
        for shown in await city.conduct.hidden_by(ends.id):
            await levels.put(
                city, shown.about, Level.HIDDEN, cause=shown.cause, sanction=lasts.id, is_told=False
            )


async def _take_down(city: City, _: Resident, stays: Resident) -> None:
    for held in await measures.timely(city, stays.id):
        if held.measure is not Penalty.WARNING:
            await measures.take_down(city, held)


async def _history(city: City, person: Resident) -> list[people.Line]:
    held = [it for it in await city.conduct.held(person.id) if it.holds(city.now)]
    return [
        people.Line(key="people-measure", facts={"measure": it.measure, "until": it.until}) for it in held
    ]


people.declare("conduct", _history)
people.merges(before=_of_each_kind_the_longer, after=_take_down, settles=["sanctions"])
