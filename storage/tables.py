"""The one list of tables, and the kinds of columns that refuse what must not be stored."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, DateTime, Dialect, MetaData, Text
from sqlalchemy.types import TypeDecorator

from bot.domain.cases import Prepared

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

# -- whose it is -----------------------------------------------------------------------------
#
# Every column that can hold a number, a text or a structure says here whose it is. Whatever a person may
# ask for (their data, their erasure) is worked out from these marks alone, so that a new table is held to
# it on the day it is made: a test fails for a column that says nothing.

Mark = dict[str, object]

PLAIN: Mark = {"plain": True}
"""Nothing of anybody: a word of the program, an opaque key, an amount. Of a table: no column has any."""

PERSON: Mark = {"person": True}
"""A person's number: they are given the row with their data. When they are erased it becomes the number
of a former member, which nobody can lead back. Where the row is theirs only sometimes, its column holds
the condition as ``info["seen"]``."""

SECRET: Mark = {"unseen": True}
"""Not given to anybody, whosever the row is."""

OFFICE: Mark = PERSON | SECRET
"""The number of somebody who did their duty for others: erased likewise, but the row is not their data."""

UNSEEN: Mark = OFFICE
"""The number of somebody who must not learn of the row: who was blocked, who is complained of."""

ABOUT: Mark = {"about": True}
"""What the row is about, as ``listing:15``; a person there is ``person:1001``, or ``pay:1001:key``."""

QUOTES: Mark = {"quotes": True}
"""A structure that may quote anybody: names, titles and numbers of who is erased are blotted out."""

MENTIONS: Mark = {"mentions": True}
"""Raw text that may tell of anybody: a row that holds the number of who is erased goes."""


def words_of(*columns: str) -> Mark:
    """The ``info`` of a column with words, pictures or facts of the persons in ``columns``.

    They are given to that person with their data, and emptied when one of them is erased. ``payer.owner``
    is the ``owner`` of the row that ``payer`` refers to.
    """
    return {"words_of": columns}


SEALED: Mark = {"sealed": True}
"""Words that are kept sealed (storage/vault.py): who asks for their data is given them open."""


def goes_with(*columns: str) -> Mark:
    """The ``info`` of a table whose rows go when a person in one of these columns is erased."""
    return {"goes_with": columns}


def known_as(*words: str, key: str = "id") -> Mark:
    """The ``info`` of a table whose rows are called ``listing:15`` elsewhere, 15 being their ``key``."""
    return {"known_as": words, "key": key}


BEHIND: Mark = {"behind": True}
"""The ``info`` of a table whose rows are about a number itself, not about the person: its chat, its half
finished words. When two records of one person become one they stay behind, and go."""

KEPT: Mark = {"kept": True}
"""The ``info`` of a table whose rows a trigger keeps as they are: the only change it lets through is that a
person becomes a former member."""


def refers(table: str) -> Mark:
    """The ``info`` of a column that names a row of ``table`` without holding it there."""
    return {"refers": table}


def only(where: ColumnElement[bool]) -> dict[str, Any]:
    """``Index(..., **only(where))``: just the rows of which that is true are in it, on either engine."""
    return {"sqlite_where": where, "postgresql_where": where}


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

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Lists come back as tuples, so that entities stay frozen."""
        return None if value is None else _listed(value)


@lru_cache(maxsize=8_192)
def _listed(value: str) -> Any:
    """The hours and things of a city's rooms are the same few lists thousands of times."""
    return _frozen(json.loads(value))


def _frozen(value: Any) -> Any:
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value


class Reasoned(TypeDecorator[str]):
    """Somebody's words, or a prepared reason by its id; no words that people write begin as that does."""

    impl = Text
    cache_ok = True
    _MARK = "\x1f"

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """A prepared reason is marked as one."""
        return f"{self._MARK}{value}" if isinstance(value, Prepared) else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Words, or which reason it is."""
        return Prepared(value[1:]) if value and value.startswith(self._MARK) else value


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
