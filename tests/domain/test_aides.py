"""Who may see, answer or hear for a senior, and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.domain import aides
from bot.domain.aides import AideGone, AideKnown, AidesRules, NoScope, OwnAide, TooManyAides
from bot.domain.areas import AreaId
from bot.domain.homes import Hand, Scope
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
SEOUL = ZoneInfo("Asia/Seoul")
SOONJA, MIJIN, CLERK, STRANGER = (ResidentId(number) for number in (1, 2, 3, 4))


def offered(scopes=("answer",), *, count=0, heard=None):
    rules = AidesRules()
    facts = {"area": AreaId("11"), "key": "k", "count": count, "heard": heard, "rules": rules, "now": NOW}
    return aides.offer(SOONJA, scopes, **facts)


def taken(*scopes):
    return aides.accept(offered(scopes), who=MIJIN, now=NOW)


def test_a_daughter_may_do_what_was_ticked_and_always_read():
    mover = aides.mover(MIJIN, SOONJA, [taken("answer")])
    assert mover.hand is Hand.HELPER
    assert mover.scopes == {Scope.READ, Scope.ANSWER}


def test_a_stranger_and_a_former_helper_make_no_move():
    over = aides.end(taken("answer"), by=SOONJA, may=False, now=NOW)
    assert aides.mover(MIJIN, SOONJA, [over]) is None
    assert aides.mover(STRANGER, SOONJA, [taken("answer")]) is None
    assert not over.allowed
    assert aides.mover(SOONJA, SOONJA, []).hand is Hand.SENIOR


def test_an_invitation_nobody_took_lets_nobody_do_anything():
    assert not offered().allowed


@pytest.mark.parametrize(
    ("scopes", "more", "refusal"),
    [((), {}, NoScope), (("read",), {"count": 3}, TooManyAides), (("read",), {"heard": SOONJA}, OwnAide)],
)
def test_what_is_no_invitation(scopes, more, refusal):
    with pytest.raises(refusal):
        offered(scopes, **more)


@pytest.mark.parametrize(
    ("who", "knows", "later", "refusal"),
    [
        (SOONJA, False, 0, OwnAide),
        (CLERK, False, 0, OwnAide),
        (MIJIN, True, 0, AideKnown),
        (MIJIN, False, 7, AideGone),
    ],
)
def test_who_may_not_take_it(who, knows, later, refusal):
    with pytest.raises(refusal):
        aides.invited(offered(heard=CLERK), who=who, knows=knows, now=NOW + timedelta(days=later))


def test_it_is_taken_once():
    with pytest.raises(AideGone):
        aides.invited(taken("read"), who=STRANGER, knows=False, now=NOW)


def test_either_ends_it_and_no_stranger():
    with pytest.raises(AideGone):
        aides.end(taken("read"), by=STRANGER, may=False, now=NOW)
    assert aides.end(taken("read"), by=MIJIN, may=False, now=NOW).ended == NOW
    with pytest.raises(AideGone):
        aides.end(replace(taken("read"), ended=NOW), by=MIJIN, may=True, now=NOW)


@pytest.mark.parametrize(
    ("day", "hour", "month"),
    [
        (4, 12, None),
        (5, 9, None),
        (5, 10, date(2026, 12, 1)),
        (11, 17, date(2026, 12, 1)),
        (11, 18, None),
        (12, 12, None),
    ],
)
def test_the_word_about_cheats_comes_by_day_in_one_week_of_the_month(day, hour, month):
    now = datetime(2026, 12, day, hour, tzinfo=SEOUL)
    assert aides.scam_month(now, SEOUL, AidesRules()) == month
