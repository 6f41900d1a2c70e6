"""People join, look at what is known of them, and change it."""

from __future__ import annotations


async def test_haneul_joins_in_korean_and_sees_the_menu(town):
    haneul = await town.resident("하늘")
    assert "하늘 님, 반갑습니다" in haneul.sees
    await haneul.says("/me")
    assert "문정래미안" in haneul.sees
