"""One row of the national standard list of opened public facilities: a room, or a ground, of any city.

Every city fills the list in its own way: which of two names is the building, what a price is, on which days
it is shut. What cannot be read there is noted, and the row is taken; what would make it a wrong room is
refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from hashlib import blake2b
from unicodedata import normalize

from bot.domain.areas import Point
from bot.domain.availability import DAY_MINUTES, written_hours
from bot.domain.datasets import CellFault, CellWrong, folded
from bot.domain.opendata import wording
from bot.domain.opendata.cells import day_of, minute_of, plain, point_of, telephones, unescaped
from bot.domain.opendata.closing import shut
from bot.domain.opendata.told import SHORTEST, Service
from bot.domain.places import WEEK
from bot.domain.rooms import CAPACITY

TOLD_IN = "road"
"""The column of the address."""
_WORKDAYS = 5
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_PARTED = re.compile(r"[,+·;/\n]")
_NUMBER = re.compile(r"\d+(?:,\d{3})*")
_GU = re.compile(r"[가-힣]{1,5}[시군구]")
_MARKED = re.compile(r"[<&\\]")
_HOST = re.compile(r"[\w.-]+\.[a-z]{2,}(?:[/:?#]\S*)?", re.IGNORECASE)
_WON = wording.WON.format(amount="")
_Notes = list[tuple[str, str]]


def code(said: Mapping[str, str | None]) -> str:
    """The list numbers nothing: a row is known by who keeps it, by both names, and by the kind of room."""
    cells = _cells(said)
    keeper = cells["source-code"] or folded(cells["source-name"])
    told = "\n".join(folded(cells[name]) for name in ("site", "facility", "sort"))
    return f"{keeper}-{blake2b(told.encode(), digest_size=8).hexdigest()}"


def read(said: Mapping[str, str | None]) -> Service:
    """A row by the names of our columns. Raises CellWrong: the first cell that is wrong."""
    cells, notes = _cells(said), _Notes()
    building, room = named(cells["facility"], cells["site"])
    if wording.FLOOR.fullmatch(room) and cells["sort"] not in wording.UNSORTED:
        room = f"{room} {cells['sort']}"
    closed = shut(cells["shut"])
    if not closed.is_clear:
        notes.append(("shut", cells["shut"]))
    gu, around = _placed(cells)
    return Service(
        code=code(said),
        group=cells["source-code"] or folded(cells["source-name"]),
        building=building,
        room=room,
        gu=gu,
        around=around,
        told_in=TOLD_IN,
        point=_point(cells, notes),
        week=_week(cells, closed.days),
        is_shut_on_holidays=closed.on_holidays,
        is_let=True,
        first=None,
        last=None,
        about=_about(cells),
        contact=telephones(cells["call"]),
        price=_price(cells, notes),
        capacity=_seats(cells, notes),
        equipment=_things(cells["extras"]),
        step_free=bool(wording.STEP_FREE.search(cells["extras"])),
        cancel_days=None,
        link=_link(cells["page"]),
        as_of=_day(cells, notes),
        notes=tuple(notes),
    )


def _cells(said: Mapping[str, str | None]) -> dict[str, str]:
    return {name: " ".join(_text(cell or "").split()) for name, cell in said.items()}


def _text(cell: str) -> str:
    return plain(unescaped(cell)) if _MARKED.search(cell) else cell


def named(facility: str, site: str) -> tuple[str, str]:
    """The building, and the room in it, whichever of the two names says which.

    One city writes ``복지관 강당`` beside ``복지관``, another ``예술의전당`` beside ``소공연장``.
    """
    if not facility and not site:
        raise CellWrong(CellFault.MISSING, "facility")
    if not facility or not site or folded(facility) == folded(site):
        return facility or site, facility or site
    for whole, part in ((site, facility), (facility, site)):
        if rest := _behind(part, whole):
            return whole, rest if _BRACKETS.sub("", rest).strip() else part
    ends = folded(facility).endswith(folded(site))
    return (facility, site) if ends or _is_house(facility, site) else (site, facility)


def _behind(part: str, whole: str) -> str:
    """What is left of ``part`` behind the name of the whole, if it begins so, brackets or not."""
    for name in (whole, _BRACKETS.sub("", whole)):
        begins, at = folded(name), 0
        if not begins or not folded(part).startswith(begins):
            continue
        while len(folded(part[:at])) < len(begins):
            at += 1
        return part[at:].strip(" -_·>,")
    return ""


def _is_house(name: str, other: str) -> bool:
    """Whether the name, rather than the other one, is that of a house, as far as names tell."""
    one, two = (normalize("NFKC", _BRACKETS.sub("", each)).strip() for each in (name, other))
    for words in (wording.BARE.fullmatch, wording.INNER.search):
        if bool(words(one)) != bool(words(two)):
            return bool(words(two))
    return bool(wording.HOUSE.search(one)) and not wording.HOUSE.search(two)


def _placed(cells: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The gu (or county, or city) of the address, and all that it is said to lie in."""
    words = (cells["road"] or cells["lot"] or cells["source-name"]).split()
    first = 0 if words and _GU.fullmatch(words[0]) and words[0][-1] in "군구" else 1
    local: list[str] = []
    for word in words[first : first + 2]:
        if not _GU.fullmatch(word):
            break
        local.append(word)
    around = dict.fromkeys([*words[:first], *local[:-1]])
    return local[-1] if local else "", tuple(around)


def _point(cells: Mapping[str, str], notes: _Notes) -> Point | None:
    point = point_of(cells["lon"], cells["lat"])
    if point is None and (said := " ".join(filter(None, (cells["lat"], cells["lon"])))):
        notes.append(("lat", said))
    return point


def _week(cells: Mapping[str, str], closed: frozenset[int]) -> tuple[str, ...]:
    workdays, weekend = _hours(cells, "workday"), _hours(cells, "weekend")
    week = [workdays if day < _WORKDAYS else weekend for day in range(WEEK)]
    if not any(week):
        said = [f"{cells[f'{days}-from']}–{cells[f'{days}-until']}" for days in ("workday", "weekend")]
        raise CellWrong(CellFault.NO_HOURS, "workday-from", ", ".join(said).strip("–, "))
    left = tuple("" if day in closed else hours for day, hours in enumerate(week))
    if not any(left):
        raise CellWrong(CellFault.NO_HOURS, "shut", cells["shut"])
    return left


def _hours(cells: Mapping[str, str], days: str) -> str:
    """Nothing, or ``00:00`` twice, is shut; an end at ``00:00`` is midnight."""
    minutes = []
    for name in (f"{days}-from", f"{days}-until"):
        try:
            minutes.append(minute_of(cells[name]))
        except ValueError:
            raise CellWrong(CellFault.NO_HOURS, name, cells[name]) from None
    begins, ends = minutes
    if begins == ends and begins in {None, 0}:
        return ""
    if begins is None or ends is None:
        raise CellWrong(CellFault.NO_HOURS, f"{days}-{'from' if begins is None else 'until'}")
    ends = ends or DAY_MINUTES
    said = f"{cells[f'{days}-from']}–{cells[f'{days}-until']}"
    if ends < begins:
        raise CellWrong(CellFault.BACKWARDS, f"{days}-until", said)
    if ends - begins < SHORTEST:
        raise CellWrong(CellFault.NO_HOURS, f"{days}-until", said)
    return written_hours(((begins, ends),))


def _about(cells: Mapping[str, str]) -> str:
    """What a neighbour wants to know, each below the list's own word for it."""
    size, address = cells["size"].removesuffix(".0"), cells["road"] or cells["lot"]
    keeper = " ".join(dict.fromkeys(filter(None, (cells["keeper"], cells["office"]))))
    said = (
        (wording.EXTRAS, cells["extras"]),
        (wording.SIZE, f"{size}㎡" if _is_some(size) else ""),
        (wording.SHUT, cells["shut"]),
        (wording.ADDRESS, address),
        (wording.OFFICE, keeper),
    )
    return "\n".join(f"{label}: {text}" for label, text in said if text and text != "-")


def _is_some(size: str) -> bool:
    return bool(re.fullmatch(r"\d+(?:\.\d+)?", size)) and float(size) > 0


def _price(cells: Mapping[str, str], notes: _Notes) -> str:
    """As it is shown; a number is won, and words stay words."""
    charge = _won(cells["charge"])
    paid = wording.CHARGED.get(cells["charged"].upper())
    if (paid is None and cells["charged"]) or (paid is False and charge.endswith(_WON)):
        notes.append(("charged", " · ".join(filter(None, (cells["charged"], cells["charge"])))))
    if not charge:
        return "" if paid is None else wording.PAID if paid else wording.FREE
    over, unit = _won(cells["over-charge"]), _per(cells["over-hours"])
    more = wording.OVER.format(over=f"{unit} {over}".strip()) if over else ""
    return f"{charge}{_slash(_per(cells['per-hours']))}{more}"


def _slash(unit: str) -> str:
    return f" / {unit}" if unit else ""


def _won(said: str) -> str:
    text = normalize("NFKC", said).removesuffix(".0")
    if text.upper() in wording.NOTHING:
        return ""
    if not _NUMBER.fullmatch(text):
        return text
    amount = int(text.replace(",", ""))
    return wording.WON.format(amount=f"{amount:,}") if amount else ""


def _per(said: str) -> str:
    """For how many hours; where that is no length of a day, nothing."""
    text = said.removesuffix(".0")
    return wording.HOURS.format(hours=text) if text.isdecimal() and 0 < int(text) <= 24 else ""


def _seats(cells: Mapping[str, str], notes: _Notes) -> int | None:
    """The largest number that is said; nothing, or 0, is not known."""
    said = normalize("NFKC", cells["holds"]).removesuffix(".0")
    most = max((int(each.replace(",", "")) for each in _NUMBER.findall(said)), default=0)
    is_clear = wording.PEOPLE.fullmatch(said) is not None
    if (said and not is_clear) or most > CAPACITY[1]:
        notes.append(("holds", cells["holds"]))
    return min(most, CAPACITY[1]) or None


def _things(extras: str) -> tuple[str, ...]:
    """What is there: each thing stands by itself, parted by commas, pluses, dots."""
    there = [part for part in _PARTED.split(extras) if not wording.NOT_THERE.search(part)]
    known = (*wording.THINGS, *wording.BARE_THINGS)
    return tuple(
        dict.fromkeys(thing.value for words, thing in known if any(words.search(part) for part in there))
    )


def _link(page: str) -> str:
    if page.lower().startswith(("http://", "https://")):
        return page
    return f"http://{page}" if _HOST.fullmatch(page) else ""


def _day(cells: Mapping[str, str], notes: _Notes) -> date | None:
    try:
        return day_of(cells["as-of"])
    except ValueError:
        notes.append(("as-of", cells["as-of"]))
        return None
