"""Measures against people: warned, suspended, banned by two, restored; what time ends by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions import audit, roles
from bot.actions.conduct import levels
from bot.domain import conduct
from bot.domain.conduct import (
    Cause,
    ConductRules,
    Level,
    Penalty,
    Sanction,
    SanctionId,
)
from bot.domain.notices import Kind
from bot.domain.people import PersonGone
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours, Role
from storage.city import City

EVER_MOST = 10
"""Measures of the past that are shown of one person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A measure with the name of whom it is against."""

    sanction: Sanction
    name: str


async def may_go_on(city: City, who: Resident, *, begins: bool) -> None:
    """Whether somebody may do what they are about to. Raises WarningUnread, Suspended, Banned."""
    refusal = conduct.refused(await city.conduct.held(who.id), begins=begins, now=city.now)
    if refusal:
        raise refusal


async def is_barred(city: City, who: ResidentId) -> bool:
    """Whether somebody may begin nothing new now."""
    return conduct.barring(await city.conduct.held(who), city.now) is not None


async def person(city: City, by: Resident, whom: ResidentId) -> Resident:
    """Somebody whom ``by`` may decide about. Raises PersonGone, AreaNotYours, OwnConduct."""
    found = await city.residents.resident(whom)
    if found is None:
        raise PersonGone
    is_moderator = await roles.may(city, by.id, Role.MODERATOR, found.area)
    conduct.may_impose(found.id, by=by.id, is_moderator=is_moderator)
    return found


async def impose(
    city: City, by: Resident, whom: ResidentId, measure: Penalty, *, why: str, days: int = 0
) -> Sanction:
    """One moderator's measure; the person is told at once. Raises as ``person`` and conduct.impose."""
    found = await person(city, by, whom)
    return await imposed(city, found, measure, by=by.id, why=why, days=days)


async def imposed(
    city: City,
    whom: Resident,
    measure: Penalty,
    *,
    by: ResidentId,
    why: str,
    days: int = 0,
    second: ResidentId | None = None,
    case: int | None = None,
) -> Sanction:
    """The measure as it was decided, by whom it may be; in the log, and told. Raises as conduct.impose."""
    made = conduct.impose(
        measure,
        person=whom.id,
        area=whom.area,
        by=by,
        is_moderator=True,
        held=await timely(city, whom.id),
        days=days,
        why=why,
        rules=city.rules(ConductRules, whom.area),
        now=city.now,
        second=second,
        case=case,
    )
    made = await city.conduct.impose(made)
    await _note(city, by, f"{measure}-imposed", made, why)
    if measure is not Penalty.WARNING:
        await take_down(city, made)
    facts = {"why": why, "since": city.now, "until": made.until}
    await city.tell(
        whom.id, f"conduct-notice-{measure}", facts, about=f"sanction:{made.id}", kind=Kind.SAFETY
    )
    return made


async def timely(city: City, whom: ResidentId) -> tuple[Sanction, ...]:
    """The measures in force; one whose time has passed ends first, or no other of its kind could begin."""
    held = await city.conduct.held(whom)
    for old in held:
        await _lapse(city, old)
    return tuple(it for it in held if it.holds(city.now))


async def take_down(city: City, made: Sanction) -> None:
    """Nobody is led to what its owner cannot give now; what is agreed goes on."""
    for posted in levels.POSTED.values():
        for found in await posted.open_of(city, made.person):
            shown = await city.conduct.shown(found.about)
            if shown is None or shown.level is Level.VISIBLE:
                await levels.put(
                    city,
                    found.about,
                    Level.HIDDEN,
                    cause=Cause.SANCTION,
                    sanction=made.id,
                    is_told=False,
                )


async def _put_up(city: City, ended: Sanction) -> None:
    """All is seen again, unless another measure keeps its owner from giving it."""
    others = [it for it in await city.conduct.held(ended.person) if it.id != ended.id]
    bar = conduct.barring(others, city.now)
    for shown in await city.conduct.hidden_by(ended.id):
        if bar:
            await levels.put(
                city, shown.about, shown.level, cause=shown.cause, sanction=bar.id, is_told=False
            )
        else:
            await levels.show(city, shown, cause=Cause.SANCTION, is_told=False)


async def acknowledge(city: City, who: Resident, number: SanctionId) -> Sanction:
    """A warning read; all goes on. Raises SanctionGone."""
    sanction = await city.conduct.sanction(number)
    read = conduct.acknowledge(sanction, by=who.id, now=city.now)
    return read if read is sanction else await city.conduct.save(read)


async def seen(city: City, by: Resident, number: SanctionId) -> Held:
    """A measure in force, for a moderator of its area. Raises SanctionGone, AreaNotYours, OwnConduct."""
    sanction = await city.conduct.sanction(number)
    is_moderator = sanction is not None and await roles.may(city, by.id, Role.MODERATOR, sanction.area)
    conduct.lift(sanction, by=by.id, is_moderator=is_moderator, now=city.now)
    assert sanction  # noqa: S101 -- the rule has refused what is not there
    return await _named(city, sanction)


async def lift(city: City, by: Resident, number: SanctionId, why: str = "") -> Held:
    """Restored before its time; the person is told. Raises as ``seen``."""
    held = await seen(city, by, number)
    return await lifted(city, held.sanction, by=by.id, why=why)


async def lifted(city: City, sanction: Sanction, *, by: ResidentId, why: str) -> Held:
    """Restored, by whom it may be. Raises SanctionGone."""
    ended = await city.conduct.save(conduct.lift(sanction, by=by, is_moderator=True, now=city.now))
    await _note(city, by, f"{ended.measure}-lifted", ended, why)
    await _ended(city, ended)
    return await _named(city, ended)


async def _ended(city: City, ended: Sanction) -> None:
    if ended.measure is not Penalty.WARNING:
        await _put_up(city, ended)
    facts = {"measure": ended.measure.value}
    await city.tell(ended.person, "conduct-notice-restored", facts, about=f"sanction:{ended.id}")


async def given(city: City, by: Resident, *, most: int, skip: int = 0) -> tuple[Held, ...]:
    """The measures in force where somebody is a moderator. Raises AreaNotYours for who is none."""
    roots = await roles.looked_after(city, by.id, Role.MODERATOR)
    if not roots:
        raise AreaNotYours
    found = await city.conduct.inside(roots, most=most, skip=skip)
    return tuple([await _named(city, it) for it in found])


async def own(city: City, who: Resident) -> Sequence[Sanction]:
    """What there is against oneself, and was, the newest first."""
    return await city.conduct.ever(who.id, most=EVER_MOST)


async def sweep(city: City) -> None:
    """Measures whose time has passed end by themselves, and it is said."""
    for sanction in await city.conduct.over(city.now):
        async with city.apart(f"sanction:{sanction.id}"):
            await _lapse(city, sanction)


async def _lapse(city: City, sanction: Sanction) -> None:
    if ended := conduct.lapse(sanction, now=city.now):
        await _ended(city, await city.conduct.save(ended))


async def _named(city: City, sanction: Sanction) -> Held:
    found = await city.residents.resident(sanction.person)
    return Held(sanction=sanction, name=found.name if found else "")


async def _note(city: City, by: ResidentId, deed: str, sanction: Sanction, words: str) -> None:
    await audit.note(
        city,
        by,
        deed,
        area=sanction.area,
        whom=sanction.person,
        about=f"sanction:{sanction.id}",
        words=words,
    )
