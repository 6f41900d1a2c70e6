"""Papers run out, searches are given up or forgotten: who looks for a room is told before anything ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from bot.actions.homes.leaving import unask
from bot.actions.homes.standing import GUEST, TIME
from bot.domain.homes import Guest, GuestGone, HomesRules, guest_led
from bot.domain.notices import Kind
from bot.domain.residents import Resident
from storage.city import City

_PAST = timedelta(days=3)
"""What should have been said longer ago, while nothing ran, is of no use any more."""


async def give_up(city: City, who: Resident) -> Guest:
    """No room is looked for any more, and nothing is asked. Raises GuestGone, HomeStepImpossible."""
    guest = await city.homes.guest_of(who.id)
    if guest is None:
        raise GuestGone
    left = guest_led(guest, "leave", GUEST, now=city.now)
    await unask(city, guest)
    return await city.homes.save_guest(left)


async def remind(city: City) -> None:
    """Whose papers run out soon is told so, in time to show them again."""
    first = city.rules(HomesRules, None).papers_first_days
    for guest in await city.homes.expiring(_today(city) + timedelta(days=first)):
        async with city.apart(_about(guest)):
            for due in _due(city, guest):
                facts, until = {"until": guest.verified}, due + _PAST
                told = {"about": _about(guest), "due": due, "kind": Kind.REMINDER, "until": until}
                await city.tell(guest.resident, "homes-notice-papers-soon", facts, **told)  # type: ignore[arg-type]


def _due(city: City, guest: Guest) -> Iterator[datetime]:
    """The mornings on which that is said, as far as they have come."""
    rules = city.rules(HomesRules, guest.area)
    for days in (rules.papers_first_days, rules.papers_last_days):
        assert guest.verified  # noqa: S101 -- it was asked for
        day = guest.verified - timedelta(days=days)
        due = datetime.combine(day, time(rules.deliver_from), city.zone)
        if city.now - _PAST < due <= city.now:
            yield due


async def forget(city: City) -> None:
    """Who has shown no papers for months looks for nothing any more; they are told, and told before."""
    rules = city.rules(HomesRules, None)
    for guest in await city.homes.idle(city.now - timedelta(days=rules.idle_days - rules.idle_warn_days)):
        own = city.rules(HomesRules, guest.area)
        over = guest.moved + timedelta(days=own.idle_days)
        async with city.apart(_about(guest)):
            if over <= city.now:
                await unask(city, guest)
                await city.homes.save_guest(guest_led(guest, "idle", TIME, now=city.now))
                await city.tell(guest.resident, "homes-notice-idle", {}, about=_about(guest))
            else:
                await _warn(city, guest, over - timedelta(days=own.idle_warn_days), over)


async def _warn(city: City, guest: Guest, due: datetime, over: datetime) -> None:
    if due <= city.now:
        facts = {"until": over.astimezone(city.zone).date()}
        told = {"about": _about(guest), "due": due, "kind": Kind.REMINDER, "until": over}
        await city.tell(guest.resident, "homes-notice-idle-soon", facts, **told)  # type: ignore[arg-type]


def _today(city: City) -> date:
    return city.now.astimezone(city.zone).date()


def _about(guest: Guest) -> str:
    return f"guest:{guest.id}"
