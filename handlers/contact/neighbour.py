"""The page of a neighbour: what members may know of each other before they trade."""

from __future__ import annotations

from aiogram.types import CallbackQuery

from bot.actions import contact, ledger
from bot.actions.contact import Met
from bot.domain.barter import closeness
from bot.domain.contact import ContactRules
from bot.domain.residents import Resident
from bot.domain.reviews import Rating
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.contact.presses import Block, Unblock
from handlers.doors import MENU, Card, NeighbourOf, PayTo, ReportPerson, TradeCard, WriteAbout
from storage.city import City

REVIEWS = 3
"""Reviews shown, newest first."""


async def page(_: CallbackQuery, callback_data: NeighbourOf, resident: Resident, scene: Scene) -> Say:
    """Who posted this, or with whom one trades."""
    met = await contact.behind(scene.city, resident, callback_data.kind, callback_data.id)
    other = met.neighbour
    lines = [*await _standing(scene.city, other), *await _reviews(scene.city, resident, other)]
    pay = await _pay(scene.city, resident, met, callback_data)
    block = [await _block(scene.city, resident, other, callback_data), _report(callback_data)]
    facts = await _facts(scene, resident, met)
    return Say("contact-neighbour", facts, lines=lines, buttons=[pay, block, back(callback_data), MENU])


def back(press: NeighbourOf | Block) -> Row:
    """To where one came from."""
    if press.kind == "listing":
        return [Button(Card(id=press.id), "barter-to-card")]
    if press.kind == "ask":
        return [Button(WriteAbout(id=press.id), "contact-write-about")]
    return [Button(TradeCard(id=press.id), "contact-to-trade")]


def called(name: str | None) -> Worded:
    """Somebody by name, or without one where it is not shown."""
    return Worded("barter-by", {"name": name}) if name else Worded("barter-neighbour")


async def _facts(scene: Scene, viewer: Resident, met: Met) -> dict[str, object]:
    other = met.neighbour
    theirs, mine = scene.city.home(other.area), scene.city.home(viewer.area)
    area = next((a for a in theirs if a.kind.value == "dong"), theirs[0])
    since = other.joined.astimezone(scene.city.zone)
    near = {"near": closeness(theirs, mine).value, "area": named(scene, area)}
    return {
        "name": called(met.name),
        "near": Worded("barter-near", near),
        "since": Worded("widget-month", {"year": str(since.year), "month": since.month}),
    }


async def _standing(city: City, other: Resident) -> list[Worded]:
    """Trades, and promises broken late once there were enough to tell."""
    standing, balance = await contact.standing(city, other), None
    if standing.balance is not None:
        unit = Worded("barter-unit") if standing.unit == "mun" else standing.unit
        balance = Worded("contact-balance", {"balance": standing.balance, "unit": unit})
    lines = [Worded("contact-trades", {"count": standing.settled, "balance": balance})]
    if standing.tells(city.rules(ContactRules, other.area)):
        lines.append(Worded("contact-late", {"late": standing.reneged, "promised": standing.promised}))
    return lines


async def _reviews(city: City, viewer: Resident, other: Resident) -> list[Worded]:
    """How often each rating was given, and the newest words."""
    counts, apart = await city.reviews.counts(other.id), await city.contact.apart_from(viewer.id)
    if not counts:
        return [Worded("contact-no-reviews")]
    lines = [Worded("contact-ratings", {rating.value: counts.get(rating, 0) for rating in Rating})]
    for review in await city.reviews.newest(other.id, most=REVIEWS):
        name = None if review.author in apart else await city.residents.shown_name(review.author)
        facts = {"rating": review.rating, "name": called(name), "text": review.text or None}
        lines.append(Worded("contact-review", facts))
    return lines


async def _pay(city: City, viewer: Resident, met: Met, press: NeighbourOf) -> Row:
    """To give them units, where both keep their accounts with one community and may meet."""
    other, home = met.neighbour, ledger.community_of(city, viewer)
    can = met.name and ledger.community_of(city, other) == home
    if not can or await city.contact.are_apart(viewer.id, other.id):
        return []
    return [Button(PayTo(kind=press.kind, id=press.id), "ledger-pay-one", {"name": called(met.name)})]


def _report(press: NeighbourOf) -> Button:
    """Somebody should look at how this neighbour behaves."""
    return Button(ReportPerson(kind=press.kind, id=press.id), "conduct-report")


async def _block(city: City, viewer: Resident, other: Resident, press: NeighbourOf) -> Button:
    """To part, or to meet again."""
    known = await city.contact.blocked(viewer.id, other.id)
    if known:
        return Button(Unblock(id=known.id), "contact-unblock", {"title": known.title})
    return Button(Block(kind=press.kind, id=press.id), "contact-block")
