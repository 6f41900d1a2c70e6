"""A group votes on a room: choices, votes, a booking for the group, and all that comes between."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.actions.rights.declared import ends
from storage.polls import circles, poll_options, poll_votes, polls
from tests.gathering import Group
from tests.letting import at, booking_of, books, house, states
from tests.town import founded

STATES = select(polls.c.state).order_by(polls.c.id)
OPTIONS = select(poll_options.c.id, poll_options.c.begins, poll_options.c.gone).order_by(poll_options.c.id)
VOTES = select(poll_votes.c.option, poll_votes.c.person, poll_votes.c.on).order_by(poll_votes.c.id)


async def friends(town, *, approval=False, locale="ko", **more):
    """A room, three people and their group."""
    _, park, number = await house(town, approval=approval, **more)
    three = [await town.resident(name, locale=locale) for name in ("하늘", "바다", "나무")]
    return park, number, three, Group(town, "뜨개질 모임")


async def asks(group, person, words="/decide 5명"):
    """A vote, opened."""
    await group.says(person, words)
    await group.presses(person, "polls-step-go")
    return [row.id for row in await person.town.rows(OPTIONS)]


async def votes(group, person, option):
    await group.town.passes(seconds=3)
    await group.forges(person, f"pollvote:{option}")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_group_votes_and_the_room_is_booked_for_the_group(both, language):
    _, _, (sky, sea, tree), group = await friends(both, locale=language)
    await group.says(sky, "/decide 5명" if language == "ko" else "/decide 5 people")
    assert sky.told("polls-step-go") in group.screen.captions
    assert len(group.screens) == 1
    await group.presses(sky, "polls-step-go")
    options = [row.id for row in await both.rows(OPTIONS)]
    assert len(options) == 5
    for person in (sky, sea):
        await votes(group, person, options[2])
    ballot = group.screens[0]
    assert "하늘, 바다" in ballot.text
    assert len(group.screens) == 1
    assert await states(both) == []
    await votes(group, tree, options[2])
    booking = await booking_of(both)
    assert (booking.person, booking.people, booking.state) == (sky.id, 5, "approved")
    assert booking.begins == [row.begins for row in await both.rows(OPTIONS)][2]
    assert "뜨개질 모임" in booking.text
    assert await both.rows(STATES) == [("booked",)]
    (circle,) = await both.rows(select(circles.c.id, circles.c.locale))
    assert circle.locale == language
    said = group.screen
    assert booking.key in said.text
    assert sky.told("booking-state-approved") in min(group.screens, key=lambda each: each.id).text
    await votes(group, sea, options[1])
    assert sea.is_alerted("error-poll-gone")


async def test_it_counts_for_the_group_and_not_for_who_answers_for_it(both):
    park, number, people, group = await friends(both)
    sky = people[0]
    option = (await asks(group, sky))[0]
    for person in people:
        await votes(group, person, option)
    mine = await booking_of(both)
    await books(sky, number, mine.begins + timedelta(hours=2))
    assert await states(both) == ["approved", "approved"]
    await asks(group, sky)
    days = {row.begins.date() for row in (await both.rows(OPTIONS))[5:]}
    assert mine.begins.date() not in days
    await sky.says("/bookings")
    assert sky.told("booking-state-approved") in sky.sees
    await park.says("/requests")
    await park.forges(f"judgebooking:see:{mine.id}")
    assert "하늘" in park.sees
    assert "뜨개질 모임" in park.sees


async def test_the_manager_says_yes_or_no_and_the_group_hears_it(town):
    park, _, people, group = await friends(town, approval=True)
    sky = people[0]
    option = (await asks(group, sky))[1]
    for person in people:
        await votes(group, person, option)
    assert await states(town) == ["requested"]
    assert "하늘 (뜨개질 모임)" in park.sees
    await park.presses_on("bookings-judge-approve")
    booking = await booking_of(town)
    place = {"room": "회의실", "place": "문정2동 주민센터", "begins": booking.begins}
    ends = (booking.begins + timedelta(hours=1)).astimezone(at(1).tzinfo).time()
    told = sky.told("polls-notice-news", said="approved", name="하늘", ends=ends, **place)
    assert group.sees == told
    await park.forges(f"judgebooking:decline:{booking.id}")
    await park.says("공사를 합니다")
    assert group.sees == sky.told("polls-notice-news", said="displaced", name="하늘", ends=ends, **place)
    await town.give(sky.press(next(key for key in sky.data if key.startswith("again"))))
    other = await booking_of(town)
    assert (other.state, other.holder) == ("requested", booking.holder)
    assert await town.rows(select(polls.c.booking)) == [(other.id,)]


async def test_what_was_taken_meanwhile_is_said_and_the_next_best_is_had(both):
    _, number, people, group = await friends(both)
    sky, sea, _ = people
    options = await asks(group, sky)
    other = await both.resident("다른이")
    begins = (await both.rows(OPTIONS))[0].begins
    await books(other, number, begins)
    for person in people:
        await votes(group, person, options[0])
    assert [row.gone for row in await both.rows(OPTIONS)] == [True, False, False, False, False]
    gone = sky.told("polls-notice-gone", room="회의실", begins=begins, why="taken")
    assert group.sees == gone
    await votes(group, sea, options[3])
    await group.presses(sky, "polls-step-decide")
    assert await both.rows(STATES) == [("booked",)]
    assert (await booking_of(both)).begins == (await both.rows(OPTIONS))[3].begins


async def test_of_as_many_votes_the_earliest_is_had_when_the_organiser_decides(town):
    _, _, (sky, sea, _), group = await friends(town)
    options = await asks(group, sky)
    await group.presses(sky, "polls-step-decide")
    assert sky.is_alerted("error-poll-no-votes")
    await votes(group, sky, options[3])
    await votes(group, sea, options[1])
    await group.presses(sea, "polls-step-decide")
    assert sea.is_alerted("error-poll-not-yours")
    await group.presses(sky, "polls-step-decide")
    assert (await booking_of(town)).begins == (await town.rows(OPTIONS))[1].begins


async def test_a_double_tap_is_one_vote_and_a_later_one_takes_it_back(both):
    _, _, (sky, *_), group = await friends(both)
    option = (await asks(group, sky))[0]
    presses = [group.press(sky, f"pollvote:{option}") for _ in range(2)]
    await asyncio.gather(*(both.app.lanes.put(press) for press in presses))
    await both.settle()
    assert await both.rows(VOTES) == [(option, sky.id, True)]
    await votes(group, sky, option)
    assert await both.rows(VOTES) == [(option, sky.id, False)]


async def test_many_press_at_once_and_the_room_is_booked_once(both):
    _, _, people, group = await friends(both)
    crowd = [*people, *[await both.resident(f"이웃{n}") for n in range(5)]]
    options = await asks(group, people[0], "/decide 5명")
    presses = [group.press(one, f"pollvote:{options[0]}") for one in crowd]
    await asyncio.gather(*(both.app.lanes.put(press) for press in presses))
    await both.settle()
    assert await states(both) == ["approved"]
    assert await both.rows(STATES) == [("booked",)]
    assert len(await both.rows(VOTES)) == 3


async def test_who_sits_there_votes_without_having_joined_but_begins_nothing(town):
    _, _, (sky, *_), group = await friends(town)
    guest = town.newcomer("손님")
    await group.says(guest, "/decide 5명")
    assert group.sees == guest.told("error-poll-not-yours")
    option = (await asks(group, sky))[0]
    await votes(group, guest, option)
    assert await town.rows(VOTES) == [(option, guest.id, True)]
    assert any("손님" in screen.text for screen in group.screens)


async def test_nobody_votes_from_outside_the_group(town):
    _, _, (sky, sea, _), group = await friends(town)
    option = (await asks(group, sky))[0]
    elsewhere = Group(town, "다른 방")
    await elsewhere.says(sea, "/decide")
    await elsewhere.forges(sea, f"pollvote:{option}")
    assert sea.is_alerted("error-poll-gone")
    await sea.forges(f"pollvote:{option}")
    assert sea.is_alerted("menu-press-unknown")
    for press in ("go", "drop", "decide"):
        await elsewhere.forges(sky, f"pollstep:{press}:1")
        assert sky.is_alerted("error-poll-gone")
    assert (await town.rows(VOTES), await town.rows(STATES)) == ([], [("open",)])


async def test_what_nobody_opens_and_what_too_few_vote_for_is_over(town):
    _, _, (sky, *_), group = await friends(town)
    await group.says(sky, "/decide 5명")
    await town.sleeps(minutes=61)
    assert await town.rows(STATES) == [("dropped",)]
    assert group.screen.captions == []
    option = (await asks(group, sky))[0]
    await group.says(sky, "/decide 8명")
    assert group.sees == sky.told("error-poll-runs")
    await votes(group, sky, option)
    await town.sleeps(hours=48)
    assert await town.rows(STATES) == [("dropped",), ("lapsed",)]
    assert group.sees == sky.told("polls-notice-over", how="lapsed", why="none")
    assert await states(town) == []


async def test_without_words_one_presses_what_is_wanted(town):
    _, _, (sky, *_), group = await friends(town)
    await group.says(sky, "/decide")
    assert group.sees == sky.told("polls-how")
    await group.presses(sky, "polls-for-weekend", people=5)
    begins = [row.begins for row in await town.rows(OPTIONS)]
    assert begins
    assert {moment.astimezone(at(1).tzinfo).weekday() for moment in begins} == {5}
    await group.says(sky, "/decide 500명")
    assert group.sees == sky.told("error-poll-nothing", people=500)
    await sky.says("/decide")
    assert sky.is_told("polls-elsewhere")


async def test_thrown_out_the_vote_is_over_and_brought_back_the_quota_is_remembered(both):
    _, _, people, group = await friends(both)
    sky = people[0]
    option = (await asks(group, sky))[0]
    for person in people:
        await votes(group, person, option)
    await asks(group, sky)
    await group.loses_the_bot(sky)
    assert await both.rows(STATES) == [("booked",), ("dropped",)]
    both.wire.closed.pop(group.id)
    day = (await booking_of(both)).begins.date()
    await group.says(sky, "/decide 5명")
    fresh = [row.begins.date() for row in (await both.rows(OPTIONS))[10:]]
    assert fresh
    assert day not in fresh
    assert len(await both.rows(select(circles.c.id))) == 1


async def test_a_group_that_grows_votes_on_under_its_new_number(town):
    _, _, people, group = await friends(town)
    option = (await asks(group, people[0]))[0]
    old = group.grows()
    await group.tells_that_it_grew(people[0], old)
    for person in people:
        await votes(group, person, option)
    assert await states(town) == ["approved"]


async def test_who_leaves_answers_for_no_vote(town):
    _, _, (sky, *_), group = await friends(town)
    await asks(group, sky)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await ends(city, await city.residents.resident(sky.id))
    await town.passes(seconds=2)
    assert await town.rows(STATES) == [("dropped",)]
    assert group.screen.captions == []


async def test_one_person_answers_for_three_rooms_of_groups_at_a_time(town):
    _, _, people, group = await friends(town)
    sky = people[0]
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule("11", "poll.coming_most", 1)
    option = (await asks(group, sky))[0]
    for person in people:
        await votes(group, person, option)
    await Group(town, "다른 모임").says(sky, "/decide 5명")
    assert len(await town.rows(STATES)) == 1


async def test_a_vote_outlives_a_restart(sqlite_town_url):
    town, app = await founded(sqlite_town_url)
    _, _, people, group = await friends(town)
    option = (await asks(group, people[0]))[0]
    await votes(group, people[0], option)
    await app.close()
    again, app = await founded(sqlite_town_url)
    again._updates = town._updates
    again.calendar.advance(timedelta(minutes=5))
    group.town = again
    again.wire.chats.setdefault(group.id, {}).update({s.id: s for s in town.wire.screens(group.id)})
    for person in people[1:]:
        here = again.newcomer(person.name, number=person.id)
        await group.forges(here, f"pollvote:{option}")
    assert await states(again) == ["approved"]
    await app.close()
