"""Items: what is on the shelf, and what becomes of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.domain.items import (
    CLASSES,
    SPELT,
    Draft,
    ItemCategory,
    ItemInUse,
    ItemRules,
    ItemState,
    ItemStepImpossible,
    LoanClass,
    QuantityWrong,
    added,
    described,
    moved,
    possible,
)
from bot.domain.places import PlaceId
from bot.domain.residents import ResidentId

NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
RULES = ItemRules()


def thing(**more):
    draft = Draft(**{"title": "드릴", "category": ItemCategory.POWER} | more)
    return added(draft, key="k", place=PlaceId(1), by=ResidentId(1), rules=RULES, now=NOW)


def test_a_category_tells_how_a_thing_is_lent_unless_somebody_does():
    assert thing().loan_class is LoanClass.POWER
    assert thing(loan_class=LoanClass.LARGE).loan_class is LoanClass.LARGE
    assert CLASSES.keys() == set(ItemCategory)
    assert set(SPELT.values()) <= set(ItemCategory)


def test_described_anew_a_thing_keeps_its_photos_and_its_place():
    there = thing(photos=("a", "b", "c", "d"))
    assert there.photos == ("a", "b", "c")
    again = described(there, Draft(title="망치", category=ItemCategory.HAND, quantity=2), rules=RULES)
    assert (again.title, again.photos, again.place, list(again.copies)) == ("망치", there.photos, 1, [1, 2])
    for count in (0, 51):
        with pytest.raises(QuantityWrong):
            thing(quantity=count)


def test_what_is_promised_is_never_retired():
    with pytest.raises(ItemInUse):
        moved(thing(), "retire", open_loans=1)
    retired = moved(thing(), "retire")
    assert retired.state is ItemState.RETIRED
    assert possible(retired) == ("restore",)
    with pytest.raises(ItemStepImpossible):
        moved(retired, "repair")
    assert moved(moved(thing(), "repair", open_loans=1), "restore").state is ItemState.AVAILABLE
