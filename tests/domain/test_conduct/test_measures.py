"""Who may be kept from what, by whom, and for how long; how far things are seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.conduct import (
    Banned,
    Cause,
    ConductRules,
    Level,
    MeasureThere,
    MeasureUnknown,
    ObjectionMade,
    OwnConduct,
    Penalty,
    SanctionGone,
    Shown,
    Suspended,
    SuspensionDaysWrong,
    WarningUnread,
    acknowledge,
    impose,
    is_listed,
    lapse,
    lift,
    may_object,
    may_open,
    objected,
    refused,
    told_owner,
)
from bot.domain.roles import AreaNotYours

NOW = datetime(2026, 11, 26, 5, 0, tzinfo=UTC)
RULES = ConductRules()


def made(measure, *, by=1, second=None, days=0, held=(), is_moderator=True, now=NOW):
    return impose(
        measure,
        person=7,
        area="songpa",
        by=by,
        is_moderator=is_moderator,
        held=held,
        days=days,
        why="why",
        rules=RULES,
        now=now,
        second=second,
    )


WARNING = made(Penalty.WARNING)
WEEK = made(Penalty.SUSPENSION, days=7)
BAN = made(Penalty.BAN, second=2)


def test_only_a_moderator_decides_and_never_about_oneself():
    with pytest.raises(AreaNotYours):
        made(Penalty.WARNING, is_moderator=False)
    with pytest.raises(OwnConduct):
        made(Penalty.WARNING, by=7)


@pytest.mark.parametrize("second", [None, 1])
def test_a_ban_needs_two_people(second):
    with pytest.raises(MeasureUnknown):
        made(Penalty.BAN, second=second)
    assert BAN.second == 2


@pytest.mark.parametrize("days", [-1, 0, 366])
def test_a_suspension_lasts_from_a_day_to_a_year(days):
    with pytest.raises(SuspensionDaysWrong):
        made(Penalty.SUSPENSION, days=days)
    assert WEEK.until == NOW + timedelta(days=7)


@pytest.mark.parametrize("held", [WARNING, WEEK, BAN])
def test_one_of_a_kind_at_a_time(held):
    with pytest.raises(MeasureThere):
        made(held.measure, second=2, days=3, held=[held])
    over = replace(held, ended=NOW)
    assert made(held.measure, second=2, days=3, held=[over])


def test_an_unread_warning_stops_everything_and_the_rest_what_begins():
    for begins in (True, False):
        found = refused([WARNING, BAN], begins=begins, now=NOW)
        assert isinstance(found, WarningUnread)
    assert refused([WEEK, BAN], begins=False, now=NOW) is None
    assert isinstance(refused([WEEK], begins=True, now=NOW), Suspended)
    assert isinstance(refused([WEEK, BAN], begins=True, now=NOW), Banned)
    assert refused([WEEK], begins=True, now=NOW + timedelta(days=7)) is None
    assert refused([], begins=True, now=NOW) is None
    read = acknowledge(WARNING, by=7, now=NOW)
    assert refused([read], begins=True, now=NOW) is None


def test_a_warning_is_read_by_whom_it_is_for_and_twice_is_once():
    for other in (None, BAN):
        with pytest.raises(SanctionGone):
            acknowledge(other, by=7, now=NOW)
    with pytest.raises(SanctionGone):
        acknowledge(WARNING, by=8, now=NOW)
    read = acknowledge(WARNING, by=7, now=NOW)
    assert acknowledge(read, by=7, now=NOW + timedelta(days=1)) is read


def test_restored_by_a_moderator_or_by_time():
    with pytest.raises(AreaNotYours):
        lift(WEEK, by=1, is_moderator=False, now=NOW)
    with pytest.raises(OwnConduct):
        lift(WEEK, by=7, is_moderator=True, now=NOW)
    over = lift(WEEK, by=1, is_moderator=True, now=NOW)
    assert over.ended == NOW
    for gone in (None, over):
        with pytest.raises(SanctionGone):
            lift(gone, by=1, is_moderator=True, now=NOW)
    assert lapse(WEEK, now=WEEK.until - timedelta(seconds=1)) is None
    assert lapse(WEEK, now=WEEK.until).ended == WEEK.until
    assert lapse(over, now=WEEK.until) is None
    assert lapse(BAN, now=NOW + timedelta(days=9999)) is None


def test_one_objects_once_to_what_is_in_force_or_was_a_warning():
    once = objected(BAN, by=7, now=NOW)
    with pytest.raises(ObjectionMade):
        objected(once, by=7, now=NOW)
    with pytest.raises(SanctionGone):
        objected(BAN, by=8, now=NOW)
    read = acknowledge(WARNING, by=7, now=NOW)
    assert objected(read, by=7, now=NOW).objected == NOW
    withdrawn = lift(WARNING, by=1, is_moderator=True, now=NOW)
    assert not may_object(withdrawn, NOW)
    with pytest.raises(SanctionGone):
        objected(replace(WEEK, ended=NOW), by=7, now=NOW)


def shown(level):
    return Shown(about="listing:1", owner=7, level=level, cause=Cause.RULING, since=NOW)


@pytest.mark.parametrize(
    ("level", "others_find", "others_open", "owner_finds", "owner_is_told"),
    [
        (Level.VISIBLE, True, True, True, False),
        (Level.UNLISTED, False, True, False, True),
        (Level.SHADOWED, False, False, True, False),
        (Level.HIDDEN, False, False, False, True),
    ],
)
def test_who_sees_what(level, others_find, others_open, owner_finds, owner_is_told):
    it = shown(level)
    assert is_listed(it, 8) is others_find
    assert may_open(it, 8) is others_open
    assert is_listed(it, 7) is owner_finds
    assert may_open(it, 7)
    assert bool(told_owner(it)) is owner_is_told


def test_what_has_no_level_is_seen_by_all():
    assert is_listed(None, 8)
    assert may_open(None, 8)
    assert told_owner(None) is None
