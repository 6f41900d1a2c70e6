"""Voting: whoever sits in the group presses; at enough votes the room is booked for the group at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from bot.actions import bookings
from bot.actions.polls.asking import own
from bot.actions.polls.showing import of_option, show, tell
from bot.domain import polls
from bot.domain.bookings import (
    Booking,
    BookingState,
    DayQuota,
    MinutesQuota,
    MonthQuota,
    SlotTaken,
)
from bot.domain.polls import Circle, Option, OptionId, Poll, PollGone, PollId, PollNoVotes, PollState
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident, ResidentId
from bot.domain.rooms import Purpose
from storage.city import City

_WHY = {SlotTaken: "taken", DayQuota: "quota", MonthQuota: "quota", MinutesQuota: "quota"}
"""What is told in the group of why a choice cannot be had; of anything else only that it is so."""


async def vote(city: City, person: ResidentId, name: str, chat: int, number: OptionId) -> Poll:
    """Somebody can come then, or not any more; at enough votes it is decided. Raises PollGone."""
    option = await city.polls.option(number)
    if option is None:
        raise PollGone
    await city.polls.lock(option.poll)
    poll, circle = await _here(city, option.poll, chat)
    was = await city.polls.vote(option.id, person)
    now = polls.pressed(was, option, person, name, city.now)
    if now is None:
        return poll
    await city.polls.keep(now)
    if able := await _best(city, poll, least=poll.quorum):
        poll = await _decided(city, poll, circle, able)
    await show(city, poll)
    return poll


async def decide(city: City, who: Resident, chat: int, number: PollId) -> Poll:
    """Who began it waits no longer: what has most votes is booked.

    Raises PollGone, PollNotYours, PollNoVotes.
    """
    await own(city, who, chat, number)
    poll, circle = await _here(city, number, chat)
    able = await _best(city, poll, least=1)
    if not able:
        raise PollNoVotes
    done = await _decided(city, poll, circle, able)
    await show(city, done)
    return done


async def _here(city: City, number: PollId, chat: int) -> tuple[Poll, Circle]:
    """A vote that is open in this group, and what the group is. Raises PollGone."""
    poll, circle = await city.polls.poll(number), await city.polls.in_chat(chat)
    if poll is None or circle is None or poll.circle != circle.id:
        raise PollGone
    if poll.state is not PollState.OPEN or poll.until <= city.now:
        raise PollGone
    return poll, circle


async def _best(city: City, poll: Poll, *, least: int) -> Sequence[Option]:
    counts = Counter(vote.option for vote in await city.polls.votes(poll.id))
    return polls.best(await city.polls.options(poll.id), counts, least=least)


async def _decided(city: City, poll: Poll, circle: Circle, able: Sequence[Option]) -> Poll:
    """The first of them that can still be had; where none can, the others are left to vote on."""
    organiser = await city.residents.resident(poll.by)
    for option in able if organiser else ():
        had = await _booked(city, poll, circle, option, organiser) if organiser else None
        if isinstance(had, Booking):
            done = await city.polls.save(replace(polls.moved(poll, "book", now=city.now), booking=had.id))
            await _tell_booked(city, done, had)
            return done
        poll = await _gone(city, poll, option, had)
    if all(option.gone for option in await city.polls.options(poll.id)) or not organiser:
        poll = await city.polls.save(polls.moved(poll, "fail", now=city.now))
        await tell(city, poll, "over", how=poll.state.value, why=poll.why or "none")
    return poll


async def _booked(
    city: City, poll: Poll, circle: Circle, option: Option, organiser: Resident
) -> Booking | Refusal:
    """The room, by the checks that hold for everybody; for a meeting, or else for what else it is let."""
    room = await city.rooms.room(option.room)
    let = room.purposes if room and room.purposes else (Purpose.MEETING,)
    purpose = Purpose.MEETING if Purpose.MEETING in let else Purpose(let[0])
    try:
        return await bookings.book_for(
            city,
            organiser,
            option.room,
            option.span,
            holder=circle.reader,
            people=poll.people,
            purpose=purpose,
            text=" · ".join(filter(None, (circle.title, poll.words))),
        )
    except Refusal as no:
        return no


async def _gone(city: City, poll: Poll, option: Option, no: object) -> Poll:
    """It cannot be had any more, and the group is told."""
    await city.polls.save_option(replace(option, gone=True))
    why = _WHY.get(type(no), "rules")
    told = await of_option(city, option)
    await tell(city, poll, "gone", room=told["room"], begins=told["begins"], why=why)
    return await city.polls.save(replace(poll, why=why))


async def _tell_booked(city: City, poll: Poll, booking: Booking) -> None:
    facts = await bookings.facts_of(city, booking)
    asked = "yes" if booking.state is BookingState.REQUESTED else "no"
    await tell(city, poll, "booked", **facts, name=poll.name, asked=asked)
