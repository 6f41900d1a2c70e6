"""A case as a card: for moderators with names and buttons to decide, for the others as it stands."""

from __future__ import annotations

from datetime import timedelta

from bot.actions import cases
from bot.actions.cases import Desk, Stand, Suggestion
from bot.domain.cases import UNDECIDED, Case, CaseId, CaseState, Ruling
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.cases.presses import Act, Follow, Rule, Thread
from handlers.doors import MENU, PICTURES, Door, LevelOf, PersonCard, Sanction


async def shown(scene: Scene, resident: Resident, number: CaseId) -> Say:
    """The case, as far as it concerns ``resident``. Raises CaseGone."""
    case, as_moderator = await cases.seen(scene.city, resident, number)
    if as_moderator:
        return _desk(scene, resident, await cases.desk(scene.city, resident, case))
    return _stand(resident, await cases.stand(scene.city, resident, case))


def age(scene: Scene, case: Case) -> timedelta:
    """How long it has been there, in days, or hours, or minutes."""
    passed = scene.city.now - case.opened
    for unit in (timedelta(days=1), timedelta(hours=1)):
        if passed >= unit:
            return passed // unit * unit
    return max(passed // timedelta(minutes=1), 1) * timedelta(minutes=1)


def amount(units: int, unit: str) -> Worded:
    """So many of a unit."""
    return Worded("ledger-amount", {"amount": units, "unit": Worded("ledger-unit", {"unit": unit})})


# -- for moderators ----------------------------------------------------------------------------


def _desk(scene: Scene, resident: Resident, desk: Desk) -> Say:
    case = desk.case
    opener = _opener(desk)
    other = named(desk.other)
    lines = [
        *([Worded(desk.record.key, desk.record.facts)] if desk.record.key else []),
        *_brought(case, opener, desk.unit),
        *_answered(case, other),
        *_first(case, desk.unit),
        *_judged(case, desk.unit),
        Worded("cases-line-age", {"age": age(scene, case)}),
        *([Worded("cases-line-handler", {"name": desk.handler})] if desk.handler else []),
        *([Worded("cases-line-second", {"name": desk.seconder})] if desk.seconder else []),
        *(_suggested(desk.suggested) if desk.suggested else []),
    ]
    cards = [[Button(PersonCard(id=who), "person", {"name": name})] for who, name in desk.people]
    kind, _, number = case.about.partition(":")
    level = (
        [Button(LevelOf(kind="listing", id=int(number)), "conduct-level-door")] if kind == "listing" else []
    )
    seen = _pictures(case, is_there=desk.record.is_pictured)
    rows = [*_decisions(resident, desk), *seen, *cards, level, [Button(Door(to="cases"), "queue")], MENU]
    about = [] if case.against is None else [Worded("cases-line-about", {"name": other})]
    return Say("cases-card", _facts(case, desk.record.title), lines=[*about, *lines], buttons=rows)


def _pictures(case: Case, *, is_there: bool) -> list[Row]:
    kind, _, number = case.about.partition(":")
    return [[Button(PICTURES[kind](int(number)), "cases-pictures")]] if is_there and kind in PICTURES else []


def _suggested(it: Suggestion) -> list[Worded]:
    """What suggests itself, from what, and the reason that would be read."""
    facts = {"ruling": Worded(f"ruling-{it.ruling}"), "days": it.days, "because": Worded(it.key, it.facts)}
    return [Worded("cases-line-suggested", {**facts, "reason": Worded(it.reason)})]


def _opener(desk: Desk) -> Worded:
    """Nobody, where the bot noticed it by itself; in a secret case it is not told who."""
    if desk.case.by is None:
        return Worded("cases-nobody")
    return named(desk.opener) if desk.opener is not None else Worded("cases-hidden")


def _decisions(resident: Resident, desk: Desk) -> list[Row]:
    case = desk.case
    if desk.may_second or desk.may_undo:
        steps = ("confirm", "decline") if desk.may_second else ("undo",)
        return [*_thread(desk), *([Button(Act(step=step, id=case.id), step)] for step in steps)]
    if desk.may_take and case.handler != resident.id:
        return [[Button(Act(step="take", id=case.id), "take")]]
    if case.state is not CaseState.ASSIGNED or case.handler != resident.id:
        return []
    rulings = [Button(Rule(ruling=ruling, id=case.id), f"ruling-{ruling}") for ruling in desk.rulings]
    rows: list[Row] = [rulings[i : i + 2] for i in range(0, len(rulings), 2)]
    if it := desk.suggested:
        follow = Follow(ruling=it.ruling, id=case.id)
        rows.insert(0, [Button(follow, "cases-follow", {"ruling": Worded(f"ruling-{it.ruling}")})])
    if case.against is not None:
        rows.append([Button(Sanction(id=case.against), "conduct-sanction")])
    away: Row = [Button(Act(step=step, id=case.id), step) for step in ("return", "hand")]
    return [*rows, *_thread(desk), away]


def _thread(desk: Desk) -> list[Row]:
    if not desk.thread:
        return []
    return [[Button(Thread(id=desk.case.id), "thread", {"count": len(desk.thread)})]]


def named(name: str | None) -> Worded:
    """Somebody whose name the moderator needs."""
    return Worded("cases-name", {"name": name}) if name else Worded("cases-gone")


# -- for those concerned -----------------------------------------------------------------------


def _stand(resident: Resident, stand: Stand) -> Say:
    case = stand.case
    me, them = Worded("cases-me"), Worded("cases-other")
    mine = resident.id == case.by
    brought = _brought(case, me if mine else them, stand.unit) if mine or not stand.is_secret else []
    pleaded = not stand.is_secret or case.appealed_by == resident.id
    lines = [
        *brought,
        *_answered(case, them if mine else me),
        *_first(case, stand.unit, pleaded=pleaded),
        *(_judged(case, stand.unit) if case.decided else []),
        *([Worded("cases-line-until", {"until": stand.until})] if stand.until else []),
        *([Worded("cases-line-final")] if case.is_final else []),
    ]
    seen = _pictures(case, is_there=stand.is_pictured and not stand.is_secret)
    rows = [*_replies(resident, stand), *seen, MENU]
    return Say("cases-card", _facts(case, stand.title), lines=lines, buttons=rows)


def _replies(resident: Resident, stand: Stand) -> list[Row]:
    case, steps = stand.case, list[str]()
    undecided = case.state in UNDECIDED and case.appealed_by is None
    if undecided and case.answer_due and case.answer_words is None and resident.id == case.against:
        steps.append("answer")
    if undecided and resident.id == case.by:
        steps.append("withdraw")
    if stand.until:
        steps.append("appeal")
    return [[Button(Act(step=step, id=case.id), step)] for step in steps]


# -- lines -------------------------------------------------------------------------------------


def _facts(case: Case, title: str | None) -> dict[str, object]:
    return {"kind": kind(case), "number": case.key, "title": title, "state": case.state}


def kind(case: Case) -> Worded:
    """What it is about, in a word."""
    return Worded(f"case-kind-{case.kind}")


def _brought(case: Case, who: Worded, unit: str) -> list[Worded]:
    """What was said when the case was opened."""
    lines = []
    if case.reason:
        reason = Worded(f"{case.kind}-reason-{case.reason}")
        lines.append(Worded("cases-line-reason", {"reason": reason}))
    if case.amount:
        lines.append(Worded("cases-line-amount", {"amount": amount(case.amount, unit)}))
    if case.words:
        lines.append(Worded("cases-line-said", {"who": who, "words": case.words}))
    return lines


def _answered(case: Case, who: Worded) -> list[Worded]:
    """What the other side said, or until when it may."""
    if case.answer_words is not None:
        return [Worded("cases-line-said", {"who": who, "words": case.answer_words})]
    if case.answer_due is None or case.state not in UNDECIDED or case.appealed_by is not None:
        return []
    return [Worded("cases-line-unanswered", {"until": case.answer_due})]


def _first(case: Case, unit: str, *, pleaded: bool = True) -> list[Worded]:
    """The decision that was objected to, and the objection."""
    if case.appealed_by is None or case.first_ruling is None:
        return []
    ruled = _ruled(case, case.first_ruling, case.first_amount, unit)
    first = Worded("cases-line-first", {**ruled, "why": _why(case.first_prepared, case.first_why)})
    return [first, *([Worded("cases-line-plea", {"plea": case.plea})] if case.plea and pleaded else [])]


def _judged(case: Case, unit: str) -> list[Worded]:
    """The decision and why."""
    if case.ruling is None:
        return []
    days = Worded("cases-days", {"days": case.ruled_days}) if case.ruled_days else None
    ruled = _ruled(case, case.ruling, case.ruled_amount, unit)
    why = Worded("cases-line-why", {"why": _why(case.prepared, case.why)})
    return [Worded("cases-line-ruling", {**ruled, "days": days}), why]


def _why(prepared: str, why: str) -> Worded | str:
    return Worded(prepared) if prepared else why


def _ruled(case: Case, ruling: Ruling, units: int, unit: str) -> dict[str, object]:
    told = ruling in cases.ways(case.kind).measures
    return {"ruling": Worded(f"ruling-{ruling}"), "amount": amount(units, unit) if told else None}
