"""The one list of tables, and the kinds of columns that refuse what must not be stored."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, MetaData, Text
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

PERSON = {"person": True}
"""The ``info`` of a column that holds a person's number: when that person is erased, it becomes the
number of a former member, which nobody can lead back. Whatever a person may do, ask for or be shown of
what is known of them is worked out from this and ``words_of`` alone."""


def words_of(column: str) -> dict[str, object]:
    """The ``info`` of a column with words, pictures or facts of the person in ``column`` of the same row.

    They are given to that person with their data, and emptied when they are erased.
    """
    return {"words_of": column}


class Moment(TypeDecorator[datetime]):
    """A point in time, in UTC; a naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Aware times become UTC; SQLite keeps them without the zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive time has no place in the city's memory")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Always aware."""
        if value is None or dialect.name != "sqlite":
            return value
        return value.replace(tzinfo=UTC)


class Json(TypeDecorator[Any]):
    """A small structure, kept as text: it is read whole and never searched."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Structure to text."""
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Text to structure."""
        return None if value is None else json.loads(value)


class Listed(Json):
    """A tuple of texts or numbers."""

    cache_ok = True

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Lists come back as tuples, so that entities stay frozen."""
        return _frozen(super().process_result_value(value, dialect))


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


class Word(TypeDecorator[StrEnum]):
    """One of a fixed set of words."""

    impl = Text
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Only a word of the set."""
        return None if value is None else self.words(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:  # noqa: ARG002
        """Text to the word."""
        return None if value is None else self.words(value)
