"""What being late and breaking things leads to: pauses, and cases where people must decide."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.actions import cases, places
from bot.actions.lending import owing
from bot.actions.lending.telling import tell
from bot.domain import items as item_rules
from bot.domain import lending
from bot.domain.cases import Case, CaseThere
from bot.domain.items import ItemState
from bot.domain.lending import (
    YEAR,
    Check,
    LendingRules,
    Loan,
    LoanId,
    LoanState,
    LoanStepImpossible,
    Pause,
    PauseCause,
    PauseGone,
    PauseId,
)
from bot.domain.places import Place
from bot.domain.residents import Resident
from storage.city import City

HARM, LATE = "harm", "late"
REPLACE = "replace"


async def late(city: City, loan: Loan, place: Place) -> Pause | None:
    """The pause that a late return costs; with the one after the ladder's last step a moderator looks."""
    rules, today = places.rules(city, LendingRules, place), places.today(city)
    before = await city.lending.late_count(loan.borrower, city.now - YEAR, but=loan.id)
    current = await city.lending.pause_of(loan.borrower, place.id, today)
    due = lending.pause(loan, before=before, current=current, rules=rules, today=today, now=city.now)
    if due is None:
        return None
    pause = await city.lending.make_pause(due)
    await tell(
        city, loan, "paused", days=pause.days, late=loan.late_days, until=pause.until, count=before + 1
    )
    if lending.needs_a_look(before, rules):
        await _opened(city, LATE, pause.about, place, against=None, reason="often")
    return pause


async def harmed(city: City, loan: Loan, place: Place) -> None:
    """Something is missing or broken: a moderator hears both, and decides what comes of it."""
    if loan.check in {Check.PARTS, Check.DAMAGED}:
        await _opened(city, HARM, loan.about, place, against=loan, reason=loan.check.value)


async def lost(city: City, loan: Loan, place: Place) -> None:
    """It has not come back for so long that it counts as lost: the same thing is to be found again."""
    await _opened(city, HARM, loan.about, place, against=loan, reason="lost")


async def object_to(city: City, who: Resident, number: PauseId, words: str) -> Case:
    """Somebody thinks that a pause is not right. Raises PauseGone, CaseThere."""
    pause = await _running(city, number)
    if pause.person != who.id:
        raise PauseGone
    place = await places.known(city, pause.place)
    return await cases.open_case(
        city, kind=LATE, about=pause.about, area=place.area, by=who.id, reason="objection", text=words
    )


async def _opened(
    city: City, kind: str, about: str, place: Place, *, against: Loan | None, reason: str
) -> None:
    try:
        await cases.open_case(
            city,
            kind=kind,
            about=about,
            area=place.area,
            by=None,
            against=against.borrower if against else None,
            reason=reason,
        )
    except CaseThere:
        return


async def _running(city: City, number: PauseId) -> Pause:
    return lending.lift(await city.lending.a_pause(number), today=places.today(city), now=city.now)


async def _late_ruled(city: City, case: Case) -> None:
    """Lifted, or another number of days from today on."""
    pause = await city.lending.a_pause(PauseId(int(case.about.partition(":")[2])))
    if pause is None or case.ruling == "uphold":
        return
    if not pause.lifted:
        await city.lending.save_pause(replace(pause, lifted=city.now))
    if case.ruling == "pause":
        until = places.today(city) + timedelta(days=case.ruled_days)
        made = replace(pause, id=PauseId(0), version=1, lifted=None, loan=None, cause=PauseCause.RULED)
        await city.lending.make_pause(replace(made, days=case.ruled_days, until=until, since=city.now))


async def _harm_ruled(city: City, case: Case) -> str | None:
    """What is to be replaced is owed from now on; a lost thing of which nothing is owed is written off."""
    loan = await city.lending.loan(LoanId(int(case.about.partition(":")[2])))
    if loan is None:
        return None
    if case.ruling == REPLACE:
        await owing.owe(city, loan, case)
    elif case.first_ruling == REPLACE:
        await owing.drop(city, loan, case)
    if loan.state is not LoanState.LOST or case.ruling != "wear":
        return None
    gone = lending.check(loan, Check.DAMAGED, by=None, zone=city.zone, now=city.now)
    return str((await city.lending.save(gone)).version)


async def _harm_undone(city: City, case: Case) -> None:
    """What was owed before is owed, and what was lost is lost. Raises LoanStepImpossible."""
    loan = await city.lending.loan(LoanId(int(case.about.partition(":")[2])))
    if loan is None:
        return
    if case.was:
        await _lost_again(city, loan, case.was)
    if case.ruling == REPLACE and case.first_ruling != REPLACE:
        await owing.take_back(city, loan, case)
    elif case.ruling != REPLACE and case.first_ruling == REPLACE:
        await owing.owe(city, loan, case)


async def _lost_again(city: City, loan: Loan, was: str) -> None:
    """As before it was written off, if nothing has happened to it, or with its copy, since."""
    others = [each for each in await city.lending.of_item(loan.item) if each.copy == loan.copy]
    if str(loan.version) != was or others:
        raise LoanStepImpossible(step="undo", state=loan.state)
    await city.lending.save(replace(loan, state=LoanState.LOST, check=None, back=None, late_days=0))


async def _loan_record(city: City, case: Case) -> cases.Record:
    loan = await city.lending.loan(LoanId(int(case.about.partition(":")[2])))
    item = await city.items.item(loan.item) if loan else None
    if loan is None or item is None:
        return cases.Record()
    facts = {"title": item.title, "out": loan.out, "due": loan.due, "value": item.value}
    found = await city.lending.photos_of(loan.item, loan.copy)
    pictured = bool(lending.before(loan, found) or lending.after(loan, found))
    return cases.Record(title=item.title, is_pictured=pictured, key="lending-record-loan", facts=facts)


async def _pause_record(city: City, case: Case) -> cases.Record:
    pause = await city.lending.a_pause(PauseId(int(case.about.partition(":")[2])))
    if pause is None:
        return cases.Record()
    count = await city.lending.late_count(pause.person, city.now - YEAR, but=LoanId(0))
    facts = {"days": pause.days, "until": pause.until, "count": count}
    return cases.Record(key="lending-record-pause", facts=facts)


async def written_off(city: City, loan: Loan) -> None:
    """The only copy is gone: it is shown as lost."""
    item = await city.items.locked(loan.item)
    if item and item.quantity == 1 and item.state in {ItemState.AVAILABLE, ItemState.MAINTENANCE}:
        await city.items.save(item_rules.moved(item, "lose"))


cases.declare(
    HARM,
    rulings=("wear", "repair", REPLACE),
    leaves=("wear",),
    apply=_harm_ruled,
    undo=_harm_undone,
    record=_loan_record,
    asked="lending-asked-harm",
)
cases.declare(
    LATE,
    rulings=("lift", "pause", "uphold"),
    leaves=("uphold",),
    lasting=("pause",),
    apply=_late_ruled,
    record=_pause_record,
    is_heard=False,
)
