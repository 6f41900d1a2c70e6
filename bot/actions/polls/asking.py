"""How a vote comes about: somebody of the group says what is wanted, looks at the choices, opens it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.actions import bookings, places, rooms
from bot.actions.polls.showing import show
from bot.domain import polls
from bot.domain.availability import moment
from bot.domain.polls import (
    Circle,
    Option,
    Poll,
    PollGone,
    PollId,
    PollNothing,
    PollNotYours,
    PollRules,
    PollRuns,
    PollState,
    PollTooMany,
)
from bot.domain.residents import Resident, ResidentId
from bot.domain.wanting import Wanted
from storage.city import City

_DAY = timedelta(days=1)
AHEAD = 2
"""Days that are left to a group to vote in, before the first choice of a wish that names no day."""


def any_day(_: date) -> bool:
    """Every day is as good."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody, known there as ``name``, wants for the group ``title``; ``only`` such days will do."""

    title: str
    name: str
    wanted: Wanted
    words: str = ""
    only: Callable[[date], bool] = any_day


async def begin(city: City, who: Resident, chat: int, asked: Asked) -> Poll:
    """The choices for what is wanted, for who asks to look at before the group votes.

    Raises PollRuns, PollNotYours, PollTooMany, PollNothing.
    """
    if await bookings.barred(city, who.id):  # what there is against somebody is not said before others
        raise PollNotYours
    circle = await _circle(city, who, chat, asked.title)
    before = await city.polls.running(circle.id)
    if before and before.state is PollState.OPEN:
        raise PollRuns
    rules = city.rules(PollRules, who.area)
    await _may_answer_for_more(city, who, rules)
    people = asked.wanted.people or rules.people
    found = await _choices(city, who, circle, replace(asked.wanted, people=people), rules, asked.only)
    if not found:
        raise PollNothing(people=people)
    if before:
        await show(city, await city.polls.save(polls.moved(before, "drop", now=city.now)))
    made = Poll(
        circle=circle.id,
        by=who.id,
        name=asked.name[: polls.NAME_MOST],
        words=asked.words,
        people=people,
        quorum=polls.quorum(people, rules),
        until=city.now + timedelta(minutes=rules.draft_minutes),
        opened=city.now,
        moved=city.now,
    )
    poll = await city.polls.begin(made)
    for near in sorted(found, key=lambda near: (near.span.begins, near.room.id)):
        span = near.span
        await city.polls.offer(Option(poll=poll.id, room=near.room.id, begins=span.begins, ends=span.ends))
    await show(city, poll)
    return poll


async def _may_answer_for_more(city: City, who: Resident, rules: PollRules) -> None:
    """Raises PollTooMany."""
    coming = await city.bookings.open_of(who.id)
    if sum(polls.is_circle(each.counts_for) for each in coming) >= rules.coming_most:
        raise PollTooMany(most=rules.coming_most)


async def _choices(  # noqa: PLR0917 -- who asks for whom, what, how much of it, and when
    city: City, who: Resident, circle: Circle, wanted: Wanted, rules: PollRules, only: Callable[[date], bool]
) -> Sequence[bookings.Near]:
    """What the group could have: it lives where who asks for it lives, and has its own quotas."""
    as_group = replace(who, id=ResidentId(circle.reader))
    since = places.today(city) + _DAY * AHEAD
    return await bookings.spread(city, as_group, wanted, since=since, most=rules.options_most, only=only)


async def _circle(city: City, who: Resident, chat: int, title: str) -> Circle:
    """The group as it is called now, told in the language of who begins."""
    known = await city.polls.known(chat)
    if known is None:
        made = Circle(chat=chat, title=title, locale=who.locale, area=who.area, since=city.now)
        circle = await city.polls.join(made)
        await city.turns.enrol(circle.reader, circle.locale, city.now)
        return circle
    fresh = replace(known, title=title, locale=who.locale, area=who.area, until=None)
    if known.until:
        await city.turns.reach(known.reader, reachable=True)
    return known if fresh == known else await city.polls.save_circle(fresh)


async def go(city: City, who: Resident, chat: int, number: PollId) -> Poll:
    """The group votes. Raises PollGone, PollNotYours."""
    poll = await own(city, who, chat, number)
    opened = polls.moved(poll, "open", now=city.now)
    if poll.until <= city.now:
        raise PollGone
    return await _shown(city, replace(opened, until=await _until(city, poll), opened=city.now))


async def _until(city: City, poll: Poll) -> datetime:
    """As long as the rules say, but not longer than the last of the choices can still be booked."""
    who = await city.residents.resident(poll.by)
    hours = city.rules(PollRules, who.area if who else None).hours
    lasts = [await _bookable_until(city, each) for each in await city.polls.options(poll.id)]
    return min(city.now + timedelta(hours=hours), max(lasts))


async def _bookable_until(city: City, option: Option) -> datetime:
    """The end of the last day on which it may be asked for, or when it begins."""
    room, _ = await rooms.known(city, option.room)
    lead = (await rooms.terms(city, room)).lead_days
    day = option.begins.astimezone(city.zone).date() - lead * _DAY
    return min(moment(day + _DAY, 0, city.zone), option.begins)


async def drop(city: City, who: Resident, chat: int, number: PollId) -> Poll:
    """There is no vote, or it ends without a room. Raises PollGone, PollNotYours."""
    poll = await own(city, who, chat, number)
    step = "drop" if poll.state is PollState.DRAFT else "end"
    return await _shown(city, polls.moved(poll, step, now=city.now))


async def _shown(city: City, poll: Poll) -> Poll:
    kept = await city.polls.save(poll)
    await show(city, kept)
    return kept


async def own(city: City, who: Resident, chat: int, number: PollId) -> Poll:
    """A vote of this group, for who began it, and nobody else meanwhile. Raises PollGone, PollNotYours."""
    await city.polls.lock(number)
    poll, circle = await city.polls.poll(number), await city.polls.in_chat(chat)
    if poll is None or circle is None or poll.circle != circle.id:
        raise PollGone
    if poll.by != who.id:
        raise PollNotYours
    return poll
