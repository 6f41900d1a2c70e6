"""Trouble made on purpose: processes that die or come in twos, actions that break, people half-way through."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import func, select
from sqlalchemy.exc import OperationalError

from bot.app import App
from bot.runtime.throttle import Throttle
from storage.barter import listings
from tests.hurrying import hurried
from tests.town import SEOUL, SEOUL_READ, WORDS, Person, Storage, Town

AWAY = OperationalError("SELECT", {}, Exception("the database is away"))


@asynccontextmanager
async def another(town: Town, throttle: Throttle | None = None) -> AsyncIterator[App]:
    """One more process beside the town's own; it shares nothing with it but database and messenger."""
    storage = hurried(Storage(town.app.storage.engine.url.render_as_string(hide_password=False), SEOUL))
    vars(storage).update(SEOUL_READ)
    patience = throttle or Throttle(burst=10_000)
    app = App(town.wire, storage, town.calendar, throttle=patience, catalogue=WORDS)
    await app.open()
    try:
        yield app
    finally:
        await app.close()


@asynccontextmanager
async def restarted(town: Town) -> AsyncIterator[App]:
    """The town's process is gone, and a new one takes over for as long as this is open."""
    gone = town.app
    async with another(town) as app:
        town.app = app
        try:
            yield app
        finally:
            await town.settle()
            town.app = gone


def dies_before_speaking(monkeypatch, app):
    """The process commits, and is gone before a word is said."""
    monkeypatch.setattr(app.speaker, "say", lambda *_, **__: None)


class Struck:
    """In place of an action or a question: does it, and then strikes, as often as there are blows."""

    def __init__(self, monkeypatch, where, name, *blows):
        self.does, self.blows = getattr(where, name), list(blows)
        monkeypatch.setattr(where, name, self.strike())

    def strike(self):
        async def done_and_struck(*args, **kwargs):
            result = await self.does(*args, **kwargs)
            if self.blows:
                raise self.blows.pop(0)
            return result

        return done_and_struck


async def about_to_post(town: Town, title: str = "의자") -> tuple[Person, dict]:
    """Somebody with all questions answered and one press to go: that press."""
    owner = await town.resident("주인")
    await owner.says("/offer")
    await owner.presses_on("kind-thing")
    await owner.presses_on("category-household")
    await owner.says(title)
    await owner.presses_on("form-skip")
    await owner.presses_on("form-skip")
    await owner.answers("1")
    await owner.says("1000")
    await owner.answers("gu")
    await owner.answers("30")
    caption = town.app.screens.catalogue.caption("barter-summary", "send", {}, owner.reader)
    screen, key = owner.key(caption)
    return owner, owner.press(key["callback_data"], screen)


async def posted(town):
    return (await town.rows(select(func.count()).select_from(listings)))[0][0]


def texts(person):
    return [screen.text for screen in person.screens]
