"""Everybody sees at once what is known of them, and nothing of others."""

from __future__ import annotations

import json

import pytest

from tests.remembering import NAME, WORDS, Life
from tests.ruling import admin_of


@pytest.mark.parametrize("locale", ["ko", "en", "fr"])
async def test_what_is_known_is_read_and_saved_in_ones_language(town, locale):
    anna = await town.resident("안나", locale)
    await anna.posts("의자", text="낡은 의자")
    await anna.says("/mydata")
    said = " ".join(screen.text for screen in anna.screens)
    assert anna.told("known-listings", count=1) in said
    assert anna.told("rights-never-seen") in said
    name, content = anna.files[-1]
    known = json.loads(content)["data"]
    assert name == "mydata.json"
    assert [row["title"] for row in known["listings"]] == ["의자"]
    assert [row["name"] for row in known["residents"]] == ["안나"]
    assert {row["tick"] for row in known["consents"]} == {"service", "profile"}
    await anna.presses_on("rights-mydata", "kept")
    said = " ".join(screen.text for screen in anna.screens)
    assert anna.told("kept-trades", days=1095) in said
    assert anna.told("kept-drafts", days=7) in said


async def test_all_ones_own_words_and_no_secrets_of_others(both):
    life = await Life(both).live()
    await life.star.says("/cancel")
    await life.star.says("/mydata")
    text = "".join(content.decode() for _, content in life.star.files)
    assert [word for word in WORDS if word not in text] == ["초승달등불"], "only the draft was given up"
    assert NAME in text
    for secret in (
        "수평선제보",
        "고래바위답장",
        "갈매기사다리",
        "판관",
        "바다",
        str(life.sea.id),
        str(life.judge.id),
    ):
        assert secret not in text, secret
    said = " ".join(screen.text for screen in life.star.screens)
    assert "담당자가 정보를 보았습니다" in said


async def test_an_admin_lists_who_is_concerned(town):
    mayor, anna, bada = await admin_of(town), await town.resident("안나"), await town.resident("바다")
    await anna.posts("의자")
    await bada.says("/breach")
    assert bada.is_told("menu-command-unknown")
    await mayor.says("/breach")
    await mayor.answers("listings")
    today = f"{town.calendar.now():%Y-%m-%d}"
    await mayor.says(today)
    await mayor.says(today)
    await mayor.presses_on("rights-summary", "send")
    name, content = mayor.files[-1]
    assert name == f"breach-{today}.csv"
    lines = content.decode("utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines[1:]] == [str(anna.id)]
