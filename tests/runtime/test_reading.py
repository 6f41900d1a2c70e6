"""Numbers and times as people type them: whatever we show is understood, whatever is unclear is asked again."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from babel.dates import format_skeleton
from babel.numbers import format_decimal
from hypothesis import example, given
from hypothesis import strategies as st

from bot.runtime.form import Amount, Clock, ClockNeeded, NumberNeeded, WholeNumberNeeded
from bot.runtime.form.reading import amount, clock, day, numbered
from bot.runtime.memory import Incoming
from bot.runtime.speech import Worded
from locales.formats import LOCALES, Reader, shown
from tests.town import SEOUL, WORDS

LANGUAGES = st.sampled_from(list(LOCALES))
NUMBERS = st.integers(0, 10**15) | st.integers(0, 20_000)
KOREAN = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")

# -- amounts -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        *((text, 0) for text in ("0", "무료", "Free", "gratuit", "영", "0문 (무료)", "0 mun (free)")),
        *((text, 1_000) for text in ("1,000", "1 000", "1.000", "1'000", "1\u202f000", "1\u00a0000", "1000")),
        *(
            (text, 1_000)
            for text in ("１０００", "１，０００문", "천 문", "천", "일천", "1천", "1000 mun", "1k")
        ),
        *((text, 1_000) for text in ("1000 unités", "1 000 UNITÉS", "1000 units.", "1000원", " 1000\n")),
        *((text, 35_000) for text in ("3만 5천", "3만5천", "삼만 오천", "3만 5000", "３만５천", "35k")),
        *((text, 15_000) for text in ("만 오천", "만오천 문", "1만5천문")),
        ("삼천", 3_000),
        ("2천5백", 2_500),
        ("이천오백오십오", 2_555),
        ("십이", 12),
        ("백십", 110),
        ("오만", 50_000),
        ("120만", 1_200_000),
        ("1,200만 문", 12_000_000),
        ("3억 2천만", 320_000_000),
        ("만", 10_000),
        ("천만", 10_000_000),
        ("007", 7),
        ("1,000,001", 1_000_001),
        ("9" * 13, 9_999_999_999_999),
        (str(10**15), 10**15),
        ("\u110e\u1165\u11ab", 1_000),  # 천, as some keyboards spell it
    ],
)
def test_a_number_is_read_however_it_is_written(typed, number):
    assert amount(typed) == number


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", ".", "문", "mun", "많이", "a lot", "1,0000", "1,00,000", "12,34", "1,000 000", "0,1000x"),
        *("-5", "−5", "+5", "1e3", "1/2", "½", "10²", "0x10", "3000-4000", "1 2만", "1 2", "3만5", "3천 5"),
        *("만만", "천만억", "백천", "3백500", "12천", "만3억", "일이삼", "k", "3 4천", "$5", "5%"),
        *("9" * 16, "9" * 5_000, "만" * 5_000, "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧"),
    ],
)
def test_what_is_no_number_or_an_unclear_one_is_asked_again(typed):
    with pytest.raises((NumberNeeded, WholeNumberNeeded)):
        amount(typed)


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        *(("10.5", 11), ("10,5", 11), ("10.4문", 10), ("0.5", 1), ("0,123", 0), ("1,000.25", 1_000)),
        *(("1 000,75 unités", 1_001), ("1.000,5", 1_001), ("１０．５", 11), ("3.00", 3), ("12,34", 12)),
    ],
)
def test_a_fraction_is_refused_with_the_nearest_whole_number(typed, nearest):
    with pytest.raises(WholeNumberNeeded) as refused:
        amount(typed)
    assert refused.value.nearest == nearest


@pytest.mark.parametrize("typed", ["3천콩", "3,000 콩", "3000콩", "3천 콩."])
def test_the_units_name_may_stand_behind(typed):
    assert amount(typed, ["콩"]) == 3_000
    with pytest.raises(NumberNeeded):
        amount(typed)


async def test_a_question_knows_the_units_of_its_community():
    asked = Amount(name="units", caption=lambda _, n: Worded("x", {"n": n}), units=lambda _: ["Bean coins"])
    assert await asked.take(None, {}, {}, Incoming(text="1,500 bean coins")) == 1_500
    assert await asked.take(None, {}, {}, Incoming(press="1500")) == 1_500


@given(NUMBERS, LANGUAGES)
@example(1_000, "fr")
@example(10**15, "ko")
def test_a_number_as_it_is_shown_is_read_back(number, language):
    assert amount(format_decimal(number, locale=LOCALES[language])) == number


@given(NUMBERS, LANGUAGES, st.sampled_from(["문", "콩", "mun", "Bean coins", "unités"]))
@example(0, "fr", "문")
def test_an_amount_as_a_screen_words_it_is_read_back(number, language, unit):
    reader = Reader(locale=language, zone=SEOUL)
    worded = WORDS.plain("barter-price", {"price": number, "unit": unit}, reader)
    assert amount(worded, [unit]) == number


def spelled(number: int) -> str:
    """A number below 10,000,000,000,000,000 in Korean words."""
    words = ""
    for power, myriad in ((12, "조"), (8, "억"), (4, "만"), (0, "")):
        section = number // 10**power % 10**4
        said = ""
        for place, name in ((1_000, "천"), (100, "백"), (10, "십"), (1, "")):
            digit = section // place % 10
            said += (KOREAN[digit] if digit != 1 or not name else "") + name if digit else ""
        words += said + myriad if section else ""
    return words or "영"


@given(NUMBERS)
@example(10_001)
def test_a_number_in_korean_words_is_read(number):
    assert amount(spelled(number)) == number


@given(st.text(max_size=30) | st.text("0123456789 ,.천만백억문k", max_size=12))
def test_whatever_is_typed_is_a_number_in_range_or_refused(typed):
    with suppress(NumberNeeded, WholeNumberNeeded):
        assert 0 <= amount(typed) <= 10**15


# -- times of day ------------------------------------------------------------------------------

DAY = Clock(name="at", span=lambda _s, _a: (time(8), time(21)), step=lambda _: timedelta(minutes=30))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        *(
            (text, "14:30")
            for text in ("14:30", "1430", "오후 2시 30분", "오후2시30분", "오후 2시 반", "2시 반")
        ),
        *((text, "14:30") for text in ("2:30 pm", "2:30PM", "2.30 p.m.", "14h30", "14 h 30", "à 14 h 30")),
        *((text, "14:30") for text in ("14시 30분", "１４：３０", "두 시 반", "at 2:30 pm", "낮 2시 반에")),
        *((text, "14:30") for text in ("2 h 30 de l’après-midi", "14 heures 30", "오후 14:30", "2:30")),
        *((text, "14:00") for text in ("14 h", "14h", "2pm", "14", "오후 두 시", "2시", "2 o'clock", "2")),
        *(
            (text, "12:00")
            for text in ("낮 12시", "noon", "Noon", "midi", "정오", "12:00", "12 pm", "오후 12시")
        ),
        *(
            (text, "09:00")
            for text in ("9", "9시", "오전 9시", "아침 아홉 시", "9 am", "9 a.m.", "09:00", "0900")
        ),
        *((text, "19:00") for text in ("저녁 7시", "7 pm", "7 h du soir", "7시", "밤 7시")),
        *((text, "11:00") for text in ("낮 11시", "11시", "열한 시")),
        ("8:05", "08:05"),
        ("21:00", "21:00"),
        ("8시", "08:00"),
        ("930", "09:30"),
    ],
)
async def test_a_time_is_read_however_it_is_written(typed, read):
    assert await DAY.take(None, {}, {}, Incoming(text=typed)) == read


@pytest.mark.parametrize(
    "typed",
    [
        *("", "언제든", "soon", "25:00", "14:60", "2:5", "21:30", "07:59", "자정", "midnight", "오전 14시"),
        *(
            "14:30:00",
            "12345",
            "오후",
            "pm",
            "-2",
            "14:30 15:00",
            "새벽 2시",
            "밤 12시",
            "24:00",
            "9" * 5_000,
        ),
    ],
)
async def test_what_is_no_time_or_outside_the_hours_is_asked_again_with_the_hours(typed):
    with pytest.raises(ClockNeeded) as refused:
        await DAY.take(None, {}, {}, Incoming(text=typed))
    assert (refused.value.opens, refused.value.closes) == (time(8), time(21))


def test_without_a_half_of_the_day_both_are_possible_but_not_with_a_zero_in_front():
    assert clock("7시") == (time(7), time(19))
    assert clock("07:00") == (time(7),)
    assert clock("오전 7시") == (time(7),)


@pytest.mark.parametrize("language", list(LOCALES))
def test_the_refusal_says_the_hours_and_an_example(language):
    facts = {"opens": time(8), "closes": time(21)}
    said = WORDS.plain("error-clock-needed", facts, Reader(locale=language, zone=SEOUL))
    assert any(example in said for example in ("14:30", "14\u00a0h\u00a030"))
    assert all(shown(hour, Reader(locale=language, zone=SEOUL)) in said for hour in facts.values())


async def test_every_time_on_the_grid_can_be_pressed():
    pressed = [button.press for row in DAY.rows(None, {}, {}, str) for button in row]
    assert (pressed[0], pressed[-1], len(pressed)) == ("0800", "2100", 27)
    for press in pressed:
        assert await DAY.take(None, {}, {}, Incoming(press=press)) == f"{press[:2]}:{press[2:]}"
    with pytest.raises(ClockNeeded):
        await DAY.take(None, {}, {}, Incoming(press="2130"))
    assert DAY.shown(None, {}, "14:30") == time(14, 30)


async def test_a_day_that_ends_at_midnight_is_open_to_its_last_minute():
    late = Clock(name="at", span=lambda _s, _a: (time(18), time(0)))
    pressed = [button.press for row in late.rows(None, {}, {}, str) for button in row]
    assert (pressed[0], pressed[-1]) == ("1800", "2300")
    assert await late.take(None, {}, {}, Incoming(text="밤 11시 반")) == "23:30"


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)), LANGUAGES)
@example(time(0), "ko")
@example(time(12, 30), "ko")
@example(time(12), "en")
def test_a_time_as_it_is_shown_is_read_back(at, language):
    assert clock(str(shown(at, Reader(locale=language, zone=SEOUL))))[0] == at


# -- days --------------------------------------------------------------------------------------

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *((text, "2026-11-25") for text in ("오늘", "Today", "aujourd’hui", "25", "25일")),
        *((text, "2026-11-26") for text in ("내일", "tomorrow.", "Demain", "목요일", "목", "thu", "jeudi")),
        *((text, "2026-11-27") for text in ("모레", "day after tomorrow", "après-demain", "금요일에")),
        *(
            (text, "2026-11-27")
            for text in ("11/27", "27/11", "11월 27일", "27 novembre", "Nov. 27th", "27일에")
        ),
        *(
            (text, "2026-11-27")
            for text in ("2026-11-27", "2026년 11월 27일", "27/11/2026", "２０２６．１１．２７")
        ),
        ("이번 주 월요일", "2026-11-23"),
        ("다음 주 월요일", "2026-11-30"),
        ("다음주 금요일", "2026-12-04"),
        ("수요일", "2026-12-02"),
        ("24일", "2026-12-24"),
        ("le 1er février", "2027-02-01"),
        ("2월 28일", "2027-02-28"),
    ],
)
def test_a_day_is_read_however_it_is_written(typed, meant):
    assert day(typed, WEDNESDAY) == date.fromisoformat(meant)


@pytest.mark.parametrize(
    "typed", ["", "언젠가", "2월 30일", "32일", "3개 주세요", "11/27 3시", "99/99", "1/2/3/4", "0", "2026"]
)
def test_what_is_no_day_is_asked_again(typed):
    assert day(typed, WEDNESDAY) is None


@given(st.text(max_size=40), st.dates(date(2020, 1, 1), date(2100, 1, 1)))
def test_whatever_is_typed_is_a_day_or_none(typed, today):
    assert day(typed, today) is None or isinstance(day(typed, today), date)


@given(st.dates(date(2026, 11, 25), date(2027, 11, 24)), st.sampled_from(["ko", "en", "fr"]))
def test_a_day_as_it_is_shown_is_read_back(shown_day, language):
    said = format_skeleton("MMMd", shown_day, locale=language)
    assert day(said, WEDNESDAY) == shown_day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1 3", "ac"),
        ("３,１", "ca"),
        ("2.", "b"),
        ("1·2/3", "abc"),
        ("", ""),
        ("1 and 3", ""),
        ("1 4", ""),
        ("0", ""),
    ],
)
def test_several_are_meant_by_their_numbers(typed, meant):
    assert numbered(typed, ["a", "b", "c"]) == list(meant)
