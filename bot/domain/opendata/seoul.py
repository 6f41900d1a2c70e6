"""One row of Seoul's reservation service: which room of which building, when it is let, on which terms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from bot.domain.availability import written_hours
from bot.domain.datasets import CellFault, CellWrong, folded
from bot.domain.opendata import wording
from bot.domain.opendata.cells import day_of, minute_of, plain, point_of, telephones, unescaped
from bot.domain.opendata.told import SHORTEST, Service
from bot.domain.places import WEEK

ALL_DAYS = frozenset(range(WEEK))
_MARKS = re.compile(r"^[^\w(\[<]+|[^\w)\]>]+$")
_BRACKETS = re.compile(r"\[[^\]]*\]|<[^>]*>|\([^)]*\)|【[^】]*】|〈[^〉]*〉|《[^》]*》")


def code(said: Mapping[str, str | None]) -> str:
    """By which the source knows a row."""
    return said["code"] or ""


def read(said: Mapping[str, str | None]) -> Service:
    """A row by the names of our columns. Raises CellWrong: the first cell that is wrong."""
    cells = {name: unescaped(cell).strip() if cell else "" for name, cell in said.items()}
    if folded(cells["group"]) in {folded(each) for each in wording.EVENTS}:
        raise CellWrong(CellFault.NOT_A_ROOM, "group", cells["group"])
    title = plain(cells["title"])
    building, room = _named(plain(cells["spot"]), title)
    first, last = _days(cells)
    text = described(said.get("detail") or "")
    return Service(
        code=cells["code"],
        group=f"{cells['group']}>{cells['type']}",
        building=building,
        room=room,
        gu=cells["gu"],
        point=point_of(cells["x"], cells["y"]),
        week=_week(cells, title),
        is_let=_is_let(cells["status"]),
        first=first,
        last=last,
        about=_about(cells["target"], text),
        contact=telephones(cells["phone"]),
        price=" ".join(cells["fee"].split()),
        capacity=_seats(title, text),
        equipment=tuple(thing.value for pattern, thing in wording.THINGS if stands(pattern, text)),
        step_free=bool(wording.STEP_FREE.search(text)),
        cancel_days=_cancel(cells),
        link=cells["link"] if cells["link"].startswith(("http://", "https://")) else "",
    )


def described(detail: str) -> str:
    """What is its own of a description: not the notices all have, nor those below."""
    text = plain(detail)
    begins = wording.BEGINS.search(text)
    own = text[begins.end() :] if begins else text
    ends = wording.ENDS.search(own)
    return own[: ends.start() if ends else None].strip()


def _named(spot: str, title: str) -> tuple[str, str]:
    """The building, and the room in it.

    A place is written ``building>room`` or names the building alone. The days and sessions of one room are
    services of their own; without what tells those apart, they are called the same and are one room.
    """
    if not spot and not title:
        raise CellWrong(CellFault.MISSING, "title")
    parts = [part.strip() for part in spot.split(">") if part.strip()]
    building, inner = (parts[0], parts[-1] if len(parts) > 1 else "") if parts else ("", "")
    kept = bare_title(title)
    if building and folded(kept).startswith(folded(building)):
        kept = kept[_length(kept, building) :].strip(" -·>") or inner or kept
    one, other = folded(inner), folded(kept)
    if not kept or (one and (one in other or other in one)):
        return building or inner or kept, inner or building
    return building or kept, f"{inner} {kept}" if inner else kept


def _length(text: str, begins: str) -> int:
    """How many signs of ``text`` say ``begins``, blanks and all."""
    wanted, at = len(folded(begins)), 0
    while at < len(text) and len(folded(text[:at])) < wanted:
        at += 1
    return at


def bare_title(title: str) -> str:
    """A title without days, sessions, brackets and ornaments; whole where nothing else would be left."""
    text = wording.SESSION.sub(" ", _BRACKETS.sub(" ", title))
    text = " ".join(wording.GENERIC.sub(" ", text).split())
    return _MARKS.sub("", text).strip()


def _days(cells: Mapping[str, str]) -> tuple[date | None, date | None]:
    found: dict[str, date | None] = {}
    for name in ("opens", "closes", "books-from", "books-until"):
        try:
            found[name] = day_of(cells[name])
        except ValueError:
            raise CellWrong(CellFault.NO_DATE, name, cells[name]) from None
    for first, last in (("opens", "closes"), ("books-from", "books-until")):
        begins, ends = found[first], found[last]
        if begins and ends and ends < begins:
            raise CellWrong(CellFault.BACKWARDS, last, cells[last])
    return found["opens"], found["closes"]


def _week(cells: Mapping[str, str], title: str) -> tuple[str, ...]:
    minutes = []
    for name in ("from-hour", "until-hour"):
        try:
            minutes.append(minute_of(cells[name]))
        except ValueError:
            raise CellWrong(CellFault.NO_HOURS, name, cells[name]) from None
    begins, ends = minutes
    if begins is None or ends is None or ends - begins < SHORTEST:
        raise CellWrong(CellFault.NO_HOURS, "until-hour", f"{cells['from-hour']}–{cells['until-hour']}")
    said = written_hours(((begins, ends),))
    days = {day for pattern, there in wording.DAYS if pattern.search(title) for day in there}
    return tuple(said if day in (days or ALL_DAYS) else "" for day in range(WEEK))


def _is_let(status: str) -> bool:
    word = "".join(status.split())
    if word not in wording.OPEN | wording.RESTING:
        raise CellWrong(CellFault.UNKNOWN_WORD if word else CellFault.MISSING, "status", status)
    return word in wording.OPEN


def _about(target: str, text: str) -> str:
    whom = " ".join(target.split())
    return "\n".join(part for part in ("" if whom in wording.ANYBODY else whom, text) if part)


def _seats(title: str, text: str) -> int | None:
    """The largest number of people that is said to fit in."""
    said = [match for seats in wording.SEATS for each in (title, text) for match in seats.finditer(each)]
    found = [int(match[1]) for match in said]
    return max((number for number in found if 0 < number <= 5_000), default=None)


def stands(thing: re.Pattern[str], text: str) -> bool:
    """Whether a thing is there: it is named, and not in a line that says it is not."""
    return any(thing.search(line) and not wording.NOT_THERE.search(line) for line in re.split(r"[\n.]", text))


def _cancel(cells: Mapping[str, str]) -> int | None:
    """Days before the day of use; None where the source counts from another day, or says nothing."""
    said = cells["cancel-days"].removesuffix(".0")
    if cells["cancel-from"] not in (wording.USE_DAY, wording.FIRST_DAY) or not said:
        return None
    if not said.isdecimal() or int(said) > 60:
        raise CellWrong(CellFault.NO_NUMBER, "cancel-days", said)
    return int(said)
