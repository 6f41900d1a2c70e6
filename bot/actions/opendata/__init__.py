"""Rooms of public lists, Seoul's own and the nation's: brought as files, as often as one likes."""

from bot.actions.opendata import bringing, tables  # noqa: F401 -- their datasets are there then
from bot.actions.opendata.bringing import DATASETS
from bot.actions.opendata.showing import Brought, Origin, brought, origin
from bot.domain import settings
from bot.domain.opendata import OpendataRules

settings.declare(OpendataRules, limits={"people": (1, 500), "gone_percent": (0, 100)})

__all__ = ["DATASETS", "Brought", "Origin", "brought", "origin"]
