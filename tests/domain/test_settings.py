"""Which rules can be set, and how far each may go beside the others."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, time

import pytest

from bot.domain import settings
from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId
from bot.domain.settings import (
    Change,
    NothingToUndo,
    Place,
    RuleFixed,
    RuleGone,
    RuleOutOfRange,
    RuleUnclear,
    bounds,
    fitting,
    known,
    read,
    undone,
)


@dataclass(frozen=True, kw_only=True)
class GardenRules:
    beds: int = 4
    seeds: int = 8
    debt: int = -10
    open: bool = True
    watered: time = time(7)
    soil: str = "dark"
    name: str = ""
    paths: str = "gravel"


@dataclass(frozen=True, kw_only=True)
class PondRules:
    fish: list = field(default_factory=list)


@pytest.fixture(autouse=True)
def garden():
    settings.declare(
        GardenRules,
        limits={"beds": (1, 20), "seeds": (0, 50)},
        choices={"soil": ("dark", "light")},
        rising=[("beds", "seeds")],
        fixed=["paths"],
    )
    yield
    del settings.DECLARED["garden"]


def here(**values):
    return Place(values={"beds": 4, "seeds": 8} | values)


def rule(name):
    return known(f"garden.{name}")


def test_a_rule_is_known_by_feature_and_field_and_worded_with_hyphens():
    assert rule("beds").key == "garden-beds"
    assert rule("debt").least < 0
    for unknown in ("garden.trees", "pond.fish", "garden", ""):
        with pytest.raises(RuleGone):
            known(unknown)


def test_a_rule_nobody_could_type_is_not_declared():
    with pytest.raises(TypeError):
        settings.declare(PondRules)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("beds", 8),
        ("seeds", 50),
        ("debt", -99),
        ("open", False),
        ("soil", "light"),
        ("name", ""),
        ("name", "뜰"),
    ],
)
def test_what_fits_is_taken(name, value):
    assert fitting(rule(name), value, [here()]) == value


@pytest.mark.parametrize(
    ("name", "value", "refusal"),
    [
        ("beds", 0, RuleOutOfRange),
        ("beds", 9, RuleOutOfRange),
        ("seeds", 3, RuleOutOfRange),
        ("seeds", 51, RuleOutOfRange),
        ("beds", True, RuleOutOfRange),
        ("beds", "5", RuleOutOfRange),
        ("open", 1, RuleUnclear),
        ("soil", "red", RuleUnclear),
        ("soil", 5, RuleUnclear),
        ("name", "x" * 61, RuleUnclear),
        ("watered", "late", RuleUnclear),
        ("paths", "sand", RuleFixed),
    ],
)
def test_what_does_not_is_refused(name, value, refusal):
    with pytest.raises(refusal):
        fitting(rule(name), value, [here()])


def test_a_rule_keeps_its_place_beside_others_wherever_it_would_hold():
    inside = Place(values={"beds": 4, "seeds": 6}, own=frozenset({"seeds"}))
    apart = Place(values={"beds": 2, "seeds": 3}, own=frozenset({"beds", "seeds"}))
    assert bounds(rule("beds"), [here(), inside, apart]) == (1, 6)
    assert bounds(rule("seeds"), [here(), inside, apart]) == (4, 50)


def test_a_time_is_kept_as_text():
    assert read(time, "07:30") == time(7, 30)
    assert read(int, 5) == 5


def test_the_last_change_is_taken_back_once():
    def change(old, new):
        at, who = datetime(2026, 11, 23, tzinfo=UTC), ResidentId(1)
        return Change(at=at, who=who, area=AreaId("11"), rule="garden.beds", old=old, new=new)

    first, second, back = change(None, 5), change(5, 6), change(6, 5)
    assert undone(second, first) == second
    assert undone(first, None) == first
    for last, before in ((None, None), (back, second)):
        with pytest.raises(NothingToUndo):
            undone(last, before)
