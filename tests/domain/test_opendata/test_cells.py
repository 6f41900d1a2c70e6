"""Cells of the reservation service: each trap that was seen in a real row, by its name."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.opendata import day_of, minute_of, plain, point_of, telephones, unescaped


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("2024-12-31 17:00:00.0", date(2024, 12, 31)),
        ("2024-12-31", date(2024, 12, 31)),
        ("20241231", date(2024, 12, 31)),
        ("2024.12.31", date(2024, 12, 31)),
        ("2024/2/9 9:00", date(2024, 2, 9)),
        ("2024-12-31T17:00:00", date(2024, 12, 31)),
        ("２０２４-12-31", date(2024, 12, 31)),
        ("2024-12-31 24:00:00", date(2025, 1, 1)),
        ("9999-12-31 24:00", date(9999, 12, 31)),
        ("  ", None),
    ],
)
def test_a_date_with_a_fraction_of_a_second_is_a_day(said, day):
    assert day_of(said) == day


@pytest.mark.parametrize("said", ["2024-02-30", "2024-13-01", "31.12.2024", "상시", "2024-12-31 25:00"])
def test_what_is_no_date_is_none(said):
    with pytest.raises(ValueError):  # noqa: PT011 -- what it says is worded elsewhere
        day_of(said)


@pytest.mark.parametrize(
    ("said", "minute"),
    [
        ("09:00", 540),
        ("9:00", 540),
        ("24:00", 1440),
        ("00:00", 0),
        ("0930", 570),
        ("18:00:00.0", 1080),
        ("", None),
    ],
)
def test_midnight_at_the_end_of_a_day_is_24_00(said, minute):
    assert minute_of(said) == minute


@pytest.mark.parametrize("said", ["24:01", "25:00", "09:60", "아침", "9"])
def test_what_no_clock_shows_is_refused(said):
    with pytest.raises(ValueError):  # noqa: PT011 -- what it says is worded elsewhere
        minute_of(said)


def test_signs_escaped_twice_are_read_as_they_are_meant():
    assert unescaped("청년&amp;amp;어르신") == "청년&어르신"
    assert unescaped("가&nbsp;나 &#44032; &lt;오전&gt;") == "가 나 가 <오전>"
    assert unescaped("A&B") == "A&B"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>1층&nbsp;강당</p><p>30석</p>", "1층 강당\n30석"),
        ("가<br>나<BR/>다", "가\n나\n다"),
        ("<!--StartFragment--><span style=\"font-family: 'HY'; font-size: 12pt;\">회의실</span>", "회의실"),
        ("<style>p {color: red}</style><script>x()</script>글", "글"),
        ("&lt;p&gt;두 번 싼 글&lt;/p&gt;", "두 번 싼 글"),
        ("○ [평일] <오전> 회의실", "○ [평일] <오전> 회의실"),
        ("끊긴 글<p style=\"text-align: justify; font-family: 'HY", "끊긴 글"),
        ("가\\r\\n나\r\n다", "가\n나\n다"),
        ("3 < 5 그리고 7 > 2", "3 < 5 그리고 7 > 2"),
    ],
)
def test_markup_becomes_lines_and_a_word_in_angles_stays(markup, text):
    assert plain(markup) == text


@pytest.mark.parametrize(
    ("x", "y", "point"),
    [
        ("127.1066", "37.5145", (37.5145, 127.1066)),
        ("37.5145", "127.1066", (37.5145, 127.1066)),
        (" 127.1 ", "37.5", (37.5, 127.1)),
        ("", "", None),
        ("0", "0", None),
        ("없음", "37.5", None),
        ("nan", "nan", None),
        ("-73.98", "40.75", None),
        ("1271066", "375145", None),
    ],
)
def test_coordinates_may_be_missing_or_swapped(x, y, point):
    assert point_of(x, y) == point


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("02-2147-0000", "02-2147-0000"),
        ("02)2147-0000", "02-2147-0000"),
        ("0221470000", "02-2147-0000"),
        ("031.123.4567", "031-123-4567"),
        ("０２-2147-0000", "02-2147-0000"),
        ("대표 02-2147-0000 / 담당 010-1234-5678", "02-2147-0000, 010-1234-5678"),
        ("1599-1234", "1599-1234"),
        ("02-120", "02-120"),
        ("02-2147-0000, 02-2147-0000", "02-2147-0000"),
        ("홈페이지 참조", ""),
        ("", ""),
    ],
)
def test_telephones_are_written_as_they_are_dialled(said, numbers):
    assert telephones(said) == numbers
