"""Items: the catalogue of a place that lends (programmes.md §2)."""

from bot.domain.items.categories import CLASSES, SPELT, ItemCategory, LoanClass
from bot.domain.items.item import (
    MOVES,
    Draft,
    Item,
    ItemGone,
    ItemId,
    ItemInUse,
    ItemRules,
    ItemState,
    ItemStepImpossible,
    QuantityWrong,
    added,
    described,
    moved,
    possible,
)

__all__ = [
    "CLASSES",
    "MOVES",
    "SPELT",
    "Draft",
    "Item",
    "ItemCategory",
    "ItemGone",
    "ItemId",
    "ItemInUse",
    "ItemRules",
    "ItemState",
    "ItemStepImpossible",
    "LoanClass",
    "QuantityWrong",
    "added",
    "described",
    "moved",
    "possible",
]
