"""The rules: one key for each answer on the telephone, and which of them mean another call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain.areas import AreaId
from bot.domain.phoning import ANSWERS, Heard, said
from bot.domain.residents import ResidentId
from bot.domain.stays import StayGone, StaysRules, Task, TaskKind

SEOUL = ZoneInfo("Asia/Seoul")
NOW, RULES = datetime(2026, 11, 23, 1, tzinfo=UTC), StaysRules()


def task(kind, **more):
    return Task(
        match=1, area=AreaId("11"), kind=TaskKind(kind), person=ResidentId(1), since=NOW, due=NOW, **more
    )


def after(kind, heard, now=NOW):
    return said(task(kind), Heard(heard), by=ResidentId(7), rules=RULES, zone=SEOUL, now=now)


def test_every_kind_of_call_has_answers_and_each_can_be_missed():
    assert set(ANSWERS) == set(TaskKind)
    assert all(Heard.MISSED in answers for answers in ANSWERS.values())


def test_a_plain_answer_ends_it_and_who_is_not_reached_is_phoned_again():
    assert (after("trial", "yes").done, after("trial", "yes").done_by) == (NOW, 7)
    for heard in ("later", "missed"):
        assert after("trial", heard).done is None
        assert after("trial", heard).due == NOW + timedelta(hours=24)
        late = after("trial", heard, now=NOW + timedelta(hours=15)).due
        assert late.astimezone(SEOUL).hour == 8, "nobody is phoned at night"


def test_danger_stays_open_now_and_a_new_worry_is_a_call_of_its_own():
    assert (after("stopped", "danger").done, after("stopped", "danger").due) == (None, NOW)
    assert after("worried", "worried").done is None
    assert after("silent", "worried").done == NOW


def test_what_is_no_answer_to_this_call_is_none():
    for kind, heard in (("trial", "good"), ("reference", "yes")):
        with pytest.raises(StayGone):
            after(kind, heard)
    for gone in (None, task("trial", done=NOW)):
        with pytest.raises(StayGone):
            said(gone, Heard.YES, by=ResidentId(7), rules=RULES, zone=SEOUL, now=NOW)
