"""The moderators' queue: who is told of what, what waits, and what has waited for too long."""

from __future__ import annotations

from sqlalchemy import select

from storage.notices import notices
from tests.ruling import admin_of, moderator_of, number_in, opens, takes

TOLD = (
    select(notices.c.person, notices.c.key).where(notices.c.key.like("cases-notice-%")).order_by(notices.c.id)
)


async def reports(person, number):
    await person.forges(f"report:{number}")
    await person.answers("other")
    await person.presses_on("form-skip")
    return number_in(person)


async def posted(owner, reporters):
    """One listing, reported by each of ``reporters``; the case numbers."""
    await owner.posts("드릴")
    return [await reports(reporter, 1) for reporter in reporters]


async def test_where_there_is_no_moderator_the_admins_are_told(town):
    mayor, owner, reporter = [await town.resident(name) for name in ("시장", "주인", "가람")]
    town.app.storage.admins = frozenset({mayor.id})
    await posted(owner, [reporter])
    assert await town.rows(TOLD) == [(mayor.id, "cases-notice-opened")]
    await mayor.presses_on("cases-see")
    await mayor.presses_on("cases-card", "take")
    assert mayor.told("case-state-assigned") in mayor.sees


async def test_only_the_moderators_of_the_area_are_told(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    await moderator_of(town, mayor, "먼곳", area="은평구")
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await posted(owner, [reporter])
    assert await town.rows(TOLD) == [(kim.id, "cases-notice-opened")]


async def test_nobody_is_woken_by_a_case(both):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김")
    owner, reporter = await both.resident("주인"), await both.resident("가람")
    await both.passes(hours=13)
    before = len(kim.screens)
    await posted(owner, [reporter])
    assert len(kim.screens) == before
    await both.passes(hours=10)
    assert len(kim.screens) == before + 1


async def test_what_nobody_takes_and_what_is_not_decided_is_remembered_in_one_notice(both):
    mayor = await admin_of(both)
    kim, lee = await moderator_of(both, mayor, "김"), await moderator_of(both, mayor, "이")
    owner = await both.resident("주인")
    first, *_ = await posted(owner, [await both.resident(name) for name in ("가", "나", "다")])
    await both.passes(hours=23)
    assert not kim.is_told("cases-notice-untaken", count=3)
    await both.passes(hours=2)
    for moderator in (kim, lee):
        assert moderator.is_told("cases-notice-untaken", count=3)
    await kim.presses_on("roles-accepted", "queue")
    assert kim.is_told("cases-queue", count=3, whose="all")
    await takes(kim, first)
    await both.passes(hours=25)
    assert kim.is_told("cases-notice-untaken", count=2)
    await both.passes(days=6)
    assert any(kim.told("cases-notice-overdue", count=1) in screen.text for screen in kim.screens)
    assert not any(lee.told("cases-notice-overdue", count=1) in screen.text for screen in lee.screens)


async def test_the_queue_is_paged_and_the_oldest_stand_first(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    owner = await town.resident("주인")
    numbers = []
    await owner.posts("드릴")
    for name in "가나다라마바사아자차":
        numbers.append(await reports(await town.resident(name), 1))
        await town.passes(minutes=90)
    await kim.says("/cases")
    assert kim.is_told("cases-queue", count=10, whose="all")
    lines = [line for line in kim.sees.splitlines() if line[:1].isdigit()]
    assert [line.split(" · ")[0].split()[-1] for line in lines] == numbers[:8]
    await kim.presses_on("widget-after")
    assert all(number in kim.sees for number in numbers[8:])
    assert numbers[0] not in kim.sees
    await opens(kim, numbers[0])
    await kim.presses_on("cases-card", "queue")
    assert kim.is_told("cases-queue", count=10, whose="all")
    await kim.forges("queue:9999")
    assert kim.is_told("cases-queue", count=10, whose="all")
