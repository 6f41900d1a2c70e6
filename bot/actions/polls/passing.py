"""What time and others bring about: a vote runs out, its booking is answered, its group grows or is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.actions import bookings
from bot.actions.polls.showing import show, tell
from bot.domain import polls
from bot.domain.availability import Span
from bot.domain.bookings import Booking, BookingState
from bot.domain.callers import CALLER_LEAST
from bot.domain.polls import CIRCLE_LEAST, Poll, PollState
from bot.domain.residents import Resident
from storage.city import City
from storage.notices import NEVER

NEWS = frozenset(
    {
        BookingState.APPROVED,
        BookingState.DECLINED,
        BookingState.CANCELLED,
        BookingState.DISPLACED,
        BookingState.EXPIRED,
    }
)
"""What becomes of a room that everybody of the group has to know."""


async def sweep(city: City) -> None:
    """What nobody opened is gone; where not enough have voted in time, nothing is booked."""
    for poll in await city.polls.due(city.now):
        async with city.apart(poll.about):
            await city.polls.lock(poll.id)
            await _over(city, poll, "drop" if poll.state is PollState.DRAFT else "lapse")


async def _over(city: City, poll: Poll, step: str) -> None:
    done = await city.polls.save(polls.moved(poll, step, now=city.now))
    await show(city, done)
    if poll.state is PollState.OPEN:
        await tell(city, done, "over", how=done.state.value, why=done.why or "none")


async def followed(city: City, booking: Booking, _: Span | None) -> None:
    """The group hears what became of its room, and of the one that is had in its stead."""
    if booking.holder is None or not CIRCLE_LEAST <= booking.holder < CALLER_LEAST:
        return
    poll = await city.polls.behind(booking.id)
    if poll is None:
        return
    if poll.booking != booking.id:
        poll = await city.polls.save(replace(poll, booking=booking.id))
    await show(city, poll)
    if booking.state in NEWS:
        facts = await bookings.facts_of(city, booking)
        told = {name: facts[name] for name in ("room", "place", "begins", "ends")}
        await tell(city, poll, "news", **told, said=booking.state.value, name=poll.name)


async def named(city: City, holder: int) -> str | None:
    """What a group is called for which bookings count."""
    if not CIRCLE_LEAST <= holder < CALLER_LEAST:
        return None
    circle = await city.polls.circle_of(holder)
    return circle.title if circle else None


async def lost(city: City, chat: int) -> None:
    """The bot was thrown out of the group: nobody can vote there, what is booked stays booked."""
    circle = await city.polls.in_chat(chat)
    if circle is None or circle.chat != chat:
        return
    if poll := await city.polls.running(circle.id):
        step = "drop" if poll.state is PollState.DRAFT else "end"
        await city.polls.save(polls.moved(poll, step, now=city.now))
    await city.polls.save_circle(replace(circle, until=city.now))
    await city.cards.clear(circle.reader)
    await city.notices.drop_all(circle.reader, city.now)
    await city.turns.reach(circle.reader, reachable=False)
    await city.notices.hold(circle.reader, NEVER)


async def grown(city: City, old: int, new: int) -> None:
    """The same group under another number; the ballot is shown there anew."""
    circle = await city.polls.in_chat(old)
    if circle is None or circle.chat != old:
        return
    await city.polls.save_circle(replace(circle, chat=new, was=old))
    await city.cards.clear(circle.reader)
    if poll := await city.polls.running(circle.id):
        await show(city, poll)


async def left(city: City, who: Resident) -> None:
    """Nobody answers any more for what somebody began who is gone."""
    for poll in await city.polls.begun_by(who.id):
        await _over(city, poll, "drop" if poll.state is PollState.DRAFT else "end")


async def forget(city: City, before: datetime) -> None:
    """Votes that were over before then."""
    await city.polls.forget(before)
