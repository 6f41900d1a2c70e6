"""The rules: who lived together may say something of it, and nobody reads it before both have."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.blind import published, reminded
from bot.domain.contact import HIDDEN
from bot.domain.homes import Match, MatchState
from bot.domain.references import (
    ReferenceGone,
    ReferencesOver,
    ReferencesRules,
    begin,
    check,
    earned,
    is_complete,
    next_reminder,
    written,
)
from bot.domain.residents import ResidentId

SEOUL, RULES = ZoneInfo("Asia/Seoul"), ReferencesRules()
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)
LEE, MINA, OTHER = ResidentId(1), ResidentId(2), ResidentId(3)
HOME = Match(state=MatchState.NOTICE, moved=NOW, lived=NOW)
ROUND = begin(HOME, LEE, MINA, rules=RULES, zone=SEOUL, now=NOW)


def by(author, text="고맙습니다", *, before=None, round_=ROUND, now=NOW):
    return written(round_, author, again=True, proper=True, text=text, before=before, now=now)


def test_who_only_tried_it_or_was_stopped_says_nothing():
    assert earned(HOME)
    assert not earned(replace(HOME, lived=None))
    assert not earned(replace(HOME, state=MatchState.STOPPED))


def test_there_are_fifteen_days_and_two_reminders_by_day():
    assert ROUND.closes == NOW + timedelta(days=15)
    assert ROUND.remind == ROUND.closes - timedelta(days=7)
    last = next_reminder(ROUND, RULES, SEOUL, now=ROUND.remind)
    assert last == ROUND.closes - timedelta(days=3)
    assert next_reminder(ROUND, RULES, SEOUL, now=last) is None
    assert reminded(ROUND, last).remind == last
    night = begin(HOME, LEE, MINA, rules=RULES, zone=SEOUL, now=datetime(2026, 11, 23, 18, tzinfo=UTC))
    assert night.remind.astimezone(SEOUL).hour == 8


def test_each_writes_of_the_other_and_nobody_else_does():
    assert (check(ROUND, LEE, now=NOW), check(ROUND, MINA, now=NOW)) == (MINA, LEE)
    for round_, author in ((ROUND, OTHER), (None, LEE)):
        with pytest.raises(ReferenceGone):
            check(round_, author, now=NOW)


def test_after_publication_or_the_last_day_nothing_is_written():
    with pytest.raises(ReferencesOver):
        by(LEE, round_=published(ROUND, NOW))
    with pytest.raises(ReferencesOver):
        by(LEE, now=ROUND.closes)


def test_addresses_are_hidden_and_what_is_written_anew_takes_its_place():
    first = replace(by(LEE, "101동 1203호에 삽니다"), id=9)
    assert first.text == f"{HIDDEN}에 삽니다"
    again = by(LEE, "조용한 학생입니다", before=first)
    assert (again.id, again.text) == (9, "조용한 학생입니다")
    assert not is_complete(ROUND, [again])
    assert is_complete(ROUND, [again, by(MINA)])
