"""The categories of ePoomasi: the city's kinds of services, Nowon's additions, and the goods."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """Somebody's time, or a thing."""

    THING = "thing"
    SERVICE = "service"


class Category(StrEnum):
    """What it is (programmes.md §1)."""

    CARE = "care"
    TUTORING = "tutoring"
    COUNSELLING = "counselling"
    REPAIR = "repair"
    HOUSEWORK = "housework"
    HAIR = "hair"
    MEDICAL = "medical"
    ERRANDS = "errands"
    PHOTOGRAPHY = "photography"
    FOOD = "food"
    CLOTHES = "clothes"
    FASHION = "fashion"
    BABY = "baby"
    FURNITURE = "furniture"
    ELECTRONICS = "electronics"
    BOOKS = "books"
    SPORTS = "sports"
    CAR = "car"
    HOUSEHOLD = "household"
    INSTRUMENTS = "instruments"


SERVICES = tuple(Category)[:9]
GOODS = tuple(Category)[9:]


def categories_of(kind: Kind) -> tuple[Category, ...]:
    """The categories of a kind, in the order in which they are offered."""
    return SERVICES if kind is Kind.SERVICE else GOODS
