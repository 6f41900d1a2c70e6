"""The relay: two who have to do with each other write through the bot, and need no other address.

Until they agree, what would lead outside is hidden; 14 days after the end the relay closes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.contact.blocks import ContactRules, NotReachable
from bot.domain.contact.masking import Trace, masked
from bot.domain.hours import waking
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

WordsId = NewType("WordsId", int)


class Between(StrEnum):
    """What two have to do with each other: a trade, or a thing that one sought and the other has."""

    TRADE = "trade"
    ASK = "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnership:
    """What contact needs to know of a trade or an ask: who with whom, about what, and how far they are.

    ``agreed``: nothing is hidden any more; of an ask, once both have written.
    """

    between: Between = Between.TRADE
    number: int
    title: str
    provider: ResidentId
    receiver: ResidentId
    community: AreaId
    agreed: bool
    disputed: bool = False
    ended: datetime | None = None

    @property
    def named(self) -> bool:
        """Whether the two know each other's names: a yes to an ask has told them."""
        return self.agreed or self.between is Between.ASK

    def partner(self, person: ResidentId) -> ResidentId:
        """The other one. Raises NotPartner for somebody else."""
        if person == self.provider:
            return self.receiver
        if person == self.receiver:
            return self.provider
        raise NotPartner


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How somebody trades: settled, promised (agreed), and promises broken late; the balance if shown."""

    settled: int
    promised: int
    reneged: int
    balance: int | None = None
    unit: str = ""

    def tells(self, rules: ContactRules) -> bool:
        """Whether there were promises enough for the broken ones to mean something (rules.md §6.4: 3)."""
        return self.reneged > 0 and self.promised >= rules.promises_least


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What one partner wrote to the other, as it was passed on."""

    id: WordsId = WordsId(0)
    between: Between = Between.TRADE
    number: int
    writer: ResidentId
    reader: ResidentId
    text: str
    at: datetime
    version: int = 1


@dataclass(eq=False)
class NotPartner(Refusal):
    """No trade of this person has that number."""


@dataclass(eq=False)
class RelayClosed(Refusal):
    """The trade ended, or what was ``sought`` was found, more than ``days`` ago."""

    days: int
    sought: bool = False


@dataclass(eq=False)
class TooManyWords(Refusal):
    """As many messages in an hour as one neighbour should get; possible again in ``minutes``."""

    most: int
    minutes: int


@dataclass(eq=False)
class WordsOnly(Refusal):
    """A photo, a voice, a sticker: only words are passed on."""


def is_open(partnership: Partnership, rules: ContactRules, now: datetime) -> bool:
    """Whether partners may still write: until ``relay_days`` after the end."""
    ended = partnership.ended
    return ended is None or now < ended + timedelta(days=rules.relay_days)


def check(partnership: Partnership, *, apart: bool, rules: ContactRules, now: datetime) -> None:
    """Whether these two may write to each other. Raises NotReachable, RelayClosed."""
    if apart:
        raise NotReachable
    if not is_open(partnership, rules, now):
        raise RelayClosed(days=rules.relay_days, sought=partnership.between is Between.ASK)


def pass_on(
    text: str,
    *,
    partnership: Partnership,
    writer: ResidentId,
    apart: bool,
    lately: Sequence[datetime],
    rules: ContactRules,
    now: datetime,
) -> tuple[Words, tuple[Trace, ...]]:
    """The words for the partner, and what was hidden in them: nothing, once the two have agreed.

    ``lately`` are the times of the writer's messages to the partner within the last hour, oldest first.
    Raises NotPartner, NotReachable, RelayClosed, TooManyWords.
    """
    reader = partnership.partner(writer)
    check(partnership, apart=apart, rules=rules, now=now)
    if len(lately) >= rules.hourly_max:
        again = lately[len(lately) - rules.hourly_max] + timedelta(hours=1)
        raise TooManyWords(most=rules.hourly_max, minutes=max(1, -(-(again - now) // timedelta(minutes=1))))
    told = masked(text)
    hidden = () if partnership.agreed else told.hidden
    said = told.text if hidden else text
    words = Words(
        between=partnership.between,
        number=partnership.number,
        writer=writer,
        reader=reader,
        text=said,
        at=now,
    )
    return words, hidden


def arrives(now: datetime, zone: tzinfo, *, asked: datetime | None, rules: ContactRules) -> datetime:
    """When words written now are brought: at once by day, and as an answer to what was ``asked`` just now."""
    if asked is not None and now - asked <= timedelta(minutes=rules.prompt_minutes):
        return now
    return waking(now, zone)
