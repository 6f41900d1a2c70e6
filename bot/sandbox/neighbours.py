"""Who already lives in the sandbox's city, and what each of them offers and wants.

The people are invented; what they post are rows of the real data files, named by their titles.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.domain.barter import SERVICES, Category, Draft, Kind, Reach, Side

_DATA: Final = Path(__file__).parents[1] / "data"
_BARTERED: Final = {
    "돌봄": Category.CARE,
    "학습지도": Category.TUTORING,
    "상담": Category.COUNSELLING,
    "수리": Category.REPAIR,
    "미용": Category.HAIR,
    "식품": Category.FOOD,
    "의류": Category.CLOTHES,
    "전자": Category.ELECTRONICS,
    "스포츠": Category.SPORTS,
}
_LENT: Final = {"camping": Category.SPORTS, "sport": Category.SPORTS, "event": Category.ELECTRONICS}
_STAYS: Final = {Side.OFFER: 30, Side.WANT: 14}
_PRICE_STEP: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """Somebody without a telephone: posted ``hours`` ago what is bartered, lent and looked for."""

    name: str
    home: str
    hours: int
    reach: Reach = Reach.GU
    barters: tuple[str, ...] = ()
    lends: tuple[str, ...] = ()
    seeks: tuple[str, ...] = ()


NEIGHBOURS: Final = (
    Neighbour(
        name="정미경",
        home="문정래미안",
        hours=5,
        barters=("중학교 교복을 0문에 드리겠습니다",),
        lends=("철자", "45도용 삼각자"),
        seeks=("피크닉매트",),
    ),
    Neighbour(
        name="한지훈",
        home="문정래미안",
        hours=28,
        reach=Reach.DONG,
        barters=("자전거",),
        lends=("공구 세트", "줄자", "5단 사다리"),
    ),
    Neighbour(
        name="오영희",
        home="문정래미안",
        hours=51,
        reach=Reach.COMPLEX,
        barters=("반찬 만들기",),
        lends=("큰 그릇(김장용)",),
        seeks=("사다리", "침구 청소기"),
    ),
    Neighbour(
        name="윤서준",
        home="문정래미안",
        hours=74,
        reach=Reach.DONG,
        barters=("영어회화 가르쳐드립니다",),
        lends=("텐트", "코펠"),
    ),
    Neighbour(
        name="강은주",
        home="문정래미안",
        hours=98,
        barters=("13일 초등학교 1학년 딸의 한자 시험장까지 데려다 주실 분을 찾습니다",),
        seeks=("라돈 측정기", "탁구대"),
    ),
    Neighbour(
        name="임태호",
        home="문정래미안",
        hours=145,
        reach=Reach.COMPLEX,
        lends=("망치", "펜치", "드라이버", "전선 릴"),
    ),
    Neighbour(
        name="서정아",
        home="올림픽훼밀리타운",
        hours=9,
        barters=("미용",),
        lends=("침구 청소기", "로봇창문닦이"),
        seeks=("음향기기",),
    ),
    Neighbour(
        name="문상철",
        home="올림픽훼밀리타운",
        hours=120,
        barters=("보일러 수리",),
        lends=("바이스 그립", "스패너", "니퍼"),
    ),
    Neighbour(
        name="조민서",
        home="문정건영",
        hours=33,
        barters=("자녀상담",),
        lends=("탁구대",),
        seeks=("캠핑용품",),
    ),
    Neighbour(
        name="유가영",
        home="파크하비오푸르지오아파트",
        hours=58,
        lends=("피크닉매트", "불법 촬영 카메라 탐지 장비"),
        seeks=("전동 드라이버", "발전기"),
    ),
    Neighbour(
        name="신동욱",
        home="헬리오시티아파트",
        hours=15,
        barters=("음식물 쓰레기 건조기",),
        lends=("캠핑용품", "음향기기"),
        seeks=("제초기",),
    ),
    Neighbour(
        name="권나래",
        home="송파파인타운5단지",
        hours=171,
        barters=("다문화가정 한국어교실 (월 4회)",),
        lends=("라돈 측정기", "전동 드라이버"),
    ),
    Neighbour(
        name="황보람",
        home="거여3단지",
        hours=196,
        barters=("집수리 (회원 5명이 시공)",),
        lends=("전동드릴", "전기톱", "절단기", "타카"),
        seeks=("에어 콤프레셔",),
    ),
    Neighbour(
        name="노은채",
        home="잠실리센츠",
        hours=220,
        lends=("해머드릴", "발전기", "제초기", "공기 압축기"),
        seeks=("의료보조기",),
    ),
)


def drafts(neighbour: Neighbour) -> Iterator[Draft]:
    """What a neighbour posts, in the order of the table."""
    bartered = _rows("barter_examples_ko.csv", "text_ko")
    lent = _rows("korean_library_items.csv", "name_ko")
    for title in neighbour.barters:
        yield _bartered(bartered[title], neighbour.reach)
    for name in neighbour.lends:
        yield _lent(lent[name], neighbour.reach)
    for name in neighbour.seeks:
        yield _sought(lent[name], neighbour.reach)


def _rows(file: str, title: str) -> dict[str, dict[str, str]]:
    with (_DATA / file).open(encoding="utf-8", newline="") as lines:
        return {row[title]: row for row in csv.DictReader(lines)}


def _bartered(row: dict[str, str], reach: Reach) -> Draft:
    side = Side.WANT if row["kind"] == "request" else Side.OFFER
    return _draft(side, _BARTERED[row["category_ko"]], row["text_ko"], reach, price=int(row["price"] or 0))


def _lent(row: dict[str, str], reach: Reach) -> Draft:
    days = row["loan_days"]
    text = f"{days}일 동안 빌려 드립니다." if days else "며칠 동안 빌려 드립니다. 쓰실 날을 말씀해 주십시오."
    price = round(int(row["fee_krw"] or 0) / _PRICE_STEP) * _PRICE_STEP
    return _draft(Side.OFFER, _lent_as(row), row["name_ko"], reach, text=text, price=price)


def _sought(row: dict[str, str], reach: Reach) -> Draft:
    title, text = f"{row['name_ko']} 빌리고 싶습니다", "하루만 쓰고 깨끗이 돌려 드리겠습니다."
    return _draft(Side.WANT, _lent_as(row), title, reach, text=text)


def _lent_as(row: dict[str, str]) -> Category:
    return _LENT.get(row["category"], Category.HOUSEHOLD)


def _draft(
    side: Side, category: Category, title: str, reach: Reach, *, text: str = "", price: int = 0
) -> Draft:
    return Draft(
        side=side,
        kind=Kind.SERVICE if category in SERVICES else Kind.THING,
        category=category,
        title=title,
        text=text,
        price=price,
        reach=reach,
        days=_STAYS[side],
    )
