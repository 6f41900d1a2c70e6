"""A case: something between people, or between a person and a rule, that a moderator has to decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.residents import ResidentId

CaseId = NewType("CaseId", int)


class CaseKind(StrEnum):
    """What it is about. Reasons of a kind are worded ``<kind>-reason-<reason>``."""

    DISPUTE = "dispute"
    PAYMENT = "payment"
    REPORT = "report"
    FLOOR = "floor"


class CaseState(StrEnum):
    """Where a case stands in its life."""

    OPENED = "opened"
    ASSIGNED = "assigned"
    DECIDED = "decided"
    APPEALED = "appealed"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


WAITING = frozenset({CaseState.OPENED, CaseState.APPEALED})
"""Nobody looks after it yet."""

OPEN = WAITING | {CaseState.ASSIGNED, CaseState.DECIDED}
"""Not over: until then nobody opens the same once more."""


class Ruling(StrEnum):
    """How a case can be decided; each feature declares which of them its cases know."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"
    HIDE = "hide"
    KEEP = "keep"
    GRANT = "grant"
    REFUSE = "refuse"


LEAVES = frozenset({Ruling.NONE, Ruling.KEEP, Ruling.REFUSE})
"""Rulings after which everything stays as it was."""


class ReportReason(StrEnum):
    """What is wrong with a listing."""

    FORBIDDEN = "forbidden"
    SCAM = "scam"
    RUDE = "rude"
    FALSE = "false"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRules:
    """Numbers a community may change (defaults: rules.md §6.3, §6.17)."""

    answer_hours: int = 72
    answer_notice_hours: int = 24
    untaken_hours: int = 24
    mediation_days: int = 7
    remind_hours: int = 24
    appeal_days: int = 7
    report_max: int = 10
    payment_days: int = 14
    words_max: int = 700
    limit_most: int = 500_000
    limit_days: int = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case. ``about`` is what it concerns (``trade:5``), ``key`` the number people quote to each other.

    ``answer_words`` are the other side's word, asked for until ``answer_due``. The ``first_...`` remember the
    decision that was objected to. ``due`` is when time itself acts next: a reminder, or the end.
    """

    id: CaseId = CaseId(0)
    key: str
    kind: CaseKind
    about: str
    area: AreaId
    by: ResidentId
    against: ResidentId | None = None
    reason: str = ""
    words: str = ""
    amount: int = 0
    state: CaseState = CaseState.OPENED
    opened: datetime
    handler: ResidentId | None = None
    assigned: datetime | None = None
    answer_words: str | None = None
    answer_due: datetime | None = None
    ruling: Ruling | None = None
    ruled_amount: int = 0
    ruled_days: int = 0
    why: str = ""
    decided: datetime | None = None
    appealed_by: ResidentId | None = None
    appealed: datetime | None = None
    plea: str = ""
    first_handler: ResidentId | None = None
    first_ruling: Ruling | None = None
    first_amount: int = 0
    due: datetime | None = None
    version: int = 1

    @property
    def parties(self) -> frozenset[ResidentId]:
        """Who brought it, and against whom; never its moderators."""
        return frozenset({self.by} if self.against is None else {self.by, self.against})

    @property
    def is_final(self) -> bool:
        """Decided for the second time: nobody can object any more."""
        return self.state is CaseState.DECIDED and self.appealed_by is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStep:
    """One line of a case's record, never changed: who did what when; ``words`` only a decision's reason."""

    case: CaseId
    step: str
    by: ResidentId | None
    at: datetime
    words: str = ""
    amount: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Somebody who looks after cases has seen who a person is; ``why`` names the case."""

    who: ResidentId
    whom: ResidentId
    why: str
    at: datetime
