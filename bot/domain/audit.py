"""The audit log: who did what to whom, on whose behalf; nobody changes a line of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.areas import AreaId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRules:
    """Numbers a city may change (programmes.md §11: the log is kept for three years)."""

    kept_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing done by somebody who looks after something.

    ``deed`` is worded ``deed-<deed>``; ``whom`` it was done to and ``behalf`` in whose place, if to
    or for anybody. ``about`` names the record (``case:5``), ``words`` are the reason or the new value.
    """

    id: int = 0
    at: datetime
    who: ResidentId | None
    deed: str
    area: AreaId | None = None
    whom: ResidentId | None = None
    behalf: ResidentId | None = None
    about: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What somebody may read: the deeds at ``areas`` and all that lies in them, and those of one's own.

    ``everywhere``: an admin of a whole city reads those too that have no area.
    """

    own: ResidentId
    areas: tuple[AreaId, ...] = ()
    everywhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Which lines somebody wants to see: all that are named here must fit; nothing named fits all.

    ``person`` did it, had it done to them, or had it done in their place. ``until`` is no longer in it.
    ``looks``: who saw who a person is, in place of what was done.
    """

    person: ResidentId | None = None
    deed: str = ""
    since: datetime | None = None
    until: datetime | None = None
    area: AreaId | None = None
    looks: bool = False


@dataclass(eq=False)
class NobodySought(Refusal):
    """Nobody of a name like ``typed`` is in the log, as far as one may read it."""

    typed: str


@dataclass(eq=False)
class PeriodNeeded(Refusal):
    """Not a day, nor two of them in their order."""


def expired(rules: AuditRules, now: datetime) -> datetime:
    """What was done before this moment is no longer kept."""
    return now - timedelta(days=rules.kept_days)
