"""A listing as a card: what a neighbour sees of it, and what its owner may press below it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions import conduct, roles
from bot.domain.barter import MOVES, PROMISABLE, BarterRules, Listing, ListingId, closeness
from bot.domain.roles import Role
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.barter.presses import Edit, Photos
from handlers.doors import LISTING_LINK, MENU, Card, Door, LevelOf, NeighbourOf, Propose, Report, Step

PAGE = 6
"""Listings on one page of a list."""

OWNERS_STEPS = ("pause", "resume", "renew", "close")


async def shown(scene: Scene, listing: Listing, *, back: Row = ()) -> Say:
    """The card; an owner's has the steps that are possible now."""
    own = scene.resident is not None and listing.owner == scene.resident.id
    below = _steps(listing) if own else [*_neighbours(listing), *await _desk(scene, listing)]
    rows: list[Row] = [*_photos(listing), *below, back, MENU]
    lines = await _level(scene, listing) if own else []
    facts, photos = await _facts(scene, listing), listing.photos[:1]
    return Say("barter-card", facts, lines=lines, photos=photos, buttons=rows)


async def _level(scene: Scene, listing: Listing) -> list[Worded]:
    """That not everybody sees it, and why; of a shadow nothing."""
    shown = await conduct.standing(scene.city, listing.owner, f"listing:{listing.id}")
    if shown is None:
        return []
    facts = {"level": shown.level.value, "until": shown.until, **conduct.reason(shown)}
    return [Worded("conduct-line-level", facts)]


def _neighbours(listing: Listing) -> list[Row]:
    """What a neighbour can do about it."""
    about = NeighbourOf(kind="listing", id=listing.id)
    return [
        [Button(Propose(id=listing.id), f"trades-propose-{listing.side}")],
        [Button(about, "contact-about"), Button(Report(id=listing.id), "cases-report")],
    ]


async def _desk(scene: Scene, listing: Listing) -> list[Row]:
    """What those can do about it who look after posts there."""
    who = scene.resident
    if who is None or not await roles.may(scene.city, who.id, Role.MODERATOR, listing.area):
        return []
    return [[Button(LevelOf(kind="listing", id=listing.id), "conduct-level-door")]]


def _photos(listing: Listing) -> list[Row]:
    if len(listing.photos) < 2:
        return []
    return [[Button(Photos(id=listing.id), "barter-photos", {"count": len(listing.photos)})]]


async def posted(scene: Scene, listing: Listing, *, changed: bool) -> Say:
    """What hangs on the board now, and where to go from here."""
    link = scene.link(f"{LISTING_LINK}{listing.key}")
    said = Say("barter-changed") if changed else Say("barter-posted", {"link": link})
    facts = await _facts(scene, listing)
    rows: list[Row] = [
        [Button(Door(to="mine"), "menu-door-mine"), Button(Door(to="browse"), "menu-door-browse")],
        MENU,
    ]
    return Say("barter-card", facts, lead=[said], photos=listing.photos[:1], buttons=rows)


def _steps(listing: Listing) -> list[Row]:
    possible = [step for step in OWNERS_STEPS if listing.state in MOVES[step][0]]
    steps = [Button(Step(step=step, id=listing.id), f"barter-step-{step}") for step in possible]
    edit = [Button(Edit(id=ListingId(listing.id)), "barter-edit")]
    free = listing.state in PROMISABLE and not listing.promised
    return [*([edit] if free else []), *(steps[i : i + 2] for i in range(0, len(steps), 2))]


def page(
    scene: Scene, listings: Sequence[Listing], skip: int, words: str = ""
) -> tuple[list[Worded], list[Row]]:
    """The lines and presses of one page of a list, whose first number is ``skip`` + 1."""
    shown = listings[:PAGE]
    lines = [_line(scene, skip + number, listing) for number, listing in enumerate(shown, 1)]
    return lines, [[Button(Card(id=listing.id, words=words), text=listing.title)] for listing in shown]


def _line(scene: Scene, number: int, listing: Listing) -> Worded:
    price, near = _price(scene, listing), _near(scene, listing)
    return Worded("barter-line", {"n": number, "title": listing.title, "price": price, "near": near})


def _price(scene: Scene, listing: Listing) -> Worded:
    return priced(listing.price, scene.city.rules(BarterRules, listing.area))


def priced(amount: int, rules: BarterRules) -> Worded:
    """An amount with the community's unit."""
    return Worded("barter-price", {"price": amount, "unit": unit(rules)})


def unit(rules: BarterRules) -> Worded | str:
    """The unit as the community named it; 문 is written in the reader's letters."""
    return Worded("barter-unit") if rules.unit == BarterRules().unit else rules.unit


def _near(scene: Scene, listing: Listing) -> Worded:
    """Same complex, same dong, or the name of the dong: an area, never an address."""
    theirs = scene.city.home(listing.area)
    mine = scene.city.home(scene.resident.area) if scene.resident else ()
    area = next((a for a in theirs if a.kind.value == "dong"), theirs[0])
    return Worded("barter-near", {"near": closeness(theirs, mine).value, "area": named(scene, area)})


async def _facts(scene: Scene, listing: Listing) -> dict[str, object]:
    name = await scene.city.residents.shown_name(listing.owner)
    return {
        "side": listing.side.value,
        "title": listing.title,
        "text": listing.text or None,
        "category": listing.category,
        "price": _price(scene, listing),
        "name": Worded("barter-by", {"name": name}) if name else Worded("barter-neighbour"),
        "near": _near(scene, listing),
        "until": listing.until.astimezone(scene.city.zone).date(),
        "left": listing.left if listing.quantity > 1 else None,
        "state": listing.state.value,
    }
