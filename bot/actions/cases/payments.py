"""A payment gone wrong: brought forward by who paid; given back, in part, or not, as a moderator rules.

What a trade moved is disputed on the trade's card.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.actions import ledger
from bot.actions.cases.declared import Record, Suggestion, declare
from bot.actions.cases.speaking import open_case
from bot.domain.cases import Case, CaseKind, CaseRules, CaseThere, Measure, Ruling
from bot.domain.ledger import AccountId, Transfer, TransferGone, TransferId
from bot.domain.residents import Resident, ResidentId
from storage.city import City

PAYMENT = CaseKind("payment")
FULL, PARTIAL, NONE = Ruling("full"), Ruling("partial"), Ruling("none")
MEASURES: dict[str, Measure] = {FULL: Measure.ALL, PARTIAL: Measure.PART}
"""Of what was paid all goes back, a part of it, or nothing."""


async def mistakable(city: City, who: Resident) -> Sequence[tuple[Transfer, ResidentId]]:
    """The latest payments about which ``who`` can still say that they went wrong, and whom they went to."""
    mine, since = await _mine(city, who)
    return await _with_payees(city, await city.ledger.sent(mine, since))


async def mistaking(city: City, who: Resident, number: TransferId) -> tuple[Transfer, ResidentId]:
    """Such a payment, and whom it went to. Raises TransferGone, CaseThere."""
    mine, since = await _mine(city, who)
    found = await _with_payees(city, await city.ledger.sent(mine, since, only=number))
    if not found:
        raise TransferGone
    for case in await city.cases.ever_about(PAYMENT, _about(found[0][0])):
        raise CaseThere(number=case.id)
    return found[0]


async def mistaken(city: City, who: Resident, number: TransferId, words: str) -> Case:
    """A case is opened; the other side is heard first. Raises as ``mistaking``."""
    paid, payee = await mistaking(city, who, number)
    return await open_case(
        city,
        kind=PAYMENT,
        about=_about(paid),
        area=paid.community,
        by=who.id,
        against=payee,
        reason="",
        text=words,
        amount=paid.amount,
    )


async def _mine(city: City, who: Resident) -> tuple[AccountId, datetime]:
    """The account at home, and since when payments from it can be brought forward."""
    community = ledger.community_of(city, who)
    days = city.rules(CaseRules, community).payment_days
    return (await ledger.account(city, who.id, community)).id, city.now - timedelta(days=days)


async def _with_payees(city: City, sent: Sequence[Transfer]) -> list[tuple[Transfer, ResidentId]]:
    theirs = await city.ledger.accounts([paid.payee for paid in sent])
    return [(paid, owner) for paid in sent if (owner := theirs[paid.payee].owner)]


def _about(paid: Transfer) -> str:
    return f"transfer:{paid.id}"


async def _paid(city: City, case: Case) -> Transfer:
    paid = await city.ledger.transfer(TransferId(int(case.about.partition(":")[2])))
    if paid is None:
        raise TransferGone
    return paid


async def _ruled(city: City, case: Case) -> None:
    """So many units go back; after an objection only what is then missing moves."""
    paid = await _paid(city, case)
    back = {FULL: paid.amount, NONE: 0}.get(case.ruling or NONE, case.ruled_amount)
    key, by = f"{case.about}:{case.id}:{case.version}", case.decider
    await ledger.ruled(city, paid.id, keeps=paid.amount - back, by=by, reason=case.grounds, key=key)


async def _undone(city: City, case: Case) -> None:
    """What came back before the decision is back again, and no more."""
    paid = await _paid(city, case)
    key = f"{case.about}:{case.id}:{case.version}:undo"
    keeps = paid.amount - case.first_amount
    await ledger.ruled(city, paid.id, keeps=keeps, by=case.decider, reason=case.grounds, key=key)


async def _record(city: City, case: Case) -> Record:
    paid = await _paid(city, case)
    facts = {"amount": paid.amount, "unit": ledger.unit(city, paid.community), "at": paid.done}
    return Record(title=paid.note or None, key="cases-record-payment", facts=facts)


async def _suggested(_: City, case: Case) -> Suggestion | None:
    """Who was asked and says nothing does not claim it."""
    if case.appealed_by is not None or case.answer_due is None or case.answer_words is not None:
        return None
    return Suggestion(ruling=FULL, reason="reason-mistake", key="cases-because-silent")


declare(
    PAYMENT,
    rulings=(FULL, PARTIAL, NONE),
    leaves=(NONE,),
    measures=MEASURES,
    apply=_ruled,
    suggest=_suggested,
    undo=_undone,
    reasons={
        FULL: ("reason-mistake",),
        PARTIAL: ("reason-partly-mistake",),
        NONE: ("reason-meant", "reason-unproven"),
    },
    record=_record,
    asked="cases-asked-payment",
)
