"""The rules: two neighbours agree on a trade and see it through."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain import trades
from bot.domain.areas import AreaId
from bot.domain.barter import (
    BarterRules,
    Category,
    ForbiddenThing,
    Kind,
    Listing,
    ListingId,
    ListingTaken,
    PriceOutOfRange,
    Reach,
    Side,
    State,
)
from bot.domain.residents import ResidentId
from bot.domain.trades import (
    MOVES,
    TALKING,
    AppointmentFar,
    AppointmentPast,
    BackUnknown,
    DisputeTooLate,
    Ground,
    Mover,
    NoCommonUnits,
    NotYourTurn,
    OwnTrade,
    TermsMoved,
    TooManyTrades,
    TradeGone,
    TradeId,
    TradeRules,
    TradeState,
    TradeStepImpossible,
    Wish,
)
from bot.domain.writing import TextTooLong

SEOUL = ZoneInfo("Asia/Seoul")
GIVER, ASKER, OTHER = ResidentId(1), ResidentId(2), ResidentId(3)
GU = AreaId("gu")
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # ten o'clock in Seoul
SOON = NOW + timedelta(days=3, hours=5)
RULES, PRICES = TradeRules(), BarterRules()


def listing(**facts):
    known = {
        "id": ListingId(7),
        "key": "k",
        "owner": GIVER,
        "side": Side.OFFER,
        "kind": Kind.THING,
        "category": Category.HOUSEHOLD,
        "title": "의자",
        "text": "",
        "photos": (),
        "price": 3_000,
        "reach": Reach.GU,
        "area": GU,
        "within": GU,
        "days": 30,
        "posted": NOW,
        "until": NOW + timedelta(days=30),
    }
    return Listing(**known | facts)


def ground(thing=None, back=None, now=NOW):
    return Ground(listing=thing or listing(), back=back, rules=RULES, prices=PRICES, now=now)


def proposed(wish=None, thing=None, *, now=NOW, priced=True, back=None, open_now=0, asker=ASKER):
    trade, terms = trades.propose(
        wish or Wish(units=3_000, at=SOON, place="주민센터 앞"),
        ground(thing, back, now),
        asker=asker,
        key="k",
        community=GU,
        priced=priced,
        open_now=open_now,
    )
    trade = replace(trade, id=TradeId(5))
    return trade, [trades.of(terms, trade)]


def agreed(now=NOW, **wish):
    trade, _ = proposed(Wish(units=3_000, **wish), now=now)
    return trades.bound(trades.accept(trade, by=GIVER, number=1, now=now), RULES)


# -- terms ------------------------------------------------------------------------------------------


def test_for_an_offer_the_owner_provides_and_for_a_want_the_asker_does():
    offer, _ = proposed()
    assert (offer.provider, offer.receiver, offer.turn) == (GIVER, ASKER, GIVER)
    want, _ = proposed(thing=listing(side=Side.WANT))
    assert (want.provider, want.receiver, want.turn) == (ASKER, GIVER, GIVER)
    assert want.owner == offer.owner == GIVER
    assert want.asker == offer.asker == ASKER


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"wish": Wish(units=1_000_001)}, PriceOutOfRange),
        ({"wish": Wish(units=-100)}, PriceOutOfRange),
        ({"wish": Wish(units=150)}, PriceOutOfRange),
        ({"wish": Wish(units=100), "priced": False}, NoCommonUnits),
        ({"wish": Wish(quantity=2)}, ListingTaken),
        ({"wish": Wish(quantity=0)}, ListingTaken),
        ({"thing": listing(state=State.RESERVED, promised=1)}, ListingTaken),
        ({"wish": Wish(at=NOW)}, AppointmentPast),
        ({"wish": Wish(at=NOW + timedelta(days=91))}, AppointmentFar),
        ({"wish": Wish(back="소주 두 병")}, ForbiddenThing),
        ({"wish": Wish(place="가" * 101)}, TextTooLong),
        ({"wish": Wish(back="가" * 201)}, TextTooLong),
        ({"wish": Wish(back_listing=ListingId(8))}, BackUnknown),
        ({"wish": Wish(back_listing=ListingId(8)), "back": listing(id=8, owner=OTHER)}, BackUnknown),
        ({"asker": GIVER}, OwnTrade),
        ({"open_now": 20}, TooManyTrades),
    ],
)
def test_what_cannot_be_proposed(facts, refusal):
    with pytest.raises(refusal):
        proposed(**facts)


def test_an_offer_of_ones_own_can_be_given_in_return():
    back = listing(id=ListingId(8), owner=ASKER)
    _, terms = proposed(Wish(back_listing=ListingId(8)), back=back)
    assert terms[0].back_listing == 8


def test_a_counter_is_a_new_version_and_passes_the_turn():
    trade, _ = proposed()
    trade, terms = trades.counter(trade, Wish(units=2_000), ground(), by=GIVER)
    assert (trade.state, trade.current, trade.turn, trade.units) == (TradeState.COUNTERED, 2, ASKER, 2_000)
    assert (terms.number, terms.by) == (2, GIVER)
    with pytest.raises(NotYourTurn):
        trades.counter(trade, Wish(), ground(), by=GIVER)


def test_who_spoke_last_may_say_it_better_and_the_turn_stays():
    trade, _ = proposed()
    trade, terms = trades.revise(trade, Wish(units=1_000), ground(), by=ASKER)
    assert (trade.turn, trade.current, terms.number) == (GIVER, 2, 2)
    with pytest.raises(NotYourTurn):
        trades.revise(trade, Wish(), ground(), by=GIVER)


def test_what_is_taken_back_gives_the_others_last_terms_their_place_again():
    trade, said = proposed()
    for by, units in ((GIVER, 2_000), (ASKER, 2_500), (GIVER, 2_200)):
        trade, terms = trades.counter(trade, Wish(units=units), ground(), by=by)
        said.append(terms)
    trade = trades.withdraw(trade, by=GIVER, terms=said, rules=RULES, now=NOW)
    assert (trade.state, trade.current, trade.units, trade.turn) == (TradeState.COUNTERED, 3, 2_500, GIVER)
    trade, terms = trades.counter(trade, Wish(units=2_300), ground(), by=GIVER)
    assert terms.number == 5
    trade = trades.withdraw(trade, by=GIVER, terms=[*said, terms], rules=RULES, now=NOW)
    assert (trade.current, trade.turn) == (3, GIVER)


def test_the_first_proposal_taken_back_ends_the_trade():
    trade, said = proposed()
    over = trades.withdraw(trade, by=ASKER, terms=said, rules=RULES, now=NOW)
    assert (over.state, over.turn, over.deadline, over.ended_by) == (TradeState.WITHDRAWN, None, None, ASKER)


def test_only_the_terms_in_force_can_be_accepted():
    trade, _ = proposed()
    trade, _ = trades.revise(trade, Wish(units=9_000), ground(), by=ASKER)
    with pytest.raises(TermsMoved):
        trades.accept(trade, by=GIVER, number=1, now=NOW)
    assert trades.accept(trade, by=GIVER, number=2, now=NOW).state is TradeState.AGREED


def test_an_appointment_that_has_passed_is_not_accepted():
    trade, _ = proposed()
    with pytest.raises(AppointmentPast):
        trades.accept(trade, by=GIVER, number=1, now=SOON)


def test_an_answer_is_waited_for_at_most_until_the_appointment():
    far, _ = proposed(Wish(at=NOW + timedelta(days=30)))
    near, _ = proposed(Wish(at=NOW + timedelta(hours=5)))
    assert far.deadline == NOW + timedelta(hours=96)
    assert near.deadline == near.at


def test_what_changed_is_known_by_name():
    old = Wish(units=1, place="여기")
    assert trades.changed(old, replace(old, units=2, place="저기")) == {"units", "place"}
    assert trades.changed(None, old) == frozenset()


# -- whose move -------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", list(TradeState))
@pytest.mark.parametrize("step", [step for step in MOVES if step != "propose"])
def test_a_step_leads_only_where_the_table_says(step, state):
    starts, end, mover = MOVES[step]
    turn = GIVER if state in TALKING else None
    trade = replace(proposed()[0], state=state, turn=turn)
    whose = {
        Mover.TURN: GIVER,
        Mover.SPOKE: ASKER,
        Mover.EITHER: ASKER,
        Mover.PROVIDER: GIVER,
        Mover.RECEIVER: ASKER,
    }
    by = whose.get(mover)
    if state not in starts:
        with pytest.raises(TradeStepImpossible):
            trades.moved(trade, step, by=by, now=NOW)
        return
    assert trades.moved(trade, step, by=by, now=NOW).state is (end or state)
    wrong = {Mover.TURN: ASKER, Mover.SPOKE: GIVER, Mover.PROVIDER: ASKER, Mover.RECEIVER: GIVER}.get(mover)
    if wrong:
        with pytest.raises(NotYourTurn):
            trades.moved(trade, step, by=wrong, now=NOW)
    with pytest.raises(TradeGone):
        trades.moved(trade, step, by=OTHER, now=NOW)


def test_what_can_be_pressed_is_what_is_possible():
    trade, _ = proposed()
    assert trades.possible(trade, GIVER) == {"accept", "counter", "decline"}
    assert trades.possible(trade, ASKER) == {"revise", "withdraw"}
    assert trades.possible(trade, OTHER) == set()
    assert trades.possible(agreed(), GIVER) == {"deliver", "cancel", "contest"}
    assert trades.possible(agreed(), ASKER) == {"confirm", "cancel", "contest"}


# -- doing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "now", "late"),
    [
        (SOON, SOON - timedelta(hours=25), False),
        (SOON, SOON - timedelta(hours=24), False),
        (SOON, SOON - timedelta(hours=23), True),
        (SOON, SOON + timedelta(hours=1), True),
        (None, NOW + timedelta(hours=24), False),
        (None, NOW + timedelta(hours=25), True),
    ],
)
def test_calling_it_off_is_late_inside_the_notice(at, now, late):
    over = trades.cancel(agreed(at=at), by=ASKER, rules=RULES, now=now)
    assert (over.state, over.late, over.ended_by) == (TradeState.CANCELLED, late, ASKER)


def test_an_agreed_trade_lapses_so_long_after_its_appointment():
    assert agreed(at=SOON).deadline == SOON + timedelta(days=21)
    assert agreed().deadline == NOW + timedelta(days=21)


def test_received_is_given_too():
    got = trades.confirm(agreed(), by=ASKER, now=NOW)
    assert (got.state, got.delivered) == (TradeState.CONFIRMED, NOW)


def test_what_is_settled_can_be_contested_for_two_weeks():
    done = trades.settle(trades.confirm(agreed(), by=ASKER, now=NOW), transfer=1, now=NOW)
    inside, outside = NOW + timedelta(days=14), NOW + timedelta(days=14, seconds=1)
    disputed = trades.contest(done, by=GIVER, rules=RULES, now=inside)
    assert (disputed.state, disputed.before) == (TradeState.DISPUTED, TradeState.SETTLED)
    assert trades.resume(disputed, rules=RULES, now=inside).state is TradeState.SETTLED
    with pytest.raises(DisputeTooLate):
        trades.contest(done, by=GIVER, rules=RULES, now=outside)


@pytest.mark.parametrize(
    ("made", "days"),
    [
        (agreed, 21),
        (lambda: trades.deliver(agreed(), by=GIVER, rules=RULES, now=NOW), 14),
        (lambda: trades.confirm(agreed(), by=ASKER, now=NOW), 0),
    ],
)
def test_what_is_not_contested_any_more_goes_on_with_its_time_anew(made, days):
    before = made()
    later = NOW + timedelta(days=5)
    disputed = trades.contest(before, by=ASKER, rules=RULES, now=NOW)
    assert disputed.deadline is None
    back = trades.resume(disputed, rules=RULES, now=later)
    assert (back.state, back.deadline) == (before.state, later + timedelta(days=days))


# -- reminders --------------------------------------------------------------------------------------


def planned(trade):
    return trades.plan(trade, RULES, SEOUL)


def test_who_has_the_turn_is_reminded_after_two_days():
    trade, _ = proposed(Wish())
    assert planned(trade) == {(GIVER, "reply"): NOW + timedelta(hours=48)}
    trade, _ = trades.counter(trade, Wish(), ground(), by=GIVER)
    assert set(planned(trade)) == {(ASKER, "reply")}


def test_nobody_is_reminded_of_an_answer_after_the_appointment():
    trade, _ = proposed(Wish(at=NOW + timedelta(hours=30)))
    assert planned(trade) == {}


def test_both_are_reminded_a_day_before_and_asked_two_hours_after():
    plan = planned(agreed(at=SOON))
    assert plan[GIVER, "soon"] == plan[ASKER, "soon"] == SOON - timedelta(hours=24)
    assert plan[GIVER, "gave"] == plan[ASKER, "got"] == SOON + timedelta(hours=2)
    assert plan[GIVER, "lapse"] == SOON + timedelta(days=18)


def test_what_was_agreed_on_for_today_has_no_reminder_a_day_before():
    assert not [key for _, key in planned(agreed(at=NOW + timedelta(hours=5))) if key == "soon"]


def test_nobody_is_woken():
    evening = datetime(2026, 11, 26, 20, 0, tzinfo=SEOUL)
    plan = planned(agreed(at=evening))
    assert plan[GIVER, "gave"] == evening.replace(hour=8) + timedelta(days=1)


def test_the_receiver_is_asked_on_days_3_7_and_13():
    given_ = trades.deliver(agreed(), by=GIVER, rules=RULES, now=NOW)
    assert planned(given_) == {
        (ASKER, "confirm-first"): NOW + timedelta(days=3),
        (ASKER, "confirm-second"): NOW + timedelta(days=7),
        (ASKER, "confirm-last"): NOW + timedelta(days=13),
    }
    assert given_.deadline == NOW + timedelta(days=14)
