"""A record kept for somebody without the messenger becomes hers, once she has it: never by a link alone.

Whoever has the link or the code only shows a number. A coordinator telephones her whom she knows, and writes
down which number she reads out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.people import is_ward
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

HandoverId = NewType("HandoverId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverRules:
    """Numbers a community may change: ours.

    A link or code holds as long as an invitation; whoever reads out another number ``tries`` times is not
    she. What was handed over, or came to nothing, is remembered for ``kept_days``.
    """

    days: int = 7
    tries: int = 3
    kept_days: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """The record of ``ward`` is offered by a ``key``; ``taker`` has shown it, and sees ``number``.

    ``wrong``: how often another number was written down.
    """

    id: HandoverId = HandoverId(0)
    ward: ResidentId
    by: ResidentId
    area: AreaId
    key: str
    since: datetime
    until: datetime
    taker: ResidentId | None = None
    number: str = ""
    wrong: int = 0
    ended: datetime | None = None
    version: int = 1


@dataclass(eq=False)
class HandoverGone(Refusal):
    """Out of date, taken by somebody else, ended, or never there."""


@dataclass(eq=False)
class HandoverOwn(Refusal):
    """Whoever keeps a record for somebody is not that somebody."""


def offer(
    ward: ResidentId, *, by: ResidentId, area: AreaId, key: str, rules: HandoverRules, now: datetime
) -> Handover:
    """A record is offered to who it is of."""
    return Handover(ward=ward, by=by, area=area, key=key, since=now, until=now + timedelta(days=rules.days))


def taken(found: Handover | None, *, who: ResidentId, number: str, now: datetime) -> Handover:
    """Somebody has shown the key; twice is once, and a second person finds nothing.

    Raises HandoverGone, HandoverOwn.
    """
    if found is None or found.ended or found.until <= now or found.taker not in {None, who}:
        raise HandoverGone
    if who == found.by or is_ward(who):
        raise HandoverOwn
    return found if found.taker else replace(found, taker=who, number=number)


def open_to(found: Handover | None, *, now: datetime) -> tuple[Handover, ResidentId]:
    """What waits for a coordinator's call, and who has shown the key. Raises HandoverGone."""
    if found is None or found.ended or found.taker is None or found.until <= now:
        raise HandoverGone
    return found, found.taker


def heard(found: Handover, number: str, *, by: ResidentId, rules: HandoverRules, now: datetime) -> Handover:
    """The same once somebody was heard to read out a number; the right one, or too many wrong, end it.

    Raises HandoverOwn.
    """
    if by == found.taker:
        raise HandoverOwn
    if number == found.number:
        return replace(found, ended=now)
    wrong = found.wrong + 1
    return replace(found, wrong=wrong, ended=now if wrong >= rules.tries else None)


def ended(found: Handover, *, now: datetime) -> Handover:
    """It comes to nothing."""
    return replace(found, ended=now)
