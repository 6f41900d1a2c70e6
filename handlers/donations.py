"""Donations: offered by residents, answered by who keeps the place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.filters.callback_data import CallbackData
from aiogram.types import CallbackQuery, Message

from bot.actions import donations, items, places
from bot.domain.donations import Donation, DonationId, DonationRules, DonationState, Gift
from bot.domain.items import ItemCategory, ItemRules
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form import Answers, Choice, Form, Photos, Text
from bot.runtime.joined import joined, staff
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import MENU, Below, DeskOf, Donate, Door, GiftCard, ItemCard, Number, Opened

SHOWN = 10
"""Offers of one's own that are listed."""


class TakeBack(CallbackData, prefix="ungive"):
    """An offer of one's own is taken back."""

    id: Number


class Answer(CallbackData, prefix="giftsay"):
    """What the keeper says to an offer."""

    do: Literal["accept", "decline"]
    id: Number


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="donations"))
    keepers = staff(Role.LIBRARIAN)
    router.message.register(mine, Command("donate"))
    router.callback_query.register(mine, Door.filter(F.to == "donate"))
    router.callback_query.register(begin, Donate.filter())
    router.callback_query.register(take_back, TakeBack.filter())
    router.callback_query.register(card, GiftCard.filter(), flags=keepers)
    router.callback_query.register(accept, Answer.filter(F.do == "accept"), flags=keepers)
    router.callback_query.register(decline, Answer.filter(F.do == "decline"), flags=keepers)
    return router


def forms() -> Sequence[Form]:
    """A thing offered: a photo and three questions; why it is declined."""
    return (
        Form(
            name="donations-offer",
            screens="donations",
            close=_offered,
            summary=False,
            questions=(
                Photos(name="photos", optional=True, most=lambda s: _rules(s).photos_max),
                Text(name="title", lines=False, limits=_title),
                Choice(name="category", options=_categories, columns=2),
                Text(name="text", optional=True, limits=lambda s: (2, _rules(s).text_max)),
            ),
        ),
        Form(
            name="donations-decline",
            screens="donations-decline",
            close=_declined,
            summary=False,
            questions=(Text(name="why", lines=False, limits=lambda _: (2, 200)),),
        ),
    )


def _rules(scene: Scene) -> DonationRules:
    return scene.city.rules(DonationRules, scene.resident.area if scene.resident else None)


def _title(scene: Scene) -> tuple[int, int]:
    area = scene.resident.area if scene.resident else None
    return 1, scene.city.rules(ItemRules, area).title_max


def _categories(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word.value, Worded(f"item-category-{word.value}")) for word in ItemCategory]


async def mine(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The libraries to which something can be given, and what one has offered."""
    return await _mine(scene, resident)


async def _mine(scene: Scene, resident: Resident, *lead: Say) -> Say:
    near = await places.serving(scene.city, resident)
    offers = await scene.city.donations.of(resident.id, most=SHOWN)
    names = await scene.city.places.some([each.place for each in offers])
    lines = [
        Worded("donations-line", {"title": each.title, "place": names[each.place].name, "state": each.state})
        for each in offers
    ]
    rows: list[Row] = [[Button(Donate(id=place.id), "give", {"name": place.name})] for place in near]
    rows += [
        [Button(TakeBack(id=each.id), "back", {"title": each.title})]
        for each in offers
        if each.state is DonationState.OFFERED
    ]
    facts = {"count": len(near), "offers": len(offers)}
    return Say("donations-mine", facts, lead=lead, lines=lines, buttons=[*rows, MENU])


async def begin(_: CallbackQuery, callback_data: Donate, resident: Resident, scene: Scene) -> Begin:
    """A photo first, then three questions."""
    place = await items.shelf(scene.city, resident, PlaceId(callback_data.id))
    return Begin("donations-offer", subject=str(place.id))


async def _offered(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    gift = Gift(
        title=answers["title"],
        category=ItemCategory(answers["category"]),
        text=answers.get("text") or "",
        photos=tuple(answers.get("photos") or ()),
    )
    donation = await donations.offer(scene.city, scene.resident, PlaceId(int(subject)), gift)
    place = await places.known(scene.city, donation.place)
    said = Say("donations-offered", {"title": donation.title, "place": place.name})
    return await _mine(scene, scene.resident, said)


async def take_back(_: CallbackQuery, callback_data: TakeBack, resident: Resident, scene: Scene) -> Say:
    """One keeps it after all."""
    donation = await donations.withdraw(scene.city, resident, DonationId(callback_data.id))
    return await _mine(scene, resident, Say("donations-withdrawn", {"title": donation.title}))


async def card(_: CallbackQuery, callback_data: GiftCard, resident: Resident, scene: Scene) -> Say:
    """An offer, for who keeps the place."""
    number = DonationId(callback_data.id)
    donation, _place = await donations.kept(scene.city, resident, number)
    return await _card(scene, donation)


async def _card(scene: Scene, donation: Donation) -> Say:
    giver = await scene.city.residents.resident(donation.giver)
    facts = {
        "title": donation.title,
        "name": giver.name if giver else "",
        "category": Worded(f"item-category-{donation.category.value}"),
        "text": donation.text or None,
        "state": donation.state,
    }
    rows: list[Row] = []
    if donation.state is DonationState.OFFERED:
        rows = [
            [Button(Answer(do="accept", id=donation.id), "accept")],
            [Button(Answer(do="decline", id=donation.id), "decline")],
        ]
    desk = [Button(DeskOf(id=donation.place), "desk")]
    return Say("donations-card", facts, photos=donation.photos[:1], buttons=[*rows, desk, MENU])


async def accept(_: CallbackQuery, callback_data: Answer, resident: Resident, scene: Scene) -> Say:
    """It is a thing of the place from now on."""
    donation, item = await donations.accept(scene.city, resident, DonationId(callback_data.id))
    see: Row = [Button(ItemCard(id=item.id), "see")]
    desk: Row = [Button(DeskOf(id=donation.place), "donations-card.desk")]
    return Say("donations-accepted", {"title": donation.title}, buttons=[see, desk, MENU])


async def decline(_: CallbackQuery, callback_data: Answer, resident: Resident, scene: Scene) -> Begin:
    """Why it is not taken."""
    donation, _place = await donations.kept(scene.city, resident, DonationId(callback_data.id))
    return Begin("donations-decline", subject=str(donation.id))


async def _declined(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    donation = await donations.decline(scene.city, scene.resident, DonationId(int(subject)), answers["why"])
    desk: Row = [Button(DeskOf(id=donation.place), "donations-card.desk")]
    return Say("donations-declined", {"title": donation.title}, buttons=[desk, MENU])


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the offer, as its keeper sees it."""
    return [[Button(GiftCard(id=int(about.partition(":")[2])), "donations-see")]]


def give_first(_: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """From the refusal to giving."""
    number = facts["number"]
    if not isinstance(number, int):
        return []
    return [[Button(Donate(id=number), "donations-give")], [Button(Door(to="donate"), "donations-see-mine")]]


_TO_MINE: Below = lambda *_: [[Button(Door(to="donate"), "donations-see-mine")]]  # noqa: E731 -- one row

BELOW: Mapping[str, Below] = {
    "donations-notice-offered": see,
    "donations-notice-accepted": _TO_MINE,
    "donations-notice-declined": _TO_MINE,
    "error-donate-first": give_first,
    "error-too-many-donations": _TO_MINE,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
