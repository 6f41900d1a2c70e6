"""Learning the city's areas from files: gu, dong, their outlines and apartment complexes."""

from bot.actions.areas.book import SEOUL, SHIPPED, AreasRead, read_areas
from bot.actions.areas.moving import move
from bot.actions.areas.sheets import RowProblem

__all__ = ["SEOUL", "SHIPPED", "AreasRead", "RowProblem", "move", "read_areas"]
