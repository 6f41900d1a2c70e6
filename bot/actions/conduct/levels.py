"""How far something is seen: changed, looked up, told to its owner; each feature says what it posts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain import conduct
from bot.domain.areas import AreaId
from bot.domain.cases import UNDECIDED, CaseId
from bot.domain.conduct import Cause, Level, Shown
from bot.domain.residents import ResidentId
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Something somebody posted, as conduct needs to know it; ``title`` in its owner's words."""

    about: str
    owner: ResidentId
    title: str
    text: str = ""
    area: AreaId


Known = Callable[[City, int], Awaitable[Post | None]]
"""One thing by its number; None: it is not there."""

Moved = Callable[[City, int, Level, str], Awaitable[str]]
"""Its level is another one from now on: indexes and states follow, who waits for it is told.

It is given what it returned last: how the thing stood before it was hidden, to stand so again.
"""

OpenOf = Callable[[City, ResidentId], Awaitable[Sequence[Post]]]
"""What somebody has posted that others can find now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A kind of thing that is posted (``listing``)."""

    known: Known
    moved: Moved
    open_of: OpenOf


REASONS: dict[Level, Sequence[str]] = {}
"""The prepared reasons for each level; filled where cases about posts are declared."""

POSTED: dict[str, Posted] = {}
"""Filled at import of the features' action modules."""


def declare(kind: str, *, known: Known, moved: Moved, open_of: OpenOf) -> None:
    """From now on things of this kind have levels; ``about`` names one as ``kind:number``."""
    POSTED[kind] = Posted(known=known, moved=moved, open_of=open_of)


async def may_open(city: City, viewer: ResidentId, about: str) -> bool:
    """Whether ``viewer``, who was led to it, may see it."""
    return conduct.may_open(await city.conduct.shown(about), viewer)


async def standing(city: City, owner: ResidentId, about: str) -> Shown | None:
    """What its owner is told of a thing's level; None: it is seen by all, as far as the owner knows."""
    shown = await city.conduct.shown(about)
    return conduct.told_owner(shown) if shown and shown.owner == owner else None


async def kept(city: City, abouts: Iterable[str]) -> frozenset[str]:
    """Those of these that not everybody sees."""
    found = await city.conduct.these(abouts)
    return frozenset(about for about, shown in found.items() if shown.level is not Level.VISIBLE)


async def post(city: City, about: str) -> Post | None:
    """What ``about`` names, if some feature knows it."""
    kind, _, number = about.partition(":")
    return await POSTED[kind].known(city, int(number)) if kind in POSTED else None


async def put(
    city: City,
    about: str,
    level: Level,
    *,
    cause: Cause,
    by: ResidentId | None = None,
    why: str = "",
    case: int | None = None,
    sanction: int | None = None,
    until: datetime | None = None,
    is_told: bool = True,
) -> Shown | None:
    """The level of a thing from now on; its owner is told, but of a shadow. None: it is not there."""
    known, before = await post(city, about), await city.conduct.shown(about)
    if known is None:
        return None
    wanted = Shown(
        about=about,
        owner=known.owner,
        level=level,
        cause=cause,
        since=city.now,
        until=until,
        by=by,
        why=why,
        case=case,
        sanction=sanction,
    )
    after = await city.conduct.put(conduct.changed(before, wanted))
    if after.level is not (before.level if before else Level.VISIBLE):
        kind, _, number = about.partition(":")
        stood = await POSTED[kind].moved(city, int(number), level, after.stood)
        after = await city.conduct.put(replace(after, stood=stood))
        if is_told:
            await _tell(city, known, before, after)
    return after


async def show(
    city: City, shown: Shown, *, cause: Cause, by: ResidentId | None = None, is_told: bool = True
) -> Shown | None:
    """Seen by all again."""
    case = shown.case
    return await put(city, shown.about, Level.VISIBLE, cause=cause, by=by, case=case, is_told=is_told)


async def ends(city: City, shown: Shown, *, cause: Cause) -> None:
    """Its time has passed: seen by all again, but where somebody is looking at it just now."""
    case = await city.cases.case(CaseId(shown.case)) if shown.case else None
    if case and case.handler and case.state in UNDECIDED:
        await city.conduct.put(replace(shown, until=None))
        return
    await show(city, shown, cause=cause)


def reason(shown: Shown) -> dict[str, object]:
    """Why it is so: a moderator's words, or what a machine noticed first, in each reader's language."""
    if shown.cause is Cause.FLAG:
        return {"cause": shown.why.split()[0], "why": None}
    return {"cause": shown.cause.value, "why": shown.why or None}


async def _tell(city: City, known: Post, before: Shown | None, after: Shown) -> None:
    """A thing that comes out of a shadow was never gone, as far as its owner knows."""
    was_told = before is None or before.level is not Level.SHADOWED
    if after.level is Level.SHADOWED or (after.level is Level.VISIBLE and not was_told):
        return
    facts = {"title": known.title, "until": after.until, **reason(after)}
    key = f"conduct-notice-{after.level.value}"
    told = {"title": known.title} if after.level is Level.VISIBLE else facts
    await city.tell(known.owner, key, told, about=known.about)
