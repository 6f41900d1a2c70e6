"""Between branches: no copy is offered for a day on which it travels, whatever is asked for and by whom."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.lending import (
    Ground,
    LendingRules,
    LoanId,
    LoanState,
    LoanStepImpossible,
    approve,
    arrive,
    free,
    hand_out,
    homeward,
    made,
    may_send,
    outward,
    sending,
    sent,
    timeline,
)
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from tests.domain.test_items import thing

SEOUL, RULES, DAY = ZoneInfo("Asia/Seoul"), LendingRules(), timedelta(days=1)
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
TODAY = NOW.astimezone(SEOUL).date()
HOME, BRANCH, WHO = PlaceId(1), PlaceId(2), ResidentId(7)


def ground(*loans, at=HOME, trips=(), now=NOW, count=1):
    item = replace(thing(quantity=count), place=HOME)
    return Ground(
        item=item,
        loans=loans,
        holds=(),
        rules=RULES,
        is_open=lambda _: True,
        now=now,
        zone=SEOUL,
        at=at,
        trips=trips,
    )


def wanted(*loans, at=HOME, first=TODAY, number=1, **more):
    facts = ground(*loans, at=at, **more)
    copy, days = free(facts, max(first, facts.earliest))
    return replace(made(facts, WHO, copy, days), id=LoanId(number))


def test_what_travels_is_ready_only_once_it_has_arrived():
    loan = wanted(at=BRANCH)
    assert (loan.place, loan.state, loan.first) == (BRANCH, LoanState.REQUESTED, TODAY + 2 * DAY)
    facts = ground(loan, at=BRANCH)
    with pytest.raises(LoanStepImpossible):
        approve(loan, facts, by=WHO)
    with pytest.raises(LoanStepImpossible):
        hand_out(loan, facts, "hand", keeper=WHO)
    assert may_send(loan, facts)
    gone = sending(loan, facts)
    trip = outward(gone, HOME, now=NOW)
    assert not may_send(gone, ground(gone, at=BRANCH, trips=[trip]))
    assert arrive(gone, ground(gone, at=BRANCH)).state is LoanState.READY


def test_one_that_arrives_late_is_kept_for_as_long_as_is_usual_from_then_on():
    loan = wanted(at=BRANCH)
    later = ground(loan, at=BRANCH, now=NOW + 5 * DAY)
    ready = arrive(loan, later)
    assert (ready.first, ready.last) == (TODAY + 5 * DAY, TODAY + 7 * DAY)
    assert ready.fetch_by.astimezone(SEOUL).date() == TODAY + 6 * DAY


@pytest.mark.parametrize("days", [0, 1, 5, 40])
def test_what_is_to_be_sent_home_is_never_there_today(days):
    trip = homeward(wanted(at=BRANCH), BRANCH, HOME, now=NOW)
    for each in (trip, sent(trip, now=NOW)):
        then = ground(trips=[each], now=NOW + days * DAY)
        assert timeline(then, 1).free(then.today, then.today) == 0


def test_no_two_loans_of_a_copy_meet_on_their_way():
    for seed in range(150):
        chance, loans = random.Random(seed), []
        for number in range(1, 9):
            at, first = chance.choice((HOME, BRANCH)), TODAY + chance.randrange(40) * DAY
            loans.append(wanted(*loans, at=at, first=first, number=number, count=2))
        ways = [
            (loan.copy, loan.first - way, loan.last + way)
            for loan in loans
            for way in [2 * DAY if loan.place == BRANCH else 0 * DAY]
        ]
        for n, (copy, first, last) in enumerate(ways):
            for other, begins, ends in ways[:n]:
                assert copy != other or last < begins or ends < first
