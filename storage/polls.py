"""Votes of groups: which group chats decide together, what they are asked, who said what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.polls import (
    CIRCLE_LEAST,
    RUNNING,
    Circle,
    CircleId,
    Option,
    OptionId,
    Poll,
    PollId,
    PollState,
    Vote,
)
from bot.domain.residents import ResidentId
from storage.bookings import bookings
from storage.shelf import Shelf
from storage.tables import PERSON, PLAIN, Moment, Word, goes_with, known_as, metadata, only, refers, words_of

circles = Table(
    "circles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat", BigInteger, nullable=False, info=PLAIN),
    Column("was", BigInteger, info=PLAIN),
    Column("title", Text, nullable=False, info=PLAIN),
    Column("locale", Text, nullable=False, info=PLAIN),
    Column("area", Text, ForeignKey("areas.id"), nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment),
    Column("version", Integer, nullable=False),
)
_HERE = circles.c.until.is_(None)
Index("one_circle_in_a_group", circles.c.chat, unique=True, **only(_HERE))

polls = Table(
    "polls",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("circle", Integer, ForeignKey("circles.id"), nullable=False),
    Column("by", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("name", Text, nullable=False, info=words_of("by")),
    Column("words", Text, nullable=False, info=words_of("by")),
    Column("people", Integer, nullable=False),
    Column("quorum", Integer, nullable=False),
    Column("state", Word(PollState), nullable=False),
    Column("until", Moment, nullable=False),
    Column("booking", Integer, info=refers("bookings")),
    Column("why", Text, nullable=False, info=PLAIN),
    Column("opened", Moment, nullable=False),
    Column("moved", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("(state = 'booked') = (booking IS NOT NULL)", name="booked"),
    info=known_as("poll"),
)
_RUNNING = polls.c.state.in_(sorted(RUNNING))
Index("one_poll_of_a_circle", polls.c.circle, unique=True, **only(_RUNNING))
Index("ix_polls_until", polls.c.until, **only(_RUNNING))
Index("ix_polls_booking", polls.c.booking, **only(polls.c.booking.is_not(None)))
Index("ix_polls_by", polls.c.by)

poll_options = Table(
    "poll_options",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("poll", Integer, ForeignKey("polls.id"), nullable=False),
    Column("room", Integer, ForeignKey("rooms.id"), nullable=False),
    Column("begins", Moment, nullable=False),
    Column("ends", Moment, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("begins < ends", name="hours"),
)
Index("ix_poll_options_poll", poll_options.c.poll)

poll_votes = Table(
    "poll_votes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("option", Integer, ForeignKey("poll_options.id"), nullable=False),
    Column("person", BigInteger, nullable=False, info=PERSON),
    Column("name", Text, nullable=False, info=words_of("person")),
    Column("on", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    UniqueConstraint("option", "person", name="one_vote_for_an_option"),
    info=goes_with("person"),
)
Index("ix_poll_votes_person", poll_votes.c.person)

CIRCLES, SHELF = Shelf(circles, Circle), Shelf(polls, Poll)
OPTIONS, VOTES = Shelf(poll_options, Option), Shelf(poll_votes, Vote)

_CHAT = bindparam("chat", type_=BigInteger)
_PERSON = bindparam("person", type_=BigInteger)
_IN_CHAT = CIRCLES.all.where(_HERE, or_(circles.c.chat == _CHAT, circles.c.was == _CHAT)).order_by(
    circles.c.id.desc()
)
_KNOWN = CIRCLES.all.where(or_(circles.c.chat == _CHAT, circles.c.was == _CHAT)).order_by(circles.c.id.desc())
_RUNS = SHELF.all.where(_RUNNING, polls.c.circle == bindparam("circle"))
_DUE = SHELF.all.where(_RUNNING, polls.c.until <= bindparam("now")).order_by(polls.c.until, polls.c.id)
_BY = SHELF.all.where(_RUNNING, polls.c.by == _PERSON)
_BOOKING = bindparam("booking", type_=Integer)
_BEHIND = SHELF.all.where(
    or_(
        polls.c.booking == _BOOKING,
        polls.c.booking.in_(select(bookings.c.id).where(bookings.c.instead == _BOOKING)),
    )
)
_LOCK = select(polls.c.id).where(polls.c.id == bindparam("poll")).with_for_update()
_OPTIONS = OPTIONS.all.where(poll_options.c.poll == bindparam("poll")).order_by(
    poll_options.c.begins, poll_options.c.id
)
_VOTES = (
    VOTES.all.join(poll_options, poll_votes.c.option == poll_options.c.id)
    .where(poll_options.c.poll == bindparam("poll"), poll_votes.c.on)
    .order_by(poll_votes.c.at, poll_votes.c.id)
)
_VOTE = VOTES.all.where(poll_votes.c.option == bindparam("option"), poll_votes.c.person == _PERSON)
_OLD = select(polls.c.id).where(polls.c.state.not_in(sorted(RUNNING)), polls.c.moved < bindparam("before"))
_OLD_OPTIONS = select(poll_options.c.id).where(poll_options.c.poll.in_(_OLD))
_FORGET = (
    delete(poll_votes).where(poll_votes.c.option.in_(_OLD_OPTIONS)),
    delete(poll_options).where(poll_options.c.poll.in_(_OLD)),
    delete(polls).where(polls.c.id.in_(_OLD)),
)


class Polls:
    """The questions asked of votes."""

    def __init__(self, conn: AsyncConnection) -> None:
        self._conn = conn

    async def in_chat(self, chat: int) -> Circle | None:
        """The group, also by the number it had before it grew."""
        found = await CIRCLES.asked(self._conn, _IN_CHAT, {"chat": chat})
        return found[0] if found else None

    async def known(self, chat: int) -> Circle | None:
        """The same, also where the bot was thrown out: what a group has booked is not forgotten by that."""
        found = await CIRCLES.asked(self._conn, _KNOWN, {"chat": chat})
        return found[0] if found else None

    async def circle(self, number: CircleId) -> Circle | None:
        """A group, whether the bot is still there or not."""
        return await CIRCLES.get(self._conn, number)

    async def circle_of(self, reader: int) -> Circle | None:
        """The group that is told what is addressed to this reader, and for whom such bookings count."""
        return await self.circle(CircleId(reader - CIRCLE_LEAST))

    async def join(self, circle: Circle) -> Circle:
        """A group of which nothing was known. Raises IntegrityError where it is known meanwhile."""
        return await CIRCLES.add(self._conn, circle)

    async def save_circle(self, circle: Circle) -> Circle:
        """One that has changed. Raises Stale."""
        return await CIRCLES.save(self._conn, circle)

    async def lock(self, number: PollId) -> None:
        """The vote is for this transaction alone: those who press at once are counted one by one."""
        await self._conn.execute(_LOCK, {"poll": number})

    async def poll(self, number: PollId) -> Poll | None:
        """One vote, whoever asks."""
        return await SHELF.get(self._conn, number)

    async def running(self, circle: CircleId) -> Poll | None:
        """What a group is asked now."""
        found = await SHELF.asked(self._conn, _RUNS, {"circle": circle})
        return found[0] if found else None

    async def due(self, now: datetime) -> tuple[Poll, ...]:
        """Those whose time is over."""
        return await SHELF.asked(self._conn, _DUE, {"now": now})

    async def begun_by(self, person: ResidentId) -> tuple[Poll, ...]:
        """Those that somebody began and that are not over."""
        return await SHELF.asked(self._conn, _BY, {"person": person})

    async def behind(self, booking: int) -> Poll | None:
        """The vote from which a booking came, or that in whose stead it is."""
        found = await SHELF.asked(self._conn, _BEHIND, {"booking": booking})
        return found[0] if found else None

    async def begin(self, poll: Poll) -> Poll:
        """A new one. Raises IntegrityError where the group has one."""
        return await SHELF.add(self._conn, poll)

    async def save(self, poll: Poll) -> Poll:
        """One that has changed. Raises Stale."""
        return await SHELF.save(self._conn, poll)

    async def offer(self, option: Option) -> Option:
        """One more choice."""
        return await OPTIONS.add(self._conn, option)

    async def save_option(self, option: Option) -> Option:
        """One that has changed. Raises Stale."""
        return await OPTIONS.save(self._conn, option)

    async def option(self, number: OptionId) -> Option | None:
        """One choice."""
        return await OPTIONS.get(self._conn, number)

    async def options(self, number: PollId) -> tuple[Option, ...]:
        """All choices of a vote, the earliest first."""
        return await OPTIONS.asked(self._conn, _OPTIONS, {"poll": number})

    async def votes(self, number: PollId) -> Sequence[Vote]:
        """All votes that count, in the order in which they were given."""
        return await VOTES.asked(self._conn, _VOTES, {"poll": number})

    async def vote(self, option: OptionId, person: ResidentId) -> Vote | None:
        """What somebody said of a choice, be it taken back."""
        found = await VOTES.asked(self._conn, _VOTE, {"option": option, "person": person})
        return found[0] if found else None

    async def keep(self, vote: Vote) -> Vote:
        """A new vote, or one that has changed. Raises IntegrityError, Stale."""
        return await (VOTES.save if vote.id else VOTES.add)(self._conn, vote)

    async def forget(self, before: datetime) -> None:
        """What was over before then goes, with all that was said."""
        for statement in _FORGET:
            await self._conn.execute(statement, {"before": before})
