"""A listing as a card: what a neighbour sees of it, and what its owner may press below it."""

from __future__ import annotations

from bot.domain.barter import MOVES, BarterRules, Listing, ListingId, closeness
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.barter.presses import Edit, Photos
from handlers.doors import MENU, Door, Step

OWNERS_STEPS = ("pause", "resume", "renew", "close")


async def shown(scene: Scene, listing: Listing, *, back: Row = ()) -> Say:
    """The card; an owner's has the steps that are possible now."""
    own = scene.resident is not None and listing.owner == scene.resident.id
    rows: list[Row] = []
    if len(listing.photos) > 1:
        rows.append([Button(Photos(id=listing.id), "barter-photos", {"count": len(listing.photos)})])
    rows += _steps(listing) if own else []
    return Say(
        "barter-card", await _facts(scene, listing), photos=listing.photos[:1],
        buttons=[*rows, *([back] if back else []), MENU],
    )


async def posted(scene: Scene, listing: Listing, *, changed: bool) -> Say:
    """What hangs on the board now, and where to go from here."""
    said = Say("barter-changed" if changed else "barter-posted", {"title": listing.title})
    facts = await _facts(scene, listing)
    rows: list[Row] = [[Button(Door(to="mine"), "menu-door-mine"), Button(Door(to="browse"), "menu-door-browse")], MENU]
    return Say("barter-card", facts, lead=[said], photos=listing.photos[:1], buttons=rows)


def _steps(listing: Listing) -> list[Row]:
    possible = [step for step in OWNERS_STEPS if listing.state in MOVES[step][0]]
    steps = [Button(Step(step=step, id=listing.id), f"barter-step-{step}") for step in possible]
    edit = [Button(Edit(id=ListingId(listing.id)), "barter-edit")]
    return [edit, *(steps[i : i + 2] for i in range(0, len(steps), 2))]


def line(scene: Scene, number: int, listing: Listing) -> Worded:
    """One line of a list."""
    return Worded(
        "barter-line",
        {"n": number, "title": listing.title, "price": _price(scene, listing), "near": _near(scene, listing)},
    )


def _price(scene: Scene, listing: Listing) -> Worded:
    unit = scene.city.rules(BarterRules, listing.area).unit
    return Worded("barter-price", {"price": listing.price, "unit": unit})


def _near(scene: Scene, listing: Listing) -> Worded:
    """Same complex, same dong, or the name of the dong: an area, never an address."""
    theirs = scene.city.home(listing.area)
    mine = scene.city.home(scene.resident.area) if scene.resident else ()
    area = next((a for a in theirs if a.kind.value == "dong"), theirs[0])
    return Worded("barter-near", {"near": closeness(theirs, mine).value, "area": named(scene, area)})


async def _facts(scene: Scene, listing: Listing) -> dict[str, object]:
    owner = await scene.city.residents.resident(listing.owner)
    return {
        "side": listing.side.value, "title": listing.title, "text": listing.text or None, "category": listing.category,
        "price": _price(scene, listing), "name": owner.name if owner else "", "near": _near(scene, listing),
        "until": listing.until.astimezone(scene.city.zone).date(), "state": listing.state.value,
    }
