"""Reading aloud: who reads plain words may have any screen read by a program of the place's own."""

from __future__ import annotations

import shlex
import sys

import pytest

from tests.town import founded

SAYS = "import sys; sys.stdout.write(sys.argv[1] + ': ' + sys.stdin.read())"
READS = shlex.join([sys.executable, "-X", "utf8", "-c", SAYS, "{language}"])
FAILS = [shlex.join([sys.executable, "-c", "raise SystemExit(1)"]), "there-is-no-such-program {language}"]


@pytest.fixture
async def speaking(sqlite_town_url):
    """A town whose programs are tried one after another."""
    towns = []

    async def opened(program):
        town, app = await founded(sqlite_town_url, speech=program)
        towns.append((town, app))
        return town

    yield opened
    for town, app in towns:
        await town.is_well()
        await app.close()


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_senior_hears_a_screen_with_its_choices_by_number(speaking, language):
    town = await speaking(READS)
    sun = await town.resident("순자", language, birth="1948")
    await sun.says("/offer")
    question, keys, asked = sun.sees, sun.keys, sun.screen.id
    assert keys[-2:] == [sun.told("menu-aloud"), sun.told("helpline-call-me")]
    await sun.presses_on("menu-aloud")
    choices = [f"{number}. {key}" for number, key in enumerate(keys[:-2], 1)]
    said = "\n".join([f"{language}: {question}", *choices])
    assert sun.screen.files == [("voice.ogg", said.encode())]
    assert sun.told("menu-aloud") not in sun.keys
    assert next(screen.text for screen in sun.screens if screen.id == asked) == question
    await sun.presses_on("form-resume")
    assert sun.sees == question


@pytest.mark.parametrize("program", FAILS)
async def test_where_the_program_fails_it_is_said_in_words(speaking, program):
    sun = await (await speaking(program)).resident("순자", birth="1948")
    await sun.says("/menu")
    await sun.presses_on("menu-aloud")
    assert sun.is_told("menu-aloud-not")
    assert not sun.screen.files


async def test_who_reads_as_others_do_has_no_such_press(speaking):
    anna = await (await speaking(READS)).resident("안나")
    await anna.says("/menu")
    assert anna.told("menu-aloud") not in anna.keys


async def test_a_place_without_a_program_has_no_such_press(town):
    sun = await town.resident("순자", birth="1948")
    await sun.says("/menu")
    assert sun.told("menu-aloud") not in sun.keys
    await sun.forges("go:aloud")
    assert sun.is_told("menu-aloud-not")
