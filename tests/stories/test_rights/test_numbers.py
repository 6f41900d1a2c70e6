"""A resident registration number is refused unread; what only looks like one is not."""

from __future__ import annotations

import pytest

from tests.remembering import everything, traces


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
async def test_it_is_refused_wherever_it_is_written_and_nothing_of_it_is_kept(both, language):
    anna = await both.resident("안나", language)
    await anna.says("/offer")
    await anna.presses_on("kind-thing")
    await anna.presses_on("category-household")
    await anna.says("드릴, 제 번호는 900101-2345678")
    assert anna.is_told("error-number-not-taken")
    await anna.says("９００１０１ ２３４５６７８")
    assert anna.is_told("error-number-not-taken")
    await anna.says("드릴")
    await anna.says("상자의 번호 8801234123457")
    assert not anna.is_told("error-number-not-taken")
    await anna.says("/cancel")
    await anna.says("900101-2345678")
    assert anna.is_told("error-number-not-taken")
    cells = await everything(both.app.storage)
    assert not traces(cells, "2345678", "２３４５６７８", number=9001012345678)
