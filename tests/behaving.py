"""What people do in plays about conduct: a post is reported, somebody is warned, suspended or banned."""

from __future__ import annotations

from tests.ruling import decides, number_in, takes
from tests.town import CITY, TRUSTING
from tests.trading import sees_listing


async def careful(town, **rules):
    """The usual numbers hold, or those given."""
    async with town.app.storage.transaction(town.calendar.now()) as city:
        for name in TRUSTING:
            await city.areas.set_rule(CITY, name, None)
        for name, value in rules.items():
            await city.areas.set_rule(CITY, f"conduct.{name}", value)


async def reports(person, owner, title, reason="scam"):
    """From the card of a listing to the thanks; the case's number."""
    await sees_listing(person, owner, title)
    await person.presses_on("cases-report")
    await person.answers(reason)
    await person.presses_on("form-skip")
    return number_in(person)


async def sanctions(moderator, person, penalty, *, days=0, why="이웃에게 욕을 하셨습니다."):
    """From the press on somebody's card to the end of the questions."""
    await moderator.forges(f"sanction:{person.id}")
    await moderator.answers(penalty)
    if days:
        await moderator.says(str(days))
    await moderator.says(why)
    await moderator.presses_on("conduct-summary", "send")


async def bans(first, second, person, why="여러 번 속이셨습니다."):
    """One asks for it, the other confirms."""
    await sanctions(first, person, "ban", why=why)
    number = number_in(first)
    await takes(second, number)
    await decides(second, "ban", why=why)
    return number


async def finds(person, title):
    """Whether a search shows this title."""
    await person.says(title)
    return title in person.keys


async def browses(person, title):
    """Whether the board shows this title."""
    await person.forges("board:offer::0")
    return title in person.keys
