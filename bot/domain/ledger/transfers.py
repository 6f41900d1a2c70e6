"""Transfers: units move from one account to another, once and for ever.

``pending -> committed | rejected | expired | withdrawn``: a payment is committed at once, a request
waits for its payer. What is committed stays; a reversal is another transfer, linked to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NewType

from bot.domain.areas import AreaId
from bot.domain.hours import QuietHours, waking
from bot.domain.ledger.accounts import Account, AccountId, LedgerRules, Purse, floor, room
from bot.domain.ledger.refusals import (
    AmountOutOfRange,
    NotEnoughUnits,
    OtherCommunity,
    OwnAccount,
    RequestGone,
    RequestNotYours,
    ReversalTooLarge,
    TransferConflict,
    TransferGone,
)
from bot.domain.residents import ResidentId

TransferId = NewType("TransferId", int)

REMINDED_AFTER = (timedelta(hours=24), timedelta(hours=48), timedelta(hours=72))
"""When a payer is reminded of a request (rules.md §6.1, after Komunitin); then once a week."""


class TransferState(StrEnum):
    """Where a transfer stands in its life."""

    PENDING = "pending"
    COMMITTED = "committed"
    REJECTED = "rejected"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """``amount`` units for ``payee``; ``key`` is given by who makes it, so that twice is once.

    The payer of a request by link is unknown until somebody pays it. ``by`` caused the last change
    (None: time). ``due`` ends a request, ``accept`` is when it is paid by itself, ``done`` is when it
    was decided. ``override`` is the reason for which a floor was passed.
    """

    id: TransferId = TransferId(0)
    key: str
    community: AreaId
    payer: AccountId | None
    payee: AccountId
    amount: int
    note: str = ""
    about: str = ""
    state: TransferState = TransferState.COMMITTED
    by: ResidentId | None
    asked: datetime
    due: datetime | None = None
    accept: datetime | None = None
    done: datetime | None = None
    reverses: TransferId | None = None
    override: str = ""
    version: int = 1

    @property
    def is_open(self) -> bool:
        """Whether it waits for its payer."""
        return self.state is TransferState.PENDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One side of a committed transfer: by how much an account changed, and to what."""

    id: int
    transfer: TransferId
    account: AccountId
    amount: int
    balance: int
    at: datetime


def check(payer: Purse, payee: Account, amount: int, *, rules: LedgerRules, unit: str) -> None:
    """Whether the payment is possible now.

    Raises OwnAccount, OtherCommunity, AmountOutOfRange, NotEnoughUnits.
    """
    if payer.account.id == payee.id:
        raise OwnAccount
    if payer.account.community != payee.community:
        raise OtherCommunity
    in_range(amount, rules=rules, unit=unit)
    if payer.account.owner is not None and amount > room(payer, rules):
        raise NotEnoughUnits(most=room(payer, rules), unit=unit)


def in_range(amount: int, *, rules: LedgerRules, unit: str) -> int:
    """The amount, if one payment can have it. Raises AmountOutOfRange."""
    if not 1 <= amount <= rules.amount_max:
        raise AmountOutOfRange(least=1, most=rules.amount_max, unit=unit)
    return amount


def pay(
    payer: Purse,
    payee: Account,
    amount: int,
    *,
    key: str,
    note: str,
    about: str = "",
    by: ResidentId | None,
    rules: LedgerRules,
    unit: str,
    now: datetime,
    ruling: str = "",
) -> Transfer:
    """A payment that happens now. Raises as ``check``.

    By a ``ruling`` (its reason) the floor may be passed; then the reason is kept as the override.
    """
    made = moved(payer.account, payee, amount, key=key, note=note, about=about, by=by, now=now)
    if ruling:
        return _forced(made, payer, ruling, rules)
    check(payer, payee, amount, rules=rules, unit=unit)
    return made


def moved(
    payer: Account,
    payee: Account,
    amount: int,
    *,
    key: str,
    note: str = "",
    about: str = "",
    by: ResidentId | None = None,
    now: datetime,
) -> Transfer:
    """Units moved by the community itself (a fee, a gift, demurrage): no floor is asked."""
    return Transfer(
        key=key,
        community=payee.community,
        payer=payer.id,
        payee=payee.id,
        amount=amount,
        note=note,
        about=about,
        by=by,
        asked=now,
        done=now,
    )


def again(known: Transfer, wanted: Transfer) -> Transfer:
    """The transfer of this key, if it has this content. Raises TransferConflict."""
    if _content(known) != _content(wanted):
        raise TransferConflict
    return known


def _content(transfer: Transfer) -> tuple[object, ...]:
    return (
        transfer.community,
        transfer.payer,
        transfer.payee,
        transfer.amount,
        transfer.note,
        transfer.about,
        transfer.reverses,
    )


def ask(
    payee: Account,
    payer: Account | None,
    amount: int,
    *,
    key: str,
    note: str,
    about: str = "",
    rules: LedgerRules,
    unit: str,
    now: datetime,
) -> Transfer:
    """A request to a neighbour, or (no ``payer``) to whoever opens its link first.

    Raises OwnAccount, OtherCommunity, AmountOutOfRange.
    """
    if payer and payer.id == payee.id:
        raise OwnAccount
    if payer and payer.community != payee.community:
        raise OtherCommunity
    accept = now + timedelta(days=rules.accept_days) if payer and rules.accept_days else None
    return Transfer(
        key=key,
        community=payee.community,
        payer=payer.id if payer else None,
        payee=payee.id,
        amount=in_range(amount, rules=rules, unit=unit),
        note=note,
        about=about,
        state=TransferState.PENDING,
        by=payee.owner,
        asked=now,
        due=now + timedelta(days=rules.request_days),
        accept=accept,
    )


def answerable(request: Transfer, payer: Account, payee: Account, *, now: datetime) -> Transfer:
    """The request, if this payer may answer it now.

    Raises OwnAccount for the one who asked, OtherCommunity, RequestGone, RequestNotYours.
    """
    if payer.id == payee.id:
        raise OwnAccount
    if payer.community != request.community:
        raise OtherCommunity
    if _open(request, now).payer not in (None, payer.id):
        raise RequestNotYours
    return request


def accept(
    request: Transfer,
    payer: Purse,
    payee: Account,
    *,
    by: ResidentId | None,
    rules: LedgerRules,
    unit: str,
    now: datetime,
) -> Transfer:
    """The request, paid (``by`` None: by itself). Raises as ``answerable`` and ``check``."""
    answerable(request, payer.account, payee, now=now)
    check(payer, payee, request.amount, rules=rules, unit=unit)
    committed = TransferState.COMMITTED
    return replace(request, payer=payer.account.id, state=committed, by=by, done=now, accept=None)


def decline(request: Transfer, payer: Account, payee: Account, *, now: datetime) -> Transfer:
    """No, from the one who was asked; no reason is needed. Raises as ``answerable``."""
    if request.payer is None:
        raise RequestNotYours
    answerable(request, payer, payee, now=now)
    return _ended(request, TransferState.REJECTED, payer.owner, now)


def withdraw(request: Transfer, payee: Account, *, by: ResidentId, now: datetime) -> Transfer:
    """Taken back by the one who asked. Raises RequestNotYours, RequestGone."""
    if payee.owner != by:
        raise RequestNotYours
    return _ended(_open(request, now), TransferState.WITHDRAWN, by, now)


def expire(request: Transfer, *, now: datetime) -> Transfer:
    """Time's own move, when ``due`` has passed. Raises RequestGone when it was decided before."""
    if not request.is_open:
        raise RequestGone
    return _ended(request, TransferState.EXPIRED, None, now)


def _open(request: Transfer, now: datetime) -> Transfer:
    if not request.is_open or (request.due and request.due <= now):
        raise RequestGone
    return request


def _ended(request: Transfer, state: TransferState, by: ResidentId | None, now: datetime) -> Transfer:
    return replace(request, state=state, by=by, done=now, accept=None)


def reverse(
    transfer: Transfer,
    payer: Purse,
    payee: Account,
    amount: int,
    *,
    left: int,
    key: str,
    by: ResidentId,
    reason: str,
    rules: LedgerRules,
    unit: str,
    now: datetime,
) -> Transfer:
    """``amount`` units back from who received them, of which ``left`` were not yet given back.

    ``payer`` is the account that gives back. Its floor may be passed; then ``reason`` is kept as the
    override. Raises TransferGone, ReversalTooLarge.
    """
    if transfer.state is not TransferState.COMMITTED or transfer.reverses is not None:
        raise TransferGone
    if not 1 <= amount <= left:
        raise ReversalTooLarge(most=left, unit=unit)
    back = moved(payer.account, payee, amount, key=key, note=reason, about=transfer.about, by=by, now=now)
    return _forced(linked(back, transfer), payer, reason, rules)


def _forced(transfer: Transfer, payer: Purse, reason: str, rules: LedgerRules) -> Transfer:
    after = payer.account.balance - payer.held - transfer.amount
    passes = payer.account.owner is not None and after < floor(payer, rules)
    return replace(transfer, override=reason if passes else "")


def linked(back: Transfer, transfer: Transfer) -> Transfer:
    """``back`` as a reversal of ``transfer``."""
    return replace(back, reverses=transfer.id)


def reminders(request: Transfer, zone: tzinfo, quiet: QuietHours | None = None) -> Sequence[datetime]:
    """When its payer is reminded of an open request: after 24, 48, 72 hours, then each week, by day."""
    if not request.is_open or request.due is None:
        return ()
    weeks = range(1, (request.due - request.asked).days // 7 + 1)
    after = [*REMINDED_AFTER, *(timedelta(weeks=week) for week in weeks)]
    dues = [waking(request.asked + later, zone, quiet) for later in after]
    return tuple(due for due in dues if due < request.due)
