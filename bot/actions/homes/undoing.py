"""A no is told to nobody for some minutes, in which who has said it can take it back."""

from __future__ import annotations

from bot.actions import aides, audit
from bot.actions.homes.requests import about, answered, asking, quiet, remind
from bot.actions.homes.standing import SENIOR
from bot.domain import homes
from bot.domain.homes import ASKED, Hand, HomesRules, HostState, Match, MatchGone, MatchId, Mover
from bot.domain.replies import Reply
from bot.domain.residents import Resident
from storage.city import City


async def hold(city: City, match: Match, mover: Mover) -> Match:
    """Somebody's no to a request; she is not asked again meanwhile.

    Raises HomeStepNotYours, HomeStepImpossible.
    """
    rules = city.rules(HomesRules, match.area)
    if match.state not in ASKED:
        raise homes.HomeStepImpossible
    kept = await city.homes.save_match(homes.held_back(match, mover, rules, now=city.now))
    await quiet(city, kept)
    return kept


async def take_back(city: City, who: Resident, number: MatchId) -> Match:
    """It was never said. Raises MatchGone, HomeStepNotYours, HomeStepImpossible, NoCounts."""
    match = await city.homes.match(number)
    host = await city.homes.host(match.host) if match else None
    mover = await aides.mover(city, who.id, host.resident) if host else None
    if match is None or host is None or mover is None or host.state is HostState.LEFT:
        raise MatchGone
    if match.state not in ASKED:
        raise homes.NoCounts
    kept = await city.homes.save_match(homes.taken_back(match, mover, now=city.now))
    if not kept.noes:
        await remind(city, await asking(city, kept))
    if mover.hand is Hand.HELPER:
        told = {"area": kept.area, "whom": host.resident, "behalf": host.resident, "about": about(kept)}
        await audit.note(city, who.id, "home-helped-undo", **told)  # type: ignore[arg-type]
        facts = {"name": who.name, "reply": "undo"}
        await city.tell(host.resident, "homes-notice-helped", facts, about=about(kept))
    return kept


async def settle(city: City) -> None:
    """What nobody has taken back counts, and is told."""
    for match in await city.homes.settling(city.now):
        if match.state in ASKED:
            async with city.apart(about(match)):
                await answered(city, match, Reply.NO, SENIOR)
