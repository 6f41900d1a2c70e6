"""Looking for terms: proposed, countered, revised, withdrawn, declined, accepted.

Each version of the terms stays as it was said. Who spoke last waits; who is answered for has the turn.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta

from bot.domain.areas import AreaId
from bot.domain.barter import (
    BarterRules,
    ForbiddenThing,
    Listing,
    ListingTaken,
    Side,
    State,
    forbidden,
    price,
)
from bot.domain.residents import ResidentId
from bot.domain.trades.doing import bound
from bot.domain.trades.moves import moved
from bot.domain.trades.refusals import (
    AppointmentFar,
    AppointmentPast,
    BackUnknown,
    NoCommonUnits,
    OwnTrade,
    TermsMoved,
    TooManyTrades,
)
from bot.domain.trades.trade import Terms, Trade, TradeRules, TradeState, Wish
from bot.domain.writing import written


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a wish is judged by: the listing, the offer given in return, the numbers, the time."""

    listing: Listing
    back: Listing | None
    rules: TradeRules
    prices: BarterRules
    now: datetime


def propose(
    wish: Wish,
    ground: Ground,
    *,
    asker: ResidentId,
    key: str,
    community: AreaId,
    priced: bool,
    open_now: int,
) -> tuple[Trade, Terms]:
    """A first proposal about a neighbour's listing, by somebody with ``open_now`` open trades.

    For an offer its owner provides; for a want the asker does. Raises OwnTrade, TooManyTrades, and as
    ``counter``.
    """
    listing = ground.listing
    if listing.owner == asker:
        raise OwnTrade
    if open_now >= ground.rules.open_max:
        raise TooManyTrades(most=ground.rules.open_max)
    offered = listing.side is Side.OFFER
    trade = Trade(
        key=key,
        community=community,
        priced=priced,
        listing=listing.id,
        side=listing.side,
        title=listing.title,
        provider=listing.owner if offered else asker,
        receiver=asker if offered else listing.owner,
        turn=listing.owner,
        proposed=ground.now,
        moved=ground.now,
    )
    return _said(trade, wish, asker, ground)


def counter(trade: Trade, wish: Wish, ground: Ground, *, by: ResidentId) -> tuple[Trade, Terms]:
    """Other terms: a new version, and the turn passes.

    Raises TradeGone, NotYourTurn, TradeStepImpossible, ListingTaken, NoCommonUnits, PriceOutOfRange,
    BackUnknown, ForbiddenThing, TextTooLong, AppointmentPast, AppointmentFar.
    """
    passed = replace(moved(trade, "counter", by=by, now=ground.now), turn=trade.partner(by))
    return _said(passed, wish, by, ground)


def revise(trade: Trade, wish: Wish, ground: Ground, *, by: ResidentId) -> tuple[Trade, Terms]:
    """One's own latest terms, said better before the other has answered. Raises as ``counter``."""
    return _said(moved(trade, "revise", by=by, now=ground.now), wish, by, ground)


def withdraw(
    trade: Trade, *, by: ResidentId, terms: Sequence[Terms], rules: TradeRules, now: datetime
) -> Trade:
    """One's own latest terms taken back: those of the other side count again, and it is one's turn.

    Where the other side has said none yet, the trade is over. Raises TradeGone, NotYourTurn,
    TradeStepImpossible.
    """
    over = moved(trade, "withdraw", by=by, now=now)
    theirs = [t for t in terms if t.by != by and t.number < trade.current]
    if not theirs:
        return replace(over, ended_by=by)
    last = max(theirs, key=lambda t: t.number)
    state = TradeState.PROPOSED if last.number == 1 else TradeState.COUNTERED
    return _waiting(_with(replace(over, state=state, turn=by), last), rules, now)


def decline(trade: Trade, *, by: ResidentId, now: datetime) -> Trade:
    """No, and no reason is asked for. Raises TradeGone, NotYourTurn, TradeStepImpossible."""
    return replace(moved(trade, "decline", by=by, now=now), ended_by=by)


def accept(trade: Trade, *, by: ResidentId, number: int, now: datetime) -> Trade:
    """Yes to the terms ``number``. Raises TradeGone, NotYourTurn, TradeStepImpossible, TermsMoved,
    AppointmentPast.
    """  # noqa: D205
    agreed = moved(trade, "accept", by=by, now=now)
    if number != trade.current:
        raise TermsMoved(number=trade.id)
    if trade.at is not None and trade.at <= now:
        raise AppointmentPast(earliest=now, number=trade.id)
    return replace(agreed, agreed=now)


def swapped(
    offer: Listing,
    *,
    giver: ResidentId,
    receiver: ResidentId,
    want: Listing | None,
    key: str,
    community: AreaId,
    ring: str,
    rules: TradeRules,
    now: datetime,
) -> tuple[Trade, Terms]:
    """A trade that is agreed from its beginning, in a ring: 0 units, the rest is arranged afterwards."""
    trade = Trade(
        key=key,
        community=community,
        priced=False,
        listing=offer.id,
        want=want.id if want else None,
        side=Side.OFFER,
        title=offer.title,
        provider=giver,
        receiver=receiver,
        state=TradeState.AGREED,
        proposed=now,
        moved=now,
        agreed=now,
        ring=ring,
    )
    return bound(trade, rules), _terms(trade, Wish(), giver, now)


def changed(old: Wish | None, new: Wish) -> frozenset[str]:
    """The names of the fields that differ; nothing, where there was nothing before."""
    if old is None:
        return frozenset()
    return frozenset(f.name for f in fields(Wish) if getattr(old, f.name) != getattr(new, f.name))


def _said(trade: Trade, wish: Wish, by: ResidentId, ground: Ground) -> tuple[Trade, Terms]:
    checked = _checked(trade, wish, ground)
    numbered = replace(trade, newest=trade.newest + 1 if trade.id else 1)
    terms = _terms(numbered, checked, by, ground.now)
    return _waiting(_with(numbered, terms), ground.rules, ground.now), terms


def _terms(trade: Trade, wish: Wish, by: ResidentId, now: datetime) -> Terms:
    said = {f.name: getattr(wish, f.name) for f in fields(Wish)}
    return Terms(trade=trade.id, number=trade.newest, by=by, said=now, **said)


def _with(trade: Trade, terms: Terms) -> Trade:
    """The trade on these terms."""
    return replace(trade, current=terms.number, units=terms.units, quantity=terms.quantity, at=terms.at)


def _waiting(trade: Trade, rules: TradeRules, now: datetime) -> Trade:
    """The turn has passed: an answer is waited for, at most until the appointment itself."""
    until = now + timedelta(hours=rules.expire_hours)
    deadline = until if trade.at is None else min(until, trade.at)
    return replace(trade, moved=now, deadline=deadline)


def _checked(trade: Trade, wish: Wish, ground: Ground) -> Wish:
    rules = ground.rules
    _pieces(ground.listing, wish.quantity)
    _units(trade, wish.units, ground.prices)
    _returned(trade, wish, ground.back)
    _time(trade, wish.at, rules, ground.now)
    words = written(wish.back, least=0, most=rules.back_max) if wish.back else ""
    place = written(wish.place, least=0, most=rules.place_max, lines=False) if wish.place else ""
    if found := forbidden((words, place)):
        raise ForbiddenThing(rule=found[0], word=found[1])
    return replace(wish, back=words, place=place)


def _pieces(listing: Listing, pieces: int) -> None:
    left = 0 if listing.state in {State.CLOSED, State.RESERVED, State.REMOVED} else listing.left
    if not 0 < pieces <= left:
        raise ListingTaken(left=left)


def _units(trade: Trade, units: int, prices: BarterRules) -> None:
    if units and not trade.priced:
        raise NoCommonUnits
    price(units, prices)


def _returned(trade: Trade, wish: Wish, back: Listing | None) -> None:
    if wish.back_listing is None:
        return
    if back is None or not back.is_open or back.side is not Side.OFFER or back.owner != trade.receiver:
        raise BackUnknown


def _time(trade: Trade, at: datetime | None, rules: TradeRules, now: datetime) -> None:
    if at is None:
        return
    if at <= now:
        raise AppointmentPast(earliest=now, number=trade.id)
    latest = now + timedelta(days=rules.ahead_days)
    if at > latest:
        raise AppointmentFar(latest=latest)


def of(terms: Terms, trade: Trade) -> Terms:
    """The terms, once their trade has its number."""
    return replace(terms, trade=trade.id)
