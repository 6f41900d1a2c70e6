"""Whom a coordinator is to phone, and what is said no more once a stay is stopped or over."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.actions import audit, roles
from bot.actions.homes import requests
from bot.actions.stays.standing import Stay, kept, tell_staff
from bot.domain.residents import Resident, ResidentId
from bot.domain.roles import AreaNotYours, Role
from bot.domain.stays import StayGone, StaysRules, Task, TaskId, TaskKind
from storage.city import City

REMINDERS = tuple(f"stays-notice-{word}" for word in ("meeting-day", "meeting-soon", "end-first", "end-last"))
_OF_CHECKS = ("stays-notice-check", "stays-notice-renew")


async def call(
    city: City, stay: Stay, kind: TaskKind, person: ResidentId, *, check: int | None = None
) -> None:
    """A coordinator is to phone somebody; a call of that kind that is open already is enough."""
    open_now = await city.stays.tasks_of(stay.match.id)
    if any(task.kind is kind and task.person == person for task in open_now):
        return
    hours = 0 if kind is TaskKind.STOPPED else city.rules(StaysRules, stay.match.area).call_hours
    task = Task(
        match=stay.match.id,
        area=stay.match.area,
        kind=kind,
        person=person,
        check=check,
        since=city.now,
        due=city.now + timedelta(hours=hours),
    )
    await city.stays.call(task)
    if kind is not TaskKind.STOPPED:
        await tell_staff(city, stay, "stays-notice-call", {"kind": kind, "due": task.due})


async def called(city: City, who: Resident, number: TaskId) -> Task:
    """Phoned. Raises StayGone, AreaNotYours."""
    task = await city.stays.task(number)
    if task is None or task.done:
        raise StayGone
    stay = await kept(city, who, task.match)
    await audit.note(city, who.id, "stay-called", area=task.area, whom=task.person, about=stay.about)
    return await city.stays.call(_done(task, who, city))


def _done(task: Task, who: Resident, city: City) -> Task:

    return replace(task, done=city.now, done_by=who.id)


async def waiting(city: City, who: Resident, *, most: int) -> tuple[Task, ...]:
    """The calls to be made where one looks after homes, the most urgent first. Raises AreaNotYours."""
    areas = await roles.looked_after(city, who.id, Role.COORDINATOR)
    if not areas:
        raise AreaNotYours
    return await city.stays.tasks_at(areas, most=most)


async def unsay(city: City, stay: Stay) -> None:
    """What was to be said to either side, or to who hears for her, is said no more."""
    await requests.quiet(city, stay.match)
    people = {*stay.two, *(one.aide for one in await city.aides.of(stay.host.resident, city.now) if one.aide)}
    abouts = [f"check:{check.id}" for check in await city.stays.checks(stay.match.id)]
    for person in people:
        keys = (*REMINDERS, "aides-notice-copy")
        await city.notices.plan(person, stay.about, keys, {}, {})
        for about in abouts:
            await city.notices.plan(person, about, (*_OF_CHECKS, "aides-notice-copy"), {}, {})
