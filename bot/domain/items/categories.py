"""What kinds of things there are, for how long each is usually lent, and what catalogues call them."""

from __future__ import annotations

from enum import StrEnum


class ItemCategory(StrEnum):
    """What people look for under one heading."""

    HAND = "hand-tools"
    POWER = "power-tools"
    MEASURING = "measuring"
    HOUSEHOLD = "household"
    KITCHEN = "kitchen"
    GARDEN = "garden"
    CAMPING = "camping"
    SPORT = "sport"
    GAMES = "games"
    MUSIC = "music"
    CRAFTS = "crafts"
    ELECTRONICS = "electronics"
    BOOKS = "books"
    CARE = "care"
    EVENT = "event"
    OTHER = "other"


class LoanClass(StrEnum):
    """How long, and how carefully, a thing is lent (programmes.md §2)."""

    TOOL = "tool"
    POWER = "power"
    LEISURE = "leisure"
    BOOK = "book"
    LARGE = "large"


CLASSES = {
    ItemCategory.HAND: LoanClass.TOOL,
    ItemCategory.POWER: LoanClass.POWER,
    ItemCategory.MEASURING: LoanClass.TOOL,
    ItemCategory.HOUSEHOLD: LoanClass.TOOL,
    ItemCategory.KITCHEN: LoanClass.LEISURE,
    ItemCategory.GARDEN: LoanClass.TOOL,
    ItemCategory.CAMPING: LoanClass.LEISURE,
    ItemCategory.SPORT: LoanClass.LEISURE,
    ItemCategory.GAMES: LoanClass.LEISURE,
    ItemCategory.MUSIC: LoanClass.LEISURE,
    ItemCategory.CRAFTS: LoanClass.LEISURE,
    ItemCategory.ELECTRONICS: LoanClass.LEISURE,
    ItemCategory.BOOKS: LoanClass.BOOK,
    ItemCategory.CARE: LoanClass.LEISURE,
    ItemCategory.EVENT: LoanClass.LARGE,
    ItemCategory.OTHER: LoanClass.TOOL,
}
"""How a thing of each category is lent, where nothing else is said."""

SPELT = {
    "hand tool": ItemCategory.HAND,
    "power tool": ItemCategory.POWER,
    "equipment": ItemCategory.HAND,
    "tool": ItemCategory.HAND,
    "tools": ItemCategory.HAND,
    "공구": ItemCategory.HAND,
    "home improvement": ItemCategory.HAND,
    "auto/vehicle": ItemCategory.HAND,
    "automotive": ItemCategory.HAND,
    "home inspection": ItemCategory.MEASURING,
    "measurement & detection": ItemCategory.MEASURING,
    "bicycle": ItemCategory.SPORT,
    "outdoor games": ItemCategory.GAMES,
    "outdoor/recreation": ItemCategory.SPORT,
    "sports": ItemCategory.SPORT,
    "outdoor/camping": ItemCategory.CAMPING,
    "outdoors": ItemCategory.CAMPING,
    "crafts/sewing": ItemCategory.CRAFTS,
    "sewing": ItemCategory.CRAFTS,
    "dolls": ItemCategory.GAMES,
    "toys": ItemCategory.GAMES,
    "entertainment": ItemCategory.ELECTRONICS,
    "gardening": ItemCategory.GARDEN,
    "lawn and garden": ItemCategory.GARDEN,
    "party/event": ItemCategory.EVENT,
    "technology": ItemCategory.ELECTRONICS,
    "technology/gaming": ItemCategory.ELECTRONICS,
    "wellness": ItemCategory.CARE,
    "wellness/health": ItemCategory.CARE,
}
"""How the libraries whose lists we have seen (Massachusetts, Seoul) write their categories."""
