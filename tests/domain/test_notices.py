"""What people are told unasked: when, how much of it, and what not at all."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.notices import (
    FIXED,
    Kind,
    Mode,
    NoticeRules,
    Occasion,
    Preferences,
    Reading,
    TooManyMuted,
    Topic,
    TopicFixed,
    Verdict,
    muted,
    next_digest,
    switched,
    topic_of,
    unmuted,
    weigh,
)
from bot.domain.residents import ResidentId

SEOUL, RULES = ZoneInfo("Asia/Seoul"), NoticeRules()
WHO = ResidentId(1001)
PLAIN = Preferences(id=WHO)


def at(hour, minute=0, day=24):
    return datetime(2026, 11, day, hour, minute, tzinfo=SEOUL)


def of(kind=Kind.NEWS, key="trades-notice-agreed", about="trade:5", until=None, *, gathered=False):
    return Occasion(person=WHO, kind=kind, key=key, about=about, until=until, gathered=gathered)


def told(occasion, now, wishes=PLAIN, active=None, told_today=0):
    reading = Reading(preferences=wishes, active=active, told_today=told_today)
    return weigh(occasion, reading, RULES, now=now, zone=SEOUL)


def test_by_day_one_is_told_at_once():
    assert told(of(), at(14)).verdict is Verdict.SPEAK


@pytest.mark.parametrize("now", [at(21), at(23, 30), at(3), at(7, 59)])
def test_at_night_it_waits_for_the_hour_after_eight(now):
    weighed = told(of(), now)
    morning = at(8, day=25 if now.hour >= 21 else 24)
    assert weighed.verdict is Verdict.WAIT
    assert morning <= weighed.until < morning + timedelta(minutes=60)


def test_not_everybody_is_told_in_the_same_minute():
    minutes = set()
    for person in range(1000, 1300):
        occasion = Occasion(person=person, kind=Kind.NEWS, key="trades-notice-agreed", about="trade:5")
        minutes.add((told(occasion, at(23)).until - at(8, day=25)) // timedelta(minutes=1))
    assert len(minutes) > 50
    assert minutes <= set(range(60))


@pytest.mark.parametrize("now", [at(3), at(14)])
def test_safety_is_told_at_any_hour_whatever_was_switched_off_or_muted(now):
    silent = Preferences(id=WHO, modes={"trades": "off"}, muted={"trade:5": "드릴"})
    assert told(of(Kind.SAFETY), now, silent, told_today=99).verdict is Verdict.SPEAK


def test_who_has_just_written_hears_the_answer_at_night_but_no_reminders():
    late = at(23)
    assert told(of(), late, active=late - timedelta(minutes=10)).verdict is Verdict.SPEAK
    assert told(of(), late, active=late - timedelta(minutes=11)).verdict is Verdict.WAIT
    assert told(of(Kind.REMINDER), late, active=late).verdict is Verdict.WAIT


def test_what_begins_within_three_hours_is_told_at_night_unless_one_sleeps_through_it():
    now, soon = at(6), at(8, 30)
    assert told(of(Kind.REMINDER, until=soon), now).verdict is Verdict.SPEAK
    sleeper = Preferences(id=WHO, urgent=False)
    weighed = told(of(Kind.REMINDER, until=soon), now, sleeper)
    assert weighed.verdict is Verdict.WAIT
    assert weighed.until < soon, "and is not told when it is too late"
    assert told(of(Kind.REMINDER, until=at(9, 1)), now).verdict is Verdict.WAIT


def test_what_would_be_too_late_in_the_morning_is_told_in_the_evening():
    assert told(of(Kind.REMINDER, until=at(7, day=25)), at(22)).verdict is Verdict.SPEAK


def test_a_reminder_of_what_is_past_is_told_to_nobody():
    assert told(of(Kind.REMINDER, until=at(14)), at(14)).verdict is Verdict.EXPIRED
    assert told(of(Kind.SAFETY, until=at(14)), at(14)).verdict is Verdict.EXPIRED


def test_a_window_of_ones_own_holds_instead_of_the_usual_one():
    early = Preferences(id=WHO, quiet_from=time(19), quiet_until=time(6))
    assert told(of(), at(20), early).verdict is Verdict.WAIT
    assert told(of(), at(7), early).verdict is Verdict.SPEAK
    never = Preferences(id=WHO, quiet_from=time(0), quiet_until=time(0))
    assert told(of(), at(3), never).verdict is Verdict.SPEAK
    by_day = Preferences(id=WHO, quiet_from=time(9), quiet_until=time(17))
    assert told(of(), at(12), by_day).until >= at(17)


def test_the_fourth_unasked_message_of_a_day_waits_for_the_digest():
    assert told(of(Kind.REMINDER), at(14), told_today=2).verdict is Verdict.SPEAK
    weighed = told(of(Kind.REMINDER), at(14), told_today=3)
    assert (weighed.verdict, weighed.until) == (Verdict.GATHER, at(10, day=25))
    assert told(of(Kind.NEWS), at(14), told_today=3).verdict is Verdict.SPEAK, "answers are waited for"
    soon = of(Kind.REMINDER, until=at(9, day=25))
    assert told(soon, at(14), told_today=3).verdict is Verdict.SPEAK, "the digest would be too late"


def test_a_topic_comes_once_a_day_or_never_as_one_wishes():
    daily = Preferences(id=WHO, modes={"trades": "digest"}, digest_at=time(18))
    assert told(of(), at(14), daily).until == at(18)
    assert told(of(), at(18), daily).until == at(18, day=25)
    assert told(of(gathered=True), at(18), daily).verdict is Verdict.SPEAK, "its hour has come"
    assert told(of(key="ledger-notice-received"), at(14), daily).verdict is Verdict.SPEAK
    never = Preferences(id=WHO, modes={"trades": "off"})
    assert told(of(), at(14), never).verdict is Verdict.UNWANTED


def test_a_muted_thing_is_silent_and_the_others_are_not():
    silent = muted(PLAIN, "trade:5", "드릴", RULES)
    assert told(of(), at(14), silent).verdict is Verdict.UNWANTED
    assert told(of(about="trade:6"), at(14), silent).verdict is Verdict.SPEAK
    assert told(of(), at(14), unmuted(silent, "trade:5")).verdict is Verdict.SPEAK


def test_a_screen_that_changes_in_place_rings_nowhere_and_never_waits():
    silent = Preferences(id=WHO, modes={"trades": "off"})
    assert told(of(key="trades-card"), at(3), silent, told_today=9).verdict is Verdict.SPEAK


def test_a_topic_goes_round_and_what_must_be_known_cannot_be_switched_off():
    wishes = PLAIN
    for mode in (Mode.DIGEST, Mode.OFF, Mode.ON):
        wishes = switched(wishes, Topic.SAVED)
        assert wishes.mode(Topic.SAVED) is mode
    for topic in FIXED:
        with pytest.raises(TopicFixed):
            switched(PLAIN, topic)
        assert Preferences(id=WHO, modes={topic: "off"}).mode(topic) is Mode.ON


def test_only_so_many_things_are_muted_at_once():
    wishes = PLAIN
    for number in range(RULES.muted_most):
        wishes = muted(wishes, f"trade:{number}", "드릴", RULES)
    assert muted(wishes, "trade:0", "드릴", RULES) == wishes
    with pytest.raises(TooManyMuted):
        muted(wishes, "trade:999", "드릴", RULES)


def test_the_topic_is_the_word_its_key_begins_with():
    assert topic_of("trades-notice-soon") is Topic.TRADES
    assert topic_of("form-nudge-residents-join") is None


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
HOURS = st.times().map(lambda t: t.replace(second=0, microsecond=0))
ZONES = st.sampled_from([SEOUL, ZoneInfo("Europe/Paris"), ZoneInfo("America/St_Johns")])


WISHES = st.builds(
    Preferences, id=st.just(WHO), quiet_from=HOURS, quiet_until=HOURS, digest_at=HOURS, urgent=st.booleans()
)


@given(MOMENTS, WISHES, ZONES, st.sampled_from(Kind), st.integers(0, 5))
def test_nothing_but_safety_is_told_in_anybodys_quiet_hours(now, wishes, zone, kind, today):
    reading = Reading(preferences=wishes, told_today=today)
    weighed = weigh(of(kind), reading, RULES, now=now, zone=zone)
    quiet = wishes.quiet.holds(now.astimezone(zone).time())
    if weighed.verdict is Verdict.SPEAK:
        assert kind is Kind.SAFETY or not quiet
    else:
        assert now < weighed.until <= now + timedelta(hours=49)


@given(MOMENTS, WISHES, ZONES)
def test_the_next_digest_comes_within_two_days_and_wakes_nobody(now, wishes, zone):
    due = next_digest(wishes, now=now, zone=zone)
    assert now < due <= now + timedelta(hours=49)
    assert not wishes.quiet.holds(due.astimezone(zone).time())
