"""Asking around: for what no library has, likely owners are asked in waves, without saying for whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.barter import Category
from bot.domain.items import ItemCategory, ItemId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

AskId = NewType("AskId", int)
AskedId = NewType("AskedId", int)

LAST = 3
"""Waves there are."""
WEEK = timedelta(days=7)


class AskState(StrEnum):
    """Where it stands: out with neighbours, found, stopped by who asked, or without a yes after the last."""

    OPEN = "open"
    FOUND = "found"
    STOPPED = "stopped"
    ENDED = "ended"


class Reply(StrEnum):
    """What somebody said who was asked."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingRules:
    """Numbers a community may change. The sizes of the waves are those of the issue: 3, 7, 15.

    ``week_max``: how often one person is asked in a week at the most. The rest is ours.
    """

    wave_first: int = 3
    wave_second: int = 7
    wave_third: int = 15
    pause_hours: int = 24
    week_max: int = 2
    open_max: int = 2
    title_max: int = 60
    kept_days: int = 90

    def wave(self, number: int) -> int:
        """How many are asked in a wave, from 1 on."""
        return (self.wave_first, self.wave_second, self.wave_third)[number - 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What somebody looks for. ``wave`` is out, ``next`` is when time acts again; ``helper`` said yes."""

    id: AskId = AskId(0)
    asker: ResidentId
    title: str
    category: ItemCategory
    area: AreaId
    state: AskState = AskState.OPEN
    wave: int = 0
    next: datetime | None
    since: datetime
    ended: datetime | None = None
    helper: ResidentId | None = None
    item: ItemId | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices name it."""
        return f"ask:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One neighbour who was asked, in which wave, and what they said."""

    id: AskedId = AskedId(0)
    ask: AskId
    person: ResidentId
    wave: int
    at: datetime
    reply: Reply | None = None
    replied: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """Somebody who might have it: what speaks for it. ``near``: 0 the same building, 1 the dong, 2 the gu.

    ``luck`` decides between those for whom as much speaks.
    """

    person: ResidentId
    near: int
    week: int
    luck: int
    has: bool = False
    lends: bool = False
    offers: bool = False
    gave: bool = False

    @property
    def weight(self) -> int:
        """The more, the sooner they are asked: who shows that very thing before who shows its like."""
        return 8 * self.has + 4 * self.lends + 3 * self.offers + 2 * self.gave + (2 - self.near)


@dataclass(eq=False)
class AskGone(Refusal):
    """It is over, or this person was never asked."""


@dataclass(eq=False)
class TooManyAsks(Refusal):
    """As many as one person has out at once."""

    most: int


LIKE = {
    ItemCategory.HAND: (Category.HOUSEHOLD,),
    ItemCategory.POWER: (Category.HOUSEHOLD, Category.ELECTRONICS),
    ItemCategory.MEASURING: (Category.HOUSEHOLD, Category.ELECTRONICS),
    ItemCategory.HOUSEHOLD: (Category.HOUSEHOLD, Category.FURNITURE),
    ItemCategory.KITCHEN: (Category.HOUSEHOLD, Category.FOOD),
    ItemCategory.GARDEN: (Category.HOUSEHOLD,),
    ItemCategory.CAMPING: (Category.SPORTS,),
    ItemCategory.SPORT: (Category.SPORTS,),
    ItemCategory.GAMES: (Category.BABY, Category.SPORTS),
    ItemCategory.MUSIC: (Category.INSTRUMENTS,),
    ItemCategory.CRAFTS: (Category.HOUSEHOLD, Category.CLOTHES),
    ItemCategory.ELECTRONICS: (Category.ELECTRONICS,),
    ItemCategory.BOOKS: (Category.BOOKS,),
    ItemCategory.CARE: (Category.BABY,),
    ItemCategory.EVENT: (Category.HOUSEHOLD, Category.FURNITURE),
    ItemCategory.OTHER: (),
}
"""Which offers on the board are of a like kind."""


def opened(
    title: str,
    category: ItemCategory,
    *,
    asker: ResidentId,
    area: AreaId,
    there: int,
    rules: AskingRules,
    now: datetime,
) -> Ask:
    """A new one beside the ``there`` that are out. Raises TooManyAsks."""
    if there >= rules.open_max:
        raise TooManyAsks(most=rules.open_max)
    return Ask(asker=asker, title=title, category=category, area=area, next=now, since=now)


def order(found: Iterable[Likely], *, most: int, rules: AskingRules) -> list[Likely]:
    """Who is asked, in which order: the likeliest first, nobody more often in a week than the rule says."""
    free = [one for one in found if one.week < rules.week_max]
    return sorted(free, key=lambda one: (-one.weight, one.week, one.near, one.luck, one.person))[:most]


def sent(ask: Ask, *, rules: AskingRules, now: datetime) -> Ask:
    """The next wave is out."""
    return replace(ask, wave=ask.wave + 1, next=now + timedelta(hours=rules.pause_hours))


def over(ask: Ask, state: AskState, *, now: datetime) -> Ask:
    """Stopped, or without a yes. Raises AskGone."""
    if ask.state is not AskState.OPEN:
        raise AskGone
    return replace(ask, state=state, next=None, ended=now)


def agreed(ask: Ask, asked: Asked, *, now: datetime) -> tuple[Ask, Asked]:
    """Somebody says yes: it is found, and nobody else is needed. Raises AskGone."""
    found = over(ask, AskState.FOUND, now=now)
    return replace(found, helper=asked.person), replace(asked, reply=Reply.YES, replied=now)


def refused(asked: Asked, *, now: datetime) -> Asked:
    """A no, which needs no reason; said twice, it is one."""
    return asked if asked.reply else replace(asked, reply=Reply.NO, replied=now)
