"""How far posts are seen: reported by three, noticed by the bot, a newcomer's first, shadowed, hidden."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.audit import deeds
from storage.barter import listings
from storage.cases import case_steps, cases
from storage.conduct import shown
from storage.notices import notices
from tests.behaving import browses, careful, finds, reports, sanctions
from tests.ruling import admin_of, decides, moderator_of, takes
from tests.trading import listing_of, sees_listing

LEVELS = select(shown.c.level).order_by(shown.c.id)
KINDS = select(cases.c.kind, cases.c.state).order_by(cases.c.id)
TITLE = "자전거 팝니다"


async def link_to(town, number):
    return (await town.rows(select(listings.c.key).where(listings.c.id == number)))[0][0]


async def neighbours(town, names="가람 나래 다솜"):
    return [await town.resident(name) for name in names.split()]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_three_reports_of_three_people_take_a_post_off_the_lists(both, language):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김")
    owner, viewer = await both.resident("주인", language), await both.resident("손님")
    await owner.posts(TITLE)
    number = await listing_of(owner, TITLE)
    people = await neighbours(both)
    keys = [await reports(person, owner, TITLE) for person in people[:2]]
    assert await finds(viewer, TITLE)
    before = len(owner.screens)
    keys.append(await reports(people[2], owner, TITLE))
    assert not await finds(viewer, TITLE)
    assert not await browses(viewer, TITLE)
    assert len(owner.screens) == before + 1
    assert owner.is_told("conduct-notice-unlisted", title=TITLE, cause="reports", until=None, why=None)
    for name in ("가람", "나래", "다솜"):
        assert name not in owner.sees
    await viewer.says(f"/start l-{await link_to(both, number)}")
    assert TITLE in viewer.sees
    await owner.says("/mine")
    await owner.presses(TITLE)
    assert (
        owner.told("conduct-line-level", level="unlisted", until=None, cause="reports", why=None)
        in owner.sees
    )
    steps = await both.rows(select(case_steps.c.case, case_steps.c.step, case_steps.c.by))
    assert [tuple(row) for row in steps if row.step == "unlisted"] == [(1, "unlisted", None)]
    await takes(kim, keys[0])
    assert kim.told("cases-record-listing", side="offer", level="unlisted", text=None) in kim.sees
    await decides(kim, "keep", why="문제를 찾지 못했습니다.")
    assert await finds(viewer, TITLE)
    assert owner.is_told("conduct-notice-visible", title=TITLE)
    await takes(kim, keys[1])
    await decides(kim, "hide", why="다시 보니 문제가 있습니다.")
    assert not await finds(viewer, TITLE)
    await viewer.says(f"/start l-{await link_to(both, number)}")
    assert viewer.is_told("error-listing-gone")
    assert await both.rows(LEVELS) == [("hidden",)]


async def test_one_person_is_not_three_and_what_was_let_be_counts_anew(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    await owner.posts("드릴")
    first, second, third, fourth, fifth = await neighbours(town, "가 나 다 라 마")
    for person in (first, second):
        number = await reports(person, owner, "드릴")
    await first.forges("report:1")
    assert first.is_told("error-case-there")
    await takes(kim, number)
    await decides(kim, "keep")
    await town.passes(minutes=1)
    for person in (third, fourth):
        await reports(person, owner, "드릴")
    assert await finds(viewer, "드릴")
    await reports(fifth, owner, "드릴")
    assert not await finds(viewer, "드릴")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_asks_for_money_waits_for_a_person_and_comes_back(both, language):
    kim = await moderator_of(both, await admin_of(both), "김")
    owner, viewer = await both.resident("주인", language), await both.resident("손님")
    await viewer.says("노트북")
    await viewer.presses_on("barter-wait", words="노트북")
    heard = len(viewer.screens)
    await owner.posts("노트북", text="선입금 부탁드립니다. 바로 보내 드려요.")
    assert not await finds(viewer, "노트북")
    (until,) = (await both.rows(select(shown.c.until)))[0]
    assert owner.is_told("conduct-notice-unlisted", title="노트북", cause="money", until=until, why=None)
    assert [
        row.key for row in await both.rows(select(notices.c.key).where(notices.c.person == viewer.id))
    ] == []
    assert len(viewer.screens) == heard + 1
    ((kind, key),) = await both.rows(select(cases.c.kind, cases.c.key))
    assert kind == "flag"
    await takes(kim, key)
    assert kim.told("flag-reason-money") in kim.sees
    assert "선입금" in kim.sees
    await decides(kim, "keep", why="괜찮습니다.")
    assert owner.is_told("conduct-notice-visible", title="노트북")
    assert await finds(viewer, "노트북")
    told = await both.rows(select(notices.c.key).where(notices.c.person == viewer.id))
    assert ("saved-notice-found",) in [tuple(row) for row in told]


async def test_nobody_looked_so_it_comes_back_by_itself_and_the_log_says_so(town):
    await moderator_of(town, await admin_of(town), "김")
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    await owner.posts("노트북", text="계좌로 보내 주세요")
    await town.passes(hours=71)
    assert not await finds(viewer, "노트북")
    await town.passes(hours=2)
    assert await finds(viewer, "노트북")
    assert owner.is_told("conduct-notice-visible", title="노트북")
    assert [tuple(row) for row in await town.rows(KINDS)] == [("flag", "closed")]
    said = await town.rows(select(deeds.c.who, deeds.c.deed, deeds.c.whom))
    assert (None, "post-approved", owner.id) in [tuple(row) for row in said]


async def test_what_somebody_looks_at_just_then_stays_until_it_is_decided(town):
    kim = await moderator_of(town, await admin_of(town), "김")
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    await owner.posts("노트북", text="계좌로 보내 주세요")
    await takes(kim, (await town.rows(select(cases.c.key)))[0][0])
    await town.passes(days=4)
    assert not await finds(viewer, "노트북")
    await decides(kim, "keep")
    assert await finds(viewer, "노트북")


async def test_the_same_again_many_links_and_a_flood(town):
    await careful(town, first_posts=0)
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    again = "원목 의자 두 개를 나눠 드립니다"
    await owner.posts(again)
    await owner.posts(f"{again}!!")
    (until,) = (await town.rows(select(shown.c.until)))[0]
    assert owner.is_told("conduct-notice-unlisted", title=f"{again}!!", cause="again", until=until, why=None)
    await owner.posts("모임 안내", text="www.a.kr http://b.com")
    for n in range(2):
        await owner.posts(f"드릴 {n}호")
    assert [tuple(row) for row in await town.rows(LEVELS)] == [("unlisted",)] * 2
    await owner.posts("드릴 5호")
    assert [tuple(row) for row in await town.rows(LEVELS)] == [("unlisted",)] * 3
    assert await finds(viewer, "드릴 0호")
    assert not await finds(viewer, "드릴 5호")
    for n in range(6, 10):
        await owner.posts(f"드릴 {n}호")
    await owner.posts("드릴 10호")
    until = town.calendar.now() + timedelta(hours=1)
    assert owner.is_alerted("error-posts-too-fast", most=10, until=until)
    assert len(await town.rows(select(listings.c.id))) == 10
    await owner.says("/cancel")
    await town.passes(hours=1)
    await owner.posts("망치")
    assert await finds(viewer, "망치")


async def test_an_innocent_text_is_nothing_to_anybody(town):
    await careful(town, first_posts=0)
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    await owner.posts("책 《계좌번호 없는 남자》", text="선입금 없습니다. 만나서 드려요. www.book.kr")
    assert await finds(viewer, "책 《계좌번호 없는 남자》")
    assert await town.rows(LEVELS) == []
    assert await town.rows(KINDS) == []


async def test_a_post_worded_anew_is_looked_at_again(town):
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    await owner.posts("노트북", text="새것입니다")
    await owner.says("/mine")
    await owner.presses("노트북")
    await owner.presses_on("barter-edit")
    await owner.presses_on("form-change", label=owner.caption("barter-ask-text", "label"))
    await owner.says("무통장입금만 받습니다")
    await owner.presses_on("barter-summary", "send")
    assert not await finds(viewer, "노트북")
    assert [tuple(row) for row in await town.rows(KINDS)] == [("flag", "opened")]


async def test_a_newcomers_first_is_seen_meanwhile_and_approved_by_itself(both):
    await careful(both)
    kim = await moderator_of(both, await admin_of(both), "김")
    owner, viewer = await both.resident("주인"), await both.resident("손님")
    await owner.posts("드릴")
    assert await finds(viewer, "드릴")
    await owner.posts("망치")
    assert [tuple(row) for row in await both.rows(KINDS)] == [("first", "opened")]
    await kim.says("/cases")
    assert kim.told("case-kind-first") in kim.sees
    before = len(owner.screens)
    await both.passes(hours=47)
    assert [tuple(row) for row in await both.rows(KINDS)] == [("first", "opened")]
    await both.passes(hours=2)
    assert [tuple(row) for row in await both.rows(KINDS)] == [("first", "closed")]
    assert len(owner.screens) == before
    said = await both.rows(select(deeds.c.who, deeds.c.deed))
    assert (None, "post-approved") in [tuple(row) for row in said]


async def test_where_the_community_wants_it_a_first_post_waits(town):
    await careful(town, first_level="unlisted")
    kim = await moderator_of(town, await admin_of(town), "김")
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    await owner.posts("드릴")
    assert not await finds(viewer, "드릴")
    (until,) = (await town.rows(select(shown.c.until)))[0]
    assert owner.is_told("conduct-notice-unlisted", title="드릴", cause="first", until=until, why=None)
    await takes(kim, (await town.rows(select(cases.c.key)))[0][0])
    await decides(kim, "keep")
    assert await finds(viewer, "드릴")
    await town.passes(days=20)
    late = await town.resident("늦둥이")
    await town.passes(days=15)
    await late.posts("톱날")
    assert await finds(viewer, "톱날")


async def test_a_shadow_is_nothing_its_author_could_notice(both):
    kim = await moderator_of(both, await admin_of(both), "김")
    owner, viewer = await both.resident("주인"), await both.resident("손님")
    await owner.posts("드릴")
    number = await listing_of(owner, "드릴")
    case = await reports(viewer, owner, "드릴")
    await takes(kim, case)
    before = len(owner.screens)
    await decides(kim, "shadow", why="속이는 글입니다.")
    assert len(owner.screens) == before
    assert not await finds(viewer, "드릴")
    assert not await browses(viewer, "드릴")
    for way in (f"card|{number}|", f"propose:{number}", f"of:listing:{number}", f"report:{number}"):
        await viewer.forges(way)
        assert "드릴" not in viewer.alert + viewer.sees.split("\n")[0], way
    assert await finds(owner, "드릴")
    assert await browses(owner, "드릴")
    await sees_listing(owner, owner, "드릴")
    assert "⚠" not in owner.sees
    await owner.forges("case:1")
    assert owner.is_alerted("error-case-gone")
    await owner.forges(f"object:listing:{number}")
    assert owner.is_told("error-sanction-gone")


async def test_the_owner_of_a_flagged_post_objects_and_is_heard_by_a_person(town):
    kim = await moderator_of(town, await admin_of(town), "김")
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    await owner.posts("노트북", text="계좌로 보내 주세요")
    await owner.presses_on("conduct-object")
    await owner.says("친구에게 한 말입니다.")
    await owner.presses_on("conduct-summary", "send")
    key = (await town.rows(select(cases.c.key).where(cases.c.kind == "objection")))[0][0]
    assert owner.is_told("conduct-objected", number=key)
    await takes(kim, key)
    assert "친구에게 한 말입니다." in kim.sees
    await decides(kim, "lift", why="괜찮습니다.")
    assert await finds(viewer, "노트북")
    await viewer.forges("object:listing:1")
    assert viewer.is_told("error-sanction-gone")


async def test_hidden_by_a_ruling_stays_hidden_when_a_suspension_ends(town):
    kim = await moderator_of(town, await admin_of(town), "김")
    owner, viewer = await town.resident("주인"), await town.resident("손님")
    await owner.posts("드릴")
    await owner.posts("망치")
    case = await reports(viewer, owner, "드릴")
    await sanctions(kim, owner, "suspension", days=2)
    await takes(kim, case)
    await decides(kim, "hide", why="속이는 글입니다.")
    await town.passes(days=3)
    assert await finds(viewer, "망치")
    assert not await finds(viewer, "드릴")
