"""Rows of the national standard list: which room of which house, when it is let, what nobody can read."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.datasets import CellFault, CellWrong
from bot.domain.opendata import short
from bot.domain.opendata.closing import shut
from bot.domain.opendata.standard import code, named, read
from tests.national import cells, facility

DAYS = "월화수목금토일"
LONG = "명절(설+추석 당일과 익일)"


def said(**more):
    return read(cells(facility(**more)))


def fault(**more):
    with pytest.raises(CellWrong) as wrong:
        said(**more)
    return wrong.value.fault, wrong.value.column


def test_a_row_says_all_there_is_to_know_of_a_room():
    found = said()
    assert (found.building, found.room) == ("한마음회관", "소강당")
    assert (found.gu, found.around, found.point) == ("송파구", ("서울특별시",), (37.5145, 127.1066))
    assert (found.contact, found.link) == ("02-2147-0000", "http://www.songpa.go.kr")
    assert (found.capacity, found.as_of) == (80, date(2026, 1, 15))
    assert (found.price, found.notes) == ("30,000원 / 2시간 (초과 1시간 10,000원)", ())
    assert found.equipment == ("projector", "sound", "parking")
    assert found.about.splitlines() == [
        "부대시설: 음향, 빔프로젝트, 주차장 등",
        "면적: 102㎡",
        "휴관일: 일요일",
        "소재지: 서울특별시 송파구 올림픽로 326",
        "담당: 송파구청 자치행정과",
    ]


@pytest.mark.parametrize(
    ("facility_said", "site", "building", "room"),
    [
        ("송광종합사회복지관 소강당", "송광종합사회복지관", "송광종합사회복지관", "소강당"),
        ("예술의전당", "소공연장", "예술의전당", "소공연장"),
        ("더불어락 노인복지관 대강당", "더불어락노인복지관", "더불어락노인복지관", "대강당"),
        ("관성회관대강당", "관성회관", "관성회관", "대강당"),
        (
            "광산구민회관 대회의실",
            "광산구민회관(광산생활문화센터)",
            "광산구민회관(광산생활문화센터)",
            "대회의실",
        ),
        ("내서문화의집(사무실2/강의실1)", "내서문화의집", "내서문화의집", "내서문화의집(사무실2/강의실1)"),
        ("어룡동 주민소통공간 따숨", "따숨", "어룡동 주민소통공간 따숨", "따숨"),
        ("다목적실", "옥천군민도서관", "옥천군민도서관", "다목적실"),
        ("인제실내테니스장", "테니스", "인제실내테니스장", "테니스"),
        ("나포면사무소", "본관1층", "나포면사무소", "본관1층"),
        ("옹진군청", "효심관", "옹진군청", "효심관"),
        ("울산전시컨벤션센터", "컨벤션홀 Ⅰ", "울산전시컨벤션센터", "컨벤션홀 Ⅰ"),
        ("옥천국민체육센터_수영장", "옥천국민체육센터", "옥천국민체육센터", "수영장"),
        ("청주아트홀", "청주아트홀", "청주아트홀", "청주아트홀"),
        ("청주아트홀", "", "청주아트홀", "청주아트홀"),
    ],
)
def test_the_building_is_found_whichever_of_the_two_names_says_it(facility_said, site, building, room):
    assert named(facility_said, site) == (building, room)


def test_a_room_that_is_only_a_floor_is_called_by_its_kind_too():
    found = said(facility="나포면사무소", site="본관2층", sort="회의실")
    assert (found.building, found.room) == ("나포면사무소", "본관2층 회의실")
    assert said(facility="나포면사무소", site="본관2층", sort="기타").room == "본관2층"


@pytest.mark.parametrize(
    ("words", "days", "on_holidays", "is_clear"),
    [
        ("월, 주말", "월토일", False, True),
        ("일요일,공휴일", "일", True, True),
        ("공휴일+토요일+일요일", "토일", True, True),
        ("매주 월요일, 1월 1일, 설, 추석", "월", True, True),
        ("매주월요일+국가지정공휴일", "월", True, True),
        ("일요일, 명절연휴,근로자의 날", "일", True, True),
        ("연중무휴", "", False, True),
        ("해당없음", "", False, True),
        ("없음", "", False, True),
        ("", "", False, True),
        ("평일이용불가", "월화수목금", False, True),
        (LONG, "", True, True),
        ("설날연휴 및 추석 연휴기간", "", True, True),
        ("월~수", "월화수", False, True),
        ("금요일~월요일", "월금토일", False, True),
        ("매월 둘째 월요일", "", False, False),
        ("매월 1,3주 월요일, 공휴일", "", True, False),
        ("설, 추석, 안전점검의 날(월1회)", "", True, False),
        ("월요일(공휴일인 경우 다음날)", "월", True, False),
        ("휴무일", "", False, False),
        ("1월 12일", "", False, False),
    ],
)
def test_days_on_which_it_is_shut_are_read_as_far_as_they_can_be(words, days, on_holidays, is_clear):
    found = shut(words)
    assert "".join(DAYS[day] for day in sorted(found.days)) == days
    assert (found.on_holidays, found.is_clear) == (on_holidays, is_clear)


@pytest.mark.parametrize(
    ("hours", "week"),
    [
        (("09:00", "18:00", "00:00", "00:00"), ("09:00-18:00",) * 5 + ("", "")),
        (("00:00", "00:00", "09:00", "22:00"), ("",) * 5 + ("09:00-22:00",) * 2),
        (("9:00", "24:00", "", ""), ("09:00-24:00",) * 5 + ("", "")),
        (("09:00:00", "00:00", "", ""), ("09:00-24:00",) * 5 + ("", "")),
    ],
)
def test_hours_of_workdays_and_weekends_make_a_week(hours, week):
    names = ("workday_from", "workday_until", "weekend_from", "weekend_until")
    assert said(**dict(zip(names, hours, strict=True)), shut="").week == week


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"workday_from": "18:00", "workday_until": "09:00"}, (CellFault.BACKWARDS, "workday-until")),
        ({"weekend_from": "12:00", "weekend_until": "12:00"}, (CellFault.NO_HOURS, "weekend-until")),
        ({"workday_from": "아침"}, (CellFault.NO_HOURS, "workday-from")),
        ({"workday_until": ""}, (CellFault.NO_HOURS, "workday-until")),
        (
            {"workday_from": "", "workday_until": "", "weekend_from": "00:00", "weekend_until": "00:00"},
            (CellFault.NO_HOURS, "workday-from"),
        ),
        ({"shut": "평일, 주말"}, (CellFault.NO_HOURS, "shut")),
    ],
)
def test_hours_that_are_none_are_refused_with_their_column(more, told):
    assert fault(**more) == told


@pytest.mark.parametrize(
    ("more", "price"),
    [
        ({"charged": "N", "charge": "", "over_charge": ""}, "무료"),
        ({"charged": "N", "charge": "N"}, "무료"),
        ({"charged": "Y", "charge": "", "over_charge": ""}, "유료"),
        ({"charge": "3,600", "per_hours": "", "over_charge": "0"}, "3,600원"),
        ({"charge": "62200", "per_hours": "13", "over_charge": ""}, "62,200원 / 13시간"),
        ({"charge": "(평일)30,000+(주말)36,000", "over_charge": ""}, "(평일)30,000+(주말)36,000 / 2시간"),
        ({"charge": "50000", "over_hours": "", "over_charge": "50000"}, "50,000원 / 2시간 (초과 50,000원)"),
    ],
)
def test_a_price_is_shown_and_words_stay_words(more, price):
    assert said(**more).price == price


@pytest.mark.parametrize(
    ("holds", "capacity", "noted"),
    [
        ("", None, ()),
        ("0", None, ()),
        ("30명", 30, ()),
        ("20~30", 30, ()),
        ("1,500", 1500, ()),
        ("10000", 5000, (("holds", "10000"),)),
        ("의자 40, 책상 20", 40, (("holds", "의자 40, 책상 20"),)),
    ],
)
def test_how_many_it_holds_is_the_largest_number_or_not_known(holds, capacity, noted):
    found = said(holds=holds)
    assert (found.capacity, found.notes) == (capacity, noted)


@pytest.mark.parametrize(
    ("extras", "things"),
    [
        ("책상, 의자, 화이트보드 등", ("board", "tables")),
        ("냉방+난방+빔프로잭트+무선마이크", ("projector", "sound")),
        ("탁자·부엌시설·전면 거울", ("kitchen", "mirror", "tables")),
        ("음향/주차 불가", ("sound",)),
        ("문화시설", ()),
    ],
)
def test_equipment_is_read_thing_by_thing(extras, things):
    assert tuple(sorted(said(extras=extras).equipment)) == things


@pytest.mark.parametrize(
    ("lat", "lon", "point", "noted"),
    [
        ("127.1066", "37.5145", (37.5145, 127.1066), ()),
        ("", "", None, ()),
        ("0", "0", None, (("lat", "0 0"),)),
        ("35.6", "139.7", None, (("lat", "35.6 139.7"),)),
    ],
)
def test_coordinates_may_be_swapped_missing_or_of_another_country(lat, lon, point, noted):
    found = said(lat=lat, lon=lon)
    assert (found.point, found.notes) == (point, noted)


@pytest.mark.parametrize(
    ("more", "gu", "around"),
    [
        ({"road": "", "lot": "경상남도 창원시 의창구 도계동 378-1"}, "의창구", ("경상남도", "창원시")),
        ({"road": "충청북도 옥천군 옥천읍 향수길 100"}, "옥천군", ("충청북도",)),
        ({"road": "송파구 올림픽로 326"}, "송파구", ()),
        ({"road": "", "lot": ""}, "송파구", ("서울특별시",)),
    ],
)
def test_where_it_is_stands_in_either_address_or_with_who_keeps_it(more, gu, around):
    found = said(**more)
    assert (found.gu, found.around) == (gu, around)


def test_a_row_is_known_again_by_its_names_and_kind_whatever_else_it_says():
    one = code(cells(facility()))
    assert code(cells(facility(charge="1", holds="3", road="", as_of="2027-01-01"))) == one
    assert code(cells(facility(facility="한마음회관  소강당"))) == one
    assert code(cells(facility(facility="한마음회관 대강당"))) != one
    assert code(cells(facility(sort="회의실"))) != one
    assert code(cells(facility(source_code="1"))) != one


def test_what_is_no_date_or_price_is_noted_and_does_no_harm():
    found = said(as_of="작년", charged="N", charge="30000")
    assert found.as_of is None
    assert found.notes == (("charged", "N · 30000"), ("as-of", "작년"))


@pytest.mark.parametrize(
    ("page", "link"),
    [("", ""), ("없음", ""), ("https://a.kr/b", "https://a.kr/b"), ("a.kr/b", "http://a.kr/b")],
)
def test_a_home_page_may_lack_its_beginning(page, link):
    assert said(page=page).link == link


def test_a_city_is_known_by_its_short_name():
    assert [short(name) for name in ("서울특별시", "광주광역시", "수원시", "충청북도")] == [
        "서울",
        "광주",
        "수원",
        "충청북도",
    ]
