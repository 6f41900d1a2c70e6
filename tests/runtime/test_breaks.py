"""Hours said in one line: with a lunch break, in several spans, in three languages."""

from __future__ import annotations

import pytest

from bot.runtime.form.breaks import parts, spans, written
from bot.runtime.form.refusals import TimeNeeded
from bot.runtime.form.times import Hours

DAY = Hours("06:00", "24:00")


@pytest.mark.parametrize(
    "typed",
    [
        "9시부터 6시, 점심 12~1시",
        "9시-18시 (점심 12-13시 제외)",
        "9시부터 12시, 1시부터 6시",
        "아홉시부터 여섯시까지, 점심시간은 12시에서 1시까지",
        "9시부터 6시까지, 12시부터 1시까지 쉽니다",
        "9시부터 오후 6시 그리고 휴게시간 열두시부터 한시",
        "9 to 6, lunch 12 to 1",
        "from 9 to 6 with a lunch break from 12 to 1",
        "between 9 and 6, closed 12-1",
        "9am to 6pm and lunch from noon to 1pm",
        "9-12, 13-18",
        "de 9 h à 18 h, pause 12 h à 13 h",
        "de 9h à 18h avec une pause déjeuner de 12h à 13h",
        "9h à 18h sauf de 12h à 13h",
    ],
)
def test_a_lunch_break_is_understood(typed):
    assert written(spans(parts(typed), DAY)) == "09:00-12:00,13:00-18:00"


def test_an_evening_has_its_break_too():
    said = parts("10시~22시, 점심 12~1시, 저녁 휴식 6시~7시")
    assert written(spans(said, DAY)) == "10:00-12:00,13:00-18:00,19:00-22:00"


@pytest.mark.parametrize(
    "typed", ["9시부터 6시, 점심 7~8시", "점심 12~1시, 휴식 2~3시", "9 to 6, lunch 9 to 10"]
)
def test_a_break_lies_within_the_hours(typed):
    with pytest.raises(TimeNeeded):
        spans(parts(typed), DAY)


@pytest.mark.parametrize("typed", ["아침부터 저녁까지", "9시부터", "", "아무 때나, 점심"])
def test_what_is_no_span_is_left_to_be_asked_again(typed):
    assert not parts(typed)
