"""Wishes for a room in one line, as people write them in three languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.domain.rooms import Equipment
from bot.domain.wanting import Wanted, walked, wanted

TODAY = date(2026, 11, 24)
"""A Tuesday."""
TOMORROW, SATURDAY = TODAY + timedelta(days=1), date(2026, 11, 28)
PROJECTOR, KITCHEN, BOARD = Equipment.PROJECTOR, Equipment.KITCHEN, Equipment.BOARD
WEEK = tuple(date(2026, 11, 30) + timedelta(days=n) for n in range(7))
EVENING = {"first": 18 * 60, "last": 21 * 60}


def at(first, last):
    return {"first": first * 60, "last": last * 60, "is_exact": True}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("8명 내일 저녁 빔프로젝터", {"people": 8, "days": (TOMORROW,), "equipment": (PROJECTOR,), **EVENING}),
        ("내일 저녁에 여덟 명이 쓸 방", {"people": 8, "days": (TOMORROW,), **EVENING}),
        ("토요일 오후 3시부터 5시까지 20명", {"people": 20, "days": (SATURDAY,), **at(15, 17)}),
        ("다음 주 화요일 14:00-16:00", {"days": (date(2026, 12, 1),), **at(14, 16)}),
        ("12월 5일 저녁 7시 2시간 10명", {"people": 10, "days": (date(2026, 12, 5),), **at(19, 21)}),
        ("걸어서 20분 거리 12명", {"people": 12, "walk": 20}),
        ("집 근처 주방 있는 곳", {"walk": 20, "equipment": (KITCHEN,)}),
        ("주말 휠체어 6명", {"people": 6, "days": (SATURDAY, SATURDAY + timedelta(days=1)), "step_free": True}),
        ("토요일 2시부터 5시 사이 2시간", {"days": (SATURDAY,), "first": 840, "last": 1020, "minutes": 120}),
        ("다음 주 저녁 8명", {"people": 8, "days": WEEK, **EVENING}),
        ("next week, evening, for 8 people", {"people": 8, "days": WEEK, **EVENING}),
        ("la semaine prochaine, le soir, pour 8 personnes", {"people": 8, "days": WEEK, **EVENING}),
        ("다음 주말 8명", {"people": 8, "days": WEEK[-2:]}),
        ("next weekend for 8", {"people": 8, "days": WEEK[-2:]}),
        ("le week-end prochain, pour 8", {"people": 8, "days": WEEK[-2:]}),
        ("이번 주 8명", {"people": 8, "days": tuple(TODAY + timedelta(days=n) for n in range(6))}),
        ("saturday from 2 pm to 5 pm for 2 hours", {"days": (SATURDAY,), "first": 840, "last": 1020, "minutes": 120}),
        ("samedi de 14h à 17h pendant 2 heures", {"days": (SATURDAY,), "first": 840, "last": 1020, "minutes": 120}),
        ("모레 오전 2시간", {"days": (TODAY + timedelta(days=2),), "first": 540, "last": 720, "minutes": 120}),
        ("3시 반 5명", {"people": 5, "first": 15 * 60 + 30, "last": 16 * 60 + 30, "is_exact": True}),
        ("for 8 people tomorrow evening with a projector", {"people": 8, "days": (TOMORROW,), "equipment": (PROJECTOR,), **EVENING}),
        ("room for eight on Saturday from 3 to 5 pm", {"people": 8, "days": (SATURDAY,), **at(15, 17)}),
        ("whiteboard, 7pm for 2 hours, december 5", {"equipment": (BOARD,), "days": (date(2026, 12, 5),), **at(19, 21)}),
        ("within 15 minutes' walk, for 4", {"walk": 15, "people": 4}),
        ("tonight for 10", {"people": 10, "days": (TODAY,), "first": 19 * 60, "last": 22 * 60}),
        ("step-free place nearby for 2 hours", {"step_free": True, "walk": 20, "minutes": 120}),
        ("next Tuesday 9:30", {"days": (date(2026, 12, 1),), "first": 570, "last": 630, "is_exact": True}),
        ("pour 8 personnes demain soir avec projecteur", {"people": 8, "days": (TOMORROW,), "equipment": (PROJECTOR,), **EVENING}),
        ("une salle pour huit samedi de 14h à 16h", {"people": 8, "days": (SATURDAY,), **at(14, 16)}),
        ("à 20 minutes à pied, accessible", {"walk": 20, "step_free": True}),
        ("après-demain à 19h30, 12 personnes", {"days": (TODAY + timedelta(days=2),), "people": 12, "first": 1170, "last": 1230, "is_exact": True}),
        ("demain après-midi pendant 3 heures avec cuisine", {"days": (TOMORROW,), "first": 780, "last": 1080, "minutes": 180, "equipment": (KITCHEN,)}),
        ("le 5 décembre au matin", {"days": (date(2026, 12, 5),), "first": 540, "last": 720}),
        ("담주 화욜 두시간", {"days": (date(2026, 12, 1),), "minutes": 120}),
        ("다다음주 화욜", {"days": (date(2026, 12, 8),)}),
        ("낼 두 시부터 네 시 반까지 스물다섯 명", {"people": 25, "days": (TOMORROW,), "first": 840, "last": 990, "is_exact": True}),
        ("내일모레 점심 우리 다섯이서", {"people": 5, "days": (TODAY + timedelta(days=2),), "first": 720, "last": 840}),
        ("글피 아무 때나 세 시간", {"days": (TODAY + timedelta(days=3),), "minutes": 180}),
        ("토욜 아침 9시반부터 한시간반", {"days": (SATURDAY,), "first": 570, "last": 660, "is_exact": True}),
        ("2-4시 혹시 빌릴 수 있나요", at(14, 16)),
        ("3일 오후", {"days": (date(2026, 12, 3),), "first": 780, "last": 1080}),
        ("다음 달 28일", {"days": (date(2026, 12, 28),)}),
        ("28일", {"days": (date(2026, 11, 28),)}),
        ("12월 3일 3명", {"days": (date(2026, 12, 3),), "people": 3}),
        ("2027년 1월 3일", {"days": (date(2027, 1, 3),)}),
        ("hi, is there anything tmrw 3pm for 5 ppl pls", {"people": 5, "days": (TOMORROW,), **at(15, 16)}),
        ("we are twelve, half past two tomorrow", {"people": 12, "days": (TOMORROW,), "first": 870, "last": 930, "is_exact": True}),
        ("quarter to three for an hour and a half", {"first": 885, "last": 975, "is_exact": True}),
        ("tonight at 8", {"days": (TODAY,), **at(20, 21)}),
        ("from 2 to 4 on the 3rd", {"days": (date(2026, 12, 3),), **at(14, 16)}),
        ("the 28th of next month, half an hour", {"days": (date(2026, 12, 28),), "minutes": 30}),
        ("nous sommes douze, le 3 du mois prochain à deux heures et demie", {"people": 12, "days": (date(2026, 12, 3),), "first": 870, "last": 930, "is_exact": True}),
        ("demain à 9h pour deux heures", {"days": (TOMORROW,), **at(9, 11)}),
        ("le 28, deux heures et demie", {"days": (date(2026, 11, 28),), "minutes": 150}),
        ("le 3 sept pour sept", {"days": (date(2027, 9, 3),), "people": 7}),
    ],
)  # fmt: skip
def test_a_wish_is_understood_whole(text, meant):
    assert wanted(text, today=TODAY) == Wanted(**meant)


def test_what_is_not_understood_is_told_as_it_is():
    assert wanted("8명 내일 피아노", today=TODAY) == Wanted(people=8, days=(TOMORROW,), rest="피아노")
    assert wanted("a piano for 8", today=TODAY) == Wanted(people=8, rest="piano")
    assert not wanted("피아노", today=TODAY).says_something
    assert not wanted("방", today=TODAY).says_something


def test_a_day_that_is_none_and_a_crowd_that_fits_nowhere_are_not_guessed():
    assert wanted("2월 30일", today=TODAY).days == ()
    assert wanted("9999명", today=TODAY).people is None
    assert wanted("0명", today=TODAY).people is None


@pytest.mark.parametrize(
    "text", ["어제 8명", "지난주 8명", "yesterday for 8", "hier pour 8", "8명 2026-11-01"]
)
def test_a_day_that_is_over_is_known_for_one(text):
    assert wanted(text, today=TODAY) == Wanted(people=8, is_past=True)


def test_of_a_week_that_has_begun_the_days_to_come_are_meant():
    meant = wanted("이번 주말", today=SATURDAY + timedelta(days=1))
    assert meant.days == (SATURDAY + timedelta(days=1),)
    assert not meant.is_past


def test_a_day_of_a_month_gone_by_is_that_of_next_year():
    assert wanted("1월 5일", today=TODAY).days == (date(2027, 1, 5),)
    assert wanted("12/1", today=TODAY).days == (date(2026, 12, 1),)
    assert wanted("1/12", today=TODAY, day_first=True).days == (date(2026, 12, 1),)


def test_the_way_is_longer_than_the_line():
    assert walked(0) == 1
    assert walked(1000) == 19
