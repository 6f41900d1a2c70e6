"""What the people concerned do: open a case, answer, object, take it back."""

from __future__ import annotations

import secrets

from bot.actions.cases import watching
from bot.actions.cases.declared import DECLARED, ways
from bot.actions.cases.telling import ask_other, tell, tell_moderators
from bot.domain import cases
from bot.domain.areas import AreaId
from bot.domain.cases import Case, CaseGone, CaseId, CaseKind, CaseRules, CaseStep
from bot.domain.residents import Resident, ResidentId
from storage.city import City
from storage.notices import Saying

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of a case's number: none that are mistaken for each other when read aloud."""


async def open_case(
    city: City,
    *,
    kind: str,
    about: str,
    area: AreaId,
    by: ResidentId | None,
    against: ResidentId | None = None,
    reason: str = "",
    text: str = "",
    amount: int = 0,
    place: str = "",
) -> Case:
    """A new case of a declared ``kind`` in the queue of ``area``, or of one ``place`` there.

    ``by`` is None where a machine or the clock opens it, ``against`` whom it is about; ``amount`` in the
    community's unit is what it is about. Raises CaseThere.
    """
    rules, word = city.rules(CaseRules, area), CaseKind(kind)
    case = cases.opened(
        word,
        about,
        key="".join(secrets.choice(_LETTERS) for _ in range(6)),
        area=area,
        place=place,
        by=by,
        against=against,
        reason=reason,
        words=text,
        amount=amount,
        ways=ways(word),
        others=await city.cases.open_about(word, about),
        rules=rules,
        zone=city.zone,
        now=city.now,
    )
    case = await city.cases.open(case)
    await note(city, case, "open", by)
    await tell_moderators(city, case, "cases-notice-opened")
    await _ask(city, case)
    return case


async def respond(city: City, who: Resident, number: CaseId, words: str) -> Case:
    """The other side's view; who looks after the case is told. Raises as cases.answer."""
    case = await city.cases.save(cases.answer(await known(city, number), by=who.id, words=words))
    await note(city, case, "answer", who.id)
    await ask_other(city, case)
    if case.handler:
        await tell(city, case.handler, "cases-notice-answered", case)
    return case


async def appeal(city: City, who: Resident, number: CaseId, plea: str) -> Case:
    """An objection: another moderator decides anew. Raises as cases.appeal."""
    case = await known(city, number)
    rules, runs = city.rules(CaseRules, case.area), ways(case.kind)
    moved = cases.appeal(case, by=who.id, ways=runs, plea=plea, rules=rules, now=city.now)
    case = await city.cases.save(moved)
    await note(city, case, "appeal", who.id)
    await tell_moderators(city, case, "cases-notice-appealed")
    for other in sorted(cases.concerned(case, runs) - {who.id}):
        await tell(city, other, "cases-notice-objected", case)
    return case


async def withdraw(city: City, who: Resident, number: CaseId) -> Case:
    """Taken back by who opened it; those who knew of it are told. Raises as cases.withdraw."""
    before = await known(city, number)
    case = await city.cases.save(cases.withdraw(before, by=who.id))
    await note(city, case, "withdraw", who.id)
    await DECLARED[case.kind].dropped(city, case)
    await ask_other(city, case)
    knew = cases.concerned(case, ways(case.kind)) - {who.id}
    for other in sorted({*knew, *([before.handler] if before.handler else [])}):
        await tell(city, other, "cases-notice-withdrawn", case)
    return case


async def responding(city: City, who: Resident, number: CaseId) -> Case:
    """The case, if ``who`` can answer it now. Raises as cases.answer."""
    case = await known(city, number)
    cases.answer(case, by=who.id, words="")
    return case


async def appealing(city: City, who: Resident, number: CaseId) -> Case:
    """The case, if ``who`` can object now. Raises as cases.appeal."""
    case = await known(city, number)
    rules = city.rules(CaseRules, case.area)
    cases.appeal(case, by=who.id, ways=ways(case.kind), plea="", rules=rules, now=city.now)
    return case


async def withdrawing(city: City, who: Resident, number: CaseId) -> Case:
    """The case, if ``who`` can take it back now. Raises as cases.withdraw."""
    case = await known(city, number)
    cases.withdraw(case, by=who.id)
    return case


async def known(city: City, number: CaseId) -> Case:
    """The case, whoever asks. Raises CaseGone."""
    case = await city.cases.case(number)
    if case is None:
        raise CaseGone
    return case


async def called(city: City, key: str) -> CaseId:
    """The case that people call by this number, whoever asks. Raises CaseGone."""
    case = await city.cases.called(key)
    if case is None:
        raise CaseGone
    return case.id


async def note(city: City, case: Case, step: str, by: ResidentId | None, words: str = "") -> None:
    """A line in the case's record; of words only those with which somebody decides.

    Whoever watches over the case sees it as it is now.
    """
    amount = case.ruled_amount if step in {"decide", "propose", "confirm"} else case.amount
    await city.cases.note(CaseStep(case=case.id, step=step, by=by, at=city.now, words=words, amount=amount))
    await watching.changed(city, case)


async def _ask(city: City, case: Case) -> None:
    if case.against is None or case.answer_due is None:
        return
    what = Saying(DECLARED[case.kind].asked)
    await tell(city, case.against, "cases-notice-asked", case, what=what, until=case.answer_due)
    await ask_other(city, case)
