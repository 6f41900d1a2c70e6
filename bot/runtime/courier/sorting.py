"""Sorting: of what was claimed, what is said to whom now; the rest waits, is gathered or dropped."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from bot.domain.desk import is_group
from bot.domain.notices import SPEAK, Kind, NoticeRules, Verdict, Weighed, is_card, weigh
from storage.city import City
from storage.notices import NEVER, Notice, Reader

Still = Callable[[City, Sequence[Notice]], Awaitable[Collection[int]]]
"""Which planned notices of one feature hold, as things are now: their ids. The others are withdrawn."""

WITHDRAWN = "withdrawn"
UNREACHABLE = "unreachable"


class Bundle(NamedTuple):
    """All that one person is told now, in order; what was gathered comes last, as one digest."""

    person: int
    reader: Reader
    notices: Sequence[Notice]
    digest: Sequence[Notice]


@dataclass(frozen=True, slots=True)
class Sorted:
    """What is said now, and how much ended or waits, by outcome."""

    bundles: Sequence[Bundle]
    counts: Counter[str]


async def sort(city: City, claimed: Sequence[Notice], still: Mapping[str, Still]) -> Sorted:
    """What becomes of each notice, as things and wishes are now; what is not said now is put away."""
    readers = await city.notices.readers((notice.person for notice in claimed), since=_today(city))
    holds = await _holding(city, claimed, still)
    spoken: dict[int, list[Notice]] = defaultdict(list)
    put: dict[tuple[str, datetime | None], list[Notice]] = defaultdict(list)
    for notice in claimed:
        reader = readers.get(notice.person)
        if notice.id not in holds:
            put[WITHDRAWN, None].append(notice)
        elif reader is None or not reader.reachable:
            put[UNREACHABLE, NEVER].append(notice)
        elif (weighed := _weighed(city, notice, reader)) is SPEAK:
            spoken[notice.person].append(notice)
            readers[notice.person] = _told(reader, notice)
        else:
            put[weighed.verdict, weighed.until].append(notice)
    for (why, until), notices in put.items():
        await _put(city, why, until, notices)
    counts = Counter({why: 0 for why, _ in put})
    for (why, _), notices in put.items():
        counts[why] += len(notices)
    return Sorted([_bundle(person, readers[person], them) for person, them in spoken.items()], counts)


def _today(city: City) -> datetime:
    return city.now.astimezone(city.zone).replace(hour=0, minute=0, second=0, microsecond=0, fold=0)


async def _holding(city: City, claimed: Iterable[Notice], still: Mapping[str, Still]) -> set[int]:
    """The ids of all that was not planned for something that has changed since."""
    holds, planned = set(), defaultdict(list)
    for notice in claimed:
        feature = notice.key.partition("-")[0]
        if notice.kind in (Kind.REMINDER, Kind.DIGEST) and feature in still:
            planned[feature].append(notice)
        else:
            holds.add(notice.id)
    for feature, notices in planned.items():
        holds.update(await still[feature](city, notices))
    return holds


def _weighed(city: City, notice: Notice, reader: Reader) -> Weighed:
    rules = city.rules(NoticeRules, reader.area)
    # A group works through all of it: there is no number of messages a day that would be too many.
    reading = replace(reader.reading, told_today=0) if is_group(notice.person) else reader.reading
    return weigh(notice.occasion, reading, rules, now=city.now, zone=city.zone)


def _told(reader: Reader, notice: Notice) -> Reader:
    """One more unasked message today; a digest is one, whatever is in it."""
    if notice.kind <= Kind.NEWS or notice.gathered or is_card(notice.key):
        return reader
    return reader._replace(reading=replace(reader.reading, told_today=reader.reading.told_today + 1))


async def _put(city: City, why: str, until: datetime | None, notices: Sequence[Notice]) -> None:
    ids = [notice.id for notice in notices]
    if until is None:
        await city.notices.end(ids, city.now, why)
        return
    for gathered in (False, True):
        mine = [n.id for n in notices if (n.gathered or why == Verdict.GATHER) is gathered]
        await city.notices.wait(mine, until, gathered=gathered)


def _bundle(person: int, reader: Reader, notices: Sequence[Notice]) -> Bundle:
    return Bundle(
        person,
        reader,
        [notice for notice in notices if not notice.gathered],
        [notice for notice in notices if notice.gathered],
    )
