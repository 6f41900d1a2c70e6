"""What either side says of a stay is held back like an answer to a request: its own for some minutes yet."""

from __future__ import annotations

from dataclasses import replace

from bot.actions.homes.standing import plainly
from bot.actions.stays.standing import Stay, noted, seen
from bot.domain import homes
from bot.domain.homes import Hand, HomesRules
from bot.domain.replies import Reply
from bot.domain.residents import Resident
from storage.city import City


async def hold(city: City, who: Resident, stay: Stay, word: Reply) -> Stay | None:
    """The stay with what was said, if it is to be held back; None: it counts at once.

    Raises HomeStepNotYours, HomeStepImpossible.
    """
    rules = city.rules(HomesRules, stay.match.area)
    plain = who.easy or (stay.mover.hand is Hand.HELPER and await plainly(city, who, stay.host))
    if not homes.minutes(stay.match, word, rules, plain=plain):
        return None
    held = homes.held_back(stay.match, stay.mover, word, rules, now=city.now)
    return replace(stay, match=await city.homes.save_match(held))


async def spoken(city: City, stay: Stay, side: Hand) -> Stay:
    """What that side has said before waits for nothing any more: it has said something that counts."""
    match = homes.released(stay.match, side)
    return stay if match == stay.match else replace(stay, match=await city.homes.save_match(match))


async def unsaid(city: City, who: Resident, number: int) -> Stay:
    """It is taken back in time, and was never said.

    Raises StayGone, HomeStepNotYours, HomeStepImpossible, WordCounts.
    """
    stay = await seen(city, who, number)
    after = homes.taken_back(stay.match, stay.mover, now=city.now)
    await noted(city, who, stay)
    return replace(stay, match=await city.homes.save_match(after))
