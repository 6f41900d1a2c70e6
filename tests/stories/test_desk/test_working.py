"""Cases worked by tap in the moderators' group: seen by all there, done by who may, told with their names."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.runtime.wire import Unreachable
from storage.audit import deeds
from storage.barter import listings
from storage.cases import case_steps, cases
from tests.gathering import desk_of
from tests.ruling import admin_of, decides, moderator_of, number_in, opens, takes
from tests.town import founded

STEPS = select(case_steps.c.step, case_steps.c.by).order_by(case_steps.c.id)
LISTING = select(listings.c.state)


async def staffed(town, language="ko"):
    """Two moderators of Songpa with a group of their own, an owner and a reporter."""
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김", locale=language)
    lee = await moderator_of(town, mayor, "이")
    group = await desk_of(town, kim)
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    return kim, lee, group, owner, reporter


async def reports(person, reason="rude"):
    await person.forges("report:1")
    await person.answers(reason)
    await person.says("전화는 010-1234-5678, 집은 우리 동 301호입니다.")
    return number_in(person)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_report_is_worked_by_tap_on_one_card(both, language):
    kim, lee, group, owner, reporter = await staffed(both, language)
    number = await reports(reporter)
    card = group.card(number)
    for told in ("case-kind-report", "desk-stands-opened", "report-reason-rude"):
        assert kim.told(told, name="") in card.text
    assert "드릴" in card.text
    assert not any(secret in card.text for secret in ("010", "301", "가람"))
    assert not any(number in screen.text for who in (kim, lee) for screen in who.screens)
    assert any(key.get("url", "").endswith(f"start=c-{number}") for row in card.keys for key in row)
    await group.presses(lee, "cases-card", "take", reads=kim)
    assert kim.told("desk-stands-assigned", name="이") in group.card(number).text
    await group.presses(lee, "ruling-hide", reads=kim)
    assert kim.told("desk-asks-why", ruling=kim.told("ruling-hide")) in group.card(number).text
    await group.presses(lee, "reason-rude", reads=kim)
    after = group.card(number)
    assert after.id == card.id
    for told in ("ruling-hide", "reason-rude"):
        assert kim.told(told) in after.text
    assert kim.told("desk-stands-decided", name="이") in after.text
    assert kim.told("deed-case-take") in after.text
    assert await both.rows(LISTING) == [("removed",)]
    assert any(owner.told("reason-rude") in screen.text for screen in owner.screens)
    await group.presses(lee, "cases-card", "undo", reads=kim)
    assert await both.rows(LISTING) == [("open",)]
    assert kim.told("desk-stands-assigned", name="이") in group.card(number).text
    done = select(deeds.c.who, deeds.c.deed).where(deeds.c.deed.like("case-%")).order_by(deeds.c.id)
    assert await both.rows(done) == [(lee.id, "case-take"), (lee.id, "case-decide"), (lee.id, "case-undo")]


async def test_what_suggests_itself_is_one_tap(town):
    kim, _, group, owner, reporter = await staffed(town)
    number = await reports(reporter)
    await reports(await town.resident("나래"))
    await group.forges(kim, "dk:take:1")
    hides = kim.told("ruling-hide")
    assert kim.told("desk-line-suggested", ruling=hides) in group.card(number).text
    await group.forges(kim, "df:shadow:1")  # it does not suggest itself
    assert kim.told("desk-stands-assigned", name="김") in group.card(number).text
    await group.presses(kim, "cases-follow", ruling=hides)
    assert kim.told("desk-stands-decided", name="김") in group.card(number).text
    assert kim.told("reason-rude") in group.card(number).text
    assert any(owner.told("reason-rude") in screen.text for screen in owner.screens)


async def test_two_take_it_in_the_same_moment_and_one_has_it(both):
    kim, lee, group, _, reporter = await staffed(both)
    number = await reports(reporter)
    updates = [group.press(who, "dk:take:1") for who in (kim, lee)]
    await asyncio.gather(*(both.app.lanes.put(update) for update in updates))
    await both.settle()
    (handler,) = (await both.rows(select(cases.c.handler)))[0]
    winner, other = (kim, lee) if handler == kim.id else (lee, kim)
    alerts = [both.wire.answered[u["callback_query"]["id"]].get("text", "") for u in updates]
    assert sorted(alerts) == ["", other.told("error-case-taken", name=winner.name)]
    assert [step for step, _ in await both.rows(STEPS)] == ["open", "take"]
    assert kim.told("desk-stands-assigned", name=winner.name) in group.card(number).text


async def test_whoever_holds_no_role_there_changes_nothing(town):
    kim, _, group, owner, reporter = await staffed(town)
    number = await reports(reporter)
    far = await moderator_of(town, await admin_of(town, "시장2"), "먼곳", area="은평구")
    stranger = town.newcomer("낯선이", "fr")
    before = group.card(number)
    for person in (far, owner, stranger):
        for data in ("dk:take:1", "dr:hide:1", "dw:hide:0:1", f"dh:1:{far.id}", "dk:undo:1", "unseat:0"):
            await group.forges(person, data)
            assert person.is_alerted("error-desk-not-yours"), data
    assert (group.card(number), len(group.screens)) == (before, 2)
    assert await town.rows(STEPS) == [("open", reporter.id)]
    for data in ("go:me", "case:1", "act:take:1", "nonsense"):
        await group.forges(kim, data)
        assert kim.is_alerted("menu-press-unknown"), data
    assert (group.card(number), len(group.screens)) == (before, 2)


async def test_what_is_done_in_private_stands_on_the_same_card(both):
    kim, lee, group, _, reporter = await staffed(both)
    number = await reports(reporter)
    first = group.card(number)
    await lee.says(f"/start c-{number}")
    assert "010" in lee.sees
    await lee.presses_on("cases-card", "take")
    assert kim.told("desk-stands-assigned", name="이") in group.card(number).text
    await group.presses(lee, "cases-card", "hand")
    await group.presses(kim, "desk-notice-card", "back")
    assert kim.is_alerted("error-case-taken", name="이")
    await group.forges(lee, f"dh:1:{kim.id}")
    assert kim.told("desk-stands-assigned", name="김") in group.card(number).text
    await opens(kim, number)
    await decides(kim, "hide", why="비밀 이야기입니다.")
    last = group.card(number)
    assert (last.id, "비밀" in last.text) == (first.id, False)
    assert kim.told("ruling-hide") in last.text
    await both.passes(minutes=10)
    assert kim.caption("cases-card", "undo") not in group.card(number).captions
    await both.passes(days=8)
    assert kim.told("desk-stands-closed") in group.card(number).text


async def test_a_ban_takes_two_in_the_group_as_well(town):
    kim, lee, group, _, reporter = await staffed(town)
    await reporter.forges("reportof:listing:1")
    await reporter.answers("threat")
    await reporter.presses_on("form-skip")
    number = (await town.rows(select(cases.c.key)))[0][0]
    assert "주인" in group.card(number).text
    await group.presses(kim, "cases-card", "take")
    await group.presses(kim, "ruling-ban")
    await group.presses(kim, "reason-threat")
    assert kim.told("desk-stands-proposed", name="김") in group.card(number).text
    await group.presses(kim, "cases-card", "confirm")
    assert kim.is_alerted("error-second-needed")
    await group.presses(lee, "cases-card", "confirm")
    text = group.card(number).text
    assert all(kim.told(f"deed-case-{step}") in text for step in ("take", "propose", "confirm"))
    assert await town.rows(select(cases.c.handler, cases.c.seconder)) == [(kim.id, lee.id)]


async def test_a_case_about_one_of_them_is_not_seen_by_the_group(town):
    kim, lee, group, _, reporter = await staffed(town)
    await kim.posts("의자")
    await reporter.forges("report:2")
    await reporter.answers("rude")
    await reporter.presses_on("form-skip")
    number = number_in(reporter)
    assert group.cards(number) == []
    assert any(number in screen.text for screen in lee.screens)
    await takes(lee, number)
    assert group.cards(number) == []


async def test_what_grows_old_is_told_to_the_group_and_nobody_is_woken(both):
    kim, lee, group, _, reporter = await staffed(both)
    await both.passes(hours=13)
    number = await reports(reporter)
    sent = next(p for m, p in reversed(both.wire.calls) if m == "sendMessage" and p["chat_id"] == group.id)
    assert sent["disable_notification"] is True
    await both.passes(hours=36)
    facts = {"count": 1, "numbers": number}
    assert kim.told("desk-notice-untaken", **facts) in group.sees
    for who in (kim, lee):
        assert not any(who.told("cases-notice-untaken", count=1) in screen.text for screen in who.screens)


async def test_a_card_that_a_dead_process_owed_is_told_by_the_next(both, both_url):
    kim, _, group, _, reporter = await staffed(both)
    both.wire.closed[group.id] = Unreachable("sendMessage", 0, "cut")
    number = await reports(reporter)
    assert group.cards(number) == []
    town, app = await founded(both_url)
    town.calendar.advance(timedelta(minutes=5))
    await app.heartbeat.beat()
    await town.settle()
    (card,) = town.wire.screens(group.id)
    assert number in card.text
    await town.give(group.press(kim, "dk:take:1", card))
    (after,) = town.wire.screens(group.id)
    assert after.id == card.id
    assert kim.told("desk-stands-assigned", name="김") in after.text
    assert both.presses.pop() in town.wire.answered
    await app.close()
