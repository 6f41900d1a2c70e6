"""Charts: drawn in three languages, without a missing letter, for the width of a phone."""

from __future__ import annotations

import asyncio
import json
import struct
import sys
import warnings
from zoneinfo import ZoneInfo

import pytest

from bot.actions.areas import SHIPPED, read_areas
from bot.runtime.speech import Chart, Series, Worded
from bot.runtime.voice import charts
from locales import Catalogue, Reader
from tests.ruling import admin_of

WORDS = Catalogue()
AREAS = read_areas(SHIPPED).areas
LANGUAGES = ("ko", "en", "fr")


def chart(kind="bars", labels=("송파구",), values=(7,), **more):
    facts = {"area": "송파구", "month": Worded("stats-month", {"year": "2026", "month": 11}), "n": 1234}
    days = {"month": facts["month"], "first": 1, "last": 26}
    return Chart(
        kind=kind,
        title=Worded("stats-title-trades-settled", facts),
        labels=labels,
        series=more.get("series", [Series(Worded("stats-figure-trades-settled"), values)]),
        value="stats-number",
        hidden=Worded("stats-hidden", {"least": 5}),
        nothing=Worded("stats-nothing"),
        note=Worded("stats-note", days),
    )


def in_words(given, language):
    reader = Reader(locale=language, zone=ZoneInfo("Asia/Seoul"))

    def word(fact):
        key, _, attribute = fact.key.partition(".")
        return WORDS.caption(key, attribute or None, fact.facts, reader)

    return charts.worded(given, word)


def picture(drawing):
    """The PNG; a letter that the font lacks would be a warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return charts.picture(json.dumps(drawing, ensure_ascii=False))


def size(png):
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    return struct.unpack(">II", png[16:24])


GU = [area for area in AREAS if area.kind == "gu"]
WEEKS = [Worded("stats-week", {"first": first, "last": first + 6}) for first in (2, 9, 16, 23)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("given", "height"),
    [
        (chart(labels=[gu.name_ko for gu in GU], values=[*range(900, 1500, 25), None]), (1700, 2000)),
        (chart(labels=[gu.name_en for gu in GU], values=[0] * 24 + [1]), (1700, 2000)),
        (chart(), (250, 450)),
        (chart("columns", WEEKS, [310, 0, None, 1_234_567]), (800, 1050)),
        (chart("columns", WEEKS, [0, 0, 0, 0]), (450, 700)),
        (chart("columns", [], []), (450, 700)),
        (chart("bars", ["x" * 300, "아" * 300], [5, 6]), (300, 500)),
    ],
    ids=["gu", "gu-in-latin", "one", "weeks", "nothing", "no-label", "long-names"],
)
def test_each_is_as_wide_as_a_phone_and_as_high_as_it_needs(language, given, height):
    png = picture(in_words(given, language))
    width, tall = size(png)
    assert width == charts.WIDTH
    assert height[0] < tall < height[1]
    assert len(png) < 250_000


def test_two_series_have_a_legend():
    names = [Worded("stats-figure-trades-agreed"), Worded("stats-figure-trades-settled")]
    two = chart("columns", WEEKS, series=[Series(name, [4, 3, 2, 1]) for name in names])
    one = chart("columns", WEEKS, series=[Series(names[0], [4, 3, 2, 1])])
    assert size(picture(in_words(two, "ko")))[1] > size(picture(in_words(one, "ko")))[1]


def test_every_name_of_an_area_has_its_letters():
    known = charts._measure().get_charmap()
    names = {name for area in AREAS for name in (area.name_ko, area.name_en or "")}
    assert not {sign for name in names for sign in name if ord(sign) not in known}
    assert all(number in known for number in range(0xAC00, 0xD7A4)), "an imported city may have any syllable"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_chart_has_its_letters(language):
    known = charts._measure().get_charmap()
    ids = [key for key in WORDS.ids(language) if key.startswith("stats-title-")]
    for key in (*ids, "stats-note", "stats-note-month", "stats-nothing", "stats-longer", "stats-within"):
        facts = dict.fromkeys(
            ("area", "month", "n", "form", "begun", "done", "first", "last", "until", "most"), 1234
        )
        said = WORDS.caption(key, None, facts, Reader(locale=language, zone=ZoneInfo("Asia/Seoul")))
        shown = charts._printable(said)
        assert not {sign for sign in shown if ord(sign) not in known}
        assert shown.count("?") == said.count("?")


def test_what_the_font_has_no_letter_for_is_a_question_mark_and_no_box():
    png = picture(in_words(chart(labels=["🦊 漢 1\u202f234 $a_b$"], values=[3]), "fr"))
    assert size(png)[0] == charts.WIDTH
    assert charts._printable("🦊 1\u202f2") == "? 1\u00a02"


async def test_a_chart_that_cannot_be_drawn_leaves_its_words(town, monkeypatch, caplog):
    mayor = await admin_of(town)

    def broken(_):
        raise ValueError("no pencil")

    monkeypatch.setattr(charts, "picture", broken)
    await town.passes(minutes=11)
    await mayor.says("/stats")
    assert mayor.told("stats-figure-residents-members") in mayor.sees
    assert not mayor.screen.files
    assert mayor.caption("theme-trades", None) in mayor.keys
    assert any("cannot be drawn" in record.message for record in caplog.records)


async def test_the_loop_goes_on_while_a_chart_is_drawn():
    drawing, turns = in_words(chart(labels=[gu.name_ko for gu in GU], values=list(range(25))), "ko"), 0
    task = asyncio.ensure_future(charts.drawn(drawing | {"note": "once"}))
    while not task.done():
        await asyncio.sleep(0.001)
        turns += 1
    assert size(await task)
    assert turns > 5


async def test_nothing_is_imported_for_charts_before_the_first_one():
    code = "import sys; import bot.app; assert 'matplotlib' not in sys.modules; print('well')"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, stdout=asyncio.subprocess.PIPE, env={"PYTHONPATH": ":".join(sys.path)}
    )
    said, _ = await process.communicate()
    assert said.strip() == b"well"
