"""A question about one date of several, and its answer, are about all of them: a feature may see to it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.domain.bookings import Booking
from bot.domain.residents import Resident
from storage.city import City

Said = Callable[[City, Resident, Booking, str], Awaitable[bool]]
"""(city, who, booking, words): whether it was said of the whole that the booking is a part of."""
_ASKED: list[Said] = []
_ANSWERED: list[Said] = []


def declare(asked: Said, answered: Said) -> None:
    """A feature of which bookings are parts is asked as a whole, and answers as a whole."""
    _ASKED.append(asked)
    _ANSWERED.append(answered)


async def asked(city: City, who: Resident, booking: Booking, words: str) -> bool:
    """Whether what a manager asks was asked of the whole."""
    return await _said(_ASKED, city, who, booking, words)


async def answered(city: City, who: Resident, booking: Booking, words: str) -> bool:
    """Whether what the booker answers was answered for the whole."""
    return await _said(_ANSWERED, city, who, booking, words)


async def _said(among: list[Said], city: City, who: Resident, booking: Booking, words: str) -> bool:
    for said in among:
        if await said(city, who, booking, words):
            return True
    return False
