"""Trades as contact and reviews know them, for plays that are about neither settlement nor units."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from bot.actions import contact, reviews
from bot.domain.areas import AreaId
from bot.domain.contact import Partnership, Standing

SONGPA = AreaId("11240")


@dataclass(frozen=True)
class Settled:
    """A trade, as reviews are told of it."""

    id: int
    provider: Any
    receiver: Any
    title: str
    community: AreaId = SONGPA


@dataclass
class Deals:
    """Who trades with whom, and how far they are."""

    known: dict[int, Partnership] = field(default_factory=dict)
    standings: dict[int, Standing] = field(default_factory=dict)

    def between(self, provider: Any, receiver: Any, title: str = "전동 드릴") -> int:
        """A trade that is proposed."""
        number = len(self.known) + 1
        self.known[number] = Partnership(
            trade=number,
            title=title,
            provider=provider.id,
            receiver=receiver.id,
            community=SONGPA,
            agreed=False,
        )
        return number

    def becomes(self, number: int, **facts: Any) -> None:
        """What happens to it."""
        self.known[number] = replace(self.known[number], **facts)

    async def settles(self, town: Any, number: int) -> None:
        """It is done: both are asked how it went."""
        self.becomes(number, agreed=True, ended=town.calendar.now())
        deal = self.known[number]
        async with town.app.storage.transaction(town.calendar.now()) as city:
            settled = Settled(number, deal.provider, deal.receiver, deal.title)
            await reviews.invite(city, settled)
        await town.settle()

    async def _known(self, _: Any, number: int) -> Partnership | None:
        return self.known.get(number)

    async def _stands(self, _: Any, who: int) -> Standing:
        return self.standings.get(who, Standing(settled=0, promised=0, reneged=0))


@contextmanager
def deals() -> Iterator[Deals]:
    """In place of the trades of the house, for one play."""
    mine, before = Deals(), (contact._KNOWN[:], contact._STANDS[:])
    contact.declare(mine._known, mine._stands)
    yield mine
    contact._KNOWN[:], contact._STANDS[:] = before
