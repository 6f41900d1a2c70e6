"""Leaving and its week, and files that are never too large."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain import rights
from bot.domain.residents import Former, ResidentId, is_former
from bot.domain.rights import (
    DutiesOpen,
    Duty,
    LeavingAlready,
    NotLeaving,
    NumberNotTaken,
    RightsRules,
    no_registration_number,
)

NOW, ANNA, RULES = datetime(2026, 11, 23, 1, tzinfo=UTC), ResidentId(1), RightsRules()
WEEK, DAY = timedelta(days=7), timedelta(days=1)


def leaves(*duties, known=None):
    return rights.leave(ANNA, known, duties, rules=RULES, now=NOW)


def test_a_week_to_think():
    leaving = leaves()
    assert (leaving.asked, leaving.due) == (NOW, NOW + WEEK)
    assert rights.reminder(leaving, RULES) == NOW + WEEK - DAY
    assert rights.stay(leaving) == leaving


def test_only_what_blocks_must_be_settled():
    assert leaves(Duty(key="units", blocks=False))
    with pytest.raises(DutiesOpen) as refused:
        leaves(Duty(key="trades"), Duty(key="units", blocks=False), Duty(key="debt"))
    assert refused.value.count == 2


def test_nobody_leaves_twice_or_comes_back_from_nowhere():
    with pytest.raises(LeavingAlready):
        leaves(known=leaves())
    with pytest.raises(NotLeaving):
        rights.stay(None)


def test_what_came_up_meanwhile_puts_it_off_by_a_day():
    later = rights.put_off(leaves(), rules=RULES, now=NOW + WEEK)
    assert later.due == NOW + WEEK + DAY


def test_a_reminder_never_comes_before_the_wish():
    hasty = rights.leave(ANNA, None, [], rules=RightsRules(cooling_days=0), now=NOW)
    assert rights.reminder(hasty, RULES) == NOW


def test_former_members_are_below_zero():
    assert [is_former(number) for number in (-5, 0, 5)] == [True, False, False]
    assert Former.MEMBER == "member"


def test_everything_is_in_the_files_and_none_is_too_large():
    known = {
        "listings": [{"id": n, "title": "의자" * 50} for n in range(40)],
        "saved": [{"id": 1}],
        "empty": [],
    }
    files = rights.parts(known, most=2_000)
    read = [json.loads(file) for file in files]
    assert [file["part"] for file in read] == list(range(1, len(files) + 1))
    assert all(len(file) < 4_000 for file in files)
    assert [row["id"] for file in read for row in file["data"].get("listings", [])] == list(range(40))
    assert sum(len(file["data"].get("saved", [])) for file in read) == 1


def test_who_has_nothing_still_gets_a_file():
    assert [json.loads(file) for file in rights.parts({})] == [{"part": 1, "parts": 1, "data": {}}]


@pytest.mark.parametrize(
    "text",
    [
        "480305-1234567",
        "번호는 9001012345670입니다",
        "900101 2345678",
        "9001015345670",
        "2011013456783",
        "９００１０１－２３４５６７８",
        "my number: 900101-5345678.",
        "900101–6345678",
    ],
)
def test_registration_numbers_are_not_taken(text):
    with pytest.raises(NumberNotTaken):
        no_registration_number(text)


@pytest.mark.parametrize(
    "text",
    [
        "010-1234-5678",
        "2026-11-23 14:00",
        "901301-1234567",
        "900132-1234567",
        "900101-9234567",
        "12345678901234",
        "바코드 8801234123457",
        "바코드 8801108000013",
        "바코드 8812314123458",
        "9001012345678",
        "8 801234 567893",
        "",
    ],
)
def test_other_numbers_are(text):
    no_registration_number(text)
