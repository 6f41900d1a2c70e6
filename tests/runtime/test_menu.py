"""The plain menu: three choices at a time, and behind each everything opens."""

from __future__ import annotations

import pytest

from handlers.menu import PLAIN


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_a_senior_has_three_choices_and_finds_all_behind_them(town, language):
    sun = await town.resident("순자", language, birth="1948")
    await sun.says("/menu")
    assert sun.keys[:-1] == [sun.told(f"menu-door-{name}") for name in PLAIN if name != "more"]
    for name, doors in PLAIN.items():
        await sun.says("/menu")
        menu = (sun.sees, sun.keys)
        if name == "more":
            await sun.presses_on("menu-door-own")
        await sun.presses_on(f"menu-door-{name}")
        assert sun.keys[:3] == [sun.told(f"menu-door-{door}") for door in doors]
        for door in doors:
            await sun.forges(f"go:{name}")
            await sun.presses_on(f"menu-door-{door}")
            assert (sun.sees, sun.keys) != menu, door
            assert not sun.is_told("menu-press-unknown"), door


async def test_a_stranger_is_asked_to_join(town):
    stranger = town.newcomer("새벽")
    await stranger.forges("go:neighbours")
    assert stranger.data
    assert not stranger.is_told("menu-press-unknown")
