"""Looking at an account: what is there, what can be spent, what moved in a month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from bot.actions.ledger.accounts import community_of, purse, rules_of, unit
from bot.domain import ledger
from bot.domain.barter import Reach, within
from bot.domain.ledger import Account, NeighbourNotFound
from bot.domain.residents import Resident
from storage.city import City
from storage.ledger import Line, Neighbour

PAGE = 8
"""Lines on one page of a statement."""
FILE_MOST = 10_000
"""Lines in one file, the latest of the month."""


class Standing(NamedTuple):
    """How an account stands now."""

    account: Account
    held: int
    room: int
    floor: int
    trades: int
    unit: str


class Month(NamedTuple):
    """A page of what moved in a month that begins at ``first``.

    ``record`` is 0, or which of the ``earlier`` records it is that became a part of this one.
    """

    first: date
    lines: Sequence[Line]
    page: int
    opened: int
    closed: int
    more: bool
    before: bool
    after: bool
    unit: str
    record: int
    earlier: int


async def standing(city: City, who: Resident) -> Standing:
    """A resident's account at home."""
    community = community_of(city, who)
    mine, rules = await purse(city, who.id, community), rules_of(city, community)
    return Standing(
        account=mine.account,
        held=mine.held,
        room=ledger.room(mine, rules),
        floor=ledger.floor(mine, rules),
        trades=await city.trades.settled_count(who.id),
        unit=unit(city, community),
    )


async def month(city: City, who: Resident, first: date, page: int, record: int = 0) -> Month:
    """A page of a resident's statement, or of a record that became a part of it, the newest line first."""
    records, (begin, end) = await _accounts(city, who), bounds(first, city.zone)
    mine = records[min(record, len(records) - 1)]
    found = await city.ledger.lines(mine.id, begin, end, skip=page * PAGE, most=PAGE + 1)
    opened = await city.ledger.balance_before(mine.id, begin)
    return Month(
        first=begin.astimezone(city.zone).date(),
        lines=found[:PAGE],
        page=page,
        opened=opened or 0,
        closed=await city.ledger.balance_before(mine.id, end) or 0,
        more=len(found) > PAGE,
        before=opened is not None,
        after=end <= city.now,
        unit=unit(city, mine.community),
        record=records.index(mine),
        earlier=len(records) - 1,
    )


async def lines(city: City, who: Resident, first: date, record: int = 0) -> Sequence[Line]:
    """All lines of a month, for a file, the oldest first."""
    records, (begin, end) = await _accounts(city, who), bounds(first, city.zone)
    mine = records[min(record, len(records) - 1)]
    return (await city.ledger.lines(mine.id, begin, end, most=FILE_MOST))[::-1]


async def named(city: City, who: Resident, name: str) -> Sequence[Neighbour]:
    """Neighbours of the same dong and community who show a name like this. Raises NeighbourNotFound."""
    around = [area.id for area in city.home(who.area)]
    near = within(city.home(who.area), Reach.DONG)
    inside = [min(near, community_of(city, who), key=around.index)]
    for area in inside:
        inside += [child.id for child in city.atlas.children(area)]
    found = await city.ledger.named(name, inside, but=who.id)
    if not found:
        raise NeighbourNotFound(typed=name)
    return found


def bounds(first: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """The beginning of a month of the place, and of the next."""
    begin = first.replace(day=1)
    after = (begin + timedelta(days=32)).replace(day=1)
    return datetime.combine(begin, time(), zone), datetime.combine(after, time(), zone)


async def _accounts(city: City, who: Resident) -> Sequence[Account]:
    """One's own, and those of records that became a part of it."""
    own = (await purse(city, who.id, community_of(city, who))).account
    return (own, *await city.ledger.earlier_of(who.id, own.community))
