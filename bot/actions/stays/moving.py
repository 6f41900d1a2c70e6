"""A stay on its way: only a coordinator leads to a meeting, a trial, a home of both, an end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.actions import audit
from bot.actions.stays.calls import call, unsay
from bot.actions.stays.holding import hold
from bot.actions.stays.standing import STAFF, Stay, kept, noted, place_of, seen, tell_both, tell_staff
from bot.actions.stays.watching import over
from bot.domain import homes, stays
from bot.domain.homes import Hand, HomesRules, MatchState
from bot.domain.replies import Reply
from bot.domain.residents import Resident
from bot.domain.stays import SHOWN, StayFrozen, TaskKind, TermsOpen
from storage.city import City


async def meet(city: City, who: Resident, number: int, at: datetime, place: str) -> Stay:
    """A meeting planned, or another hour or place for it; all three can put it into their calendars.

    Raises StayGone, AreaNotYours, HomeStepImpossible, PapersMissing, MeetingAtHome.
    """
    stay = await may_meet(city, who, number)
    homes.must_be_neutral(place, city.vault.told(stay.host.address))
    planned = homes.planned(stay.match, at, place, STAFF, now=city.now)
    after = await _saved(city, stay, replace(planned, coordinator=who.id))
    await unsay(city, stay)
    await audit.note(city, who.id, "stay-meet", area=stay.match.area, about=stay.about)
    facts = {"at": at, "place": place_of(after)}
    await tell_both(city, after, "stays-notice-meeting", facts)
    await city.tell(who.id, "stays-notice-meeting-staff", _names(stay) | facts, about=stay.about)
    return after


async def may_meet(city: City, who: Resident, number: int) -> Stay:
    """A stay whose guest's papers hold: nobody meets on papers that have run out. Raises as ``meet``."""
    stay = await kept(city, who, number)
    today = city.now.astimezone(city.zone).date()
    holding = {seen.paper for seen in await city.homes.papers(stay.guest.id) if seen.expires >= today}
    if lacking := homes.missing(holding):
        raise homes.PapersMissing(count=len(lacking))
    return stay


async def met(city: City, who: Resident, number: int) -> Stay:
    """They have met: each is asked apart, and the other learns nothing but a common yes."""
    stay = await kept(city, who, number)
    after = await _saved(city, stay, homes.moved(stay.match, "met", STAFF, now=city.now))
    await audit.note(city, who.id, "stay-met", area=stay.match.area, about=stay.about)
    await tell_both(city, after, "stays-notice-met", {})
    return after


async def like(city: City, who: Resident, number: int, likes: bool) -> Stay:
    """One side says, apart from the other, whether it would try. A no needs no reason. Raises StayGone."""
    stay = await seen(city, who, number)
    homes.outspoken(stay.match, stay.mover)
    if stay.match.state is not MatchState.MET:
        raise homes.HomeStepImpossible
    held = await hold(city, who, stay, Reply.YES if likes else Reply.NO)
    after = held or await _liked(city, stay, likes, None)
    await noted(city, who, stay)
    return after


async def likes_count(city: City, stay: Stay) -> None:
    """What was said after the meeting, and not taken back in time, counts."""
    await _told(city, await _saved(city, stay, homes.counted(stay.match, now=city.now)))


async def heard(city: City, who: Resident, number: int, likes: bool, whose: Hand) -> Stay:
    """The same, as a coordinator heard it. Raises StayGone, AreaNotYours."""
    stay = await kept(city, who, number)
    whom = stay.host.resident if whose is Hand.SENIOR else stay.guest.resident
    await audit.note(
        city, who.id, "stay-heard", area=stay.match.area, behalf=whom, whom=whom, about=stay.about
    )
    return await _liked(city, stay, likes, whose)


async def _liked(city: City, stay: Stay, likes: bool, whose: Hand | None) -> Stay:
    match = homes.said(stay.match, likes, stay.mover, now=city.now, whose=whose)
    after = await _saved(city, stay, match)
    await _told(city, after)
    return after


async def _told(city: City, after: Stay) -> None:
    """One no or two yeses are told; half of a yes is not."""
    if after.match.state is MatchState.ONE_NO:
        await unsay(city, after)
        await tell_both(city, after, "stays-notice-no", {})
        await tell_staff(city, after, "stays-notice-staff-no", {})
    elif after.match.state is MatchState.BOTH_YES:
        await tell_both(city, after, "stays-notice-both", {})
        await tell_staff(city, after, "stays-notice-staff-both", {})


async def begin(city: City, who: Resident, number: int, first: date) -> Stay:
    """The guest moves in on that day, for as long as was agreed. Raises as ``meet``, and TermsOpen."""
    stay = await kept(city, who, number)
    agreement = await city.stays.agreement(number)
    if agreement is None or not agreement.complete:
        raise TermsOpen
    last = max(agreement.last, first + timedelta(days=1))
    match = homes.begun(stay.match, first, last, STAFF, now=city.now)
    await city.homes.save_host(homes.host_led(stay.host, "house", STAFF, now=city.now))
    guest = replace(stay.guest, state=homes.guest_moved(stay.guest.state, "place", STAFF), moved=city.now)
    await city.homes.save_guest(guest)
    after = await _saved(city, stay, match)
    await audit.note(city, who.id, "stay-begun", area=stay.match.area, about=stay.about)
    days = city.rules(HomesRules, stay.match.area).trial_notice_days
    await tell_both(city, after, "stays-notice-trial", {"first": first, "last": last, "days": days})
    return after


async def settle(city: City, who: Resident, number: int) -> Stay:
    """The trial is over, and both stay. Raises as ``meet``."""
    stay = await kept(city, who, number)
    after = await _saved(city, stay, homes.moved(stay.match, "settle", STAFF, now=city.now))
    await audit.note(city, who.id, "stay-settled", area=stay.match.area, about=stay.about)
    days = city.rules(HomesRules, stay.match.area).notice_days
    await tell_both(city, after, "stays-notice-settled", {"last": stay.match.ends, "days": days})
    return after


async def renew(city: City, who: Resident, number: int) -> Stay:
    """Both want to go on: another term, as another edition of what they agreed. Raises TermsOpen too."""
    stay = await kept(city, who, number)
    wishes = {check.person: check.wants for check in await city.stays.checks(number) if _now(check, stay)}
    agreement = await city.stays.agreement(number)
    if agreement is None or stay.match.ends is None or not all(wishes.get(one) for one in stay.two):
        raise TermsOpen
    rules = city.rules(HomesRules, stay.match.area)
    last = homes.later_by(stay.match.ends, rules.term_months)
    match = replace(homes.moved(stay.match, "renew", STAFF, now=city.now), ends=last)
    after = await _saved(city, stay, match)
    await city.stays.write(stays.prolonged(agreement, last, by=who.id, now=city.now))
    await audit.note(city, who.id, "stay-renewed", area=stay.match.area, about=stay.about)
    await tell_both(city, after, "stays-notice-renewed", {"last": last})
    return after


def _now(check: stays.Check, stay: Stay) -> bool:
    return check.key == f"renew-{stay.match.ends}"


async def leave(city: City, who: Resident, number: int) -> Stay:
    """Somebody wants it to end: after a week in the trial, else a month. Raises StayGone."""
    stay = await seen(city, who, number)
    rules = city.rules(HomesRules, stay.match.area)
    match = homes.given_notice(stay.match, stay.mover, rules, city.zone, now=city.now)
    after = await _saved(city, stay, match)
    await noted(city, who, stay)
    await unsay(city, stay)
    await tell_both(city, after, "stays-notice-leaving", {"last": match.ends})
    await call(city, after, TaskKind.LEAVING, who.id)
    return after


async def end(city: City, who: Resident, number: int) -> Stay:
    """It is over: the room is free again, and nobody is reminded of anything. Raises as ``meet``."""
    stay = await kept(city, who, number)
    after = await _saved(city, stay, homes.moved(stay.match, "end", STAFF, now=city.now))
    if stay.host.state is homes.HostState.HOSTING:
        await city.homes.save_host(homes.host_led(stay.host, "free", STAFF, now=city.now))
    if stay.guest.state is homes.GuestState.PLACED:
        state = homes.guest_moved(stay.guest.state, "free", STAFF)
        await city.homes.save_guest(replace(stay.guest, state=state, moved=city.now))
    await unsay(city, stay)
    await audit.note(city, who.id, "stay-ended", area=stay.match.area, about=stay.about)
    if stay.match.state is not MatchState.STOPPED:
        await tell_both(city, after, "stays-notice-ended", {})
    await over(city, stay)
    return after


async def where(city: City, who: Resident, number: int) -> tuple[Stay, str, str]:
    """Where the other lives (for the guest) and the other's telephone; that it was looked at is kept.

    Only from the planned meeting on, and never after a stop or an end. Raises StayGone, StayFrozen.
    """
    stay = await seen(city, who, number)
    if stay.match.state not in SHOWN:
        raise StayFrozen
    is_guest = stay.mover.hand is Hand.GUEST
    await _looked(city, who, stay, stay.host.resident if is_guest else stay.guest.resident)
    sealed = (stay.host.address, stay.host.phone) if is_guest else ("", stay.guest.phone)
    return stay, city.vault.opened(sealed[0]), city.vault.opened(sealed[1])


async def _looked(city: City, who: Resident, stay: Stay, whom: int) -> None:
    told = {"area": stay.match.area, "whom": whom}
    await audit.note(city, who.id, "stay-shown", about=stay.about, **told)  # type: ignore[arg-type]


async def _saved(city: City, stay: Stay, match: homes.Match) -> Stay:
    return replace(stay, match=await city.homes.save_match(match))


def _names(stay: Stay) -> dict[str, object]:
    return {"host": stay.host_name, "guest": stay.guest_name}
