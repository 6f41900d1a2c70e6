"""A moderator sets how far a post is seen without any case: told to its owner, undone, kept in its bounds."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.audit import deeds
from storage.conduct import shown
from tests.ruling import admin_of, moderator_of, offers

LEVELS = select(shown.c.level, shown.c.by)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_it_is_set_from_the_card_told_and_undone(both, language):
    judge = await moderator_of(both, await admin_of(both), "판관", locale=language)
    owner, bada = await both.resident("주인", "fr"), await both.resident("바다")
    await owner.posts("드릴")
    await judge.says("드릴")
    await judge.presses("드릴")
    await judge.presses_on("conduct-level-door")
    assert judge.told("level-visible") in judge.sees
    await judge.presses_on("level-hidden")
    await judge.presses_on("reason-forbidden")
    await judge.presses_on("conduct-level-summary", "send")
    assert await both.rows(LEVELS) == [("hidden", judge.id)]
    assert owner.told("reason-forbidden") in owner.sees
    assert owner.caption("conduct-object", None) in owner.keys
    assert judge.told("conduct-level-by", name="판관") in judge.sees
    await bada.says("드릴")
    assert "1. 드릴" not in bada.sees
    noted = select(deeds.c.deed, deeds.c.whom, deeds.c.about).where(deeds.c.deed.like("level-%"))
    assert await both.rows(noted) == [("level-hidden", owner.id, "listing:1")]
    await judge.presses_on("conduct-level", "undo")
    assert await both.rows(LEVELS) == [("visible", None)]
    assert owner.is_told("conduct-notice-visible", title="드릴")
    assert not offers(judge, "conduct-level", "undo")


async def test_of_a_shadow_nobody_is_told_and_after_ten_minutes_nothing_is_undone(town):
    judge = await moderator_of(town, await admin_of(town), "판관")
    owner = await town.resident("주인")
    await owner.posts("드릴")
    seen = len(owner.screens)
    await judge.forges("setlevel:listing:1:shadowed")
    await judge.says("광고를 되풀이합니다.")
    await judge.presses_on("conduct-level-summary", "send")
    assert len(owner.screens) == seen
    assert offers(judge, "conduct-level", "undo")
    await town.sleeps(minutes=11)
    await judge.presses_on("conduct-level", "undo")
    assert judge.is_alerted("error-undo-over", minutes=10)
    await judge.forges("setlevel:listing:1:shadowed")
    assert judge.is_alerted("error-level-there")


async def test_nobody_else_sets_it_nor_anybody_for_their_own_post(town):
    judge = await moderator_of(town, await admin_of(town), "판관")
    lee = await moderator_of(town, await admin_of(town, "은평회장"), "이", "은평구")
    owner = await town.resident("주인")
    await judge.posts("드릴")
    await owner.posts("사다리")
    for data in ("level:listing:2", "setlevel:listing:2:hidden", "unlevel:listing:2"):
        await owner.forges(data)
        assert owner.is_alerted("menu-press-unknown")
        await lee.forges(data)
        assert lee.is_alerted("error-post-gone")
    await judge.forges("setlevel:listing:1:hidden")
    assert judge.is_alerted("error-own-conduct")
    assert await town.rows(LEVELS) == []
