"""How it goes: both are asked apart, silence and worry are followed by a call, and time does the rest."""

from __future__ import annotations

from datetime import timedelta

from bot.actions import aides, audit
from bot.actions.stays.calls import call
from bot.actions.stays.holding import hold, spoken
from bot.actions.stays.standing import STAFF, Stay, kept, noted, place_of, seen, tell_both, tell_staff, whole
from bot.domain import homes, stays
from bot.domain.homes import TOGETHER, Hand, HomesRules, HomeStepNotYours, MatchState, Scope
from bot.domain.notices import Kind
from bot.domain.replies import Reply
from bot.domain.residents import Resident, ResidentId
from bot.domain.stays import Check, CheckId, CheckOver, Mood, StaysRules, TaskKind
from storage.city import City

_PAST = timedelta(days=3)
"""What should have been said longer ago, while nothing ran, is of no use any more."""
_WATCHED = (MatchState.MEETING, *TOGETHER)


async def asked(city: City, who: Resident, number: CheckId, *, staff: bool) -> tuple[Stay, Check]:
    """A question that is open, for who is asked, who answers for her, or (by phone) a coordinator.

    Raises CheckOver, HomeStepNotYours, AreaNotYours.
    """
    check = await city.stays.check(number)
    if check is None:
        raise CheckOver
    stay = await (kept if staff else seen)(city, who, check.match)
    if stay.match.state not in TOGETHER:
        raise CheckOver
    speaks = stay.mover.hand is Hand.HELPER and Scope.ANSWER in stay.mover.scopes
    if not (staff or check.person == who.id or (speaks and check.person == stay.host.resident)):
        raise HomeStepNotYours
    return stay, check


async def feel(
    city: City, who: Resident, number: CheckId, mood: Mood, *, kept_: bool, words: str, staff: bool
) -> Check:
    """How it goes; only words written for the coordinator reach her. Raises as ``asked``, CheckOver."""
    stay, check = await asked(city, who, number, staff=staff)
    after = await city.stays.keep(stays.answered(check, mood, kept=kept_, words=words, now=city.now))
    await _said(city, who, stay, after, staff=staff)
    if stays.is_worrying(after):
        await call(city, stay, TaskKind.WORRIED, after.person, check=after.id)
    if words:
        facts = {"name": stay.host_name if after.person == stay.host.resident else stay.guest_name}
        await tell_staff(city, stay, "stays-notice-words", facts | {"text": words})
    return after


async def wish(city: City, who: Resident, number: CheckId, *, wants: bool, staff: bool) -> Check:
    """Whether one side wants to go on; once both have said, a coordinator is told. Raises as ``asked``."""
    stay, check = await asked(city, who, number, staff=staff)
    if check.key != f"renew-{stay.match.ends}":
        raise CheckOver
    homes.outspoken(stay.match, stay.mover)
    await _said(city, who, stay, check, staff=staff)
    if not staff and await hold(city, who, stay, Reply.YES if wants else Reply.NO):
        return check
    side = Hand.SENIOR if check.person == stay.host.resident else Hand.GUEST
    return await _wished(city, await spoken(city, stay, side), check, wants=wants)


async def renewal(city: City, stay: Stay, side: Hand) -> Check | None:
    """The question whether one side wants to go on, if it is asked now."""
    person, key = stay.two[side is Hand.GUEST], f"renew-{stay.match.ends}"
    found = [one for one in await city.stays.checks(stay.match.id) if (one.person, one.key) == (person, key)]
    return found[-1] if found else None


async def wishes_count(city: City, stay: Stay) -> None:
    """Who wants to go on or not, and has not taken it back in time, has said so."""
    for side, word in homes.spoken(stay.match).items():
        stay = await spoken(city, stay, side)
        if check := await renewal(city, stay, side):
            await _wished(city, stay, check, wants=word is Reply.YES)


async def _wished(city: City, stay: Stay, check: Check, *, wants: bool) -> Check:
    after = await city.stays.keep(stays.wished(check, wants=wants, now=city.now))
    said = [one for one in await city.stays.checks(stay.match.id) if one.key == check.key]
    if not wants or all(one.wants for one in said):
        await call(city, stay, TaskKind.RENEW, stay.host.resident, check=after.id)
    return after


async def _said(city: City, who: Resident, stay: Stay, check: Check, *, staff: bool) -> None:
    if staff:
        told = {"area": stay.match.area, "whom": check.person, "behalf": check.person}
        await audit.note(city, who.id, "stay-heard", about=stay.about, **told)  # type: ignore[arg-type]
    else:
        await noted(city, who, stay)


async def due(city: City) -> None:
    """What is due is said, asked, or given to a coordinator: of what lasts, and never of what is over."""
    for match in await city.homes.matches_in(_WATCHED):
        async with city.apart(f"what is due in home:{match.id}"):
            stay = await whole(city, match, STAFF)
            await _planned(city, stay)
            if match.state in TOGETHER:
                await _silent(city, stay)


async def _planned(city: City, stay: Stay) -> None:
    rules = city.rules(HomesRules, stay.match.area)
    known = {check.key for check in await city.stays.checks(stay.match.id)}
    for key, due in homes.plan(stay.match, rules, city.zone).items():
        if not city.now - _PAST < due <= city.now:
            continue
        if key.startswith("meeting-"):
            facts: dict[str, object] = {"at": stay.match.meeting, "place": place_of(stay)}
            told = {"due": due, "kind": Kind.REMINDER, "until": stay.match.meeting}
            await tell_both(city, stay, f"stays-notice-{key}", facts, **told)  # type: ignore[arg-type]
        elif key.startswith("end-"):
            facts = {"last": stay.match.ends}
            told = {"due": due, "kind": Kind.REMINDER, "until": due + _PAST}
            await tell_both(city, stay, f"stays-notice-{key}", facts, **told)  # type: ignore[arg-type]
        elif key == "trial-ends":
            if f"trial-{stay.match.moved_in}" not in known:
                await _mark(city, stay, f"trial-{stay.match.moved_in}")
                await call(city, stay, TaskKind.TRIAL, stay.host.resident)
        else:
            name = f"renew-{stay.match.ends}" if key == "renew" else key
            if name not in known:
                await _ask(city, stay, name)


async def _mark(city: City, stay: Stay, key: str) -> None:
    """It has been done once: a question that nobody was asked, and that is answered."""
    done = Check(
        match=stay.match.id, person=stay.host.resident, key=key, asked=city.now, wants=True, answered=city.now
    )
    await city.stays.keep(done)


async def _ask(city: City, stay: Stay, key: str) -> None:
    host, guest = stay.two
    said = "stays-notice-renew" if key.startswith("renew-") else "stays-notice-check"
    for person, other in ((host, stay.guest_name), (guest, stay.host_name)):
        check = await city.stays.keep(Check(match=stay.match.id, person=person, key=key, asked=city.now))
        facts: dict[str, object] = {"name": other} | (
            {"last": stay.match.ends} if said.endswith("renew") else {}
        )
        tell = aides.tell if person == host else _tell
        await tell(city, person, said, facts, about=f"check:{check.id}", kind=Kind.NEWS)


async def _tell(
    city: City, person: ResidentId, key: str, facts: dict[str, object], *, about: str, kind: Kind
) -> None:
    await city.tell(person, key, facts, about=about, kind=kind)


async def _silent(city: City, stay: Stay) -> None:
    """Two questions in a row that somebody left open are followed by a call, once for the two."""
    rules, all_ = city.rules(StaysRules, stay.match.area), await city.stays.checks(stay.match.id)
    for person in stay.two:
        own = [check for check in all_ if check.person == person]
        open_ = [check for check in own if check.answered is None and check.key.startswith("check-")]
        if stays.unanswered(own, rules, now=city.now) >= 2 and f"silent-{open_[-1].id}" not in {
            check.key for check in own
        }:
            done = {"asked": city.now, "answered": city.now, "wants": True}
            key = f"silent-{open_[-1].id}"
            await city.stays.keep(Check(match=stay.match.id, person=person, key=key, **done))  # type: ignore[arg-type]
            await call(city, stay, TaskKind.SILENT, person, check=open_[-1].id)
