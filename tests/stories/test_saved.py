"""People wait for what nobody has posted yet, and are told when somebody does."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from storage.notices import notices
from storage.saved import saved

HOW_MANY = select(func.count()).select_from(saved)


async def waits_for(person, words, side="offer"):
    await person.says(words)
    if side == "want":
        await person.presses_on("barter-search-want")
    await person.presses_on("barter-wait", words=words)


def side_of(person, side="offer"):
    return person.told(f"side-{side}")


async def test_a_neighbour_is_told_once_when_somebody_offers_a_drill(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await waits_for(bada, "드릴")
    assert bada.is_told("saved-kept", words="드릴", side=side_of(bada))
    before = len(bada.screens)
    await haneul.posts("보쉬 전동드릴")
    assert bada.is_told("saved-notice-found", words="드릴", side=side_of(bada), title="보쉬 전동드릴")
    await both.passes(days=1)
    assert len(bada.screens) == before + 1
    await bada.presses_on("saved-open")
    assert "보쉬 전동드릴" in bada.sees


async def test_nobody_is_told_of_ones_own_of_the_other_side_or_of_something_else(town):
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    await waits_for(bada, "드릴")
    before = len(bada.screens)
    await haneul.posts("사다리")
    await haneul.posts("드릴", side="want")
    assert len(bada.screens) == before
    await bada.posts("드릴")
    assert not await town.rows(select(notices.c.id).where(notices.c.key == "saved-notice-found"))


async def test_who_waits_for_a_want_is_told_of_a_want(town):
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    await waits_for(bada, "드릴", side="want")
    await haneul.posts("드릴")
    await haneul.posts("드릴 하루만", side="want")
    assert bada.is_told("saved-notice-found", words="드릴", side=side_of(bada, "want"), title="드릴 하루만")


async def test_only_those_whom_the_listing_reaches_are_told(both):
    same, dong, gu, far = [
        await both.resident(name, home=home)
        for name, home in (
            ("가", "문정래미안"),
            ("나", "문정시영"),
            ("다", "거여동"),
            ("라", "은평구 신사동"),
        )
    ]
    owner = await both.resident("주인")
    people = (same, dong, gu, far)
    for person in people:
        await waits_for(person, "드릴")
    for reach, reached in (("complex", 1), ("dong", 2), ("gu", 3)):
        before = [len(person.screens) for person in people]
        await owner.posts(f"드릴 {reach}", reach=reach)
        told = [len(person.screens) > screens for person, screens in zip(people, before, strict=True)]
        assert told == [number < reached for number in range(4)], reach


async def test_each_is_told_in_the_own_language_and_once_whatever_the_words(town):
    sky, ciel = await town.resident("Sky", "en"), await town.resident("Ciel", "fr")
    haneul = await town.resident("하늘")
    for words in ("bosch", "drill", "drills"):
        await waits_for(sky, words)
    await waits_for(ciel, "drill")
    before = len(sky.screens)
    await haneul.posts("Bosch drill")
    assert sky.is_told("saved-notice-found", words="bosch", side=side_of(sky), title="Bosch drill")
    assert ciel.is_told("saved-notice-found", words="drill", side=side_of(ciel), title="Bosch drill")
    assert len(sky.screens) == before + 1
    assert sky.sees != ciel.sees


async def test_nobody_is_woken_at_night(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await waits_for(bada, "드릴")
    before = len(bada.screens)
    await both.passes(hours=13)
    await haneul.posts("드릴")
    await both.passes(hours=8)
    assert len(bada.screens) == before
    await both.passes(hours=2)
    assert len(bada.screens) == before + 1
    (said,) = (await both.rows(select(notices.c.said).where(notices.c.key == "saved-notice-found")))[0]
    assert said >= datetime(2026, 11, 24, 8, tzinfo=ZoneInfo("Asia/Seoul"))


async def test_the_same_words_twice_are_one(both):
    bada = await both.resident("바다")
    for _ in range(2):
        await waits_for(bada, "드릴")
    await bada.forges("wait|offer|  드릴\u200b ")
    assert await both.rows(HOW_MANY) == [(1,)]
    await waits_for(bada, "드릴", side="want")
    assert await both.rows(HOW_MANY) == [(2,)]


async def test_what_one_waits_for_is_listed_and_dropped(town):
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    await bada.says("/saved")
    assert bada.is_told("saved-list", count=0)
    await waits_for(bada, "드릴")
    await waits_for(bada, "<b>톱</b>")
    await bada.says("/saved")
    assert "드릴" in bada.sees
    assert "<b>톱</b>" in bada.sees
    await bada.presses_on("saved-drop", words="드릴")
    assert "드릴" not in bada.sees
    before = len(bada.screens)
    await haneul.posts("드릴")
    assert len(bada.screens) == before


async def test_somebody_elses_cannot_be_dropped_by_a_forged_press(both):
    bada, other = await both.resident("바다"), await both.resident("남")
    await waits_for(bada, "드릴")
    (number,) = (await both.rows(select(saved.c.id)))[0]
    for forged in (f"drop:{number}", "drop:424242"):
        await other.forges(forged)
        assert other.is_alerted("error-saved-gone")
    for forged in ("drop:-1", "drop:99999999999999999999", "drop:x", "wait|maybe|드릴", "wait|offer"):
        await other.forges(forged)
        assert other.is_alerted("menu-press-unknown"), forged
    await other.forges("wait|offer|\u202e")
    assert other.is_alerted("error-text-empty")
    assert await both.rows(HOW_MANY) == [(1,)]


async def test_twenty_are_enough_and_the_list_is_one_press_away(town):
    bada = await town.resident("바다")
    for number in range(20):
        await waits_for(bada, f"낱말{number}")
    await waits_for(bada, "스물한번째")
    assert bada.is_told("error-too-many-saved", most=20)
    assert await town.rows(HOW_MANY) == [(20,)]
    await bada.presses_on("menu-door-saved")
    await bada.presses_on("saved-drop", words="낱말7")
    await waits_for(bada, "스물한번째")
    assert bada.is_told("saved-kept", words="스물한번째", side=side_of(bada))


async def test_a_long_sentence_is_waited_for_by_its_words(town):
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    await bada.says("혹시 누가 저희 집에 전동 드릴을 하루만 빌려주실 수 있을까요")
    await bada.presses("기다리기")
    (kept,) = (await town.rows(select(saved.c.words)))[0]
    assert "드릴" in kept
    assert len(kept.encode()) <= 40
    await haneul.says("|")
    assert haneul.is_told("error-text-empty")
