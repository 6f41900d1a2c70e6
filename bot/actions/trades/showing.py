"""What the two see of a trade: who sees it at all, and everything a card says, as flat facts."""

from __future__ import annotations

from datetime import timedelta

from bot.actions import contact, ledger, people, reviews
from bot.domain import trades
from bot.domain.contact import Between, Partnership, Standing
from bot.domain.residents import Resident, ResidentId
from bot.domain.trades import TALKING, Terms, Trade, TradeGone, TradeId, TradeRules, TradeState
from storage.city import City

Facts = dict[str, object]

_FIELDS = ("units", "back", "quantity", "place", "at")


async def known(city: City, number: TradeId) -> Trade:
    """The trade, whoever asks. Raises TradeGone."""
    trade = await city.trades.trade(number)
    if trade is None:
        raise TradeGone
    return trade


async def seen(city: City, who: ResidentId, number: TradeId) -> Trade:
    """The trade, for one of its two. Raises TradeGone."""
    trade = await known(city, number)
    if who not in trade.parties:
        raise TradeGone
    return trade


async def view(city: City, trade: Trade, who: ResidentId) -> Facts:
    """All that ``who`` may read of the trade now."""
    versions = await city.trades.terms(trade.id)
    now = next(t for t in versions if t.number == trade.current)
    mine = who == trade.provider
    return {
        **brief(city, trade, await partner_name(city, trade, who)),
        **_marks(trade, now, versions),
        "role": "provider" if mine else "receiver",
        "state": trade.state.value,
        "whose": _whose(trade, who),
        "back": await _back(city, now),
        "number": now.number,
        "deadline": trade.deadline,
        "late": "yes" if trade.late else "no",
        "ended": _ended(trade, who),
        "paid": trade.paid,
        "steps": " ".join(sorted(await _steps(city, trade, who))),
        "easy": "yes" if await _is_easy(city, who) else "no",
    }


def brief(city: City, trade: Trade, name: str | None, place: str | None = None) -> Facts:
    """What every notice about a trade says of it."""
    return {
        "title": trade.title,
        "name": name,
        "units": trade.units,
        "unit": ledger.unit(city, trade.community),
        "quantity": trade.quantity,
        "at": trade.at,
        "place": place,
    }


async def partner_name(city: City, trade: Trade, who: ResidentId) -> str | None:
    """What the other one is called."""
    return await contact.name_of(city, trade.partner(who), agreed=trade.agreed is not None)


def _marks(trade: Trade, now: Terms, versions: tuple[Terms, ...]) -> Facts:
    """What changed since the version before this one that was said; once agreed, nothing is new."""
    before = [t for t in versions if t.number < now.number and trade.state in TALKING]
    differ = trades.changed(before[-1].wish if before else None, now.wish)
    differ |= {"back"} if "back_listing" in differ else set()
    marks: Facts = {f"new_{field}": "yes" if field in differ else "no" for field in _FIELDS}
    return marks | {"place": now.place or None}


def _whose(trade: Trade, who: ResidentId) -> str:
    if trade.state not in TALKING:
        return "nobody"
    return "you" if trade.turn == who else "other"


def _ended(trade: Trade, who: ResidentId) -> str:
    if trade.ended_by is None:
        return "time"
    return "you" if trade.ended_by == who else "other"


async def _steps(city: City, trade: Trade, who: ResidentId) -> set[str]:
    """What can be pressed; what is settled can be contested, and reviewed, for some time only."""
    rules, steps = city.rules(TradeRules, trade.community), {*trades.possible(trade, who), "neighbour"}
    if trade.settled and not trade.before and city.now > trade.settled + timedelta(days=rules.dispute_days):
        steps -= {"contest"}
    if trade.agreed and trade.at and trade.state in {TradeState.AGREED, TradeState.CANCELLED}:
        steps |= {"calendar"} if trade.at > city.now else set()
    if await reviews.is_open(city, trade, who):
        steps |= {"review"}
    return steps | ({"write"} if not trade.is_over or trade.settled else set())


async def _back(city: City, terms: Terms) -> str | None:
    """What the receiver gives beside the units: the title of an offer, words, or both."""
    listing = await city.barter.listing(terms.back_listing) if terms.back_listing else None
    return ", ".join(filter(None, (listing.title if listing else "", terms.back))) or None


async def _is_easy(city: City, who: ResidentId) -> bool:
    resident: Resident | None = await city.residents.resident(who)
    return bool(resident and resident.easy)


async def _partnership(city: City, number: int) -> Partnership | None:
    """What contact needs to know of a trade."""
    trade = await city.trades.trade(TradeId(number))
    if trade is None:
        return None
    return Partnership(
        number=trade.id,
        title=trade.title,
        provider=trade.provider,
        receiver=trade.receiver,
        community=trade.community,
        agreed=trade.agreed is not None,
        disputed=trade.state is TradeState.DISPUTED,
        ended=trade.moved if trade.is_over else None,
    )


async def _standing(city: City, who: ResidentId) -> Standing:
    """How somebody has traded so far."""
    return Standing(
        settled=await city.trades.settled_count(who),
        promised=await city.trades.promised_count(who),
        reneged=await city.trades.reneged_count(who),
    )


contact.declare(Between.TRADE, _partnership)
contact.declare_standing(_standing)


async def _history(city: City, person: Resident) -> list[people.Line]:
    standing = await _standing(city, person.id)
    facts = {
        "open": await city.trades.open_count(person.id),
        "settled": standing.settled,
        "late": standing.reneged,
    }
    return [people.Line(key="people-trades", facts=facts)]


people.declare("trades", _history)
