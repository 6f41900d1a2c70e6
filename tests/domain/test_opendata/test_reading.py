"""Rows of the reservation service: which room they are, when it is let, what is wrong with those that are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.domain.bookings import BookingRules, of_room
from bot.domain.datasets import CellFault, CellWrong
from bot.domain.opendata import (
    FIELDS,
    OpendataRules,
    current,
    given,
    joined,
    merged,
    resting,
    spread,
)
from bot.domain.opendata.columns import SEOUL
from bot.domain.opendata.seoul import bare_title, described, read
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId
from bot.domain.rooms import Room, RoomRules
from tests.opendata import BELOW, DETAIL, NOTICES, PLAIN, service

RULES, LIMITS = OpendataRules(), RoomRules()
WORK = ("09:00-18:00",) * 5 + ("", "")


def row(**more):
    """A row by the names of our columns."""
    said = service(**more)
    return {
        column.name: _text(said.get((column.also or (column.name,))[0], said.get(column.name.upper())))
        for column in SEOUL
    }


def _text(value):
    return None if value is None else str(value)


def fault(**more):
    with pytest.raises(CellWrong) as wrong:
        read(row(**more))
    return wrong.value.fault, wrong.value.column


def test_a_row_says_all_there_is_to_know_of_a_room():
    found = read(row())
    assert (found.building, found.room, found.gu) == ("송파나눔센터", "가람회의실", "송파구")
    assert (found.point, found.is_let, found.cancel_days) == ((37.5145, 127.1066), True, 3)
    assert (found.first, found.last) == (date(2026, 1, 1), date(2026, 12, 31))
    assert (found.about, found.contact, found.price) == (PLAIN, "02-2147-0000", "무료")
    assert (found.capacity, found.equipment, found.step_free) == (30, ("projector", "sound"), False)
    assert found.week == ("09:00-18:00",) * 7


def test_a_description_is_what_stands_between_the_notices_that_all_have():
    assert described(DETAIL) == PLAIN
    assert described(NOTICES) == ""
    assert described("<p>그냥 글</p>") == "그냥 글"
    assert described("<p>그냥 글</p>" + BELOW) == "그냥 글"
    assert "300" not in described(DETAIL)
    assert read(row(dtlcont=None)).about == ""


def test_the_end_of_a_day_is_24_00_and_a_night_is_none_of_two_days():
    assert read(row(v_min="9:00", v_max="24:00")).week == ("09:00-24:00",) * 7
    assert read(row(v_min="00:00", v_max="02:00")).week == ("00:00-02:00",) * 7


@pytest.mark.parametrize(
    ("more", "wrong"),
    [
        ({"v_min": "23:30", "v_max": "23:31"}, (CellFault.NO_HOURS, "until-hour")),
        ({"v_min": "00:00", "v_max": "00:00"}, (CellFault.NO_HOURS, "until-hour")),
        ({"v_min": "18:00", "v_max": "09:00"}, (CellFault.NO_HOURS, "until-hour")),
        ({"v_min": "", "v_max": ""}, (CellFault.NO_HOURS, "until-hour")),
        ({"v_min": "25:00"}, (CellFault.NO_HOURS, "from-hour")),
        ({"rcptenddt": "2026-13-45 17:00:00.0"}, (CellFault.NO_DATE, "books-until")),
        ({"svcopnenddt": "2025-12-31"}, (CellFault.BACKWARDS, "closes")),
        ({"svcstatnm": "점검"}, (CellFault.UNKNOWN_WORD, "status")),
        ({"svcstatnm": ""}, (CellFault.MISSING, "status")),
        ({"maxclassnm": "교육강좌"}, (CellFault.NOT_A_ROOM, "group")),
        ({"revstdday": "많이"}, (CellFault.NO_NUMBER, "cancel-days")),
        ({"placenm": "", "svcnm": ""}, (CellFault.MISSING, "title")),
    ],
)
def test_a_row_that_cannot_be_taken_says_which_cell_is_wrong(more, wrong):
    assert fault(**more) == wrong


@pytest.mark.parametrize(
    ("status", "is_let"),
    [
        ("접수중", True),
        ("접수 중", True),
        ("안내중", False),
        ("접수종료", False),
        ("예약마감", False),
        ("예약일시중지", False),
    ],
)
def test_only_what_takes_bookings_is_let(status, is_let):
    assert read(row(svcstatnm=status)).is_let is is_let


@pytest.mark.parametrize(
    ("title", "days"),
    [
        ("[평일] 회의실", range(5)),
        ("[주말] 회의실", (5, 6)),
        ("회의실 (월~금)", range(5)),
        ("회의실 토요일", (5,)),
        ("회의실 (화~토)", range(1, 6)),
        ("회의실 평일·토요일", range(6)),
        ("월드컵 회의실", range(7)),
    ],
)
def test_the_days_stand_in_the_title(title, days):
    assert read(row(svcnm=title)).week == tuple("09:00-18:00" if n in days else "" for n in range(7))


@pytest.mark.parametrize(
    ("title", "bare"),
    [
        ("△ [야간] 가람회의실 대관", "가람회의실"),
        ("○ [평일] <오전>가람회의실", "가람회의실"),
        ("2층 1회의실 예약(주말)", "2층 1회의실"),
        ("[2026년 상반기] 대강당", "대강당"),
        ("대강당 1회차", "대강당"),
        ("[평일]", ""),
    ],
)
def test_days_sessions_and_ornaments_are_no_part_of_a_name(title, bare):
    assert bare_title(title) == bare


@pytest.mark.parametrize(
    ("place", "title", "names"),
    [
        ("송파나눔센터>가람회의실", "[평일] 가람회의실 대관", ("송파나눔센터", "가람회의실")),
        ("송파나눔센터>가람회의실", "[주말]", ("송파나눔센터", "가람회의실")),
        ("송파나눔센터", "송파나눔센터 대강당 대관", ("송파나눔센터", "대강당")),
        ("송파나눔센터", "대강당", ("송파나눔센터", "대강당")),
        ("송파나눔센터>별관", "대강당", ("송파나눔센터", "별관 대강당")),
        ("송파나눔센터 > 별관 > 대강당", "대강당", ("송파나눔센터", "대강당")),
        ("송파나눔센터", "송파나눔센터", ("송파나눔센터", "송파나눔센터")),
        ("", "대강당", ("대강당", "대강당")),
        ("송파&amp;amp;나눔>대강당", "대강당", ("송파&나눔", "대강당")),
    ],
)
def test_a_place_names_the_building_and_perhaps_the_room(place, title, names):
    found = read(row(placenm=place, svcnm=title))
    assert (found.building, found.room) == names


def test_until_when_it_is_given_back_in_time_comes_from_the_source():
    assert [read(row(revstdday=days)).cancel_days for days in ("0", "1", "10", 3, "3.0", "")] == [
        0,
        1,
        10,
        3,
        3,
        None,
    ]
    assert read(row(revstddaynm="이용기간시작일")).cancel_days == 3
    assert read(row(revstddaynm="접수종료일")).cancel_days is None
    own = replace(room(), own=(("cancel_days", 0),))
    assert of_room(BookingRules(cancel_days=2), own).cancel_days == 0
    assert of_room(BookingRules(cancel_days=2), room()).cancel_days == 2


def test_whom_a_room_is_for_is_said_where_it_is_not_for_anybody():
    assert read(row(usetgtinfo=" 서울시민&amp;amp;직장인", dtlcont=None)).about == "서울시민&직장인"
    assert read(row(usetgtinfo=" 제한없음", dtlcont=None)).about == ""


@pytest.mark.parametrize(
    ("said", "people"),
    [
        ("정원 20명", 20),
        ("최대 1,000명", None),
        ("50석 규모", 50),
        ("30인실", 30),
        ("20명 이하", 20),
        ("회의실", None),
    ],
)
def test_how_many_fit_in_stands_in_the_prose_or_nowhere(said, people):
    assert read(row(dtlcont=NOTICES + f"<p>{said}</p>")).capacity == people


def test_what_is_said_not_to_be_there_is_not():
    text = NOTICES + "<p>와이파이 없음</p><p>휠체어 이용 가능</p><p>주차장 있음. 마이크 미제공</p>"
    found = read(row(dtlcont=text))
    assert (found.equipment, found.step_free) == (("parking",), True)


def test_services_of_one_room_share_its_week():
    day, night, weekend = WORK, ("18:00-22:00",) * 5 + ("", ""), ("",) * 5 + ("10:00-17:00",) * 2
    assert joined([day, weekend]) == ("09:00-18:00",) * 5 + ("10:00-17:00",) * 2
    assert joined([day, night])[0] == "09:00-22:00"
    assert joined([("09:00-12:00",) * 7, ("13:00-18:00",) * 7])[0] == "09:00-12:00,13:00-18:00"
    assert spread([("09:00-12:00,13:00-18:00",) * 7])[0] == "09:00-18:00"


def room(**more):
    facts = {"key": "r", "place": PlaceId(1), "name": "회의실", "capacity": 1, "week": ("",) * 7}
    return Room(**facts, by=ResidentId(1), since=datetime(2026, 11, 23, tzinfo=UTC), **more)


def brought(**more):
    blank = room()
    now = given([read(row(**more))], RULES, LIMITS)
    return merged(blank, {name: current(blank, name) for name in FIELDS}, now), now


def test_a_room_is_as_the_source_says_until_somebody_changes_it_here():
    there, was = brought()
    assert (there.capacity, there.price, there.own) == (30, "무료", (("cancel_days", 3),))
    here = replace(there, about="우리가 고친 소개")
    later = given([read(row(payatnm="유료", revstddaynm="접수종료일", dtlcont=None))], RULES, LIMITS)
    changed = merged(here, was, later)
    assert (changed.about, changed.price, changed.own, changed.capacity) == (
        "우리가 고친 소개",
        "유료",
        (),
        20,
    )
    again = merged(changed, later, later)
    assert again == changed


def test_a_room_rests_while_none_of_its_services_is_let_and_comes_back():
    there, was = brought()
    gone = merged(there, was, resting(was))
    assert gone == replace(there, paused=True)
    assert merged(gone, resting(was), was) == there
    full, _ = brought(svcstatnm="예약마감")
    assert full.paused


def test_a_room_that_was_paused_here_stays_paused():
    there, was = brought()
    here = replace(there, paused=True)
    assert merged(here, was, given([read(row(payatnm="유료"))], RULES, LIMITS)).paused


def test_a_long_description_is_cut_at_a_word():
    there, _ = brought(dtlcont=NOTICES + "<p>" + "넓은 방입니다 " * 100 + "</p>")
    assert len(there.about) <= LIMITS.words_max
    assert there.about.endswith("입니다…") or there.about.endswith("넓은…")
