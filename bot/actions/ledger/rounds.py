"""What time brings about in the ledger by itself."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.actions.ledger import requests
from bot.actions.ledger.accounts import opened, rules_of, unit
from bot.actions.ledger.statement import bounds
from bot.domain import ledger
from bot.domain.areas import AreaId
from bot.domain.ledger import Account, NotEnoughUnits, Transfer
from bot.domain.notices import Kind
from storage.city import City
from storage.ledger import Fault

STATEMENT_AT = time(10)
"""When, on the first of a month, people are told that last month's statement is there."""
TOLD_LEAST = 2
"""How often a payer was told of a request before it may be paid by itself (rules.md §6.1)."""


async def sweep(city: City) -> None:
    """What time brings about by itself; called every minute in a transaction of its own."""
    for request in await city.ledger.overdue(city.now):
        async with city.apart(f"request:{request.id}"):
            await requests.expire(city, request)
    for request in await city.ledger.by_itself(city.now):
        async with city.apart(f"request:{request.id}"):
            await _by_itself(city, request)
    today = city.now.astimezone(city.zone).date()
    await _monthly(city, today)
    if await city.ledger.is_new("sums", today.isoformat()):
        await _add_up(city, today)


async def _by_itself(city: City, request: Transfer) -> None:
    """Paid, if its payer was told twice and can; else a day later, or only by its payer."""
    there = await city.ledger.accounts([request.payer] if request.payer else [])
    payer = next((account.owner for account in there.values()), None)
    if payer is None:
        return
    keys = (requests.ASKED, requests.AGAIN)
    if await city.ledger.told(payer, f"request:{request.id}", keys) < TOLD_LEAST:
        await city.ledger.later(request.id, city.now + timedelta(days=1))
        return
    try:
        await requests.accept_by_itself(city, request)
    except NotEnoughUnits:
        await city.ledger.later(request.id, None)


async def _monthly(city: City, today: date) -> None:
    """Demurrage of the month before, then its statements."""
    last = (today.replace(day=1) - timedelta(days=1)).replace(day=1)
    name = f"{last:%Y-%m}"
    if await city.ledger.is_new("demurrage", name):
        for community in await city.ledger.communities():
            await share_out(city, community, last)
    if city.now >= datetime.combine(today.replace(day=1), STATEMENT_AT, city.zone) and (
        await city.ledger.is_new("statements", name)
    ):
        await _tell_statements(city, last)


async def share_out(city: City, community: AreaId, month: date) -> None:
    """Demurrage of a month: a part of each hoard for those who traded in it; each posting once."""
    rules = rules_of(city, community)
    if not rules.demurrage_permille:
        return
    common = (await opened(city, community, None))[None]
    active = await city.ledger.active(community, *bounds(month, city.zone))
    shared = ledger.demurrage(await city.ledger.positive(community), active, rules)
    there = await city.ledger.locked([common.id, *shared.taken, *shared.given])
    for who, part in shared.taken.items():
        await _once(city, there[who], common, part, f"demurrage:{month:%Y-%m}:{who}")
    for who, part in shared.given.items():
        await _once(city, common, there[who], part, f"demurrage:{month:%Y-%m}:{who}:share")


async def _once(city: City, payer: Account, payee: Account, amount: int, key: str) -> None:
    if not await city.ledger.by_key(key):
        about = key.rpartition(":")[0]
        moved = ledger.moved(payer, payee, amount, key=key, about=about, now=city.now)
        await city.ledger.add(moved)


async def _tell_statements(city: City, month: date) -> None:
    """Everybody in whose account something moved last month."""
    first, last = bounds(month, city.zone)
    for account in await city.ledger.moved(first, last):
        came, went = await city.ledger.sums(account.id, first, last)
        facts = {
            "year": str(month.year),
            "month": month.month,
            "in": came,
            "out": went,
            "balance": await city.ledger.balance_before(account.id, last) or 0,
            "unit": unit(city, account.community),
        }
        if account.owner:
            about = f"statement:{month:%Y-%m}"
            await city.tell(account.owner, "ledger-notice-statement", facts, about=about, kind=Kind.DIGEST)


async def _add_up(city: City, today: date) -> None:
    """Once a day all sums are added up; what is wrong is for the admins."""
    for fault in await city.ledger.faults():
        await _report(city, fault, today)


async def _report(city: City, fault: Fault, today: date) -> None:
    for admin in sorted(city.admins):
        facts = {"what": fault.what, "which": fault.which, "off": fault.off}
        about = f"ledger:{today.isoformat()}:{fault.what}:{fault.which}"
        await city.tell(admin, "ledger-notice-trouble", facts, about=about, kind=Kind.SAFETY)
