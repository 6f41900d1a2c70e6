"""Appointments as calendar entries that every telephone reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.runtime.speech import File


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """From ``begins`` until ``ends``; ``off``: it is not to be.

    The same ``uid`` with a higher ``sequence`` is the same appointment, moved or called off. ``status``: how
    sure it is, where that is more than yes or no; ``at``: since when it stands so.
    """

    uid: str
    sequence: int
    begins: datetime
    ends: datetime
    summary: str
    place: str = ""
    off: bool = False
    status: str = ""
    at: datetime | None = None


def entry(meant: Appointment, *, name: str, of: str, now: datetime, zone: ZoneInfo) -> File:
    """The file ``name``; ``of`` is the feature that makes it."""
    method = "CANCEL" if meant.off else "PUBLISH"
    return _calendar([meant], name=name, of=of, method=method, now=now, zone=zone)


def entries(meant: Sequence[Appointment], *, name: str, of: str, now: datetime, zone: ZoneInfo) -> File:
    """Several of them in one file; what is not to be is in it as called off."""
    return _calendar(meant, name=name, of=of, method="PUBLISH", now=now, zone=zone)


def _calendar(
    meant: Sequence[Appointment], *, name: str, of: str, method: str, now: datetime, zone: ZoneInfo
) -> File:
    whole = Calendar()
    whole.add("prodid", f"-//Pumasi//{of}//EN")
    whole.add("version", "2.0")
    whole.add("method", method)
    for each in meant:
        whole.add_component(_event(each, now, zone))
    whole.add_missing_timezones()
    return File(name, whole.to_ical())


def calendar(
    meant: Iterable[Appointment], *, name: str, every: timedelta, now: datetime, zone: ZoneInfo
) -> bytes:
    """A calendar to be looked at again ``every`` so often, called ``name`` by the programs that show it."""
    whole = Calendar()
    whole.add("prodid", "-//Pumasi//Feeds//EN")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add("name", name)
    whole.add("x-wr-calname", name)
    whole.add("refresh-interval", every, parameters={"VALUE": "DURATION"})
    whole.add("x-published-ttl", every)
    for each in meant:
        whole.add_component(_event(each, now, zone))
    whole.add_missing_timezones()
    content: bytes = whole.to_ical()
    return content


def _event(meant: Appointment, now: datetime, zone: ZoneInfo) -> Event:
    event = Event()
    event.add("uid", f"{meant.uid}@pumasi")
    event.add("sequence", meant.sequence)
    event.add("dtstamp", meant.at or now)
    event.add("dtstart", meant.begins.astimezone(zone))
    event.add("dtend", meant.ends.astimezone(zone))
    event.add("summary", meant.summary)
    if meant.place:
        event.add("location", meant.place)
    event.add("status", meant.status or ("CANCELLED" if meant.off else "CONFIRMED"))
    return event
