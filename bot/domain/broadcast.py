"""Broadcasts: news of an area to many of its people at once, seldom, by day, and never an advertisement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple, NewType

from bot.domain.areas import AreaId
from bot.domain.hours import QuietHours, at_hour
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

BroadcastId = NewType("BroadcastId", int)


class Audience(StrEnum):
    """Whom of an area it is for."""

    EVERYBODY = "everybody"
    ROLE = "role"
    LANGUAGE = "language"
    NEWCOMERS = "newcomers"


class Sending(StrEnum):
    """When it begins."""

    NOW = "now"
    MORNING = "morning"


@dataclass(frozen=True, slots=True, kw_only=True)
class BroadcastRules:
    """Numbers a community may change."""

    per_days: int = 7
    """At most one in so many days for an area (programmes.md §12)."""
    words_max: int = 1500
    """Letters of a text: with what stands around it, it is one message."""
    useful_days: int = 3
    """Whoever could not be reached for so long is not told any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """Words of ``by`` for people of ``area``; ``which`` role, language or number of days, where one is meant.

    A draft until it is ``sent``; from then on ``work`` sends it, beginning at ``due``.
    """

    id: BroadcastId = BroadcastId(0)
    by: ResidentId
    area: AreaId
    audience: Audience
    which: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    sending: Sending = Sending.NOW
    written: datetime
    sent: datetime | None = None
    due: datetime | None = None
    work: int | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices name it."""
        return f"broadcast:{self.id}"

    def text(self, locale: str) -> tuple[str, bool]:
        """What somebody who reads ``locale`` is told, and whether it was written in that language."""
        return self.texts.get(locale) or self.texts["ko"], bool(self.texts.get(locale))


class Figures(NamedTuple):
    """How far it has come: told, not reachable, impossible to deliver, not wanted, taken back, still to come.

    ``next`` is when the first of those to come is tried.
    """

    told: int = 0
    blocked: int = 0
    failed: int = 0
    unwanted: int = 0
    withdrawn: int = 0
    waiting: int = 0
    next: datetime | None = None

    @property
    def over(self) -> int:
        """With how many it is over, one way or the other."""
        return self.told + self.blocked + self.failed + self.unwanted + self.withdrawn


@dataclass(eq=False)
class BroadcastGone(Refusal):
    """No such draft of this person any more."""


@dataclass(eq=False)
class BroadcastTooSoon(Refusal):
    """The area was told something already; the next may be sent at ``until``."""

    days: int
    until: datetime


@dataclass(eq=False)
class NobodyToTell(Refusal):
    """There is nobody of that kind whom the bot can reach."""


def due(sending: Sending, *, now: datetime, zone: tzinfo) -> datetime:
    """When it begins: now, or at the end of the next quiet hours."""
    if sending is Sending.NOW:
        return now
    there = now.astimezone(zone)
    morning = at_hour(there, QuietHours().end)
    return (morning if morning > there else at_hour(there + timedelta(days=1), QuietHours().end)).astimezone(
        now.tzinfo
    )


def useful(begins: datetime, rules: BroadcastRules, *, zone: tzinfo) -> datetime:
    """Until when it is told: at noon, since what is about to be useless comes at any hour."""
    day = begins.astimezone(zone) + timedelta(days=rules.useful_days)
    return at_hour(day, time(12)).astimezone(begins.tzinfo)


def send(
    draft: Broadcast | None,
    *,
    by: ResidentId,
    people: int,
    last: datetime | None,
    rules: BroadcastRules,
    now: datetime,
    zone: tzinfo,
) -> Broadcast:
    """The draft, to be sent to ``people``; ``last`` is when the area was last told something.

    Raises BroadcastGone, BroadcastTooSoon, NobodyToTell.
    """
    if draft is None or draft.by != by or draft.sent:
        raise BroadcastGone
    if not people:
        raise NobodyToTell
    begins = due(draft.sending, now=now, zone=zone)
    free = last + timedelta(days=rules.per_days) if last else None
    if free and free > begins:
        raise BroadcastTooSoon(days=rules.per_days, until=free)
    return replace(draft, sent=now, due=begins)


def since(broadcast: Broadcast) -> datetime | None:
    """From when on somebody counts as new to it."""
    if broadcast.audience is not Audience.NEWCOMERS:
        return None
    return broadcast.written - timedelta(days=int(broadcast.which))
