"""What happens with aides: invited, taken on, ended; who may speak for a senior; and a word about cheats."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, time

from bot.actions import audit, roles
from bot.domain import aides, settings
from bot.domain.aides import Aide, AideId, AidesRules
from bot.domain.homes import Mover, Scope
from bot.domain.notices import Kind
from bot.domain.people import PersonGone
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours, Role
from storage.city import City
from storage.notices import Saying

settings.declare(
    AidesRules,
    limits={
        "invite_days": (1, 30),
        "most": (1, 10),
        "scam_day": (1, 20),
    },
)


REMINDERS = {"first": "homes-notice-for-again", "second": "homes-notice-for-last"}
"""What somebody is told who may answer for her, when she has not answered, by the word of the plan."""


async def offer(city: City, senior: Resident, scopes: Sequence[str]) -> Aide:
    """A link for somebody whom she trusts. Raises NoScope, TooManyAides."""
    return await _offer(city, senior, scopes, None)


async def may_hear(city: City, who: Resident, number: ResidentId) -> Resident:
    """The person of whom a coordinator writes down what she heard. Raises PersonGone, AreaNotYours."""
    senior = await city.residents.resident(number)
    if senior is None:
        raise PersonGone
    if not await roles.may(city, who.id, Role.COORDINATOR, senior.area):
        raise AreaNotYours
    return senior


async def hear(city: City, who: Resident, number: ResidentId, scopes: Sequence[str]) -> Aide:
    """The same, because she said so to a coordinator; she is told, and can end it. Raises as both."""
    senior = await may_hear(city, who, number)
    made = await _offer(city, senior, scopes, who.id)
    about = f"aide:{made.id}"
    await audit.note(
        city, who.id, "aide-heard", area=senior.area, whom=senior.id, behalf=senior.id, about=about
    )
    await city.tell(senior.id, "aides-notice-heard", {"name": who.name}, about=about)
    return made


async def _offer(city: City, senior: Resident, scopes: Sequence[str], heard: ResidentId | None) -> Aide:
    count = len(await city.aides.of(senior.id, city.now))
    made = aides.offer(
        senior.id,
        scopes,
        area=senior.area,
        key=secrets.token_urlsafe(12),
        count=count,
        heard=heard,
        rules=city.rules(AidesRules, senior.area),
        now=city.now,
    )
    return await city.aides.add(made)


async def invited(city: City, who: Resident, key: str) -> tuple[Aide, Resident]:
    """What a link offers, and whose helper one would be. Raises AideGone, OwnAide, AideKnown."""
    found = await city.aides.invite(key)
    knows = found is not None and any(one.senior == found.senior for one in await city.aides.by(who.id))
    aide = aides.invited(found, who=who.id, knows=knows, now=city.now)
    senior = await city.residents.resident(aide.senior)
    if senior is None:
        raise aides.AideGone
    return aide, senior


async def accept(city: City, who: Resident, key: str) -> Resident:
    """Taken on; she is told who it is, with a press that ends it. Raises as ``invited``."""
    aide, senior = await invited(city, who, key)
    taken = await city.aides.save(aides.accept(aide, who=who.id, now=city.now))
    facts = {"name": who.name, **may_do(taken.scopes)}
    await city.tell(senior.id, "aides-notice-accepted", facts, about=f"aide:{taken.id}")
    return senior


async def decline(city: City, who: Resident, key: str) -> None:
    """Thanks, but no: the link is used up, and nobody is asked why. Raises as ``invited``."""
    aide, _ = await invited(city, who, key)
    await city.aides.save(aides.end(aide, by=who.id, may=True, now=city.now))


async def end(city: City, who: Resident, number: AideId) -> Aide:
    """Over at once; the other of the two is told. Raises AideGone."""
    found = await city.aides.aide(number)
    is_own = found is not None and who.id in {found.senior, found.aide}
    may = not is_own and found is not None and await roles.may(city, who.id, Role.COORDINATOR, found.area)
    over = await city.aides.save(aides.end(found, by=who.id, may=may, now=city.now))
    if over.aide and (host := await city.homes.host_of(over.senior)):
        for match in await city.homes.of_host(host.id):
            await quiet(city, over.aide, f"home:{match.id}")
    about = f"aide:{over.id}"
    if may:
        await audit.note(city, who.id, "aide-ended", area=over.area, whom=over.senior, about=about)
    for person in {over.senior, over.aide} - {who.id, None}:
        assert person  # noqa: S101 -- what is None was taken out
        await city.tell(person, "aides-notice-ended", {"name": who.name}, about=about)
    return over


async def quiet(city: City, aide: ResidentId, about: str) -> None:
    """That one is reminded of no answer any more."""
    for key in REMINDERS.values():
        await city.notices.unsay(aide, key, about)


async def mover(city: City, who: ResidentId, senior: ResidentId) -> Mover | None:
    """As whom somebody makes a senior's move: herself, or a helper of hers; None: a stranger."""
    return aides.mover(who, senior, () if who == senior else await city.aides.by(who))


async def listening(city: City, senior: ResidentId) -> tuple[ResidentId, ...]:
    """The helpers who hear what she is told."""
    found = await city.aides.of(senior, city.now)
    return tuple(one.aide for one in found if one.aide and Scope.NOTICES in one.allowed)


async def answering(city: City, senior: ResidentId) -> tuple[ResidentId, ...]:
    """The helpers who may answer for her."""
    found = await city.aides.of(senior, city.now)
    return tuple(one.aide for one in found if one.aide and Scope.ANSWER in one.allowed)


async def tell(
    city: City,
    senior: ResidentId,
    key: str,
    facts: Mapping[str, object],
    *,
    about: str,
    due: datetime | None = None,
    kind: Kind = Kind.NEWS,
    until: datetime | None = None,
    but: Collection[ResidentId] = (),
) -> None:
    """As ``city.tell``, with a copy for each helper who hears what she hears, ``but`` who hears it anyway."""
    await city.tell(senior, key, facts, about=about, due=due, kind=kind, until=until)
    whose = await city.residents.resident(senior)
    for aide in set(await listening(city, senior)) - set(but) if whose else ():
        copy = {"name": whose.name if whose else "", "words": Saying(key, facts)}
        await city.tell(aide, "aides-notice-copy", copy, about=about, due=due, kind=kind, until=until)


async def sweep(city: City) -> None:
    """Once a month, by day, who reads plain wording hears what nobody here ever asks for."""
    month = aides.scam_month(city.now, city.zone, city.rules(AidesRules, None))
    if month is None:
        return
    first = datetime.combine(month, time(), city.zone)
    for person in await city.aides.unwarned(month, first):
        async with city.apart(f"word about cheats to person:{person}"):
            await city.aides.warned(person, month)
            await city.tell(person, "aides-notice-scams", {}, about=f"person:{person}", kind=Kind.REMINDER)


def may_do(scopes: Sequence[str]) -> dict[str, str]:
    """What a helper may do, as facts: everybody of them reads."""
    return {name: "yes" if scope in scopes else "no" for name, scope in _SAID.items()}


_SAID = {"answers": Scope.ANSWER, "hears": Scope.NOTICES}
