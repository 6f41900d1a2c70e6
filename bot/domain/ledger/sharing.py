"""Whole units shared out: nothing is lost, nothing is made."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.ledger.accounts import AccountId, LedgerRules
from bot.domain.ledger.refusals import SplitTooSmall


@dataclass(frozen=True, slots=True)
class Demurrage:
    """What each account gives to the community, and what each active one gets from it."""

    taken: Mapping[AccountId, int]
    given: Mapping[AccountId, int]


def fee(amount: int, rules: LedgerRules) -> int:
    """What the community keeps of a payment, rounded down."""
    return amount * rules.fee_permille // 1000


def demurrage(
    balances: Mapping[AccountId, int], active: Collection[AccountId], rules: LedgerRules
) -> Demurrage:
    """A part of every positive balance for those who traded (Sarafu, programmes.md §1).

    Shares are whole units, the remainder stays with the community. When nobody was active, nothing moves.
    """
    taken = {who: there * rules.demurrage_permille // 1000 for who, there in balances.items() if there > 0}
    taken = {who: part for who, part in taken.items() if part}
    share = sum(taken.values()) // len(active) if active else 0
    return Demurrage(taken, dict.fromkeys(sorted(active), share)) if share else Demurrage({}, {})


def split(amount: int, people: int, unit: str) -> Sequence[int]:
    """Shares of ``people`` that add up exactly; the first ones bear what is over. Raises SplitTooSmall."""
    if amount < people:
        raise SplitTooSmall(least=people, unit=unit)
    share, over = divmod(amount, people)
    return tuple(share + (at < over) for at in range(people))
