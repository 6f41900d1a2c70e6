"""More room below the usual floor: asked for by a member, given by a moderator for some time."""

from __future__ import annotations

from bot.actions import ledger
from bot.actions.cases.declared import Record, declare, ways
from bot.actions.cases.speaking import open_case
from bot.domain.areas import AreaId
from bot.domain.cases import Case, CaseKind, Measure, Ruling, alone
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


declare(
    FLOOR,
    rulings=(GRANT, REFUSE),
    leaves=(REFUSE,),
    measures={GRANT: Measure.FREE},
    lasting=(GRANT,),
    apply=_ruled,
    undo=_undone,
    record=_record,
)
