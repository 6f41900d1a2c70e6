"""Series: thought of, asked for at once, judged with one press, moved and given back from one date on."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from icalendar import Calendar
from sqlalchemy import select

from bot.domain.availability import numbered
from storage.audit import deeds
from storage.bookings import bookings
from storage.notices import notices
from storage.series import series, series_parts
from tests.borrowing import hears
from tests.letting import PROMISES, TUESDAY, at, books, house, states
from tests.ruling import moderator_of
from tests.town import CITY, SEOUL

WEEKS = [TUESDAY + timedelta(weeks=n) for n in range(6)]


async def often(town):
    """A city in which somebody may book a room more often in a month."""
    async with town.app.storage.transaction(town.calendar.now()) as city:
        await city.areas.set_rule(CITY, "booking.month_max", 8)
        await city.refresh(await city.areas.edition())


async def thinks(person, number, *, times=4, minutes=60):
    """As far as the preview."""
    await person.forges(f"sp:{number}:{numbered(at(10))}:{minutes}:weekly:{times}:hobby")


async def tells(person, people=5):
    await person.says(str(people))
    await person.says("아파트 주민 뜨개질 모임입니다")
    for promise in PROMISES:
        await person.answers(promise)
    await person.presses_on("form-done")
    await person.presses_on("series-ask-summary", "send")


async def repeats(person, number, count=4, **more):
    await thinks(person, number, **more)
    await person.presses_on("series-preview", "book", count=count)
    await tells(person)
    return (await person.town.rows(select(series).order_by(series.c.id.desc()).limit(1)))[0]


async def begun(town):
    found = select(bookings.c.begins).where(bookings.c.state.in_(["requested", "approved"]))
    return [row[0].astimezone(SEOUL) for row in await town.rows(found.order_by(bookings.c.begins))]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_series_is_asked_for_and_approved_with_one_message_each(both, language):
    await often(both)
    _, park, number = await house(both, locale=language)
    anna = await both.resident("안나", locale=language)
    await anna.forges(f"bookat:{number}:{numbered(at(10))}:0:0")
    await anna.presses_on("series-repeat")
    await anna.presses_on("series-length", length=timedelta(hours=2))
    await anna.presses_on("every-weekly")
    await anna.presses_on("series-so-often", count=4)
    await anna.presses_on("purpose-hobby")
    assert anna.told("series-date", begins=at(10), ends=at(12).time()) in anna.sees
    await anna.presses_on("series-preview", "book", count=4)
    await tells(anna)
    assert anna.is_told("series-asked", count=4)
    assert await begun(both) == [at(10, day=day) for day in WEEKS[:4]]
    every = park.told("every-weekly")
    told = {"room": "회의실", "place": "문정2동 주민센터", "every": every, "begins": at(10), "count": 4}
    assert sum("안나" in screen.text for screen in park.screens) == 1
    assert hears(park, "series-notice-asked", **told, name="안나")
    await park.presses_on("series-judge-approve")
    assert park.is_told("series-judged-approve")
    assert await states(both) == ["approved"] * 4
    assert hears(anna, "series-notice-approved", **told)
    await anna.presses_on("series-see")
    await anna.presses_on("bookings-step-calendar")
    events = Calendar.from_ical(anna.files[-1][1]).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [at(10, day=day) for day in WEEKS[:4]]
    assert len({event["uid"] for event in events}) == 4
    assert (await both.rows(select(deeds.c.deed).where(deeds.c.deed == "series-approved"))) != []


async def test_what_cannot_be_had_is_named_and_skipped_or_had_at_another_hour(town):
    await often(town)
    _, park, number = await house(town, approval=False)
    await park.forges(f"roomcount:{number}:after")
    await park.says("0")
    boris = await town.resident("보리")
    await books(boris, number, at(10, day=WEEKS[1]))
    await park.forges(f"keeproom:{number}:shut")
    await park.says(WEEKS[2].isoformat())
    await park.says("방을 고칩니다")
    anna = await town.resident("안나")
    await thinks(anna, number)
    taken = anna.told("series-error-slot-taken")
    second = {"begins": at(10, day=WEEKS[1]), "ends": at(11, day=WEEKS[1]).time(), "why": taken}
    assert anna.told("series-date-other", **second, other=at(9).time()) in anna.sees
    third = {
        "begins": at(10, day=WEEKS[2]),
        "ends": at(11).time(),
        "why": anna.told("series-error-room-shut"),
    }
    assert anna.told("series-date-skipped", **third) in anna.sees
    await anna.presses_on("series-preview", "instead", count=3)
    await tells(anna)
    assert anna.is_told("series-booked", count=3)
    assert anna.told("series-skipped", day=WEEKS[2]) in anna.sees
    mine = select(bookings.c.begins).where(bookings.c.person == anna.id).order_by(bookings.c.begins)
    assert [row[0].astimezone(SEOUL) for row in await town.rows(mine)] == [
        at(10),
        at(9, day=WEEKS[1]),
        at(10, day=WEEKS[3]),
    ]


async def test_the_quota_of_a_month_counts_every_date(town):
    _, _, number = await house(town, approval=False)
    anna = await town.resident("안나")
    await thinks(anna, number, times=6)
    why = anna.told("series-error-month-quota")
    late = {"begins": at(10, day=WEEKS[3]), "ends": at(11).time(), "why": why}
    assert anna.told("series-date-skipped", **late) in anna.sees
    await anna.presses_on("series-preview", "book", count=4)
    await tells(anna)
    assert [each.date() for each in await begun(town)] == [*WEEKS[:3], WEEKS[5]]


async def test_from_one_date_on_or_all_are_moved_and_given_back(both):
    await often(both)
    _, park, number = await house(both, approval=False)
    anna = await both.resident("안나")
    made = await repeats(anna, number)
    second = (await both.rows(select(bookings.c.id).order_by(bookings.c.begins)))[1][0]
    await anna.forges(f"booking:{second}")
    await anna.presses_on("series-whole")
    await anna.presses_on("series-shift-from")
    await anna.says((WEEKS[1] + timedelta(days=7)).isoformat())
    await anna.says("10:00")
    assert anna.is_told("series-shifting", room="회의실", count=3, all=3)
    await anna.presses_on("series-shifting", "yes", count=3)
    assert anna.is_told("series-shifted", count=3, all=3)
    assert await begun(both) == [at(10, day=day) for day in (WEEKS[0], *WEEKS[2:5])]
    assert len([s for s in park.screens if "안나" in s.text]) == 2
    await anna.forges(f"link:s-{second}")
    await anna.presses_on("series-cancel-from")
    await anna.presses_on("series-cancel", "yes")
    assert anna.is_told("series-cancelled", count=3)
    assert await begun(both) == [at(10)]
    await anna.forges(f"myseries:sure:{made.id}:0")
    assert await begun(both) == []
    await anna.forges(f"myseries:sure:{made.id}:0")
    assert anna.is_alerted("error-series-gone")


async def test_a_silent_manager_is_reminded_of_the_whole_once(town):
    await often(town)
    mayor, park, number = await house(town)
    judge = await moderator_of(town, mayor, "판사")
    anna = await town.resident("안나")
    await repeats(anna, number)
    every = park.told("every-weekly")
    told = {"room": "회의실", "place": "문정2동 주민센터", "every": every, "begins": at(10), "count": 4}
    await town.sleeps(days=1, minutes=1)
    words = park.told("series-notice-waits", **told, name="안나", hours=24)
    assert sum(words in screen.text for screen in park.screens) == 1
    assert not any("접수 번호" in screen.text for screen in park.screens)
    await town.sleeps(days=1)
    await town.sleeps(days=1)
    assert sum("안나" in screen.text for screen in judge.screens) == 1
    await park.says("/requests")
    assert sum("안나" in line for line in park.sees.splitlines()) == 1
    await park.forges("judgeseries:decline:1")
    await park.says("겨울에는 방을 닫습니다")
    assert await states(town) == ["declined"] * 4
    assert hears(
        anna, "series-notice-declined", room="회의실", place="문정2동 주민센터", why="겨울에는 방을 닫습니다"
    )


async def test_two_who_want_the_same_hours_at_once_do_not_both_have_them(both):
    await often(both)
    _, _, number = await house(both, approval=False)
    anna, boris = await both.resident("안나"), await both.resident("보리")
    for person in (anna, boris):
        await thinks(person, number)
        await person.presses_on("series-preview", "book", count=4)
        await person.says("5")
        await person.says("아파트 주민 뜨개질 모임입니다")
        for promise in PROMISES:
            await person.answers(promise)
        await person.presses_on("form-done")
    sends = []
    for person in (anna, boris):
        caption = person.caption("series-ask-summary", "send")
        screen, key = person.key(caption)
        sends += [person.press(key["callback_data"], screen) for _ in range(2)]
    await asyncio.gather(*(both.app.lanes.put(send) for send in sends))
    await both.settle()
    assert await states(both) == ["approved"] * 4
    assert len(await both.rows(select(series_parts.c.id))) == 4
    assert {row[0] for row in await both.rows(select(bookings.c.person))} < {anna.id, boris.id}


async def test_strangers_and_managers_of_elsewhere_change_nothing(town):
    await often(town)
    mayor, _, number = await house(town)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    made = await repeats(anna, number)
    far = await moderator_of(town, mayor, "먼관리", "은평구", role="manager")
    for data in (
        f"myseries:sure:{made.id}:0",
        f"series:{made.id}",
        f"seriesto:{made.id}:0:14200000",
        f"myseries:answer:{made.id}:0",
    ):
        await boris.forges(data)
        assert boris.is_alerted("error-series-gone")
    for do in ("approve", "decline", "see", "ask"):
        await far.forges(f"judgeseries:{do}:{made.id}")
        await boris.forges(f"judgeseries:{do}:{made.id}")
        assert boris.is_alerted("menu-press-unknown")
    assert await states(town) == ["requested"] * 4


async def test_what_is_wrong_is_refused(town):
    _, _, number = await house(town)
    anna = await town.resident("안나")
    await thinks(anna, number, times=52)
    assert anna.is_alerted("error-series-too-long", most=13)
    await thinks(anna, number, times=1)
    assert anna.is_alerted("error-series-too-long", most=13)
    await thinks(anna, number, times=2)
    await anna.presses_on("series-preview", "book", count=2)
    await tells(anna, people=500)
    assert anna.is_alerted("error-too-many-people", most=10)
    assert await states(town) == []


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_question_about_a_series_is_asked_once_and_answered_once(town, language):
    await often(town)
    _, park, number = await house(town, locale=language)
    anna = await town.resident("안나", locale=language)
    await repeats(anna, number)
    told = {
        "room": "회의실",
        "place": "문정2동 주민센터",
        "every": park.told("every-weekly"),
        "begins": at(10),
    }
    await park.presses_on("series-judge-ask")
    await park.says("의자가 몇 개 필요하십니까?")
    assert park.is_told("series-judged-ask")
    assert park.told("bookings-reason", reason="의자가 몇 개 필요하십니까?") in park.sees
    assert park.told("series-judge-ask") not in park.keys
    assert await states(town) == ["question"] * 4
    words = {"words": "의자가 몇 개 필요하십니까?", "count": 4}
    assert hears(anna, "series-notice-question", **told, **words)
    assert await keys_of(town, "question") == ["series-notice-question"]
    await anna.presses_on("bookings-step-answer")
    await anna.says("여덟 개입니다")
    assert anna.is_told("bookings-answered")
    assert await states(town) == ["requested"] * 4
    assert hears(park, "series-notice-answered", **told, name="안나", words="여덟 개입니다", count=4)
    assert await keys_of(town, "answered") == ["series-notice-answered"]
    await park.presses_on("series-see")
    assert park.told("bookings-answer", answer="여덟 개입니다") in park.sees
    await park.presses_on("series-judge-approve")
    assert await states(town) == ["approved"] * 4
    questioned = select(deeds.c.words).where(deeds.c.deed == "series-questioned")
    assert await town.rows(questioned) == [("의자가 몇 개 필요하십니까?",)]


async def test_what_is_asked_and_answered_on_one_date_is_said_of_the_whole(town):
    await often(town)
    _, park, number = await house(town)
    anna = await town.resident("안나")
    await repeats(anna, number)
    third = (await town.rows(select(bookings.c.id).order_by(bookings.c.begins)))[2][0]
    await park.forges(f"judgebooking:ask:{third}")
    await park.says("음식을 드십니까?")
    assert park.is_told("series-judged-ask")
    assert await states(town) == ["question"] * 4
    assert await keys_of(town, "question") == ["series-notice-question"]
    await town.sleeps(days=1, minutes=1)
    asked = anna.told("bookings-reason", reason="음식을 드십니까?")
    assert sum("음식을 드십니까?" in screen.text for screen in anna.screens) == 2
    await anna.forges("series:1")
    assert asked in anna.sees
    await anna.forges(f"mybooking:answer:{third}")
    await anna.says("아닙니다")
    assert await states(town) == ["requested"] * 4
    assert await keys_of(town, "answered") == ["series-notice-answered"]
    await anna.forges("myseries:answer:1:0")
    assert asked not in anna.sees
    await park.forges("judgeseries:ask:1")
    await park.says("몇 시에 오십니까?")
    await anna.forges("myseries:answer:1:0")
    await park.forges("judgeseries:approve:1")
    await anna.says("열 시입니다")
    state = anna.told("booking-state-approved")
    assert hears(anna, "error-booking-step-impossible", state=state)
    assert await states(town) == ["approved"] * 4
    assert await keys_of(town, "answered") == ["series-notice-answered"]


async def test_the_last_date_that_waits_is_asked_about_alone(town):
    await often(town)
    _, park, number = await house(town)
    anna = await town.resident("안나")
    await repeats(anna, number, times=2, count=2)
    first, last = [row[0] for row in await town.rows(select(bookings.c.id).order_by(bookings.c.begins))]
    await park.forges(f"judgebooking:approve:{first}")
    await park.forges(f"judgebooking:ask:{last}")
    await park.says("음식을 드십니까?")
    assert await states(town) == ["approved", "question"]
    assert await keys_of(town, "question") == ["bookings-notice-question"]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_what_the_house_takes_from_a_series_is_one_message(town, language):
    await often(town)
    _, park, number = await house(town, approval=False)
    anna = await town.resident("안나", locale=language)
    await repeats(anna, number)
    await park.forges(f"ending:end:1:{number}")
    await park.says("2026-12-03")
    await park.says("건물을 다시 짓습니다")
    await park.answers("yes")
    assert await states(town) == ["approved", *["displaced"] * 3]
    told = {"room": "회의실", "place": "문정2동 주민센터", "why": "건물을 다시 짓습니다"}
    first = at(10, day=WEEKS[1])
    assert hears(anna, "series-notice-displaced", **told, first=first, gone=3, count=1)
    assert await keys_of(town, "displaced") == ["series-notice-displaced"]


async def test_who_leaves_gives_a_series_back_with_one_message(town):
    await often(town)
    _, park, number = await house(town, approval=False)
    anna = await town.resident("안나")
    await repeats(anna, number)
    async with town.app.storage.transaction(town.calendar.now()) as city:
        from bot.actions.bookings.leaving import _left  # noqa: PLC0415 -- the hook itself

        await _left(city, await city.residents.resident(anna.id))
    await town.settle()
    assert await states(town) == ["cancelled"] * 4
    told = {"name": "안나", "room": "회의실", "place": "문정2동 주민센터"}
    assert hears(park, "series-notice-cancelled", **told, gone=4, count=0)
    assert await keys_of(town, "cancelled") == ["series-notice-cancelled"]


async def keys_of(town, news):
    found = select(notices.c.key).where(notices.c.key.like(f"%notice-{news}"))
    return [row[0] for row in await town.rows(found)]
