"""The rules of the board: who may post, see, change and end a listing, and when.

``draft -> open <-> paused -> closed | expired | removed``: the draft is the conversation; which move
leads where stands in ``MOVES``. An open listing whose last piece is promised is ``reserved``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime, timedelta, tzinfo
from typing import Any

from bot.domain.areas import Area, AreaId, AreaKind
from bot.domain.barter.categories import Kind, categories_of
from bot.domain.barter.forbidden import ForbiddenThing, forbidden
from bot.domain.barter.listing import BarterRules, Closeness, Draft, Listing, Reach, Side, State
from bot.domain.barter.refusals import (
    ListingPromised,
    ListingStepImpossible,
    ListingTaken,
    NotYourListing,
    PriceOutOfRange,
    QuantityOutOfRange,
    TooManyListings,
    WrongCategory,
)
from bot.domain.hours import QuietHours, waking
from bot.domain.residents import ResidentId

MOVES: dict[str, tuple[frozenset[State], State]] = {
    "pause": (frozenset({State.OPEN}), State.PAUSED),
    "resume": (frozenset({State.PAUSED}), State.OPEN),
    "renew": (frozenset({State.OPEN, State.PAUSED, State.EXPIRED}), State.OPEN),
    "close": (frozenset({State.OPEN, State.PAUSED, State.EXPIRED}), State.CLOSED),
    "expire": (frozenset({State.OPEN, State.PAUSED}), State.EXPIRED),
    "remove": (frozenset({State.OPEN, State.PAUSED, State.RESERVED, State.EXPIRED}), State.REMOVED),
    "restore": (frozenset({State.REMOVED}), State.OPEN),
}
"""move -> (from, to). All are the owner's but ``expire``, which is time's; ``remove`` and ``restore`` are
a moderator's."""

PROMISABLE = frozenset({State.OPEN, State.PAUSED, State.EXPIRED})
"""Its owner may still promise it: the words of the trade were there before."""


def price(amount: int, rules: BarterRules) -> int:
    """An amount in whole units the community allows; 0 is normal. Raises PriceOutOfRange."""
    step = rules.price_step
    least, most = -(-rules.price_min // step) * step, rules.price_max // step * step
    nearest = min(max((amount + step // 2) // step * step, least), most)
    if amount != nearest:
        raise PriceOutOfRange(least=least, most=most, step=step, nearest=nearest)
    return amount


def within(home: Sequence[Area], reach: Reach) -> AreaId:
    """The area a reach means for somebody whose home and its ancestors are ``home``.

    The everyday dong is the widest one: 문정1동 lies in 문정동. Without a complex the dong serves.
    """
    dongs = [area for area in home if area.kind is AreaKind.DONG]
    if reach is Reach.COMPLEX and home[0].kind is AreaKind.COMPLEX:
        return home[0].id
    if reach is not Reach.GU and dongs:
        return dongs[-1].id
    return next((area.id for area in home if area.kind is AreaKind.GU), home[-1].id)


def post(
    draft: Draft,
    *,
    owner: ResidentId,
    key: str,
    home: Sequence[Area],
    open_now: int,
    rules: BarterRules,
    now: datetime,
) -> Listing:
    """A new listing of somebody who has ``open_now`` already.

    Raises WrongCategory, ForbiddenThing, PriceOutOfRange, QuantityOutOfRange, TooManyListings.
    """
    if open_now >= rules.open_max:
        raise TooManyListings(most=rules.open_max)
    _check(draft, rules)
    until = now + timedelta(days=draft.days)
    return Listing(key=key, owner=owner, posted=now, until=until, **_worded(draft, home, rules))


def edit(
    listing: Listing, draft: Draft, *, by: ResidentId, home: Sequence[Area], rules: BarterRules, now: datetime
) -> Listing:
    """The listing as its owner words it now; a new length of stay counts from today.

    Raises NotYourListing, ListingStepImpossible, ListingPromised, and as ``post``.
    """
    if listing.owner != by:
        raise NotYourListing
    if listing.state in {State.CLOSED, State.RESERVED, State.REMOVED}:
        raise ListingStepImpossible(step="edit", state=listing.state)
    _unpromised(listing)
    _check(draft, rules)
    until = listing.until if draft.days == listing.days else now + timedelta(days=draft.days)
    return replace(listing, until=until, **_worded(draft, home, rules))


def _worded(draft: Draft, home: Sequence[Area], rules: BarterRules) -> dict[str, Any]:
    """What a listing takes from its draft and from where its owner lives."""
    said = {field.name: getattr(draft, field.name) for field in fields(draft)}
    photos = draft.photos[: rules.photos_max]
    return said | {"photos": photos, "area": home[0].id, "within": within(home, draft.reach)}


def _check(draft: Draft, rules: BarterRules) -> None:
    if draft.category not in categories_of(draft.kind):
        raise WrongCategory
    if found := forbidden((draft.title, draft.text)):
        raise ForbiddenThing(rule=found[0], word=found[1])
    price(draft.price, rules)
    quantity(draft.quantity, kind=draft.kind, side=draft.side, rules=rules)


def quantity(amount: int, *, kind: Kind, side: Side, rules: BarterRules) -> int:
    """How many pieces: of an offered thing some, of a want one, of a service as often as wished (0).

    Raises QuantityOutOfRange.
    """
    least = 0 if kind is Kind.SERVICE else 1
    most = 1 if side is Side.WANT else rules.quantity_max
    if not least <= amount <= most:
        raise QuantityOutOfRange(least=least, most=most)
    return amount


def promise(listing: Listing, pieces: int) -> Listing:
    """The listing with so many more promised; with none left it is reserved. Raises ListingTaken."""
    left = listing.left if listing.state in PROMISABLE else 0
    if not 0 < pieces <= left:
        raise ListingTaken(left=left)
    return _settled(replace(listing, promised=listing.promised + pieces))


def release(listing: Listing, pieces: int) -> Listing:
    """So many are free again: the trade did not come about."""
    freed = replace(listing, promised=max(listing.promised - pieces, 0))
    return replace(freed, state=State.OPEN) if freed.state is State.RESERVED else freed


def take(listing: Listing, pieces: int) -> Listing:
    """So many have gone; with the last one the listing is closed. What is unlimited stays."""
    freed = replace(listing, promised=max(listing.promised - pieces, 0))
    if listing.is_unlimited:
        return freed
    rest = replace(freed, quantity=listing.quantity - pieces)
    if rest.quantity > 0 or rest.state is State.REMOVED:
        return _settled(rest)
    return replace(rest, quantity=0, promised=0, state=State.CLOSED)


def _settled(listing: Listing) -> Listing:
    """Nobody is shown what is all promised."""
    if listing.is_open and not listing.is_unlimited and listing.left == 0:
        return replace(listing, state=State.RESERVED)
    return listing


def _unpromised(listing: Listing) -> None:
    if listing.promised:
        raise ListingPromised(promised=listing.promised)


def move(listing: Listing, step: str, *, by: ResidentId) -> Listing:
    """The listing after its owner's ``step``; what is promised is not closed.

    Raises NotYourListing, ListingStepImpossible, ListingPromised.
    """
    if listing.owner != by:
        raise NotYourListing
    moved = _moved(listing, step)
    if step == "close":
        _unpromised(listing)
    return moved


def renew(listing: Listing, *, by: ResidentId, now: datetime) -> Listing:
    """Open again for as long as it was posted for, from now. Raises as ``move``."""
    return replace(move(listing, "renew", by=by), until=now + timedelta(days=listing.days))


def expire(listing: Listing) -> Listing:
    """Time's own move, when ``until`` has passed. Raises ListingStepImpossible."""
    return _moved(listing, "expire")


def _moved(listing: Listing, step: str) -> Listing:
    starts, end = MOVES[step]
    if listing.state not in starts:
        raise ListingStepImpossible(step=step, state=listing.state)
    return _settled(replace(listing, state=end))


def remove(listing: Listing) -> Listing:
    """A moderator's move; trades that are agreed go on. Raises ListingStepImpossible."""
    return _moved(listing, "remove")


def restore(listing: Listing) -> Listing:
    """What was removed wrongly is up again. Raises ListingStepImpossible."""
    return _moved(listing, "restore")


def back_to(listing: Listing, state: State) -> Listing:
    """As it stood before a moderator's decision that was taken back; what was let go meanwhile is free."""
    shown = State.OPEN if state is State.RESERVED else state
    return _settled(replace(listing, state=shown))


def untake(listing: Listing, pieces: int) -> Listing:
    """What had gone is promised again: the decision by which it went was taken back."""
    back = replace(listing, promised=listing.promised + pieces)
    if listing.is_unlimited:
        return back
    state = State.OPEN if listing.state is State.CLOSED else listing.state
    return _settled(replace(back, quantity=listing.quantity + pieces, state=state))


def may_see(listing: Listing, *, viewer: ResidentId, home: Sequence[Area], apart: bool) -> bool:
    """Its owner always; the neighbours it reaches while it is open, unless owner and viewer are ``apart``."""
    if listing.owner == viewer:
        return True
    return listing.is_open and not apart and listing.within in {area.id for area in home}


def closeness(theirs: Sequence[Area], mine: Sequence[Area]) -> Closeness:
    """How near two homes lie, each given with its ancestors."""
    ids = {area.id for area in mine}
    shared = next((area for area in theirs if area.id in ids), None)
    return Closeness(shared.kind.value) if shared else Closeness.CITY


def plan(
    listing: Listing, rules: BarterRules, zone: tzinfo, quiet: QuietHours | None = None
) -> dict[str, datetime]:
    """The reminders of a listing, key -> due: one notice before it expires, by daylight."""
    if listing.state not in MOVES["expire"][0]:
        return {}
    due = listing.until - timedelta(days=min(rules.notice_days, listing.days - 1))
    return {"expires": waking(due, zone, quiet)}
