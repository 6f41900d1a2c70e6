"""The presses of the ledger."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import StringConstraints

from handlers.doors import Number, PageNumber

MonthName = Annotated[str, StringConstraints(pattern=r"^2\d{3}-(0[1-9]|1[0-2])$")]
"""2026-11."""


class Answer(CallbackData, prefix="asked"):
    """What is done about a request: pay it, decline it, take it back, look at all its shares."""

    step: Literal["pay", "no", "drop", "parts"]
    id: Number


class Turn(CallbackData, prefix="month"):
    """A page of the statement of a month; ``record`` 1 and on: of records that became a part of one's own."""

    of: MonthName
    page: PageNumber = 0
    record: PageNumber = 0


class Export(CallbackData, prefix="sheet"):
    """A month's statement as a file."""

    of: MonthName
    kind: Literal["csv", "xlsx"]
    record: PageNumber = 0
