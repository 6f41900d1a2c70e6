"""Posting: the questions an offer or a want answers, and what comes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import barter
from bot.domain.barter import (
    BarterRules,
    Category,
    Draft,
    ForbiddenThing,
    Kind,
    Listing,
    ListingId,
    Reach,
    Side,
    categories_of,
    forbidden,
    price,
    quantity,
)
from bot.domain.residents import Resident
from bot.runtime.form import Amount, Answers, Choice, Day, Form, Photos, Text
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Speech, Worded
from handlers.barter import card

STAYS = (7, 14, 30)
"""Days that are offered; any other up to the community's lifetime is picked in the calendar."""


async def offer(_: Message | CallbackQuery) -> Begin:
    """Something to give."""
    return Begin("barter-offer")


async def want(_: Message | CallbackQuery) -> Begin:
    """Something that is needed."""
    return Begin("barter-want")


def forms() -> Sequence[Form]:
    """An offer and a want ask the same questions, worded for each side."""
    return (_form(Side.OFFER), _form(Side.WANT))


def _form(side: Side) -> Form:
    def facts(scene: Scene, _: Answers) -> Mapping[str, object]:
        rules = _rules(scene)
        return {
            "side": side.value,
            "unit": card.unit(rules),
            "most": rules.photos_max,
            "days": rules.lifetime_days,
        }

    async def close(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
        return await _posted(scene, _draft(scene, side, answers), subject)

    return Form(
        name=f"barter-{side.value}",
        screens="barter",
        close=close,
        questions=(
            Choice(name="kind", options=_kinds, facts=facts, columns=2),
            Choice(name="category", options=_categories, columns=2, after=("kind",)),
            Text(name="title", limits=_title_limits, lines=False, read=_allowed, facts=facts),
            Text(
                name="text",
                limits=lambda s: (1, _rules(s).text_max),
                optional=True,
                read=_allowed,
                facts=facts,
            ),
            Photos(name="photos", most=lambda s: _rules(s).photos_max, optional=True),
            Amount(
                name="quantity",
                unless=lambda a: side is Side.WANT or a.get("kind") == Kind.SERVICE,
                offers=lambda _: (1, 2, 3, 4, 5, 6),
                caption=lambda _, n: Worded("barter-pieces", {"pieces": n}),
                check=_check_pieces,
                facts=facts,
                after=("kind",),
            ),
            Amount(
                name="price",
                offers=_usual_prices,
                caption=_price,
                check=_check_price,
                units=lambda s: [_rules(s).unit],
                facts=facts,
            ),
            Choice(name="reach", options=_reaches),
            Choice(name="days", options=_stays, columns=2, facts=facts),
            Day(name="until", span=_span, unless=lambda a: a.get("days") != "date", after=("days",)),
        ),
    )


def _rules(scene: Scene) -> BarterRules:
    return scene.city.rules(BarterRules, scene.resident.area if scene.resident else None)


def _kinds(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(kind.value, Worded(f"kind-{kind.value}")) for kind in Kind]


def _categories(_: Scene, answers: Answers) -> list[tuple[str, Worded | str]]:
    known = categories_of(Kind(answers.get("kind", Kind.THING)))
    return [(category.value, Worded(f"category-{category.value}")) for category in known]


def _title_limits(scene: Scene) -> tuple[int, int]:
    return _rules(scene).title_min, _rules(scene).title_max


def _allowed(_: Scene, text: str) -> str:
    """Refused at once, not only at the end."""
    if found := forbidden((text,)):
        raise ForbiddenThing(rule=found[0], word=found[1])
    return text


def _usual_prices(scene: Scene) -> Sequence[int]:
    rules = _rules(scene)
    return [p for p in (0, 1_000, 5_000, 10_000) if rules.price_min <= p <= rules.price_max]


def _price(scene: Scene, amount: int) -> Worded:
    return card.priced(amount, _rules(scene))


def _check_price(scene: Scene, amount: int) -> None:
    price(amount, _rules(scene))


def _check_pieces(scene: Scene, amount: int) -> None:
    quantity(amount, kind=Kind.THING, side=Side.OFFER, rules=_rules(scene))


def _reaches(scene: Scene, _: Answers) -> list[tuple[str, Worded | str]]:
    """From the nearest neighbours outward; who gave no complex has no complex's neighbours."""
    if scene.resident is None:
        return []
    # Outermost last: the everyday dong's name wins over that of the administrative one inside it.
    names = {area.kind.value: named(scene, area) for area in scene.city.home(scene.resident.area)}
    reaches = [reach.value for reach in Reach if reach.value in names]
    return [(reach, Worded(f"reach-{reach}", {"area": names[reach]})) for reach in reaches]


def _stays(scene: Scene, _: Answers) -> list[tuple[str, Worded | str]]:
    most = _rules(scene).lifetime_days
    days = [(str(n), Worded("barter-days", {"days": n})) for n in STAYS if n <= most]
    return [*days, ("date", Worded("barter-days-date"))]


def _span(scene: Scene, _: Answers) -> tuple[date, date]:
    today = _today(scene)
    return today + timedelta(days=1), today + timedelta(days=_rules(scene).lifetime_days)


def _today(scene: Scene) -> date:
    return scene.city.now.astimezone(scene.city.zone).date()


def _draft(scene: Scene, side: Side, answers: Answers) -> Draft:
    custom = answers["days"] == "date"
    days = (date.fromisoformat(answers["until"]) - _today(scene)).days if custom else int(answers["days"])
    return Draft(
        side=side,
        kind=Kind(answers["kind"]),
        category=Category(answers["category"]),
        title=answers["title"],
        text=answers.get("text") or "",
        photos=tuple(answers.get("photos") or ()),
        price=answers["price"],
        quantity=_quantity(side, answers),
        reach=Reach(answers["reach"]),
        days=max(days, 1),
    )


def _quantity(side: Side, answers: Answers) -> int:
    """A want is for one, a service is given as often as wished."""
    if side is Side.WANT:
        return 1
    return 0 if answers["kind"] == Kind.SERVICE else answers.get("quantity") or 1


async def _posted(scene: Scene, draft: Draft, subject: str) -> Speech:
    resident = _member(scene)
    if subject:
        listing = await barter.edit(scene.city, resident, ListingId(int(subject)), draft)
    else:
        listing = await barter.post(scene.city, resident, draft)
    return await card.posted(scene, listing, changed=bool(subject))


def _member(scene: Scene) -> Resident:
    assert scene.resident  # noqa: S101 -- the doors to these forms are for residents
    return scene.resident


def again(scene: Scene, listing: Listing) -> Begin:
    """The same questions with a listing's answers, beginning at the summary."""
    usual = listing.days in STAYS
    until = listing.until.astimezone(scene.city.zone).date()
    answers: dict[str, Any] = {
        "kind": listing.kind.value,
        "category": listing.category.value,
        "title": listing.title,
        "text": listing.text or None,
        "photos": list(listing.photos),
        "quantity": listing.quantity or 1,
        "price": listing.price,
        "reach": listing.reach.value,
        "days": str(listing.days) if usual else "date",
    }
    if not usual:
        answers["until"] = max(until, _today(scene) + timedelta(days=1)).isoformat()
    return Begin(f"barter-{listing.side.value}", answers=answers, subject=str(listing.id))
