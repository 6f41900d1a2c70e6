"""Warned, suspended, banned, restored: what is said of it, and what one may do meanwhile."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

import handlers
from storage.audit import deeds
from storage.cases import cases
from storage.conduct import sanctions as measures
from storage.conduct import shown
from tests.behaving import bans, finds, sanctions
from tests.ruling import admin_of, decides, moderator_of, number_in, takes
from tests.town import founded
from tests.trading import agreed_trade, listing_of, proposes

WHY = "이웃에게 욕을 하셨습니다."
OPEN = select(measures.c.measure).where(measures.c.ended.is_(None)).order_by(measures.c.id)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_warning_is_read_with_one_press_and_all_goes_on(both, language):
    kim = await moderator_of(both, await admin_of(both), "김")
    haneul = await both.resident("하늘", language)
    await sanctions(kim, haneul, "warning", why=WHY)
    assert kim.is_told("conduct-done", name="하늘", measure=kim.told("penalty-warning"), until=None)
    assert haneul.is_told("conduct-notice-warning", why=WHY)
    for way in ("/offer", "/browse", "드릴", "/trades"):
        await haneul.says(way)
        assert WHY in haneul.sees, way
        assert haneul.told("conduct-acknowledge") in haneul.keys
    await haneul.says("/help")
    assert WHY not in haneul.sees
    await haneul.says("/browse")
    await haneul.presses_on("conduct-acknowledge")
    assert haneul.is_told("conduct-acknowledged")
    await haneul.presses_on("conduct-acknowledge")
    await haneul.says("/offer")
    assert haneul.told("kind-thing") in haneul.keys
    assert await both.rows(OPEN) == []


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_who_is_suspended_reads_on_begins_nothing_and_is_restored_by_time(both, language):
    kim = await moderator_of(both, await admin_of(both), "김")
    haneul, boris = await both.resident("하늘", language), await both.resident("보리")
    await haneul.posts("해머드릴")
    await boris.posts("사다리")
    await sanctions(kim, haneul, "suspension", days=7, why=WHY)
    until = both.calendar.now() + timedelta(days=7)
    facts = {"why": WHY, "since": both.calendar.now(), "until": until}
    assert haneul.is_told("conduct-notice-suspension", **facts)
    assert haneul.told("conduct-object") in haneul.keys
    for way in ("/offer", "/want", "/pay", "/ask", "/split"):
        await haneul.says(way)
        assert haneul.is_told("error-suspended", **facts, number=1), way
        assert haneul.told("conduct-object") in haneul.keys
    ladder = await listing_of(boris, "사다리")
    for press in (f"propose:{ladder}", f"report:{ladder}", f"reportof:listing:{ladder}"):
        await haneul.forges(press)
        assert haneul.is_told("error-suspended", **facts, number=1), press
    assert await finds(haneul, "사다리")
    assert not await finds(boris, "해머드릴")
    await boris.forges(f"card|{await listing_of(haneul, '해머드릴')}|")
    assert boris.is_alerted("error-listing-gone")
    for way in ("/me", "/balance", "/statement", "/mine", "/trades", "/notices", "/saved", "/standing"):
        await haneul.says(way)
        assert "error" not in haneul.sees
        assert WHY not in haneul.sees or way == "/standing", way
    await both.passes(days=7)
    assert haneul.is_told("conduct-notice-restored", measure="suspension")
    assert await finds(boris, "해머드릴")
    await haneul.says("/offer")
    assert haneul.told("kind-thing") in haneul.keys
    assert await both.rows(OPEN) == []


async def test_what_is_agreed_is_finished_and_what_is_owed_is_paid(town):
    kim = await moderator_of(town, await admin_of(town), "김")
    anna, boris, gil = [await town.resident(name) for name in ("안나", "보리", "길")]
    number = await agreed_trade(anna, boris, units=100)
    await gil.posts("의자")
    talk = await proposes(anna, gil, "의자", units=0)
    await sanctions(kim, boris, "suspension", days=3)
    await sanctions(kim, gil, "suspension", days=3)
    await boris.forges(f"move:deliver:{number}:1")
    assert boris.alert == ""
    await anna.forges(f"move:confirm:{number}:1")
    assert (await town.rows(select(shown.c.level))) == [("hidden",)]
    await gil.forges(f"move:accept:{talk}:1")
    assert WHY in gil.sees
    await gil.forges(f"move:decline:{talk}:1")
    assert WHY not in gil.screens[-1].text


async def test_a_ban_needs_a_second_moderator_and_ends_when_one_restores(both):
    mayor = await admin_of(both)
    kim, lee = await moderator_of(both, mayor, "김"), await moderator_of(both, mayor, "이")
    haneul = await both.resident("하늘")
    await haneul.posts("해머드릴")
    await sanctions(kim, haneul, "ban", why="여러 번 속이셨습니다.")
    number = number_in(kim)
    assert kim.is_told("conduct-ban-asked", name="하늘", number=number)
    assert await both.rows(OPEN) == []
    before = haneul.sees
    await kim.forges("act:take:1")
    assert kim.is_alerted("error-own-case")
    await takes(lee, number)
    assert "여러 번 속이셨습니다." in lee.sees
    await decides(lee, "ban", why="여러 번 속이셨습니다.")
    assert haneul.sees != before
    facts = {"why": "여러 번 속이셨습니다.", "since": both.calendar.now()}
    assert haneul.is_told("conduct-notice-ban", **facts, until=None)
    ((by, second),) = await both.rows(select(measures.c.by, measures.c.second))
    assert {by, second} == {kim.id, lee.id}
    await haneul.says("/offer")
    assert haneul.is_told("error-banned", **facts, number=1)
    await both.sleeps(days=100)
    await haneul.says("/offer")
    assert "여러 번 속이셨습니다." in haneul.sees
    await kim.says("/conduct")
    assert "하늘" in kim.sees
    await kim.presses("하늘")
    await kim.presses_on("conduct-card", "lift")
    await kim.presses_on("conduct-lift", "yes")
    assert haneul.is_told("conduct-notice-restored", measure="ban")
    await haneul.says("/offer")
    assert haneul.told("kind-thing") in haneul.keys
    said = [row[0] for row in await both.rows(select(deeds.c.deed).order_by(deeds.c.id))]
    assert [deed for deed in said if "ban" in deed] == ["ban-asked", "ban-imposed", "ban-lifted"]


async def test_an_objection_is_decided_by_somebody_else(town):
    mayor = await admin_of(town)
    kim, lee = await moderator_of(town, mayor, "김"), await moderator_of(town, mayor, "이")
    haneul = await town.resident("하늘")
    await sanctions(kim, haneul, "suspension", days=30, why=WHY)
    await haneul.presses_on("conduct-object")
    await haneul.says("제가 한 말이 아닙니다.")
    await haneul.presses_on("conduct-summary", "send")
    number = number_in(haneul)
    assert haneul.is_told("conduct-objected", number=number)
    await kim.says("/cases")
    assert number not in kim.sees
    await kim.forges("act:take:1")
    assert kim.alert
    await takes(lee, number)
    for words in ("제가 한 말이 아닙니다.", WHY):
        assert words in lee.sees
    await decides(lee, "lift", why="다른 사람의 말이었습니다.")
    assert await town.rows(OPEN) == []
    await haneul.says("/offer")
    assert haneul.told("kind-thing") in haneul.keys
    await haneul.forges("object:sanction:1")
    assert haneul.is_told("error-sanction-gone")


async def test_one_objects_once_and_only_to_ones_own(town):
    kim = await moderator_of(town, await admin_of(town), "김")
    haneul, boris = await town.resident("하늘"), await town.resident("보리")
    await sanctions(kim, haneul, "suspension", days=30)
    for stranger in (boris, kim):
        await stranger.forges("object:sanction:1")
        assert stranger.is_told("error-sanction-gone")
        await stranger.forges("ack:1")
        assert stranger.is_told("error-sanction-gone")
    await haneul.forges("ack:1")
    assert haneul.is_told("error-sanction-gone")
    await haneul.forges("object:sanction:1")
    await haneul.says("억울합니다.")
    send = haneul.data[0]
    for _ in range(2):
        await haneul.town.give(haneul.press(send))
    await haneul.forges("object:sanction:1")
    assert haneul.is_told("error-objection-made")


async def test_only_moderators_of_the_place_decide_and_nobody_about_oneself(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    far = await moderator_of(town, mayor, "박", area="은평구")
    haneul = await town.resident("하늘")
    await haneul.forges(f"sanction:{kim.id}")
    assert haneul.is_alerted("menu-press-unknown")
    await far.forges(f"sanction:{haneul.id}")
    assert far.is_alerted("error-area-not-yours")
    await kim.forges(f"sanction:{kim.id}")
    assert kim.is_alerted("error-own-conduct")
    await kim.forges("sanction:424242424242")
    assert kim.is_alerted("error-person-gone")
    await sanctions(kim, haneul, "suspension", days=5)
    for forged in ("measure:1", "lift:1:0", "lift:1:1"):
        await far.forges(forged)
        assert far.is_alerted("error-area-not-yours"), forged
        await haneul.forges(forged)
        assert haneul.is_alerted("menu-press-unknown"), forged
    await far.says("/conduct")
    assert far.is_told("conduct-measures", count=0)
    await kim.forges(f"sanction:{haneul.id}")
    await kim.answers("suspension")
    await kim.says("366")
    assert kim.is_told("error-suspension-days-wrong", most=365)
    await kim.says("/cancel")
    await kim.forges(f"sanction:{haneul.id}")
    await kim.answers("suspension")
    await kim.says("3")
    await kim.says("또 그러셨습니다.")
    await kim.presses_on("conduct-summary", "send")
    assert kim.is_alerted("error-measure-there", measure="suspension")
    assert await town.rows(OPEN) == [("suspension",)]


async def test_a_form_that_was_open_goes_no_further_but_can_be_left(town):
    kim = await moderator_of(town, await admin_of(town), "김")
    haneul = await town.resident("하늘")
    await haneul.says("/offer")
    await haneul.presses_on("kind-thing")
    await sanctions(kim, haneul, "suspension", days=5)
    await haneul.says("무엇이든")
    assert WHY in haneul.sees
    await haneul.says("/cancel")
    assert haneul.is_told("menu-cancelled")


async def test_the_database_itself_refuses_two_of_a_kind_and_a_ban_by_one(both):
    kim = await moderator_of(both, await admin_of(both), "김")
    haneul = await both.resident("하늘")
    await sanctions(kim, haneul, "suspension", days=5)
    row = (await both.rows(select(measures)))[0]._mapping
    again = {**row, "id": 99}
    for wrong in (
        again,
        {**again, "measure": "ban", "until": None},
        {**again, "person": kim.id, "until": None},
    ):
        with pytest.raises(IntegrityError):
            async with both.app.storage.engine.begin() as conn:
                await conn.execute(measures.insert().values(wrong))


async def test_every_form_says_whether_it_begins_something():
    """Whoever adds one decides; what is everybody's right even when suspended is listed here."""
    rights = {
        *(
            "residents-join",
            "residents-name",
            "residents-birth",
            "areas-home",
            "notices-quiet",
            "notices-digest",
        ),
        *("cases-answer", "cases-appeal", "cases-mistake", "trades-contest", "reviews-write"),
        *("contact-write", "conduct-object", "helpline-ask"),
    }
    assert rights <= {form.name for form in handlers.forms() if not form.begins}
    begins = {form.name for form in handlers.forms() if form.begins}
    assert {"barter-offer", "barter-want", "ledger-pay", "trades-propose", "cases-report"} <= begins


async def test_a_measure_outlives_a_restart_and_lapses_while_nobody_runs(sqlite_town_url):
    town, app = await founded(sqlite_town_url)
    kim = await moderator_of(town, await admin_of(town), "김")
    haneul = await town.resident("하늘")
    await sanctions(kim, haneul, "suspension", days=2)
    await app.close()
    again, app = await founded(sqlite_town_url)
    again._updates = town._updates
    haneul = again.newcomer("하늘", number=haneul.id)
    await haneul.says("/offer")
    assert WHY in haneul.sees
    again.calendar.advance(timedelta(days=2))
    await haneul.says("/offer")
    assert haneul.told("kind-thing") in haneul.keys
    await again.sleeps(hours=1)
    assert await again.rows(OPEN) == []
    await app.close()


async def test_two_measures_end_one_after_the_other_and_the_posts_wait_for_both(town):
    mayor = await admin_of(town)
    kim, lee = await moderator_of(town, mayor, "김"), await moderator_of(town, mayor, "이")
    haneul, boris = await town.resident("하늘"), await town.resident("보리")
    await haneul.posts("해머드릴")
    await sanctions(kim, haneul, "suspension", days=2)
    await bans(kim, lee, haneul)
    await town.passes(days=3)
    assert not await finds(boris, "해머드릴")
    await kim.forges("lift:2:1")
    assert await finds(boris, "해머드릴")


async def test_a_senior_is_told_in_few_words(town):
    kim = await moderator_of(town, await admin_of(town), "김")
    haneul = await town.resident("하늘", birth="1948")
    await sanctions(kim, haneul, "warning", why=WHY)
    assert haneul.easy
    assert haneul.is_told("conduct-notice-warning", why=WHY)
    await haneul.presses_on("conduct-acknowledge")
    assert haneul.is_told("conduct-acknowledged")


async def test_a_moderator_who_is_suspended_looks_after_no_cases_meanwhile(town):
    mayor = await admin_of(town)
    kim, lee = await moderator_of(town, mayor, "김"), await moderator_of(town, mayor, "이")
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    await reporter.forges("report:1")
    await reporter.answers("other")
    await reporter.presses_on("form-skip")
    await sanctions(lee, kim, "suspension", days=7, why=WHY)
    for press in ("act:take:1", "act:undo:1", f"hand:1:{lee.id}"):
        await kim.forges(press)
        assert WHY in kim.sees, press
    await lee.forges("act:take:1")
    assert await town.rows(select(cases.c.handler)) == [(lee.id,)]
