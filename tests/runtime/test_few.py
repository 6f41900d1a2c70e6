"""Three things at a time on plain screens: turned like pages, and answered by a typed number."""

from __future__ import annotations

import pytest

from bot.domain.residents import ResidentId
from tests.homing import asked
from tests.stories.test_contact.test_blocks import deal

WAYS = 5
"""At most, beside three choices: on, back, the way out, the menu, a person."""


def choices(person):
    return [key for row in person.screen.keys for key in row if key["text"][:1].isdecimal()]


async def turns(person, to="few-after"):
    await person.presses_on(to)


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_sixteen_kinds_of_things_are_three_at_a_time(town, language):
    lee = await town.resident("이순자", locale=language, birth="1948")
    await lee.says("/offer")
    await lee.answers("thing")
    first = choices(lee)
    assert len(first) == 3
    assert len(lee.keys) <= 3 + WAYS
    seen, asks = list(first), lee.sees
    while any(lee.told("few-after") == key for key in lee.keys):
        await turns(lee)
        assert lee.sees == asks, "only the presses change"
        assert 0 < len(choices(lee)) <= 3
        seen += choices(lee)
    numbers = [int(key["text"].split(".")[0]) for key in seen]
    assert numbers == list(range(1, len(seen) + 1))
    assert len(seen) == len({key["callback_data"] for key in seen}) > 9
    await turns(lee, "few-before")
    assert choices(lee) == seen[-3 - len(seen) % 3 or -6 :][:3]
    await lee.says("7")
    assert lee.sees != asks, "the seventh was meant, on whatever page one is"


async def test_boxes_that_are_ticked_stay_on_the_page_one_is_on(town):
    mina = await town.resident("미나", birth="1950")
    await mina.says("/homes")
    await mina.presses_on("homes-which", "seek")
    await mina.says("한강대학교")
    await mina.answers("woman")
    await mina.says("음악을 공부하는 조용한 사람입니다.")
    await turns(mina)
    page = [key["callback_data"] for key in choices(mina)]
    await mina.presses("5. ")
    assert [key["callback_data"] for key in choices(mina)] == page
    assert mina.told("form-done") in mina.keys, "it is on every page"


async def test_a_number_means_the_press_of_the_screen_that_was_shown_last(town):
    lee = await town.resident("이순자", birth="1948")
    await lee.says("/menu")
    await lee.says("3")
    assert lee.told("menu-door-homes") in lee.keys
    await lee.says("2번")
    assert lee.is_told("homes-which")
    await lee.says("9")
    assert not lee.is_told("homes-which"), "there is no ninth: it is looked for as words"


async def test_a_number_means_nothing_after_something_else_was_said_unasked(town):
    _, lee, mina = await asked(town)
    trade = await deal(mina, lee)
    await lee.says("/menu")
    await mina.forges(f"write:{trade}")
    await mina.says("내일 뵙겠습니다")
    last = lee.sees
    await lee.says("2")
    assert lee.told("menu-door-browse") not in lee.keys
    assert lee.sees != last


@pytest.mark.parametrize("birth", ["1948", "1990"])
async def test_what_is_said_unasked_has_pages_too_and_they_are_turned(both, birth):
    lee = await both.resident("이순자", birth=birth)
    facts = {
        "name": "바다",
        "words": "네",
        "room": "회의실",
        "every": "매주",
        "count": 3,
        "begins": "3월",
        "place": "도서관",
    }
    async with both.app.storage.transaction(both.calendar.now()) as city:
        await city.tell(ResidentId(lee.id), "series-notice-answered", facts, about="series:1")
    await both.settle()
    if birth == "1990":
        assert len(lee.keys) == 4
        return
    asks, first = lee.sees, [key["callback_data"] for key in choices(lee)]
    await turns(lee)
    assert lee.sees == asks
    (last,) = [key["callback_data"] for key in choices(lee)]
    assert len({*first, last}) == 4
    await turns(lee, "few-before")
    assert [key["callback_data"] for key in choices(lee)] == first


async def test_who_reads_ordinary_screens_sees_all_and_looks_for_numbers(town):
    boris = await town.resident("보리스")
    await boris.says("/offer")
    await boris.answers("thing")
    assert len(boris.keys) > 9
    await boris.says("/cancel")
    await boris.says("/menu")
    await boris.says("3")
    assert not boris.is_told("menu-main", name="보리스")


async def test_a_page_of_a_screen_that_is_long_gone_says_so(town):
    lee = await town.resident("이순자", birth="1948")
    await lee.says("/offer")
    await lee.answers("thing")
    old = next(key for row in lee.screen.keys for key in row if key["callback_data"].startswith("few:"))
    await lee.says("/cancel")
    for _ in range(4):
        await lee.says("/menu")
    await lee.forges(old["callback_data"])
    assert lee.is_alerted("runtime-few-gone")
    stranger = await town.resident("낯선이", birth="1948")
    await stranger.forges(old["callback_data"])
    assert stranger.is_alerted("runtime-few-gone"), "and nobody turns another one's pages"
