"""Stays: what two people and a coordinator agree on, how it goes, and who is phoned (rules.md §6.11).

How far a request has come is told by ``homes.match``; here is what is written down on the way.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, NewType

from bot.domain.areas import AreaId
from bot.domain.contact import Trace, masked
from bot.domain.homes import (
    OVER,
    TOGETHER,
    Hand,
    HomeStepNotYours,
    HoursTooMany,
    MatchState,
    Mover,
    RentTooHigh,
)
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

AgreementId = NewType("AgreementId", int)
CheckId = NewType("CheckId", int)
TaskId = NewType("TaskId", int)
LineId = NewType("LineId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class StaysRules:
    """Numbers a community may change.

    A question of how it goes is open for ``answer_days``; a worried answer is followed by a call within
    ``call_hours`` (rules.md §6.11: a day), and who is not reached is phoned again after ``again_hours``. A
    meeting takes ``meeting_minutes`` in the calendars (both ours). What was passed on goes ``words_days``
    after the end, as other words between people do.
    """

    answer_days: int = 3
    call_hours: int = 24
    again_hours: int = 24
    meeting_minutes: int = 60
    text_max: int = 500
    words_days: int = 30


class Mood(StrEnum):
    """How it goes, in one word."""

    GOOD = "good"
    FAIR = "fair"
    WORRIED = "worried"


class TaskKind(StrEnum):
    """Why a coordinator is to phone."""

    STOPPED = "stopped"
    WORRIED = "worried"
    SILENT = "silent"
    TRIAL = "trial"
    RENEW = "renew"
    LEAVING = "leaving"
    REFERENCE = "reference"


SHOWN = frozenset({MatchState.MEETING, MatchState.MET, MatchState.BOTH_YES, MatchState.AGREEMENT})
SHOWN |= {MatchState.SIGNED, *TOGETHER}
"""Where the two may know address and telephone of each other: both have said yes to a meeting."""
TALKING = SHOWN | {MatchState.YES}
"""Where they may write to each other, through the bot."""
KNOWN = TALKING | {MatchState.STOPPED, MatchState.ENDED}
"""What either side finds in its list."""
SETTLED = OVER - {MatchState.STOPPED}
"""Over, with nothing left to look into: what was stopped for safety is kept until a coordinator ends it."""
UNMADE = SETTLED - {MatchState.ENDED}
"""Over before anybody had moved in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What is agreed: days, won of rent a month, hours of help a week, which, how one lives, whom to call."""

    first: date
    last: date
    rent: int
    hours: int
    chores: str
    rules: str
    contacts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One edition of what is agreed; another word makes another edition, which all three confirm anew.

    ``mark`` is worked out from every word and number, and stands on the paper too.
    """

    id: AgreementId = AgreementId(0)
    match: int
    edition: int
    host: ResidentId
    guest: ResidentId
    by: ResidentId
    at: datetime
    first: date
    last: date
    rent: int
    hours: int
    chores: str
    rules: str
    contacts: str
    mark: str
    host_agreed: datetime | None = None
    guest_agreed: datetime | None = None
    staff_agreed: datetime | None = None
    version: int = 1

    @property
    def complete(self) -> bool:
        """Whether all three have said yes to this very edition."""
        return bool(self.host_agreed and self.guest_agreed and self.staff_agreed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One side is asked something, apart from the other: how it goes, or (``renew-…``) whether to go on.

    ``kept``: whether all is as it was agreed. ``words`` were written to be passed on to the coordinator.
    """

    id: CheckId = CheckId(0)
    match: int
    person: ResidentId
    key: str
    asked: datetime
    mood: Mood | None = None
    kept: bool | None = None
    wants: bool | None = None
    words: str = ""
    answered: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A coordinator is to phone ``person`` until ``due``."""

    id: TaskId = TaskId(0)
    match: int
    area: AreaId
    kind: TaskKind
    person: ResidentId
    check: int | None = None
    since: datetime
    due: datetime
    done: datetime | None = None
    done_by: ResidentId | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words of one of the two, or of the coordinator, as they were passed on."""

    id: LineId = LineId(0)
    match: int
    writer: ResidentId
    text: str
    at: datetime
    version: int = 1


@dataclass(eq=False)
class StayGone(Refusal):
    """Nothing of that number, or not of this person."""


@dataclass(eq=False)
class StayFrozen(Refusal):
    """It was stopped, or is over: nothing is passed on any more."""


@dataclass(eq=False)
class TermsOpen(Refusal):
    """Not everybody has said yes to what is written down now."""


@dataclass(eq=False)
class CheckOver(Refusal):
    """That was answered already, or is not asked any more."""


@dataclass(eq=False)
class TermBackwards(Refusal):
    """It would end before it begins."""


def mark_of(match: int, terms: Terms, edition: int) -> str:
    """The same twelve signs for the same words; another word, others."""
    words = {"match": match, "edition": edition, **{name: str(getattr(terms, name)) for name in _WORDS}}
    return hashlib.sha256(json.dumps(words, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:12]


_WORDS = ("first", "last", "rent", "hours", "chores", "rules", "contacts")


def drafted(
    match: int,
    terms: Terms,
    *,
    edition: int,
    host: ResidentId,
    guest: ResidentId,
    by: ResidentId,
    rent_most: int,
    hours_most: int,
    now: datetime,
) -> Agreement:
    """A new edition, which nobody has confirmed yet. Raises RentTooHigh, HoursTooMany, TermBackwards."""
    if terms.rent > rent_most:
        raise RentTooHigh(most=rent_most)
    if terms.hours > hours_most:
        raise HoursTooMany(most=hours_most)
    if terms.last <= terms.first:
        raise TermBackwards
    facts = {name: getattr(terms, name) for name in _WORDS}
    mark = mark_of(match, terms, edition)
    return Agreement(match=match, edition=edition, host=host, guest=guest, by=by, at=now, mark=mark, **facts)


def confirmed(agreement: Agreement, side: Hand, *, now: datetime) -> Agreement:
    """The same with one side's yes; twice is once. Raises HomeStepNotYours."""
    names = {Hand.SENIOR: "host_agreed", Hand.GUEST: "guest_agreed", Hand.COORDINATOR: "staff_agreed"}
    if side not in names:
        raise HomeStepNotYours
    return agreement if getattr(agreement, names[side]) else _with(agreement, **{names[side]: now})


def prolonged(agreement: Agreement, last: date, *, by: ResidentId, now: datetime) -> Agreement:
    """The next edition, with nothing changed but the last day: both have said that they want to go on."""
    terms = Terms(**{name: getattr(agreement, name) for name in _WORDS} | {"last": last})
    edition = agreement.edition + 1
    mark = mark_of(agreement.match, terms, edition)
    agreed = {"host_agreed": now, "guest_agreed": now, "staff_agreed": now, "version": 1}
    return _with(agreement, id=AgreementId(0), edition=edition, last=last, mark=mark, by=by, at=now, **agreed)


def _with(agreement: Agreement, **changes: Any) -> Agreement:
    return replace(agreement, **changes)


def side_of(mover: Mover, whose: Hand | None = None) -> Hand:
    """For whom a move counts: a helper's for the senior, a coordinator's for whom she heard."""
    if mover.hand is Hand.COORDINATOR:
        return whose or Hand.COORDINATOR
    return Hand.SENIOR if mover.hand is Hand.HELPER else mover.hand


def answered(check: Check | None, mood: Mood, *, kept: bool, words: str, now: datetime) -> Check:
    """How it goes, said once. Raises CheckOver."""
    if check is None or check.answered:
        raise CheckOver
    return replace(check, mood=mood, kept=kept, words=words, answered=now)


def wished(check: Check | None, *, wants: bool, now: datetime) -> Check:
    """Whether somebody wants to go on; until a coordinator acts it may change. Raises CheckOver."""
    if check is None:
        raise CheckOver
    return replace(check, wants=wants, answered=now)


def unanswered(checks: Sequence[Check], rules: StaysRules, *, now: datetime) -> int:
    """How many of somebody's last questions (oldest first) in a row were left open for too long."""
    count, open_for = 0, timedelta(days=rules.answer_days)
    for check in sorted(checks, key=lambda one: (one.asked, one.id), reverse=True):
        if not check.key.startswith("check-"):
            continue
        if check.answered:
            break
        if check.asked + open_for <= now:
            count += 1
    return count


def is_worrying(check: Check) -> bool:
    """Whether a call follows: somebody is worried, or things are not as they were agreed."""
    return check.mood is Mood.WORRIED or check.kept is False


def pattern(checks: Sequence[Check]) -> Mapping[str, int]:
    """How often each mood was said, and how often nothing: all that a coordinator sees unasked."""
    said = Counter(
        check.mood.value if check.mood else "silent" for check in checks if check.key.startswith("check-")
    )
    return {word: said.get(word, 0) for word in (*Mood, "silent")}


def passed(text: str, state: MatchState) -> tuple[str, tuple[Trace, ...]]:
    """The words as the other side may read them, and what was hidden. Raises StayFrozen."""
    if state in OVER or state not in TALKING:
        raise StayFrozen
    if state in SHOWN:
        return text, ()
    hidden = masked(text)
    return hidden.text, hidden.hidden
