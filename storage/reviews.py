"""Reviews, each in its round: nothing is read of a round that is not published."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
)

from bot.domain.residents import ResidentId
from bot.domain.reviews import Rating, Review, Round
from bot.domain.trades import TradeState
from storage.blind import Asked, Blindly
from storage.shelf import Shelf
from storage.tables import PERSON, Moment, Word, goes_with, metadata, only, refers, words_of
from storage.trades import trades

review_rounds = Table(
    "review_rounds",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("trade", Integer, nullable=False, info=refers("trades")),
    Column("provider", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("receiver", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("title", Text, nullable=False, info=words_of("trade.listing.owner")),
    Column("opened", Moment, nullable=False),
    Column("closes", Moment, nullable=False),
    Column("remind", Moment),
    Column("held", Moment),
    Column("published", Moment),
    Column("version", Integer, nullable=False),
)
Index("one_round_per_trade", review_rounds.c.trade, unique=True)
_OPEN = review_rounds.c.published.is_(None)
Index("ix_review_rounds_closes", review_rounds.c.closes, **only(_OPEN))

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("trade", Integer, nullable=False),
    Column("author", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("subject", BigInteger, ForeignKey("residents.id"), nullable=False, info=PERSON),
    Column("rating", Word(Rating), nullable=False),
    Column("text", Text, nullable=False, info=words_of("author")),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    info=goes_with("subject"),
)
Index("one_review_per_author", reviews.c.trade, reviews.c.author, unique=True)
Index("ix_reviews_subject", reviews.c.subject)

_PUBLISHED = exists().where(review_rounds.c.trade == reviews.c.trade, review_rounds.c.published.is_not(None))
reviews.c.subject.info = PERSON | {"seen": _PUBLISHED}
"""Nobody is given a review before both can read theirs."""

ROUNDS, SHELF = Shelf(review_rounds, Round), Shelf(reviews, Review)
_COUNTING = review_rounds.c.held.is_(None)
_DISPUTED = trades.c.state == TradeState.DISPUTED
_TURNED = (
    ROUNDS.all.join(trades, trades.c.id == review_rounds.c.trade)
    .where(_OPEN, or_(and_(_COUNTING, _DISPUTED), and_(~_COUNTING, ~_DISPUTED)))
    .order_by(review_rounds.c.id)
    .limit(bindparam("most"))
)
_SUBJECT = reviews.c.subject == bindparam("subject")
_ROUNDS = review_rounds.c.trade == reviews.c.trade
_COUNTS = (
    select(reviews.c.rating, func.count())
    .join(review_rounds, _ROUNDS)
    .where(_SUBJECT, ~_OPEN)
    .group_by(reviews.c.rating)
)
_NEWEST = (
    SHELF.all.join(review_rounds, _ROUNDS)
    .where(_SUBJECT, ~_OPEN)
    .order_by(review_rounds.c.published.desc(), reviews.c.id.desc())
    .limit(bindparam("most"))
)


class Reviews(Blindly[Round, Review]):
    """The questions asked of reviews."""

    asked = Asked(ROUNDS, SHELF, "trade", _COUNTING)

    async def turned(self, *, most: int = 100) -> tuple[Round, ...]:
        """Rounds whose trade has become disputed, or is so no longer."""
        return await ROUNDS.asked(self._conn, _TURNED, {"most": most})

    async def counts(self, subject: ResidentId) -> dict[Rating, int]:
        """How often each rating was published of somebody."""
        return {row[0]: row[1] for row in await self._conn.execute(_COUNTS, {"subject": subject})}

    async def newest(self, subject: ResidentId, *, most: int) -> tuple[Review, ...]:
        """What was published of somebody, newest first."""
        return await SHELF.asked(self._conn, _NEWEST, {"subject": subject, "most": most})
