"""What somebody says on the telephone is written down as theirs, and done at once."""

from __future__ import annotations

from bot.actions import audit
from bot.actions.stays import checking
from bot.actions.stays.calls import call
from bot.actions.stays.standing import Stay, kept, staff_of
from bot.domain import phoning
from bot.domain.homes import TOGETHER
from bot.domain.notices import Kind
from bot.domain.phoning import Heard
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.domain.stays import Check, Mood, StayGone, StaysRules, Task, TaskId, TaskKind
from storage.city import City

_MOODS = {Heard.GOOD: Mood.GOOD, Heard.FAIR: Mood.FAIR, Heard.WORRIED: Mood.WORRIED}


async def to_make(city: City, who: Resident, number: TaskId) -> tuple[Task, Stay]:
    """A call that is to be made, for who looks after homes there. Raises StayGone, AreaNotYours."""
    task = await city.stays.task(number)
    if task is None or task.done:
        raise StayGone
    return task, await kept(city, who, task.match)


async def said(city: City, who: Resident, number: TaskId, heard: Heard) -> Task:
    """An answer to a call: with whom it was heard is in the log, as said by the person.

    Of danger everybody who looks after people there is told now. Raises as ``to_make``.
    """
    task, stay = await to_make(city, who, number)
    rules = city.rules(StaysRules, task.area)
    new = phoning.said(task, heard, by=who.id, rules=rules, zone=city.zone, now=city.now)
    after = await city.stays.call(new)
    told = {"area": task.area, "whom": task.person, "behalf": task.person, "about": stay.about}
    await audit.note(city, who.id, f"stay-said-{heard}", **told)  # type: ignore[arg-type]
    await _answered(city, who, task, stay, heard)
    if heard is Heard.DANGER:
        await _alarm(city, who, stay, task)
    return after


async def _answered(city: City, who: Resident, task: Task, stay: Stay, heard: Heard) -> None:
    """Where a question is open of which the call was made, the answer is the answer to it."""
    if task.kind is TaskKind.SILENT and heard is Heard.WORRIED:
        await call(city, stay, TaskKind.WORRIED, task.person)
    if stay.match.state not in TOGETHER:
        return
    check = await _open(city, task, stay)
    if check is None:
        return
    if task.kind is TaskKind.RENEW and heard in {Heard.YES, Heard.NO}:
        await checking.wish(city, who, check.id, wants=heard is Heard.YES, staff=True)
    elif task.kind is TaskKind.SILENT and heard in _MOODS:
        mood = _MOODS[heard]
        await checking.feel(city, who, check.id, mood, kept_=mood is not Mood.WORRIED, words="", staff=True)


async def _open(city: City, task: Task, stay: Stay) -> Check | None:
    beginning = f"renew-{stay.match.ends}" if task.kind is TaskKind.RENEW else "check-"
    found = [
        check
        for check in await city.stays.checks(task.match)
        if check.person == task.person and check.answered is None and check.key.startswith(beginning)
    ]
    return found[-1] if found else None


async def _alarm(city: City, who: Resident, stay: Stay, task: Task) -> None:
    name = stay.host_name if task.person == stay.host.resident else stay.guest_name
    facts = {"name": name, "by": who.name, "host": stay.host_name, "guest": stay.guest_name}
    for person in await staff_of(city, stay.match, Role.COORDINATOR, Role.MODERATOR):
        await city.tell(person, "stays-notice-danger", facts, about=stay.about, kind=Kind.SAFETY)
