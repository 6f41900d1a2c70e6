"""What happens with contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.actions import barter, ledger
from bot.domain import contact, settings
from bot.domain.barter import ListingId
from bot.domain.contact import (
    Block,
    BlockGone,
    BlockId,
    ContactRules,
    NotPartner,
    NotReachable,
    Partnership,
    Standing,
    ThatIsYou,
    Trace,
    Words,
)
from bot.domain.residents import Former, Resident, ResidentId, is_former
from storage.city import City

settings.declare(
    ContactRules,
    limits={
        "relay_days": (0, 90),
        "kept_days": (1, 90),
        "hourly_max": (1, 100),
        "prompt_minutes": (1, 120),
        "promises_least": (1, 50),
        "text_max": (50, 1_500),
    },
)

_LISTINGS_MOST = 100
"""Listings of one person about which notices may still wait."""

Known = Callable[[City, int], Awaitable[Partnership | None]]
"""The partnership behind a trade's number."""

Stands = Callable[[City, ResidentId], Awaitable[Standing]]
"""How somebody has traded so far."""

_KNOWN: list[Known] = []
_STANDS: list[Stands] = []


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A neighbour as one meets them: ``name`` is None where it is not shown, ``title`` by what one met."""

    neighbour: Resident
    name: str | None
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Words on their way: ``due`` is when they arrive, ``hidden`` what they no longer say."""

    words: Words
    hidden: tuple[Trace, ...]
    due: datetime


def declare(known: Known, stands: Stands) -> None:
    """Trades stand further on, so they say themselves where a trade is found and how somebody trades."""
    _KNOWN[:], _STANDS[:] = [known], [stands]


async def partnership(city: City, number: int) -> Partnership:
    """What contact needs to know of a trade. Raises NotPartner when there is none."""
    found = await _KNOWN[0](city, number) if _KNOWN else None
    if found is None:
        raise NotPartner
    return found


async def standing(city: City, who: Resident) -> Standing:
    """How somebody has traded so far; the balance only where the community shows it."""
    traded = await _STANDS[0](city, who.id) if _STANDS else Standing(settled=0, promised=0, reneged=0)
    community = ledger.community_of(city, who)
    if not ledger.rules_of(city, community).balance_visible:
        return traded
    account = await city.ledger.account_of(who.id, community)
    return replace(traded, balance=account.balance if account else 0, unit=ledger.unit(city, community))


async def name_of(city: City, who: ResidentId, *, agreed: bool) -> str | None:
    """What a partner is called: before they have agreed only who lets neighbours see the name is named."""
    if not agreed:
        return await city.residents.shown_name(who)
    resident = await city.residents.resident(who)
    return resident.name if resident else Former.MEMBER if is_former(who) else None


# -- blocks ----------------------------------------------------------------------------------------


async def open_between(city: City, a: ResidentId, b: ResidentId) -> None:
    """Raises NotReachable when either has blocked the other, or is no resident (any more)."""
    if await city.contact.are_apart(a, b) or not await city.residents.resident(b):
        raise NotReachable


async def behind_listing(city: City, viewer: Resident, number: int) -> Met:
    """The neighbour who posted what ``viewer`` may see. Raises ListingGone, ThatIsYou."""
    listing = await barter.seen(city, viewer, ListingId(number))
    if listing.owner == viewer.id:
        raise ThatIsYou
    neighbour, name = await _resident(city, listing.owner), await name_of(city, listing.owner, agreed=False)
    return Met(neighbour=neighbour, name=name, title=listing.title)


async def behind_trade(city: City, viewer: Resident, number: int) -> Met:
    """The partner in one's trade; also one whom ``viewer`` has blocked.

    Raises NotPartner, NotReachable.
    """
    found = await partnership(city, number)
    other = found.partner(viewer.id)
    if await city.contact.blocked(other, viewer.id):
        raise NotReachable
    name = await name_of(city, other, agreed=found.agreed)
    return Met(neighbour=await _resident(city, other), name=name, title=found.title)


async def behind(city: City, viewer: Resident, kind: str, number: int) -> Met:
    """The neighbour behind a ``listing`` or a ``trade``. Raises as either."""
    find = behind_listing if kind == "listing" else behind_trade
    return await find(city, viewer, number)


async def block(city: City, resident: Resident, other: ResidentId, *, title: str) -> Block:
    """From now on the two do not meet here; ``other`` is not told. Twice is once. Raises ThatIsYou."""
    new = contact.block(resident.id, other, title=title, now=city.now)
    known = await city.contact.blocked(resident.id, other)
    if known:
        return known
    await _unsay(city, resident.id, other)
    await _unsay(city, other, resident.id)
    return await city.contact.add(new)


async def unblock(city: City, resident: Resident, number: BlockId) -> Block:
    """They may meet again, unless the other has blocked too. Raises BlockGone, also for another's."""
    known = await city.contact.block(number)
    if known is None or known.blocker != resident.id:
        raise BlockGone
    await city.contact.remove(known)
    return known


# -- the relay -------------------------------------------------------------------------------------


async def may_write(city: City, writer: Resident, number: int) -> Partnership:
    """The partnership in which ``writer`` may write. Raises NotPartner, NotReachable, RelayClosed."""
    found = await partnership(city, number)
    apart = await city.contact.are_apart(writer.id, found.partner(writer.id))
    contact.check(found, apart=apart, rules=_rules(city, found), now=city.now)
    return found


async def write(city: City, writer: Resident, number: int, text: str) -> Sent:
    """The words are kept, and brought to the partner: by night at eight, unless they are an answer.

    Raises NotPartner, NotReachable, RelayClosed, TooManyWords.
    """
    found, hour = await partnership(city, number), city.now - timedelta(hours=1)
    rules, reader = _rules(city, found), found.partner(writer.id)
    words, hidden = contact.pass_on(
        text,
        partnership=found,
        writer=writer.id,
        apart=await city.contact.are_apart(writer.id, reader),
        lately=[words.at for words in await city.contact.lately(writer.id, reader, hour)],
        rules=rules,
        now=city.now,
    )
    asked = await city.contact.lately(reader, writer.id, hour)
    due = contact.arrives(city.now, city.zone, asked=asked[-1].at if asked else None, rules=rules)
    kept = await city.contact.pass_on(words)
    await _bring(city, found, kept, due)
    return Sent(words=kept, hidden=hidden, due=due)


async def _bring(city: City, found: Partnership, words: Words, due: datetime) -> None:
    facts = {
        "name": await name_of(city, words.writer, agreed=found.agreed),
        "title": found.title,
        "text": words.text,
        "money": contact.mentions_money(words.text),
    }
    await city.tell(words.reader, "contact-notice-words", facts, about=_about(words), due=due)


async def sweep(city: City) -> None:
    """Words whose relay closed 30 days ago are destroyed."""
    kept = timedelta(days=city.rules(ContactRules, None).kept_days)
    for trade in await city.contact.old(city.now - kept):
        found = await partnership(city, trade)
        if not contact.is_open(found, _rules(city, found), city.now - kept):
            await _forget(city, trade)


async def _forget(city: City, trade: int) -> None:
    """The words go, and so do the notices that brought them."""
    for words in await city.contact.thread(trade):
        await city.notices.erase(words.reader, "contact-notice-words", _about(words))
    await city.contact.forget(trade)


def _about(words: Words) -> str:
    return f"trade:{words.trade}:{words.id}"


def _rules(city: City, found: Partnership) -> ContactRules:
    return city.rules(ContactRules, found.community)


async def _resident(city: City, who: ResidentId) -> Resident:
    found = await city.residents.resident(who)
    if found is None:
        raise NotReachable
    return found


async def _unsay(city: City, reader: ResidentId, owner: ResidentId) -> None:
    """Notices about the listings of one, and words, that wait for the other's morning."""
    for words in await city.contact.lately(owner, reader, city.now - timedelta(days=1)):
        await city.notices.plan(reader, _about(words), ("contact-notice-words",), {}, {})
    for listing in await city.barter.mine(owner, most=_LISTINGS_MOST):
        await city.notices.plan(reader, f"listing:{listing.id}", ("saved-notice-found",), {}, {})
