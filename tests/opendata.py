"""Rows as the reservation service of Seoul answers them: made here by its field descriptions, not real ones.

The names of districts are real, buildings and rooms are made up; every trap that was seen in real rows is in
some of them.
"""

from __future__ import annotations

import json

from tests import bringing
from tests.ruling import admin_of, moderator_of
from tests.zoo import table

SERVICE = "ListPublicReservationInstitution"
NOTICES = (
    "<p>1. 공공시설 예약서비스 이용시 필수 준수사항</p><p>모든 서비스의 이용은 담당 기관의 규정에 따릅니다.</p>"
    "<p>2. 시설예약</p><p>비회원은 실명 확인 뒤에 쓰실 수 있습니다. 단체는 최대 300명까지입니다.</p><p>3. 상세내용</p>"
)
BELOW = "<p>4. 주의사항</p><p>음식을 드실 수 없습니다. 화이트보드가 필요하면 말씀해 주십시오.</p>"
DETAIL = NOTICES + "<p>수용인원 : 30명<br/>빔프로젝터, 마이크 있음</p><p>주차 불가</p>" + BELOW
PLAIN = "수용인원 : 30명\n빔프로젝터, 마이크 있음\n주차 불가"

GU = {
    "송파구": (37.5145, 127.1066),
    "은평구": (37.6027, 126.9291),
    "마포구": (37.5663, 126.9019),
    "중구": (37.5638, 126.9976),
    "강서구": (37.5509, 126.8495),
}
KINDS = ("강당", "강의실", "회의실", "다목적실")


def service(code="S240101000000000001", **more):
    """One row, as everything goes well; ``more`` are its fields in small letters."""
    row = {
        "GUBUN": "자체",
        "SVCID": code,
        "MAXCLASSNM": "공간시설",
        "MINCLASSNM": "회의실",
        "SVCSTATNM": "접수중",
        "SVCNM": "가람회의실 대관",
        "PAYATNM": "무료",
        "PLACENM": "송파나눔센터>가람회의실",
        "USETGTINFO": " 제한없음",
        "SVCURL": f"https://yeyak.seoul.go.kr/web/reservation/selectReservView.do?rsv_svc_id={code}",
        "X": "127.1066",
        "Y": "37.5145",
        "SVCOPNBGNDT": "2026-01-01 00:00:00.0",
        "SVCOPNENDDT": "2026-12-31 00:00:00.0",
        "RCPTBGNDT": "2026-01-01 09:00:00.0",
        "RCPTENDDT": "2026-12-31 17:00:00.0",
        "AREANM": "송파구",
        "IMGURL": "",
        "DTLCONT": DETAIL,
        "TELNO": "02-2147-0000",
        "V_MIN": "09:00",
        "V_MAX": "18:00",
        "REVSTDDAYNM": "이용일",
        "REVSTDDAY": "3",
    }
    return row | {name.upper(): value for name, value in more.items()}


def answer(rows, name=SERVICE):
    """The rows as the interface answers them."""
    result = {"CODE": "INFO-000", "MESSAGE": "정상 처리되었습니다"}
    said = {name: {"list_total_count": len(rows), "RESULT": result, "row": rows}}
    return json.dumps(said, ensure_ascii=False).encode()


def sheet(rows, encoding="cp949"):
    """The rows as a CSV."""
    return table([*rows[0]], *([*row.values()] for row in rows)).decode("cp949").encode(encoding)


def city(count=400):
    """A list of so many services: two halls and meeting rooms in each of many buildings, and every trap in some.

    Among forty of them are: one that is a course, one whose hours are none, one with no date, one of another
    city, one whose state nobody knows.
    """
    return [_made(n) for n in range(count)]


def _made(n):
    gu = [*GU][n % len(GU)]
    lat, lon = GU[gu]
    kind = KINDS[n // 4 % len(KINDS)]
    building, room = f"{gu[:-1]}나눔센터 {n // 40 + 1}관", f"{kind} {n // 20 % 2 + 1}"
    row = service(
        f"S2401{n:014}",
        minclassnm=kind,
        svcnm=f"△ [{('평일', '주말')[n // 5 % 2]}] {room} 대관",
        placenm=f"{building}>{room}",
        areanm=gu,
        x=str(lon),
        y=str(lat),
        payatnm=("무료", "유료", "유료(요금안내문의)")[n % 3],
        revstdday=("1", "0", "3", "10", "7", "2", "5")[n % 7],
        revstddaynm=("이용일", "이용일", "이용기간시작일", "접수종료일")[n % 4],
    )
    return row | _TRAPS.get(n % 40, {})


_TRAPS = {
    1: {"X": "37.6027", "Y": "126.9291"},
    2: {"X": "", "Y": ""},
    3: {"V_MIN": "9:00", "V_MAX": "24:00"},
    4: {"AREANM": "", "X": "126.8495", "Y": "37.5509"},
    6: {"V_MIN": "00:00", "V_MAX": "02:00"},
    7: {"USETGTINFO": " 서울시민, 직장인&amp;amp;학생"},
    8: {"SVCSTATNM": "예약일시중지"},
    9: {"SVCSTATNM": "안내중"},
    11: {"REVSTDDAY": 3},
    12: {"TELNO": "02)2147-0000, 120"},
    13: {"DTLCONT": None},
    21: {"V_MIN": "23:30", "V_MAX": "23:31"},
    22: {"RCPTENDDT": "2026-13-45 17:00:00.0"},
    23: {"AREANM": "고양시", "X": "126.8320", "Y": "37.6584"},
    24: {"SVCSTATNM": "점검"},
    25: {"MAXCLASSNM": "교육강좌", "MINCLASSNM": "미술제작"},
    26: {"V_MIN": "00:00", "V_MAX": "00:00"},
}
WRONG = (21, 22, 23, 24, 25, 26)
"""Of every forty rows these cannot be taken."""


async def brings(person, name, content, area="송파구", what="opendata"):
    """A list for an area, by the conversation."""
    await person.says("/import")
    await person.presses_on("datasets-bring", name=person.told(f"datasets-name-{what}"))
    await person.says(area)
    if here := [key for key in person.data if "|==" in key]:
        await person.town.give(person.press(here[0]))
    await person.sends_document(name, content)


async def park_of(town, area="송파구", **more):
    """Who looks after the rooms of a gu."""
    mayor = await admin_of(town)
    return await moderator_of(town, mayor, "박관리", area, role="manager", **more)


def counts(person, key="datasets-checked", name="a.json", **more):
    """Whether a file was found to hold so much."""
    return bringing.counts(person, key, name, **more)
