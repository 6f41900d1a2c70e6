"""The lists that rooms may come from, each with its columns and its way of writing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.datasets import Column
from bot.domain.opendata import columns, seoul, standard
from bot.domain.opendata.told import Service

Cells = Mapping[str, str | None]
"""A row by the names of our columns."""


class Source(StrEnum):
    """Seoul's reservation service, and the list that every city of the country keeps."""

    SEOUL = "seoul"
    STANDARD = "standard"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a list is read: what a row says, and by which code it is known again."""

    columns: tuple[Column, ...]
    code: Callable[[Cells], str]
    read: Callable[[Cells], Service]


READINGS: Mapping[Source, Reading] = {
    Source.SEOUL: Reading(columns.SEOUL, seoul.code, seoul.read),
    Source.STANDARD: Reading(columns.STANDARD, standard.code, standard.read),
}


def read(source: Source, said: Cells) -> Service:
    """A row of this list. Raises CellWrong: the first cell that is wrong."""
    return READINGS[source].read(said)
