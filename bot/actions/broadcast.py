"""What happens with broadcasts: written, confirmed, put into the outbox slice by slice, taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.actions import audit, roles, works
from bot.domain import broadcast, settings
from bot.domain.areas import AreaId
from bot.domain.broadcast import (
    Audience,
    Broadcast,
    BroadcastGone,
    BroadcastId,
    BroadcastRules,
    Figures,
    Sending,
)
from bot.domain.notices import Kind
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours, Role
from bot.domain.works import Work, WorkState, advanced, finished
from storage.broadcast import Recipient
from storage.city import City
from storage.notices import Told

settings.declare(
    BroadcastRules,
    limits={
        "per_days": (1, 90),
        "words_max": (100, 1_500),
        "useful_days": (1, 30),
    },
)

KIND = "broadcast-send"
"""The work that sends one."""

SLICE = 500
"""People put into the outbox in one transaction."""
LOOK = timedelta(milliseconds=500)
"""How often it is seen how far the outbox is; while nobody is due, once a minute."""
LATER = timedelta(minutes=1)
DRAFTS_KEPT = timedelta(days=14)


async def write(
    city: City,
    by: Resident,
    area: AreaId,
    *,
    audience: Audience,
    which: str,
    texts: Mapping[str, str],
    sending: Sending,
) -> Broadcast:
    """A draft, to be looked at before it is sent. Raises AreaNotYours."""
    await _only_moderators(city, by, area)
    return await city.broadcast.draft(
        Broadcast(
            by=by.id,
            area=area,
            audience=audience,
            which=which,
            texts=texts,
            sending=sending,
            written=city.now,
        )
    )


async def people(city: City, draft: Broadcast) -> int:
    """How many would be told."""
    return await city.broadcast.count(draft)


async def send(city: City, by: Resident, number: BroadcastId) -> tuple[Broadcast, Work]:
    """A draft sent on its way, by a work that can be stopped.

    Raises BroadcastGone, AreaNotYours, BroadcastTooSoon, NobodyToTell, WorkUnderWay.
    """
    draft = await city.broadcast.locked(number)
    if draft is None or draft.by != by.id:
        raise BroadcastGone
    await _only_moderators(city, by, draft.area)
    count = await city.broadcast.count(draft)
    on_its_way = broadcast.send(
        draft,
        by=by.id,
        people=count,
        last=await city.broadcast.last(draft.area),
        rules=city.rules(BroadcastRules, draft.area),
        now=city.now,
        zone=city.zone,
    )
    args, start = {"broadcast": number}, on_its_way.due
    work = await works.begin(city, by, KIND, args, total=count, area=draft.area, start=start)
    await audit.note(
        city, by.id, "broadcast-sent", area=draft.area, about=draft.about, words=draft.texts["ko"]
    )
    return await city.broadcast.save(replace(on_its_way, work=work.id)), work


async def drop(city: City, by: Resident, number: BroadcastId) -> None:
    """A draft that is not to be sent. Raises BroadcastGone."""
    draft = await city.broadcast.locked(number)
    if draft is None or draft.by != by.id or draft.sent:
        raise BroadcastGone
    await city.broadcast.remove(draft)


async def sent(city: City, by: Resident, *, most: int) -> Sequence[tuple[Broadcast, Figures]]:
    """The newest in the areas somebody looks after, and what became of each. Raises AreaNotYours."""
    roots = await roles.looked_after(city, by.id, Role.MODERATOR)
    if not roots:
        raise AreaNotYours
    return [(each, await city.broadcast.figures(each)) for each in await city.broadcast.sent(roots, most)]


async def shown(city: City, by: Resident, number: BroadcastId) -> tuple[Broadcast, Figures]:
    """One that was sent. Raises BroadcastGone, AreaNotYours."""
    found = await city.broadcast.broadcast(number)
    if found is None or not found.sent:
        raise BroadcastGone
    await _only_moderators(city, by, found.area)
    return found, await city.broadcast.figures(found)


async def of_work(city: City, work: Work) -> tuple[Broadcast | None, Figures]:
    """What a work has sent, and what became of it as far as is known by now."""
    found = await city.broadcast.broadcast(BroadcastId(work.args["broadcast"]))
    return found, await city.broadcast.figures(found) if found else Figures()


async def sweep(city: City) -> None:
    """Drafts that nobody came back to are forgotten."""
    await city.broadcast.forget(city.now - DRAFTS_KEPT)


async def _only_moderators(city: City, by: Resident, area: AreaId) -> None:
    if not await roles.may(city, by.id, Role.MODERATOR, area):
        raise AreaNotYours


# -- the work ----------------------------------------------------------------------------------


def notice(city: City, sending: Broadcast, locale: str) -> tuple[str, dict[str, object]]:
    """What somebody who reads ``locale`` is told, as a key and its facts."""
    text, is_own = sending.text(locale)
    key = "broadcast-notice" if is_own else "broadcast-notice-korean"
    return key, {"text": text, **named(city, sending.area)}


def named(city: City, area: AreaId) -> dict[str, object]:
    """An area's two names: which one is read depends on the reader."""
    place = city.atlas.area(area)
    return {"area": place.name_ko, "place": place.name_en or place.name_ko}


async def _step(city: City, work: Work) -> Work:
    """Some more into the outbox; then, until the last is told, how far it is."""
    cursor = work.cursor or {"after": 0, "planned": 0, "all": False}
    sending = await city.broadcast.broadcast(BroadcastId(work.args["broadcast"]))
    if sending is None or sending.due is None:
        return finished(work, now=city.now)
    if not cursor["all"]:
        found = await city.broadcast.people(sending, after=cursor["after"], most=SLICE)
        await _tell(city, sending, found)
        cursor = {
            "after": found[-1].id if found else cursor["after"],
            "planned": cursor["planned"] + len(found),
            "all": len(found) < SLICE,
        }
    figures = await city.broadcast.figures(sending)
    result, planned = _result(cursor, figures), cursor["planned"]
    if cursor["all"] and not figures.waiting:
        return finished(
            replace(work, cursor=cursor, done=figures.over, total=planned), now=city.now, result=result
        )
    rest = _rest(city.now, figures) if cursor["all"] else None
    total = planned if cursor["all"] else max(planned, work.total or 0)
    return advanced(work, cursor=cursor, done=figures.over, total=total, result=result, rest_until=rest)


def _rest(now: datetime, figures: Figures) -> datetime:
    """While some are due it goes fast; those of tomorrow morning need no look before."""
    if figures.next is None or figures.next <= now + LATER:
        return now + LOOK
    return now + LATER


def _result(cursor: Mapping[str, Any], figures: Figures) -> dict[str, int]:
    counts = {name: number for name, number in figures._asdict().items() if name != "next"}
    return {"planned": cursor["planned"], **counts}


async def _tell(city: City, sending: Broadcast, found: Sequence[Recipient]) -> None:
    """The same occasion twice is one notice, whoever puts it there."""
    assert sending.due  # noqa: S101 -- it is on its way
    until = broadcast.useful(sending.due, city.rules(BroadcastRules, sending.area), zone=city.zone)
    worded = {locale: notice(city, sending, locale) for locale in {person.locale for person in found}}
    await city.notices.tell(
        *(
            Told(
                person=person.id,
                key=worded[person.locale][0],
                facts=worded[person.locale][1],
                about=sending.about,
                due=sending.due,
                kind=Kind.BROADCAST,
                until=until,
            )
            for person in found
        )
    )
    city.told = True


async def _finished(city: City, work: Work) -> Work:
    """Stopped or given up: what is not said is taken back. Whoever was not reached is not told any more."""
    sending = await city.broadcast.broadcast(BroadcastId(work.args["broadcast"]))
    if sending is None:
        return work
    if work.started is None:
        # Nobody has heard anything: it is a draft again, and another one may be sent instead.
        await city.broadcast.save(replace(sending, sent=None, due=None, work=None))
        return work
    if work.state is not WorkState.DONE:
        await city.broadcast.take_back(sending, city.now)
    await city.broadcast.close(sending, city.now)
    return work


works.declare(KIND, _step, finished=_finished, single=True)
