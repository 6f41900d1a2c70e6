"""People as those see them who look after them: found by name, with what is known, and with notes.

Two records of one person become one, when two moderators and the person say that they are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NewType

from bot.domain.cases import AnswerAwaited, CaseId, OwnCase
from bot.domain.hangul import initial_span
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId
from bot.domain.roles import AreaNotYours

NoteId = NewType("NoteId", int)
MergeId = NewType("MergeId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleRules:
    """Numbers a community may change."""

    note_max: int = 700
    behalf_minutes: int = 30
    """After so long somebody acts in their own name again, and not in that of who has no telephone."""
    merge_hours: int = 72
    """So long somebody whose record is to go has to say no, as in every case (rules.md §6.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What somebody who looks after people has written down about one of them; a part of that one's data."""

    id: NoteId = NoteId(0)
    whom: ResidentId
    by: ResidentId
    at: datetime
    text: str
    version: int = 1


WARD_LEAST = 2**60
"""People without the messenger have numbers from here on: none of the messenger's is ever as large."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ward:
    """A resident without the messenger (``id``), for whom ``by`` acts and is told what there is to tell."""

    id: ResidentId
    by: ResidentId
    since: datetime
    version: int = 1


@dataclass(eq=False)
class NoWard(Refusal):
    """Whoever has the messenger acts for themselves."""


def is_ward(number: int) -> bool:
    """Whether that number is of somebody without the messenger."""
    return WARD_LEAST <= number < 2 * WARD_LEAST


@dataclass(eq=False)
class PersonGone(Refusal):
    """Nobody of that number lives where one looks after people."""


def initials(typed: str) -> tuple[tuple[str, str], ...]:
    """For ㄱㅅㅈ the first and the last syllable that each letter can begin; () for anything else."""
    spans = tuple(initial_span(letter) for letter in typed.replace(" ", ""))
    return tuple(span for span in spans if span) if all(spans) else ()


# -- two records of one person ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Two records that somebody (``by``) takes for one person's: ``gone`` is to become a part of ``stays``.

    ``asks_gone`` and ``asks_stays``: whether there is somebody who can be asked; ``until`` when the silence
    of who goes is a yes. Of who stays it never is.
    """

    id: MergeId = MergeId(0)
    case: CaseId
    gone: ResidentId
    stays: ResidentId
    by: ResidentId
    asks_gone: bool
    asks_stays: bool
    asked: datetime
    until: datetime
    gone_agreed: datetime | None = None
    stays_agreed: datetime | None = None
    refused: datetime | None = None
    ended: datetime | None = None
    version: int = 1

    @property
    def two(self) -> frozenset[ResidentId]:
        """Both records."""
        return frozenset({self.gone, self.stays})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """What is left of a record that became a part of another: its number was ``gone``."""

    former: ResidentId
    gone: ResidentId
    at: datetime


@dataclass(eq=False)
class SameRecord(Refusal):
    """Both are the same record already."""


@dataclass(eq=False)
class MergeInTheWay(Refusal):
    """So many things must be settled before two records can become one."""

    count: int


@dataclass(eq=False)
class MergeUnagreed(Refusal):
    """Whose record stays has not said yet that the other is theirs too."""


@dataclass(eq=False)
class MergeRefused(Refusal):
    """Somebody has said that the two are not the same person."""


@dataclass(eq=False)
class MergeGone(Refusal):
    """Nothing is asked of this person any more."""


def may_merge(gone: ResidentId, stays: ResidentId, *, by: ResidentId, is_moderator: bool) -> None:
    """Whether somebody may propose it. Raises SameRecord, AreaNotYours, OwnCase."""
    if gone == stays:
        raise SameRecord
    if not is_moderator:
        raise AreaNotYours
    if by in {gone, stays}:
        raise OwnCase


def propose(
    gone: ResidentId,
    stays: ResidentId,
    *,
    case: CaseId,
    by: ResidentId,
    asks_gone: bool,
    asks_stays: bool,
    rules: PeopleRules,
    now: datetime,
) -> Merge:
    """It is proposed; who can be asked is asked."""
    return Merge(
        case=case,
        gone=gone,
        stays=stays,
        by=by,
        asks_gone=asks_gone,
        asks_stays=asks_stays,
        asked=now,
        until=now + timedelta(hours=rules.merge_hours),
    )


def answered(merge: Merge | None, *, by: ResidentId, yes: bool, now: datetime) -> Merge:
    """What one of the two says; a no is the last word. Raises MergeGone."""
    if merge is None or by not in merge.two or merge.ended or merge.refused:
        raise MergeGone
    if not yes:
        return replace(merge, refused=now)
    return replace(merge, gone_agreed=now) if by == merge.gone else replace(merge, stays_agreed=now)


def may_happen(merge: Merge, *, decider: ResidentId, now: datetime) -> None:
    """Whether it can be decided that the two become one. Raises OwnCase, MergeRefused, MergeUnagreed,
    AnswerAwaited.
    """  # noqa: D205
    if decider in merge.two:
        raise OwnCase
    if merge.refused:
        raise MergeRefused
    if merge.asks_stays and not merge.stays_agreed:
        raise MergeUnagreed
    if merge.asks_gone and not merge.gone_agreed and now < merge.until:
        raise AnswerAwaited(until=merge.until)
