"""A call for a person: it waits in a queue, is taken by one helper, and ends; words are kept for a while."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.contact import Trace, masked
from bot.domain.hours import DAY, QuietHours, at_hour, waking
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

CallId = NewType("CallId", int)
LineId = NewType("LineId", int)

_SATURDAY = 5
_AHEAD = 60
"""Days among which one is looked for at which somebody is there."""


class CallState(StrEnum):
    """Where a call stands: nobody came in time makes it a ticket, which stays until somebody sees to it."""

    WAITING = "waiting"
    TICKET = "ticket"
    CONNECTED = "connected"
    ENDED = "ended"


QUEUED = frozenset({CallState.WAITING, CallState.TICKET})
"""Nobody has taken it."""

OPEN = QUEUED | {CallState.CONNECTED}
"""Not over: until then the same person opens no other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelplineRules:
    """Numbers a community may change (defaults: rules.md §6.19; words are kept as in programmes.md §11).

    Somebody is there from ``opens`` to ``closes`` (hours of the day), on Saturdays and Sundays only with
    ``weekends``. ``phone`` is where the helpers are reached, told to those who like it plain; none: "".
    """

    opens: int = 9
    closes: int = 18
    weekends: bool = False
    wait_minutes: int = 30
    silence_minutes: int = 30
    kept_days: int = 30
    words_max: int = 700
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One wish to talk, at the ``area`` whose helpers see to it.

    ``first`` tells whether the person has heard of being next; ``asker_at`` and ``helper_at`` when each
    was last there. ``due`` is when time itself acts next: nobody came, silence, or the words are destroyed.
    """

    id: CallId = CallId(0)
    by: ResidentId
    area: AreaId
    words: str
    state: CallState = CallState.WAITING
    opened: datetime
    first: bool = False
    helper: ResidentId | None = None
    taken: datetime | None = None
    asker_at: datetime
    helper_at: datetime | None = None
    ended: datetime | None = None
    ended_by: ResidentId | None = None
    due: datetime | None = None
    version: int = 1

    def other(self, who: ResidentId) -> ResidentId | None:
        """The one at the other end. Raises CallGone for somebody else."""
        if who not in {self.by, self.helper}:
            raise CallGone
        return self.helper if who == self.by else self.by


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one said to the other, as it was passed on; ``photo`` is a file id."""

    id: LineId = LineId(0)
    call: CallId
    writer: ResidentId
    reader: ResidentId
    text: str = ""
    photo: str = ""
    at: datetime
    version: int = 1


@dataclass(eq=False)
class CallGone(Refusal):
    """No such call that concerns this person."""


@dataclass(eq=False)
class CallTaken(Refusal):
    """Another helper was faster."""


@dataclass(eq=False)
class CallOver(Refusal):
    """It has ended."""


@dataclass(eq=False)
class HelperBusy(Refusal):
    """Who helps somebody sees to that one first: words of several never mix."""


@dataclass(eq=False)
class OwnCall(Refusal):
    """Who waits for a person takes nobody else's call meanwhile, and never their own."""


@dataclass(eq=False)
class AskerAsleep(Refusal):
    """It is night, and the person has not been here for a while: they are woken at ``until``."""

    until: datetime


@dataclass(eq=False)
class WordsOrPhoto(Refusal):
    """Only words and photos are passed on."""


def opening(
    now: datetime, zone: tzinfo, rules: HelplineRules, is_shut: Callable[[date], bool] = lambda _: False
) -> datetime:
    """``now`` where somebody is there now, else when somebody will be; ``is_shut`` knows the other days."""
    local = now.astimezone(zone)
    for days in range(_AHEAD):
        day = local + days * DAY
        if (day.weekday() >= _SATURDAY and not rules.weekends) or is_shut(day.date()):
            continue
        opens = at_hour(day, QuietHours().end).replace(hour=rules.opens)
        if not days and opens <= local and local.hour < rules.closes:
            return now
        if opens > local:
            return opens.astimezone(now.tzinfo)
    return now


def ask(
    by: ResidentId,
    words: str,
    *,
    area: AreaId,
    ahead: int,
    helps: bool,
    rules: HelplineRules,
    zone: tzinfo,
    now: datetime,
    is_shut: Callable[[date], bool] = lambda _: False,
) -> tuple[Call, tuple[Trace, ...]]:
    """A new call behind ``ahead`` others, and what was hidden in it. Raises HelperBusy for who helps."""
    if helps:
        raise HelperBusy
    told = masked(words)
    due = opening(now, zone, rules, is_shut) + timedelta(minutes=rules.wait_minutes)
    call = Call(by=by, area=area, words=told.text, opened=now, first=not ahead, asker_at=now, due=due)
    return call, told.hidden


def leave(call: Call, *, by: ResidentId, rules: HelplineRules, now: datetime) -> Call:
    """The person needs nobody any more. Raises CallGone, CallTaken, CallOver."""
    if by != call.by:
        raise CallGone
    _queued(call)
    return _over(call, by=by, rules=rules, now=now)


def take(
    call: Call,
    *,
    helper: ResidentId,
    helps: bool,
    asks: bool,
    zone: tzinfo,
    quiet: QuietHours,
    rules: HelplineRules,
    now: datetime,
) -> Call:
    """Helper and person are connected; ``helps``, ``asks``: whether the helper is in another call already.

    Raises CallTaken, CallOver, HelperBusy, OwnCall, AskerAsleep.
    """
    _queued(call)
    if helps:
        raise HelperBusy
    if asks or helper == call.by:
        raise OwnCall
    until = waking(now, zone, quiet)
    if until > now and not is_listening(call, call.by, rules=rules, now=now):
        raise AskerAsleep(until=until)
    taken = replace(call, state=CallState.CONNECTED, helper=helper, taken=now, helper_at=now)
    return replace(taken, due=now + timedelta(minutes=rules.silence_minutes))


def speak(
    call: Call, *, who: ResidentId, text: str, photo: str, rules: HelplineRules, now: datetime
) -> tuple[Call, Line, tuple[Trace, ...]]:
    """Words for the other one, and what was hidden in them. Raises CallGone, CallOver."""
    reader = call.other(who)
    if call.state is not CallState.CONNECTED or reader is None:
        raise CallOver
    told = masked(text)
    line = Line(call=call.id, writer=who, reader=reader, text=told.text, photo=photo, at=now)
    due = now + timedelta(minutes=rules.silence_minutes)
    if who == call.by:
        return replace(call, asker_at=now, due=due), line, told.hidden
    return replace(call, helper_at=now, due=due), line, told.hidden


def is_listening(call: Call, who: ResidentId, *, rules: HelplineRules, now: datetime) -> bool:
    """Whether somebody was in this call just now, and waits for an answer at any hour."""
    last = call.asker_at if who == call.by else call.helper_at
    return last is not None and now - last <= timedelta(minutes=rules.silence_minutes)


def end(call: Call, *, by: ResidentId | None, rules: HelplineRules, now: datetime) -> Call:
    """The talk is over, by one of the two or by silence (None). Raises CallGone, CallOver."""
    if by is not None:
        call.other(by)
    if call.state is not CallState.CONNECTED:
        raise CallOver
    return _over(call, by=by, rules=rules, now=now)


def settle(call: Call, *, helper: ResidentId, rules: HelplineRules, now: datetime) -> Call:
    """Seen to without a talk here: face to face, say. Raises CallTaken, CallOver, OwnCall."""
    _queued(call)
    if helper == call.by:
        raise OwnCall
    return _over(replace(call, helper=helper), by=helper, rules=rules, now=now)


def miss(call: Call) -> Call:
    """Nobody came in time: the wish remains, as a ticket."""
    return replace(call, state=CallState.TICKET, due=None)


def _queued(call: Call) -> None:
    if call.state is CallState.CONNECTED:
        raise CallTaken
    if call.state not in QUEUED:
        raise CallOver


def _over(call: Call, *, by: ResidentId | None, rules: HelplineRules, now: datetime) -> Call:
    due = now + timedelta(days=rules.kept_days)
    return replace(call, state=CallState.ENDED, ended=now, ended_by=by, due=due)
