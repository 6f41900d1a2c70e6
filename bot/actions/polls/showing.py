"""The ballot: one message in the group, edited with each vote, and what is said below it when it is over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from bot.actions import bookings
from bot.domain.bookings import BookingId
from bot.domain.polls import Option, Poll, PollState, Vote
from storage.city import City
from storage.notices import Saying

CARD = "polls-notice-card"
NAMES_MOST = 6
"""Voters who are named beside a choice; of the others it is told how many they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    option: Option
    ends: time
    room: str
    place: str
    votes: Sequence[Vote]


async def show(city: City, poll: Poll) -> None:
    """The ballot as it is now, in place of what was to be shown."""
    circle = await city.polls.circle(poll.circle)
    if circle is None or circle.until:
        return
    lines = await _lines(city, poll)
    keys = [[line.option.id, line.option.begins.isoformat(), line.room] for line in lines if _is_able(line)]
    facts = {
        "people": poll.people,
        "words": Saying("polls-words", {"words": poll.words}) if poll.words else None,
        "choices": _said(lines),
        "stands": await _stands(city, poll),
        "state": poll.state.value,
        "keys": keys if poll.state is PollState.OPEN else [],
    }
    await city.notices.supersede(circle.reader, CARD, poll.about, city.now)
    await city.tell(circle.reader, CARD, facts, about=poll.about)


async def tell(city: City, poll: Poll, news: str, **facts: object) -> None:
    """``news`` to the group, below everything else: nobody is told of an edited message."""
    circle = await city.polls.circle(poll.circle)
    if circle and not circle.until:
        key = f"polls-notice-{news}"
        await city.notices.erase(circle.reader, key, poll.about)  # it may be so once more
        await city.tell(circle.reader, key, facts, about=poll.about)


async def of_option(city: City, option: Option) -> dict[str, object]:
    """Which room, and when."""
    room = await city.rooms.room(option.room)
    place = await city.places.place(room.place) if room else None
    ends = option.ends.astimezone(city.zone).time()
    named = {"room": room.name if room else "", "place": place.name if place else ""}
    return {**named, "begins": option.begins, "ends": ends}


async def _lines(city: City, poll: Poll) -> list[_Line]:
    votes, lines = await city.polls.votes(poll.id), []
    for option in await city.polls.options(poll.id):
        told = await of_option(city, option)
        for_it = [vote for vote in votes if vote.option == option.id]
        ends = option.ends.astimezone(city.zone).time()
        named = {"room": str(told["room"]), "place": str(told["place"])}
        lines.append(_Line(option=option, ends=ends, votes=for_it, **named))
    return lines


def _is_able(line: _Line) -> bool:
    return not line.option.gone


def _said(lines: Sequence[_Line]) -> Saying | None:
    """A paragraph for each, one below the other."""
    said: Saying | None = None
    for line in lines:
        own = Saying("polls-choice", _told(line))
        said = Saying("polls-choices", {"before": said, "line": own}) if said else own
    return said


def _told(line: _Line) -> Mapping[str, object]:
    names = [vote.name for vote in line.votes]
    few, more = ", ".join(names[:NAMES_MOST]), max(len(names) - NAMES_MOST, 0)
    return {
        "begins": line.option.begins,
        "ends": line.ends,
        "room": line.room,
        "place": line.place,
        "count": len(names),
        "gone": "yes" if line.option.gone else "no",
        "who": Saying("polls-who", {"names": few, "more": more}) if names else None,
    }


async def _stands(city: City, poll: Poll) -> Saying:
    if poll.state is PollState.BOOKED and poll.booking:
        booking = await city.bookings.booking(BookingId(poll.booking))
        if booking:
            facts = await bookings.facts_of(city, booking)
            del facts["number"]
            return Saying(
                "polls-stands-booked",
                facts | {"state": booking.state, "said": booking.state.value, "name": poll.name},
            )
    facts = {"name": poll.name, "quorum": poll.quorum, "until": poll.until}
    keys = {PollState.DRAFT: "polls-stands-draft", PollState.OPEN: "polls-stands-open"}
    if poll.state in keys:
        return Saying(keys[poll.state], facts)
    return Saying("polls-stands-over", {"how": poll.state.value, "why": poll.why or "none"})
