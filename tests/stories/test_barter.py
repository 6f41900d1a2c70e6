"""Neighbours post what they give and need, and find each other."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from storage.barter import listings


async def test_haneul_posts_a_drill_with_two_photos_and_bada_finds_it_by_a_word(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    await haneul.posts("전동 드릴", text="배터리 두 개, 비트 한 벌", photos=2, price="3천")
    assert "올렸습니다" in haneul.sees
    assert "3,000문" in haneul.sees
    await bada.says("드릴")
    assert "전동 드릴" in bada.sees
    assert "같은 단지" in bada.sees
    await bada.presses("전동 드릴")
    assert "하늘 님 · 같은 단지" in bada.sees
    assert bada.screen.photos == ["전동 드릴-0"]
    await bada.presses_on("barter-to-board")
    assert "“드릴”" in bada.sees
    await bada.presses("전동 드릴")
    await bada.presses("사진 2장 모두 보기")
    assert [s.photos for s in bada.screens[-3:-1]] == [["전동 드릴-0"], ["전동 드릴-1"]]


async def test_an_album_is_confirmed_in_one_message(town):
    haneul = await town.resident("하늘")
    await haneul.says("/offer")
    await haneul.presses("물건")
    await haneul.presses("공구")
    await haneul.says("책장")
    await haneul.presses("건너뛰기")
    before = len(haneul.screens)
    for n in range(3):
        await haneul.sends_photo(f"p{n}", album="album")
    assert len(haneul.screens) == before + 1
    assert "5장 중 3장" in haneul.sees


async def test_a_search_forgives_particles_and_one_letter(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    await haneul.posts("전동 드릴")
    await haneul.posts("bicycle pump")
    for words in ("드릴을 구해요", "드맇", "bycicle", "bicicle"):
        await bada.says(words)
        assert "1." in bada.sees, words
    await bada.says("냉장고")
    assert "찾지 못했습니다" in bada.sees


async def test_browsing_shows_the_nearest_first_whatever_is_newest(both):
    homes = {"같은 단지": "문정래미안", "옆 단지": "문정시영", "먼 단지": "거여1단지"}
    for name, home in homes.items():
        giver = await both.resident(name, home=home)
        await giver.posts(f"{name} 화분")
        await both.passes(hours=1)
    viewer = await both.resident("보는이")
    await viewer.says("/browse")
    await viewer.presses("나눔 모두 (3)")
    assert sorted(homes, key=lambda name: viewer.sees.index(f"{name} 화분")) == list(homes)
    await viewer.says("화분")
    assert sorted(homes, key=lambda name: viewer.sees.index(f"{name} 화분")) == list(homes)


async def test_a_complex_only_listing_stays_inside_the_complex(town):
    inside, outside = await town.resident("안"), await town.resident("밖", home="문정시영")
    await inside.posts("비밀 화분", reach="complex")
    await outside.says("화분")
    assert "찾지 못했습니다" in outside.sees
    number = (await town.rows(select(listings.c.id)))[0][0]
    await outside.forges(f"card|{number}|")
    assert "이제 볼 수 없습니다" in outside.alert


async def test_only_the_owner_may_close_a_listing_even_with_a_forged_press(town):
    owner, other = await town.resident("주인"), await town.resident("남")
    await owner.posts("의자")
    number = (await town.rows(select(listings.c.id)))[0][0]
    for data in (f"step:close:{number}", f"edit:{number}", f"step:expire:{number}", "step:close:999999"):
        await other.forges(data)
        assert other.alert
    assert (await town.rows(select(listings.c.state)))[0][0] == "open"


async def test_a_listing_is_paused_resumed_edited_renewed_and_closed(town):
    owner = await town.resident("주인")
    await owner.posts("의자")
    await owner.says("/mine")
    assert "의자 — 나눔, 올라가 있음" in owner.sees
    await owner.presses("의자")
    await owner.presses("잠시 쉬기")
    assert "쉬는 중" in owner.sees
    await owner.presses("다시 올리기")
    await owner.presses("고치기")
    await owner.presses("고치기: 제목")
    await owner.says("튼튼한 의자")
    await owner.presses("올려 주십시오")
    assert "고쳤습니다" in owner.sees
    assert "튼튼한 의자" in owner.sees
    await owner.says("/mine")
    await owner.presses("튼튼한 의자")
    await owner.presses("기한 늘리기")
    await owner.presses("내리기")
    assert "내린 글" in owner.sees
    await owner.says("/mine")
    assert "올린 글이 없습니다" in owner.sees


async def test_a_listing_tells_its_owner_before_it_expires_and_is_renewed_by_one_tap(both):
    owner = await both.resident("주인")
    await owner.posts("의자")
    await both.passes(days=26)
    assert "기한이" not in owner.sees
    await both.passes(days=1, hours=1)
    assert "의자의 기한이" in owner.sees
    await owner.presses("기한 늘리기")
    await both.passes(days=4)
    assert (await both.rows(select(listings.c.state)))[0][0] == "open"
    await both.passes(days=27)
    assert (await both.rows(select(listings.c.state)))[0][0] == "expired"
    assert "기한이 지나 내려갔습니다" in owner.sees


async def test_forbidden_things_are_refused_with_the_rule_named_and_the_question_stays(town):
    owner = await town.resident("주인")
    await owner.says("/offer")
    await owner.presses("물건")
    await owner.presses("식품")
    await owner.says("소주 두 병")
    assert "술은 나눌 수 없습니다" in owner.sees
    assert "짧게 적어" in owner.sees
    await owner.says("와인 잔 여섯 개")
    assert "더 알려 주실" in owner.sees


async def test_prices_are_read_as_people_write_them(town):
    owner = await town.resident("주인")
    for typed, shown in (("3만5천", "35,000문"), ("30,000", "30,000문"), ("무료", "0문")):
        await owner.posts("의자", price=typed)
        assert shown in owner.sees, typed
    await owner.says("/offer")
    await owner.presses("물건")
    await owner.presses("가구")
    await owner.says("장롱")
    await owner.presses("건너뛰기")
    await owner.presses("건너뛰기")
    await owner.answers("1")
    for typed, said in (
        ("많이", "숫자로"),
        ("2000000", "가장 가까운 값은 1,000,000"),
        ("150", "가장 가까운 값은 200"),
        ("-5", "숫자로"),
    ):
        await owner.says(typed)
        assert said in owner.sees, typed


async def test_a_day_is_picked_in_the_calendar(town):
    owner = await town.resident("주인")
    await owner.says("/want")
    await owner.presses("도움")
    await owner.presses("심부름")
    await owner.says("장 보기")
    await owner.presses("건너뛰기")
    await owner.presses("건너뛰기")
    await owner.presses("1,000")
    await owner.presses("우리 구")
    await owner.presses("날짜 고르기")
    assert "2026년 11월" in owner.keys
    await owner.presses("뒤 ›")
    await owner.presses("5")
    await owner.presses("올려 주십시오")
    assert "12월 5일" in owner.sees
    row = (await town.rows(select(listings.c.until)))[0]
    assert row[0] - town.calendar.now() == timedelta(days=12)


async def test_strange_texts_are_stored_as_written_and_shown_escaped(both):
    owner = await both.resident("주인")
    for title in ("<b>굵게</b>", "%s{{}}", "👨‍👩‍👧‍👦 가족", "a & b", "'; DROP TABLE listings;--"):
        await owner.posts(title)
        assert title in owner.sees
    stored = {row[0] for row in await both.rows(select(listings.c.title))}
    assert {"<b>굵게</b>", "%s{{}}", "👨‍👩‍👧‍👦 가족"} <= stored


async def test_impossible_titles_are_refused_kindly(town):
    owner = await town.resident("주인")
    await owner.says("/offer")
    await owner.presses("물건")
    await owner.presses("가구")
    for title, said in (
        ("   ", "글자가 보이지"),
        ("\u0000", "글자가 보이지"),
        ("가" * 4096, "4,096자"),
        ("\u202e\u200f", "글자가 보이지"),
    ):
        await owner.says(title)
        assert said in owner.sees
        assert "짧게 적어" in owner.sees
    await owner.sends_photo("p")
    assert "글자로 적어" in owner.sees


async def test_a_double_tap_posts_once(both):
    owner = await both.resident("주인")
    await owner.posts("의자")
    screen = next(s for s in owner.screens if "의자" in s.text)
    assert (await both.rows(select(func.count()).select_from(listings)))[0][0] == 1
    await owner.says("/offer")
    await owner.presses("물건")
    press = owner.press(owner.key("가구")[1]["callback_data"])
    await both.give(press)
    await both.give(press)
    await both.give(owner.press(press["callback_query"]["data"], screen))
    assert "지나간 질문" in owner.alert


async def test_who_does_not_show_a_name_stays_an_unnamed_neighbour(town):
    shy, bada = await town.resident("수줍음", ticks=("service",)), await town.resident("바다")
    await shy.posts("화분")
    await bada.says("화분")
    await bada.presses("화분")
    assert "수줍음" not in bada.sees
    await shy.says("/me")
    await shy.presses_on("residents-me", "consents")
    await shy.presses("이웃에게 보이기")
    await shy.presses_on("residents-consent", "give")
    await bada.says("화분")
    await bada.presses("화분")
    assert "수줍음 님" in bada.sees


async def test_a_link_opens_a_listing_for_neighbours_only(town):
    haneul, bada, far = (
        await town.resident("하늘"),
        await town.resident("바다"),
        await town.resident("멀리", home="종로구 사직동"),
    )
    await haneul.posts("화분")
    link = haneul.sees.split("?start=")[1].split()[0]
    await bada.says(f"/start {link}")
    assert "화분" in bada.sees
    await far.says(f"/start {link}")
    assert "볼 수 없습니다" in far.sees


async def test_days_prices_and_photos_may_be_typed(town):
    owner = await town.resident("주인")
    await owner.says("/offer")
    for said in ("1", "생활용품·공구", "의자", "건너뛰기"):
        await owner.says(said)
    await owner.sends_photo("p")
    await owner.says(owner.told("form-photos-done"))
    await owner.says("두 개")
    assert owner.is_told("error-number-needed"), owner.sees
    await owner.says("2")
    for typed in ("3.5만", "12 34", "3만5"):
        await owner.says(typed)
        assert owner.is_told("error-number-needed"), owner.sees
    await owner.says("만 5천 원")
    await owner.says("3")
    await owner.says("날짜 고르기")
    await owner.says("25")
    await owner.says("네.")
    assert "15,000문" in owner.sees
    (until,) = (await town.rows(select(listings.c.until)))[0]
    assert until - town.calendar.now() == timedelta(days=2)


async def test_presses_nobody_was_shown_change_nothing(both):
    owner, other = await both.resident("주인"), await both.resident("남")
    await owner.posts("의자")
    far = "9" * 20
    forged = [f"{press}:{number}" for press in ("card", "photos", "edit") for number in ("-1", far, "x", "")]
    forged += [f"step:close:{far}", "board:maybe::0", f"board:offer::{far}", "board:offer::-1", "mine:-1"]
    forged += [
        "found|maybe|0|의자",
        f"found|offer|{far}|의자",
        "language:xx",
        "tick:all",
        "go:nowhere",
        "",
        "|:|",
    ]
    for data in filter(None, forged):
        await other.forges(data)
        assert other.is_alerted("menu-press-unknown"), data
    assert await both.rows(select(listings.c.state)) == [("open",)]


async def test_an_owner_is_not_woken_when_a_listing_expires_at_night(town):
    owner = await town.resident("주인")
    await town.passes(hours=15)
    await owner.posts("의자")
    await town.passes(days=29)
    before = len(owner.screens)
    await town.passes(days=1, minutes=1)
    assert await town.rows(select(listings.c.state)) == [("expired",)]
    assert len(owner.screens) == before
    await town.passes(hours=8)  # and not everybody in the same minute
    assert owner.is_told("barter-notice-expired", title="의자")


@pytest.mark.parametrize("locale", ["en", "fr"])
async def test_a_neighbour_who_reads_another_language_posts_and_finds_as_well(both, locale):
    anna, bada = await both.resident("Anna", locale), await both.resident("바다")
    await anna.posts("Perceuse <sans fil>", side="want", text="un week-end", photos=1, price="1 000")
    assert "Perceuse <sans fil>" in anna.sees
    assert not set(anna.sees) & set("가나다라마바사아자차카타파하을를이다니")
    await anna.presses_on("menu-door-mine")
    assert "Perceuse <sans fil>" in anna.sees
    await bada.says("perceuses")
    await bada.presses_on("barter-search-want")
    await bada.presses("Perceuse")
    assert "1,000문" in bada.sees
    assert "Anna 님" in bada.sees


async def test_an_answer_looked_at_again_can_be_left_as_it_is(town):
    owner = await town.resident("주인")
    await owner.posts("의자", text="튼튼합니다")
    await owner.says("/mine")
    await owner.presses("의자")
    await owner.presses_on("barter-edit")
    before = owner.sees
    for number in (1, 3):
        await owner.forges(next(key for key in owner.data if key.endswith(f"|c{number}")))
        await owner.presses_on("form-keep")
        assert owner.sees == before
    await owner.forges(next(key for key in owner.data if key.endswith("|c3")))
    await owner.presses_on("form-skip")
    assert "튼튼합니다" not in owner.sees
