"""A host answers what is asked of her; or a helper for her, who is named wherever that is shown."""

from __future__ import annotations

from typing import NamedTuple

from bot.actions import aides
from bot.actions.homes.requests import answered, asking
from bot.actions.homes.standing import plainly
from bot.actions.homes.undoing import helped, helped_staff, hold
from bot.domain import homes
from bot.domain.homes import Hand, HomesRules, HostState, Match, MatchGone, MatchId, Scope, outspoken
from bot.domain.replies import Reply
from bot.domain.residents import Resident, ResidentId
from storage.city import City


class Answered(NamedTuple):
    """The request as it now stands; ``behalf``: what she is called for whom a helper has answered.

    ``minutes``: for so long it can be taken back.
    """

    match: Match
    word: Reply
    behalf: str | None = None
    minutes: int = 0


async def before(city: City, who: Resident) -> Match | None:
    """The request that somebody is to answer, if there is one."""
    return await _before(city, who.id)


async def for_another(city: City, who: Resident) -> Match | None:
    """The request that somebody may answer for another; None where there are several, or none."""
    helped = [one.senior for one in await city.aides.by(who.id) if Scope.ANSWER in one.allowed]
    found = [match for senior in helped if (match := await _before(city, senior))]
    return found[0] if len(found) == 1 else None


async def said(city: City, who: Resident, number: MatchId, reply: Reply) -> Answered:
    """What the host answers, or her helper. What is not clear is asked once more, and then becomes a call.

    Raises MatchGone, HomeStepNotYours, HomeStepImpossible.
    """
    match = await city.homes.match(number)
    host = await city.homes.host(match.host) if match else None
    if match is None or host is None or host.state is HostState.LEFT:
        raise MatchGone
    mover = await aides.mover(city, who.id, host.resident)
    if mover is None:
        raise MatchGone
    outspoken(match, mover)
    plain = await plainly(city, who, host)
    minutes = homes.minutes(match, reply, city.rules(HomesRules, match.area), plain=plain)
    after = await (hold(city, match, mover, reply) if minutes else answered(city, match, reply, mover))
    if mover.hand is not Hand.HELPER:
        return Answered(after, reply, minutes=minutes)
    await helped(city, who, after, reply.value, minutes)
    if not minutes:
        await helped_staff(city, who.name, after)
    return Answered(after, reply, await host_name(city, after), minutes)


async def host_name(city: City, match: Match) -> str:
    """Whose home is asked for."""
    return (await asking(city, match)).host_name


async def _before(city: City, who: ResidentId) -> Match | None:
    host = await city.homes.host_of(who)
    return await city.homes.asked_of(host.id) if host else None
