"""Bookings: each check by its name, quotas, the life of a booking, what it is reminded of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.availability import Busy, Span, hours_of, opened
from bot.domain.bookings import (
    CHECKS,
    COUNTED,
    MOVES,
    TAKES,
    Booking,
    BookingId,
    BookingKind,
    BookingOffGrid,
    BookingPast,
    BookingRules,
    BookingStands,
    BookingState,
    BookingStepImpossible,
    BookingTooFar,
    BookingTooLong,
    BookingTooShort,
    BookingTooSoon,
    DayQuota,
    Ground,
    Hand,
    HoldOver,
    MinutesQuota,
    MonthQuota,
    PurposeNotHere,
    RoomPaused,
    RoomShut,
    SlotTaken,
    TicksMissing,
    TooEarlyHere,
    TooFewPeople,
    TooLateToCancel,
    TooManyPeople,
    Wish,
    arrive,
    block,
    cancel,
    check,
    hold,
    in_time_until,
    instead,
    lost,
    moved,
    on_day,
    over,
    plan,
    possible,
    promised,
    refused,
    shifted,
    undone,
    wanted,
)
from bot.domain.residents import ResidentId
from bot.domain.rooms import Purpose, RoomId, RoomRules, terms
from tests.domain.test_rooms import room
from tests.town import SEOUL

NOW = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
RULES = BookingRules()
TERMS = terms(room(), RoomRules())
ME = ResidentId(1001)


def at(day, hour, minute=0, month=12):
    return datetime(2026, month, day, hour, minute, tzinfo=SEOUL)


def span(first, last, day=1):
    return Span(at(day, first), at(day, last))


def booking(number=1, first=10, last=12, day=1, state=BookingState.APPROVED, **more):
    made = Booking(
        id=BookingId(number),
        key=f"K{number}",
        room=RoomId(1),
        person=ME,
        state=state,
        begins=at(day, first),
        ends=at(day, last),
        purpose=Purpose.MEETING,
        asked=NOW,
        moved=NOW,
    )
    return replace(made, **more)


def ground(*, day=1, taken=(), mine=(), said="09:00-18:00", own=None, **more):
    on = date(2026, 12, day)
    return Ground(
        room=replace(room(), **more),
        terms=replace(TERMS, **(own or {})),
        rules=RULES,
        open=opened(on - timedelta(days=1), on + timedelta(days=1), lambda _: hours_of(said), SEOUL),
        taken=list(taken),
        mine=list(mine),
        now=NOW,
        zone=SEOUL,
    )


def wish(first=10, last=12, day=1, **more):
    return Wish(span=span(first, last, day), **more)


REFUSED = [
    ("let", wish(), ground(paused=True), RoomPaused(room=1)),
    ("to-come", Wish(span=Span(at(23, 9, month=11), at(23, 11, month=11))), ground(), BookingPast(room=1)),
    (
        "least",
        Wish(span=Span(at(1, 10), at(1, 10, 30))),
        ground(),
        BookingTooShort(least=timedelta(hours=1), room=1),
    ),
    ("most", wish(9, 14), ground(), BookingTooLong(most=timedelta(hours=4), room=1)),
    (
        "lead",
        Wish(span=Span(at(27, 10, month=11), at(27, 12, month=11))),
        ground(),
        BookingTooSoon(days=5, first=date(2026, 11, 28), room=1),
    ),
    (
        "latest",
        wish(day=30),
        ground(own={"latest_days": 30}),
        BookingTooFar(days=30, last=date(2026, 12, 23), room=1),
    ),
    ("open", wish(17, 19), ground(), RoomShut(next=at(1, 16), room=1)),
    (
        "grid",
        Wish(span=Span(at(1, 10, 30), at(1, 12, 30))),
        ground(),
        BookingOffGrid(slot=60, next=at(1, 11), room=1),
    ),
    ("people", wish(people=11), ground(), TooManyPeople(most=10)),
    ("people", wish(people=2), ground(), TooFewPeople(least=3)),
    ("purpose", wish(purpose=Purpose.FAMILY), ground(purposes=("meeting",)), PurposeNotHere()),
    (
        "quotas",
        wish(13, 14),
        ground(mine=[booking(state=BookingState.REQUESTED)]),
        DayQuota(most=1, next=date(2026, 12, 2)),
    ),
    (
        "free",
        wish(),
        ground(taken=[Busy(span(11, 12), number=9)]),
        SlotTaken(next=at(1, 12), room=1, begins=at(1, 10)),
    ),
]


@pytest.mark.parametrize(("name", "wanted", "there", "no"), REFUSED, ids=[name for name, *_ in REFUSED])
def test_each_check_says_its_rule_and_what_is_possible_next(name, wanted, there, no):
    told = refused(wanted, there)
    assert type(told) is type(no)
    assert vars(told) == vars(no)
    first = next(each for each, ask in CHECKS.items() if ask(wanted, there))
    assert first == name
    with pytest.raises(type(no)):
        check(wanted, there)


def test_a_wish_that_meets_all_of_them_is_granted():
    assert refused(wish(people=5, purpose=Purpose.CLASS), ground()) is None
    assert refused(wish(22, 23, day=1), ground(said="22:00-24:00")) is None


def test_clearing_up_keeps_the_next_one_away_and_what_is_moved_is_not_in_its_own_way():
    behind = [Busy(span(9, 10), after=timedelta(minutes=10), number=4)]
    assert isinstance(refused(wish(), ground(taken=behind)), SlotTaken)
    assert refused(Wish(span=span(10, 12), number=BookingId(4)), ground(taken=behind)) is None
    mine = [booking(4, 9, 11)]
    assert refused(Wish(span=span(13, 15), number=BookingId(4)), ground(mine=mine)) is None


def test_what_is_offered_instead_passes_every_check():
    there = ground(taken=[Busy(span(10, 12), number=9)], own={"slot": 30, "least": 30, "after": 0})
    offered = instead(wish(10, 12), there, most=5)
    assert offered == ()
    offered = instead(
        wish(9, 11), ground(taken=[Busy(span(10, 11), number=9)], own={"slot": 30, "least": 30, "after": 0})
    )
    assert all(refused(Wish(span=each), there) is None for each in offered)
    shift = instead(wish(11, 13), ground(taken=[Busy(span(11, 12), number=9)], own={"after": 0}))
    assert shift == (span(12, 14),)


def test_on_a_day_the_free_span_nearest_to_the_wanted_hour_is_meant():
    day = at(1, 10).date()
    assert on_day(wish(10, 12), ground(), day) == span(10, 12)
    mornings = ground(taken=[Busy(span(9, 12), number=9)], own={"after": 0})
    assert on_day(wish(10, 12), mornings, day) == span(12, 14)
    assert on_day(wish(10, 12), ground(taken=[Busy(span(9, 18), number=9)]), day) is None


@pytest.mark.parametrize("state", list(BookingState))
def test_only_what_the_house_refused_or_took_is_lost(state):
    if state in {BookingState.DECLINED, BookingState.DISPLACED, BookingState.EXPIRED}:
        lost(booking(state=state))
    else:
        with pytest.raises(BookingStepImpossible):
            lost(booking(state=state))


@pytest.mark.parametrize("state", list(BookingState))
def test_what_is_only_asked_for_counts_and_what_is_over_unused_does_too(state):
    told = over(
        span(13, 14), is_public=False, is_known=True, mine=[booking(state=state)], rules=RULES, zone=SEOUL
    )
    assert (told is not None) == (state in COUNTED)


def test_a_month_has_room_for_three_and_for_eight_of_everybodys_good():
    mine = [booking(n, day=n) for n in (1, 2, 3)]
    facts = {"mine": mine, "rules": RULES, "zone": SEOUL, "is_known": True}
    told = over(span(10, 11, 9), is_public=False, **facts)
    assert vars(told) == vars(MonthQuota(most=3, next=date(2027, 1, 1)))
    assert over(span(10, 11, 9), is_public=True, **facts) is None
    public = [replace(each, purpose=Purpose.PUBLIC) for each in mine]
    assert over(span(10, 11, 9), is_public=False, **{**facts, "mine": public}) is None
    assert over(Span(at(1, 10, month=11), at(1, 11, month=11)), is_public=False, **facts) is None


@settings(max_examples=100)
@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=4),
    st.integers(0, 30),
    st.integers(1, 12),
)
def test_the_minutes_of_a_day_are_counted_as_the_clock_does(others, first, length):
    """What runs over midnight counts on each day for what lies in it."""
    begin = at(1, 0)
    rules = BookingRules(day_max=20, month_max=99, public_max=99, minutes_max=240)
    mine = [
        booking(n, begins=begin + timedelta(hours=a), ends=begin + timedelta(hours=a + b))
        for n, (a, b) in enumerate(others, 1)
    ]
    new = Span(begin + timedelta(hours=first), begin + timedelta(hours=first + length))
    told = over(new, is_public=False, is_known=True, mine=mine, rules=rules, zone=SEOUL)
    hours = [h for a, b in [*others, (first, length)] for h in range(a, a + b)]
    own = {h // 24 for h in range(first, first + length)}
    full = any(sum(h // 24 == day for h in hours) * 60 > 240 for day in own)
    assert isinstance(told, MinutesQuota) == full


def test_a_slot_is_kept_for_ten_minutes_and_then_asked_for_or_booked():
    made = hold(room(), ME, span(10, 12), key="K", terms=TERMS, rules=RULES, now=NOW)
    assert made.deadline == NOW + timedelta(minutes=10)
    facts = {"people": 5, "purpose": Purpose.CLASS, "text": "배움", "rules": RULES, "now": NOW}
    asked = wanted(made, terms=TERMS, **facts)
    assert (asked.state, asked.deadline) == (BookingState.REQUESTED, NOW + timedelta(hours=24))
    booked = wanted(made, terms=replace(TERMS, approval=False), **facts)
    assert (booked.state, booked.deadline) == (BookingState.APPROVED, at(1, 10, 15))
    with pytest.raises(HoldOver):
        wanted(moved(made, "lapse", now=NOW), terms=TERMS, **facts)


def test_all_three_are_promised():
    promised(["political", "religious", "commercial"])
    with pytest.raises(TicksMissing):
        promised(["political", "religious"])


@pytest.mark.parametrize(
    ("days", "now", "late"),
    [
        (2, at(29, 23, 59, month=11), False),
        (2, at(30, 0, month=11), True),
        (0, at(1, 9, 59), False),
        (1, at(30, 23, 59, month=11), False),
        (1, at(1, 0), True),
    ],
)
def test_what_is_given_back_in_time_is_not_late(days, now, late):
    rules = BookingRules(cancel_days=days)
    assert cancel(booking(), rules=rules, zone=SEOUL, now=now).late == late
    assert (now >= in_time_until(booking(), rules, SEOUL)) == late
    asked = booking(state=BookingState.REQUESTED)
    assert not cancel(asked, rules=rules, zone=SEOUL, now=now).late


def test_what_was_just_asked_for_is_undone_and_never_late():
    asked = at(30, 12, month=11)
    mine = booking(asked=asked)
    assert cancel(mine, rules=RULES, zone=SEOUL, now=asked).late
    over = undone(mine, minutes=10, now=asked + timedelta(minutes=9))
    assert (over.state, over.late) == (BookingState.CANCELLED, False)
    with pytest.raises(BookingStands) as no:
        undone(mine, minutes=10, now=asked + timedelta(minutes=10))
    assert no.value.minutes == 10
    with pytest.raises(BookingStepImpossible):
        undone(over, minutes=10, now=asked)
    with pytest.raises(TooLateToCancel):
        undone(booking(asked=at(1, 9, 55)), minutes=10, now=at(1, 10))


def test_nothing_is_given_back_or_moved_once_it_has_begun():
    with pytest.raises(TooLateToCancel):
        cancel(booking(), rules=RULES, zone=SEOUL, now=at(1, 10))
    with pytest.raises(TooLateToCancel):
        shifted(booking(), span(14, 15), terms=TERMS, rules=RULES, now=at(1, 10))
    again = shifted(booking(), span(14, 15), terms=TERMS, rules=RULES, now=NOW)
    assert (again.state, again.begins) == (BookingState.REQUESTED, at(1, 14))


def test_one_is_there_from_ten_minutes_before():
    with pytest.raises(TooEarlyHere) as refusal:
        arrive(booking(), rules=RULES, now=at(1, 9, 49))
    assert refusal.value.first == at(1, 9, 50)
    there = arrive(booking(), rules=RULES, now=at(1, 9, 50))
    assert (there.state, there.deadline) == (BookingState.PRESENT, at(1, 12))


@pytest.mark.parametrize("step", MOVES)
@pytest.mark.parametrize("state", list(BookingState))
def test_no_step_leads_from_where_it_does_not_begin(step, state):
    starts, end, _ = MOVES[step]
    if state in starts:
        assert moved(booking(state=state), step, now=NOW).state is end
    else:
        with pytest.raises(BookingStepImpossible):
            moved(booking(state=state), step, now=NOW)


def test_what_the_house_needs_itself_is_nobodys_to_move():
    made = block(room(), ME, span(10, 12), key="K", reason="점검", now=NOW)
    assert made.state in TAKES
    assert (made.kind, made.deadline) == (BookingKind.BLOCK, at(1, 12))
    assert possible(made, Hand.BOOKER) == frozenset()
    assert plan(made, RULES, SEOUL) == {}


def test_a_booker_is_reminded_of_what_is_certain_and_of_nothing_that_is_over():
    due = plan(booking(day=5), RULES, SEOUL)
    assert due == {
        "week": at(28, 18, month=11),
        "eve": at(4, 18),
        "brief": at(5, 9, 30),
        "start": at(5, 10),
    }
    assert plan(booking(state=BookingState.PRESENT, moved=at(1, 10)), RULES, SEOUL) == {"tidy": at(1, 11, 50)}
    ended = booking(state=BookingState.ENDED, moved=at(1, 11, 40))
    assert plan(ended, RULES, SEOUL) == {"after": at(1, 12, 40)}
    for state in set(BookingState) - {BookingState.APPROVED, BookingState.PRESENT, BookingState.ENDED}:
        assert plan(booking(state=state), RULES, SEOUL) == {}
    assert "week" not in plan(booking(day=5, moved=at(29, 9, month=11)), RULES, SEOUL)
