"""News for many at once: written, seen before, sent, counted, stopped, and never more than one a week."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from bot.actions import broadcast as actions
from bot.domain.notices import Kind
from bot.runtime.wire import WireError
from bot.runtime.works import engine
from storage.audit import deeds
from storage.broadcast import broadcasts
from storage.notices import notices
from storage.works import works
from tests.ruling import admin_of, moderator_of
from tests.town import founded

TEXT, ENGLISH = "토요일에 알뜰장이 섭니다.\n많이 와 주십시오.", "There is a market on Saturday."
ALL = select(func.count()).select_from(notices).where(notices.c.kind == Kind.BROADCAST)


HOME, ELSEWHERE = "송파파크데일2단지", "은평뉴타운폭포동4단지제2"


@pytest.fixture(autouse=True)
def seen_at_once(monkeypatch):
    monkeypatch.setattr(engine, "FIRST", 0.0)
    monkeypatch.setattr(engine, "EVERY", 0.0)


async def mayor_of(town, **more):
    """Who does not live where the news go."""
    return await admin_of(town, home=ELSEWHERE, **more)


async def writes(
    person, *, area="송파구", audience="everybody", which="", en="", fr="", sending="now", text=TEXT
):
    """A draft, up to the question whether to send it."""
    await person.says("/broadcast")
    await person.presses_on("broadcast-list", "write", count=0)
    await person.says(area)
    await person.town.give(person.press(next(key for key in person.data if "|==" in key)))
    await person.answers(audience)
    if which:
        await person.answers(which)
    await person.says(text)
    for words in (en, fr):
        await (person.says(words) if words else person.presses_on("form-skip"))
    await person.answers(sending)


async def sends(person, **more):
    await writes(person, **more)
    await person.presses_on("broadcast-confirm", "send")


def heard(person, text=TEXT):
    return sum(text in screen.text for screen in person.screens)


def became(person, **numbers):
    names = ("told", "blocked", "failed", "unwanted", "withdrawn", "waiting")
    return person.told("broadcast-became", **{name: numbers.get(name, 0) for name in names})


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_everybody_of_an_area_is_told_in_their_language_and_nobody_else(both, language):
    mayor = await mayor_of(both, locale=language)
    kim = await both.resident("김", home=HOME)
    anna, louis = await both.resident("Anna", "en", home=HOME), await both.resident("Louis", "fr", home=HOME)
    outside = await both.resident("박", home=ELSEWHERE)
    await sends(mayor, en=ENGLISH)
    await both.passes(seconds=2)
    assert (heard(kim), heard(anna, ENGLISH), heard(louis), heard(outside)) == (1, 1, 1, 0)
    assert "Ce message n’a été écrit qu’en coréen." in louis.sees
    assert not heard(anna)
    assert mayor.is_told("broadcast-report")
    assert became(mayor, told=3) in mayor.sees
    await both.passes(days=1)
    assert await both.rows(ALL) == [(3,)]


async def test_it_is_seen_before_as_each_will_see_it_and_with_how_many_it_will_be(town):
    mayor, kim = await mayor_of(town), await town.resident("김", home=HOME)
    anna, louis = await town.resident("Anna", "en", home=HOME), await town.resident("Louis", "fr", home=HOME)
    await writes(mayor, en=ENGLISH)
    place = {"area": "송파구", "place": "Songpa-gu"}
    *_, korean, english, french, confirm = sorted(mayor.screens, key=lambda screen: screen.id)
    assert "3" in confirm.text
    assert heard(kim) == 0
    await mayor.presses_on("broadcast-confirm", "send")
    await town.passes(seconds=2)
    for preview, reader, key, text in (
        (korean, kim, "broadcast-notice", TEXT),
        (english, anna, "broadcast-notice", ENGLISH),
        (french, louis, "broadcast-notice-korean", TEXT),
    ):
        assert preview.text == reader.sees == reader.told(key, text=text, **place)
        assert preview.captions == reader.keys


async def test_by_language_by_role_and_by_how_long_they_are_here(both):
    mayor = await mayor_of(both)
    kim = await both.resident("김", home=HOME)
    keeper = await moderator_of(both, mayor, "이", home=HOME, role="librarian")
    anna = await both.resident("Anna", "en", home=HOME)
    people = [kim, keeper, anna]
    for audience, which, told in (("language", "en", anna), ("role", "librarian", keeper)):
        await sends(mayor, audience=audience, which=which, text=f"{audience} 소식")
        await both.passes(seconds=2)
        assert [person.name for person in people if heard(person, f"{audience} 소식")] == [told.name], (
            audience
        )
        await both.sleeps(days=8)
    newcomer = await both.resident("최", home=HOME)
    await sends(mayor, audience="newcomers", which="7", text="새로 오셨군요")
    await both.passes(seconds=2)
    assert [person for person in (*people, newcomer) if heard(person, "새로 오셨군요")] == [newcomer]


async def test_one_a_week_for_an_area(both):
    mayor, kim = await mayor_of(both), await both.resident("김", home=HOME)
    await sends(mayor)
    await both.passes(seconds=2)
    until = both.calendar.now() + timedelta(days=7) - timedelta(seconds=2)
    await sends(mayor)
    assert mayor.is_alerted("error-broadcast-too-soon", days=7, until=until)
    await both.passes(days=7)
    await mayor.presses_on("broadcast-confirm", "send")
    await both.passes(seconds=2)
    assert heard(kim) == 2


async def test_who_presses_twice_sends_once(both):
    mayor, kim = await mayor_of(both), await both.resident("김", home=HOME)
    await writes(mayor)
    screen = mayor.screen
    send = screen.keys[0][0]["callback_data"]
    for _ in range(2):
        await both.give(mayor.press(send, screen))
    assert mayor.is_alerted("error-broadcast-gone")
    await both.passes(seconds=2)
    assert heard(kim) == 1
    assert await both.rows(select(func.count()).select_from(works)) == [(1,)]


async def test_at_night_it_waits_for_the_morning_of_each(town):
    mayor, kim = await mayor_of(town), await town.resident("김", home=HOME)
    await town.passes(hours=13)  # eleven at night
    await sends(mayor)
    await town.passes(minutes=5)
    assert heard(kim) == 0
    assert became(mayor, waiting=1) in mayor.sees
    await town.passes(hours=10)
    assert heard(kim) == 1
    await town.passes(minutes=2)
    assert became(mayor, told=1) in mayor.sees


async def test_what_begins_tomorrow_can_be_stopped_today_and_sent_another_time(both):
    mayor, kim = await mayor_of(both), await both.resident("김", home=HOME)
    await sends(mayor, sending="morning")
    await mayor.presses_on("works-stop")
    await both.passes(days=2)
    assert heard(kim) == 0
    await sends(mayor)
    await both.passes(seconds=2)
    assert heard(kim) == 1


async def test_who_does_not_want_it_or_cannot_be_reached_is_counted_and_left_in_peace(both):
    mayor = await mayor_of(both)
    kim, lee, park, choi = [await both.resident(name, home=HOME) for name in ("김", "이", "박", "최")]
    await lee.forges("topic:broadcast")
    await lee.forges("topic:broadcast")
    await park.blocks()
    await writes(mayor)
    assert "3" in mayor.sees
    both.wire.shut.add(choi.id)
    await mayor.presses_on("broadcast-confirm", "send")
    await both.passes(seconds=2)
    assert [heard(person) for person in (kim, lee, park, choi)] == [1, 0, 0, 0]
    assert became(mayor, told=1, unwanted=1, blocked=1) in mayor.sees
    both.wire.shut.discard(choi.id)
    await choi.says("/menu")
    await both.passes(days=1)
    assert heard(choi) == 0


async def test_what_nobody_can_deliver_is_counted_as_failed(town):
    mayor, kim = await mayor_of(town), await town.resident("김", home=HOME)
    town.wire.closed[kim.id] = WireError("sendMessage", 400, "Bad Request: never")
    await sends(mayor)
    for _ in range(8):
        await town.passes(minutes=10)
    assert became(mayor, failed=1) in "".join(screen.text for screen in mayor.screens)
    del town.wire.closed[kim.id]
    async with town.app.storage.transaction(town.calendar.now()) as city:
        for letter in await city.letters.some(5):
            await city.letters.drop(letter.id)


async def test_stopped_in_the_middle_what_is_unsaid_is_taken_back(both, monkeypatch):
    monkeypatch.setattr(actions, "SLICE", 1)
    mayor = await mayor_of(both)
    people = [await both.resident(f"이웃{n}", home=HOME) for n in range(4)]
    await both.passes(hours=13)
    await sends(mayor)
    await both.passes(seconds=2)
    assert became(mayor, waiting=4) in mayor.sees
    await mayor.presses_on("works-stop")
    await both.passes(seconds=2)
    assert mayor.is_told("broadcast-stopped", at=both.calendar.now() - timedelta(seconds=2))
    await both.passes(days=1)
    assert not any(heard(person) for person in people)
    assert ("work-stopped", mayor.id) in await both.rows(select(deeds.c.deed, deeds.c.who))


async def test_after_a_crash_nobody_is_told_twice(both_url, monkeypatch):
    monkeypatch.setattr(actions, "SLICE", 2)
    town, app = await founded(both_url)
    mayor = await mayor_of(town)
    people = [await town.resident(f"이웃{n}", home=HOME) for n in range(6)]
    await sends(mayor)
    await town.passes(seconds=2)
    assert [heard(person) for person in people] == [1] * 6
    # As if the process had died after two slices, with the work's last lines unwritten.
    back = {"state": "running", "ended": None, "lease": None, "reported": None}
    cursor = {"after": people[1].id, "planned": 2, "all": False}
    async with app.storage.engine.begin() as conn:
        await conn.execute(update(works).values(**back, cursor=cursor))
    again, other = await founded(both_url)
    other.storage.admins |= app.storage.admins
    again.calendar.advance(town.calendar.now() - again.calendar.now() + timedelta(minutes=1))
    await again.settle()
    await again.passes(seconds=2)
    assert await again.rows(ALL) == [(6,)]
    assert not any("토요일" in params.get("text", "") for _, params in again.wire.calls)
    await app.close()
    await other.close()


async def test_only_who_looks_after_the_area_writes_sends_and_sees(town):
    mayor = await mayor_of(town)
    kim = await moderator_of(town, mayor, "김", area="송파구", home=ELSEWHERE)
    lee = await moderator_of(town, mayor, "이", area="은평구", home=ELSEWHERE)
    keeper = await moderator_of(town, mayor, "최", area="송파구", role="librarian", home=ELSEWHERE)
    neighbour = await town.resident("박", home=HOME)
    for person in (keeper, neighbour):
        await person.says("/broadcast")
        assert person.is_told("menu-command-unknown")
    await writes(lee, area="송파구")
    assert lee.is_alerted("error-area-not-yours")
    await lee.says("/cancel")
    await writes(kim)
    for person in (lee, mayor):
        for step in ("send", "drop"):
            await person.forges(f"cast:{step}:1")
            assert person.is_alerted("error-broadcast-gone")
    for step in ("see", "send", "drop"):
        await neighbour.forges(f"cast:{step}:1")
        assert neighbour.is_alerted("menu-press-unknown")
    await kim.presses_on("broadcast-confirm", "send")
    await town.passes(seconds=2)
    assert heard(neighbour) == 1
    await lee.forges("cast:see:1")
    assert lee.is_alerted("error-area-not-yours")
    await lee.says("/broadcast")
    assert lee.is_told("broadcast-list", count=0)
    await mayor.says("/broadcast")
    assert mayor.is_told("broadcast-list", count=1)
    await mayor.presses("1.")
    assert TEXT in mayor.sees
    assert became(mayor, told=1) in mayor.sees
    assert ("broadcast-sent", kim.id, TEXT) in await town.rows(
        select(deeds.c.deed, deeds.c.who, deeds.c.words)
    )


async def test_a_draft_can_be_dropped_and_is_forgotten(town):
    mayor = await mayor_of(town)
    await town.resident("김", home=HOME)
    await writes(mayor)
    await mayor.presses_on("broadcast-confirm", "drop")
    assert mayor.is_told("broadcast-dropped")
    await writes(mayor)
    await town.passes(days=15)
    assert await town.rows(select(func.count()).select_from(broadcasts)) == [(0,)]


async def test_where_nobody_lives_nobody_is_told(town):
    mayor = await mayor_of(town)
    await sends(mayor, area="강남구")
    assert mayor.is_alerted("error-nobody-to-tell")


async def test_it_can_be_switched_off_from_the_message_itself(town):
    mayor, kim = await mayor_of(town), await town.resident("김", home=HOME)
    await sends(mayor)
    await town.passes(seconds=2)
    await kim.presses_on("broadcast-choose")
    assert any(kim.told("topic-broadcast") in caption for caption in kim.keys)
