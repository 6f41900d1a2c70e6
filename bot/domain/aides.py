"""Aides: a relative or a social worker whom a senior lets see, answer or hear for her (rules.md §6.19).

Nobody becomes one without her: she invites, or a coordinator writes down that she heard her say so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.homes import Hand, Mover, Scope
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

AideId = NewType("AideId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class AidesRules:
    """Numbers a community may change.

    An invitation holds as long as one to a role does; three helpers are a family (ours). The word about
    those who cheat comes once a month (programmes.md §11), on ``scam_day`` or within a week after it.
    """

    invite_days: int = 7
    most: int = 3
    scam_day: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Aide:
    """What ``senior`` lets somebody do: offered by a link whose ``key`` is opaque, then taken by ``aide``.

    ``heard``: the coordinator who heard her say so, where she did not invite herself. An ended one stays as
    the record of who could see and answer what, when.
    """

    id: AideId = AideId(0)
    key: str
    senior: ResidentId
    scopes: tuple[str, ...]
    area: AreaId
    heard: ResidentId | None = None
    since: datetime
    until: datetime
    aide: ResidentId | None = None
    accepted: datetime | None = None
    ended: datetime | None = None
    ended_by: ResidentId | None = None
    version: int = 1

    @property
    def in_force(self) -> bool:
        """Whether somebody may act on it."""
        return self.aide is not None and self.ended is None

    @property
    def allowed(self) -> frozenset[Scope]:
        """What it lets them do; reading goes with everything."""
        return frozenset({Scope.READ, *map(Scope, self.scopes)}) if self.in_force else frozenset()


@dataclass(eq=False)
class AideGone(Refusal):
    """Taken already, out of date, ended, or never there."""


@dataclass(eq=False)
class OwnAide(Refusal):
    """Nobody is their own helper."""


@dataclass(eq=False)
class AideKnown(Refusal):
    """That one helps her already."""


@dataclass(eq=False)
class TooManyAides(Refusal):
    """As many helpers as somebody may have."""

    most: int


@dataclass(eq=False)
class NoScope(Refusal):
    """A helper who may do nothing is none."""


def some(chosen: Sequence[str]) -> None:
    """Raises NoScope."""
    if not chosen:
        raise NoScope


def offer(
    senior: ResidentId,
    scopes: Sequence[str],
    *,
    area: AreaId,
    key: str,
    count: int,
    heard: ResidentId | None,
    rules: AidesRules,
    now: datetime,
) -> Aide:
    """An invitation from somebody who has ``count`` helpers. Raises NoScope, TooManyAides, OwnAide."""
    some(scopes)
    if heard == senior:
        raise OwnAide
    if count >= rules.most:
        raise TooManyAides(most=rules.most)
    chosen = tuple(scope.value for scope in Scope if scope in {*map(Scope, scopes), Scope.READ})
    until = now + timedelta(days=rules.invite_days)
    return Aide(key=key, senior=senior, scopes=chosen, area=area, heard=heard, since=now, until=until)


def invited(aide: Aide | None, *, who: ResidentId, knows: bool, now: datetime) -> Aide:
    """The invitation, while ``who`` may take it; ``knows``: helps her already.

    Raises AideGone, OwnAide, AideKnown.
    """
    if aide is None or aide.aide or aide.ended or aide.until <= now:
        raise AideGone
    if who in {aide.senior, aide.heard}:
        raise OwnAide
    if knows:
        raise AideKnown
    return aide


def accept(aide: Aide, *, who: ResidentId, now: datetime) -> Aide:
    """Taken on by ``who``."""
    return replace(aide, aide=who, accepted=now)


def end(aide: Aide | None, *, by: ResidentId, may: bool, now: datetime) -> Aide:
    """Over at once, by either of the two, or a coordinator there (``may``). Raises AideGone."""
    if aide is None or aide.ended or (by not in {aide.senior, aide.aide} and not may):
        raise AideGone
    return replace(aide, ended=now, ended_by=by)


def mover(who: ResidentId, senior: ResidentId, aides: Sequence[Aide]) -> Mover | None:
    """As whom somebody makes a senior's move: herself, or a helper of hers; None: a stranger."""
    if who == senior:
        return Mover(hand=Hand.SENIOR)
    own = [aide for aide in aides if aide.in_force and aide.senior == senior and aide.aide == who]
    return Mover(hand=Hand.HELPER, scopes=own[0].allowed) if own else None


def scam_month(now: datetime, zone: tzinfo, rules: AidesRules) -> date | None:
    """The first of the month whose word about cheats is due now, by day; None where none is."""
    there = now.astimezone(zone)
    if not rules.scam_day <= there.day < rules.scam_day + 7 or not 10 <= there.hour < 18:
        return None
    return there.date().replace(day=1)
