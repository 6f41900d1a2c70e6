"""What a host of 76 sees of her home and of a request: whole sentences, one press for a call, nothing by accident."""

from __future__ import annotations

import pytest

from storage.homes.hosts import hosts
from tests.homing import agrees, asked, host_of, state


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_she_is_asked_before_her_home_is_taken_away_and_finds_her_student_there(town, language):
    _, lee, _ = await asked(town, locale=language)
    home = await host_of(town)
    question = next(screen for screen in lee.screens if lee.told("homes-notice-question") in screen.text)
    assert lee.told("homes-say-phone") in question.captions
    assert lee.told("helpline-call-me") not in question.captions, "one press for a call is enough"
    await lee.says("/homes")
    assert lee.told("host-state-listed") in lee.sees
    await lee.presses_on("homes-mine", "leave")
    assert lee.is_told("homes-ask-leave")
    await lee.presses_on("homes-ask-leave", "back")
    assert await state(town, hosts, home) == "listed"
    await agrees(lee)
    await lee.says("/homes")
    await lee.presses_on("homes-mine", "stay")
    assert "미나" in lee.sees
