"""What happens to a person who misbehaves: warned, suspended until a day, banned; and restored.

A warning holds until it is read. Who is suspended or banned begins nothing new, and may all else: read,
finish what is agreed, pay what is owed, see why, object, take their data along, talk to a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.conduct.refusals import (
    Banned,
    MeasureThere,
    MeasureUnknown,
    ObjectionMade,
    OwnConduct,
    SanctionGone,
    Suspended,
    SuspensionDaysWrong,
    WarningUnread,
)
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.roles import AreaNotYours

SanctionId = NewType("SanctionId", int)


class Penalty(StrEnum):
    """From the mildest to the gravest."""

    WARNING = "warning"
    SUSPENSION = "suspension"
    BAN = "ban"


class PersonReason(StrEnum):
    """What is wrong with how somebody behaves."""

    RUDE = "rude"
    ABSENT = "absent"
    SCAM = "scam"
    THREAT = "threat"
    OTHER = "other"


ALONE = frozenset({Penalty.WARNING, Penalty.SUSPENSION})
"""What one moderator decides; a ban needs two people (rules.md §6.17)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductRules:
    """Numbers a community may change (defaults: rules.md §3.J, §6.17, after Couchers and Freegle).

    Where there are two numbers the second, ``…_new``, is for who joined less than ``newcomer_days`` ago.
    ``first_level`` is how far first posts are seen until somebody has looked: ``visible`` or ``unlisted``.
    """

    reports_unlist: int = 3
    newcomer_days: int = 14
    first_posts: int = 1
    first_level: str = "visible"
    first_hours: int = 48
    again_days: int = 14
    again_least: int = 12
    links_most: int = 2
    links_most_new: int = 1
    hour_flag: int = 10
    hour_flag_new: int = 5
    hour_stop: int = 20
    hour_stop_new: int = 10
    flag_hours: int = 72
    suspend_most: int = 365
    words_max: int = 700


@dataclass(frozen=True, slots=True, kw_only=True)
class Sanction:
    """One measure against one person, in force until ``until``, or as long as it has not ``ended``.

    ``second`` is who agreed to a ban. A warning ends when it is read.
    """

    id: SanctionId = SanctionId(0)
    person: ResidentId
    measure: Penalty
    area: AreaId
    why: str
    by: ResidentId
    second: ResidentId | None = None
    case: int | None = None
    since: datetime
    until: datetime | None = None
    ended: datetime | None = None
    ended_by: ResidentId | None = None
    objected: datetime | None = None
    version: int = 1

    def holds(self, now: datetime) -> bool:
        """Whether it is in force."""
        return self.ended is None and (self.until is None or now < self.until)


def impose(
    measure: Penalty,
    *,
    person: ResidentId,
    area: AreaId,
    by: ResidentId,
    is_moderator: bool,
    held: Iterable[Sanction],
    days: int,
    why: str,
    rules: ConductRules,
    now: datetime,
    second: ResidentId | None = None,
    case: int | None = None,
) -> Sanction:
    """A new measure beside those ``held``; ``days`` count for a suspension.

    Raises AreaNotYours, OwnConduct, MeasureUnknown, MeasureThere, SuspensionDaysWrong.
    """
    may_impose(person, by=by, is_moderator=is_moderator)
    if measure not in ALONE and second in {None, by}:
        raise MeasureUnknown
    free(held, measure, now)
    until = None
    if measure is Penalty.SUSPENSION:
        until = now + timedelta(days=suspension(days, rules))
    return Sanction(
        person=person,
        measure=measure,
        area=area,
        why=why,
        by=by,
        second=second,
        case=case,
        since=now,
        until=until,
    )


def free(held: Iterable[Sanction], measure: Penalty, now: datetime) -> None:
    """Whether none of this kind is in force. Raises MeasureThere."""
    if any(other.measure is measure and other.holds(now) for other in held):
        raise MeasureThere(measure=measure.value)


def may_impose(person: ResidentId, *, by: ResidentId, is_moderator: bool) -> None:
    """Whether somebody decides about this person. Raises AreaNotYours, OwnConduct."""
    if not is_moderator:
        raise AreaNotYours
    if person == by:
        raise OwnConduct


def suspension(days: int, rules: ConductRules) -> int:
    """So many days. Raises SuspensionDaysWrong."""
    if not 1 <= days <= rules.suspend_most:
        raise SuspensionDaysWrong(most=rules.suspend_most)
    return days


def acknowledge(sanction: Sanction | None, *, by: ResidentId, now: datetime) -> Sanction:
    """A warning read by whom it is for; read once, it is over. Raises SanctionGone."""
    if sanction is None or sanction.person != by or sanction.measure is not Penalty.WARNING:
        raise SanctionGone
    return sanction if sanction.ended else replace(sanction, ended=now, ended_by=by)


def lift(sanction: Sanction | None, *, by: ResidentId, is_moderator: bool, now: datetime) -> Sanction:
    """Restored before its time. Raises SanctionGone, AreaNotYours, OwnConduct."""
    if sanction is None or not sanction.holds(now):
        raise SanctionGone
    may_impose(sanction.person, by=by, is_moderator=is_moderator)
    return replace(sanction, ended=now, ended_by=by)


def lapse(sanction: Sanction, *, now: datetime) -> Sanction | None:
    """The measure ended by time itself, or None while it holds."""
    return None if sanction.ended or sanction.holds(now) else replace(sanction, ended=now)


def objected(sanction: Sanction | None, *, by: ResidentId, now: datetime) -> Sanction:
    """An objection, once, while it is in force; to a warning also after it was read.

    Raises SanctionGone, ObjectionMade.
    """
    if sanction is None or sanction.person != by or not may_object(sanction, now):
        raise SanctionGone
    if sanction.objected:
        raise ObjectionMade
    return replace(sanction, objected=now)


def may_object(sanction: Sanction, now: datetime) -> bool:
    """Whether there is still something to object to."""
    was_read = sanction.measure is Penalty.WARNING and sanction.ended_by == sanction.person
    return sanction.holds(now) or was_read


def barring(held: Iterable[Sanction], now: datetime) -> Sanction | None:
    """The gravest measure that keeps somebody from beginning something new."""
    found = [it for it in held if it.measure is not Penalty.WARNING and it.holds(now)]
    return max(found, key=lambda it: (it.measure is Penalty.BAN, it.until or it.since), default=None)


def unread(held: Iterable[Sanction], now: datetime) -> Sanction | None:
    """The oldest warning that was not read."""
    return next((it for it in held if it.measure is Penalty.WARNING and it.holds(now)), None)


def refused(held: Iterable[Sanction], *, begins: bool, now: datetime) -> Refusal | None:
    """What keeps somebody from going on: an unread warning from everything, the rest from what ``begins``."""
    known = tuple(held)
    if warning := unread(known, now):
        return WarningUnread(why=warning.why, since=warning.since, number=warning.id)
    if not begins or not (bar := barring(known, now)):
        return None
    if bar.until:
        return Suspended(why=bar.why, since=bar.since, until=bar.until, number=bar.id)
    return Banned(why=bar.why, since=bar.since, number=bar.id)
