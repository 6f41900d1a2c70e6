"""A word held back: for ten minutes it can be taken back, and nobody hears of it (programmes.md §11).

A no to a request and one after a meeting are held back for everybody; any other word that binds for whoever
reads in plain mode. A stop for safety never is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.homes.hands import Hand, HomeStepImpossible, HomeStepNotYours, Mover, Scope
from bot.domain.homes.match import ASKED, OF_SIDE, TOGETHER, Match, MatchState, possible, said
from bot.domain.homes.rules import HomesRules
from bot.domain.refusal import Refusal
from bot.domain.replies import Reply

_S, _R = MatchState, Reply
WAVERING = ASKED | {_S.MET}
"""Where one side's no is held back, whoever says it: to a request, and after they have met."""
_BOTH = frozenset({Hand.SENIOR, Hand.HELPER, Hand.GUEST})
_SPEAK: Mapping[MatchState, tuple[frozenset[Hand], frozenset[Reply]]] = {
    **dict.fromkeys(ASKED, (_BOTH - {Hand.GUEST}, frozenset({_R.YES, _R.NO, _R.LATER}))),
    **dict.fromkeys({_S.MET, *TOGETHER}, (_BOTH, frozenset({_R.YES, _R.NO}))),
    _S.AGREEMENT: (_BOTH, frozenset({_R.YES})),
}
"""Who says what where: to a request, after the meeting, to what is agreed on, about another term."""


@dataclass(eq=False)
class WordCounts(Refusal):
    """The minutes in which it could be taken back are over, or there is nothing to take back."""


def minutes(match: Match, word: Reply, rules: HomesRules, *, plain: bool) -> int:
    """For how long a word is held back, in minutes; 0: it counts at once.

    ``plain``: whether who says it, or for whom it is said, reads in plain mode.
    """
    binds = word in {_R.YES, _R.NO, _R.LATER}
    always = word is _R.NO and match.state in WAVERING
    return rules.undo_minutes if binds and (plain or always) else 0


def held_back(match: Match, mover: Mover, word: Reply, rules: HomesRules, *, now: datetime) -> Match:
    """The request with somebody's word, which counts in some minutes; said twice, it is said once.

    It takes the place of what that side has said before. Raises HomeStepNotYours, HomeStepImpossible.
    """
    _may(match, mover)
    hands, words = _SPEAK.get(match.state, (frozenset(), frozenset()))
    is_step = match.state not in ASKED or word.value in possible(match, mover)
    if mover.hand not in hands or word not in words or not is_step:
        raise HomeStepImpossible
    side, is_met = _side(mover.hand), match.state is _S.MET
    if match.held.get(mover.hand) is word or (is_met and word is _R.YES and side in match.likes):
        return match
    likes = match.likes - {side} if is_met else match.likes
    held = {**released(match, side).held, mover.hand: word}
    settles = now + timedelta(minutes=rules.undo_minutes)
    return replace(match, likes=likes, held=held, settles=settles)


def taken_back(match: Match, mover: Mover, *, now: datetime) -> Match:
    """The request without that word; of a helper not what the senior has said herself.

    Raises HomeStepNotYours, HomeStepImpossible, WordCounts.
    """
    _may(match, mover)
    after = released(match, _side(mover.hand))
    if after == match or match.settles is None or match.settles <= now:
        raise WordCounts
    return after


def counted(match: Match, *, now: datetime) -> Match:
    """What was said after a meeting counts from now on: a single no is enough. Raises as ``said``."""
    after = replace(match, held={}, settles=None)
    likes = _R.NO not in match.held.values()
    for side in spoken(match) if likes else [Hand.SENIOR]:
        after = said(after, likes, Mover(hand=side), now=now)
    return after


def spoken(match: Match) -> dict[Hand, Reply]:
    """What each side has said that is held back, whoever spoke for it."""
    return {_side(hand): word for hand, word in sorted(match.held.items())}


def released(match: Match, side: Hand) -> Match:
    """The same with nothing of that side held back any more; a coordinator's own word never was."""
    held = {hand: word for hand, word in match.held.items() if hand not in OF_SIDE.get(side, ())}
    return replace(match, held=held, settles=match.settles if held else None)


def undoable(match: Match, mover: Mover, *, now: datetime) -> bool:
    """Whether somebody could take something back now."""
    try:
        taken_back(match, mover, now=now)
    except Refusal:
        return False
    return True


def outspoken(match: Match, mover: Mover) -> None:
    """A helper does not speak over what the senior has said herself. Raises HomeStepImpossible."""
    if mover.hand is Hand.HELPER and Hand.SENIOR in match.held:
        raise HomeStepImpossible


def _may(match: Match, mover: Mover) -> None:
    if mover.hand not in _BOTH or (mover.hand is Hand.HELPER and Scope.ANSWER not in mover.scopes):
        raise HomeStepNotYours
    outspoken(match, mover)


def _side(hand: Hand) -> Hand:
    return Hand.SENIOR if hand is Hand.HELPER else hand
