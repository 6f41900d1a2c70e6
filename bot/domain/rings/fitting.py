"""When an offer is what a neighbour wants: the same kind of thing, in the same words, within reach."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256

from bot.domain import search
from bot.domain.areas import Area
from bot.domain.barter import Category, Listing, Side

_MIXED_UP = (
    (Category.CLOTHES, Category.FASHION),
    (Category.CLOTHES, Category.BABY),
    (Category.FURNITURE, Category.HOUSEHOLD),
    (Category.FURNITURE, Category.BABY),
    (Category.ELECTRONICS, Category.HOUSEHOLD),
    (Category.CAR, Category.HOUSEHOLD),
    (Category.HOUSEWORK, Category.ERRANDS),
    (Category.HOUSEWORK, Category.REPAIR),
    (Category.CARE, Category.ERRANDS),
    (Category.CARE, Category.TUTORING),
)
"""The same thing is posted under either: a baby's jacket, a kitchen shelf, going to the market."""

_CLOSE = {
    category: (category, *(one for pair in _MIXED_UP if category in pair for one in pair if one != category))
    for category in Category
}


def close_to(category: Category) -> tuple[Category, ...]:
    """The category itself, and those with which people mix it up."""
    return _CLOSE[category]


def fits(offer: Listing, want: Listing, *, giver: Sequence[Area], receiver: Sequence[Area]) -> bool:
    """Whether ``offer`` is what ``want`` asks for; ``giver`` and ``receiver`` are the homes of the two
    owners, each with its ancestors.
    """  # noqa: D205
    return (
        offer.side is Side.OFFER
        and want.side is Side.WANT
        and offer.owner != want.owner
        and offer.is_open
        and want.is_open
        and offer.kind is want.kind
        and want.category in close_to(offer.category)
        and any(area.id == offer.within for area in receiver)
        and any(area.id == want.within for area in giver)
        and _in_words(offer, want)
    )


def wording(offer: Listing, want: Listing) -> str:
    """A mark of what somebody agrees to: it changes when either listing is worded anew."""
    said = (offer.title, offer.text, want.title, want.text)
    return sha256(repr(said).encode()).hexdigest()[:16]


def asked(listing: Listing) -> tuple[str, ...]:
    """The tokens under which the other side's listings for this one are looked for."""
    return search.query(listing.title).must


def resembles(listing: Listing, title: str) -> bool:
    """Whether a listing of the other side with this ``title`` may fit, as far as its words tell.

    The rough half of ``fits``, quick enough for hundreds of titles.
    """
    named = _words(title)
    if listing.side is Side.OFFER:
        return _holds(f"{listing.title} {listing.text}", named) or _holds(title, _words(listing.title))
    return _holds(listing.title, named)


def _in_words(offer: Listing, want: Listing) -> bool:
    """The want's words are in the offer, or the offer's name is in a want that tells more of it:
    전동 드릴 하루 빌리고 싶습니다.
    """  # noqa: D205
    told = f"{offer.title} {offer.text}"
    return _holds(told, _words(want.title)) or _holds(want.title, _words(offer.title))


def _holds(text: str, words: tuple[str, ...]) -> bool:
    return search.fits(words, text, exactly=True)


@lru_cache(maxsize=20_000)
def _words(title: str) -> tuple[str, ...]:
    return search.query(title).words
