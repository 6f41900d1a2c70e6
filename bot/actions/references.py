"""What happens with references: both of a home that has ended are asked apart, and read both at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.actions import aides, audit, cases, settings, stays
from bot.actions.cases.declared import Record
from bot.actions.stays import STAFF, Stay
from bot.domain import blind, references
from bot.domain.cases import Case, CaseKind, CaseRules, TooManyReports, alone
from bot.domain.homes import Guest, Hand, HomeStepNotYours, Host, HostState, MatchId, Scope
from bot.domain.notices import Kind
from bot.domain.references import Reference, ReferenceGone, ReferenceId, ReferencesRules, Round
from bot.domain.residents import Resident, ResidentId, is_former
from bot.domain.stays import TaskKind
from storage.city import City

settings.declare(
    ReferencesRules,
    limits={"days": (7, 60), "first_left_days": (2, 30), "last_left_days": (1, 14), "text_max": (50, 700)},
    rising=[("last_left_days", "first_left_days", "days")],
)

KIND = CaseKind("reference")
WHOSE = {"host": Hand.SENIOR, "guest": Hand.GUEST}
SHOWN = 2
"""So many are told of one person, the newest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """Whose words are asked for (``author``), of whom, and what was written before."""

    stay: Stay
    round: Round
    author: ResidentId
    subject: ResidentId
    name: str
    before: Reference | None


async def asked(city: City, who: Resident, number: int) -> Writing:
    """What ``who`` may write of the home they shared; a helper writes in her name.

    Raises StayGone, HomeStepNotYours, ReferenceGone, ReferencesOver.
    """
    stay = await stays.seen(city, who, number)
    if stay.mover.hand is Hand.HELPER and Scope.ANSWER not in stay.mover.scopes:
        raise HomeStepNotYours
    return await _writing(city, stay, stay.mover.hand is Hand.GUEST)


async def by_phone(city: City, who: Resident, number: int, whose: str) -> Writing:
    """The same of ``host`` or ``guest``, as a coordinator hears it. Raises StayGone, AreaNotYours too."""
    return await _writing(city, await stays.kept(city, who, number), WHOSE[whose] is Hand.GUEST)


async def _writing(city: City, stay: Stay, is_guest: bool) -> Writing:
    round_ = await city.references.round(stay.match.id)
    author = stay.two[1] if is_guest else stay.two[0]
    subject = references.check(round_, author, now=city.now)
    assert round_  # noqa: S101 -- checked
    return Writing(
        stay=stay,
        round=round_,
        author=author,
        subject=subject,
        name=stay.host_name if is_guest else stay.guest_name,
        before=await city.references.by(stay.match.id, author),
    )


async def open_for(city: City, stay: Stay) -> frozenset[ResidentId]:
    """Who of the two can say something now, and has not yet."""
    round_ = await city.references.round(stay.match.id)
    if round_ is None or blind.is_over(round_, city.now):
        return frozenset()
    wrote = {one.author for one in await city.references.written(stay.match.id)}
    return frozenset(set(round_.partners) - wrote)


async def write(city: City, who: Resident, asked_: Writing, *, again: bool, proper: bool, text: str) -> Round:
    """What was said, in place of what was said before; with the second, both are published.

    Where something was not right a coordinator phones. Raises as ``asked``.
    """
    stay, is_heard = asked_.stay, asked_.stay.mover == STAFF
    made = references.written(
        asked_.round,
        asked_.author,
        again=again,
        proper=proper,
        text=text,
        heard=who.id if is_heard else None,
        before=asked_.before,
        now=city.now,
    )
    await city.references.keep(made)
    await _noted(city, who, asked_)
    if not proper:
        await stays.call(city, stay, TaskKind.WORRIED, asked_.author)
    if references.is_complete(asked_.round, await city.references.written(stay.match.id)):
        return await _publish(city, asked_.round)
    return await city.references.touch(asked_.round)


async def _noted(city: City, who: Resident, asked_: Writing) -> None:
    stay = asked_.stay
    await stays.noted(city, who, stay)
    if stay.mover == STAFF:
        told = {"area": stay.match.area, "whom": asked_.author, "behalf": asked_.author}
        await audit.note(city, who.id, "reference-heard", about=stay.about, **told)  # type: ignore[arg-type]
    for task in await city.stays.tasks_of(stay.match.id):
        if task.kind is TaskKind.REFERENCE and task.person == asked_.author:
            await city.stays.call(replace(task, done=city.now, done_by=who.id))


async def _begin(city: City, stay: Stay) -> None:
    """They have lived together: both are asked, by daylight; her helpers hear what she hears."""
    if not references.earned(stay.match):
        return
    rules = city.rules(ReferencesRules, stay.match.area)
    host, guest = stay.two
    new = references.begin(stay.match, host, guest, rules=rules, zone=city.zone, now=city.now)
    await _ask(city, await city.references.begin(new), "references-notice-invite", {host, guest})


stays.watch(_begin)


# -- time ------------------------------------------------------------------------------------------


async def sweep(city: City) -> None:
    """Who has not written is reminded, and phoned at last; published when the days are over."""
    for round_ in await city.references.to_remind(city.now):
        async with city.apart(_about(round_)):
            await _remind(city, round_)
    for round_ in await city.references.due(city.now):
        async with city.apart(_about(round_)):
            await _publish(city, round_)


async def _remind(city: City, round_: Round) -> None:
    """Each is told the same, whatever the other did; with the last reminder a coordinator is to phone."""
    wrote = {one.author for one in await city.references.written(round_.match)}
    silent = set(round_.partners) - wrote
    await _ask(city, round_, "references-notice-reminder", silent)
    rules = city.rules(ReferencesRules, round_.area)
    next_ = references.next_reminder(round_, rules, city.zone, now=city.now)
    await city.references.touch(blind.reminded(round_, next_))
    match = await city.homes.match(MatchId(round_.match))
    if match and next_ is None:
        await _to_phone(city, await stays.whole(city, match, STAFF), silent)


async def _to_phone(city: City, stay: Stay, silent: set[ResidentId]) -> None:
    for person in sorted(silent):
        found = await city.residents.resident(person)
        if found and found.easy:
            await stays.call(city, stay, TaskKind.REFERENCE, person)


async def _ask(city: City, round_: Round, key: str, whom: set[ResidentId]) -> None:
    closes = round_.closes.astimezone(city.zone).date()
    kind = Kind.NEWS if key.endswith("invite") else Kind.REMINDER
    for person in sorted(one for one in whom if not is_former(one)):
        facts = {"name": await _name(city, blind.other(round_, person)), "closes": closes}
        told: dict[str, Any] = {"about": _about(round_), "kind": kind, "until": round_.closes}
        await _tell(city, round_, person, key, facts, **told)


async def _tell(
    city: City, round_: Round, person: ResidentId, key: str, facts: dict[str, object], **told: Any
) -> None:
    """The helpers of a host hear what she hears."""
    if person == round_.host:
        await aides.tell(city, person, key, facts, **told)
    else:
        await city.tell(person, key, facts, **told)


async def _publish(city: City, round_: Round) -> Round:
    """Each reads what was said: who has just written at once, the other by daylight."""
    for said in await city.references.written(round_.match):
        facts = {"name": await _name(city, said.author), **facts_of(said)}
        if not is_former(said.subject):
            about = f"reference:{said.id}"
            await _tell(city, round_, said.subject, "references-notice-published", facts, about=about)
    return await city.references.touch(blind.published(round_, city.now))


def facts_of(said: Reference) -> dict[str, object]:
    """What is told of one: the words, and that others are advised to; that they are not is told to nobody."""
    return {"text": said.text or None, "again": "yes" if said.again else "no"}


# -- who reads them --------------------------------------------------------------------------------


async def told_of(city: City, person: ResidentId, *, most: int = SHOWN) -> tuple[Reference, ...]:
    """What is told of somebody, newest first: those with words, or with the advice to live with them."""
    found = await city.references.about(person, most=most)
    return tuple(one for one in found if one.text or one.again)


async def may_report(city: City, who: Resident, number: ReferenceId) -> Reference:
    """Words that ``who`` reads: they are about them, or about whom they may live with.

    Raises ReferenceGone, CaseThere, TooManyReports.
    """
    said = await city.references.told(number)
    if said is None or said.author == who.id or not await _reads(city, who, said):
        raise ReferenceGone
    about = f"reference:{said.id}"
    alone(who.id, await city.cases.open_about(KIND, about), cases.ways(KIND))
    since, rules = city.now.replace(hour=0, minute=0), city.rules(CaseRules, who.area)
    if await city.cases.opened_since(who.id, KIND, since) >= rules.report_max:
        raise TooManyReports(most=rules.report_max)
    return said


async def _reads(city: City, who: Resident, said: Reference) -> bool:
    if await aides.mover(city, who.id, said.subject):
        return True
    guest, host = await city.homes.guest_of(who.id), await city.homes.host_of(who.id)
    return await _reads_as(city, said.subject, guest, host)


async def _reads_as(city: City, subject: ResidentId, guest: Guest | None, host: Host | None) -> bool:
    """A guest reads of homes that are open; a host of whoever has asked her."""
    if guest and guest.verified and (home := await city.homes.host_of(subject)):
        return home.state is HostState.LISTED
    other = await city.homes.guest_of(subject) if host else None
    if host is None or other is None:
        return False
    return any(match.guest == other.id and match.delivered for match in await city.homes.of_host(host.id))


async def report(city: City, who: Resident, number: ReferenceId, text: str) -> Case:
    """A moderator looks at the words; nobody learns who asked for it. Raises as ``may_report``."""
    said = await may_report(city, who, number)
    round_ = await city.references.round(said.match)
    return await cases.open_case(
        city,
        kind=KIND,
        about=f"reference:{said.id}",
        area=round_.area if round_ else who.area,
        by=who.id,
        against=said.author,
        text=text,
    )


async def _of_case(city: City, case: Case) -> Reference | None:
    return await city.references.reference(ReferenceId(int(case.about.partition(":")[2])))


async def _record(city: City, case: Case) -> Record:
    said = await _of_case(city, case)
    return Record(title=said.text) if said else Record()


async def _judged(city: City, case: Case) -> str | None:
    """Hidden from everybody, or to be read again."""
    said = await _of_case(city, case)
    if said:
        hidden = city.now if case.ruling == "hide" else None
        await city.references.keep(replace(said, hidden=hidden))
    return None


async def _undone(city: City, case: Case) -> None:
    said = await _of_case(city, case)
    if said:
        was_hidden = case.first_ruling == "hide"
        await city.references.keep(replace(said, hidden=city.now if was_hidden else None))


cases.declare(
    KIND,
    rulings=("hide", "keep"),
    leaves=("keep",),
    apply=_judged,
    undo=_undone,
    record=_record,
    is_heard=False,
    is_secret=True,
)


def _about(round_: Round) -> str:
    return f"home:{round_.match}"


async def _name(city: City, who: ResidentId) -> str:
    person = await city.residents.resident(who)
    return person.name if person else ""


__all__: Sequence[str] = [
    "Writing",
    "asked",
    "by_phone",
    "facts_of",
    "may_report",
    "open_for",
    "report",
    "sweep",
    "told_of",
    "write",
]
