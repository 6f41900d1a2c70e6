"""References: what a host and a guest say of each other once they have lived together, told double-blind.

Only who really lived together may: the trial was over, and it did not end with a stop for safety. There are
no stars for people (programmes.md §4): read are the words, and whether somebody would do it again. That
something was not right is for the coordinator alone, who phones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from typing import NewType

from bot.domain import blind
from bot.domain.areas import AreaId
from bot.domain.blind import Blind
from bot.domain.contact import masked
from bot.domain.homes import Match, MatchState
from bot.domain.hours import waking
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

RoundId = NewType("RoundId", int)
ReferenceId = NewType("ReferenceId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencesRules:
    """Numbers a community may change (rules.md §6.11: 15 days from the last day on, with reminders).

    Both are reminded with ``first_left_days`` and ``last_left_days`` left: the reminder of Couchers with 14
    days left would come the day after the question. With the last one a coordinator is asked to phone whoever
    reads plain words, for nothing of an old person's is lost by being slow (programmes.md §11).
    """

    days: int = 15
    first_left_days: int = 7
    last_left_days: int = 3
    text_max: int = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Blind):
    """The days in which the two of a shared home that has ended may write."""

    id: RoundId = RoundId(0)
    match: int
    area: AreaId
    host: ResidentId
    guest: ResidentId
    version: int = 1

    @property
    def partners(self) -> tuple[ResidentId, ResidentId]:
        """Host and guest."""
        return self.host, self.guest


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What ``author`` says of ``subject``, with traces of a person hidden in ``text``.

    ``again``: others are advised to live with them. ``proper`` is false where something was not right.
    ``heard`` is the coordinator who wrote it down as she was told on the telephone; ``hidden``: since then
    nobody reads it, for a moderator has said so.
    """

    id: ReferenceId = ReferenceId(0)
    match: int
    author: ResidentId
    subject: ResidentId
    again: bool
    proper: bool
    text: str
    at: datetime
    heard: ResidentId | None = None
    hidden: datetime | None = None
    version: int = 1


@dataclass(eq=False)
class ReferenceGone(Refusal):
    """No such words, or not for this person; or the two have not lived together for long enough."""


@dataclass(eq=False)
class ReferencesOver(Refusal):
    """Published, or too late: nothing is added or changed any more."""


def earned(match: Match) -> bool:
    """Whether the two have lived together: past the trial, and ended otherwise than for safety."""
    return match.lived is not None and match.state is not MatchState.STOPPED


def begin(
    match: Match, host: ResidentId, guest: ResidentId, *, rules: ReferencesRules, zone: tzinfo, now: datetime
) -> Round:
    """From the end on, both may write."""
    closes = now + timedelta(days=rules.days)
    return Round(
        match=match.id,
        area=match.area,
        host=host,
        guest=guest,
        opened=now,
        closes=closes,
        remind=waking(closes - timedelta(days=rules.first_left_days), zone),
    )


def check(round_: Round | None, author: ResidentId, *, now: datetime) -> ResidentId:
    """Of whom ``author`` may write. Raises ReferenceGone, ReferencesOver."""
    if round_ is None or author not in round_.partners:
        raise ReferenceGone
    if blind.is_over(round_, now):
        raise ReferencesOver
    return blind.other(round_, author)


def written(
    round_: Round | None,
    author: ResidentId,
    *,
    again: bool,
    proper: bool,
    text: str,
    heard: ResidentId | None = None,
    before: Reference | None,
    now: datetime,
) -> Reference:
    """The reference, in place of the one written ``before``. Raises as ``check``."""
    subject, said = check(round_, author, now=now), masked(text).text
    if before:
        return replace(before, again=again, proper=proper, text=said, at=now, heard=heard)
    assert round_  # noqa: S101 -- checked
    return Reference(
        match=round_.match,
        author=author,
        subject=subject,
        again=again,
        proper=proper,
        text=said,
        at=now,
        heard=heard,
    )


def next_reminder(round_: Round, rules: ReferencesRules, zone: tzinfo, *, now: datetime) -> datetime | None:
    """When those who have not written are reminded once more; None: that was the last time."""
    last = waking(round_.closes - timedelta(days=rules.last_left_days), zone)
    return last if last > now else None


def is_complete(round_: Round, references: Sequence[Reference]) -> bool:
    """Whether both have written."""
    return blind.is_complete(round_, (one.author for one in references))
