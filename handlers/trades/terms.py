"""Terms put together in a conversation: what for, how many, when, where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import ledger, trades
from bot.domain import trades as rules
from bot.domain.areas import AreaId
from bot.domain.barter import (
    BarterRules,
    ForbiddenThing,
    Listing,
    ListingId,
    ListingTaken,
    Side,
    forbidden,
    price,
)
from bot.domain.residents import Resident, ResidentId
from bot.domain.trades import TermsMoved, Trade, TradeId, TradeRules, Wish
from bot.runtime.form import Amount, Answers, Clock, Day, Form, Text
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Row, Speech, Worded
from bot.runtime.widgets import Press, choice
from handlers.doors import Propose
from handlers.trades import card as cards
from handlers.trades.presses import Reword
from storage.city import City

OFFERS_MOST = 8
"""One's own offers that can be given in return by one press."""


async def propose(_: CallbackQuery, callback_data: Propose, resident: Resident, city: City) -> Begin:
    """A proposal about a neighbour's listing."""
    listing, community, priced = await trades.about_listing(city, resident, ListingId(callback_data.id))
    role = "receiver" if listing.side is Side.OFFER else "provider"
    about = await _about(city, listing, role, resident.id, community, priced=priced)
    return Begin("trades-propose", answers=about, subject=str(listing.id))


async def reword(_: CallbackQuery, callback_data: Reword, resident: Resident, city: City) -> Begin:
    """Other terms, beginning with those in force. Raises TermsMoved when they are others by now."""
    trade = await trades.seen(city, resident.id, TradeId(callback_data.id))
    step = "counter" if callback_data.step == "counter" else "revise"
    rules.moved(trade, step, by=resident.id, now=city.now)
    if callback_data.terms != trade.current:
        raise TermsMoved(number=trade.id)
    subject = f"{step}:{trade.id}:{trade.current}"
    return Begin("trades-counter", answers=await _again(city, trade, resident), subject=subject)


def forms() -> Sequence[Form]:
    """A first proposal and a later one ask the same questions."""
    return (_form("trades-propose", _proposed), _form("trades-counter", _reworded))


def _form(name: str, close: Any) -> Form:
    return Form(
        name=name,
        screens="trades",
        close=close,
        questions=(
            Units(name="units", caption=_units, unless=lambda a: not a["priced"], facts=_facts),
            Pieces(name="quantity", caption=_pieces, unless=lambda a: a["left"] < 2, facts=_facts),
            Back(name="back", optional=True, limits=_back_limits, read=_allowed, facts=_facts),
            Day(name="day", optional=True, span=_span, facts=_facts),
            Clock(
                name="time",
                unless=lambda a: "day" in a and not a["day"],
                facts=_facts,
                span=_hours,
            ),
            Text(name="place", optional=True, lines=False, limits=_place_limits, read=_allowed, facts=_facts),
        ),
    )


# -- what is known before anything is asked -----------------------------------------------------


async def _about(
    city: City, listing: Listing, role: str, who: ResidentId, community: AreaId, *, priced: bool
) -> dict[str, Any]:
    """Kept beside the answers, since a question cannot ask the city."""
    own = await city.barter.mine(who, most=50) if role == "receiver" else ()
    offers = [[item.id, item.title] for item in own if item.is_open and item.side is Side.OFFER]
    return {
        "title": listing.title,
        "role": role,
        "priced": priced,
        "wished": listing.price,
        "left": listing.left,
        "offers": offers[:OFFERS_MOST],
        "community": community,
        "unit": ledger.unit(city, community),
    }


async def _again(city: City, trade: Trade, resident: Resident) -> dict[str, Any]:
    """The same, with the terms in force as answers."""
    listing = await city.barter.listing(trade.listing)
    assert listing  # noqa: S101 -- listings are never taken out of the book
    role = "provider" if resident.id == trade.provider else "receiver"
    about = await _about(city, listing, role, resident.id, trade.community, priced=trade.priced)
    now = next(t for t in await city.trades.terms(trade.id) if t.number == trade.current)
    at = now.at.astimezone(city.zone) if now.at else None
    answers = {
        "units": now.units,
        "quantity": now.quantity,
        "back": await _back(city, now.wish),
        "day": at.date().isoformat() if at else None,
        "place": now.place or None,
    }
    return about | answers | ({"time": f"{at:%H:%M}"} if at else {})


async def _back(city: City, wish: Wish) -> dict[str, Any] | None:
    listing = await city.barter.listing(wish.back_listing) if wish.back_listing else None
    if listing:
        return {"listing": listing.id, "words": listing.title}
    return {"words": wish.back} if wish.back else None


# -- questions ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Units(Amount):
    """An amount: what was wished for by one press, or nothing, or any other."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """As wished, and for nothing."""
        wished = answers["wished"]
        said = Worded("trades-as-wished", {"units": wished, "unit": answers["unit"]})
        options: list[tuple[str, Worded | str]] = [(str(wished), said)]
        if wished:
            options.append(("0", Worded("trades-for-nothing")))
        return choice(options, press)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """Within what the community allows."""
        number = await Amount.take(self, scene, answers, part, incoming)
        return price(number, scene.city.rules(BarterRules, answers["community"]))

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """With the unit."""
        return Worded("trades-units", {"units": value, "unit": answers["unit"]})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces(Amount):
    """How many of those that are left."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """The first few numbers."""
        numbers = range(1, min(answers["left"], 6) + 1)
        return choice([(str(n), Worded("trades-pieces", {"pieces": n})) for n in numbers], press, columns=3)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """Not more than there are."""
        number = await Amount.take(self, scene, answers, part, incoming)
        if not 0 < number <= answers["left"]:
            raise ListingTaken(left=answers["left"])
        return number


@dataclass(frozen=True, slots=True, kw_only=True)
class Back(Text):
    """What else is given in return: one of one's own offers, or words."""

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """One's own offers."""
        return choice([(f"l{number}", title) for number, title in answers["offers"]], press)

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """The offer pressed, or the words."""
        for number, title in answers["offers"]:
            if incoming.press == f"l{number}":
                return {"listing": number, "words": title}
        return {"words": await Text.take(self, scene, answers, part, incoming)}

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """The title, or the words."""
        return value["words"]


def _units(_: Scene, amount: int) -> Worded:
    return Worded("trades-units", {"units": amount, "unit": "mun"})


def _pieces(_: Scene, amount: int) -> Worded:
    return Worded("trades-pieces", {"pieces": amount})


def _facts(_: Scene, answers: Answers) -> Mapping[str, object]:
    return {name: answers[name] for name in ("title", "role", "unit", "left")}


def _rules(scene: Scene) -> TradeRules:
    return scene.city.rules(TradeRules, scene.resident.area if scene.resident else None)


def _back_limits(scene: Scene) -> tuple[int, int]:
    return 1, _rules(scene).back_max


def _place_limits(scene: Scene) -> tuple[int, int]:
    return 1, _rules(scene).place_max


def _allowed(_: Scene, text: str) -> str:
    """Refused at once, not only at the end."""
    if found := forbidden((text,)):
        raise ForbiddenThing(rule=found[0], word=found[1])
    return text


def _hours(scene: Scene, answers: Answers) -> tuple[time, time]:
    """From when until when neighbours meet; 24 is midnight."""
    rules = scene.city.rules(TradeRules, answers["community"])
    return time(rules.meet_from), time(rules.meet_until % 24)


def _span(scene: Scene, _: Answers) -> tuple[date, date]:
    today = scene.city.now.astimezone(scene.city.zone).date()
    return today, today + timedelta(days=_rules(scene).ahead_days - 1)


# -- closing ------------------------------------------------------------------------------------


def _wish(scene: Scene, answers: Answers) -> Wish:
    back = answers.get("back") or {}
    number = back.get("listing")
    return Wish(
        units=answers["units"] if answers["priced"] else 0,
        back="" if number else back.get("words", ""),
        back_listing=ListingId(number) if number else None,
        quantity=answers.get("quantity") or 1,
        place=answers.get("place") or "",
        at=_moment(scene, answers),
    )


def _moment(scene: Scene, answers: Answers) -> datetime | None:
    if not answers.get("day") or not answers.get("time"):
        return None
    day, at = date.fromisoformat(answers["day"]), time.fromisoformat(answers["time"])
    return datetime.combine(day, at, scene.city.zone)


async def _proposed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    wish, number = _wish(scene, answers), ListingId(int(subject))
    trade = await trades.propose(scene.city, scene.resident, number, wish)
    return await cards.shown(scene, scene.resident, trade)


async def _reworded(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    step, number, terms = subject.split(":")
    say = trades.counter if step == "counter" else trades.revise
    wish = _wish(scene, answers)
    trade = await say(scene.city, scene.resident, TradeId(int(number)), wish, terms=int(terms))
    return await cards.shown(scene, scene.resident, trade)
