"""The draw: the same for everybody, one slot for each ticket, and fair by weight; a round's days and steps."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.bookings import BookingId
from bot.domain.lottery import (
    Entry,
    EntryState,
    EntryStepImpossible,
    LotteryRules,
    LotteryWonLately,
    Round,
    RoundDaysWrong,
    RoundEmpty,
    RoundId,
    RoundNotOpen,
    RoundState,
    RoundStepImpossible,
    Slot,
    Ticket,
    WishesWrong,
    announced,
    commitment,
    draw,
    entered,
    may_enter,
    moved,
    number_of,
    offered,
    stepped,
    turned,
    wishes_of,
)
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.rooms import Purpose, RoomId

SEOUL = ZoneInfo("Asia/Seoul")
RULES = LotteryRules()
NOW = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
DAYS = (date(2026, 11, 24), date(2026, 11, 30), date(2026, 12, 2))
ROUND = Round(key="k", place=PlaceId(1), name="큰방", by=ResidentId(1), since=NOW, moved=NOW)
SLOT = Slot(
    round=RoundId(1),
    number=1,
    room=RoomId(1),
    begins=datetime(2026, 12, 12, 10, tzinfo=SEOUL),
    ends=datetime(2026, 12, 12, 12, tzinfo=SEOUL),
    block=BookingId(1),
)
ENTRY = Entry(
    round=RoundId(1),
    person=ResidentId(2),
    ticket="A",
    wishes=(1,),
    people=5,
    purpose=Purpose.MEETING,
    text="",
    at=NOW,
    moved=NOW,
)


def tickets(*said):
    return [Ticket(ticket=name, weight=weight, wishes=wishes) for name, weight, wishes in said]


@given(
    st.text("0123456789abcdef", min_size=4, max_size=8),
    st.lists(
        st.tuples(st.integers(1, 4), st.lists(st.integers(1, 5), min_size=1, max_size=3, unique=True)),
        max_size=12,
    ),
)
def test_nobody_has_two_slots_and_no_slot_is_left_that_somebody_without_one_wished_for(seed, people):
    listed = tickets(*((f"T{n}", weight, tuple(wishes)) for n, (weight, wishes) in enumerate(people)))
    slots = [1, 2, 3]
    drawn = draw(seed, listed, slots)
    assert drawn == draw(seed, list(reversed(listed)), slots)
    won = list(drawn.winners.values())
    assert len(won) == len(set(won))
    wishes = {each.ticket: each.wishes for each in listed}
    assert all(slot in wishes[ticket] for slot, ticket in drawn.winners.items())
    assert all(not drawn.reserves[slot] for slot in slots if slot not in drawn.winners)
    waiting = {ticket for line in drawn.reserves.values() for ticket in line}
    assert not waiting & set(won)


def test_first_wishes_come_before_second_ones():
    listed = tickets(("A", 1, (2, 1)), ("B", 1, (2, 1)), ("C", 1, (1,)))
    for seed in ("one", "two", "three", "four"):
        drawn = draw(seed, listed, [1, 2])
        assert drawn.winners[1] == "C"
        assert drawn.winners[2] == next(ticket for ticket in drawn.order if ticket in "AB")


def test_a_ticket_of_weight_three_wins_three_times_as_often():
    listed = tickets(("A", 3, (1,)), ("B", 1, (1,)))
    won = Counter(draw(str(seed), listed, [1]).winners[1] for seed in range(4000))
    assert 2850 < won["A"] < 3150


def test_the_numbers_are_those_of_the_readme():
    assert number_of("seed", "TICKET", 1) > number_of("seed", "TICKET", 9)
    assert commitment("seed") == "19b25856e1c150ca834cffc8b59b23adbd0ec0389e58eb22b3b64768098d002b"


def test_a_round_has_its_days_in_order():
    meant = announced(ROUND, [SLOT], DAYS, rules=RULES, zone=SEOUL)
    assert meant.opens == datetime(2026, 11, 24, tzinfo=SEOUL)
    assert meant.closes == datetime(2026, 12, 1, tzinfo=SEOUL)
    assert meant.draws == datetime(2026, 12, 2, 10, tzinfo=SEOUL)


@pytest.mark.parametrize(
    "days",
    [
        (date(2026, 12, 1), date(2026, 11, 30), date(2026, 12, 2)),
        (DAYS[0], DAYS[1], DAYS[1]),
        (DAYS[0], DAYS[1], date(2026, 12, 11)),
    ],
)
def test_days_in_another_order_are_refused(days):
    with pytest.raises(RoundDaysWrong):
        announced(ROUND, [SLOT], days, rules=RULES, zone=SEOUL)


def test_nothing_is_announced_twice_or_without_slots():
    with pytest.raises(RoundEmpty):
        announced(ROUND, [], DAYS, rules=RULES, zone=SEOUL)
    with pytest.raises(RoundStepImpossible):
        announced(replace(ROUND, state=RoundState.OPEN), [SLOT], DAYS, rules=RULES, zone=SEOUL)


def test_time_opens_closes_and_draws_and_then_nothing_more():
    round_ = moved(announced(ROUND, [SLOT], DAYS, rules=RULES, zone=SEOUL), RoundState.ANNOUNCED, NOW)
    seen = []
    while round_.deadline:
        seen.append((round_.state, round_.deadline))
        round_ = turned(round_, NOW)
    assert seen == [
        (RoundState.ANNOUNCED, round_.opens),
        (RoundState.OPEN, round_.closes),
        (RoundState.CLOSED, round_.draws),
    ]
    with pytest.raises(RoundStepImpossible):
        turned(round_, NOW)


def test_one_enters_while_it_is_open():
    meant = announced(ROUND, [SLOT], DAYS, rules=RULES, zone=SEOUL)
    open_ = replace(meant, state=RoundState.OPEN)
    may_enter(open_, NOW)
    for round_, now in ((open_, open_.closes), (replace(meant, state=RoundState.ANNOUNCED), NOW)):
        with pytest.raises(RoundNotOpen):
            may_enter(round_, now)
    with pytest.raises(RoundStepImpossible):
        may_enter(ROUND, NOW)


def test_wishes_are_slots_of_the_round_each_once_and_not_too_many():
    assert wishes_of([1, 1], [SLOT], RULES) == (1,)
    slots = [replace(SLOT, number=number) for number in range(1, 6)]
    for wanted in ([], [7], [1, 2, 3, 4]):
        with pytest.raises(WishesWrong):
            wishes_of(wanted, slots, RULES)


def test_who_has_won_leaves_it_to_others_for_a_month():
    entered(None, NOW, RULES)
    entered(NOW - timedelta(days=30), NOW, RULES)
    with pytest.raises(LotteryWonLately):
        entered(NOW - timedelta(days=29), NOW, RULES)


def test_an_offer_lasts_two_days_but_not_over_the_beginning():
    assert offered(ENTRY, SLOT, RULES, NOW).deadline == NOW + timedelta(hours=48)
    late = SLOT.begins - timedelta(hours=3)
    assert offered(ENTRY, SLOT, RULES, late).deadline == SLOT.begins


def test_a_ticket_that_was_answered_is_not_answered_again():
    taken = stepped(offered(ENTRY, SLOT, RULES, NOW), EntryState.TAKEN, NOW)
    for state in (EntryState.DECLINED, EntryState.LAPSED, EntryState.BACK, EntryState.LOST):
        with pytest.raises(EntryStepImpossible):
            stepped(taken, state, NOW)
