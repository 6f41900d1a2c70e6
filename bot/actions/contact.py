"""What happens with contact: who may reach whom: blocks both ways, and words passed on between partners."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.actions import barter, ledger, roles
from bot.domain import contact, settings
from bot.domain.barter import ListingId
from bot.domain.contact import (
    Between,
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
from bot.domain.refusal import Refusal
from bot.domain.residents import Former, Resident, ResidentId, is_former
from bot.domain.roles import Role
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
"""The partnership behind the number of a trade, or of an ask."""

Stands = Callable[[City, ResidentId], Awaitable[Standing]]
"""How somebody has traded so far."""

_KNOWN: dict[Between, tuple[Known, type[Refusal]]] = {}
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
    money: bool = False


def declare(between: Between, known: Known, *, gone: type[Refusal] = NotPartner) -> None:
    """Trades and asks stand further on, so they say where one is found; ``gone`` where none is."""
    _KNOWN[between] = known, gone


def declare_standing(stands: Stands) -> None:
    """Trades say how somebody trades."""
    _STANDS[:] = [stands]


async def partnership(city: City, between: Between, number: int) -> Partnership:
    """What contact needs to know of a trade or an ask. Raises NotPartner, AskGone when there is none."""
    known, gone = _KNOWN[between]
    found = await known(city, number)
    if found is None:
        raise gone
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


async def behind_partner(city: City, viewer: Resident, between: Between, number: int) -> Met:
    """The partner in one's trade or ask; also one whom ``viewer`` has blocked.

    Raises NotPartner, AskGone, NotReachable.
    """
    found = await partnership(city, between, number)
    other = found.partner(viewer.id)
    if await city.contact.blocked(other, viewer.id):
        raise NotReachable
    name = await name_of(city, other, agreed=found.named)
    return Met(neighbour=await _resident(city, other), name=name, title=found.title)


async def behind(city: City, viewer: Resident, kind: str, number: int) -> Met:
    """The neighbour behind a ``listing``, a ``trade`` or an ``ask``. Raises as either."""
    if kind == "listing":
        return await behind_listing(city, viewer, number)
    return await behind_partner(city, viewer, Between(kind), number)


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


async def may_write(city: City, writer: Resident, between: Between, number: int) -> Partnership:
    """The partnership in which ``writer`` may write.

    Raises NotPartner, AskGone, NotReachable, RelayClosed.
    """
    found = await partnership(city, between, number)
    apart = await _are_apart(city, writer.id, found.partner(writer.id))
    contact.check(found, apart=apart, rules=_rules(city, found), now=city.now)
    return found


async def write(city: City, writer: Resident, between: Between, number: int, text: str) -> Sent:
    """The words are kept, and brought to the partner: by night at eight, unless they are an answer.

    Raises NotPartner, AskGone, NotReachable, RelayClosed, TooManyWords.
    """
    found, hour = await partnership(city, between, number), city.now - timedelta(hours=1)
    rules, reader = _rules(city, found), found.partner(writer.id)
    words, hidden = contact.pass_on(
        text,
        partnership=found,
        writer=writer.id,
        apart=await _are_apart(city, writer.id, reader),
        lately=[words.at for words in await city.contact.lately(writer.id, reader, hour)],
        rules=rules,
        now=city.now,
    )
    asked = await city.contact.lately(reader, writer.id, hour)
    due = contact.arrives(city.now, city.zone, asked=asked[-1].at if asked else None, rules=rules)
    kept = await city.contact.pass_on(words)
    await _bring(city, found, kept, due)
    money = contact.mentions_money(kept.text)
    if money:
        await _warn(city, writer, kept.text)
    return Sent(words=kept, hidden=hidden, due=due, money=money)


async def _warn(city: City, writer: Resident, text: str) -> None:
    """Who looks after where the writer lives hears of it: nobody here needs an account."""
    there = await roles.holders(city, Role.MODERATOR, writer.area)
    facts = {"name": writer.name, "text": text}
    for person in there or await roles.holders(city, Role.ADMIN, writer.area):
        if person != writer.id:
            await city.tell(person, "contact-notice-money", facts, about=f"person:{writer.id}")


async def _bring(city: City, found: Partnership, words: Words, due: datetime) -> None:
    facts = {
        "name": await name_of(city, words.writer, agreed=found.named),
        "title": found.title,
        "text": words.text,
        "money": contact.mentions_money(words.text),
    }
    await city.tell(words.reader, "contact-notice-words", facts, about=_about(words), due=due)


async def sweep(city: City) -> None:
    """Words whose relay closed 30 days ago are destroyed."""
    kept = timedelta(days=city.rules(ContactRules, None).kept_days)
    for between, number in await city.contact.old(city.now - kept):
        found = await _KNOWN[between][0](city, number)
        if found is None or not contact.is_open(found, _rules(city, found), city.now - kept):
            await _forget(city, between, number)


async def _forget(city: City, between: Between, number: int) -> None:
    """The words go, and so do the notices that brought them."""
    for words in await city.contact.thread(between, number):
        await city.notices.erase(words.reader, "contact-notice-words", _about(words))
    await city.contact.forget(between, number)


def _about(words: Words) -> str:
    return f"{words.between}:{words.number}:{words.id}"


def _rules(city: City, found: Partnership) -> ContactRules:
    return city.rules(ContactRules, found.community)


async def _are_apart(city: City, a: ResidentId, b: ResidentId) -> bool:
    """Whether one has blocked the other, or the other of the two is here no more."""
    return await city.contact.are_apart(a, b) or not await city.residents.resident(b)


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
