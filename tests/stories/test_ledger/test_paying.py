"""A neighbour is paid: chosen or named, how much, what for, once."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select

from storage.ledger.book import transfers
from storage.notices import notices
from storage.turns import turns
from tests.paying import balance, gives, home_of, pays, rules, turn
from tests.trading import agreed_trade, sees, sees_listing


def of(person, number):
    """An amount as this person reads it."""
    catalogue = person.town.app.screens.catalogue
    unit = catalogue.plain("ledger-unit", {"unit": "mun"}, person.reader)
    return catalogue.plain("ledger-amount", {"amount": number, "unit": unit}, person.reader)


def called(person, name):
    """A neighbour's name as this person reads it."""
    return person.told("ledger-person", name=name)


@pytest.mark.parametrize("locale", ["ko", "en", "fr"])
async def test_a_neighbour_is_paid_and_told(both, locale):
    sky = await both.resident("하늘", locale)
    sea = await both.resident("바다", locale)
    await pays(sky, "바다", "3000", "빵")
    await sky.presses_on("ledger-pay-summary", "send")
    assert sky.is_told(
        "ledger-paid", name=called(sky, "바다"), amount=of(sky, 3_000), balance=of(sky, -3_000)
    )
    assert sea.is_told("ledger-notice-received", name="하늘", amount=3_000, unit="mun", note="빵")
    await sea.says("/balance")
    facts = {"balance": of(sea, 3_000), "room": of(sea, 103_000), "floor": of(sea, -100_000)}
    assert sea.is_told("ledger-balance", **facts, held=None, trades=0)


async def test_a_double_tap_pays_once(both):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await pays(sky, "바다", "3000")
    screen, key = sky.key(sky.told("ledger-pay-summary") and "네, 보내")
    for _ in range(2):
        await both.give(sky.press(key["callback_data"], screen))
    assert sky.is_alerted("error-form-stale")
    assert (await balance(sky), await balance(sea)) == (-3_000, 3_000)


async def test_an_update_that_comes_again_pays_once(both):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await pays(sky, "바다", "3000")
    screen, key = sky.key("네, 보내")
    update = sky.press(key["callback_data"], screen)
    for _ in range(3):
        await both.give(update)
    assert await balance(sea) == 3_000


async def test_the_last_partners_are_offered_without_being_typed(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await gives(sea, sky, 500)
    await sky.says("/pay")
    await sky.presses("바다")
    await sky.says("1,000")
    await sky.presses_on("form-skip")
    await sky.presses_on("ledger-pay-summary", "send")
    assert await balance(sea) == 500
    assert "바다" in sky.sees


@pytest.mark.parametrize("locale", ["ko", "en", "fr"])
async def test_the_neighbour_behind_a_listing_is_paid_from_the_page_about_them(both, locale):
    sky, sea = await both.resident("하늘", locale), await both.resident("바다", locale)
    await sky.posts("의자")
    await sees_listing(sea, sky, "의자")
    await sea.presses_on("contact-about")
    name = sea.told("barter-by", name="하늘")
    await sea.presses(sea.told("ledger-pay-one", name=name))
    await sea.says("2000")
    await sea.presses_on("form-skip")
    await sea.presses_on("ledger-pay-summary", "send")
    assert (await balance(sky), await balance(sea)) == (2_000, -2_000)


async def test_who_shows_no_name_is_paid_by_partners_only(town):
    sky, sea = await town.resident("하늘", ticks=("service",)), await town.resident("바다")
    number = await agreed_trade(sky, sea, title="의자", units=0)
    await sky.posts("책상")
    await sees_listing(sea, sky, "책상")
    await sea.presses_on("contact-about")
    assert not any("payto" in data for data in sea.data)
    await sees(sea, number)
    await sea.presses_on("trades-step-neighbour")
    assert "하늘" in sea.sees
    await sea.presses(sea.told("ledger-pay-one", name=sea.told("barter-by", name="하늘")))
    await sea.says("2000")
    await sea.presses_on("form-skip")
    assert "하늘" in sea.sees
    await sea.presses_on("ledger-pay-summary", "send")
    assert await balance(sea) == -2_000


async def test_nobody_pays_where_they_may_not_meet(both):
    sky, sea, river = [await both.resident(name) for name in ("하늘", "바다", "강")]
    number = await agreed_trade(sky, sea, title="의자", units=0)
    for forged in (f"payto:trade:{number}", "payto:trade:999", "payto:listing:999", "payto:listing:0"):
        await river.forges(forged)
        assert "ledger-how-much" not in river.sees
    await sees(sky, number)
    await sky.presses_on("trades-step-neighbour")
    await sky.presses_on("contact-block")
    await sky.presses_on("contact-block-sure", "yes")
    await sea.forges(f"payto:trade:{number}")
    assert sea.is_told("error-not-reachable") or sea.is_alerted("error-not-reachable")


async def test_neighbours_of_one_name_are_told_apart_by_where_they_live(town):
    sky = await town.resident("하늘", home="문정래미안")
    await town.resident("바다", home="문정동")
    await town.resident("바다", home="문정래미안")
    await sky.says("/pay")
    await sky.says("바")
    named = [key for key in sky.keys if key.startswith("바다")]
    assert len(named) == len(set(named)) == 2


async def test_only_those_who_show_their_name_are_found_and_only_near(town):
    sky = await town.resident("하늘")
    await town.resident("비밀", ticks=("service",))
    await town.resident("먼이웃", home="잠실동")
    await sky.says("/pay")
    for name in ("비밀", "먼이웃", "하늘", "%", "_"):
        await sky.says(name)
        assert sky.is_told("error-neighbour-not-found", typed=name), name


async def test_no_press_of_the_form_holds_anybodys_number(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await gives(sky, sea, 500)
    await pays(sky, "바다", "3000")
    pressed = [data for screen in sky.screens for row in screen.keys for key in row for data in key.values()]
    assert not [data for data in pressed if str(sea.id) in data]
    calls = [json.dumps(row.calls) for row in await town.rows(select(turns.c.calls))]
    assert calls


OUTSIDE = ("error-amount-out-of-range", {"least": 1, "most": 1_000_000, "unit": "mun"})


@pytest.mark.parametrize(
    ("typed", "key", "facts"),
    [
        ("0", *OUTSIDE),
        ("1000001", *OUTSIDE),
        ("1,000,001", *OUTSIDE),
        ("3.5", "error-whole-number-needed", {"nearest": 4}),
        ("-5", "error-number-needed", {}),
        ("빵", "error-number-needed", {}),
    ],
)
async def test_an_amount_that_is_none_is_asked_again(town, typed, key, facts):
    sky, _ = await town.resident("하늘"), await town.resident("바다")
    await sky.says("/pay")
    await sky.says("바다")
    await sky.presses("바다")
    await sky.says(typed)
    assert sky.is_told(key, **facts), sky.sees
    await sky.says("1,000")
    await sky.presses_on("form-skip")
    await sky.presses_on("ledger-pay-summary", "send")
    assert await balance(sky) == -1_000


@pytest.mark.parametrize("typed", ["1000", "1,000", "천 문", "１０００", "1천", "1 000 mun"])
async def test_an_amount_is_understood_as_people_type_it(town, typed):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await pays(sky, "바다", typed)
    await sky.presses_on("ledger-pay-summary", "send")
    assert await balance(sea) == 1_000


async def test_below_the_floor_nothing_moves_and_the_way_out_is_shown(both):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await gives(sky, sea, 90_000)
    await pays(sky, "바다", "10001")
    await sky.presses_on("ledger-pay-summary", "send")
    assert sky.is_told("error-not-enough-units", most=10_000, unit="mun")
    assert {sky.told("menu-door-offer"), sky.told("ledger-ask-limit")} <= set(sky.keys)
    assert await balance(sky) == -90_000
    await sky.presses_on("menu-door-offer")
    assert await balance(sky) == -90_000


async def test_crossing_the_soft_floor_is_told_once_for_each_crossing(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await gives(sky, sea, 50_000)
    assert "ledger-notice-low" not in await told(town, sky)
    await gives(sky, sea, 1)
    await gives(sky, sea, 1_000)
    assert (await told(town, sky)).count("ledger-notice-low") == 1
    await gives(sea, sky, 20_000)
    await gives(sky, sea, 20_000)
    assert (await told(town, sky)).count("ledger-notice-low") == 2


async def test_a_hoard_is_kindly_told_to_spend(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await rules(town, sky, hard_floor=-600_000)
    await gives(sky, sea, 500_000)
    assert "ledger-notice-high" not in await told(town, sea)
    await gives(sky, sea, 1)
    await gives(sky, sea, 1)
    assert (await told(town, sea)).count("ledger-notice-high") == 1


async def told(town, person):
    """The keys of all notices to somebody, oldest first."""
    asked = select(notices.c.key).where(notices.c.person == person.id).order_by(notices.c.id)
    return [row.key for row in await town.rows(asked)]


async def test_a_fee_goes_to_the_community_and_the_sum_stays_zero(both):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await rules(both, sky, fee_permille=25)
    await gives(sky, sea, 1_050)
    assert (await balance(sky), await balance(sea)) == (-1_050, 1_024)
    kept = await both.rows(select(transfers.c.amount).where(transfers.c.key.like("%:fee")))
    assert [row.amount for row in kept] == [26]


async def test_earning_widens_the_limit_where_the_community_wants_it(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    await rules(town, sky, growth_cap=20_000)
    await gives(sky, sea, 15_000)
    await gives(sea, sky, 15_000)
    await gives(sky, sea, 100_000)
    await gives(sky, sea, 15_000)
    assert await balance(sky) == -115_000


async def test_particles_follow_the_communitys_own_word(town):
    sky, sea = await town.resident("하늘"), await town.resident("바다")
    home = await home_of(sky)
    async with turn(town) as city:
        await city.areas.set_rule(home, "barter.unit", "두루")
    await pays(sky, "바다", "3000")
    await sky.presses_on("ledger-pay-summary", "send")
    assert "바다 님에게 3,000두루를 보냈습니다" in sky.sees
    assert "하늘 님이 3,000두루를 보냈습니다" in sea.sees


async def test_a_gift_for_newcomers_comes_from_the_community(both):
    sky, sea = await both.resident("하늘"), await both.resident("바다")
    await rules(both, sky, starter_gift=3_000)
    assert (await balance(sky), await balance(sea)) == (3_000, 3_000)
    assert (await balance(sky), await balance(sea)) == (3_000, 3_000)


async def test_who_has_not_joined_pays_nobody(town):
    stranger = town.newcomer("손님")
    for command in ("/pay", "/balance", "/statement", "/ask", "/split"):
        await stranger.says(command)
        assert stranger.is_told("error-not-joined")
