"""More room below the usual floor: asked for by a member, given by a moderator for some time."""

from __future__ import annotations

from bot.actions import ledger
from bot.actions.cases.declared import Record, Suggestion, declare, ways
from bot.actions.cases.speaking import open_case
from bot.domain.areas import AreaId
from bot.domain.cases import Case, CaseKind, CaseRules, Measure, Ruling, alone
from bot.domain.ledger import floor
from bot.domain.residents import Resident
from storage.city import City

FLOOR = CaseKind("floor")
GRANT, REFUSE = Ruling("grant"), Ruling("refuse")


async def ask_limit(city: City, who: Resident, amount: int, text: str) -> Case:
    """``amount`` more units below the floor are asked for, in one's own community. Raises CaseThere."""
    community = ledger.community_of(city, who)
    return await open_case(
        city,
        kind=FLOOR,
        about=_about(community),
        area=community,
        by=who.id,
        against=None,
        reason="",
        text=text,
        amount=amount,
    )


async def asking_limit(city: City, who: Resident) -> None:
    """Whether more can be asked for now. Raises CaseThere."""
    about = _about(ledger.community_of(city, who))
    alone(who.id, await city.cases.open_about(FLOOR, about), ways(FLOOR))


def _about(community: AreaId) -> str:
    return f"limit:{community}"


async def _ruled(city: City, case: Case) -> None:
    """A lower floor for so many days; refused after it was given, the usual one from now on."""
    given = case.ruling == GRANT
    if not given and case.first_ruling != GRANT:
        return
    await ledger.grant_limit(
        city,
        owner=case.opener,
        community=case.area,
        floor=ledger.rules_of(city, case.area).hard_floor - case.ruled_amount,
        days=case.ruled_days if given else 1,
        reason=case.grounds,
        by=case.decider,
    )


async def _undone(city: City, case: Case) -> None:
    """The limit before the decision is in force again."""
    if GRANT in {case.ruling, case.first_ruling}:
        await ledger.end_limit(city, case.opener, case.area)


async def _record(city: City, case: Case) -> Record:
    """How the account stands."""
    purse = await ledger.purse(city, case.opener, case.area)
    facts = {
        "balance": purse.account.balance,
        "held": purse.held,
        "floor": floor(purse, ledger.rules_of(city, case.area)),
        "unit": ledger.unit(city, case.area),
    }
    return Record(key="cases-record-account", facts=facts)


GIVEN_DAYS = 90
"""For how long more room is usually given."""


async def _suggested(city: City, case: Case) -> Suggestion | None:
    """Given to who has kept their word so far; not to who has not, or is held back."""
    settled = await city.trades.settled_count(case.opener)
    late = await city.trades.reneged_count(case.opener)
    told = {"key": "cases-because-trades", "facts": {"settled": settled, "late": late}}
    held = [it for it in await city.conduct.held(case.opener) if it.holds(city.now)]
    if held or late > settled:
        return Suggestion(ruling=REFUSE, reason="reason-balance-first", **told)  # type: ignore[arg-type]
    if settled < TRUSTED or case.amount > city.rules(CaseRules, case.area).limit_most:
        return None
    given = {"amount": case.amount, "days": GIVEN_DAYS}
    return Suggestion(ruling=GRANT, reason="reason-good-record", **given, **told)  # type: ignore[arg-type]


TRUSTED = 3
"""Trades seen through to the end that speak for somebody."""

declare(
    FLOOR,
    rulings=(GRANT, REFUSE),
    leaves=(REFUSE,),
    measures={GRANT: Measure.FREE},
    lasting=(GRANT,),
    apply=_ruled,
    suggest=_suggested,
    undo=_undone,
    reasons={
        GRANT: ("reason-good-record", "reason-good-plan"),
        REFUSE: ("reason-balance-first", "reason-too-new"),
    },
    record=_record,
)
