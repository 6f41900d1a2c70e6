"""Which desk sees a case, and what of it: who, what and where in brief, how it stands, and who did what.

What people wrote in confidence, where exactly they live and their names, unless neighbours may see them,
are not for a group: whoever may, reads them in private.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.actions import ledger, roles
from bot.actions.cases.deciding import suggested
from bot.actions.cases.declared import DECLARED, Suggestion, ways
from bot.domain import cases
from bot.domain.areas import AreaKind
from bot.domain.cases import Case, CaseRules, CaseState, CaseStep, Measure, Ruling
from bot.domain.desk import Desk
from bot.domain.residents import ResidentId, is_former
from bot.domain.roles import Role
from storage.city import City
from storage.notices import Saying

CARD = "desk-notice-card"

ACTS = frozenset({"take", "return", "hand", "decide", "propose", "confirm", "decline", "undo"})
"""Steps of those who look after cases: they are told with the name of who did it."""

ACTS_MOST = 4
"""Of the newest of them, so many stand on a card."""

_OVER = frozenset({CaseState.CLOSED, CaseState.WITHDRAWN})


async def seen_by(city: City, case: Case) -> Desk | None:
    """The desk nearest to where a case lies; none for what others than moderators decide.

    Nor where one of its sides could be sitting there: somebody who looks after such cases learns nothing
    of one about themselves before it is decided.
    """
    if case.role is not Role.MODERATOR:
        return None
    around = [area.id for area in city.home(case.area)]
    there = await city.desk.at(around)
    desk = next((there[area] for area in around if area in there), None)
    if desk is None or any([await _could_sit_there(city, desk, case, who) for who in case.parties]):
        return None
    return desk


async def _could_sit_there(city: City, desk: Desk, case: Case, who: ResidentId) -> bool:
    """Whether somebody holds the role by which people come into that group."""
    return await roles.may(city, who, Role.MODERATOR, desk.area, case.place)


async def desk_of(city: City, case: Case) -> int | None:
    """The reader that sees a case in place of each moderator."""
    desk = await seen_by(city, case)
    return desk.reader if desk else None


async def changed(city: City, case: Case) -> None:
    """The card becomes what the case is now; of one that is over nobody is told anew."""
    desk = await seen_by(city, case)
    if desk is None:
        return
    is_there = await city.cards.message(desk.reader, about(case)) is not None
    if case.state in _OVER and not is_there:
        await city.notices.supersede(desk.reader, CARD, about(case), city.now)
        return
    await show(city, desk, case)


async def show(city: City, desk: Desk, case: Case, menu: str = "") -> None:
    """The card as the case is now, in place of what was to be shown; ``menu`` is what it asks."""
    facts, until = await _facts(city, case), _undo_until(city, case)
    await city.notices.supersede(desk.reader, CARD, about(case), city.now)
    told = facts | {"menu": menu, "undo": until is not None, "asks": await _asks(city, case, menu)}
    told["reasons"] = ",".join(reasons(case, menu.partition(":")[2]))
    if menu == "hand":
        told["others"] = [list(one) for one in await able(city, case)]
    await city.tell(desk.reader, CARD, told, about=about(case))
    if until:
        await city.tell(desk.reader, CARD, told | {"undo": False}, about=about(case), due=until)


def about(case: Case) -> str:
    """How notices and cards name it."""
    return f"case:{case.id}"


def reasons(case: Case, ruling: str) -> Sequence[str]:
    """The prepared ones for a decision: in a group there are no others."""
    return DECLARED[case.kind].reasons.get(Ruling(ruling), ())


async def able(city: City, case: Case) -> Sequence[tuple[ResidentId, str]]:
    """To whom it can be handed over, by name."""
    before = {case.handler, case.first_handler, case.first_seconder}
    there = await roles.holders(city, case.role, case.area, case.place)
    free = [who for who in there if who not in case.parties | before]
    return [(who, name) for who in free if (name := await _name(city, who))]


# -- facts -------------------------------------------------------------------------------------


async def _facts(city: City, case: Case) -> dict[str, object]:
    """All that a card may show."""
    record = await DECLARED[case.kind].record(city, case)
    suggestion = await suggested(city, case) if case.state in cases.UNDECIDED else None
    steps = [step for step in await city.cases.steps(case.id) if step.step in ACTS][-ACTS_MOST:]
    return {
        "kind": Saying(f"case-kind-{case.kind}"),
        "number": case.key,
        "title": record.title if record.is_open else None,
        **_place(city, case),
        "whom": await _neighbour(city, "desk-line-about", case.against),
        "reason": _reason(case),
        "amount": _amount(city, case, case.amount),
        "opened": case.opened,
        "suggested": _suggested(suggestion),
        "stands": Saying(f"desk-stands-{case.state}", {"name": await _name(city, case.handler)}),
        "ruled": await _ruled(city, case),
        "did": await _did(city, steps),
        "state": case.state.value,
        "rulings": ",".join(_endings(case)),
        "follow": suggestion.ruling if suggestion else "",
        "handed": case.handler is not None,
    }


def _place(city: City, case: Case) -> dict[str, object]:
    """Where it is, no nearer than a dong: whoever lives in a complex is soon guessed."""
    wide = [area for area in city.home(case.area) if area.kind is not AreaKind.COMPLEX]
    near = [area for area in wide if area.kind is not AreaKind.CITY] or wide
    names = [area.name_en or area.name_ko for area in near]
    return {"area": " ".join(area.name_ko for area in reversed(near)), "place": ", ".join(names)}


async def _neighbour(city: City, key: str, who: ResidentId | None) -> Saying | None:
    name = await city.residents.shown_name(who) if who and not is_former(who) else None
    return Saying(key, {"name": name}) if name else None


def _reason(case: Case) -> Saying | None:
    if not case.reason:
        return None
    return Saying("desk-line-reason", {"reason": Saying(f"{case.kind}-reason-{case.reason}")})


def _amount(city: City, case: Case, units: int) -> Saying | None:
    facts = {"amount": units, "unit": ledger.unit(city, case.area)}
    return Saying("desk-line-amount", facts) if units else None


def _suggested(it: Suggestion | None) -> Saying | None:
    """Which decision; from what it is worked out is read in private."""
    return Saying("desk-line-suggested", {"ruling": Saying(f"ruling-{it.ruling}")}) if it else None


async def _ruled(city: City, case: Case) -> Saying | None:
    """What was decided or is proposed; why, only where it is a prepared reason."""
    if case.ruling is None:
        return None
    measured = case.ruling in ways(case.kind).measures
    facts = {
        "ruling": Saying(f"ruling-{case.ruling}"),
        "amount": _amount(city, case, case.ruled_amount) if measured else None,
        "why": Saying("desk-line-why", {"why": Saying(case.prepared)}) if case.prepared else None,
    }
    return Saying("desk-line-ruled", facts)


async def _did(city: City, steps: Sequence[CaseStep]) -> Saying | None:
    """Who did what and when, one line each, the oldest first."""
    said: Saying | None = None
    for step in steps:
        name = await _name(city, step.by)
        deed = Saying(f"deed-case-{step.step}")
        line = Saying("desk-line-did", {"at": step.at, "name": name, "deed": deed})
        said = Saying("desk-lines", {"before": said, "line": line}) if said else line
    return said


async def _name(city: City, who: ResidentId | None) -> str:
    resident = await city.residents.resident(who) if who else None
    return resident.name if resident else ""


async def _asks(city: City, case: Case, menu: str) -> Saying | None:
    """What the presses of a menu are for."""
    if not menu:
        return None
    what, _, ruling = menu.partition(":")
    if what == "hand":
        return Saying("desk-asks-hand", {"count": len(await able(city, case))})
    return Saying("desk-asks-why", {"ruling": Saying(f"ruling-{ruling}")})


def _endings(case: Case) -> Sequence[Ruling]:
    """Those that taps can tell: no amount and no days are to be named, and there are reasons for them."""
    runs = ways(case.kind)
    plain = [r for r in runs.rulings if runs.measures.get(r) in {None, Measure.ALL} and r not in runs.lasting]
    return [r for r in plain if cases.can_end(case, r, runs) and reasons(case, r)]


def _undo_until(city: City, case: Case) -> datetime | None:
    if DECLARED[case.kind].undo is None:
        return None
    until = cases.undo_until(case, city.rules(CaseRules, case.area))
    return until if until and until - city.now > timedelta(0) else None
