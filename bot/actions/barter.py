"""What happens on the board: posted, worded anew, paused, renewed, closed, expired."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.actions import cases, people, rights, stats
from bot.actions.notices import holding
from bot.actions.saved import tell_waiting
from bot.domain import barter, settings
from bot.domain.barter import BarterRules, Draft, Listing, ListingGone, ListingId, State
from bot.domain.cases import Case, CaseKind, CaseRules, ReportReason, Ruling, alone, may_report
from bot.domain.hours import QuietHours
from bot.domain.residents import Resident, ResidentId
from bot.domain.rights import Duty
from bot.domain.stats import Counting, Theme
from storage.city import City
from storage.notices import Notice
from storage.stats import Count

REPORT = CaseKind("report")
HIDE, KEEP = Ruling("hide"), Ruling("keep")
settings.declare(
    BarterRules,
    limits={
        "price_min": (0, 10_000_000),
        "price_max": (0, 10_000_000),
        "price_step": (1, 100_000),
        "lifetime_days": (1, 365),
        "notice_days": (1, 60),
        "photos_max": (0, 10),
        "title_min": (1, 40),
        "title_max": (10, 120),
        "text_max": (50, 700),
        "open_max": (1, 500),
        "quantity_max": (1, 999),
    },
    rising=[("price_min", "price_max"), ("title_min", "title_max"), ("notice_days", "lifetime_days")],
)

_REMINDERS = ("barter-notice-expires",)

LISTINGS_MOST = 200
"""Listings of one person whose reminders move when the person's hours do."""


async def post(city: City, owner: Resident, draft: Draft) -> Listing:
    """A new listing on the board; those who wait for it are told. Raises as barter.post."""
    rules = city.rules(BarterRules, owner.area)
    listing = barter.post(
        draft,
        owner=owner.id,
        key=secrets.token_urlsafe(8),
        home=city.home(owner.area),
        open_now=await city.barter.open_of(owner.id),
        rules=rules,
        now=city.now,
    )
    posted = await city.barter.post(listing)
    await _remind(city, posted)
    await tell_waiting(city, posted)
    return posted


async def edit(city: City, owner: Resident, number: ListingId, draft: Draft) -> Listing:
    """A listing worded anew by its owner. Raises ListingGone and as barter.edit."""
    listing = await _listing(city, number)
    rules = city.rules(BarterRules, owner.area)
    changed = barter.edit(listing, draft, by=owner.id, home=city.home(owner.area), rules=rules, now=city.now)
    return await _saved(city, changed)


async def move(city: City, owner: Resident, number: ListingId, step: str) -> Listing:
    """Paused, resumed or closed by its owner. Raises ListingGone and as barter.move."""
    return await _saved(city, barter.move(await _listing(city, number), step, by=owner.id))


async def renew(city: City, owner: Resident, number: ListingId) -> Listing:
    """Up again for as long as before, counted from now. Raises ListingGone and as barter.move."""
    return await _saved(city, barter.renew(await _listing(city, number), by=owner.id, now=city.now))


async def seen(city: City, viewer: Resident, number: ListingId) -> Listing:
    """A listing that this resident may see. Raises ListingGone."""
    return await _visible(city, viewer, await city.barter.listing(number))


async def linked(city: City, viewer: Resident, key: str) -> Listing:
    """The listing a link names, if this resident may see it. Raises ListingGone."""
    return await _visible(city, viewer, await city.barter.by_key(key))


async def reportable(city: City, who: Resident, number: ListingId) -> Listing:
    """A listing that ``who`` can report now. Raises ListingGone, OwnListing, CaseThere, TooManyReports."""
    listing = await seen(city, who, number)
    alone(who.id, await city.cases.open_about(REPORT, f"listing:{number}"), cases.ways(REPORT))
    since = city.now - timedelta(days=1)
    today = await city.cases.opened_since(who.id, REPORT, since)
    may_report(who.id, listing.owner, today=today, rules=city.rules(CaseRules, listing.area))
    return listing


async def report(city: City, who: Resident, number: ListingId, reason: ReportReason, text: str) -> Case:
    """Something is wrong with a listing; its owner learns of it only if it is taken down.

    Raises as ``reportable``.
    """
    listing = await reportable(city, who, number)
    return await cases.open_case(
        city,
        kind=REPORT,
        about=f"listing:{listing.id}",
        area=listing.area,
        by=who.id,
        against=listing.owner,
        reason=reason,
        text=text,
    )


async def sweep(city: City) -> None:
    """Listings whose time has passed leave the board; their owners are told."""
    for listing in await city.barter.overdue(city.now):
        about = f"listing:{listing.id}"
        async with city.apart(about):
            await _saved(city, barter.expire(listing))
            await city.tell(listing.owner, "barter-notice-expired", {"title": listing.title}, about=about)


async def _visible(city: City, viewer: Resident, listing: Listing | None) -> Listing:
    if listing is None:
        raise ListingGone
    apart, home = await city.contact.are_apart(viewer.id, listing.owner), city.home(viewer.area)
    if not barter.may_see(listing, viewer=viewer.id, home=home, apart=apart):
        raise ListingGone
    return listing


async def _listing(city: City, number: ListingId) -> Listing:
    listing = await city.barter.listing(number)
    if listing is None:
        raise ListingGone
    return listing


async def _saved(city: City, listing: Listing) -> Listing:
    saved = await city.barter.save(listing)
    await _remind(city, saved)
    return saved


async def _remind(city: City, listing: Listing) -> None:
    """The reminders become those of the listing as it is now."""
    owner, about = ResidentId(listing.owner), f"listing:{listing.id}"
    wanted = _wanted(city, listing, (await city.wishes.of(owner)).quiet)
    facts, ends = {"title": listing.title, "until": listing.until}, dict.fromkeys(wanted, listing.until)
    await city.notices.plan(owner, about, _REMINDERS, wanted, facts, ends)


def _wanted(city: City, listing: Listing, quiet: QuietHours) -> dict[str, datetime]:
    """The reminders of a listing as it is now, key -> due."""
    plan = barter.plan(listing, city.rules(BarterRules, listing.area), city.zone, quiet)
    return {f"barter-notice-{key}": due for key, due in plan.items()}


async def still(city: City, reminders: Sequence[Notice]) -> set[int]:
    """Those of ``reminders`` that hold, as the listings are now."""
    listings = await city.barter.these(notice.subject for notice in reminders)
    return await holding(city, reminders, listings, lambda it, _, quiet: _wanted(city, it, quiet))


async def replan(city: City, owner: Resident) -> None:
    """The reminders of all of somebody's open listings, in the hours that suit now."""
    for listing in await city.barter.mine(owner.id, most=LISTINGS_MOST):
        await _remind(city, listing)


async def _reported(city: City, case: Case) -> Listing:
    return await _listing(city, ListingId(int(case.about.partition(":")[2])))


async def _judged(city: City, case: Case) -> str | None:
    """Taken down, or left where it is; taken down wrongly, it is put up again. How it stood is noted."""
    listing = await _reported(city, case)
    step = barter.remove if case.ruling == HIDE else barter.restore
    if listing.state not in barter.MOVES[step.__name__][0]:
        return None
    await _saved(city, step(listing))
    return listing.state.value


async def _unjudged(city: City, case: Case) -> None:
    """As it stood before the decision."""
    if case.was:
        await _saved(city, barter.back_to(await _reported(city, case), State(case.was)))


async def _recorded(city: City, case: Case) -> cases.Record:
    listing = await _reported(city, case)
    facts = {"side": listing.side.value, "posted": int(listing.is_open), "text": listing.text or None}
    return cases.Record(title=listing.title, key="cases-record-listing", facts=facts)


cases.declare(
    REPORT,
    rulings=(HIDE, KEEP),
    leaves=(KEEP,),
    apply=_judged,
    undo=_unjudged,
    record=_recorded,
    is_heard=False,
    is_secret=True,
)


async def _on_board(city: City, _: datetime, __: datetime) -> Sequence[Count]:
    return await city.barter.open_by_area()


stats.declare(
    "barter",
    stats.Figure(
        name="open", theme=Theme.TRADES, of=_on_board, counting=Counting.STOCK, headline=True, public=True
    ),
)


async def _history(city: City, person: Resident) -> list[people.Line]:
    return [people.Line(key="people-listings", facts={"count": await city.barter.open_of(person.id)})]


people.declare("barter", _history)


async def _open(city: City, owner: Resident) -> list[Duty]:
    count = await city.barter.open_of(owner.id)
    return [Duty(key="listings", facts={"count": count}, blocks=False, door="mine")] if count else []


async def _close_all(city: City, owner: Resident) -> None:
    """What is on the board leaves it; promised pieces are a trade's, which was settled before."""
    starts = barter.MOVES["close"][0]
    while mine := [it for it in await city.barter.mine(owner.id, most=LISTINGS_MOST) if it.state in starts]:
        for listing in mine:
            await _saved(city, barter.move(listing, "close", by=owner.id))


rights.declare("barter", duties=_open, leave=_close_all)
