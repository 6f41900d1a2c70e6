"""Asks go out in waves, to the likeliest first, until somebody says yes or the last wave has passed."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.actions import conduct, items, people, rights
from bot.domain import asking
from bot.domain.areas import AreaId, AreaKind
from bot.domain.asking import LAST, LIKE, WEEK, Ask, Asked, AskGone, AskId, AskingRules, AskState, Likely
from bot.domain.barter import Side
from bot.domain.barter.forbidden import ForbiddenThing, forbidden
from bot.domain.contact import masked
from bot.domain.items import ItemCategory
from bot.domain.notices import Kind, Mode, Topic
from bot.domain.residents import Resident, ResidentId
from bot.domain.search import query
from storage.city import City

SOUGHT = "asked-notice-sought"
NEIGHBOURS, EVIDENCE = 400, 200
"""People looked at for a wave: those who live near, and those for whom something else speaks."""
_LUCK = 2**31


async def begin(city: City, who: Resident, title: str, category: ItemCategory) -> Ask:
    """Neighbours are asked from now on; who asks is not told to them. Raises ForbiddenThing, TooManyAsks."""
    if found := forbidden((title,)):
        raise ForbiddenThing(*found)
    ask = asking.opened(
        masked(title).text,
        category,
        asker=who.id,
        area=who.area,
        there=len(await city.asking.out(who.id)),
        rules=city.rules(AskingRules, who.area),
        now=city.now,
    )
    return await _go_on(city, await city.asking.open(ask))


async def stop(city: City, who: Resident, number: AskId) -> Ask:
    """Not needed any more. Raises AskGone."""
    ask = await city.asking.ask(number)
    if ask is None or ask.asker != who.id:
        raise AskGone
    return await ended(city, asking.over(ask, AskState.STOPPED, now=city.now))


async def ended(city: City, ask: Ask) -> Ask:
    """It is over: whoever has not answered yet need not any more."""
    for each in await city.asking.told(ask.id):
        if not each.reply:
            await city.notices.erase(each.person, SOUGHT, ask.about)
    return await city.asking.save(ask)


async def is_asked(city: City, who: ResidentId) -> bool:
    """Whether somebody may be asked for what others look for."""
    return (await city.wishes.of(who)).mode(Topic.ASKED) is not Mode.OFF


async def want_asking(city: City, who: Resident, *, on: bool) -> None:
    """To be asked, or never again."""
    wishes, mode = await city.wishes.of(who.id), Mode.ON if on else Mode.OFF
    await city.wishes.keep(replace(wishes, modes={**wishes.modes, Topic.ASKED: mode}))


async def sweep(city: City) -> None:
    """The next wave, or the end; called every minute in a transaction of its own."""
    for due in await city.asking.due(city.now):
        async with city.apart(due.about):
            ask = await city.asking.ask(due.id)
            if ask and ask.state is AskState.OPEN and ask.version == due.version:
                await _go_on(city, ask)


async def _go_on(city: City, ask: Ask) -> Ask:
    """One more wave. After the last one, or where nobody is left to be asked, a kind word."""
    if await conduct.is_barred(city, ask.asker):
        return await ended(city, asking.over(ask, AskState.STOPPED, now=city.now))
    rules = city.rules(AskingRules, ask.area)
    chosen = await _next(city, ask, rules) if ask.wave < LAST else []
    if not chosen:
        return await _without(city, ask)
    out = await city.asking.save(asking.sent(ask, rules=rules, now=city.now))
    for one in chosen:
        await city.asking.tell(Asked(ask=out.id, person=one.person, wave=out.wave, at=city.now))
        await city.tell(one.person, SOUGHT, {"title": out.title}, about=out.about, kind=Kind.DIGEST)
    return out


async def _without(city: City, ask: Ask) -> Ask:
    over = await ended(city, asking.over(ask, AskState.ENDED, now=city.now))
    facts = {"title": over.title, "count": len(await city.asking.told(over.id))}
    await city.tell(over.asker, "asking-notice-ended", facts, about=over.about)
    return over


async def _next(city: City, ask: Ask, rules: AskingRules) -> list[Likely]:
    """The people of the next wave, without those who do not want to be asked."""
    most, chosen = rules.wave(ask.wave + 1), list[Likely]()
    for one in asking.order(await _likely(city, ask), most=NEIGHBOURS + EVIDENCE, rules=rules):
        if await is_asked(city, one.person):
            chosen.append(one)
        if len(chosen) == most:
            break
    return chosen


async def _likely(city: City, ask: Ask) -> list[Likely]:
    """Everybody in the gu for whom something speaks, and the neighbours of the dong."""
    home = city.home(ask.area)
    gu = [area.id for area in home if area.kind is AreaKind.GU] or [home[-1].id]
    dong = [area.id for area in home if area.kind is AreaKind.DONG] or [ask.area]
    has = await _has(city, ask)
    lends = await city.asking.lends(gu, ask.category, most=EVIDENCE)
    gave = await city.asking.gave(gu, ask.category, most=EVIDENCE)
    offers = await city.asking.offers(gu, LIKE[ask.category], most=EVIDENCE) if LIKE[ask.category] else set()
    week = city.now - WEEK
    people_ = await city.asking.near(ask, dong, week, most=NEIGHBOURS)
    people_ |= await city.asking.these(ask, gu, week, has | lends | gave | offers)
    return [
        Likely(
            person=ResidentId(person),
            near=_near(city, ask.area, AreaId(area), dong),
            week=count,
            luck=secrets.randbelow(_LUCK),
            has=person in has,
            lends=person in lends,
            offers=person in offers,
            gave=person in gave,
        )
        for person, (area, count) in people_.items()
    ]


async def _has(city: City, ask: Ask) -> set[int]:
    """Who shows that very thing: lent by them, or offered on the board."""
    asker = await city.residents.resident(ask.asker)
    if asker is None:
        return set()
    found = await items.find(city, asker, ask.title, most=EVIDENCE)
    owned = await city.owned.among(item.id for item in found)
    home, words = city.home(asker.area), query(ask.title)
    offers = await city.barter.found(home, Side.OFFER, words, viewer=asker.id, most=EVIDENCE)
    return {each.owner for each in owned.values()} | {each.owner for each in offers}


def _near(city: City, mine: AreaId, theirs: AreaId, dong: Sequence[AreaId]) -> int:
    if mine == theirs:
        return 0
    return 1 if dong[0] in {area.id for area in city.home(theirs)} else 2


async def _left(city: City, who: Resident) -> None:
    """Nobody is asked for somebody who is gone."""
    for ask in await city.asking.out(who.id):
        await ended(city, asking.over(ask, AskState.STOPPED, now=city.now))


async def _forget(city: City, before: datetime) -> None:
    await city.asking.forget(before)


rights.keep("asks", lambda city: city.rules(AskingRules, None).kept_days, _forget)
rights.declare("asking", leave=_left)
people.merges(settles=["ask_replies"])
