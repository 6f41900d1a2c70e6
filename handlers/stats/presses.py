"""The presses of this feature."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.domain.stats import Month, Theme
from handlers.doors import PageNumber

MonthNumber = Annotated[str, Field(pattern=r"^20\d\d(0[1-9]|1[0-2])$")]
AreaKey = Annotated[str, Field(min_length=1, max_length=40)]


class Page(CallbackData, prefix="st", sep="|"):
    """An area's figures in a month; without a theme the first page."""

    area: AreaKey
    month: MonthNumber
    theme: Theme | None = None


class Table(CallbackData, prefix="stt", sep="|"):
    """The same page as a file."""

    area: AreaKey
    month: MonthNumber
    ending: Literal["csv", "xlsx"]
    theme: Theme | None = None


class Inside(CallbackData, prefix="sti", sep="|"):
    """What lies in an area, to choose from."""

    area: AreaKey
    month: MonthNumber
    page: PageNumber


class Through(CallbackData, prefix="stw", sep="|"):
    """The way through one conversation."""

    area: AreaKey
    month: MonthNumber
    form: str


class Open(CallbackData, prefix="city", sep="|"):
    """What everybody may know of a city or a gu."""

    area: AreaKey
    month: MonthNumber


def month_of(number: str) -> Month:
    """The month of a press."""
    return Month(int(number[:4]), int(number[4:]))


def number_of(month: Month) -> str:
    """A month as presses hold it."""
    return f"{month.year}{month.month:02}"
