"""Single days with other hours, in one cell."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.opendata import days

SAID = "2026-12-24 10:00-14:00; 2026-12-25 closed; 2026-12-31 09:00-12:00,13:00-24:00"
PAIRS = [["2026-12-24", "10:00-14:00"], ["2026-12-25", ""], ["2026-12-31", "09:00-12:00,13:00-24:00"]]


def test_what_is_written_is_read_as_it_was():
    assert days.read(SAID) == PAIRS
    assert days.written(PAIRS) == SAID
    assert days.read("") == []


@pytest.mark.parametrize(
    "said",
    [
        "2026.12.25 휴무; 2026-12-24 10:00~14:00; 2026-12-31: 09:00–12:00, 13:00–24:00",
        "2026. 12. 25. 쉽니다;2026/12/24 10:00 - 14:00;; 2026-12-31 9:00-12:00,13:00-24:00;",
        "2026-12-31 09:00-12:00,13:00-24:00\n2026-12-24 10:00-14:00\n2026-12-25 fermé",
    ],
)
def test_people_write_it_in_their_own_way(said):
    assert days.read(said) == PAIRS


@pytest.mark.parametrize(
    ("said", "part"),
    [
        ("closed", "closed"),
        ("2026-12-25", "2026-12-25"),
        ("2026-02-30 closed", "2026-02-30 closed"),
        ("2026-12-24 10:00-14:00; 2026-12-25 14:00-10:00", "2026-12-25 14:00-10:00"),
        ("2026-12-25 closed; 2026-12-25 10:00-14:00", "2026-12-25 10:00-14:00"),
    ],
)
def test_the_part_that_says_nothing_is_named(said, part):
    with pytest.raises(ValueError, match="^" + part + "$"):
        days.read(said)


def test_days_gone_by_are_left_out():
    assert days.coming(PAIRS, date(2026, 12, 25)) == PAIRS[1:]
