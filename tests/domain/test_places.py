"""Places: their hours, whom they serve, and the code that confirms a hand-over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.closures import ClosureRules
from bot.domain.places import (
    Circle,
    NeverOpen,
    Place,
    PlaceRules,
    PlaceThere,
    TooManyPlaces,
    closing,
    code,
    hours,
    is_code,
    opened,
    served,
    serves,
    weekly,
)
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
PLACE = Place(
    id=5,
    key="k",
    area=AreaId("c"),
    within=AreaId("c"),
    name="공구도서관",
    about="",
    week=weekly([0, 2], ("10:00", "20:00")),
    circle=Circle.OWN,
    secret="s",
    by=ResidentId(1),
    since=NOW,
)
HOME = tuple(
    Area(id=AreaId(key), kind=kind, name_ko=key, name_en=key, parent=None)
    for key, kind in (
        ("c", AreaKind.COMPLEX),
        ("d1", AreaKind.DONG),
        ("d", AreaKind.DONG),
        ("g", AreaKind.GU),
        ("s", AreaKind.CITY),
    )
)


def test_a_place_is_open_on_its_own_days():
    assert hours(PLACE, date(2026, 11, 23)) == (time(10), time(20))
    assert hours(PLACE, date(2026, 11, 24)) is None
    late = replace(PLACE, week=weekly([0], ("10:00", "24:00")))
    assert hours(late, date(2026, 11, 23)) == (time(10), time.max)
    shut = closing(PLACE, ClosureRules())
    assert [shut.weekly(date(2026, 11, 23) + timedelta(days=n)) for n in range(7)] == [
        *(False, True, False),
        *(True,) * 4,
    ]
    with pytest.raises(NeverOpen):
        weekly([], ("10:00", "20:00"))


def test_whom_a_place_serves():
    assert [served(circle, HOME) for circle in Circle] == ["c", "d", "g", "s"]
    assert serves(PLACE, HOME)
    assert not serves(PLACE, HOME[1:])
    assert not serves(replace(PLACE, until=NOW), HOME)


def test_a_name_is_taken_once():
    with pytest.raises(PlaceThere):
        opened(PLACE, [PLACE], rules=PlaceRules())
    with pytest.raises(TooManyPlaces):
        opened(PLACE, [replace(PLACE, name="다른 곳")], rules=PlaceRules(places_max=1))


def test_a_code_holds_for_a_while_and_for_one_place():
    now = code(PLACE, NOW)
    assert len(now) == 4
    assert now.isdecimal()
    assert is_code(PLACE, f" {now} ", NOW + timedelta(minutes=9))
    assert is_code(PLACE, now, NOW + timedelta(minutes=19))
    codes = {code(PLACE, NOW + timedelta(minutes=10 * n)) for n in range(30)}
    assert len(codes) > 20
    assert not is_code(PLACE, now, NOW + timedelta(minutes=21)) or now in codes
    assert code(replace(PLACE, secret="t"), NOW) != now or code(replace(PLACE, id=6), NOW) != now
