"""People stop on the way, ask for help, answer strangely, come back days later."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.residents import consents, residents
from tests.town import JOINING

GIVEN = select(consents.c.tick, consents.c.withdrawn).order_by(consents.c.id)


@pytest.mark.parametrize("question", JOINING)
async def test_joining_can_be_stopped_at_every_question(town, question):
    person = town.newcomer("하늘")
    await person.joins_until(question)
    await person.says("/cancel")
    assert person.is_told("menu-cancelled")
    await person.says("/cancel")
    assert person.is_told("menu-nothing-to-cancel")
    assert not await town.rows(select(residents.c.id))
    await person.says("/start")
    assert person.is_told("residents-ask-language")


@pytest.mark.parametrize("question", JOINING)
async def test_help_in_the_middle_shows_the_way_back(town, question):
    person = town.newcomer("하늘")
    await person.joins_until(question)
    asked = person.sees
    await person.says("/help")
    assert person.is_told("menu-help")
    await person.presses_on("form-resume")
    assert person.sees == asked


@pytest.mark.parametrize("question", JOINING)
async def test_what_is_no_answer_is_refused_and_the_question_stays(town, question):
    person = town.newcomer("하늘")
    await person.joins_until(question)
    asked = person.sees
    for strange in (person.sends_sticker, person.sends_voice, lambda: person.sends_photo("p")):
        await strange()
        assert asked in person.sees
        assert person.sees != asked


async def test_who_has_not_joined_is_asked_to_and_led_back_to_the_question(town):
    person = town.newcomer("하늘")
    for said in ("드릴", "/offer", "/me", "/search 드릴"):
        await person.says(said)
        assert person.is_told("error-not-joined"), said
    await person.sends_sticker()
    assert person.is_told("menu-not-understood")
    await person.joins_until("name")
    await person.says("/offer")
    assert person.is_told("error-not-joined")
    await person.presses_on("menu-door-join")
    assert person.is_told("residents-ask-name")
    await person.says("하늘")
    assert person.is_told("residents-ask-birth", skips="yes")


async def test_answers_may_be_typed_instead_of_pressed(town):
    person = town.newcomer("하늘")
    await person.says("/start")
    await person.says("1")
    await person.says("1")
    await person.says(person.told("tick-profile"))
    await person.says("다음으로")
    assert person.is_told("residents-ask-name")
    await person.says("뒤로")
    assert person.is_told("residents-ask-ticks")
    await person.says("4")
    await person.says("하늘")
    await person.says("건너뛰기.")
    await person.says("목록에서 고르기")
    assert person.is_told("areas-ask-home", step="city", area="")
    await person.says("1")
    assert person.is_told("areas-ask-home", step="gu", area="강남구")
    await person.says("문정래미안")
    await person.says("네")
    assert person.is_told("residents-welcome", name="하늘")
    assert [row.tick for row in await town.rows(GIVEN)] == ["service", "profile"]


async def test_stop_may_be_typed_too(town):
    person = town.newcomer("하늘")
    await person.joins_until("home")
    await person.says("그만두기")
    assert person.is_told("form-cancelled", form=person.told("form-name-residents-join"))


async def test_another_language_is_chosen_while_joining(town):
    person = town.newcomer("Sky")
    await person.joins_until("birth", name="Sky")
    await person.says("/language")
    await person.presses("English")
    person.reads = "en"
    assert person.is_told("residents-spoken")
    await person.presses_on("form-resume")
    await person.presses_on("form-skip")
    assert person.is_told("areas-ask-home", step="ask", area="")
    await person.says("Munjeong Raemian")
    await person.presses_on("residents-summary", "send")
    assert person.is_told("residents-welcome", name="Sky")
    assert await town.rows(select(residents.c.locale)) == [("en",)]
    assert await town.rows(select(consents.c.locale)) == [("en",)]


async def starts_a_want(person):
    await person.says("/want")
    await person.presses_on("kind-thing")
    await person.presses_on("category-household")
    return person.sees


async def test_an_unfinished_want_may_be_continued_or_thrown_away(town):
    person = await town.resident("하늘")
    asked = await starts_a_want(person)
    for said, came in (("1", asked), ("이어서 하기", asked)):
        await person.says("/offer")
        await person.says(said)
        assert person.sees == came
    await person.says("/offer")
    await person.presses_on("form-unfinished", "resume", form="", new="")
    assert person.sees == asked
    for throw_away in ("press", "2"):
        await person.says("/offer")
        if throw_away == "press":
            await person.presses_on("form-unfinished", "anew", form="", new="")
        else:
            await person.says(throw_away)
        assert person.is_told("barter-ask-kind", side="offer")
        await starts_a_want(person)
        await person.says("2")


async def test_words_typed_at_the_choice_are_not_taken_for_the_answer_behind_it(town):
    person = await town.resident("하늘")
    await starts_a_want(person)
    await person.says("/offer")
    choice = person.sees
    await person.says("사다리")
    assert person.sees == choice
    await person.says("1")
    assert person.is_told("barter-ask-title", side="want")


async def test_an_unfinished_form_is_mentioned_once_the_next_day_by_daylight(both):
    person = both.newcomer("하늘")
    await both.passes(hours=12)
    await person.joins_until("home")
    asked = person.sees
    await both.passes(hours=25)
    assert person.sees == asked
    await both.passes(hours=11)
    assert person.is_told("form-nudge-residents-join")
    seen = len(person.screens)
    await both.passes(days=1)
    assert len(person.screens) == seen
    await person.presses_on("form-resume")
    assert person.sees == asked
    await person.says("문정래미안")
    await person.presses_on("residents-summary", "send")
    assert person.is_told("residents-welcome", name="하늘")


async def test_a_draft_nobody_comes_back_to_is_dropped_after_a_week(both):
    person = await both.resident("하늘")
    await starts_a_want(person)
    await both.passes(days=2)
    assert person.is_told("form-nudge-barter-want")
    await both.passes(days=6)
    await person.presses_on("form-resume")
    assert person.is_alerted("error-form-stale")
    await person.says("사다리")
    assert person.is_told("barter-found", count=0, words="사다리", side="offer")
