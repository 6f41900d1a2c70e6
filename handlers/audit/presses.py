"""The presses of the audit log."""

from __future__ import annotations

from typing import Annotated, Literal

from aiogram.filters.callback_data import CallbackData
from pydantic import Field


class Before(CallbackData, prefix="deeds"):
    """The lines older than this one; 0: the newest."""

    line: Annotated[int, Field(ge=0, lt=2**31)]


class Looks(CallbackData, prefix="looks"):
    """Who saw who a person is, or what was done."""

    on: bool


class Seek(CallbackData, prefix="seek"):
    """By what the log is to be narrowed."""

    what: Literal["person", "deed", "period", "area"]


class Export(CallbackData, prefix="deedfile"):
    """The lines sought, as a file."""

    kind: Literal["csv", "xlsx"]
