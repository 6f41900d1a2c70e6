"""Requests: a guest asks, a coordinator reads, one host at a time hears of it, and answers in her own words.

Nothing here expires: a host who is silent is asked twice more, and then phoned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from bot.actions import aides, audit, references, roles, stays
from bot.actions.homes.guesting import seen, trusted
from bot.actions.homes.standing import (
    GUEST,
    STAFF,
    TIME,
    kept_match,
    name_of,
    sides,
    tell_staff,
)
from bot.domain import homes
from bot.domain.contact import masked
from bot.domain.homes import (
    ASKED,
    OPEN,
    Guest,
    GuestGone,
    Hand,
    HomesRules,
    HomeStepImpossible,
    Host,
    HostId,
    HostState,
    Match,
    MatchGone,
    MatchId,
    MatchState,
    Mover,
    is_trusted,
)
from bot.domain.replies import Reply
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.stays import KNOWN
from storage.city import City

REMINDERS = {"first": "homes-notice-again", "second": "homes-notice-again-last"}
"""What a host is told who has not answered yet, by the word of the plan."""
_LEFT = {
    "yes": "homes-notice-yes",
    "no": "homes-notice-no",
    "later": "homes-notice-later",
    "call": "homes-notice-call",
}
"""What a coordinator is told when a host has answered so."""


class Asking(NamedTuple):
    """A request with its two sides, and what they are called."""

    match: Match
    host: Host
    guest: Guest
    host_name: str
    guest_name: str


async def ask(city: City, who: Resident, number: HostId, words: Sequence[str]) -> Match:
    """A guest asks to live with a host: a coordinator reads it first. What gives somebody away is hidden.

    Raises GuestGone, NotVerified, HostGone, AskedAlready, TooManyMatches.
    """
    guest, host = await trusted(city, who), await seen(city, who, number)
    theirs = await city.homes.of_guest(guest.id)
    made = homes.asked(
        guest,
        host,
        tuple(masked(text).text for text in words),
        under_way=sum(match.state in OPEN for match in theirs),
        is_asked=any(match.host == host.id and match.state in OPEN for match in theirs),
        rules=city.rules(HomesRules, host.area),
        today=city.now.astimezone(city.zone).date(),
        now=city.now,
    )
    match = await city.homes.open_match(made)
    facts = {"guest": who.name, "host": await name_of(city, host.resident)}
    await tell_staff(city, match.area, "homes-notice-sent", facts, about(match))
    return match


async def own(city: City, who: Resident) -> tuple[Asking, ...]:
    """What a guest has asked, newest first. Raises GuestGone."""
    guest = await city.homes.guest_of(who.id)
    if guest is None:
        raise GuestGone
    return tuple([await asking(city, match) for match in await city.homes.of_guest(guest.id)])


async def withdraw(city: City, who: Resident, number: MatchId) -> Match:
    """The guest asks no more. Raises MatchGone, HomeStepImpossible."""
    match = await city.homes.match(number)
    guest = await city.homes.guest_of(who.id)
    if match is None or guest is None or match.guest != guest.id:
        raise MatchGone
    kept = await move(city, match, "withdraw", GUEST)
    facts = {"guest": who.name}
    await tell_staff(city, kept.area, "homes-notice-withdrawn", facts, about(kept))
    await tell_over(city, match)
    return kept


async def tell_over(city: City, match: Match) -> None:
    """A request was taken back, having stood like this: a host who had heard of it hears that too.

    Where they were to meet, or to agree, nobody is reminded of that any more. Who has said no, though nobody
    was told yet, waits for nothing.
    """
    if match.held.get(Hand.SENIOR) is Reply.NO:
        return
    stay = await stays.whole(city, match, STAFF)
    if match.state in ASKED:
        await city.tell(stay.host.resident, "homes-notice-off", {}, about=about(match))
    elif match.state in KNOWN:
        await stays.unsay(city, stay)
        facts = {"name": stay.guest_name}
        await aides.tell(city, stay.host.resident, "homes-notice-over", facts, about=about(match))


# -- the coordinator -------------------------------------------------------------------------------


async def waiting(
    city: City, who: Resident, states: Sequence[MatchState], *, most: int, skip: int = 0
) -> tuple[Asking, ...]:
    """The requests wherever ``who`` looks after homes, the longest untouched first."""
    roots = await roles.looked_after(city, who.id, Role.COORDINATOR)
    found = await city.homes.matches_at(roots, states, most=most, skip=skip)
    return tuple([await asking(city, match) for match in found])


async def kept(city: City, who: Resident, number: MatchId) -> Asking:
    """A request, for who looks after homes there. Raises MatchGone, AreaNotYours."""
    return await asking(city, await kept_match(city, who, number))


async def screen(city: City, who: Resident, number: MatchId) -> Match:
    """Read, and good to be told: the host hears of it at once, or when the next such hour has come.

    Raises MatchGone, AreaNotYours, HomeStepImpossible.
    """
    match = await kept_match(city, who, number)
    step = "screen" if match.state is MatchState.SENT else "again"
    read = await move(city, replace(match, coordinator=who.id, unclear=0), step, STAFF)
    await audit.note(city, who.id, f"home-{step}", area=read.area, about=about(read))
    return await _delivered(city, read) or read


async def decline(city: City, who: Resident, number: MatchId, why: str) -> Match:
    """Not to be told, for a reason that the guest reads. Raises as screen."""
    match = await kept_match(city, who, number)
    read = await move(city, replace(match, coordinator=who.id), "decline", STAFF)
    await audit.note(city, who.id, "home-decline", area=read.area, about=about(read), words=why)
    _, guest = await sides(city, read)
    await city.tell(guest.resident, "homes-notice-declined", {"why": why}, about=about(read))
    return read


async def heard(city: City, who: Resident, number: MatchId, reply: Reply) -> Match:
    """A coordinator passes on what the host said on the telephone. Raises as screen."""
    match = await kept_match(city, who, number)
    host, _ = await sides(city, match)
    after = await answered(city, match, reply, STAFF)
    await audit.note(
        city, who.id, f"home-heard-{reply}", area=after.area, whom=host.resident, about=about(after)
    )
    return after


async def answered(city: City, match: Match, reply: Reply, mover: Mover) -> Match:
    """What is answered, by whomever: what is not clear is asked once more, and then becomes a call.

    Raises HomeStepNotYours, HomeStepImpossible.
    """
    if reply is Reply.UNCLEAR and match.state in ASKED and not match.unclear:
        return await city.homes.save_match(replace(match, unclear=1))
    step = {Reply.YES: "yes", Reply.NO: "no", Reply.LATER: "later"}.get(reply, "call")
    if match.state not in ASKED:
        raise HomeStepImpossible
    after = await move(city, match, step, mover)
    found = await asking(city, after)
    facts = {"host": found.host_name, "guest": found.guest_name}
    await tell_staff(city, after.area, _LEFT[step], facts, about(after))
    if step in {"yes", "no"}:
        await city.tell(found.guest.resident, f"homes-notice-guest-{step}", {}, about=about(after))
    return after


# -- time ------------------------------------------------------------------------------------------


async def deliver(city: City) -> None:
    """What was screened reaches its host, in the hours that are for it and one at a time."""
    for match in await city.homes.matches_in([MatchState.SCREENED]):
        async with city.apart(about(match)):
            await _delivered(city, match)


async def call(city: City) -> None:
    """A host who has not answered for days is phoned: nothing is over for that."""
    for match in await city.homes.matches_in([MatchState.DELIVERED]):
        rules = city.rules(HomesRules, match.area)
        due = homes.plan(match, rules, city.zone).get("call")
        if due and due <= city.now and not match.held:
            async with city.apart(about(match)):
                await answered(city, match, Reply.PHONE, TIME)


async def move(city: City, match: Match, step: str, mover: Mover) -> Match:
    """A step of a request; what was planned to remind its host of an answer is never said after it.

    Raises HomeStepNotYours, HomeStepImpossible.
    """
    after = await city.homes.save_match(homes.moved(match, step, mover, now=city.now))
    if match.state is MatchState.DELIVERED:
        await quiet(city, match)
    return after


async def quiet(city: City, match: Match) -> None:
    """Nobody is reminded of an answer any more: not she, and not who may answer for her."""
    host, _ = await sides(city, match)
    for key in REMINDERS.values():
        await city.notices.unsay(host.resident, key, about(match))
    for one in await city.aides.of(host.resident, city.now):
        if one.aide:
            await aides.quiet(city, one.aide, about(match))


async def _delivered(city: City, match: Match) -> Match | None:
    """The request before its host, if the hour is right, she has no other, and both can still be asked."""
    rules = city.rules(HomesRules, match.area)
    if homes.delivered_at(city.now, rules, city.zone) != city.now:
        return None
    host, guest = await sides(city, match)
    if host.state is not HostState.LISTED or not is_trusted(guest, _today(city)):
        return None
    if await city.homes.asked_of(host.id):
        return None
    after = await move(city, match, "deliver", TIME)
    await _tell_host(city, await asking(city, after))
    return after


async def _tell_host(city: City, asked: Asking) -> None:
    """One idea a message: who writes, who asks, and the question."""
    match, whom = asked.match, asked.host.resident
    hello = {"name": asked.host_name, "coordinator": await name_of(city, match.coordinator)}
    await city.tell(whom, "homes-notice-hello", hello, about=about(match))
    helpers = await aides.answering(city, whom)
    await aides.tell(city, whom, "homes-notice-who", who_asks(city, asked), about=about(match), but=helpers)
    for said in await references.told_of(city, asked.guest.resident, most=1):
        before = references.facts_of(said)
        await aides.tell(city, whom, "references-notice-before", before, about=f"reference:{said.id}")
    await city.tell(whom, "homes-notice-question", {}, about=about(match))
    for helper in helpers:
        facts = {"name": asked.host_name, **who_asks(city, asked)}
        await city.tell(helper, "homes-notice-for", facts, about=about(match))
    await remind(city, asked)


async def remind(city: City, asked: Asking) -> None:
    """She is asked again, as far as there is time to; and so are those who may answer for her."""
    match, whom, facts = asked.match, asked.host.resident, who_asks(city, asked)
    plan = homes.plan(match, city.rules(HomesRules, match.area), city.zone)
    helpers = await aides.answering(city, whom)
    for word, own in REMINDERS.items():
        if city.now < plan.get(word, city.now):
            told = {"about": about(match), "due": plan[word]}
            await city.tell(whom, own, facts, **told)  # type: ignore[arg-type]
            for helper in helpers:
                key, hers = aides.REMINDERS[word], {"name": asked.host_name, **facts}
                await city.tell(helper, key, hers, **told)  # type: ignore[arg-type]


def who_asks(city: City, asked: Asking) -> dict[str, object]:
    """Whom a host would let in, as far as she is to know before they meet: no name, no number."""
    guest, match = asked.guest, asked.match
    begins, until = match.begins or guest.begins, match.until or guest.ends
    return {
        "age": _today(city).year - guest.birth_year,
        "gender": guest.gender,
        "school": guest.school,
        "begins": begins,
        "months": max(1, round((until - begins).days / 30)),
    }


async def asking(city: City, match: Match) -> Asking:
    """A request with its two sides."""
    host, guest = await sides(city, match)
    host_name, guest_name = await name_of(city, host.resident), await name_of(city, guest.resident)
    return Asking(match, host, guest, host_name, guest_name)


def _today(city: City) -> date:
    return city.now.astimezone(city.zone).date()


def about(match: Match) -> str:
    """What notices and deeds call it."""
    return f"home:{match.id}"
