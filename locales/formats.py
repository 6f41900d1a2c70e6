"""How facts look to a reader: people's own text made safe; dates, lengths and lists in their language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from html import escape
from typing import Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, format_timedelta
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime.types import FluentType

LOCALES = {"ko": Locale("ko"), "en": Locale("en", "GB"), "fr": Locale("fr")}


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom something is worded: the language, the time zone of the place, and whether in plain words."""

    locale: str
    zone: ZoneInfo
    easy: bool = False


ABSENT = "\0"


class Missing(FluentType):
    """A fact that is not there: nothing to read, but ``none`` to choose by."""

    def __eq__(self, other: object) -> bool:
        return other == "none"

    def __hash__(self) -> int:
        return hash("none")

    def format(self, locale: Locale) -> str:  # noqa: ARG002  (Fluent hands it to every type)
        """A mark that nobody can write, taken out again, with its line where nothing else is on it."""
        return ABSENT


MISSING = Missing()
Shown = str | int | float | Decimal | Missing

_UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
# A person's text must not reach past its end, so it loses the signs that could close our isolation.
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATE, _RELEASE = "\u2068", "\u2069"

_Unit = Literal["day", "hour", "minute", "second"]

_DAY = {"ko": "M월 d일 EEEE", "en": "EEEE d MMMM", "fr": "EEEE d MMMM"}
# Four letters, since Babel's shorter Korean forms say "AM".
# The narrow spaces keep a French hour on one line.
_HOUR = {"ko": "aaaa h시", "en": "h a", "fr": "H\N{NARROW NO-BREAK SPACE}'h'"}
_MINUTE = {
    "ko": "aaaa h시 m분",
    "en": "h:mm a",
    "fr": "H\N{NARROW NO-BREAK SPACE}'h'\N{NARROW NO-BREAK SPACE}mm",
}
_MOMENT = {"ko": "{day} {time}", "en": "{day}, {time}", "fr": "{day} à {time}"}
# 오후 12시 is noon to some readers and midnight to others.
_MIDNIGHT = {"ko": "자정", "en": "midnight", "fr": "minuit"}
_TWELVE = {0: "'오전' H", 12: "'낮' h"}


def shown(fact: object, reader: Reader) -> Shown:
    """``fact`` as Fluent takes it: numbers stay numbers so that plurals can be chosen, the rest is markup."""
    words: Shown
    match fact:
        case None:
            words = MISSING
        case bool():
            words = "yes" if fact else "no"
        case int() | float() | Decimal():
            words = fact
        case str():
            words = safe(fact)
        case datetime():
            words = _moment(fact, reader)
        case date():
            words = _day(fact, reader.locale)
        case time():
            words = _time(fact.hour, fact.minute, reader.locale)
        case timedelta():
            words = _length(abs(fact), reader.locale)
        case _:
            raise TypeError(f"a {type(fact).__name__} has no wording: {fact!r}")
    return words


def safe(text: str) -> str:
    """Somebody's ``text`` as Telegram HTML that shows it as it was and can do nothing else."""
    clean = _UNPRINTABLE.sub("", _TURNING.sub("", text.replace("\t", " ")))
    markup = escape(clean, quote=False)
    return f"{_ISOLATE}{markup}{_RELEASE}" if _RIGHT_TO_LEFT.search(clean) else markup


def listed(members: Sequence[Shown], locale: str) -> str:
    """``members`` that are there in one phrase: 가, 나 및 다."""
    there = [_markup(member, locale) for member in members if not isinstance(member, Missing)]
    return format_list(there, locale=LOCALES[locale])


def _markup(member: str | float | Decimal, locale: str) -> str:
    return member if isinstance(member, str) else format_decimal(member, locale=LOCALES[locale])


def _moment(moment: datetime, reader: Reader) -> str:
    if moment.tzinfo is None:
        raise TypeError(f"a moment without a zone: {moment!r}")
    there = moment.astimezone(reader.zone)
    day, clock = _day(there.date(), reader.locale), _time(there.hour, there.minute, reader.locale)
    return _MOMENT[reader.locale].format(day=day, time=clock)


@lru_cache(maxsize=2048)
def _day(day: date, locale: str) -> str:
    """Without a year: what people plan here is near, and the weekday settles it."""
    pattern = _DAY[locale]
    if locale == "fr" and day.day == 1:
        pattern = pattern.replace("d", "d'er'")
    return format_date(day, pattern, locale=LOCALES[locale])


@lru_cache(maxsize=2048)
def _time(hour: int, minute: int, locale: str) -> str:
    if not hour and not minute:
        return _MIDNIGHT[locale]
    pattern = (_MINUTE if minute else _HOUR)[locale]
    if locale == "ko" and hour in _TWELVE:
        pattern = pattern.replace("aaaa h", _TWELVE[hour])
    return format_time(time(hour, minute), pattern, locale=LOCALES[locale])


@lru_cache(maxsize=2048)
def _length(length: timedelta, locale: str) -> str:
    """In days, hours and minutes; in seconds only where it is less than a minute."""
    minutes, seconds = divmod(int(length.total_seconds()), 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    parts: list[tuple[_Unit, int]]
    parts = [("day", days), ("hour", hour), ("minute", minute)] if minutes else [("second", seconds)]
    words = [_count(unit, amount, locale) for unit, amount in parts if amount or unit == "second"]
    return format_list(words, style="unit", locale=LOCALES[locale])


def _count(unit: _Unit, amount: int, locale: str) -> str:
    length = timedelta(**{f"{unit}s": amount})
    # An endless threshold keeps Babel from rounding 36 hours to 2 days.
    words = format_timedelta(length, granularity=unit, threshold=float("inf"), locale=LOCALES[locale])
    return words.replace("\N{NO-BREAK SPACE}", " ")
