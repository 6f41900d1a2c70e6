"""Trades in any order of steps, and the pieces they promise."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import barter, trades
from bot.domain.barter import (
    Kind,
    ListingTaken,
    State,
)
from bot.domain.refusal import Refusal
from bot.domain.trades import (
    MOVES,
    TALKING,
    Trade,
    TradeState,
    Wish,
)
from tests.domain.test_trades.test_steps import (
    ASKER,
    GIVER,
    NOW,
    OTHER,
    RULES,
    SEOUL,
    SOON,
    ground,
    listing,
    proposed,
)

# -- any order --------------------------------------------------------------------------------------

STEPS = (*MOVES, "later")


class Play:
    """A trade through which steps are taken in any order, by anybody."""

    def __init__(self):
        self.now = NOW
        self.trade, self.said = proposed(Wish(at=SOON))

    def take(self, step, by):
        trade, now = self.trade, self.now
        plain = {"by": by, "now": now}
        ruled = plain | {"rules": RULES}
        moves = {
            "counter": lambda: self.word(trades.counter, by),
            "revise": lambda: self.word(trades.revise, by),
            "withdraw": lambda: trades.withdraw(trade, terms=self.said, **ruled),
            "decline": lambda: trades.decline(trade, **plain),
            "accept": lambda: trades.bound(trades.accept(trade, number=trade.current, **plain), RULES),
            "expire": lambda: trades.expire(trade, now=now),
            "cancel": lambda: trades.cancel(trade, **ruled),
            "lapse": lambda: trades.lapse(trade, now=now),
            "deliver": lambda: trades.deliver(trade, **ruled),
            "confirm": lambda: trades.unpaid(trades.confirm(trade, **plain), rules=RULES, now=now),
            "silence": lambda: trades.unpaid(trades.silence(trade, now=now), rules=RULES, now=now),
            "settle": lambda: trades.settle(trade, transfer=None, now=now),
            "contest": lambda: trades.contest(trade, **ruled),
            "resume": lambda: trades.resume(trade, rules=RULES, now=now),
            "reopen": lambda: trades.reopen(trade, paid=0, transfer=None, now=now),
            "resolve": lambda: trades.resolve(trade, paid=0, transfer=None, now=now),
        }
        if step == "later":
            self.now += timedelta(hours=20)
        elif step in moves:
            self.trade = moves[step]()

    def word(self, say, by):
        trade, terms = say(self.trade, Wish(at=self.now + timedelta(days=2)), ground(now=self.now), by=by)
        self.said.append(terms)
        return trade


@given(st.lists(st.tuples(st.sampled_from(STEPS), st.sampled_from([GIVER, ASKER, OTHER])), max_size=30))
def test_whatever_happens_a_trade_is_whole(steps):
    play = Play()
    for step, by in steps:
        before = play.trade
        try:
            play.take(step, by)
        except Refusal:
            assert play.trade is before
        whole(play.trade, play.said)


def whole(trade: Trade, said):
    assert (trade.turn in trade.parties) is (trade.state in TALKING)
    waits = TALKING | trades.BOUND
    assert (trade.deadline is not None) is (trade.state in waits)
    current = next(t for t in said if t.number == trade.current)
    assert (current.units, current.quantity, current.at) == (trade.units, trade.quantity, trade.at)
    if trade.state in TALKING:
        assert current.by != trade.turn
    plan = trades.plan(trade, RULES, SEOUL)
    assert {who for who, _ in plan} <= set(trade.parties)
    assert not plan or trade.state in TALKING | {TradeState.AGREED, TradeState.DELIVERED}
    asked = {who for who, key in plan if key == "reply"}
    assert asked <= {trade.turn}


# -- pieces -----------------------------------------------------------------------------------------


def test_the_last_piece_promised_takes_the_listing_off_the_board_until_it_is_free():
    chairs = listing(quantity=5)
    two = barter.promise(chairs, 2)
    assert (two.state, two.left) == (State.OPEN, 3)
    all_ = barter.promise(two, 3)
    assert (all_.state, all_.left) == (State.RESERVED, 0)
    with pytest.raises(ListingTaken):
        barter.promise(all_, 1)
    assert barter.release(all_, 3).state is State.OPEN
    rest = barter.take(barter.release(all_, 3), 2)
    assert (rest.quantity, rest.promised, rest.state) == (3, 0, State.OPEN)
    assert barter.take(barter.promise(rest, 3), 3).state is State.CLOSED


def test_a_service_is_promised_as_often_as_wished():
    help_ = listing(kind=Kind.SERVICE, quantity=0)
    for _ in range(3):
        help_ = barter.promise(help_, 1)
    assert (help_.state, help_.promised) == (State.OPEN, 3)
    assert barter.take(help_, 1).state is State.OPEN


@given(st.lists(st.tuples(st.sampled_from(["promise", "release", "take"]), st.integers(1, 3)), max_size=20))
def test_never_more_is_promised_than_there_is(steps):
    thing, mine = listing(quantity=5), []
    for step, pieces in steps:
        if step == "promise":
            if pieces > thing.left:
                with pytest.raises(ListingTaken):
                    barter.promise(thing, pieces)
                continue
            thing = barter.promise(thing, pieces)
            mine.append(pieces)
        elif mine:
            thing = getattr(barter, step)(thing, mine.pop())
        assert 0 <= thing.promised <= thing.quantity
        assert thing.promised == sum(mine)
        assert thing.is_open is (thing.left > 0)
