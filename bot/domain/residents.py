"""Residents: who shares in this city, what they agreed to, and how they wish to be spoken to."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.refusal import Refusal

ResidentId = NewType("ResidentId", int)

CONSENT_TEXT = "2026-11"
"""The version of the consent texts in the locales; a change of their meaning is a new version.

Versions are months: a later one is greater. Whoever consented to an earlier one is asked again.
"""


class Tick(StrEnum):
    """The three separate consents (programmes.md §11, after the Personal Information Protection Act)."""

    SERVICE = "service"
    PROFILE = "profile"
    HOMESTAY = "homestay"


class Former(StrEnum):
    """What somebody is called who is erased: a number below zero, and nothing else, is left of them."""

    MEMBER = "member"


def is_former(who: int) -> bool:
    """Whether nobody stands behind this number any more."""
    return who < 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidentRules:
    """Numbers a community may change.

    ``undo_minutes``: so long one press takes back what was just done on plain screens (programmes.md §11).
    """

    name_max: int = 40
    age_min: int = 14
    easy_age: int = 60
    undo_minutes: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Resident:
    """A person who has joined; ``id`` is the messenger's."""

    id: ResidentId
    name: str
    locale: str
    area: AreaId
    easy: bool = False
    birth_year: int | None = None
    joined: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One tick: which text, in which language, when given and, perhaps, when withdrawn."""

    id: int = 0
    resident: ResidentId
    tick: Tick
    text: str
    locale: str
    given: datetime
    withdrawn: datetime | None = None

    @property
    def is_given(self) -> bool:
        """Whether it still holds."""
        return self.withdrawn is None


@dataclass(eq=False)
class ConsentNeeded(Refusal):
    """Without the first tick the service cannot be given."""


@dataclass(eq=False)
class ConsentStays(Refusal):
    """The first tick ends only together with the membership."""


@dataclass(eq=False)
class ConsentOutdated(Refusal):
    """The words of what was consented to are others now: nothing new begins before they were read."""


@dataclass(eq=False)
class TooYoung(Refusal):
    """Under the age at which somebody may join alone (programmes.md §11: 14)."""

    age: int


@dataclass(eq=False)
class BirthYearUnlikely(Refusal):
    """Not a year in which a living person was born."""

    typed: str


@dataclass(eq=False)
class NotJoined(Refusal):
    """Somebody who has not registered yet asks for what residents may do."""


def join(
    person: ResidentId,
    *,
    name: str,
    locale: str,
    area: AreaId,
    ticks: Collection[Tick],
    birth_year: int | None,
    easy: bool,
    now: datetime,
) -> tuple[Resident, tuple[Consent, ...]]:
    """A new resident with the consents given. Raises ConsentNeeded."""
    if Tick.SERVICE not in ticks:
        raise ConsentNeeded
    resident = Resident(
        id=person, name=name, locale=locale, area=area, easy=easy, birth_year=birth_year, joined=now
    )
    return resident, tuple(agree(resident, tick, now=now) for tick in Tick if tick in ticks)


def agree(resident: Resident, tick: Tick, *, now: datetime) -> Consent:
    """A tick set now, in the language the resident reads."""
    return Consent(resident=resident.id, tick=tick, text=CONSENT_TEXT, locale=resident.locale, given=now)


def agreed(
    known: Consent | None, resident: Resident, tick: Tick, *, now: datetime
) -> tuple[Consent | None, Consent | None]:
    """A tick set: what ends by it, and what is new; to the words of today once is enough."""
    if known and known.text == CONSENT_TEXT:
        return None, None
    return replace(known, withdrawn=now) if known else None, agree(resident, tick, now=now)


def may_begin(given: Collection[Consent]) -> None:
    """Whether the service may be used for anything new. Raises ConsentOutdated."""
    if any(it.tick is Tick.SERVICE and it.text < CONSENT_TEXT for it in given):
        raise ConsentOutdated


def withdraw(consent: Consent, *, now: datetime) -> Consent:
    """A tick taken back, as easily as it was given. Raises ConsentStays for the service itself."""
    if consent.tick is Tick.SERVICE:
        raise ConsentStays
    return replace(consent, withdrawn=now)


_YEAR = re.compile(r"(?<!\d)(\d{4})(?:\d{4})?(?!\d)")
_SHORT = re.compile(r"\D*(\d{2})(?:\d{4})?\D*")
"""1948, 19480305, or with nothing else 48, 480305: 05/03/48 could begin with a day."""


def born(typed: str, *, today: date, rules: ResidentRules) -> int:
    """The year of birth as typed (1948, 48년생, 1948-03-05). Raises BirthYearUnlikely, TooYoung."""
    found = _YEAR.search(typed) or _SHORT.fullmatch(typed)
    year = int(found[1]) if found else 0
    if found and len(found[1]) == 2:
        year += 1900 if year > today.year % 100 else 2000
    if not today.year - 120 <= year <= today.year:
        raise BirthYearUnlikely(typed=typed[:40])
    if today.year - year < rules.age_min:
        raise TooYoung(age=rules.age_min)
    return year


def suggests_easy(birth_year: int | None, *, today: date, rules: ResidentRules) -> bool:
    """Whether plain mode is offered on its own account (birth year at least 60 years ago)."""
    return birth_year is not None and today.year - birth_year >= rules.easy_age
