"""A word that binds is told to nobody for some minutes, in which who has said it can take it back."""

from __future__ import annotations

from bot.actions import aides, audit
from bot.actions.homes.requests import about, answered, asking, quiet, remind
from bot.actions.homes.standing import SENIOR, name_of, sides, tell_staff
from bot.domain import homes
from bot.domain.homes import ASKED, Hand, HomesRules, HostState, Match, MatchGone, MatchId, Mover
from bot.domain.replies import Reply
from bot.domain.residents import Resident
from storage.city import City


async def hold(city: City, match: Match, mover: Mover, word: Reply) -> Match:
    """Somebody's answer to a request; she is not asked again meanwhile.

    Raises HomeStepNotYours, HomeStepImpossible.
    """
    rules = city.rules(HomesRules, match.area)
    if match.state not in ASKED:
        raise homes.HomeStepImpossible
    kept = await city.homes.save_match(homes.held_back(match, mover, word, rules, now=city.now))
    await quiet(city, kept)
    return kept


async def take_back(city: City, who: Resident, number: MatchId) -> Match:
    """It was never said. Raises MatchGone, HomeStepNotYours, HomeStepImpossible, WordCounts."""
    match = await city.homes.match(number)
    host = await city.homes.host(match.host) if match else None
    mover = await aides.mover(city, who.id, host.resident) if host else None
    if match is None or host is None or mover is None or host.state is HostState.LEFT:
        raise MatchGone
    if match.state not in ASKED:
        raise homes.WordCounts
    kept = await city.homes.save_match(homes.taken_back(match, mover, now=city.now))
    await remind(city, await asking(city, kept))
    if mover.hand is Hand.HELPER:
        await helped(city, who, kept, "undo")
    return kept


async def settle(city: City) -> None:
    """What nobody has taken back counts, and is told."""
    for match in await city.homes.settling(city.now):
        if match.state in ASKED:
            async with city.apart(about(match)):
                await _settle(city, match)


async def _settle(city: City, match: Match) -> None:
    ((hand, word),) = match.held.items()
    after = await answered(city, match, word, SENIOR)
    helper = await city.audit.doer(f"home-helped-{word}", about(match)) if hand is Hand.HELPER else None
    if helper:
        await helped_staff(city, await name_of(city, helper), after)


async def helped(city: City, who: Resident, match: Match, reply: str, minutes: int = 0) -> None:
    """It is in the log as the helper's, for her; she is told, and can take it back for so many minutes."""
    host, _ = await sides(city, match)
    senior = host.resident
    told = {"area": match.area, "whom": senior, "behalf": senior, "about": about(match)}
    await audit.note(city, who.id, f"home-helped-{reply}", **told)  # type: ignore[arg-type]
    facts = {"name": who.name, "reply": reply, "minutes": minutes}
    await city.tell(senior, "homes-notice-helped", facts, about=about(match))


async def helped_staff(city: City, name: str, match: Match) -> None:
    """Whoever looks after homes there hears who has answered for her, once it counts."""
    by = {"name": name, "host": (await asking(city, match)).host_name}
    await tell_staff(city, match.area, "homes-notice-helped-staff", by, about(match))
