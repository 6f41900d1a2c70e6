"""Words between guest, host and coordinator, passed on by the bot; what gives people away waits its time."""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions import aides
from bot.actions.stays.standing import Stay, kept, seen, staff_of
from bot.domain import contact, stays
from bot.domain.contact import Trace
from bot.domain.homes import Hand, HomeStepNotYours, Scope
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import Role
from bot.domain.stays import Line
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Words on their way, what was hidden in them, and whether they speak of ``money``."""

    stay: Stay
    line: Line
    hidden: tuple[Trace, ...]
    money: bool


async def may_write(city: City, who: Resident, number: int, *, staff: bool) -> Stay:
    """A stay in which somebody may write. Raises StayGone, StayFrozen, AreaNotYours, HomeStepNotYours."""
    stay = await (kept if staff else seen)(city, who, number)
    stays.passed("", stay.match.state)
    if stay.mover.hand is Hand.HELPER and Scope.ANSWER not in stay.mover.scopes:
        raise HomeStepNotYours
    return stay


async def write(city: City, who: Resident, number: int, text: str, *, staff: bool) -> Passed:
    """The words reach the other two. Of money both are warned, and moderators hear. Raises likewise."""
    stay = await may_write(city, who, number, staff=staff)
    said, hidden = stays.passed(text, stay.match.state)
    line = await city.stays.pass_on(Line(match=stay.match.id, writer=who.id, text=said, at=city.now))
    money = contact.mentions_money(said)
    facts = {"name": who.name, "text": said, "money": "yes" if money else "no"}
    for reader in {*stay.two, *await _staff(city, stay)} - {who.id}:
        await _bring(city, stay, reader, facts, f"{stay.about}:{line.id}")
    if money:
        for person in await staff_of(city, stay.match, Role.MODERATOR):
            facts = {"name": who.name, "host": stay.host_name, "guest": stay.guest_name, "text": said}
            await city.tell(person, "stays-notice-money", facts, about=stay.about)
    return Passed(stay=stay, line=line, hidden=hidden, money=money)


async def _bring(city: City, stay: Stay, reader: ResidentId, facts: dict[str, str], about: str) -> None:
    if reader == stay.host.resident:
        await aides.tell(city, reader, "stays-notice-line", facts, about=about)
    else:
        await city.tell(reader, "stays-notice-line", facts, about=about)


async def _staff(city: City, stay: Stay) -> list[ResidentId]:
    """The one who planned their meeting; before that, whoever looks after homes there."""
    own = stay.match.coordinator
    return [own] if own else await staff_of(city, stay.match, Role.COORDINATOR)
