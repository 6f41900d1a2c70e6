"""A stop for safety: at any hour, by either side, by a helper or a coordinator, without a reason."""

from __future__ import annotations

from dataclasses import replace

from bot.actions import audit
from bot.actions.stays.calls import call, unsay
from bot.actions.stays.standing import Stay, kept, noted, seen, staff_of
from bot.domain import homes
from bot.domain.homes import Hand
from bot.domain.notices import Kind
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.stays import TaskKind
from storage.city import City


async def stop(city: City, who: Resident, number: int, *, staff: bool) -> Stay:
    """All contact ends now, and who looks after people there is told now; the other side is told by nobody.

    A coordinator phones both. Raises StayGone, AreaNotYours, HomeStepImpossible.
    """
    stay = await (kept if staff else seen)(city, who, number)
    match = await city.homes.save_match(homes.moved(stay.match, "stop", stay.mover, now=city.now))
    after = replace(stay, match=match)
    await unsay(city, after)
    await noted(city, who, stay)
    if staff:
        await audit.note(city, who.id, "stay-stopped", area=match.area, about=stay.about)
    for person in stay.two:
        await call(city, after, TaskKind.STOPPED, person)
    facts = {"by": _side(stay), "name": who.name, "host": stay.host_name, "guest": stay.guest_name}
    for person in await staff_of(city, match, Role.COORDINATOR, Role.MODERATOR):
        await city.tell(person, "stays-notice-stopped", facts, about=stay.about, kind=Kind.SAFETY)
    return after


def _side(stay: Stay) -> str:
    return {Hand.SENIOR: "host", Hand.HELPER: "helper", Hand.GUEST: "guest"}.get(stay.mover.hand, "staff")
