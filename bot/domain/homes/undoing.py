"""A no can be taken back for ten minutes, and nobody hears of it before they are over (programmes.md §11)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.homes.hands import Hand, HomeStepImpossible, HomeStepNotYours, Mover, Scope
from bot.domain.homes.match import ASKED, Match, MatchState
from bot.domain.homes.rules import HomesRules
from bot.domain.refusal import Refusal

WAVERING = ASKED | {MatchState.MET}
"""Where one side's no is held back: to a request, and after they have met."""
_OVER = {Hand.SENIOR: {Hand.SENIOR, Hand.HELPER}, Hand.HELPER: {Hand.HELPER}, Hand.GUEST: {Hand.GUEST}}
"""Whose no somebody can take back: a helper not what the senior has said herself."""


@dataclass(eq=False)
class NoCounts(Refusal):
    """The minutes in which it could be taken back are over, or there is nothing to take back."""


def held_back(match: Match, mover: Mover, rules: HomesRules, *, now: datetime) -> Match:
    """The request with somebody's no, which counts in some minutes; said twice, it is said once.

    Raises HomeStepNotYours, HomeStepImpossible.
    """
    _may(match, mover)
    if match.state not in WAVERING or (mover.hand is Hand.GUEST and match.state is not MatchState.MET):
        raise HomeStepImpossible
    if mover.hand in match.noes:
        return match
    settles = now + timedelta(minutes=rules.undo_minutes)
    side = Hand.SENIOR if mover.hand is Hand.HELPER else mover.hand
    likes = match.likes - {side}
    return replace(match, likes=likes, noes=match.noes | {mover.hand}, settles=settles)


def taken_back(match: Match, mover: Mover, *, now: datetime) -> Match:
    """The request without that no. Raises HomeStepNotYours, NoCounts."""
    _may(match, mover)
    noes = match.noes - _OVER[mover.hand]
    if noes == match.noes or match.settles is None or match.settles <= now:
        raise NoCounts
    return replace(match, noes=noes, settles=match.settles if noes else None)


def outspoken(match: Match, mover: Mover) -> None:
    """A helper does not speak over what the senior has said herself. Raises HomeStepImpossible."""
    if mover.hand is Hand.HELPER and Hand.SENIOR in match.noes:
        raise HomeStepImpossible


def _may(match: Match, mover: Mover) -> None:
    if mover.hand not in _OVER or (mover.hand is Hand.HELPER and Scope.ANSWER not in mover.scopes):
        raise HomeStepNotYours
    outspoken(match, mover)
