"""Rights: what everybody may see of themselves and take away; how long anything is kept at all."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId


class Leaked(StrEnum):
    """Kinds of data that may come into the wrong hands."""

    PROFILE = "profile"
    LISTINGS = "listings"
    TRADES = "trades"
    WORDS = "words"
    UNITS = "units"
    CASES = "cases"
    CHAT = "chat"


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRules:
    """Numbers a community may change (defaults: programmes.md §11, deletion and retention).

    ``again_days`` is for how long an erasure is put off when something has come up meanwhile;
    ``stranger_days`` for how long the language of who never joined is kept.
    """

    cooling_days: int = 7
    reminder_days: int = 1
    again_days: int = 1
    stranger_days: int = 30
    invite_days: int = 30
    look_days: int = 1095
    role_days: int = 1095
    trade_days: int = 1095
    case_days: int = 1095
    photo_days: int = 90
    sanction_days: int = 1095
    note_days: int = 1095
    work_days: int = 90
    broadcast_days: int = 1095
    consent_days: int = 1095
    payment_days: int = 1095
    change_days: int = 1095
    ring_days: int = 1095


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something open when somebody wants to leave, worded ``duty-<key>`` with ``facts``.

    ``blocks``: it must be settled first; otherwise it is only said. ``door`` is where, if anywhere.
    """

    key: str
    facts: Mapping[str, object] = field(default_factory=dict)
    blocks: bool = True
    door: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """Somebody who ``asked`` to be erased and thinks it over until ``due``; ``id`` is theirs."""

    id: ResidentId
    asked: datetime
    due: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How long a kind of things is kept, worded ``kept-<what>``."""

    what: str
    days: int


@dataclass(eq=False)
class DutiesOpen(Refusal):
    """So many things must be settled before somebody can be erased."""

    count: int


@dataclass(eq=False)
class LeavingAlready(Refusal):
    """Erasure is under way; it can only be taken back."""


@dataclass(eq=False)
class NotLeaving(Refusal):
    """Nothing is to be taken back: the erasure was called off, or is done."""


@dataclass(eq=False)
class NumberNotTaken(Refusal):
    """What looks like a resident registration number is never taken, not even with consent."""


_REGISTRATION = re.compile(r"(?<!\d)(\d{6})(?P<between>[\s\-‐-―－_.]{0,2})([1-8])(\d{5})(\d)(?!\d)")
"""Six digits of a birthday, then seven that begin with 1 to 8: of Koreans and of foreigners."""

_CENTURIES = {"1": 1900, "2": 1900, "5": 1900, "6": 1900, "3": 2000, "4": 2000, "7": 2000, "8": 2000}
_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
_UNBORN = date(2050, 1, 1)
_UNCHECKED_SINCE = date(2020, 10, 1)
"""Numbers given since then end in any digit."""


def no_registration_number(text: str) -> None:
    """Raises NumberNotTaken for a text in which one seems to stand; digits of any width are digits.

    Written with something between its parts it is one, if it begins with a day. Thirteen digits in a row may
    as well be what stands under the bars on a box: then the last one must be right, too.
    """
    plain = "".join(str(unicodedata.digit(sign, None) if sign.isdecimal() else sign) for sign in text)
    if any(_is_one(found) for found in _REGISTRATION.finditer(plain)):
        raise NumberNotTaken


def _is_one(found: re.Match[str]) -> bool:
    birthday, century, serial, last = found[1], found[3], found[4], found[5]
    try:
        born = date(_CENTURIES[century] + int(birthday[:2]), int(birthday[2:4]), int(birthday[4:]))
    except ValueError:
        return False
    if born >= _UNBORN:
        return False
    if found["between"]:
        return True
    return _fits(birthday + century + serial, last, is_foreign=century in "5678") or (
        born >= _UNCHECKED_SINCE and not _is_barcode(found[0])
    )


def _fits(digits: str, last: str, *, is_foreign: bool) -> bool:
    added = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True))
    right = (11 - added % 11) % 10
    return int(last) == ((right + 2) % 10 if is_foreign else right)


def _is_barcode(digits: str) -> bool:
    """Whether thirteen digits are a number of goods (EAN-13), by their last."""
    added = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits[:-1]))
    return (10 - added % 10) % 10 == int(digits[-1])


def leave(
    who: ResidentId, known: Leaving | None, duties: Sequence[Duty], *, rules: RightsRules, now: datetime
) -> Leaving:
    """The time to think it over begins. Raises LeavingAlready, DutiesOpen."""
    if known:
        raise LeavingAlready
    if open_ := sum(duty.blocks for duty in duties):
        raise DutiesOpen(count=open_)
    return Leaving(id=who, asked=now, due=now + timedelta(days=rules.cooling_days))


def stay(known: Leaving | None) -> Leaving:
    """Back, as if nothing had been said. Raises NotLeaving."""
    if known is None:
        raise NotLeaving
    return known


def put_off(leaving: Leaving, *, rules: RightsRules, now: datetime) -> Leaving:
    """Something has come up that must be settled first."""
    return replace(leaving, due=now + timedelta(days=rules.again_days))


def reminder(leaving: Leaving, rules: RightsRules) -> datetime:
    """When somebody is told for the last time that they can still come back."""
    return max(leaving.asked, leaving.due - timedelta(days=rules.reminder_days))


PART_MOST = 900_000
"""Bytes of one file: well below what the messenger takes, and quickly read on any phone."""


def parts(known: Mapping[str, Sequence[Mapping[str, Any]]], *, most: int = PART_MOST) -> list[bytes]:
    """What is known as JSON files of at most about ``most`` bytes; a row is never torn in two."""
    files: list[dict[str, list[Mapping[str, Any]]]] = [{}]
    size = 0
    for table, rows in known.items():
        for row in rows:
            weight = len(_written(row)) + len(table)
            if size and size + weight > most:
                files.append({})
                size = 0
            files[-1].setdefault(table, []).append(row)
            size += weight
    count = len(files)
    return [_written({"part": n, "parts": count, "data": file}) for n, file in enumerate(files, 1)]


def _written(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, default=str).encode()
