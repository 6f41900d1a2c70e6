"""Figures: seen as text, pictures and tables by who looks after an area, in part by everybody."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from storage.areas import areas
from storage.stats import counted_days, form_days
from tests.ruling import admin_of, moderator_of
from tests.town import founded
from tests.trading import settled_trade

THEMES = ("trades", "members", "response", "running")
PNG = b"\x89PNG"


def picture(person) -> bytes:
    """The picture on the newest screen."""
    ((name, content),) = person.screen.files
    assert name == "chart.png"
    assert content.startswith(PNG)
    return content


def figure(person, name: str) -> str:
    """The line of a figure on the newest screen."""
    label = person.told(f"stats-figure-{name}")
    return next(
        line.strip()
        for line in person.sees.splitlines()
        if line.replace("\N{NO-BREAK SPACE}", "").startswith(f"{label}:")
    )


async def traded(town, count: int = 1, **more):
    """A mayor, and two neighbours who have shared so often."""
    mayor = await admin_of(town, **more)
    anna, boris = await town.resident("안나"), await town.resident("보리스")
    for number in range(count):
        await settled_trade(town, anna, boris, title=f"드릴{number}", units=1_000)
    await town.passes(minutes=11)
    return mayor


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_each_page_has_words_and_a_picture(town, language):
    mayor = await admin_of(town, locale=language)
    await town.passes(minutes=11)
    await mayor.says("/stats")
    assert picture(mayor)
    assert "1" in figure(mayor, "residents-members")
    for theme in THEMES:
        await mayor.says("/stats")
        await mayor.presses_on(f"theme-{theme}")
        assert mayor.told(f"theme-{theme}") in mayor.sees
        assert picture(mayor)
        assert len(mayor.sees) < 1024


async def test_the_picture_takes_the_place_of_the_one_before(town):
    mayor = await traded(town)
    await mayor.says("/stats")
    assert picture(mayor)
    before = len(mayor.screens)
    await mayor.presses_on("theme-members")
    assert len(mayor.screens) == before
    assert picture(mayor)
    assert mayor.told("theme-members") in mayor.sees


async def test_before_the_first_count_it_is_said_that_nothing_was_counted(town):
    mayor = await admin_of(town)
    await mayor.says("/stats")
    facts = {"area": "서울", "month": mayor.told("stats-month", year="2026", month=11), "theme": None}
    assert mayor.told("stats-page", at=None, against="none", **facts).split("\n")[1] in mayor.sees
    assert not mayor.screen.files


async def test_what_happened_is_counted_for_the_dong_the_gu_and_the_city(both):
    mayor = await traded(both)
    await mayor.says("/stats")
    assert figure(mayor, "trades-settled") == f"{mayor.told('stats-figure-trades-settled')}: 1"
    await mayor.presses_on("theme-trades")
    assert figure(mayor, "ledger-moved").endswith(": 1,000")
    assert figure(mayor, "ledger-circulation").endswith(": 1,000")
    assert figure(mayor, "trades-agreed").endswith(": 1")
    kim = await moderator_of(both, mayor, "김")
    await kim.says("/stats")
    assert figure(kim, "trades-settled").endswith(": 1")
    lee = await moderator_of(both, mayor, "이", area="은평구")
    await lee.says("/stats")
    assert figure(lee, "trades-settled").endswith(": 0")


async def test_the_first_answer_is_told_by_its_class(both):
    mayor = await traded(both)
    await mayor.says("/stats")
    await mayor.presses_on("theme-response")
    at_once = mayor.told("stats-within", most=timedelta(minutes=15))
    assert at_once in figure(mayor, "trades-answers")


async def test_a_month_is_compared_with_the_one_before_once_there_is_one(both):
    mayor = await traded(both)
    await mayor.says("/stats")
    assert "▲" not in figure(mayor, "residents-members")
    assert mayor.told("stats-change", way="new", size="") not in mayor.sees
    await both.passes(days=40)
    await mayor.says("/stats")
    assert figure(mayor, "residents-members").endswith(mayor.told("stats-change", way="same", size=""))
    await mayor.presses_on("stats-month", year="2026", month=12)
    assert figure(mayor, "trades-settled").endswith(mayor.told("stats-change", way="new", size=""))


async def test_days_that_nobody_saw_are_counted_afterwards_and_closed_once(both):
    mayor = await traded(both)
    await both.sleeps(days=10)
    await both.passes(minutes=1)
    days = await both.rows(select(counted_days.c.day, counted_days.c.closed, counted_days.c.stocks))
    assert len(days) == 11
    assert sum(closed for _, closed, _ in days) == 10
    assert sum(stocks for _, _, stocks in days) == 2
    await mayor.says("/stats")
    await mayor.presses_on("stats-month", year="2026", month=11)
    assert figure(mayor, "trades-settled").endswith(": 1")


async def test_the_table_hides_where_few_live(town):
    mayor = await traded(town)
    await mayor.says("/stats")
    await mayor.presses_on("theme-members")
    await mayor.presses_on("stats-page", "xlsx")
    name, content = mayor.files[-1]
    assert name == "pumasi-2026-11.xlsx"
    rows = list(load_workbook(io.BytesIO(content)).active.values)
    assert rows[0][0] == mayor.told("stats-column-figure")
    assert (mayor.told("stats-figure-residents-members"), "서울", 3, None) in rows
    assert (
        mayor.told("stats-figure-residents-members"),
        "송파구",
        mayor.told("stats-hidden", least=5),
        None,
    ) in rows
    await mayor.says("/stats")
    await mayor.presses_on("stats-page", "csv")
    assert mayor.files[-1][0] == "pumasi-2026-11.csv"


async def test_in_a_dong_small_numbers_are_not_told_even_to_who_looks_after_it(town):
    mayor = await traded(town)
    await mayor.says("/stats")
    await mayor.presses_on("stats-page", "inside")
    for _ in range(3):
        if any("송파구" in key for key in mayor.keys):
            break
        await mayor.presses_on("widget-after")
    await mayor.presses("송파구")
    assert figure(mayor, "residents-members").endswith(": 3")
    await mayor.presses_on("stats-page", "inside")
    while not any("문정동" in key for key in mayor.keys):
        await mayor.presses_on("widget-after")
    await mayor.presses("문정동")
    assert figure(mayor, "residents-members").endswith(mayor.told("stats-hidden", least=5))


async def test_to_all_others_the_figures_are_unknown_and_other_areas_are_not_theirs(town):
    mayor, neighbour = await admin_of(town), await town.resident("이웃")
    viewer = await moderator_of(town, mayor, "김", role="viewer")
    await neighbour.says("/stats")
    assert neighbour.is_told("menu-command-unknown")
    await viewer.says("/stats")
    assert "송파구" in viewer.sees
    for forged in ("st|11|202611|", "stt|11|202611|csv|", "sti|11|202611|0", "stw|11|202611|residents-join"):
        await neighbour.forges(forged)
        assert neighbour.is_alerted("menu-press-unknown"), forged
        await viewer.forges(forged)
        assert viewer.is_alerted("error-area-not-yours"), forged
    for nonsense in ("st|11|202613|", "st|11|1999|", "st||202611|", "st|11|202611|x", "city|11|202600"):
        await mayor.forges(nonsense)
        assert mayor.is_alerted("menu-press-unknown"), nonsense
    await mayor.forges("st|nowhere|202611|")
    assert mayor.is_alerted("error-area-not-found", typed="nowhere")
    ((home,),) = await town.rows(select(areas.c.id).where(areas.c.name_ko == "문정래미안"))
    await mayor.forges(f"st|{home}|202611|")
    assert mayor.is_alerted("error-area-too-small")
    await mayor.forges("st|11|209912|")
    assert "2099" in mayor.sees


async def test_how_far_people_come_in_a_conversation_is_counted_by_question(both):
    mayor = await admin_of(both)
    newcomer = both.newcomer("새이웃")
    await newcomer.joins_until("home", name="새이웃")
    await newcomer.says("/cancel")
    await both.passes(seconds=5)
    await mayor.says("/stats")
    await mayor.presses_on("theme-dropoff")
    line = mayor.told(
        "stats-way-line", form=mayor.told("form-name-residents-join"), begun=2, done=1, where=None
    )
    assert line.strip() in mayor.sees
    assert mayor.caption("areas-ask-home", "label") in mayor.sees
    await mayor.presses_on("form-name-residents-join")
    facts = {
        "question": mayor.caption("areas-ask-home", "label"),
        "asked": 2,
        "skipped": 0,
        "left": 1,
        "lost": 50,
    }
    assert mayor.told("stats-way-step", **facts) in mayor.sees
    assert picture(mayor)


async def test_going_back_and_wrong_answers_are_not_counted_twice(town):
    anna = await town.resident("안나")
    await town.passes(seconds=5)
    await anna.says("/offer")
    await anna.presses_on("kind-thing")
    await anna.presses_on("form-back")
    await anna.presses_on("kind-thing")
    await anna.presses_on("form-cancel")
    await town.passes(seconds=5)
    columns = (form_days.c.question, form_days.c.asked, form_days.c.answered, form_days.c.left)
    rows = await town.rows(select(*columns).where(form_days.c.form == "barter-offer"))
    assert sorted(map(tuple, rows)) == [("category", 1, 0, 1), ("kind", 1, 1, 0)]


async def test_a_draft_that_nobody_came_back_to_was_left(town):
    anna = await town.resident("안나")
    await anna.says("/offer")
    await anna.presses_on("kind-thing")
    await town.sleeps(days=8)
    await town.passes(minutes=1)
    rows = await town.rows(select(form_days.c.question).where(form_days.c.left > 0))
    assert rows == [("category",)]


async def test_what_was_counted_last_survives_the_end_of_a_process(sqlite_town_url):
    town, app = await founded(sqlite_town_url)
    await town.resident("안나")
    await app.close()
    town, app = await founded(sqlite_town_url)
    assert (await town.rows(select(form_days.c.answered).where(form_days.c.question == "summary"))) == [(1,)]
    await app.close()


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_everybody_may_see_the_numbers_of_the_city(town, language):
    anna = await town.resident("Anna", language)
    for number in range(5):
        await town.resident(f"이웃{number}")
    await town.passes(minutes=11)
    await anna.says("/city")
    assert anna.told("stats-number", n=6) in anna.sees
    assert picture(anna)
    gu = {"ko": "송파구"}.get(language, "Songpa-gu")
    await anna.presses(gu)
    assert gu in anna.sees
    assert picture(anna)


async def test_of_few_people_the_city_says_only_that_they_are_few(town):
    anna = await town.resident("안나")
    await town.passes(minutes=11)
    await anna.says("/city")
    assert figure(anna, "residents-members").endswith(anna.told("stats-hidden", least=5))
    await anna.forges("city|1124068|202611")
    assert anna.is_alerted("error-area-not-yours")


async def test_who_likes_it_plain_reads_two_sentences_and_needs_no_picture(town):
    grandma = await town.resident("순자", birth="1944")
    assert grandma.easy
    await grandma.says("/city")
    assert not grandma.screen.files
    assert grandma.sees.count(".") == 2
