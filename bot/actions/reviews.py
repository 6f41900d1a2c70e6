"""What happens with reviews: what partners say of each other, told only when both have spoken."""

from __future__ import annotations

from bot.actions import people
from bot.actions.contact import name_of, partnership
from bot.domain import blind, reviews, settings
from bot.domain.contact import Between
from bot.domain.notices import Kind
from bot.domain.refusal import Refusal
from bot.domain.residents import Resident, ResidentId
from bot.domain.reviews import Rating, Review, ReviewsRules, Round
from bot.domain.trades import Trade, TradeId, TradeState
from storage.city import City

settings.declare(
    ReviewsRules,
    limits={
        "days": (1, 60),
        "remind_days": (1, 60),
        "text_max": (20, 700),
    },
    rising=[("remind_days", "days")],
)


async def begin(city: City, trade: Trade) -> Round | None:
    """A settled trade may be reviewed from now on; None: it could before, twice is once."""
    if await city.reviews.round(trade.id):
        return None
    rules = city.rules(ReviewsRules, trade.community)
    new = reviews.begin(
        trade.id,
        trade.provider,
        trade.receiver,
        title=trade.title,
        rules=rules,
        zone=city.zone,
        now=city.now,
    )
    return await city.reviews.begin(new)


async def invite(city: City, round_: Round | None) -> None:
    """Both are asked, by daylight, how it went."""
    if round_:
        await _ask(city, round_, "reviews-notice-invite")


async def own(city: City, author: Resident, trade: int) -> tuple[Round, Review | None]:
    """The round in which ``author`` may write, and what was written before.

    Raises ReviewGone, ReviewsHeld, ReviewsOver.
    """
    round_ = await city.reviews.round(trade)
    reviews.check(round_, author.id, disputed=await _disputed(city, trade), now=city.now)
    assert round_  # noqa: S101 -- checked
    return round_, await city.reviews.by(trade, author.id)


async def is_open(city: City, trade: Trade, who: ResidentId) -> bool:
    """Whether ``who`` may say now how it went."""
    round_ = await city.reviews.round(trade.id) if trade.settled else None
    if round_ is None:
        return False
    try:
        reviews.check(round_, who, disputed=trade.state is TradeState.DISPUTED, now=city.now)
    except Refusal:
        return False
    return True


async def write(city: City, author: Resident, trade: int, rating: Rating, text: str) -> Round:
    """The author's review, in place of an earlier one; the second publishes both. Raises as ``own``."""
    round_, before = await own(city, author, trade)
    disputed = await _disputed(city, trade)
    review = reviews.written(round_, author.id, rating, text, before=before, disputed=disputed, now=city.now)
    await city.reviews.keep(review)
    written = await city.reviews.written(trade)
    if reviews.is_complete(round_, written):
        return await _publish(city, blind.published(round_, city.now))
    return await city.reviews.touch(round_)


async def sweep(city: City) -> None:
    """Held while a trade is disputed; reminded on the fifth day; published when the days are over."""
    for round_ in await city.reviews.turned():
        async with city.apart(f"reviews of trade:{round_.trade}"):
            await _turn(city, round_)
    for round_ in await city.reviews.to_remind(city.now):
        async with city.apart(f"reviews of trade:{round_.trade}"):
            await _remind(city, round_)
    for round_ in await city.reviews.due(city.now):
        async with city.apart(f"reviews of trade:{round_.trade}"):
            await _publish(city, blind.published(round_, city.now))


async def _turn(city: City, round_: Round) -> None:
    """Held now, or open again: then both are told that they may go on."""
    trade = await city.trades.trade(TradeId(round_.trade))
    if trade and round_.held is None:
        await city.reviews.touch(reviews.held(round_, trade.moved))
        return
    await invite(city, await city.reviews.touch(reviews.resumed(round_, city.zone, city.now)))


async def _remind(city: City, round_: Round) -> None:
    """Those who have not written; each is told the same, whatever the other did."""
    wrote = {review.author for review in await city.reviews.written(round_.trade)}
    await _ask(city, round_, "reviews-notice-reminder", wrote=wrote)
    await city.reviews.touch(blind.reminded(round_))


async def _ask(city: City, round_: Round, key: str, *, wrote: set[ResidentId] | None = None) -> None:
    closes = round_.closes.astimezone(city.zone).date()
    kind = Kind.NEWS if wrote is None else Kind.REMINDER
    for one, other in (round_.partners, round_.partners[::-1]):
        if one not in (wrote or ()):
            facts = {
                "title": round_.title,
                "name": await name_of(city, other, agreed=True),
                "closes": closes,
            }
            about = f"trade:{round_.trade}"
            await city.tell(one, key, facts, about=about, kind=kind, until=round_.closes)


async def _publish(city: City, round_: Round) -> Round:
    """Each reads what was said: who has just written at once, the other by daylight."""
    for review in await city.reviews.written(round_.trade):
        facts = {
            "title": round_.title,
            "name": await name_of(city, review.author, agreed=True),
            "rating": review.rating,
            "text": review.text or None,
        }
        await city.tell(review.subject, "reviews-notice-published", facts, about=f"trade:{round_.trade}")
    return await city.reviews.touch(round_)


async def _disputed(city: City, trade: int) -> bool:
    return (await partnership(city, Between.TRADE, trade)).disputed


async def _history(city: City, person: Resident) -> list[people.Line]:
    counts = await city.reviews.counts(person.id)
    facts = {rating.value: counts.get(rating, 0) for rating in Rating}
    return [people.Line(key="people-ratings", facts=facts)] if counts else []


people.declare("reviews", _history)
