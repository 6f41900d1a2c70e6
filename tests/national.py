"""The national standard list of public facilities in plays: its real rows, and the cities they lie in."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.opendata import READINGS, Source
from bot.domain.opendata.standard import read
from tests.opendata import brings, sheet
from tests.ruling import admin_of, moderator_of

FILE = Path(__file__).parent / "standard" / "rows.csv"
COUNTRY = "대한민국"
NAMES = {column.also[0]: column.name for column in READINGS[Source.STANDARD].columns}

ROW = {
    "개방시설명": "한마음회관 소강당",
    "개방장소명": "한마음회관",
    "개방시설유형구분": "강당",
    "휴관일": "일요일",
    "평일운영시작시각": "09:00",
    "평일운영종료시각": "21:00",
    "주말운영시작시각": "10:00",
    "주말운영종료시각": "17:00",
    "유료사용여부": "Y",
    "사용기준시간": "2",
    "사용료": "30000",
    "초과사용단위시간": "1",
    "초과사용료": "10000",
    "수용가능인원수": "80",
    "면적": "102",
    "부대시설정보": "음향, 빔프로젝트, 주차장 등",
    "신청방법구분": "방문전화",
    "시설사진정보": "",
    "소재지도로명주소": "서울특별시 송파구 올림픽로 326",
    "소재지지번주소": "서울특별시 송파구 신천동 29-5",
    "관리기관명": "송파구청",
    "담당부서명": "자치행정과",
    "사용안내전화번호": "02-2147-0000",
    "홈페이지주소": "www.songpa.go.kr",
    "위도": "37.5145",
    "경도": "127.1066",
    "데이터기준일자": "2026-01-15",
    "제공기관코드": "3230000",
    "제공기관명": "서울특별시 송파구",
}
"""A row as everything goes well; its building is made up."""


def real():
    """All rows that were kept of the list."""
    with FILE.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def facility(**more):
    """One row; ``more`` are its cells by the names of our columns, with ``_`` for ``-``."""
    ours = {name: heading for heading, name in NAMES.items()}
    return ROW | {ours[name.replace("_", "-")]: value for name, value in more.items()}


def cells(row):
    """A row by the names of our columns."""
    return {name: row[heading] or None for heading, name in NAMES.items()}


def portal(rows):
    """The rows as the national portal writes JSON."""
    said = {"fields": [{"id": name} for name in rows[0]], "records": rows}
    return json.dumps(said, ensure_ascii=False).encode()


async def lists(person, rows, area="송파구", name="a.csv", encoding="cp949"):
    """The rows brought for an area."""
    await brings(person, name, sheet(rows, encoding), area, "standard")


async def country(town):
    """The provinces and counties of all real rows, in the stead of a whole country."""
    found = {
        COUNTRY: Area(id=AreaId("90"), kind=AreaKind.CITY, parent=None, name_ko=COUNTRY, name_en="Korea")
    }
    for row in real():
        try:
            service = read(cells(row) | {"workday-from": "09:00", "workday-until": "18:00", "shut": None})
        except LookupError:
            continue
        province, *_ = service.around
        found.setdefault(province, _area(f"91{len(found):03}", AreaKind.CITY, "90", province))
        up = found[province].id
        key = f"{province} {service.gu}"
        found.setdefault(key, _area(f"92{len(found):03}", AreaKind.GU, up, service.gu, service.point))
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.load(list(found.values()))


def _area(number, kind, parent, name, point=None):
    lat, lon = point or (None, None)
    return Area(
        id=AreaId(number), kind=kind, parent=AreaId(parent), name_ko=name, name_en=name, lat=lat, lon=lon
    )


async def keeper_of(town, area, **more):
    """Who looks after the rooms of an area."""
    mayor = await admin_of(town)
    return await moderator_of(town, mayor, "이관리", area, role="manager", **more)
