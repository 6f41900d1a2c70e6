"""A gives to B, B to C, C to A: neighbours whose wants and offers go round are asked, and all must say yes."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import func, select

from bot.actions import barter, contact, rings
from bot.actions.rings import rounds
from storage.barter import listings
from storage.notices import notices
from storage.rings import match_hints, matches, ring_members
from storage.rings import rings as proposals
from storage.trades import trades

STATES = select(proposals.c.state).order_by(proposals.c.id)
TRADES = select(trades.c.listing, trades.c.want, trades.c.provider, trades.c.receiver, trades.c.units)
HOLDS = select(listings.c.title, listings.c.state).order_by(listings.c.id)
TOLD = select(notices.c.person, notices.c.key).where(notices.c.key.like("rings-%")).order_by(notices.c.id)

GOODS = ("전동드릴", "사다리", "유모차", "재봉틀")


async def circle(town, *people):
    """Each offers something the next one wants, and the last what the first wants."""
    for number, person in enumerate(people):
        await person.posts(GOODS[number])
        await person.posts(f"{GOODS[(number or len(people)) - 1]} 하루 빌리고 싶습니다", side="want")
    await town.passes(hours=1)


async def three(town, language="ko"):
    people = [await town.resident(name, language) for name in ("바다", "하늘", "나무")]
    await circle(town, *people)
    return people


@asynccontextmanager
async def turn(town):
    async with town.app.storage.transaction(town.calendar.now()) as city:
        yield city
    await town.settle()


def is_asked(person, gives, gets):
    """Whether the newest screen proposes this gift for that one."""
    return person.told("rings-yes") in person.keys and gives in person.sees and gets in person.sees


def is_over(person):
    """Whether the pressed screen says so; a newer one may lie below it."""
    return any(person.told("rings-over") in screen.text for screen in person.screens)


async def says_yes(*people):
    for person in people:
        await person.presses_on("rings-yes")


# -- a ring from its beginning to its end ------------------------------------------------------


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_three_neighbours_say_yes_and_three_trades_are_agreed(both, language):
    bada, haneul, namu = await three(both, language)
    assert is_asked(bada, "전동드릴", "유모차")
    assert is_asked(haneul, "사다리", "전동드릴")
    assert is_asked(namu, "유모차", "사다리")
    await says_yes(namu, bada)
    assert bada.told("rings-see") in bada.keys
    assert not await both.rows(TRADES)
    assert {state for _, state in await both.rows(HOLDS)} == {"open"}
    await says_yes(haneul)
    assert await both.rows(STATES) == [("agreed",)]
    made = await both.rows(TRADES)
    assert {(giver, receiver) for _, _, giver, receiver, _ in made} == {
        (bada.id, haneul.id),
        (haneul.id, namu.id),
        (namu.id, bada.id),
    }
    assert {units for *_, units in made} == {0}
    assert {state for _, state in await both.rows(HOLDS)} == {"reserved"}
    for person, gives, gets in (
        (bada, "전동드릴", "유모차"),
        (haneul, "사다리", "전동드릴"),
        (namu, "유모차", "사다리"),
    ):
        assert person.told("rings-give", gives=gives) in person.keys
        assert person.told("rings-get", gets=gets) in person.keys
        shown = len(person.screens)
        await person.presses_on("rings-get", gets=gets)
        assert gets in person.sees
        assert len(person.screens) >= shown


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_one_says_no_and_nobody_learns_who(both, language):
    bada, haneul, namu = await three(both, language)
    await says_yes(bada)
    before, told = bada.sees, await both.rows(TOLD)
    await haneul.presses_on("rings-no")
    assert haneul.is_told("rings-declined")
    assert await both.rows(STATES) == [("dissolved",)]
    assert bada.sees == before
    await both.passes(hours=12)
    assert await both.rows(TOLD) == told
    await bada.presses_on("rings-see")
    await namu.presses_on("rings-yes")
    assert is_over(bada)
    assert is_over(namu)
    assert bada.sees == namu.sees
    assert "하늘" not in bada.sees
    assert not await both.rows(TRADES)
    assert {state for _, state in await both.rows(HOLDS)} == {"open"}


async def test_nobody_sees_how_many_have_answered(town):
    bada, haneul, namu = await three(town)
    await says_yes(bada)
    alone = bada.sees
    await says_yes(haneul)
    await bada.presses_on("rings-see")
    assert bada.sees == alone
    assert is_asked(namu, "유모차", "사다리")
    await namu.says("/rings")
    assert is_asked(namu, "유모차", "사다리")


async def test_after_three_days_it_is_quietly_over(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    await both.passes(hours=71)
    assert await both.rows(STATES) == [("asked",)]
    told = [row for row in await both.rows(TOLD) if row[1] != "rings-notice-matches"]
    await both.passes(hours=1)
    assert await both.rows(STATES) == [("dissolved",)]
    await says_yes(namu)
    assert is_over(namu)
    assert [row for row in await both.rows(TOLD) if row[1] != "rings-notice-matches"] == told
    assert not await both.rows(TRADES)


async def test_a_yes_after_the_hour_counts_no_more_even_before_anybody_tidied_up(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    await both.passes(hours=71)
    both.calendar.advance(rounds.HOUR)
    assert await both.rows(STATES) == [("asked",)]
    await says_yes(namu)
    assert is_over(namu)
    assert not await both.rows(TRADES)


async def owners(town, person, title):
    """The number of a listing, and its owner as the city knows them."""
    async with turn(town) as city:
        resident = await city.residents.resident(person.id)
    found = await town.rows(select(listings.c.id).where(listings.c.title == title))
    return resident, found[0][0]


@pytest.mark.parametrize("step", ["pause", "close"])
async def test_a_listing_gone_in_between_leaves_no_half_of_a_ring(both, step):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    owner, number = await owners(both, haneul, "사다리")
    async with turn(both) as city:
        await barter.move(city, owner, number, step)
    await says_yes(namu)
    assert is_over(namu)
    assert await both.rows(STATES) == [("dissolved",)]
    assert not await both.rows(TRADES)
    assert "reserved" not in {state for _, state in await both.rows(HOLDS)}


async def test_a_listing_worded_anew_is_not_what_was_agreed_to(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    _, number = await owners(both, haneul, "사다리")
    async with turn(both) as city:
        listing = await city.barter.listing(number)
        await city.barter.save(type(listing)(**{**_fields(listing), "title": "사다리 한 칸 부러진 것"}))
    await says_yes(namu)
    assert is_over(namu)
    assert not await both.rows(TRADES)


def _fields(entity):
    return {name: getattr(entity, name) for name in type(entity).__dataclass_fields__}


async def test_what_left_the_board_frees_the_others_within_a_minute(both):
    bada, haneul, _ = await three(both)
    owner, number = await owners(both, bada, "전동드릴")
    async with turn(both) as city:
        await barter.move(city, owner, number, "close")
    await both.passes(minutes=1)
    assert await both.rows(STATES) == [("dissolved",)]
    await haneul.says("/rings")
    assert haneul.is_told("rings-none")


async def test_a_yes_can_be_taken_back(town):
    bada, haneul, namu = await three(town)
    await says_yes(bada)
    await bada.presses_on("rings-leave")
    assert bada.is_told("rings-declined")
    await says_yes(haneul, namu)
    assert is_over(namu)
    assert not await town.rows(TRADES)


# -- presses of all kinds ----------------------------------------------------------------------


async def test_a_double_tap_is_one_answer(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    screen, key = namu.key(namu.told("rings-yes"))
    for _ in range(3):
        await both.give(namu.press(key["callback_data"], screen))
    assert namu.is_told("rings-give", gives="유모차") or namu.told("rings-give", gives="유모차") in namu.keys
    assert len(await both.rows(TRADES)) == 3


async def test_the_last_two_say_yes_at_once_and_it_comes_about_once(both):
    for _ in range(3):
        bada, haneul, namu = await three(both)
        await says_yes(bada)
        before = len(await both.rows(TRADES))
        presses = [p.press(p.key(p.told("rings-yes"))[1]["callback_data"]) for p in (haneul, namu)]
        await asyncio.gather(*(both.app.lanes.put(raw) for raw in presses))
        await both.settle()
        assert len(await both.rows(TRADES)) == before + 3
        for person in (bada, haneul, namu):
            await person.says("/rings")
            assert person.is_told("rings-none")
    assert {state for (state,) in await both.rows(STATES)} == {"agreed"}


async def test_yes_and_no_at_once_leave_nothing_half_done(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada)
    yes, no = (
        p.press(p.key(p.told(f"rings-{w}"))[1]["callback_data"]) for p, w in ((haneul, "yes"), (namu, "no"))
    )
    await asyncio.gather(both.app.lanes.put(yes), both.app.lanes.put(no))
    await both.settle()
    assert await both.rows(STATES) == [("dissolved",)]
    assert not await both.rows(TRADES)


async def test_an_outsider_learns_nothing(both):
    bada, haneul, namu = await three(both)
    stranger = await both.resident("남")
    (number,) = (await both.rows(select(proposals.c.id)))[0]
    for forged in (
        f"ringsay:{number}:yes",
        f"ringsay:{number}:no",
        f"ring:{number}",
        "ring:4242",
        "ringsay:4242:yes",
    ):
        await stranger.forges(forged)
        assert stranger.is_told("error-ring-gone"), forged
    await stranger.presses_on("menu-door-rings")
    assert stranger.is_told("rings-none")
    for forged in (f"ringsay:{number}:maybe", "ring:-1", "ring:99999999999999999999", "ringsay:x:yes"):
        await stranger.forges(forged)
        assert stranger.is_alerted("menu-press-unknown"), forged
    await bada.forges(f"ringsay:{number}:none")
    assert is_asked(bada, "전동드릴", "유모차")
    assert await both.rows(STATES) == [("asked",)]
    await says_yes(bada, haneul, namu)
    assert len(await both.rows(TRADES)) == 3


async def test_stale_presses_show_how_it_stands_now(town):
    bada, haneul, namu = await three(town)
    asked, yes = bada.key(bada.told("rings-yes"))
    _, no = bada.key(bada.told("rings-no"))
    await says_yes(bada, haneul, namu)
    for key in (yes, no):
        await town.give(bada.press(key["callback_data"], asked))
        assert bada.told("rings-get", gets="유모차") in bada.keys
    assert await town.rows(STATES) == [("agreed",)]
    assert len(await town.rows(TRADES)) == 3


async def test_seniors_are_asked_plainly(town):
    haneul, namu = await town.resident("하늘"), await town.resident("나무")
    halmeoni = await town.resident("순자", birth="1948")
    assert halmeoni.easy
    await circle(town, halmeoni, haneul, namu)
    assert is_asked(halmeoni, "전동드릴", "유모차")
    assert halmeoni.sees.count("\n") < 4
    await says_yes(halmeoni)
    assert "유모차" in halmeoni.sees
    await says_yes(haneul, namu)
    assert halmeoni.told("rings-get", gets="유모차") in halmeoni.keys


# -- who is asked, and who is not --------------------------------------------------------------


async def test_two_and_four_go_round_as_well(both):
    pair = [await both.resident(name) for name in ("가", "나")]
    await circle(both, *pair)
    assert is_asked(pair[0], "전동드릴", "사다리")
    await says_yes(*pair)
    assert len(await both.rows(TRADES)) == 2
    four = [await both.resident(name) for name in ("다", "라", "마", "바")]
    await circle(both, *four)
    assert is_asked(four[0], "전동드릴", "재봉틀")
    await says_yes(*four)
    assert len(await both.rows(TRADES)) == 6


async def test_a_name_is_shown_only_if_its_owner_shows_it(town):
    bada, haneul = await town.resident("바다"), await town.resident("하늘", ticks=("service",))
    await circle(town, bada, haneul)
    assert "하늘" not in bada.sees
    assert "바다" in haneul.sees


async def test_those_who_are_apart_never_meet_in_a_ring(both):
    bada, haneul, namu = [await both.resident(name) for name in ("바다", "하늘", "나무")]
    async with turn(both) as city:
        await contact.block(city, await city.residents.resident(haneul.id), bada.id, title="")
    await circle(both, bada, haneul, namu)
    await both.passes(hours=24)
    assert not await both.rows(STATES)
    told = await both.rows(select(match_hints.c.person).where(match_hints.c.told.is_not(None)))
    assert {person for (person,) in told} <= {bada.id, haneul.id, namu.id}
    pairs = await both.rows(select(matches.c.giver, matches.c.receiver))
    assert {bada.id, haneul.id} not in [set(pair) for pair in pairs]


async def test_four_of_whom_two_across_are_apart_are_not_asked(both):
    four = [await both.resident(name) for name in ("다", "라", "마", "바")]
    async with turn(both) as city:
        await contact.block(city, await city.residents.resident(four[0].id), four[2].id, title="")
    await circle(both, *four)
    assert not await both.rows(STATES)


async def test_who_parts_while_a_ring_is_open_ends_it(both):
    bada, haneul, namu = await three(both)
    await says_yes(bada, haneul)
    async with turn(both) as city:
        await contact.block(city, await city.residents.resident(namu.id), bada.id, title="")
    await says_yes(namu)
    assert is_over(namu)
    assert not await both.rows(TRADES)


async def test_the_same_ring_is_never_proposed_twice(both):
    bada, *_ = await three(both)
    await bada.presses_on("rings-no")
    for _ in range(4):
        await both.passes(hours=24)
    assert await both.rows(STATES) == [("dissolved",)]


async def test_a_person_is_in_one_ring_at_a_time_and_another_comes_later(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await circle(both, bada, haneul)
    seom = await both.resident("섬")
    await bada.posts("텐트")
    await seom.posts("텐트", side="want")
    await seom.posts("사다리")
    await both.passes(hours=1)
    assert len(await both.rows(STATES)) == 1
    open_ = (
        select(func.count())
        .select_from(ring_members)
        .where(ring_members.c.person == bada.id, ring_members.c.open)
    )
    assert await both.rows(open_) == [(1,)]
    await bada.presses_on("rings-no")
    await both.passes(hours=22)
    assert len(await both.rows(STATES)) == 1
    await both.passes(hours=3)
    assert len(await both.rows(STATES)) == 2
    assert await both.rows(open_) == [(1,)]
    await bada.says("/rings")
    assert "사다리" in bada.sees


async def test_nobody_is_woken_and_who_parted_at_night_is_not_asked_in_the_morning(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await both.passes(hours=13)
    await circle(both, bada, haneul)
    before = [len(bada.screens), len(haneul.screens)]
    assert await both.rows(STATES) == [("asked",)]
    async with turn(both) as city:
        await contact.block(city, await city.residents.resident(haneul.id), bada.id, title="")
    await both.passes(minutes=1)
    await both.passes(hours=10)
    assert [len(bada.screens), len(haneul.screens)] == before
    assert await both.rows(STATES) == [("dissolved",)]


# -- direct matches ----------------------------------------------------------------------------


async def next_ten(town):
    """Ten o'clock in the morning, a minute at a time at the end."""
    local = town.calendar.now().astimezone(town.app.storage.zone)
    hours = (10 - local.hour - 1) % 24
    await town.passes(hours=hours, minutes=59 - local.minute)
    await town.passes(minutes=1)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_direct_matches_are_told_once_a_day_at_ten(both, language):
    bada, haneul = await both.resident("바다", language), await both.resident("하늘", language)
    await bada.posts("드릴", side="want")
    await haneul.posts("보쉬 드릴")
    before = [len(bada.screens), len(haneul.screens)]
    await both.passes(hours=2)
    assert [len(bada.screens), len(haneul.screens)] == before
    await haneul.posts("드릴 두 개")
    before[1] = len(haneul.screens)
    await next_ten(both)
    assert [len(bada.screens), len(haneul.screens)] == [before[0] + 1, before[1] + 1]
    assert "보쉬 드릴" in bada.sees
    assert "드릴 두 개" in bada.sees
    await bada.presses("보쉬 드릴")
    assert "보쉬 드릴" in bada.sees
    screens = len(bada.screens)
    for _ in range(3):
        await next_ten(both)
    assert len(bada.screens) == screens
    assert len(haneul.screens) == before[1] + 1


async def test_five_are_told_today_and_the_others_tomorrow(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await bada.posts("드릴", side="want")
    for number in range(7):
        await haneul.posts(f"드릴 {number}호")
    before = len(bada.screens)
    await both.passes(hours=1)
    await next_ten(both)
    assert len([key for key in bada.keys if "호" in key]) == 5
    assert len(bada.screens) == before + 1
    await both.passes(hours=1)
    assert len(bada.screens) == before + 1
    await next_ten(both)
    assert len(bada.screens) == before + 2
    assert len([key for key in bada.keys if "호" in key]) == 2


async def test_what_a_saved_search_told_is_not_told_again(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await bada.posts("드릴", side="want")
    await bada.says("드릴")
    await bada.presses_on("barter-wait", words="드릴")
    await haneul.posts("보쉬 드릴")
    assert "보쉬 드릴" in bada.sees
    before = [len(bada.screens), len(haneul.screens)]
    await both.passes(hours=1)
    await next_ten(both)
    assert [len(bada.screens), len(haneul.screens)] == [before[0], before[1] + 1]


async def test_what_is_gone_by_the_morning_is_not_told(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await bada.posts("드릴", side="want")
    await haneul.posts("보쉬 드릴")
    await both.passes(hours=1)
    owner, number = await owners(both, haneul, "보쉬 드릴")
    async with turn(both) as city:
        await barter.move(city, owner, number, "pause")
    before = len(bada.screens)
    await next_ten(both)
    assert len(bada.screens) == before
    async with turn(both) as city:
        await barter.move(city, owner, number, "resume")
    await both.passes(hours=1)
    await next_ten(both)
    assert len(bada.screens) == before + 1
    assert "보쉬 드릴" in bada.sees


async def test_a_process_that_slept_through_the_day_tells_next_morning_and_once(town):
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    await bada.posts("드릴", side="want")
    await haneul.posts("보쉬 드릴")
    await town.passes(hours=1)
    before = len(bada.screens)
    await town.passes(hours=36)  # eleven in the evening of the next day
    assert len(bada.screens) == before
    await next_ten(town)
    assert len(bada.screens) == before + 1


# -- the round ---------------------------------------------------------------------------------


async def test_a_round_is_made_once_an_hour_and_only_of_what_is_new(town, monkeypatch):
    looked, match = [], rounds._match

    async def watched(city, listing):
        looked.append(listing.title)
        await match(city, listing)

    monkeypatch.setattr(rounds, "_match", watched)
    bada = await town.resident("바다")
    await bada.posts("드릴")
    await town.passes(minutes=1)
    assert looked == ["드릴"]
    await bada.posts("톱니")
    for _ in range(5):
        await town.passes(minutes=10)
    assert looked == ["드릴"]
    await town.passes(minutes=10)
    assert looked == ["드릴", "톱니"]
    await town.passes(hours=5)
    assert looked == ["드릴", "톱니"]


async def test_what_is_many_is_looked_at_a_part_each_minute(town, monkeypatch):
    monkeypatch.setattr(rounds, "LISTINGS_MOST", 2)
    bada, haneul = await town.resident("바다"), await town.resident("하늘")
    for title in GOODS[:3]:
        await bada.posts(title)
        await haneul.posts(title, side="want")
    for _ in range(4):
        await town.passes(minutes=1)
    assert await town.rows(select(func.count()).select_from(matches)) == [(3,)]


async def test_a_round_that_dies_in_the_middle_is_made_again(both, monkeypatch):
    people = [await both.resident(name) for name in ("바다", "하늘", "나무")]
    deaths, tell = [], rounds._tell

    async def dies_once(city, ring):
        await tell(city, ring)
        if not deaths:
            deaths.append(ring)
            raise asyncio.CancelledError

    monkeypatch.setattr(rounds, "_tell", dies_once)
    with pytest.raises(asyncio.CancelledError):
        await circle(both, *people)
    assert not await both.rows(STATES)
    assert not await both.rows(TOLD)
    await both.passes(minutes=1)
    assert await both.rows(STATES) == [("asked",)]
    assert sorted(await both.rows(TOLD)) == sorted((person.id, "rings-asked") for person in people)


async def test_two_processes_make_one_round(both):
    people = [await both.resident(name) for name in ("바다", "하늘", "나무")]
    for number, person in enumerate(people):
        await person.posts(GOODS[number])
        await person.posts(GOODS[(number or len(people)) - 1], side="want")

    async def sweeps():
        async with both.app.storage.transaction(both.calendar.now()) as city:
            await rings.sweep(city)

    await asyncio.gather(*(sweeps() for _ in range(4)))
    await both.settle()
    assert await both.rows(STATES) == [("asked",)]
    assert len(await both.rows(TOLD)) == 3
