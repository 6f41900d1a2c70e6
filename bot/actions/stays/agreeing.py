"""What is agreed: written down by a coordinator, read in plain words, confirmed by all three."""

from __future__ import annotations

from bot.actions import audit
from bot.actions.stays.holding import hold, spoken
from bot.actions.stays.standing import STAFF, Stay, kept, noted, seen, tell_both, tell_staff
from bot.domain import homes, stays
from bot.domain.homes import Hand, HomesRules, HomeStepNotYours, MatchState, RentLevelUnknown, Scope
from bot.domain.replies import Reply
from bot.domain.residents import Resident
from bot.domain.stays import Agreement, Terms, TermsOpen
from storage.city import City


async def most(city: City, stay: Stay) -> int:
    """The highest rent there, in won a month. Raises RentLevelUnknown."""
    level = await city.homes.level([area.id for area in city.home(stay.match.area)])
    if level is None:
        raise RentLevelUnknown
    return homes.rent_most(level, city.rules(HomesRules, stay.match.area))


async def draft(city: City, who: Resident, number: int, terms: Terms) -> Agreement:
    """An edition written down; ``contacts`` are sealed. Raises as ``domain.stays.drafted``, AreaNotYours."""
    stay = await kept(city, who, number)
    match = homes.moved(stay.match, "draft", STAFF, now=city.now)
    before = await city.stays.agreement(number)
    made = stays.drafted(
        number,
        terms,
        edition=before.edition + 1 if before else 1,
        host=stay.host.resident,
        guest=stay.guest.resident,
        by=who.id,
        rent_most=await most(city, stay),
        hours_most=city.rules(HomesRules, stay.match.area).help_hours_most,
        now=city.now,
    )
    written = await city.stays.write(made)
    await city.homes.save_match(match)
    await audit.note(city, who.id, "stay-drafted", area=stay.match.area, about=stay.about, words=made.mark)
    await tell_both(city, stay, "stays-notice-draft", {})
    return written


async def read(city: City, who: Resident, number: int, *, staff: bool) -> tuple[Stay, Agreement]:
    """What is written down now. Raises StayGone, AreaNotYours."""
    stay = await (kept if staff else seen)(city, who, number)
    found = await city.stays.agreement(number)
    if found is None:
        raise stays.StayGone
    return stay, found


async def agree(
    city: City, who: Resident, number: int, mark: str, *, staff: bool, whose: Hand | None = None
) -> Agreement:
    """A yes to the edition that has this ``mark``; with the third, it is signed. Raises TermsOpen too."""
    stay, found = await read(city, who, number, staff=staff)
    if stay.match.state is not MatchState.AGREEMENT or found.mark != mark:
        raise TermsOpen
    if stay.mover.hand is Hand.HELPER and Scope.ANSWER not in stay.mover.scopes:
        raise HomeStepNotYours
    homes.outspoken(stay.match, stay.mover)
    side = stays.side_of(stay.mover, whose)
    confirmed = stays.confirmed(found, side, now=city.now)
    await _noted(city, who, stay, side, staff=staff)
    if confirmed is found or (not staff and await hold(city, who, stay, Reply.YES)):
        return found
    await _confirm(city, await spoken(city, stay, side), confirmed)
    return confirmed


async def yeses_count(city: City, stay: Stay) -> None:
    """What was agreed to, and not taken back in time, counts."""
    found = await city.stays.agreement(stay.match.id)
    for side in homes.spoken(stay.match):
        stay = await spoken(city, stay, side)
        if found:
            found = await _confirm(city, stay, stays.confirmed(found, side, now=city.now))


async def _confirm(city: City, stay: Stay, confirmed: Agreement) -> Agreement:
    """One more yes; with the third, it is signed."""
    after = await city.stays.write(confirmed)
    if after.complete:
        signed = homes.moved(stay.match, "sign", STAFF, now=city.now)
        await city.homes.save_match(signed)
        await tell_both(city, stay, "stays-notice-signed", {"first": after.first})
        await tell_staff(city, stay, "stays-notice-staff-signed", {})
    return after


async def _noted(city: City, who: Resident, stay: Stay, side: Hand, *, staff: bool) -> None:
    if not staff:
        await noted(city, who, stay)
        return
    whom = {Hand.SENIOR: stay.host.resident, Hand.GUEST: stay.guest.resident}.get(side)
    await audit.note(
        city, who.id, "stay-agreed", area=stay.match.area, whom=whom, behalf=whom, about=stay.about
    )
