"""Donations: things that residents give to a place for good, and what its librarians say to that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.items import Draft, Item, ItemCategory, ItemId
from bot.domain.places import Place, PlaceId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

DonationId = NewType("DonationId", int)


class DonationState(StrEnum):
    """Where it stands: a librarian says yes or no, or the giver thinks again before."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class DonationRules:
    """What a community may change.

    ``first``: only who has given something borrows there (Gangseo's treasure store; programmes.md §2,
    ``join.donate_first``, off). What is over is kept for ``kept_days``, as loans are.
    """

    first: bool = False
    open_max: int = 5
    text_max: int = 300
    photos_max: int = 3
    kept_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Gift:
    """What somebody says of the thing they would give."""

    title: str
    category: ItemCategory
    text: str = ""
    photos: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Donation:
    """Something offered to a place. Accepted, it is an ``item`` there; ``why`` is what was said to a no."""

    id: DonationId = DonationId(0)
    giver: ResidentId
    place: PlaceId
    title: str
    category: ItemCategory
    text: str
    photos: tuple[str, ...]
    state: DonationState = DonationState.OFFERED
    offered: datetime
    moved: datetime
    keeper: ResidentId | None = None
    why: str = ""
    item: ItemId | None = None
    version: int = 1

    @property
    def about(self) -> str:
        """How notices and the log name it."""
        return f"donation:{self.id}"


@dataclass(eq=False)
class DonationGone(Refusal):
    """There is no such offer for this person."""


@dataclass(eq=False)
class DonationDone(Refusal):
    """It was answered, or taken back, before."""

    state: DonationState


@dataclass(eq=False)
class TooManyDonations(Refusal):
    """As many offers as one person has waiting."""

    most: int


@dataclass(eq=False)
class DonateFirst(Refusal):
    """Here only who has given something borrows; ``number`` is the place, ``waits`` how many offers do."""

    name: str
    number: int
    waits: int


def offered(
    gift: Gift, *, giver: ResidentId, place: PlaceId, waiting: int, rules: DonationRules, now: datetime
) -> Donation:
    """A new offer beside those ``waiting``. Raises TooManyDonations."""
    if waiting >= rules.open_max:
        raise TooManyDonations(most=rules.open_max)
    return Donation(
        giver=giver,
        place=place,
        title=gift.title,
        category=gift.category,
        text=gift.text,
        photos=gift.photos[: rules.photos_max],
        offered=now,
        moved=now,
    )


def withdrawn(donation: Donation, *, now: datetime) -> Donation:
    """The giver keeps it after all. Raises DonationDone."""
    return _ended(donation, DonationState.WITHDRAWN, now=now)


def declined(donation: Donation, *, by: ResidentId, why: str, now: datetime) -> Donation:
    """Not here, for a reason. Raises DonationDone."""
    return replace(_ended(donation, DonationState.DECLINED, now=now), keeper=by, why=why)


def accepted(donation: Donation, item: ItemId, *, by: ResidentId, now: datetime) -> Donation:
    """It stands on the shelf from now on. Raises DonationDone."""
    return replace(_ended(donation, DonationState.ACCEPTED, now=now), keeper=by, item=item)


def draft(donation: Donation) -> Draft:
    """What the catalogue says of it at first; the librarian may say it otherwise."""
    return Draft(title=donation.title, category=donation.category, text=donation.text, photos=donation.photos)


def unsaid(item: Item, donation: Donation) -> Item:
    """A thing without the words and photos of who gave it; under its name it stays on the shelf."""
    return replace(
        item,
        text="" if item.text == donation.text else item.text,
        photos=() if tuple(item.photos) == tuple(donation.photos) else item.photos,
    )


def may_borrow(place: Place, *, has_given: bool, waiting: int, rules: DonationRules) -> None:
    """Whether somebody may borrow at a place where one gives first. Raises DonateFirst."""
    if rules.first and not has_given:
        raise DonateFirst(name=place.name, number=place.id, waits=waiting)


def _ended(donation: Donation, state: DonationState, *, now: datetime) -> Donation:
    if donation.state is not DonationState.OFFERED:
        raise DonationDone(state=donation.state)
    return replace(donation, state=state, moved=now)
