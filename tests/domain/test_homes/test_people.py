"""Who may host and who may ask: the rules alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.areas import AreaId
from bot.domain.homes import (
    AskedAlready,
    Guest,
    GuestId,
    GuestState,
    GuestTooYoung,
    HomesRules,
    HomeStepNotYours,
    Host,
    HostGone,
    HostId,
    HostState,
    HostThere,
    HostTooYoung,
    HoursTooMany,
    Mover,
    NotVerified,
    Paper,
    RentTooHigh,
    Seen,
    StayPast,
    StayTooShort,
    TooManyMatches,
    applied,
    asked,
    fair,
    is_trusted,
    offered,
    saw,
)
from bot.domain.homes.hands import Hand
from bot.domain.residents import ResidentId

NOW, TODAY, RULES = datetime(2026, 11, 23, 1, tzinfo=UTC), date(2026, 11, 23), HomesRules()
HOST = Host(
    id=HostId(1),
    resident=ResidentId(1),
    area=AreaId("11"),
    state=HostState.LISTED,
    room="a room",
    rent=250_000,
    begins=TODAY,
    address="sealed",
    phone="sealed",
    since=NOW,
    moved=NOW,
)
GUEST = Guest(
    id=GuestId(2),
    resident=ResidentId(2),
    area=AreaId("11"),
    school="school",
    birth_year=2001,
    begins=TODAY,
    ends=date(2027, 5, 23),
    phone="sealed",
    since=NOW,
    moved=NOW,
)
TRUSTED = replace(GUEST, state=GuestState.SEARCHING, verified=date(2027, 1, 1))
STAFF = Mover(hand=Hand.COORDINATOR)


def offer(host=HOST, born=1950, has_one=False, level=600_000):
    return offered(host, born=born, has_one=has_one, level=level, rules=RULES, today=TODAY)


def ask(guest=TRUSTED, host=HOST, under_way=0, is_asked=False):
    facts = {"under_way": under_way, "is_asked": is_asked}
    return asked(guest, host, ("a", "b", "c"), **facts, rules=RULES, today=TODAY, now=NOW)


def seen(paper, days=100):
    return Seen(guest=GUEST.id, paper=paper, by=ResidentId(9), seen=NOW, expires=TODAY + timedelta(days=days))


def test_a_host_is_sixty_offers_one_home_and_asks_a_fair_rent():
    assert offer().rent == 250_000
    for refusal, facts in (
        (HostTooYoung, {"born": 1970}),
        (HostTooYoung, {"born": None}),
        (HostThere, {"has_one": True}),
        (RentTooHigh, {"level": 400_000}),
    ):
        with pytest.raises(refusal):
            offer(**facts)
    with pytest.raises(RentTooHigh) as high:
        fair(replace(HOST, rent=300_001), level=None, rules=RULES)
    assert high.value.most == 300_000
    with pytest.raises(HoursTooMany):
        fair(replace(HOST, hours=11), level=600_000, rules=RULES)


@pytest.mark.parametrize(
    ("refusal", "changes"),
    [
        (GuestTooYoung, {"birth_year": 2010}),
        (StayPast, {"begins": date(2026, 11, 22)}),
        (StayTooShort, {"ends": date(2026, 12, 1)}),
    ],
)
def test_a_guest_is_of_age_and_stays_for_a_month(refusal, changes):
    assert applied(GUEST, has_one=False, rules=RULES, today=TODAY) is GUEST
    with pytest.raises(refusal):
        applied(replace(GUEST, **changes), has_one=False, rules=RULES, today=TODAY)


def test_four_papers_make_a_guest_trusted_until_the_first_runs_out():
    three = [seen(paper) for paper in Paper][:3]
    after = saw(GUEST, three, STAFF, now=NOW, today=TODAY)
    assert (after.state, after.verified) == (GuestState.DOCUMENTS, None)
    whole = saw(after, [*three, seen(Paper.SECOND_REFERENCE, days=30)], STAFF, now=NOW, today=TODAY)
    assert (whole.state, whole.verified) == (GuestState.SEARCHING, TODAY + timedelta(days=30))
    assert is_trusted(whole, TODAY + timedelta(days=30))
    assert not is_trusted(whole, TODAY + timedelta(days=31))


def test_a_paper_that_has_run_out_counts_as_not_seen():
    papers = [seen(paper, days=-1 if paper is Paper.IDENTITY else 9) for paper in Paper]
    assert saw(GUEST, papers, STAFF, now=NOW, today=TODAY).verified is None


def test_nothing_is_seen_of_who_may_not_see():
    with pytest.raises(HomeStepNotYours):
        saw(GUEST, [seen(Paper.IDENTITY)], Mover(hand=Hand.GUEST), now=NOW, today=TODAY)


@pytest.mark.parametrize(
    ("refusal", "facts"),
    [
        (NotVerified, {"guest": GUEST}),
        (HostGone, {"host": replace(HOST, state=HostState.PAUSED)}),
        (HostGone, {"host": replace(HOST, resident=GUEST.resident)}),
        (HostGone, {"host": replace(HOST, ends=date(2027, 1, 1))}),
        (AskedAlready, {"is_asked": True}),
        (TooManyMatches, {"under_way": 3}),
    ],
)
def test_who_may_ask_whom(refusal, facts):
    assert ask().begins == TODAY
    with pytest.raises(refusal):
        ask(**facts)
