"""Something is wrong with a listing: told, looked into, decided; and nobody learns who told."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from storage.barter import listings
from storage.cases import case_steps, cases, looks
from tests.ruling import admin_of, decides, kind, moderator_of, number_in, offers, opens, ruled, takes

STATES = select(cases.c.state).order_by(cases.c.id)


async def reports(person, title, reason="scam", words=""):
    """From the card of a listing to the thanks."""
    await person.says(title)
    await person.presses(title)
    await person.presses_on("cases-report")
    await person.answers(reason)
    await (person.says(words) if words else person.presses_on("form-skip"))
    return number_in(person)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_report_is_taken_up_and_the_listing_taken_down(both, language):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김", locale=language)
    owner, reporter = await both.resident("주인", language), await both.resident("가람", language)
    await owner.posts("자전거 팝니다")
    number = await reports(reporter, "자전거 팝니다", words="계좌로 돈을 보내라고 합니다")
    assert reporter.is_told("cases-thanks", number=number)
    assert kim.is_told("cases-notice-opened", kind=kind("report"), number=number, title="자전거 팝니다")
    await takes(kim, number)
    assert "계좌로 돈을 보내라고 합니다" in kim.sees
    assert kim.told("report-reason-scam") in kim.sees
    assert "주인" in kim.sees
    assert "가람" not in kim.sees
    await decides(kim, "hide", why="돈을 요구하는 글은 올릴 수 없습니다.")
    assert kim.told("case-state-decided") in kim.sees
    facts = {"kind": kind("report"), "number": number, "title": "자전거 팝니다"}
    facts |= {"why": "돈을 요구하는 글은 올릴 수 없습니다.", "until": ""}
    assert reporter.is_told("cases-notice-decided", **facts, ruled=ruled("hide", mine=True), rest="done")
    (until,) = (await both.rows(select(cases.c.due)))[0]
    assert owner.is_told(
        "cases-notice-decided", **facts | {"until": until}, ruled=ruled("hide"), rest="appeal"
    )
    assert "가람" not in owner.sees
    await owner.presses_on("cases-see")
    assert "가람" not in owner.sees
    assert "계좌" not in owner.sees
    assert await both.rows(select(listings.c.state)) == [("removed",)]


async def test_a_listing_that_is_kept_stays_up_and_its_owner_hears_nothing(both):
    mayor = await admin_of(both)
    kim = await moderator_of(both, mayor, "김")
    owner, reporter = await both.resident("주인"), await both.resident("가람")
    await owner.posts("드릴")
    before = len(owner.screens)
    number = await reports(reporter, "드릴")
    await takes(kim, number)
    await decides(kim, "keep", why="문제를 찾지 못했습니다.")
    assert "문제를 찾지 못했습니다." in reporter.sees
    assert len(owner.screens) == before
    for forged in ("case:1", "act:appeal:1", "act:answer:1", "act:drop:1"):
        await owner.forges(forged)
        assert owner.is_alerted("error-case-gone"), forged
    assert await both.rows(select(listings.c.state)) == [("open",)]


async def test_the_owner_objects_and_another_moderator_decides(both):
    mayor = await admin_of(both)
    kim, lee = await moderator_of(both, mayor, "김"), await moderator_of(both, mayor, "이")
    owner, reporter = await both.resident("주인"), await both.resident("가람")
    await owner.posts("드릴")
    number = await reports(reporter, "드릴", "false")
    await takes(kim, number)
    await decides(kim, "hide")
    before = len(kim.screens)
    await owner.presses_on("cases-card", "appeal")
    await owner.says("사진을 다시 봐 주십시오.")
    await owner.presses_on("cases-summary", "send")
    assert owner.is_told("cases-appealed")
    assert lee.is_told("cases-notice-appealed", kind=kind("report"), number=number, title="드릴")
    assert reporter.is_told("cases-notice-objected", kind=kind("report"), number=number, title="드릴")
    assert len(kim.screens) == before
    await opens(kim, number)
    assert not offers(kim, "cases-card", "take")
    await kim.forges("act:take:1")
    assert kim.is_alerted("error-decided-before")
    await takes(lee, number)
    assert "사진을 다시 봐 주십시오." in lee.sees
    await both.passes(minutes=5)
    await decides(lee, "keep")
    for person in (owner, reporter):
        assert "확정" in person.sees
    await owner.forges("act:appeal:1")
    assert owner.is_alerted("error-appeal-over")


async def test_one_is_reported_once_by_each_and_never_by_its_owner(both):
    await admin_of(both)
    owner, reporter, other = [await both.resident(name) for name in ("주인", "가람", "나래")]
    await owner.posts("드릴")
    await reports(reporter, "드릴")
    card = "report:1"
    await reporter.forges(card)
    assert reporter.is_told("error-case-there")
    await reporter.presses_on("cases-see")
    assert reporter.told("case-state-opened") in reporter.sees
    await owner.forges(card)
    assert owner.is_alerted("error-own-listing")
    await owner.says("/mine")
    await owner.presses("드릴")
    assert not offers(owner, "cases-report")
    await reports(other, "드릴")
    assert await both.rows(STATES) == [("opened",), ("opened",)]
    for nothing in ("report:424242", "report:0", "report:x"):
        await other.forges(nothing)
        assert other.alert


async def test_ten_reports_a_day_are_enough(town):
    await admin_of(town)
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    for number in range(11):
        await owner.posts(f"드릴 {number}호")
    for number in range(10):
        await reports(reporter, f"드릴 {number}호")
    await reporter.forges("report:11")
    assert reporter.is_alerted("error-too-many-reports", most=10)
    await town.passes(hours=24)
    await reports(reporter, "드릴 10호")
    assert await town.rows(select(func.count()).select_from(cases)) == [(11,)]


async def test_a_report_is_taken_back(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    number = await reports(reporter, "드릴")
    await takes(kim, number)
    await reporter.presses_on("cases-thanks", "see")
    await reporter.presses_on("cases-card", "withdraw")
    await reporter.presses_on("cases-withdraw", "no")
    await reporter.presses_on("cases-card", "withdraw")
    for _ in range(2):
        await reporter.forges("act:drop:1")
    assert kim.is_told("cases-notice-withdrawn", kind=kind("report"), number=number, title="드릴")
    await kim.forges("rule:hide:1")
    assert kim.told("case-state-withdrawn") in kim.sees
    assert await town.rows(STATES) == [("withdrawn",)]
    await reports(reporter, "드릴")


async def test_every_look_at_a_person_is_remembered(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    owner, reporter = await town.resident("주인"), await town.resident("가람")
    await owner.posts("드릴")
    number = await reports(reporter, "드릴")
    await kim.says("/cases")
    assert not await town.rows(select(looks.c.id))
    assert "주인" not in kim.sees
    await kim.presses(number)
    seen = await town.rows(select(looks.c.who, looks.c.whom, looks.c.why))
    assert seen == [(kim.id, owner.id, "case:1")]
    await takes(kim, number)
    await decides(kim, "keep", why="괜찮습니다.")
    steps = await town.rows(select(case_steps.c.step, case_steps.c.by, case_steps.c.words))
    assert steps == [
        ("open", reporter.id, ""),
        ("take", kim.id, ""),
        ("decide", kim.id, "괜찮습니다."),
    ]


async def test_what_people_write_is_shown_as_they_wrote_it(town):
    mayor = await admin_of(town)
    kim = await moderator_of(town, mayor, "김")
    owner, reporter = await town.resident("<b>주인</b>"), await town.resident("가람")
    await owner.posts("<i>드릴</i>")
    await reporter.forges("report:1")
    await reporter.answers("rude")
    await reporter.says("</b><a href='https://x.example'>여기</a> &amp;")
    number = number_in(reporter)
    await takes(kim, number)
    assert "</b><a href='https://x.example'>여기</a> &amp;" in kim.sees
    assert "<b>주인</b>" in kim.sees
    await decides(kim, "hide", why="<script>")
    assert "<script>" in owner.sees
