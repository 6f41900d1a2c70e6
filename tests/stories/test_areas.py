"""People say where they live, move house, and share what their community decided."""

from __future__ import annotations

import itertools

import pytest
from sqlalchemy import select

from storage.residents import residents
from storage.saved import saved
from tests.town import founded

MUNJEONG = (37.4855, 127.1229)
BUSAN = (35.1, 129.0)
SONGPA = "11240"


async def asked_for_home(town, locale="ko"):
    person = town.newcomer("하늘", locale)
    await person.says("/start")
    await person.answers(locale)
    await person.presses_on("tick-service")
    await person.presses_on("residents-agree")
    await person.says("하늘")
    await person.presses_on("form-skip")
    return person


async def home_of(town):
    """The names of the newest resident's home and all around it."""
    (area,) = (await town.rows(select(residents.c.area)))[-1]
    return [place.name_ko for place in town.app.storage.atlas.ancestors(area)]


# -- finding home ------------------------------------------------------------------------------


async def test_home_is_found_by_sharing_a_location(both):
    person = await asked_for_home(both)
    await person.answers("share")
    assert person.screen.asks == ["request_location"]
    await person.sends_location(*MUNJEONG)
    assert person.is_told("areas-ask-home", step="inside", area="문정동")
    assert {"remove_keyboard": True} in [params.get("reply_markup") for _, params in both.wire.calls[-2:]]
    await person.presses_on("form-place-here", area="문정동")
    assert "송파구 문정동" in person.sees
    await person.presses_on("residents-summary", "send")
    assert await home_of(both) == ["문정동", "송파구", "서울"]


async def test_the_key_for_the_location_goes_also_when_the_name_is_typed_after_all(town):
    person = await asked_for_home(town)
    await person.answers("share")
    await person.says("문정동")
    assert {"remove_keyboard": True} in [params.get("reply_markup") for _, params in town.wire.calls[-2:]]


async def test_a_location_outside_the_city_is_refused_and_asked_again(town):
    person = await asked_for_home(town)
    await person.answers("share")
    await person.sends_location(*BUSAN)
    assert person.is_told("error-place-outside")
    assert person.is_told("areas-ask-home", step="ask", area="")


async def test_a_name_that_three_dong_share_is_asked_back_with_the_gu(town):
    person = await asked_for_home(town)
    await person.says("신사동")
    assert person.is_told("areas-ask-home", step="found", area="")
    for number, gu in enumerate(("강남구", "은평구", "관악구"), 1):
        assert sum(f"{gu} 신사동" in caption for caption in person.keys) == 1, number
    await person.presses("은평구 신사동")
    assert person.is_told("areas-ask-home", step="inside", area="신사동")
    await person.presses_on("form-place-here", area="신사동")
    await person.presses_on("residents-summary", "send")
    assert (await home_of(town))[:2] == ["신사동", "은평구"]


@pytest.mark.parametrize(
    ("typed", "step", "area"),
    [
        ("문졍동", "inside", "문정동"),
        ("Munjong-dong", "inside", "문정동"),
        ("munjeong dong", "inside", "문정동"),
        ("gangnam", "gu", "강남구"),
        ("송파구", "gu", "송파구"),
        ("서울시", "city", "서울"),
    ],
)
async def test_a_name_is_understood_in_other_letters_and_with_a_slip(town, typed, step, area):
    person = await asked_for_home(town)
    await person.says(typed)
    if person.is_told("areas-ask-home", step="found", area=""):
        await person.presses(area)
    assert person.is_told("areas-ask-home", step=step, area=area)


@pytest.mark.parametrize("typed", ["없는마을동네", "🏠", "' OR 1=1 --", "\x00", "a" * 4096])
async def test_a_place_nobody_knows_is_refused_and_asked_again(town, typed):
    person = await asked_for_home(town)
    await person.says(typed)
    assert person.is_told("areas-ask-home", step="ask", area="")
    assert len(person.sees) < 1_000


async def test_home_is_found_in_the_list_page_by_page(town):
    person = await asked_for_home(town)
    await person.answers("list")
    assert person.is_told("areas-ask-home", step="city", area="서울")
    pages = []
    while True:
        pages.append(person.keys)
        if "송파구" in person.keys:
            break
        await person.presses_on("widget-after")
    assert len(pages) > 1
    assert not set(pages[0][:8]) & set(pages[1][:8])
    await person.presses_on("widget-before")
    assert person.keys == pages[-2]
    await person.presses_on("widget-after")
    await person.presses("송파구")
    assert person.is_told("areas-ask-home", step="gu", area="송파구")
    while "문정동" not in person.keys:
        await person.presses_on("widget-after")
    await person.presses("문정동")
    while "문정래미안" not in person.keys:
        await person.presses_on("widget-after")
    await person.presses("문정래미안")
    await person.presses_on("residents-summary", "send")
    assert await home_of(town) == ["문정래미안", "문정동", "송파구", "서울"]


async def test_another_way_may_be_tried_at_every_point(town):
    person = await asked_for_home(town)
    for lost in ("신사동", "강남구", "문정동"):
        await person.says(lost)
        await person.presses_on("form-place-other")
        assert person.is_told("areas-ask-home", step="ask", area="")


async def test_one_of_the_names_that_came_up_may_be_chosen_by_its_number(town):
    person = await asked_for_home(town)
    await person.says("신사동")
    second = person.keys[1]
    await person.says("2")
    if not person.is_told("residents-summary"):
        await person.presses_on("form-place-here", area="신사동")
    assert second in person.sees


async def test_places_are_written_in_the_letters_of_the_reader(town):
    person = await asked_for_home(town, "en")
    await person.says("문정동")
    assert person.is_told("areas-ask-home", step="inside", area="Munjeong-dong")
    await person.says("문정래미안")
    assert "Munjeong-dong, Songpa-gu" in person.sees


async def test_a_forged_place_is_no_home(town):
    person = await asked_for_home(town)
    prefix = person.data[0].rpartition("|")[0]
    for value in ("=>nowhere", "==", "==11", "=p99999999999", "=", "=?11240"):
        await person.forges(f"{prefix}|{value}")
        assert person.alert or person.is_told("areas-ask-home", step="city", area="서울"), value
    assert not await town.rows(select(residents.c.id))


# -- moving ------------------------------------------------------------------------------------


async def test_who_moves_takes_the_saved_searches_along(both):
    person = await both.resident("하늘")
    await person.says("사다리")
    await person.presses_on("barter-wait", words="사다리")
    await person.says("/home")
    assert person.is_told("areas-home", home="송파구 문정동 문정래미안")
    await person.presses_on("areas-home", "move")
    await person.says("거여동")
    await person.presses_on("form-place-here", area="거여동")
    assert person.is_told("areas-moved", home="송파구 거여동")
    assert (await home_of(both))[0] == "거여동"
    assert await both.rows(select(saved.c.area)) == await both.rows(select(residents.c.area))


async def test_moving_may_be_given_up(town):
    person = await town.resident("하늘")
    await person.says("/home")
    await person.presses_on("areas-home", "move")
    await person.presses_on("form-cancel")
    assert person.is_told("form-cancelled", form=person.told("form-name-areas-home"))
    assert (await home_of(town))[0] == "문정래미안"


# -- what a community decides ------------------------------------------------------------------


async def decides(town, area, name, value):
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule(area, name, value)


async def asks(person, price):
    """Up to the price of an offer."""
    await person.says("/offer")
    await person.presses_on("kind-thing")
    await person.presses_on("category-household")
    await person.says("의자")
    await person.presses_on("form-skip")
    await person.presses_on("form-skip")
    await person.answers("1")
    await person.says(price)


async def test_what_a_gu_decides_holds_at_once_in_its_complexes_and_nowhere_else(both):
    inside = await both.resident("안", home="문정래미안")
    outside = await both.resident("밖", home="은평구 신사동")
    await decides(both, SONGPA, "barter.price_max", 500)
    await asks(inside, "1000")
    assert inside.is_told("error-price-out-of-range", least=0, most=500, step=100, nearest=500)
    await asks(outside, "1000")
    assert outside.is_told("barter-ask-reach")
    await decides(both, SONGPA, "barter.price_max", None)
    await inside.says("1000")
    assert inside.is_told("barter-ask-reach")


async def test_the_nearest_community_decides_and_its_unit_is_shown(town):
    person = await town.resident("하늘")
    atlas = town.app.storage.atlas
    dong = atlas.ancestors((await town.rows(select(residents.c.area)))[0][0])[1].id
    await decides(town, SONGPA, "barter.unit", "콩")
    await decides(town, dong, "barter.unit", "<씨앗>")
    await asks(person, "700")
    await person.answers("gu")
    await person.answers("30")
    assert "700<씨앗>" in person.sees


async def test_another_process_learns_of_a_decision_with_its_next_turn(both, both_url):
    await both.resident("하늘")
    elsewhere, app = await founded(both_url)
    elsewhere._updates = itertools.count(800_000_001)
    there = elsewhere.newcomer("하늘", number=1001)
    await decides(both, SONGPA, "barter.price_max", 500)
    try:
        await asks(there, "1000")
        assert there.is_told("error-price-out-of-range", least=0, most=500, step=100, nearest=500)
        await elsewhere.is_well()
    finally:
        await app.close()
