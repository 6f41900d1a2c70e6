"""A relative tells of somebody who might share her home: nothing begins before she has said yes herself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.homes import HomesRules, HostTooYoung
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

KinId = NewType("KinId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class KinRules:
    """Numbers a community may change: ours.

    A relative tells of ``most`` people at a time; who could not be asked for ``days`` is forgotten, as what
    is refused is (programmes.md §11).
    """

    most: int = 2
    days: int = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """What ``by`` has told of somebody, who has not been asked yet; ``address`` and ``phone`` are sealed.

    It goes as soon as she has said yes or no.
    """

    id: KinId = KinId(0)
    by: ResidentId
    area: AreaId
    name: str
    birth_year: int
    room: str
    address: str
    phone: str
    since: datetime
    version: int = 1


@dataclass(eq=False)
class KinGone(Refusal):
    """She has been asked already, or nobody has told of her."""


@dataclass(eq=False)
class KinOwn(Refusal):
    """Whoever has told of somebody does not hear her yes too."""


@dataclass(eq=False)
class TooManyKin(Refusal):
    """So many of whom somebody has told are still to be asked."""

    most: int


def told(kin: Kin, *, open_now: int, rules: KinRules, homes: HomesRules, today: date) -> Kin:
    """Somebody of whom a relative tells. Raises TooManyKin, HostTooYoung."""
    if open_now >= rules.most:
        raise TooManyKin(most=rules.most)
    if today.year - kin.birth_year < homes.host_age:
        raise HostTooYoung(age=homes.host_age)
    return kin


def heard(kin: Kin | None, *, by: ResidentId) -> Kin:
    """Of whom a coordinator has heard what she says. Raises KinGone, KinOwn."""
    if kin is None:
        raise KinGone
    if kin.by == by:
        raise KinOwn
    return kin
