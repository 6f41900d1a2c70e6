"""What happens on the board: posted, worded anew, paused, renewed, closed, expired."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.actions import cases, conduct, people, rights, stats
from bot.actions.notices import holding
from bot.actions.saved import tell_waiting
from bot.domain import barter, settings
from bot.domain.barter import BarterRules, Draft, Listing, ListingGone, ListingId, State
from bot.domain.cases import Case, CaseKind, CaseRules, ReportReason, alone, may_report
from bot.domain.conduct import Level
from bot.domain.hours import QuietHours
from bot.domain.residents import Resident, ResidentId
from bot.domain.rights import Duty
from bot.domain.stats import Counting, Theme
from storage.city import City
from storage.notices import Notice
from storage.stats import Count

REPORT = CaseKind("report")
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
    """A new listing on the board; those who wait for it are told. Raises as barter.post, PostsTooFast."""
    rules = city.rules(BarterRules, owner.area)
    lately = await _lately(city, owner)
    conduct.may_post(city, owner, lately)
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
    if await conduct.look(city, owner, _post(posted), _words(posted), lately):
        await tell_waiting(city, posted)
    return posted


async def edit(city: City, owner: Resident, number: ListingId, draft: Draft) -> Listing:
    """A listing worded anew by its owner. Raises ListingGone and as barter.edit."""
    listing = await _listing(city, number)
    rules = city.rules(BarterRules, owner.area)
    changed = barter.edit(listing, draft, by=owner.id, home=city.home(owner.area), rules=rules, now=city.now)
    if _words(changed) != _words(listing):
        await conduct.look_again(city, owner, _post(changed), _words(changed))
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
    case = await cases.open_case(
        city,
        kind=REPORT,
        about=f"listing:{listing.id}",
        area=listing.area,
        by=who.id,
        against=listing.owner,
        reason=reason,
        text=text,
    )
    await conduct.reported(city, case)
    return case


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
    if not await conduct.may_open(city, viewer.id, f"listing:{listing.id}"):
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


async def _lately(city: City, owner: Resident) -> conduct.Lately:
    """What somebody posted before, for whoever looks at what they post now."""
    found = await city.barter.posted(owner.id, conduct.since(city, owner), most=LISTINGS_MOST)
    texts = [(listing.posted, _words(listing)) for listing in found]
    return conduct.Lately(ever=await city.barter.ever_of(owner.id), texts=texts)


def _words(listing: Listing) -> str:
    return f"{listing.title}\n{listing.text}"


def _post(listing: Listing) -> conduct.Post:
    about = f"listing:{listing.id}"
    words = {"title": listing.title, "text": listing.text}
    return conduct.Post(about=about, owner=listing.owner, area=listing.area, **words)


async def _known(city: City, number: int) -> conduct.Post | None:
    listing = await city.barter.listing(ListingId(number))
    return _post(listing) if listing else None


async def _open_of(city: City, owner: ResidentId) -> Sequence[conduct.Post]:
    mine = await city.barter.mine(owner, most=LISTINGS_MOST)
    return [_post(listing) for listing in mine if listing.is_open]


async def _moved(city: City, number: int, level: Level, stood: str) -> str:
    """What nobody sees is off the board, so that nobody agrees on it; what all see, others wait for."""
    listing = await _listing(city, ListingId(number))
    if level is Level.HIDDEN and listing.state in barter.MOVES["remove"][0]:
        await _saved(city, barter.remove(listing))
        return listing.state.value
    if level is not Level.HIDDEN and listing.state is State.REMOVED:
        listing = await _saved(city, barter.back_to(listing, State(stood or State.OPEN)))
    if level is Level.VISIBLE and listing.is_open:
        await tell_waiting(city, listing)
    return stood if level is Level.HIDDEN else ""


conduct.declare("listing", known=_known, moved=_moved, open_of=_open_of)


async def _recorded(city: City, case: Case) -> cases.Record:
    number = ListingId(int(case.about.partition(":")[2]))
    listing, shown = await _listing(city, number), await city.conduct.shown(case.about)
    level = shown.level if shown else Level.VISIBLE
    is_up = listing.is_open or level is Level.HIDDEN
    told = {"side": listing.side.value, "text": listing.text or None}
    facts = {**told, "level": level.value if is_up else "off"}
    return cases.Record(title=listing.title, is_open=True, key="cases-record-listing", facts=facts)


conduct.declare_cases(REPORT, record=_recorded)


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
