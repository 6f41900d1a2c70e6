"""What happens with donations: offered to a place, taken or declined by who keeps it; and who gives first."""

from __future__ import annotations

from datetime import datetime

from bot.actions import audit, items, places, rights
from bot.domain import donations, settings
from bot.domain.barter.forbidden import ForbiddenThing, forbidden
from bot.domain.donations import Donation, DonationGone, DonationId, DonationRules, Gift
from bot.domain.items import Item
from bot.domain.places import Place, PlaceGone, PlaceId
from bot.domain.places import serves as is_served
from bot.domain.residents import Resident
from storage.city import City

settings.declare(
    DonationRules,
    limits={
        "open_max": (1, 50),
        "text_max": (50, 700),
        "photos_max": (1, 10),
        "kept_days": (400, 3_650),
    },
    placed=["first"],
)


async def offer(city: City, who: Resident, number: PlaceId, gift: Gift) -> Donation:
    """A thing offered to a place; who keeps it is told.

    Raises PlaceGone, ForbiddenThing, TooManyDonations.
    """
    place = await places.known(city, number)
    if not is_served(place, city.home(who.area)):
        raise PlaceGone
    if found := forbidden((gift.title, gift.text)):
        raise ForbiddenThing(*found)
    waiting = len(await city.donations.waiting(who.id))
    rules = places.rules(city, DonationRules, place)
    made = donations.offered(gift, giver=who.id, place=place.id, waiting=waiting, rules=rules, now=city.now)
    donation = await city.donations.offer(made)
    facts = {"name": who.name, "title": donation.title, "place": place.name}
    for keeper in await places.keepers(city, place):
        if keeper != who.id:
            await city.tell(keeper, "donations-notice-offered", facts, about=donation.about)
    return donation


async def withdraw(city: City, who: Resident, number: DonationId) -> Donation:
    """The giver keeps it after all. Raises DonationGone, DonationDone."""
    donation = await city.donations.donation(number)
    if donation is None or donation.giver != who.id:
        raise DonationGone
    saved = await city.donations.save(donations.withdrawn(donation, now=city.now))
    place = await places.known(city, saved.place)
    for keeper in await places.keepers(city, place):
        await city.notices.erase(keeper, "donations-notice-offered", saved.about)
    return saved


async def kept(city: City, who: Resident, number: DonationId) -> tuple[Donation, Place]:
    """An offer, for who keeps the place. Raises DonationGone, PlaceGone, AreaNotYours."""
    donation = await city.donations.donation(number)
    if donation is None:
        raise DonationGone
    return donation, await places.kept(city, who, donation.place)


async def accept(city: City, who: Resident, number: DonationId) -> tuple[Donation, Item]:
    """It becomes a thing of the place, and its giver is thanked. Raises as kept; DonationDone."""
    donation, place = await kept(city, who, number)
    donations.withdrawn(donation, now=city.now)  # refuses one that is over, before anything is made of it
    item = await items.add(city, who, place.id, donations.draft(donation), given_by=donation.giver)
    saved = await city.donations.save(donations.accepted(donation, item.id, by=who.id, now=city.now))
    await _answered(city, who, saved, place, "accepted")
    return saved, item


async def decline(city: City, who: Resident, number: DonationId, why: str) -> Donation:
    """Not here, for a reason that its giver reads. Raises as kept; DonationDone."""
    donation, place = await kept(city, who, number)
    saved = await city.donations.save(donations.declined(donation, by=who.id, why=why, now=city.now))
    await _answered(city, who, saved, place, "declined")
    return saved


async def may_borrow(city: City, who: Resident, place: Place) -> None:
    """Whether somebody may borrow where one gives first. Raises DonateFirst."""
    rules = places.rules(city, DonationRules, place)
    if not rules.first:
        return
    has_given = await city.donations.has_given(who.id)
    waiting = len([each for each in await city.donations.waiting(who.id) if each.place == place.id])
    donations.may_borrow(place, has_given=has_given, waiting=waiting, rules=rules)


async def _answered(city: City, who: Resident, donation: Donation, place: Place, how: str) -> None:
    await audit.note(
        city,
        who.id,
        f"donation-{how}",
        area=place.area,
        whom=donation.giver,
        about=donation.about,
        words=donation.why or donation.title,
    )
    facts: dict[str, object] = {"title": donation.title, "place": place.name}
    if how == "declined":
        facts["why"] = donation.why
    await city.tell(donation.giver, f"donations-notice-{how}", facts, about=donation.about)


async def _left(city: City, who: Resident) -> None:
    """Nobody waits for what they offered; what they said of a thing that was taken goes with them."""
    for donation in await city.donations.waiting(who.id):
        await city.donations.save(donations.withdrawn(donation, now=city.now))
    for donation in await city.donations.taken(who.id):
        item = await city.items.locked(donation.item) if donation.item else None
        if item and (unsaid := donations.unsaid(item, donation)) != item:
            await city.items.save(unsaid)


async def _forget(city: City, before: datetime) -> None:
    await city.donations.forget(before)


rights.keep("donations", lambda city: city.rules(DonationRules, None).kept_days, _forget)
rights.declare("donations", leave=_left)
