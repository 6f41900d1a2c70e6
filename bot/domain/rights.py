"""Rights: what everybody may see of themselves and take away; how long anything is kept at all."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
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


_REGISTRATION = re.compile(
    r"(?<!\d)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[\s\-‐-―－_.]{0,2}[1-8]\d{6}(?!\d)"
)
"""Six digits of a birthday, then seven that begin with 1 to 8: of Koreans and of foreigners."""


def no_registration_number(text: str) -> None:
    """Raises NumberNotTaken for a text in which one seems to stand; digits of any width are digits."""
    plain = "".join(str(unicodedata.digit(sign, None) if sign.isdecimal() else sign) for sign in text)
    if _REGISTRATION.search(plain):
        raise NumberNotTaken


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
