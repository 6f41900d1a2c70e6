"""How far something posted is seen (rules.md §3.J, after Couchers): a level beside the thing itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.cases import Case, CaseState, Ruling, UndoOver
from bot.domain.conduct.refusals import LevelKept, LevelThere
from bot.domain.conduct.sanctions import may_impose
from bot.domain.residents import ResidentId

ShownId = NewType("ShownId", int)


class Level(StrEnum):
    """Who sees it: all whom it reaches; only who has its link; only its author, unknowingly; its owner."""

    VISIBLE = "visible"
    UNLISTED = "unlisted"
    SHADOWED = "shadowed"
    HIDDEN = "hidden"


class Cause(StrEnum):
    """Why it is so."""

    RULING = "ruling"
    REPORTS = "reports"
    FLAG = "flag"
    FIRST = "first"
    SANCTION = "sanction"
    TIME = "time"


OPENED_TO_OTHERS = frozenset({Level.VISIBLE, Level.UNLISTED})
"""Levels at which others may open it, if they know where it is."""

TOLD = frozenset({Level.VISIBLE, Level.UNLISTED, Level.HIDDEN})
"""Levels of which the owner learns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The level of ``about`` (``listing:15``); what has no row is visible.

    ``why`` are words of a moderator, ``case`` and ``sanction`` what brought it about. At ``until`` it is
    visible again by itself. The ``was…`` are those before, so that a decision can be taken back;
    ``stood`` is how the thing itself stood before it was hidden, in its feature's own word.
    """

    id: ShownId = ShownId(0)
    about: str
    owner: ResidentId
    level: Level
    cause: Cause
    since: datetime
    until: datetime | None = None
    by: ResidentId | None = None
    why: str = ""
    case: int | None = None
    sanction: int | None = None
    was: Level = Level.VISIBLE
    was_cause: Cause = Cause.RULING
    was_until: datetime | None = None
    stood: str = ""
    version: int = 1


def may_open(shown: Shown | None, viewer: ResidentId) -> bool:
    """Whether ``viewer`` sees it who was led to it: by a link, or by a card seen before."""
    return shown is None or shown.owner == viewer or shown.level in OPENED_TO_OTHERS


def is_listed(shown: Shown | None, viewer: ResidentId) -> bool:
    """Whether lists and searches hold it for ``viewer``; to its author what is shadowed looks as ever."""
    if shown is None or shown.level is Level.VISIBLE:
        return True
    return shown.level is Level.SHADOWED and shown.owner == viewer


def told_owner(shown: Shown | None) -> Shown | None:
    """What its owner is told of the level: of a shadow nothing."""
    return shown if shown and shown.level in TOLD - {Level.VISIBLE} else None


def settable(
    shown: Shown | None, level: Level, *, owner: ResidentId, by: ResidentId, is_moderator: bool
) -> None:
    """Whether a moderator may set this level. Raises AreaNotYours, OwnConduct, LevelThere, LevelKept."""
    may_impose(owner, by=by, is_moderator=is_moderator)
    if (shown.level if shown else Level.VISIBLE) is level:
        raise LevelThere
    if shown and shown.cause is Cause.SANCTION and level is not Level.HIDDEN:
        raise LevelKept


def undone(shown: Shown | None, *, by: ResidentId, is_moderator: bool, minutes: int, now: datetime) -> Shown:
    """The level before, which counts again. Raises AreaNotYours, OwnConduct, UndoOver."""
    if shown is None or shown.cause is not Cause.RULING or shown.case or shown.by is None:
        raise UndoOver(minutes=0)
    may_impose(shown.owner, by=by, is_moderator=is_moderator)
    if now >= shown.since + timedelta(minutes=minutes):
        raise UndoOver(minutes=minutes)
    return replace(shown, level=shown.was, cause=shown.was_cause, until=shown.was_until)


def changed(before: Shown | None, after: Shown) -> Shown:
    """The next state of the one row about a thing."""
    if before is None:
        return after
    was = {"was": before.level, "was_cause": before.cause, "was_until": before.until, "stood": before.stood}
    return replace(after, id=before.id, version=before.version, **was)  # type: ignore[arg-type]


def approved(case: Case, now: datetime) -> Case:
    """A case about a post that nobody took up in its time: it is let be, and that is the end of it."""
    return replace(case, ruling=Ruling("keep"), decided=now, state=CaseState.CLOSED, due=None)
