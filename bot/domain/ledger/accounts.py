"""Accounts of a community: whose, how much is in them, how far down each may go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NewType

from bot.domain.areas import Area, AreaId
from bot.domain.ledger.refusals import LimitImpossible
from bot.domain.residents import ResidentId

AccountId = NewType("AccountId", int)


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRules:
    """Numbers a community may change, in its unit (defaults: programmes.md §1); 0 switches a rule off.

    ``community`` is the kind of area that keeps one ledger. Payments of persons cost ``fee_permille``,
    hoards shrink by ``demurrage_permille`` a month, what is earned widens the limit up to ``growth_cap``.
    A request ends after ``request_days`` and is paid by itself after ``accept_days``.
    """

    community: str = "gu"
    soft_floor: int = -50_000
    hard_floor: int = -100_000
    soft_ceiling: int = 500_000
    amount_max: int = 1_000_000
    note_max: int = 200
    fee_permille: int = 0
    demurrage_permille: int = 0
    growth_cap: int = 0
    starter_gift: int = 0
    accept_days: int = 0
    request_days: int = 7
    limit_lowest: int = -1_000_000
    limit_days: int = 365
    split_max: int = 20
    balance_visible: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Units of one person, or (no ``owner``) of the community itself.

    ``credit`` is by how much earning has widened the limit; ``moved`` is when the balance last changed.
    """

    id: AccountId
    community: AreaId
    owner: ResidentId | None
    balance: int = 0
    credit: int = 0
    moved: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """A floor of one account's own, granted by a moderator for a reason and for a time."""

    id: int = 0
    account: AccountId
    floor: int
    reason: str
    by: ResidentId
    since: datetime
    until: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Units promised in an agreement (``about`` it), which the payer cannot spend twice."""

    id: int = 0
    account: AccountId
    payee: AccountId
    amount: int
    about: str
    since: datetime
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Purse:
    """An account with all that bounds it now: what is held, and the limit in force."""

    account: Account
    held: int = 0
    limit: Limit | None = None


def community(home: Sequence[Area], rules: LedgerRules) -> AreaId:
    """Whose ledger somebody uses whose home and its ancestors are ``home``, itself first.

    The widest area of the kind in ``rules``, since an everyday dong holds smaller ones; else the city.
    """
    fitting = [area.id for area in home if area.kind.value == rules.community]
    return fitting[-1] if fitting else home[-1].id


def floor(purse: Purse, rules: LedgerRules) -> int:
    """The lowest balance allowed now; a granted limit replaces the community's and all that was grown."""
    return purse.limit.floor if purse.limit else rules.hard_floor - purse.account.credit


def room(purse: Purse, rules: LedgerRules) -> int:
    """The largest amount that one payment can have now; 0 when there is no room."""
    free = purse.account.balance - purse.held - floor(purse, rules)
    return max(0, min(free, rules.amount_max))


def without(purse: Purse, hold: Hold) -> Purse:
    """The account as if this were not held of it: what was promised may be spent on what it was for."""
    mine = hold.account == purse.account.id
    return replace(purse, held=purse.held - hold.amount) if mine else purse


def limit(
    account: Account,
    floor: int,
    *,
    days: int,
    reason: str,
    by: ResidentId,
    rules: LedgerRules,
    unit: str,
    now: datetime,
) -> Limit:
    """A floor granted from now on. Raises LimitImpossible."""
    if not rules.limit_lowest <= floor <= 0 or not 1 <= days <= rules.limit_days:
        raise LimitImpossible(lowest=rules.limit_lowest, days=rules.limit_days, unit=unit)
    until = now + timedelta(days=days)
    return Limit(account=account.id, floor=floor, reason=reason, by=by, since=now, until=until)


def grown(account: Account, amount: int, rules: LedgerRules) -> Account:
    """The account after it earned ``amount`` (negative: after that was reversed)."""
    if amount > 0:
        credit = max(account.credit, min(rules.growth_cap, account.credit + amount))
    else:
        credit = max(0, account.credit + amount)
    return replace(account, credit=credit)
