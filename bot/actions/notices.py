"""What happens with notices: how somebody wants to be told changes, a thing is muted, a letter goes again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Protocol, TypeVar

from bot.actions import audit, roles, stats
from bot.domain import notices, settings
from bot.domain.hours import QuietHours
from bot.domain.notices import Kind, NoticeGone, NoticeRules, Preferences, Topic
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours, Role
from bot.domain.stats import Theme
from storage.city import City
from storage.notices import DEAD, NEVER, SAID, Letter, Notice
from storage.stats import Count

settings.declare(
    NoticeRules,
    limits={
        "unasked_most": (1, 20),
        "urgent_hours": (1, 24),
        "answer_minutes": (1, 120),
        "spread_minutes": (1, 240),
        "muted_most": (1, 200),
    },
)

T = TypeVar("T")

Replan = Callable[[City, Resident], Awaitable[None]]
"""The reminders of somebody's things become those of the wishes as they are now."""

Unreached = Callable[[City, int], Awaitable[None]]
"""Whom it concerns that nothing reaches this person any more is told."""


class Announced(Protocol):
    """What the moderators as such should know is said to their group, or to the admins."""

    async def __call__(
        self,
        city: City,
        key: str,
        facts: Mapping[str, object],
        *,
        about: str,
        due: datetime | None = None,
        kind: Kind = Kind.NEWS,
    ) -> None:
        """To the group, or to each of them."""


_REPLANS: list[Replan] = []
_UNREACHED: list[Unreached] = []
_ANNOUNCED: list[Announced] = []


def declare(
    *, replans: Sequence[Replan], unreached: Sequence[Unreached], announced: Sequence[Announced] = ()
) -> None:
    """Features say what hangs on a person's own hours, whom it concerns if somebody is gone, and how all
    moderators are told.
    """  # noqa: D205
    _REPLANS[:], _UNREACHED[:], _ANNOUNCED[:] = replans, unreached, announced


async def lost(city: City, person: int) -> None:
    """Nothing reaches this person any more: all that is planned waits, and whom it concerns is told."""
    if await city.turns.reach(person, reachable=False):
        await city.notices.hold(person, NEVER)
        for unreached in _UNREACHED:
            await unreached(city, person)


async def back(city: City, person: int) -> None:
    """A sign of life: what waited is told, gathered, as far as it is still of use."""
    for each in (person, *await city.people.wards_of(person)):
        await city.turns.reach(each, reachable=True)
        await city.notices.resume(each, city.now)
    city.told = True


async def sweep(city: City) -> None:
    """What a clock put back has held up goes on; moderators are told once a day of what never arrived."""
    await city.notices.mend(city.now)
    count = await city.letters.count()
    if not count:
        return
    today = city.now.astimezone(city.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    for announced in _ANNOUNCED:
        facts, about = {"count": count}, f"letters:{today.date()}"
        await announced(city, "notices-notice-dead", facts, about=about, due=today, kind=Kind.REMINDER)


async def holding(
    city: City,
    reminders: Sequence[Notice],
    things: Mapping[int, T],
    wanted: Callable[[T, int, QuietHours], Mapping[str, datetime]],
) -> set[int]:
    """Those of ``reminders`` that are still wanted by now: (thing, person, quiet hours) -> key -> due."""
    nights = await city.wishes.nights(notice.person for notice in reminders)
    holds = set()
    for notice in reminders:
        thing = things.get(notice.subject)
        due = wanted(thing, notice.person, nights[notice.person]).get(notice.key) if thing else None
        if due and due <= city.now:
            holds.add(notice.id)
    return holds


async def switch(city: City, resident: Resident, topic: Topic) -> Preferences:
    """The topic in its next mode. Raises TopicFixed."""
    return await city.wishes.keep(notices.switched(await city.wishes.of(resident.id), topic))


async def be_quiet(city: City, resident: Resident, begin: time, end: time) -> Preferences:
    """Other quiet hours; what is planned moves along."""
    wishes = await city.wishes.of(resident.id)
    kept = await city.wishes.keep(replace(wishes, quiet_from=begin, quiet_until=end))
    for replan in _REPLANS:
        await replan(city, resident)
    return kept


async def digest_at(city: City, resident: Resident, at: time) -> Preferences:
    """Another hour for the digest."""
    return await city.wishes.keep(replace(await city.wishes.of(resident.id), digest_at=at))


async def be_urgent(city: City, resident: Resident, *, urgent: bool) -> Preferences:
    """Whether what begins within three hours may be told at night."""
    return await city.wishes.keep(replace(await city.wishes.of(resident.id), urgent=urgent))


async def mute(city: City, resident: Resident, number: int) -> str:
    """No more about what this notice is about; its title. Raises NoticeGone, TooManyMuted."""
    notice = await mine(city, resident, number)
    title = str(notice.facts.get("title") or notice.about)
    rules = city.rules(NoticeRules, resident.area)
    wishes = await city.wishes.of(resident.id)
    await city.wishes.keep(notices.muted(wishes, notice.about, title, rules))
    return title


async def unmute(city: City, resident: Resident, about: str) -> Preferences:
    """To be told of it again."""
    return await city.wishes.keep(notices.unmuted(await city.wishes.of(resident.id), about))


async def mine(city: City, resident: Resident, number: int) -> Notice:
    """A notice that was told to this person. Raises NoticeGone, also for another's."""
    notice = await city.notices.one(number)
    if notice is None or notice.person != resident.id:
        raise NoticeGone
    return notice


async def letters(city: City, by: Resident, *, most: int) -> tuple[Sequence[Letter], int]:
    """The oldest notices that could not be delivered, and how many there are. Raises AreaNotYours."""
    await _only_admins(city, by)
    return await city.letters.some(most), await city.letters.count()


async def replay(city: City, by: Resident, number: int) -> None:
    """One is tried again. Raises AreaNotYours, NoticeGone."""
    await _only_admins(city, by)
    if not await city.letters.replay(number, city.now):
        raise NoticeGone
    await _noted(city, by, "letter-again", number)
    city.told = True


async def replay_all(city: City, by: Resident) -> int:
    """All are tried again; how many. Raises AreaNotYours."""
    await _only_admins(city, by)
    city.told = True
    count = await city.letters.replay_all(city.now)
    await audit.note(city, by.id, "letters-again", words=str(count))
    return count


async def drop(city: City, by: Resident, number: int) -> None:
    """One is never tried again. Raises AreaNotYours, NoticeGone."""
    await _only_admins(city, by)
    if not await city.letters.drop(number):
        raise NoticeGone
    await _noted(city, by, "letter-dropped", number)


async def _noted(city: City, by: Resident, deed: str, number: int) -> None:
    letter = await city.notices.one(number)
    whom = ResidentId(letter.person) if letter else None
    await audit.note(city, by.id, deed, whom=whom, about=f"letter:{number}")


async def _only_admins(city: City, who: Resident) -> None:
    if not await roles.looked_after(city, who.id, Role.ADMIN):
        raise AreaNotYours


def _ended(*outcomes: str) -> stats.Counted:
    async def of(city: City, since: datetime, until: datetime) -> Sequence[Count]:
        counts = await city.notices.ended(since, until)
        return [count._replace(part="") for count in counts if count.part in outcomes]

    return of


stats.declare(
    "notices",
    stats.Figure(name="sent", theme=Theme.RUNNING, of=_ended(SAID)),
    stats.Figure(name="failed", theme=Theme.RUNNING, of=_ended(DEAD, "dropped", "unsayable")),
)
