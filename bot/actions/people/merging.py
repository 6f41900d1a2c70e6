"""Two records of one person become one: proposed by a moderator, asked of the person, agreed to by a second.

Everything changes hands by the marks of the tables; features say beside themselves what stands in the way and
what they must settle. It cannot be taken back.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.actions import audit, cases, roles
from bot.actions.people import declared
from bot.actions.people.declared import HISTORIES, Line
from bot.actions.people.knowing import noting
from bot.domain import people
from bot.domain.areas import AreaId
from bot.domain.cases import Case, CaseId, CaseKind, CaseThere, Ruling
from bot.domain.people import Merge, MergeGone, MergeInTheWay, PeopleRules, is_ward
from bot.domain.residents import Consent, Resident, ResidentId
from bot.domain.roles import Role
from storage.city import City

MERGE = CaseKind("merge")
SAME, APART = Ruling("merge"), Ruling("apart")
_MANY = 2**60


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would happen: what ``moves``, how many ``roles`` end, what is ``in_the_way``, who is asked."""

    stays: Resident
    gone: Resident
    moves: Sequence[Line]
    roles: int
    in_the_way: Sequence[Line]
    asks_stays: bool
    asks_gone: bool
    hours: int

    @property
    def can_turn(self) -> bool:
        """Whether the other record could stay as well."""
        return is_ward(self.stays.id) == is_ward(self.gone.id)


async def preview(city: City, who: Resident, stays: ResidentId, gone: ResidentId) -> Preview:
    """What one record of two would be; whoever has the messenger stays.

    Raises PersonGone, SameRecord, AreaNotYours, OwnCase.
    """
    kept, lost = await noting(city, who, stays), await noting(city, who, gone)
    if is_ward(kept.id) and not is_ward(lost.id):
        kept, lost = lost, kept
    can = [await roles.may(city, who.id, Role.MODERATOR, each.area) for each in (kept, lost)]
    people.may_merge(lost.id, kept.id, by=who.id, is_moderator=all(can))
    return Preview(
        stays=kept,
        gone=lost,
        moves=[line for history in HISTORIES.values() for line in await history(city, lost)],
        roles=len(await city.roles.of(lost.id)),
        in_the_way=await _in_the_way(city, lost, kept),
        asks_stays=await _can_be_asked(city, kept),
        asks_gone=await _can_be_asked(city, lost),
        hours=city.rules(PeopleRules, kept.area).merge_hours,
    )


async def propose(city: City, who: Resident, stays: ResidentId, gone: ResidentId, why: str) -> Case:
    """A second moderator has to agree, and who can be asked is.

    Raises as ``preview``, MergeInTheWay, CaseThere.
    """
    seen = await preview(city, who, stays, gone)
    stays, gone = seen.stays.id, seen.gone.id
    for open_ in await city.people.open_merges(stays, gone):
        raise CaseThere(number=open_.case)
    if seen.in_the_way:
        raise MergeInTheWay(count=len(seen.in_the_way))
    area = _around(city, seen.stays, seen.gone)
    case = await cases.open_case(
        city, kind=MERGE, about=f"double:{gone}:{stays}", area=area, by=who.id, text=why
    )
    made = people.propose(
        gone,
        stays,
        case=case.id,
        by=who.id,
        asks_gone=seen.asks_gone,
        asks_stays=seen.asks_stays,
        rules=city.rules(PeopleRules, area),
        now=city.now,
    )
    await city.people.propose(made)
    await audit.note(
        city, who.id, "merge-proposed", area=area, whom=stays, about=f"case:{case.id}", words=why
    )
    await _ask(city, seen, made)
    return case


async def _ask(city: City, seen: Preview, made: Merge) -> None:
    about = f"case:{made.case}"
    for asked, whom, other in (
        ("stays" if seen.asks_stays else "", seen.stays, seen.gone),
        ("goes" if seen.asks_gone else "", seen.gone, seen.stays),
    ):
        if asked:
            since = other.joined.astimezone(city.zone).date()
            facts = {"name": other.name, "since": since, "until": made.until}
            await city.tell(whom.id, f"people-notice-{asked}", facts, about=about)


async def say(city: City, who: Resident, number: CaseId, *, yes: bool) -> Merge:
    """What the person says to it; who proposed it is told. Raises MergeGone."""
    said = people.answered(await city.people.merge_of(number), by=who.id, yes=yes, now=city.now)
    said = await city.people.keep_merge(said)
    facts = {"name": who.name, "said": "yes" if yes else "no"}
    await city.tell(said.by, "people-notice-said", facts, about=f"case:{number}")
    return said


async def _in_the_way(city: City, gone: Resident, stays: Resident) -> Sequence[Line]:
    """What must be settled before: what features say, else whatever both have open that a person has once."""
    found = await declared.in_the_way(city, gone, stays)
    for who in (gone, stays):
        if await city.rights.leaving(who.id):
            found.append(Line(key="people-way-leaving", facts={"name": who.name}))
    if gone.id in city.admins:
        found.append(Line(key="people-way-settings"))
    if count := await city.rights.colliding(gone.id, stays.id, declared.SETTLED):
        found.append(Line(key="people-way-both", facts={"count": count}))
    return found


async def _can_be_asked(city: City, who: Resident) -> bool:
    return not is_ward(who.id) and await city.rights.is_reachable(who.id)


def _around(city: City, one: Resident, other: Resident) -> AreaId:
    """The smallest area in which both live."""
    there = {area.id for area in city.home(other.area)}
    return next(area.id for area in city.home(one.area) if area.id in there)


# -- decided -----------------------------------------------------------------------------------


async def _judged(city: City, case: Case) -> None:
    """The two are one from now on, or stay two. Raises as people.may_happen, MergeInTheWay."""
    merge = await city.people.merge_of(case.id)
    if merge is None or merge.ended:
        return
    if case.ruling == SAME:
        people.may_happen(merge, decider=case.decider, now=city.now)
        await _merged(city, case, merge)
    ended = await city.people.merge_of(case.id)
    assert ended  # noqa: S101 -- it was there a moment ago
    await city.people.keep_merge(replace(ended, ended=city.now))


async def _merged(city: City, case: Case, merge: Merge) -> None:
    """Both are locked first: no turn of theirs is half-way."""
    for number in sorted(merge.two):
        await city.turns.lock(number)
    gone, stays = [await city.residents.resident(who) for who in (merge.gone, merge.stays)]
    if gone is None or stays is None:
        raise MergeGone
    one = await _united(city, gone, stays, case.decider)
    about = f"case:{case.id}"
    await audit.note(
        city, case.decider, "people-merged", area=case.area, whom=one.id, about=about, words=case.because
    )
    await city.tell(one.id, "people-notice-merged", {"name": gone.name}, about=about)


async def unite(city: City, ward: Resident, own: Resident, by: ResidentId) -> Resident:
    """The record kept for somebody becomes a part of her own; ``by`` has heard that both are hers.

    Raises MergeGone, MergeInTheWay.
    """
    for number in sorted((ward.id, own.id)):
        await city.turns.lock(number)
    gone, stays = [await city.residents.resident(one.id) for one in (ward, own)]
    if gone is None or stays is None or not is_ward(gone.id) or is_ward(stays.id):
        raise MergeGone
    await city.people.leave(gone.id)
    return await _united(city, gone, stays, by)


async def _united(city: City, gone: Resident, stays: Resident, by: ResidentId) -> Resident:
    if ways := await _in_the_way(city, gone, stays):
        raise MergeInTheWay(count=len(ways))
    await roles.end_all(city, gone.id, by)
    await _consents(city, gone, stays)
    await declared.before(city, gone, stays)
    former = ResidentId(-1000 - secrets.randbelow(_MANY))
    await city.rights.merge(gone.id, stays.id, former, city.now)
    one = await city.residents.save(
        replace(stays, joined=min(stays.joined, gone.joined), birth_year=stays.birth_year or gone.birth_year)
    )
    await declared.after(city, gone, one)
    return one


async def _consents(city: City, gone: Resident, stays: Resident) -> None:
    """What one has agreed to holds for both, but for what was taken back since."""
    own = await city.residents.consents_ever(stays.id)
    for given in await city.residents.consents(gone.id):
        if any(_is_newer(mine, given) for mine in own):
            await city.residents.withdraw(replace(given, withdrawn=city.now))


def _is_newer(mine: Consent, given: Consent) -> bool:
    return mine.tick is given.tick and (mine.withdrawn is None or mine.withdrawn > given.given)


async def _record(city: City, case: Case) -> cases.Record:
    """Both records by name and number, and what they said to it."""
    merge = await city.people.merge_of(case.id)
    if merge is None:
        return cases.Record()
    gone, stays = [await city.residents.resident(who) for who in (merge.gone, merge.stays)]
    said = "refused" if merge.refused else "yes" if merge.stays_agreed else "waits"
    facts = {
        "stays": stays.name if stays else "",
        "kept": str(merge.stays),
        "gone": gone.name if gone else "",
        "lost": str(merge.gone) if gone else "",
        "said": said if merge.asks_stays or merge.refused else "unasked",
    }
    return cases.Record(key="people-record-merge", facts=facts)


async def _both(city: City, case: Case) -> Sequence[ResidentId]:
    merge = await city.people.merge_of(case.id)
    return (merge.stays, merge.gone) if merge else ()


async def _suggested(city: City, case: Case) -> cases.Suggestion | None:
    """As the person says."""
    merge = await city.people.merge_of(case.id)
    if merge and merge.refused:
        return cases.Suggestion(ruling=APART, reason="reason-two-people", key="cases-because-denied")
    if merge and merge.stays_agreed and (merge.gone_agreed or not merge.asks_gone):
        return cases.Suggestion(ruling=SAME, reason="reason-one-person", key="cases-because-agreed")
    return None


cases.declare(
    MERGE,
    rulings=(SAME, APART),
    leaves=(SAME, APART),
    apply=_judged,
    suggest=_suggested,
    involved=_both,
    reasons={SAME: ("reason-one-person",), APART: ("reason-two-people", "reason-unproven")},
    record=_record,
    is_heard=False,
    is_alone=True,
)
