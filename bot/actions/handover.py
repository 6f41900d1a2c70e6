"""A record kept for somebody becomes hers: offered by a coordinator, shown by her, heard on the telephone."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import NamedTuple

from bot.actions import audit, people, rights
from bot.actions.people.merging import unite
from bot.domain import handover, settings
from bot.domain.handover import Handover, HandoverGone, HandoverId, HandoverRules
from bot.domain.people import NoWard
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours
from storage.city import City

CODE, NUMBER = 10, 3
"""How many digits a code has that somebody types, and a number that she reads out."""

settings.declare(HandoverRules, limits={"days": (1, 30), "tries": (1, 5), "kept_days": (1, 365)})


class Waiting(NamedTuple):
    """What waits for a call: whose record it is, and who has shown the key."""

    handover: Handover
    ward: Resident
    taker: Resident


async def offer(city: City, who: Resident, number: ResidentId) -> Handover:
    """A key to somebody's own record; an older one opens nothing any more. Raises PersonGone, NoWard."""
    ward = await people.noting(city, who, number)
    if await city.people.ward(ward.id) is None:
        raise NoWard
    if before := await city.handover.of(ward.id):
        await city.handover.save(handover.ended(before, now=city.now))
    key = "".join(secrets.choice("0123456789") for _ in range(CODE))
    rules = city.rules(HandoverRules, ward.area)
    made = await city.handover.add(
        handover.offer(ward.id, by=who.id, area=ward.area, key=key, rules=rules, now=city.now)
    )
    await audit.note(
        city, who.id, "handover-offered", area=ward.area, whom=ward.id, behalf=ward.id, about=_about(made)
    )
    return made


async def take(city: City, who: Resident, key: str) -> Handover:
    """Somebody has shown the key: she sees a number, and whoever looks after her is to telephone her.

    Raises HandoverGone, HandoverOwn.
    """
    found = await city.handover.shown(key)
    number = "".join(secrets.choice("0123456789") for _ in range(NUMBER))
    after = handover.taken(found, who=who.id, number=number, now=city.now)
    if after == found:
        return after
    kept = await city.handover.save(after)
    ward, carer = await people.carer(city, kept.ward)
    await city.tell(
        carer.id, "handover-notice-shown", {"name": ward.name, "taker": who.name}, about=_about(kept)
    )
    return kept


async def waiting(city: City, who: Resident, number: HandoverId) -> Waiting:
    """What waits for a call, for who looks after her. Raises HandoverGone, AreaNotYours."""
    found, taker = handover.open_to(await city.handover.one(number), now=city.now)
    ward, person = await city.residents.resident(found.ward), await city.residents.resident(taker)
    if ward is None or person is None:
        raise HandoverGone
    if not await people.may(city, who, ward):
        raise AreaNotYours
    return Waiting(found, ward, person)


async def hear(city: City, who: Resident, number: HandoverId, said: str) -> Handover:
    """A number read out on the telephone: the right one makes the record hers. Too many wrong ones end it.

    Raises HandoverGone, AreaNotYours, HandoverOwn, MergeInTheWay.
    """
    found, ward, taker = await waiting(city, who, number)
    rules = city.rules(HandoverRules, ward.area)
    after = await city.handover.save(handover.heard(found, said, by=who.id, rules=rules, now=city.now))
    deed = "handover-done" if said == found.number else "handover-wrong"
    told = {"area": ward.area, "whom": taker.id, "about": _about(found)}
    if said == found.number:
        await unite(city, ward, taker, who.id)
        await city.tell(taker.id, "handover-notice-done", {"name": ward.name}, about=_about(found))
    elif after.ended:
        await city.tell(taker.id, "handover-notice-ended", {}, about=_about(found))
    await audit.note(city, who.id, deed, **told)  # type: ignore[arg-type]
    return after


async def end(city: City, who: Resident, number: HandoverId) -> Handover:
    """It was not she: the key opens nothing any more. Raises HandoverGone, AreaNotYours."""
    found, ward, taker = await waiting(city, who, number)
    await audit.note(city, who.id, "handover-ended", area=ward.area, whom=taker.id, about=_about(found))
    await city.tell(taker.id, "handover-notice-ended", {}, about=_about(found))
    return await city.handover.save(handover.ended(found, now=city.now))


def _about(one: Handover) -> str:
    return f"handover:{one.id}"


async def _forget(city: City, before: datetime) -> None:
    await city.handover.forget(before)


rights.keep("handovers", lambda city: city.rules(HandoverRules, None).kept_days, _forget)
