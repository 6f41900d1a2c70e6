"""Files brought and taken out, in plays: by whoever looks after the listings of a gu."""

from __future__ import annotations

import csv
import io

from sqlalchemy import func, select

from storage.barter import listings
from tests.ruling import admin_of, moderator_of

HEADINGS = ("자체 번호", "제목", "종류", "값", "수량")
THINGS = (
    HEADINGS,
    ("A-1", "전동 드릴", "생활용품·공구", "0", "2"),
    ("A-2", "사다리", "household", "1,000", "1"),
)
HOW_MANY = select(func.count()).select_from(listings)


async def brings(person, name, content, area="송파구", **more):
    """A file for the listings of a gu."""
    await person.says("/import")
    await person.presses_on("datasets-bring", name=person.told("datasets-name-listings"))
    await person.says(area)
    if here := [key for key in person.data if "|==" in key]:
        await person.town.give(person.press(here[0]))
    await person.sends_document(name, content, **more)


async def takes(person):
    await person.presses_on("datasets-checked", "take")


def counts(person, key, name, *, created=0, changed=0, same=0, wrong=0):
    facts = {"created": created, "changed": changed, "same": same, "wrong": wrong}
    return person.is_told(key, name=name, **facts)


def hears(person, key, **facts):
    """Whether any screen says this: a file may have come below it."""
    return any(person.told(key, **facts) in screen.text for screen in person.screens)


async def boss_of(town, area="송파구", name="구청장", **more):
    mayor = await admin_of(town)
    return await moderator_of(town, mayor, name, area, role="admin", **more)


async def exports(person, dataset, area="송파구", period="all", form="csv"):
    """A dataset of a gu as a file; its rows."""
    await person.says("/export")
    await person.answers(dataset)
    await person.says(area)
    if here := [key for key in person.data if "|==" in key]:
        await person.town.give(person.press(here[0]))
    if any(key.endswith("|=all") for key in person.data):
        await person.answers(period)
    await person.answers(form)
    await person.presses_on("datasets-export-summary", "send")
    name, content = person.files[-1]
    assert name.endswith(form)
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")))) if form == "csv" else content
