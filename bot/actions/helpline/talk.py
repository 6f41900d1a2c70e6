"""A talk: taken by one helper, passed on word by word, ended by either or by silence."""

from __future__ import annotations

from dataclasses import dataclass

from bot.actions import audit
from bot.actions.helpline.desk import check
from bot.actions.helpline.queue import about, known, move_up, rules_of
from bot.domain import helpline
from bot.domain.contact import Trace
from bot.domain.helpline import Call, CallId, Line
from bot.domain.notices import Kind
from bot.domain.residents import Resident, ResidentId
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Words on their way, and what was hidden in them."""

    call: Call
    line: Line
    hidden: tuple[Trace, ...]


async def take(city: City, helper: Resident, number: CallId) -> Call:
    """Helper and person are connected, and the person is told; the next one moves up.

    Raises CallGone, AreaNotYours, CallTaken, CallOver, HelperBusy, OwnCall, AskerAsleep.
    """
    call = await known(city, number)
    await check(city, helper, call)
    own = await city.helpline.open_of(helper.id)
    taken = helpline.take(
        call,
        helper=helper.id,
        helps=await city.helpline.talk_of(helper.id) is not None,
        asks=own is not None,
        zone=city.zone,
        quiet=(await city.wishes.of(call.by)).quiet,
        rules=rules_of(city, call.area),
        now=city.now,
    )
    taken = await city.helpline.save(taken)
    await audit.note(city, helper.id, "helpline-taken", area=call.area, whom=call.by, about=about(call))
    await city.tell(call.by, "helpline-notice-taken", {}, about=about(call), kind=Kind.SAFETY)
    await move_up(city, call.area)
    return taken


async def passed(city: City, call: Call, who: Resident, *, text: str, photo: str) -> Passed:
    """Words or a photo for the other end of the talk. Raises CallGone, CallOver, AreaNotYours."""
    rules = rules_of(city, call.area)
    if who.id == call.helper:
        await check(city, who, call)
    moved, line, hidden = helpline.speak(call, who=who.id, text=text, photo=photo, rules=rules, now=city.now)
    line = await city.helpline.said(line)
    await city.helpline.save(moved)
    name = who.name if who.id == call.by else None
    facts = {"name": name, "text": line.text or None, "photo": line.photo}
    there = helpline.is_listening(call, line.reader, rules=rules, now=city.now)
    kind = Kind.SAFETY if there else Kind.NEWS
    bring = f"{about(call)}:{line.id}"
    await city.tell(line.reader, "helpline-notice-words", facts, about=bring, kind=kind)
    return Passed(call=moved, line=line, hidden=hidden)


async def end(city: City, who: Resident, number: CallId) -> tuple[Call, int]:
    """The talk is over; the other one is told. How much was said comes with it. Raises CallGone, CallOver."""
    return await ended(city, await known(city, number), who.id)


async def ended(city: City, call: Call, by: ResidentId | None) -> tuple[Call, int]:
    """The bot takes over again: the person gets a summary, the helper the way to the next one."""
    over = helpline.end(call, by=by, rules=rules_of(city, call.area), now=city.now)
    over = await city.helpline.save(over)
    said = await city.helpline.lines(call.id)
    if by != call.by:
        await city.tell(call.by, "helpline-notice-ended", summary(over, len(said)), about=about(call))
    if by != call.helper and call.helper:
        how = {"silent": "no" if by else "yes"}
        await city.tell(call.helper, "helpline-notice-closed", how, about=about(call))
    if by != call.by:
        note = audit.note(city, by, "helpline-ended", area=call.area, whom=call.by, about=about(call))
        await note
    return over, len(said)


def summary(call: Call, count: int) -> dict[str, object]:
    """What a person is told of a talk that is over."""
    silent = "no" if call.ended_by else "yes"
    return {"since": call.taken, "count": count, "words": call.words, "silent": silent}


async def settle(city: City, helper: Resident, number: CallId) -> Call:
    """Seen to without a talk here; the person is told. Raises as helpline.settle, CallGone, AreaNotYours."""
    call = await known(city, number)
    await check(city, helper, call)
    done = helpline.settle(call, helper=helper.id, rules=rules_of(city, call.area), now=city.now)
    done = await city.helpline.save(done)
    await audit.note(city, helper.id, "helpline-settled", area=call.area, whom=call.by, about=about(call))
    await city.tell(call.by, "helpline-notice-settled", {"words": call.words}, about=about(call))
    await move_up(city, call.area)
    return done
