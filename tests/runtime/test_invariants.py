"""Whatever people do, in whatever order and several at once: the sums stay zero and nobody is left in between.

Four neighbours act at random on a real database, by the actions that every press ends in. After each step
the whole town is asked whether the books balance, nobody is below the floor without a record of who allowed
it, no entry has changed, each trade stands where the table lets it, things and units are held for agreed
trades and for nothing else, and the reminders that wait are those of the trade as it stands.
"""

from __future__ import annotations

import asyncio
import itertools
import threading
from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from bot.actions import barter, cases, contact, ledger, residents, reviews, trades
from bot.domain.barter import Category, Draft, Kind, Reach, Side
from bot.domain.ledger import LedgerRules, TransferConflict
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId, Tick
from bot.domain.trades import BOUND, KEYS, DisputeReason, TradeRules, TradeState, Wish, plan
from storage.barter import listings
from storage.city import LOST_RACES, Storage
from storage.ledger.book import accounts, entries, holds, limits, transfers
from storage.notices import notices
from storage.trades import trades as trade_rows
from tests.town import MORNING, SEOUL

PEOPLE = 4
STEPS = (
    "accept",
    "counter",
    "revise",
    "withdraw",
    "decline",
    "cancel",
    "deliver",
    "confirm",
    "pay",
    "contest",
)
SWEPT = (barter, trades, ledger, cases, contact, reviews)
RULES = LedgerRules()
NUMBERS = itertools.count(50_001)

person = st.integers(0, PEOPLE - 1)
amount = st.sampled_from((0, 1, 900, 40_000, 99_999, 100_000, 100_001, 1_000_001))
units = st.sampled_from((0, 3_000, 3_000, 60_000, 100_000, 50, 2_000_000))
step = st.tuples(st.sampled_from(STEPS), st.integers(0, PEOPLE), st.integers(0, 30))
payment = st.tuples(st.just("transfer"), st.tuples(person, person), amount)


class Stage:
    """The storage in a loop of its own, so that machines that know no asyncio can play on it."""

    def __init__(self, url: str) -> None:
        self.storage = Storage(url, SEOUL)
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self.now = MORNING
        self.run(self.storage.open(MORNING))

    def run(self, doing):
        return asyncio.run_coroutine_threadsafe(doing, self._loop).result(60)

    def close(self) -> None:
        self.run(self.storage.close())
        self._loop.call_soon_threadsafe(self._loop.stop)

    async def does(self, who: int, deed):
        """One turn: a refusal is an answer; who lost a race plays again, as the runtime lets them."""
        for _ in range(20):
            try:
                async with self.storage.transaction(self.now) as city:
                    await city.turns.lock(who)
                    return await deed(city)
            except LOST_RACES:
                continue
            except Refusal as refusal:
                return refusal
        raise AssertionError("somebody loses every race")

    async def rows(self, statement):
        async with self.storage.engine.connect() as conn:
            return (await conn.execute(statement)).all()


class Neighbourhood(RuleBasedStateMachine):
    """All plays take place in one town, each with people of its own."""

    stage: Stage

    def __init__(self) -> None:
        super().__init__()
        self.people = [ResidentId(next(NUMBERS)) for _ in range(PEOPLE)]
        self.wares: list[int] = []
        self.trades: list[int] = []
        self.parties: dict[int, tuple[ResidentId, ResidentId]] = {}
        self.paid: list[tuple[str, int, int, int]] = []
        self.seen: dict[int, tuple] = {}
        self.stage.run(self._settle())

    async def _settle(self) -> None:
        for who in self.people:
            await self.stage.does(who, lambda city, who=who: self._joins(city, who))

    async def _joins(self, city, who) -> None:
        home = city.atlas.named("문정래미안")[0].id
        resident = await residents.join(
            city, who, name="이웃", locale="ko", area=home, ticks=(Tick.SERVICE, Tick.PROFILE)
        )
        for kind, category, pieces in (
            (Kind.THING, Category.FURNITURE, 2),
            (Kind.SERVICE, Category.HAIR, 0),
        ):
            draft = Draft(
                side=Side.OFFER,
                kind=kind,
                category=category,
                title=kind.value,
                reach=Reach.GU,
                quantity=pieces,
            )
            self.wares.append((await barter.post(city, resident, draft)).id)

    # -- what people do ----------------------------------------------------------------

    def deed(self, what, who, number):
        """(who acts, what they do) as a coroutine yet to be awaited."""
        if what == "transfer":
            payer, payee = (self.people[n] for n in who)
            key = f"p:{next(NUMBERS)}"
            self.paid.append((key, payer, payee, number))
            return self.stage.does(payer, lambda city: self._pays(city, key, payer, payee, number))
        trade = self.trades[number % len(self.trades)] if self.trades else 0
        parties = self.parties.get(trade, self.people[:2])
        actor = parties[who] if who < 2 else self.people[who - 1]  # more often one of the two
        return self.stage.does(actor, lambda city: self._steps(city, what, actor, trade))

    async def _pays(self, city, key, payer, payee, number):
        community = ledger.community_of(city, await city.residents.resident(payer))
        return await ledger.pay(
            city, key=key, payer=payer, payee=payee, community=community, amount=number, note="", by=payer
        )

    async def _steps(self, city, what, actor, number):
        who, trade = await city.residents.resident(actor), await city.trades.trade(number)
        current = trade.current if trade else 1
        if what == "accept":
            return await trades.accept(city, who, number, terms=current)
        if what in ("counter", "revise"):
            wish = Wish(units=(trade.units if trade else 0) + 100, at=self.stage.now + timedelta(days=2))
            return await getattr(trades, what)(city, who, number, wish, terms=current)
        if what == "contest":
            return await trades.contest(city, who, number, DisputeReason.OTHER, "다릅니다")
        return await getattr(trades, what)(city, who, number)

    @initialize(units=units)
    def two_propose(self, units):
        self.proposes(who=0, to=1, kind=0, units=units, pieces=1)
        self.proposes(who=1, to=1, kind=1, units=3_000, pieces=1)

    @rule(
        who=person,
        to=st.integers(1, PEOPLE),
        kind=st.integers(0, 1),
        units=units,
        pieces=st.sampled_from((1, 1, 2, 3)),
    )
    def proposes(self, who, to, kind, units, pieces):
        actor, listing = self.people[who], self.wares[2 * ((who + to) % PEOPLE) + kind]
        wish = Wish(units=units, quantity=pieces, at=self.stage.now + timedelta(days=1))

        async def deed(city):
            return await trades.propose(city, await city.residents.resident(actor), listing, wish)

        made = self.stage.run(self.stage.does(actor, deed))
        if not isinstance(made, Refusal):
            self.trades.append(made.id)
            self.parties[made.id] = made.parties

    @precondition(lambda self: self.trades)
    @rule(number=st.integers(0, 30), far=st.integers(1, 3), contested=st.booleans())
    def goes_well(self, number, far, contested):
        steps = ("accept", "deliver", "confirm")[:far] + ("contest",) * contested
        for what, who in itertools.product(steps, (0, 1)):
            self.stage.run(self.deed(what, who, number))

    @rule(doing=st.one_of(step, payment))
    def does(self, doing):
        self.stage.run(self.deed(*doing))

    @rule(doings=st.lists(st.one_of(step, payment), min_size=2, max_size=6))
    def do_at_once(self, doings):
        async def together():
            await asyncio.gather(*(self.deed(*doing) for doing in doings))

        self.stage.run(together())

    @precondition(lambda self: self.paid)
    @rule(number=st.integers(0, 50), other=st.booleans())
    def pays_again(self, number, other):
        key, payer, payee, tried = self.paid[number % len(self.paid)]
        before = self.stage.run(self.stage.rows(select(transfers.c.amount).where(transfers.c.key == key)))
        amount = (before[0][0] if before else tried) + other
        again = self.stage.run(
            self.stage.does(payer, lambda city: self._pays(city, key, payer, payee, amount))
        )
        if before and other:
            assert isinstance(again, TransferConflict)
        elif before:
            assert again.key == key

    @precondition(lambda self: self.trades)
    @rule(number=st.integers(0, 30), back=amount)
    def is_ruled(self, number, back):
        trade = self.trades[number % len(self.trades)]
        judge = self.people[0]

        async def deed(city):
            return await trades.resolve(city, trade, back=back, by=judge, reason="규칙")

        self.stage.run(self.stage.does(judge, deed))

    @rule(number=st.integers(0, 50), back=amount)
    def is_reversed(self, number, back):
        made = self.stage.run(self.stage.rows(select(transfers.c.id).where(transfers.c.key.like("p:%"))))
        if made:
            transfer, judge, key = made[number % len(made)][0], self.people[1], f"r:{next(NUMBERS)}"
            self.stage.run(
                self.stage.does(
                    judge,
                    lambda city: ledger.reverse(
                        city, transfer, amount=back, by=judge, reason="잘못", key=key
                    ),
                )
            )

    @rule(who=person, floor=st.sampled_from((-300_000, -150_000)))
    def is_allowed_more(self, who, floor):
        owner, judge = self.people[who], self.people[2]

        async def deed(city):
            community = ledger.community_of(city, await city.residents.resident(owner))
            await ledger.grant_limit(
                city, owner=owner, community=community, floor=floor, days=2, reason="수리", by=judge
            )

        self.stage.run(self.stage.does(judge, deed))

    @rule(hours=st.sampled_from((1, 1, 1, 1, 26, 49, 97, 24 * 15)))
    def time_passes(self, hours):
        self.stage.now += timedelta(hours=hours)
        for feature in SWEPT:
            done = self.stage.run(self.stage.does(0, feature.sweep))
            assert not isinstance(done, Refusal), (feature.__name__, done)

    # -- what must hold ----------------------------------------------------------------

    @invariant()
    def the_books_balance(self):
        by_transfer = select(entries.c.transfer).group_by(entries.c.transfer)
        uneven = by_transfer.having((func.sum(entries.c.amount) != 0) | (func.count() != 2))
        assert self.stage.run(self.stage.rows(uneven)) == []
        sums = select(func.sum(accounts.c.balance)).group_by(accounts.c.community)
        assert all(total == 0 for (total,) in self.stage.run(self.stage.rows(sums)))
        booked = select(func.count()).where(transfers.c.state == "committed")
        there = select(func.count()).select_from(entries)
        assert (
            self.stage.run(self.stage.rows(there))[0][0] == 2 * self.stage.run(self.stage.rows(booked))[0][0]
        )

    @invariant()
    def no_entry_has_changed(self):
        mine = select(entries).join(accounts, accounts.c.id == entries.c.account)
        now = {
            row.id: tuple(row)
            for row in self.stage.run(self.stage.rows(mine.where(accounts.c.owner.in_(self.people))))
        }
        assert {number: now.get(number) for number in self.seen} == self.seen
        self.seen = now
        for account in self.stage.run(
            self.stage.rows(select(accounts).where(accounts.c.owner.in_(self.people)))
        ):
            assert account.balance == sum(row[3] for row in now.values() if row[2] == account.id)

    @invariant()
    def nobody_is_below_the_floor_without_a_record(self):
        low = select(accounts).where(accounts.c.owner.in_(self.people), accounts.c.balance < RULES.hard_floor)
        for account in self.stage.run(self.stage.rows(low)):
            granted = select(func.count()).where(limits.c.account == account.id)
            ruled = select(func.count()).where(transfers.c.payer == account.id, transfers.c.override != "")
            assert (
                self.stage.run(self.stage.rows(granted))[0][0] or self.stage.run(self.stage.rows(ruled))[0][0]
            ), account

    @invariant()
    def things_and_units_are_held_for_agreed_trades_only(self):
        mine = self.stage.run(self.stage.rows(select(trade_rows).where(trade_rows.c.id.in_(self.trades))))
        promised: Counter[int] = Counter()
        for trade in mine:
            held = self.stage.run(
                self.stage.rows(select(holds.c.amount).where(holds.c.about == f"trade:{trade.id}"))
            )
            if trade.state in BOUND or (trade.state is TradeState.DISPUTED and trade.settled is None):
                promised[trade.listing] += trade.quantity
                assert held == ([(trade.units,)] if trade.units else []), trade
            else:
                assert not held, trade
        for ware in self.stage.run(self.stage.rows(select(listings).where(listings.c.id.in_(self.wares)))):
            assert ware.promised == promised[ware.id], ware

    @invariant()
    def the_reminders_are_those_of_the_trades_as_they_stand(self):
        self.stage.run(self._compared())

    async def _compared(self):
        async with self.stage.storage.transaction(self.stage.now) as city:
            stand = [await city.trades.trade(number) for number in self.trades]
        for trade in stand:
            waiting = select(notices.c.person, notices.c.key, notices.c.due).where(
                notices.c.about == f"trade:{trade.id}",
                notices.c.key.in_([f"trades-notice-{key}" for key in KEYS]),
            )
            there = {
                (who, key.removeprefix("trades-notice-")): due
                for who, key, due in await self.stage.rows(waiting)
            }
            assert there == plan(trade, TradeRules(), SEOUL), trade


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_whatever_neighbours_do_the_sums_stay_zero_and_nothing_hangs_in_between(engine, request):
    stage = Stage(request.getfixturevalue(f"{engine}_town_url"))
    try:
        run_state_machine_as_test(
            type("Town", (Neighbourhood,), {"stage": stage}),
            settings=settings(
                max_examples=8,
                stateful_step_count=30,
                phases=(Phase.generate,),
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
    finally:
        stage.close()
