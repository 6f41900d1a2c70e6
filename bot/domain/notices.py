"""Notices: what people are told without having asked, when, and how much of it in a day.

Rules: programmes.md §11 (quiet hours, three unasked messages a day, one digest).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, tzinfo
from enum import IntEnum, StrEnum

from bot.domain.hours import QuietHours, at_hour, waking
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId


class Kind(IntEnum):
    """What is said first when much is due: the smaller, the sooner."""

    SAFETY = 0
    """At any hour, to everybody, never switched off."""
    NEWS = 1
    """Somebody did something in what one shares with them: it is waited for."""
    REMINDER = 2
    """Planned; unasked, so only a few a day."""
    DIGEST = 3
    """Could interest somebody; unasked too."""
    BROADCAST = 4
    """To many at once."""


class Topic(StrEnum):
    """What one can be told about: the feature that says it, which is how its keys begin."""

    TRADES = "trades"
    CONTACT = "contact"
    LEDGER = "ledger"
    BARTER = "barter"
    SAVED = "saved"
    RINGS = "rings"
    REVIEWS = "reviews"
    CASES = "cases"
    ROLES = "roles"
    BROADCAST = "broadcast"
    CONDUCT = "conduct"
    LENDING = "lending"
    ASKED = "asked"
    BOOKINGS = "bookings"


FIXED = frozenset({Topic.CASES, Topic.ROLES, Topic.CONDUCT})
"""Decisions about people, with until when they can object, and what they are entrusted with: always told."""


class Mode(StrEnum):
    """How somebody wants to hear of a topic."""

    ON = "on"
    DIGEST = "digest"
    OFF = "off"


_NEXT = {Mode.ON: Mode.DIGEST, Mode.DIGEST: Mode.OFF, Mode.OFF: Mode.ON}


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRules:
    """Numbers a community may change."""

    unasked_most: int = 3
    """Unasked messages to one person in a day (programmes.md §11); more go into the digest."""
    urgent_hours: int = 3
    """What begins within these hours is told at night too (programmes.md §11)."""
    answer_minutes: int = 10
    """So long after somebody's own last message the night is no night (programmes.md §11)."""
    spread_minutes: int = 60
    """Over so long a time is told in the morning what waited for it (programmes.md §11)."""
    muted_most: int = 50
    """Things one person may have muted at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How one person wants to be told. ``muted`` holds titles by what they name (``trade:5``)."""

    id: ResidentId
    quiet_from: time = QuietHours().start
    quiet_until: time = QuietHours().end
    digest_at: time = time(10)
    urgent: bool = True
    modes: Mapping[str, str] = field(default_factory=dict)
    muted: Mapping[str, str] = field(default_factory=dict)
    version: int = 1

    @property
    def quiet(self) -> QuietHours:
        """The hours of one's own in which nothing unasked is sent; from and until the same: none."""
        return QuietHours(start=self.quiet_from, end=self.quiet_until)

    def mode(self, topic: Topic | None) -> Mode:
        """How a topic is told; what has none, and what is fixed, is on."""
        return Mode.ON if topic is None or topic in FIXED else Mode(self.modes.get(topic, Mode.ON))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Where a reader stands: wishes, when last active, and how much was told unasked today."""

    preferences: Preferences
    active: datetime | None = None
    told_today: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What is known of a notice before it is worded.

    From ``until`` on it is of no use any more; ``gathered`` ones have waited for the digest that is due.
    """

    person: int
    kind: Kind
    key: str
    about: str
    until: datetime | None = None
    gathered: bool = False


class Verdict(StrEnum):
    """What becomes of a notice that is due."""

    SPEAK = "speak"
    WAIT = "wait"
    GATHER = "gather"
    EXPIRED = "expired"
    UNWANTED = "unwanted"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A verdict and, for what waits or is gathered into the digest, until when."""

    verdict: Verdict
    until: datetime | None = None


SPEAK = Weighed(Verdict.SPEAK)


@dataclass(eq=False)
class TopicFixed(Refusal):
    """Of this one is always told."""

    topic: Topic


@dataclass(eq=False)
class TooManyMuted(Refusal):
    """As many things as one person may have muted."""

    most: int


@dataclass(eq=False)
class NoticeGone(Refusal):
    """No such notice of this person any more."""


def topic_of(key: str) -> Topic | None:
    """The feature that says ``key``, where one can choose about it."""
    word = key.partition("-")[0]
    return Topic(word) if word in Topic.__members__.values() else None


def is_card(key: str) -> bool:
    """Whether it changes a screen that is there instead of sending a message: nobody's phone rings."""
    return key.endswith("-card")


def weigh(occasion: Occasion, reader: Reading, rules: NoticeRules, *, now: datetime, zone: tzinfo) -> Weighed:
    """What becomes of a notice that is due ``now`` (programmes.md §11, §13)."""
    if occasion.until is not None and occasion.until <= now:
        return Weighed(Verdict.EXPIRED)
    if occasion.kind is Kind.SAFETY or is_card(occasion.key):
        return SPEAK
    mode = reader.preferences.mode(topic_of(occasion.key))
    if mode is Mode.OFF or occasion.about in reader.preferences.muted:
        return Weighed(Verdict.UNWANTED)
    if _is_pressing(occasion, reader, rules, now):
        return SPEAK
    morning = waking(now, zone, reader.preferences.quiet)
    if morning > now:
        return _by_day(occasion, morning, rules)
    return _in_company(occasion, reader, mode, rules, now=now, zone=zone)


def _is_pressing(occasion: Occasion, reader: Reading, rules: NoticeRules, now: datetime) -> bool:
    """An answer to somebody who is just there, or something that begins soon."""
    awake = reader.active is not None and now - reader.active <= timedelta(minutes=rules.answer_minutes)
    soon = occasion.until is not None and occasion.until - now <= timedelta(hours=rules.urgent_hours)
    return (occasion.kind is Kind.NEWS and awake) or (soon and reader.preferences.urgent)


def _by_day(occasion: Occasion, morning: datetime, rules: NoticeRules) -> Weighed:
    """Not at night, and not everybody in the same minute; what would come too late is said now."""
    spread = morning + _share(occasion.person) * timedelta(minutes=rules.spread_minutes)
    for due in (spread, morning):
        if occasion.until is None or due < occasion.until:
            return Weighed(Verdict.WAIT, due)
    return SPEAK


def _in_company(
    occasion: Occasion, reader: Reading, mode: Mode, rules: NoticeRules, *, now: datetime, zone: tzinfo
) -> Weighed:
    """Whether it is one too many for a day, or for this reader, and waits for the digest."""
    many = occasion.kind > Kind.NEWS and reader.told_today >= rules.unasked_most
    if occasion.gathered or (mode is Mode.ON and not many):
        return SPEAK
    digest = next_digest(reader.preferences, now=now, zone=zone)
    if occasion.until is not None and occasion.until <= digest:
        return SPEAK
    return Weighed(Verdict.GATHER, digest)


def next_digest(preferences: Preferences, *, now: datetime, zone: tzinfo) -> datetime:
    """When this person's next digest is due, strictly after ``now``; never in the quiet hours."""
    there = now.astimezone(zone)
    days = (at_hour(there + timedelta(days=days), preferences.digest_at) for days in range(3))
    dues = (waking(day.astimezone(now.tzinfo), zone, preferences.quiet) for day in days)
    return next(due for due in dues if due > now)


def _share(person: int) -> float:
    """Where in a span of time somebody's turn is: from 0 to 1, the same every day."""
    return person * 2654435761 % 2**32 / 2**32


def switched(preferences: Preferences, topic: Topic) -> Preferences:
    """The topic in its next mode: on, digest, off. Raises TopicFixed."""
    if topic in FIXED:
        raise TopicFixed(topic=topic)
    return replace(preferences, modes={**preferences.modes, topic: _NEXT[preferences.mode(topic)]})


def muted(preferences: Preferences, about: str, title: str, rules: NoticeRules) -> Preferences:
    """Nothing more about this one thing. Raises TooManyMuted."""
    if about not in preferences.muted and len(preferences.muted) >= rules.muted_most:
        raise TooManyMuted(most=rules.muted_most)
    return replace(preferences, muted={**preferences.muted, about: title})


def unmuted(preferences: Preferences, about: str) -> Preferences:
    """To be told of it again."""
    return replace(preferences, muted={k: v for k, v in preferences.muted.items() if k != about})
