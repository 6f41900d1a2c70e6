"""People choose how they are told; nothing is told at night, too late, twice, or about what is no more."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from sqlalchemy import select

from bot.domain.notices import Kind
from bot.runtime.wire import TooMany, Unreachable, WireError
from storage.notices import notices
from tests.ruling import admin_of, moderator_of
from tests.trading import agreed_trade, sees, turn

USUAL = {"quiet": "yes", "from": time(21), "until": time(8)}
SOON, FOUND = "trades-notice-soon", "saved-notice-found"


async def ends(town, key):
    """How the notices of this key ended; None: still open."""
    asked = select(notices.c.outcome).where(notices.c.key == key).order_by(notices.c.id)
    return [row.outcome for row in await town.rows(asked)]


async def waits_for(person, *words):
    for word in words:
        await person.says(word)
        await person.presses_on("barter-wait", words=word)


async def reminds(town, person, title="의자", **more):
    """A reminder that is due now."""
    facts = {"title": title, "until": town.calendar.now().date()}
    async with turn(town) as city:
        await city.tell(person.id, "ledger-notice-low", LOW | facts, about=f"transfer:{title}", **more)


LOW = {"balance": 0, "floor": -100, "unit": "mun"}


# -- plans -----------------------------------------------------------------------------------------


async def test_what_was_called_off_reminds_nobody(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    number = await agreed_trade(haneul, bada, day=3)
    assert await ends(both, SOON) == [None, None]
    await sees(bada, number)
    await bada.presses_on("trades-step-cancel")
    await bada.presses_on("trades-sure", "yes")
    assert await ends(both, SOON) == []
    await both.passes(days=4)
    assert await ends(both, SOON) == []


async def test_the_state_is_looked_at_once_more_before_anything_is_said(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    number = await agreed_trade(haneul, bada, day=3)
    before = len(haneul.screens)
    async with turn(both) as city:  # left behind by a version of ours that forgot to plan anew
        facts = {"title": "드릴", "name": "바다", "at": both.calendar.now(), "place": None}
        await city.tell(haneul.id, SOON, facts, about=f"trade:{number}", kind=Kind.REMINDER)
        await city.tell(haneul.id, SOON, facts, about="trade:999999", kind=Kind.REMINDER)
    assert len(haneul.screens) == before
    assert (await ends(both, SOON)).count("withdrawn") == 2


async def test_a_reminder_of_what_has_begun_is_dropped_and_counted(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    await agreed_trade(haneul, bada, day=3)
    before = len(haneul.screens)
    both.calendar.advance(timedelta(days=3, hours=6))  # nobody was there to say it
    await both.settle()
    assert await ends(both, SOON) == ["expired", "expired"]
    assert not any(SOON in screen.text for screen in haneul.screens[before:])


# -- choosing --------------------------------------------------------------------------------------


async def test_finds_come_once_a_day_in_one_message_whose_numbers_open_them(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await waits_for(bada, "드릴", "사다리")
    await bada.says("/notices")
    await bada.presses("기다리는 것: 바로")
    assert "기다리는 것: 모아서" in bada.keys
    before = len(bada.screens)
    await haneul.posts("보쉬 드릴")
    await haneul.posts("긴 사다리")
    assert len(bada.screens) == before
    await both.passes(hours=24)
    assert len(bada.screens) == before + 1
    assert bada.is_told("notices-digest", count=2)
    assert "1." in bada.sees
    assert "긴 사다리" in bada.sees
    await bada.presses("2")
    assert "긴 사다리" in bada.sees
    await bada.presses_on("saved-open")
    assert "긴 사다리" in bada.sees


async def test_what_was_given_away_meanwhile_is_not_in_the_digest(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await waits_for(bada, "드릴", "사다리")
    await bada.says("/notices")
    await bada.presses("기다리는 것: 바로")
    await haneul.posts("보쉬 드릴")
    await haneul.posts("긴 사다리")
    await haneul.says("/mine")
    await haneul.presses("긴 사다리")
    await haneul.presses_on("barter-step-close")
    await both.passes(hours=24)
    assert bada.is_told(FOUND, words="드릴", side=bada.told("side-offer"), title="보쉬 드릴")
    assert await ends(both, FOUND) == ["said", "withdrawn"]


async def test_a_topic_can_be_switched_off_and_on_again(both):
    bada, haneul = await both.resident("바다"), await both.resident("하늘")
    await waits_for(bada, "드릴")
    await bada.says("/notices")
    await bada.presses("기다리는 것: 바로")
    await bada.presses("기다리는 것: 모아서")
    before = len(bada.screens)
    await haneul.posts("드릴 하나")
    assert len(bada.screens) == before
    assert await ends(both, FOUND) == ["unwanted"]
    await bada.presses("기다리는 것: 끔")
    await haneul.posts("드릴 둘")
    assert "드릴 둘" in bada.sees


async def test_what_must_be_known_cannot_be_switched_off_by_a_forged_press(town):
    bada = await town.resident("바다")
    await bada.says("/notices")
    await bada.forges("topic:cases")
    assert bada.is_alerted("error-topic-fixed", topic=bada.told("topic-cases"))
    await bada.forges("topic:nonsense")
    assert bada.is_alerted("menu-press-unknown")


@pytest.mark.parametrize(
    ("language", "begin", "end"),
    [("ko", "밤 10시", "오전 6시 30분"), ("en", "22:00", "6:30"), ("fr", "22 h", "6h30")],
)
async def test_quiet_hours_of_ones_own(both, language, begin, end):
    bada, haneul = await both.resident("바다", language), await both.resident("하늘")
    await waits_for(bada, "드릴")
    await bada.says("/notices")
    await bada.presses_on("notices-wishes", "quiet", **USUAL)
    await bada.says("나중에 알려 줘요")
    assert "error" not in bada.sees
    await bada.says(begin)
    await bada.says(end)
    mine = {"quiet": "yes", "from": time(22), "until": time(6, 30)}
    assert bada.caption("notices-wishes", "quiet", **mine) in bada.keys
    await both.passes(hours=11, minutes=30)  # half past nine
    before = len(bada.screens)
    await haneul.posts("드릴 하나")
    assert len(bada.screens) == before + 1
    await both.passes(hours=1)
    await haneul.posts("드릴 둘")
    await both.passes(hours=7)  # half past five
    assert len(bada.screens) == before + 1
    await both.passes(hours=2)
    assert len(bada.screens) == before + 2


async def test_reminders_move_along_with_the_quiet_hours(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    await agreed_trade(haneul, bada, day=3, hour="21:00")
    due = select(notices.c.due).where(notices.c.key == SOON, notices.c.person == haneul.id)
    (before,) = await both.rows(due)
    await haneul.says("/notices")
    await haneul.presses_on("notices-wishes", "quiet", **USUAL)
    for hour in ("23:00", "07:00"):
        await haneul.says(hour)
    (after,) = await both.rows(due)
    assert before.due - after.due == timedelta(hours=11), "at nine in the evening it is not night any more"


async def test_one_thing_is_muted_and_told_of_again(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    await agreed_trade(haneul, bada, day=3)
    await both.passes(days=2, hours=6)
    assert "드릴" in haneul.sees
    await haneul.presses_on("notices-mute")
    assert haneul.is_alerted("notices-muted", title="드릴")
    before = len(haneul.screens)
    await both.passes(days=1, hours=3)
    assert len(haneul.screens) == before
    assert "unwanted" in await ends(both, "trades-notice-gave")
    await haneul.says("/notices")
    await haneul.presses("꺼 둔 알림 1건")
    await haneul.presses("다시 알리기: 드릴")
    assert haneul.is_told("notices-silent", count=0)


async def test_nobody_mutes_or_opens_what_was_told_to_another(town):
    haneul, bada = await town.resident("하늘"), await town.resident("바다")
    await agreed_trade(haneul, bada, day=3)
    await town.passes(days=2, hours=6)
    mine = select(notices.c.id).where(notices.c.person == haneul.id, notices.c.key == SOON)
    number = (await town.rows(mine))[0].id
    for press in (f"mute:{number}", f"unfold:{number}", "mute:999999"):
        await bada.forges(press)
        assert bada.is_alerted("error-notice-gone")


async def test_more_than_three_unasked_messages_a_day_come_as_one_the_next(both):
    bada = await both.resident("바다")
    before = len(bada.screens)
    for title in ("하나", "둘", "셋", "넷", "다섯"):
        await reminds(both, bada, title, kind=Kind.REMINDER)
    assert len(bada.screens) == before + 3
    await both.passes(hours=24)
    assert len(bada.screens) == before + 4
    assert bada.is_told("notices-digest", count=2)


async def test_a_senior_chooses_hours_and_nothing_else(town):
    senior = await town.resident("순자", birth="1950")
    await senior.says("/notices")
    assert len(senior.keys) == 3 + 1, "and help by telephone"


# -- trouble ---------------------------------------------------------------------------------------


async def breaks_for_good(town, trouble, times):
    """As often as it is tried, the messenger says the same."""
    for _ in range(times):
        town.wire.fail = [trouble]
        await town.passes(minutes=10)
    town.wire.fail = []


async def test_after_five_tries_it_is_a_letter_that_admins_send_again(both):
    mayor, bada = await admin_of(both), await both.resident("바다")
    both.wire.fail = [WireError("sendMessage", 400, "Bad Request: something new")]
    await reminds(both, bada)
    await breaks_for_good(both, WireError("sendMessage", 400, "Bad Request: something new"), 4)
    assert await ends(both, "ledger-notice-low") == ["dead"]
    await both.passes(minutes=1)
    assert mayor.is_told("notices-notice-dead", count=1)
    await mayor.presses_on("notices-see-letters")
    assert "바다" in mayor.sees
    assert "something new" in mayor.sees
    before = len(bada.screens)
    await mayor.presses("1 다시 보내기")
    assert mayor.is_told("notices-letters", count=0)
    assert len(bada.screens) == before + 1
    assert await ends(both, "ledger-notice-low") == ["said"]


async def test_letters_are_for_admins_alone(town):
    bada = await town.resident("바다")
    await bada.says("/letters")
    assert bada.is_told("menu-command-unknown")
    for press in ("letter:again:1", "letter:all:0", "letter:drop:1"):
        await bada.forges(press)
        assert bada.is_alerted("menu-press-unknown")


async def test_a_letter_is_dropped_once(town):
    mayor, bada = await admin_of(town), await town.resident("바다")
    town.wire.fail = [WireError("sendMessage", 400, "no")]
    await reminds(town, bada)
    await breaks_for_good(town, WireError("sendMessage", 400, "no"), 4)
    kim = await moderator_of(town, mayor, "김")
    await kim.says("/cases")
    assert kim.told("cases-queue-letters", count=1) not in kim.sees
    await mayor.says("/cases")
    assert mayor.told("cases-queue-letters", count=1) in mayor.sees
    await mayor.presses_on("cases-queue-letters", count=1)
    drop = mayor.key("1 버리기")[1]["callback_data"]
    await mayor.presses("1 버리기")
    assert mayor.is_told("notices-letters", count=0)
    await mayor.forges(drop)
    assert mayor.is_alerted("error-notice-gone")
    assert await ends(town, "ledger-notice-low") == ["dropped"]


async def test_a_messenger_that_is_away_makes_no_dead_letters(both):
    people = [await both.resident(f"이웃{number}") for number in range(8)]
    before = [len(person.screens) for person in people]
    both.wire.fail = [Unreachable("sendMessage", 502, "Bad Gateway")] * 60
    for person in people:
        await reminds(both, person)
    for _ in range(6):
        await both.passes(minutes=10)
    both.wire.fail = []
    await both.passes(hours=1)
    assert [len(person.screens) for person in people] == [count + 1 for count in before]
    assert set(await ends(both, "ledger-notice-low")) == {"said"}


async def test_nobody_waits_because_anothers_chat_is_closed(both):
    busy, bada = await both.resident("이웃"), await both.resident("바다")
    before = len(busy.screens), len(bada.screens)
    both.wire.closed[busy.id] = TooMany("sendMessage", 429, "retry after 300", retry_after=300)
    await reminds(both, busy, "하나")
    await reminds(both, busy, "둘")
    await reminds(both, bada)
    assert (len(busy.screens), len(bada.screens)) == (before[0], before[1] + 1)
    both.wire.closed.clear()
    await both.passes(seconds=200)
    await reminds(both, busy, "셋")
    assert len(busy.screens) == before[0], "what is told later does not go first"
    await both.passes(seconds=102)
    assert len(busy.screens) == before[0] + 3
    tries = await both.rows(
        select(notices.c.tries).where(notices.c.person == busy.id, notices.c.said.is_not(None))
    )
    assert {row.tries for row in tries} == {1}, "the messenger's limit is no fault of the notice"


async def test_who_was_away_hears_it_in_one_message_as_far_as_it_is_of_use(both):
    bada = await both.resident("바다")
    await bada.blocks()
    before = len(bada.screens)
    now = both.calendar.now()
    for title in ("하나", "둘"):
        await reminds(both, bada, title, kind=Kind.NEWS)
    await reminds(both, bada, "지난 일", until=now + timedelta(hours=1))
    await both.passes(days=2)
    assert len(bada.screens) == before
    await bada.blocks(blocked=False)
    assert len(bada.screens) == before + 1
    assert bada.is_told("notices-digest", count=2)
    assert sorted(await ends(both, "ledger-notice-low")) == ["expired", "said", "said"]


async def test_the_partner_in_an_agreement_learns_that_somebody_cannot_be_reached(both):
    haneul, bada = await both.resident("하늘"), await both.resident("바다")
    await agreed_trade(haneul, bada, day=3)
    await bada.blocks()
    await both.settle()
    assert haneul.is_told("trades-notice-unreachable", name="바다", title="드릴")
    before = len(haneul.screens)
    await bada.blocks()
    assert len(haneul.screens) == before


async def test_safety_comes_before_reminders_and_those_before_finds(town):
    bada = await town.resident("바다")
    async with turn(town) as city:
        for kind in (Kind.BROADCAST, Kind.DIGEST, Kind.REMINDER, Kind.NEWS, Kind.SAFETY):
            facts = LOW | {"balance": int(kind)}
            await city.tell(bada.id, "ledger-notice-low", facts, about=f"transfer:{kind}", kind=kind)
    told = [bada.told("ledger-notice-low", **(LOW | {"balance": number})) for number in range(5)]
    seen = [screen.text for screen in sorted(bada.screens, key=lambda screen: screen.id)]
    assert [text for text in seen if text in told] == told
