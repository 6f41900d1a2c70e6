"""Broadcasts: when they begin, how often there may be one, what each reader is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain import broadcast
from bot.domain.areas import AreaId
from bot.domain.broadcast import (
    Audience,
    Broadcast,
    BroadcastGone,
    BroadcastRules,
    BroadcastTooSoon,
    Figures,
    NobodyToTell,
    Sending,
)
from bot.domain.residents import ResidentId

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 11, 23, 1, tzinfo=UTC)  # ten in the morning in Seoul
ME, OTHER = ResidentId(1), ResidentId(2)
DRAFT = Broadcast(
    by=ME, area=AreaId("seoul"), audience=Audience.EVERYBODY, texts={"ko": "가", "en": "a"}, written=NOW
)
RULES = BroadcastRules()


def sends(draft=DRAFT, *, by=ME, people=1, last=None, now=NOW):
    return broadcast.send(draft, by=by, people=people, last=last, rules=RULES, now=now, zone=SEOUL)


def test_it_is_sent_at_once_or_when_the_next_night_is_over():
    assert sends().due == NOW
    morning = replace(DRAFT, sending=Sending.MORNING)
    assert sends(morning).due == datetime(2026, 11, 23, 23, tzinfo=UTC)  # eight in Seoul, tomorrow
    early = datetime(2026, 11, 22, 20, tzinfo=UTC)  # five in the morning
    assert sends(morning, now=early).due == datetime(2026, 11, 22, 23, tzinfo=UTC)


def test_once_in_seven_days_for_an_area():
    with pytest.raises(BroadcastTooSoon) as refused:
        sends(last=NOW - timedelta(days=6))
    assert (refused.value.days, refused.value.until) == (7, NOW + timedelta(days=1))
    assert sends(last=NOW - timedelta(days=7)).sent == NOW
    tomorrow = replace(DRAFT, sending=Sending.MORNING)
    assert sends(tomorrow, last=NOW - timedelta(days=6, hours=2)).due


def test_a_draft_is_sent_by_who_wrote_it_once_and_to_somebody():
    for draft, by, people, refusal in (
        (None, ME, 1, BroadcastGone),
        (DRAFT, OTHER, 1, BroadcastGone),
        (sends(), ME, 1, BroadcastGone),
        (DRAFT, ME, 0, NobodyToTell),
    ):
        with pytest.raises(refusal):
            sends(draft, by=by, people=people)


def test_whoever_reads_another_language_gets_the_korean_text():
    assert DRAFT.text("ko") == ("가", True)
    assert DRAFT.text("en") == ("a", True)
    assert DRAFT.text("fr") == ("가", False)


def test_it_is_of_use_until_a_noon_so_that_nobody_is_told_at_night():
    for hour in range(24):
        begins = NOW + timedelta(hours=hour)
        until = broadcast.useful(begins, RULES, zone=SEOUL).astimezone(SEOUL)
        assert until.hour == 12
        assert until > begins + timedelta(days=2)


def test_newcomers_are_those_of_so_many_days():
    assert broadcast.since(DRAFT) is None
    new = replace(DRAFT, audience=Audience.NEWCOMERS, which="30")
    assert broadcast.since(new) == NOW - timedelta(days=30)


def test_the_figures_add_up():
    assert Figures(told=1, blocked=2, failed=3, unwanted=4, withdrawn=5, waiting=6).over == 15
