"""The rules: A gives to B, B to C, C to A: wants and offers that fit each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.barter import Category, Kind, Listing, ListingId, Reach, Side, State
from bot.domain.residents import ResidentId
from bot.domain.rings import (
    Answer,
    Edge,
    RingGone,
    RingRules,
    RingState,
    Standing,
    answered,
    close_to,
    cycles,
    ended,
    fingerprint,
    fits,
    in_telling_hours,
    next_telling,
    outcome,
    place,
    propose,
    wording,
)

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)  # ten o'clock in Seoul


def area(number: str, kind: AreaKind, parent: str | None = None) -> Area:
    above = AreaId(parent) if parent else None
    return Area(id=AreaId(number), kind=kind, parent=above, name_ko=number, name_en=number)


CITY = area("11", AreaKind.CITY)
GU, OTHER_GU = area("11240", AreaKind.GU, "11"), area("11120", AreaKind.GU, "11")
COMPLEX = area("A1", AreaKind.COMPLEX, "11240")
HERE, NEAR, FAR = (COMPLEX, GU, CITY), (GU, CITY), (OTHER_GU, CITY)

OFFER = Listing(
    id=ListingId(1),
    key="k",
    owner=ResidentId(1),
    side=Side.OFFER,
    kind=Kind.THING,
    category=Category.HOUSEHOLD,
    title="전동 드릴",
    text="비트 포함, with a case",
    photos=(),
    price=0,
    reach=Reach.GU,
    area=AreaId("A1"),
    within=AreaId("11240"),
    days=30,
    posted=NOW,
    until=NOW,
)
WANT = replace(OFFER, id=ListingId(2), owner=ResidentId(2), side=Side.WANT, title="드릴", text="")


def is_fit(offer: Listing = OFFER, want: Listing = WANT, giver=HERE, receiver=HERE) -> bool:
    return fits(offer, want, giver=giver, receiver=receiver)


@pytest.mark.parametrize(
    "title",
    [
        "드릴",
        "드릴을 구해요",
        "전동드릴",
        "전동 드릴 하루 빌리고 싶습니다",
        "전동 드릴 case",
        "전동드릴 주말에 빌려주실 분",
    ],
)
def test_a_want_is_met_whatever_stands_around_its_words(title):
    assert is_fit(want=replace(WANT, title=title))


@pytest.mark.parametrize("title", ["사다리", "드릴 비트 사다리", "드맇", "드릴 주말에 빌려주실 분", "!?"])
def test_what_only_resembles_an_offer_does_not_fit(title):
    assert not is_fit(want=replace(WANT, title=title))


def test_ones_own_the_same_side_the_other_kind_and_what_is_not_open_never_fit():
    assert is_fit()
    assert not is_fit(want=replace(WANT, owner=OFFER.owner))
    assert not is_fit(offer=WANT, want=OFFER)
    assert not is_fit(want=replace(WANT, side=Side.OFFER))
    assert not is_fit(want=replace(WANT, kind=Kind.SERVICE))
    for state in set(State) - {State.OPEN}:
        assert not is_fit(offer=replace(OFFER, state=state))
        assert not is_fit(want=replace(WANT, state=state))


def test_categories_that_people_mix_up_fit_and_others_do_not():
    for category in Category:
        assert is_fit(want=replace(WANT, category=category)) == (category in close_to(OFFER.category))
        assert category in close_to(category)
        assert all(category in close_to(other) for other in close_to(category))
    assert Category.ELECTRONICS in close_to(Category.HOUSEHOLD)
    assert close_to(Category.MEDICAL) == (Category.MEDICAL,)


def test_each_must_lie_within_the_others_reach():
    assert is_fit(giver=HERE, receiver=NEAR)
    assert not is_fit(giver=HERE, receiver=FAR)
    assert not is_fit(giver=FAR, receiver=HERE)
    narrow = {"reach": Reach.COMPLEX, "within": AreaId("A1")}
    assert is_fit(offer=replace(OFFER, **narrow), giver=NEAR)
    assert not is_fit(offer=replace(OFFER, **narrow), receiver=NEAR)
    assert not is_fit(want=replace(WANT, **narrow), giver=NEAR)


def test_new_words_are_another_wording_and_a_longer_stay_is_not():
    same = replace(OFFER, until=NOW + timedelta(days=9), version=7)
    assert wording(same, WANT) == wording(OFFER, WANT)
    for name in ("title", "text"):
        assert wording(replace(OFFER, **{name: "x"}), WANT) != wording(OFFER, WANT)
        assert wording(OFFER, replace(WANT, **{name: "x"})) != wording(OFFER, WANT)


# -- finding rings -----------------------------------------------------------------------------


def edge(giver: int, receiver: int, offer: int = 0, want: int = 0) -> Edge:
    """A gift between two people; the listings are theirs, the first unless told."""
    return Edge(
        offer=ListingId(offer or 10 * giver),
        want=ListingId(want or 10 * receiver + 5),
        giver=ResidentId(giver),
        receiver=ResidentId(receiver),
    )


PEOPLE = st.integers(1, 6)
EDGES = st.builds(
    lambda giver, receiver, o, w: edge(giver, receiver, 10 * giver + o, 10 * receiver + 5 + w),
    PEOPLE,
    PEOPLE,
    st.integers(0, 1),
    st.integers(0, 1),
)
GRAPHS = st.lists(EDGES, max_size=24)


def by_hand(edges: list[Edge], most: int) -> set[frozenset[Edge]]:
    """All rings, by trying everything in every order."""
    steps, found = {e for e in edges if e.giver != e.receiver}, set()
    for length in range(2, most + 1):
        for people in permutations({e.giver for e in steps}, length):
            if people[0] != min(people):
                continue
            paths = [()]
            for giver, receiver in zip(people, people[1:] + people[:1], strict=True):
                paths = [(*p, e) for p in paths for e in steps if (e.giver, e.receiver) == (giver, receiver)]
            found |= {frozenset(path) for path in paths}
    return found


@given(GRAPHS)
def test_every_ring_goes_round_and_has_nobody_and_nothing_twice(edges):
    for ring in cycles(edges):
        assert 2 <= len(ring) <= 4
        assert set(ring) <= set(edges)
        assert all(a.receiver == b.giver for a, b in zip(ring, ring[1:] + ring[:1], strict=True))
        assert len({e.giver for e in ring}) == len({e.receiver for e in ring}) == len(ring)
        assert len({e.offer for e in ring} | {e.want for e in ring}) == 2 * len(ring)


@given(GRAPHS, st.sampled_from([2, 3, 4]))
def test_all_rings_are_found_each_once(edges, most):
    found = cycles(edges, most=most, steps=10**6)
    assert len(found) == len(set(found))
    assert {frozenset(ring) for ring in found} == by_hand(edges, most)


@given(GRAPHS, st.sets(st.integers(10, 66), max_size=4))
def test_through_a_listing_only_the_rings_it_takes_part_in_are_found(edges, new):
    every = cycles(edges, steps=10**6)
    meant = tuple(ring for ring in every if any({e.offer, e.want} & new for e in ring))
    assert cycles(edges, through=new, steps=10**6) == meant


@given(GRAPHS, st.randoms(use_true_random=False))
def test_the_order_does_not_hang_on_chance_and_the_short_come_first(edges, random):
    found, shuffled = cycles(edges), list(edges)
    random.shuffle(shuffled)
    assert cycles(shuffled) == found
    assert [len(ring) for ring in found] == sorted(len(ring) for ring in found)


def test_of_rings_of_one_length_those_with_the_oldest_listings_come_first():
    old, new = edge(1, 2, 100, 101), edge(1, 2, 900, 901)
    back = edge(2, 1, 200, 201)
    assert cycles([new, back, old]) == ((old, back), (back, new))


def test_a_crowd_in_which_everything_fits_costs_no_more_than_its_steps():
    crowd = [edge(a, b) for a in range(1, 61) for b in range(1, 61) if a != b]
    found = cycles(crowd, through={ListingId(10)}, steps=200)
    assert found
    assert len(found) <= 200 * 59
    assert cycles(crowd, through=set()) == ()


def test_a_ring_is_known_by_its_listings_wherever_it_begins():
    ring = (edge(1, 2), edge(2, 3), edge(3, 1))
    assert fingerprint(ring) == fingerprint(ring[1:] + ring[:1]) == "10.15.20.25.30.35"


# -- answering ---------------------------------------------------------------------------------

TRIO = [(edge(1, 2), "a"), (edge(2, 3), "b"), (edge(3, 1), "c")]


def proposed(now: datetime = NOW):
    return propose(TRIO, key="k", rules=RingRules(), now=now, zone=SEOUL)


def test_there_are_three_days_to_answer_counted_from_the_morning():
    ring, members = proposed()
    assert ring.until == NOW + timedelta(hours=72)
    assert [m.person for m in members] == [1, 2, 3]
    assert all(m.open and m.answer is Answer.NONE for m in members)
    night, _ = proposed(NOW + timedelta(hours=13))  # eleven in the evening
    assert night.until == NOW + timedelta(hours=22 + 72)  # from eight in the morning


def test_a_member_sees_the_own_place_and_an_outsider_sees_nothing():
    ring, members = proposed()
    mine = place(ring, members, ResidentId(2))
    assert (mine.gives.offer, mine.gives.receiver) == (20, 3)
    assert (mine.gets.offer, mine.gets.person) == (10, 1)
    assert mine.people == 3
    with pytest.raises(RingGone):
        place(ring, members, ResidentId(4))


def test_it_comes_about_when_all_say_yes_and_one_no_ends_it():
    _, members = proposed()
    for number in (1, 2):
        members = answered(members, ResidentId(number), Answer.YES)
        assert outcome(members) is RingState.ASKED
    assert outcome(answered(members, ResidentId(3), Answer.YES)) is RingState.AGREED
    assert outcome(answered(members, ResidentId(3), Answer.NO)) is RingState.DISSOLVED
    assert outcome(answered(members, ResidentId(1), Answer.NO)) is RingState.DISSOLVED


@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from(Answer)), max_size=8))
def test_what_a_member_sees_does_not_hang_on_what_the_others_answered(said):
    ring, members = proposed()
    for who, answer in said:
        members = answered(members, ResidentId(who), answer)
    seen = place(ring, members, ResidentId(2))
    own = place(ring, answered(proposed()[1], ResidentId(2), seen.gives.answer), ResidentId(2))
    assert seen.standing(NOW) is own.standing(NOW)
    over, free = ended(ring, members, RingState.DISSOLVED)
    expected = Standing.DECLINED if seen.gives.answer is Answer.NO else Standing.OVER
    assert place(over, free, ResidentId(2)).standing(NOW) is expected
    assert not any(member.open for member in free)


def test_a_ring_stands_until_its_hour():
    ring, members = proposed()
    mine = place(ring, members, ResidentId(1))
    assert mine.standing(ring.until - timedelta(seconds=1)) is Standing.ASKED
    assert mine.standing(ring.until) is Standing.OVER
    joined = place(ring, answered(members, ResidentId(1), Answer.YES), ResidentId(1))
    assert joined.standing(NOW) is Standing.JOINED
    agreed, free = ended(ring, members, RingState.AGREED)
    assert place(agreed, free, ResidentId(1)).standing(ring.until) is Standing.AGREED


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_matches_are_told_at_ten_in_the_morning_at_the_place(now):
    due = next_telling(now, SEOUL, RingRules())
    assert now < due <= now + timedelta(days=1)
    assert (due.astimezone(SEOUL).hour, due.astimezone(SEOUL).minute) == (10, 0)
    assert in_telling_hours(due, SEOUL, RingRules())


@pytest.mark.parametrize(("hour", "may"), [(0, False), (9, False), (10, True), (20, True), (21, False)])
def test_what_was_missed_waits_for_the_hours_of_telling(hour, may):
    assert in_telling_hours(datetime(2026, 11, 23, hour, 30, tzinfo=SEOUL), SEOUL, RingRules()) is may
