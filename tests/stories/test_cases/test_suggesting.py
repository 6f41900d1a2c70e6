"""What suggests itself is done by one press, and a prepared reason is read in each reader's language."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.domain.cases import Prepared
from storage.audit import deeds
from storage.conduct import sanctions, shown
from tests.ruling import admin_of, decides, kind, moderator_of, number_in, takes
from tests.stories.test_cases.test_reports import reports
from tests.trading import listing_of


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_three_reports_suggest_to_hide_and_one_press_does_it(town, language):
    judge = await moderator_of(town, await admin_of(town), "판관", locale=language)
    owner = await town.resident("주인", "fr")
    await owner.posts("드릴")
    for name in ("가람", "나래", "다솜"):
        await reports(await town.resident(name), "드릴", reason="rude")
    await judge.says("/cases")
    await judge.presses("1. ")
    number = number_in(judge)
    await judge.presses_on("cases-card", "take")
    facts = {"reports": 3, "days": 0, "measures": 0}
    assert judge.told("cases-because-reports", **facts) in judge.sees
    assert judge.told("reason-rude") in judge.sees
    await judge.presses_on("cases-card", "person", name="주인")
    assert "주인" in judge.sees
    await judge.forges("case:1")
    await judge.forges("follow:keep:1")  # it does not suggest itself
    assert not await town.rows(select(shown.c.id).where(shown.c.level == "hidden"))
    await judge.forges("follow:hide:1")
    assert await town.rows(select(shown.c.level, shown.c.why)) == [("hidden", "reason-rude")]
    assert owner.told("reason-rude") in owner.sees
    done = select(deeds.c.who, deeds.c.words).where(deeds.c.deed == "case-decide")
    assert await town.rows(done) == [(judge.id, Prepared("reason-rude"))]
    await judge.says("/audit")
    assert judge.told("reason-rude") in judge.sees
    await judge.forges("act:undo:1")
    assert owner.is_told("cases-notice-undone", kind=kind("report"), number=number, title="드릴")


async def test_a_prepared_reason_is_read_wherever_the_measure_speaks(both):
    judge = await moderator_of(both, await admin_of(both), "판관")
    owner, anna = await both.resident("주인", "en"), await both.resident("안나", "fr")
    await owner.posts("드릴")
    listing = await listing_of(owner, "드릴")
    await anna.forges(f"reportof:listing:{listing}")
    await anna.answers("rude")
    await anna.presses_on("form-skip")
    number = number_in(anna)
    await takes(judge, number)
    assert judge.caption("cases-card", "person", name="안나") not in judge.keys
    await judge.presses_on("ruling-warn")
    await judge.presses_on("reason-rude-words")
    await judge.presses_on("cases-summary", "send")
    assert await both.rows(select(sanctions.c.why)) == [(Prepared("reason-rude-words"),)]
    assert owner.told("reason-rude-words") in owner.sees
    await owner.says("/offer")
    assert owner.told("reason-rude-words") in owner.sees  # first it is read
    await owner.presses_on("conduct-acknowledge")
    await owner.says("/standing")
    assert owner.told("reason-rude-words") in owner.sees
    assert anna.told("reason-rude-words") in anna.sees


async def test_what_is_not_plain_suggests_nothing_and_own_words_are_still_possible(town):
    judge = await moderator_of(town, await admin_of(town), "판관")
    owner = await town.resident("주인")
    await owner.posts("드릴")
    number = await reports(await town.resident("가람"), "드릴", reason="other")
    await takes(judge, number)
    assert not any(caption.startswith("제안대로") for caption in judge.keys)
    await decides(judge, "hide", why="설명이 사실과 다릅니다.")
    assert "설명이 사실과 다릅니다." in owner.sees
