"""How long shared homes are remembered: their words, what came to nothing, and all of a stay."""

from __future__ import annotations

from datetime import datetime

from bot.actions import rights
from bot.domain.homes import HomesRules
from bot.domain.stays import StaysRules
from storage.city import City


async def _words(city: City, before: datetime) -> None:
    await city.stays.forget_words(before)


async def _unmade(city: City, before: datetime) -> None:
    await city.stays.forget_unmade(before)


async def _ended(city: City, before: datetime) -> None:
    await city.stays.forget(before)


rights.keep("stay-words", lambda city: city.rules(StaysRules, None).words_days, _words)
rights.keep("home-requests", lambda city: city.rules(HomesRules, None).refused_days, _unmade)
rights.keep("homes", lambda city: city.rules(HomesRules, None).kept_days, _ended)
