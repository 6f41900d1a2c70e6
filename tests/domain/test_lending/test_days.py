"""The days of a thing: which can be chosen, and where what is agreed goes when the place is shut on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.domain.lending import (
    Days,
    Hold,
    LendingRules,
    LoanId,
    LoanState,
    PhotoMoment,
    Shift,
    after,
    asked,
    before,
    days_free,
    shifted,
    unshifted,
)
from bot.domain.lending.photos import LoanPhotos
from bot.domain.residents import ResidentId
from tests.domain.test_lending.test_steps import ANNA, NOW, RULES, SEOUL, but_sundays, ground, loan, out

MONDAY = date(2026, 11, 23)


def day(number, month=11):
    return date(2026, month, number)


def at(number, hour, month=11):
    return datetime(2026, month, number, hour, tzinfo=SEOUL)


def shut_on(*days):
    return lambda each: but_sundays(each) and each not in days


# -- chosen in a calendar --------------------------------------------------------------------


def test_a_calendar_begins_today_ends_as_far_ahead_as_things_are_kept_and_knows_closed_days():
    found = days_free(ground(), ANNA.id)
    assert (found.first, found.last) == (MONDAY, MONDAY + timedelta(days=RULES.ahead_days))
    assert [each for each in found.shut if each.month == 11] == [day(29)]
    assert not set(found.free) & set(found.shut)
    assert len(found.free) + len(found.shut) == (found.last - found.first).days + 1


def test_days_that_would_reach_into_another_loan_or_its_buffer_cannot_be_chosen():
    taken = replace(asked(ground(), ResidentId(8), day(26)), id=LoanId(5))  # Thursday to Saturday
    found = days_free(ground(loans=[taken]), ANNA.id)
    assert found.free[:2] == [MONDAY, day(30)]
    both = days_free(ground(loans=[taken], quantity=2), ANNA.id)
    assert both.free[:4] == [MONDAY, day(24), day(25), day(26)]


def test_while_others_wait_nobody_chooses_a_day():
    waits = [Hold(item=1, borrower=ResidentId(8), since=NOW)]
    assert not days_free(ground(holds=waits), ANNA.id).free


def test_a_day_on_which_as_many_come_as_there_is_room_for_is_left_to_who_comes_anyway():
    rules = LendingRules(visits_day=1)
    full = replace(ground(rules=rules), visits={day(24): frozenset({ResidentId(8)})})
    assert days_free(full, ANNA.id).free[:2] == [MONDAY, day(25)]
    assert days_free(full, ResidentId(8)).free[:2] == [MONDAY, day(24)]


@pytest.mark.parametrize(("wished", "near"), [(24, 23), (25, 26), (26, 26), (27, 26), (30, 1), (28, 26)])
def test_the_nearest_day_is_offered_and_of_two_as_near_the_later_one(wished, near):
    free = [day(23), day(26), day(1, 12)]
    found = Days(first=MONDAY, last=day(31, 12), free=free, shut=())
    assert found.nearest(day(wished)) == (day(1, 12) if near == 1 else day(near))
    assert replace(found, free=()).nearest(day(wished)) is None


# -- moved by closed days --------------------------------------------------------------------


def test_what_is_out_is_due_on_the_next_open_day_and_back_on_its_own_when_that_is_undone():
    lent = out()
    later = shifted(lent, ground(is_open=shut_on(day(25), day(26)), loans=[lent]))
    assert (later.first, later.last, later.due) == (lent.first, day(27), at(27, 20))
    was = Shift(closure=1, loan=lent.id, first=lent.first, last=lent.last, due=lent.due,
                fetch_by=lent.fetch_by, version=later.version)  # fmt: skip
    again = unshifted(later, was, RULES, SEOUL, now=NOW)
    assert (again.last, again.due, again.deadline) == (lent.last, lent.due, lent.deadline)
    assert unshifted(replace(later, version=later.version + 1), was, RULES, SEOUL, now=NOW) is None
    assert unshifted(replace(later, state=LoanState.CHECKED), was, RULES, SEOUL, now=NOW) is None


def test_what_is_kept_for_a_day_goes_to_the_next_open_one_for_as_many_days():
    kept = replace(asked(ground(), ANNA.id, day(25)), id=LoanId(5))
    assert (kept.first, kept.last) == (day(25), day(27))
    later = shifted(kept, ground(is_open=shut_on(day(25)), loans=[kept]))
    assert (later.first, later.last, later.fetch_by) == (day(26), day(28), at(27, 12))
    assert later.deadline == later.fetch_by


def test_what_can_be_fetched_by_a_closed_noon_stays_and_is_kept_until_an_open_one():
    kept = loan()
    assert kept.fetch_by == at(24, 12)
    later = shifted(kept, ground(is_open=shut_on(day(24)), loans=[kept]))
    assert (later.first, later.last, later.fetch_by) == (kept.first, kept.last, at(25, 12))


def test_nothing_moves_where_the_days_are_open_or_somebody_else_has_the_next_ones():
    kept = replace(asked(ground(), ANNA.id, day(25)), id=LoanId(5))
    assert shifted(kept, ground(loans=[kept])) is kept
    next_one = replace(asked(ground(loans=[kept]), ResidentId(8), day(30)), id=LoanId(6))
    shut = ground(is_open=shut_on(day(25), day(26)), loans=[kept, next_one])
    stays = shifted(kept, shut)
    assert (stays.first, stays.last) == (kept.first, kept.last), "it would meet the next one"
    assert stays.fetch_by == at(27, 12)


# -- photographed ----------------------------------------------------------------------------


def taken(number, of, moment, hours, copy=1):
    return LoanPhotos(id=number, loan=LoanId(of), item=1, copy=copy, moment=moment, photos=("p",),
                      by=ResidentId(1), at=NOW + timedelta(hours=hours))  # fmt: skip


def test_beside_what_came_back_lies_the_last_photo_from_before_of_the_same_copy():
    mine = out(id=LoanId(7), out=NOW + timedelta(hours=10))
    earlier = taken(1, 5, PhotoMoment.BACK, 2)
    assert before(mine, [earlier]) == earlier, "how the last borrower brought it back"
    going = taken(2, 7, PhotoMoment.OUT, 11)
    assert before(mine, [earlier, going]) == going, (
        "how it went out itself, even when pictured a little later"
    )
    others = [taken(3, 8, PhotoMoment.BACK, 30), taken(4, 6, PhotoMoment.OUT, 9, copy=2)]
    assert before(mine, [earlier, *others]) == earlier, "neither what came later nor another copy"
    assert before(mine, others) is None


def test_what_came_back_is_what_this_loan_brought_and_the_last_photo_counts():
    mine = out(id=LoanId(7), out=NOW)
    first, second = taken(1, 7, PhotoMoment.BACK, 50), taken(2, 7, PhotoMoment.BACK, 51)
    found = [second, first, taken(3, 7, PhotoMoment.OUT, 1), taken(4, 8, PhotoMoment.BACK, 60)]
    assert after(mine, found) == second
    assert after(mine, found[2:]) is None
    assert before(mine, found) == found[2]
