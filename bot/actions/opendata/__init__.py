"""The rooms of the city's reservation service: brought as a file, as often as one likes."""

from bot.actions.opendata import bringing, tables  # noqa: F401 -- their datasets are there then
from bot.actions.opendata.bringing import DATASET
from bot.actions.opendata.showing import Brought, brought, source
from bot.domain import settings
from bot.domain.opendata import OpendataRules

settings.declare(OpendataRules, limits={"people": (1, 500), "gone_percent": (0, 100)})

__all__ = ["DATASET", "Brought", "brought", "source"]
