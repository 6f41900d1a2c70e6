"""Areas: the tree of places in which residents live, and how they are found by point or by name."""

from bot.domain.areas.area import Area, AreaId, AreaKind, AreaNotFound, Outline, Point
from bot.domain.areas.atlas import Atlas, inherited
from bot.domain.areas.dongs import settled
from bot.domain.areas.ground import metres
from bot.domain.areas.names import english, english_complex, tidied

__all__ = [
    "Area",
    "AreaId",
    "AreaKind",
    "AreaNotFound",
    "Atlas",
    "Outline",
    "Point",
    "english",
    "english_complex",
    "inherited",
    "metres",
    "settled",
    "tidied",
]
