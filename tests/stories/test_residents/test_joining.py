"""People join: a language, three consents, a name, perhaps a year of birth, a home."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from bot.domain.residents import CONSENT_TEXT
from storage.residents import consents, residents

HANGUL = re.compile("[가-힣]")


@pytest.mark.parametrize("locale", ["ko", "en", "fr"])
async def test_somebody_joins_in_each_language_and_sees_the_menu(town, locale):
    person = await town.resident("Sky", locale)
    assert person.is_told("residents-welcome", name="Sky")
    await person.says("/me")
    assert ("송파구 문정동 문정래미안" if locale == "ko" else "Munjeong-dong, Songpa-gu") in person.sees
    await person.presses_on("menu-door")
    assert person.is_told("menu-main", name="Sky")
    assert bool(HANGUL.search(person.sees)) is (locale == "ko")


@pytest.mark.parametrize(
    ("profile", "language"),
    [(None, "ko"), ("ko-KR", "ko"), ("en-GB", "en"), ("de", "en"), ("fr", "fr"), ("fr-CA", "fr")],
)
async def test_the_first_words_are_in_the_language_of_the_profile(town, profile, language):
    person = town.newcomer("누구", profile)
    person.reads = language
    await person.says("/start")
    assert person.is_told("residents-ask-language")


async def test_the_language_chosen_counts_more_than_the_profile_and_is_not_asked_again(town):
    person = town.newcomer("Sky", "ko")
    person.reads = "en"
    await person.joins()
    await person.says("/start")
    assert person.is_told("menu-main", name="Sky")


async def test_without_the_first_consent_nobody_goes_on(town):
    person = town.newcomer("하늘")
    await person.says("/start")
    await person.answers("ko")
    for _ in range(2):
        await person.presses_on("residents-agree")
        assert person.is_alerted("error-consent-needed")
        assert person.is_told("residents-ask-ticks")
        await person.presses_on("tick-profile")
    await person.says(person.told("residents-agree"))
    assert person.is_told("error-consent-needed")
    assert person.is_told("residents-ask-ticks")
    await person.presses_on("tick-service")
    await person.presses_on("residents-agree")
    assert person.is_told("residents-ask-name")


async def test_each_consent_is_kept_with_its_text_language_and_time(both):
    person = both.newcomer("Ciel", "fr")
    await person.says("/start")
    await person.answers("fr")
    for tick in ("service", "homestay", "profile", "homestay"):
        await person.presses_on(f"tick-{tick}")
    joined_at = both.calendar.now()
    await person.presses_on("residents-agree")
    await person.says("Ciel")
    await person.presses_on("form-skip")
    await person.says("문정래미안")
    await person.presses_on("residents-summary", "send")
    rows = await both.rows(select(consents).order_by(consents.c.tick))
    assert [(row.tick, row.text, row.locale, row.given, row.withdrawn) for row in rows] == [
        ("profile", CONSENT_TEXT, "fr", joined_at, None),
        ("service", CONSENT_TEXT, "fr", joined_at, None),
    ]


@pytest.mark.parametrize("typed", ["1950", "50년생", "1950. 3. 1.", "19500301", "born in 1950"])
async def test_somebody_born_in_1950_is_offered_plain_words(town, typed):
    person = town.newcomer("하늘")
    await person.joins_until("birth")
    await person.says(typed)
    assert person.is_told("residents-ask-easy")


async def test_somebody_younger_is_not_asked_about_plain_words(town):
    person = town.newcomer("하늘")
    await person.joins_until("birth")
    await person.says("1990")
    assert person.is_told("areas-ask-home", step="ask", area="")


@pytest.mark.parametrize(
    ("typed", "refusal", "facts"),
    [
        ("abc", "error-birth-year-unlikely", {"typed": "abc"}),
        ("3000", "error-birth-year-unlikely", {"typed": "3000"}),
        ("05/03/50", "error-birth-year-unlikely", {"typed": "05/03/50"}),
        ("2015", "error-too-young", {"age": 14}),
    ],
)
async def test_an_impossible_year_of_birth_is_refused_and_asked_again(town, typed, refusal, facts):
    person = town.newcomer("하늘")
    await person.joins_until("birth")
    await person.says(typed)
    assert person.is_told(refusal, **facts)
    assert person.is_told("residents-ask-birth", skips="no" if refusal == "error-too-young" else "yes")


async def test_a_child_cannot_skip_the_question_it_has_answered(town):
    child = town.newcomer("하늘")
    await child.joins_until("birth")
    skips = next(key for key in child.data if key.endswith("|>"))
    await child.says("2015")
    await child.forges(skips)
    assert child.is_alerted("error-form-stale")
    await child.presses_on("form-back")
    await child.says("하늘")
    assert child.is_told("residents-ask-birth", skips="no")
    assert child.told("form-skip") not in child.keys
    await child.says("1995")
    assert child.is_told("areas-ask-home", step="ask", area="")


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_the_year_of_birth_is_put_right_or_taken_back_later(both, language):
    person = await both.resident("하늘", language, birth="1990")
    await person.says("/me")
    await person.presses_on("residents-me", "birth")
    await person.says("2016")
    assert person.is_told("error-too-young", age=14)
    await person.says("1991")
    assert "1991" in person.sees
    await person.presses_on("residents-me", "birth")
    await person.presses_on("form-skip")
    assert "1991" not in person.sees


async def test_plain_words_are_spoken_at_once_and_stay(town):
    senior = await town.resident("순자", birth="1950")
    assert senior.easy
    await senior.says("/menu")
    assert senior.is_told("menu-main", name="순자")
    assert all(len(row) == 1 for row in senior.screen.keys)


async def test_plain_words_are_spoken_also_when_an_answer_is_refused_while_joining(town):
    senior = town.newcomer("순자")
    await senior.joins_until("birth")
    await senior.says("1950")
    await senior.answers("yes")
    senior.easy = True
    await senior.says("없는동네입니다")
    assert senior.is_told("error-area-not-found", typed="없는동네입니다")


async def test_who_corrects_the_year_of_birth_is_not_left_in_plain_mode(town):
    person = town.newcomer("하늘")
    await person.joins_until("birth")
    await person.says("1950")
    await person.answers("yes")
    person.easy = True
    await person.says("문정래미안")
    await person.presses_on("form-change", label="태어난 해")
    await person.says("1990")
    person.easy = False
    await person.presses_on("residents-summary", "send")
    assert (await town.rows(select(residents.c.easy, residents.c.birth_year))) == [(False, 1990)]


async def test_anybody_switches_plain_words_on_and_off(town):
    young = await town.resident("하늘")
    await young.says("/me")
    await young.presses_on("residents-me", "easy", easy="no")
    young.easy = True
    assert all(len(row) == 1 for row in young.screen.keys)
    assert (await town.rows(select(residents.c.easy))) == [(True,)]
    await young.presses_on("residents-me", "easy", easy="yes")
    assert (await town.rows(select(residents.c.easy))) == [(False,)]


@pytest.mark.parametrize(
    "name",
    ["<b>하늘</b>", "가" * 40, "👨‍👩‍👧‍👦", "a & b", "%s{0}{{}}"],
    ids=["markup", "forty", "family", "entity", "percent"],
)
async def test_a_name_is_shown_as_it_was_typed(both, name):
    person = await both.resident(name)
    assert person.is_told("residents-welcome", name=name)
    assert name in person.sees
    await person.says("/me")
    assert name in person.sees


@pytest.mark.parametrize(
    "typed", ["가" * 41, "ㅤㅤ", "\u200d", "   ", "\u202e"], ids=["long", "filler", "joiner", "spaces", "mark"]
)
async def test_a_name_too_long_or_invisible_is_refused_and_asked_again(town, typed):
    person = town.newcomer("하늘")
    await person.joins_until("name")
    await person.says(typed)
    assert person.is_told("error-text-too-long", length=41, most=40) or person.is_told("error-text-empty")
    assert person.is_told("residents-ask-name")
