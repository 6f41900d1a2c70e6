"""Rooms in pictures: a house is opened, and a room is found, asked for, declined, closed, waited for."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from bot.domain.availability import numbered
from tests.sandbox.letting_words import (
    BACK,
    FRONT,
    HOUSE,
    KNITTER,
    MANAGER,
    READER,
    SINGER,
    WHOLE,
    WORDS,
)
from tests.sandbox.steps import picks


class Rooms:
    """Those who are in the pictures, and the steps up to a first booking and a line; the rest is in ``letting``."""

    def __init__(self, lines, clock, album):
        self.lines, self.clock, self.album, self.words = lines, clock, album, WORDS[album.language]
        self.park, self.knitter, self.singer, self.reader = (
            lines[name] for name in (MANAGER, KNITTER, SINGER, READER)
        )
        self.language = album.language

    async def sees(self, who, name):
        await self.album.turns(who.name)
        await self.album.takes(name)

    def at(self, hour, day=None, minute=0):
        """A moment, as presses say it."""
        return numbered(datetime.combine(day or self.day, time(hour, minute), self.zone))

    async def holds(self, who, room, hour, minutes=60, **when):
        await who.forges(f"bookat:{room}:{self.at(hour, **when)}:{minutes}:0")

    async def tells(self, who, words="knitting", *, pictured=False, people=5):
        """What the room is for, to the end."""
        steps = [
            (who.says, str(people)),
            (who.answers, "=meeting"),
            (who.says, self.words[words]),
            *((who.answers, f"={promise}") for promise in ("political", "religious", "commercial")),
            (who.answers, "=done"),
        ]
        for n, (does, what) in enumerate(steps):
            if pictured and n in {0, 1, 2, 3, 6}:
                await self.sees(who, f"ask-{n}")
            await does(what)
        if pictured:
            await self.sees(who, "ask-summary")
        await who.answers("!")

    async def books(self, who, room, hour, minutes=60, *, words="knitting", people=5, **when):
        await self.holds(who, room, hour, minutes, **when)
        await self.tells(who, words, people=people)

    async def number(self, who):
        """Of the booking on the open card."""
        return int(await self.key(who, r"mybooking:\w+:(\d+)"))

    async def key(self, who, pattern):
        """A part of the newest press that is like this."""
        for message in reversed(await who.messages()):
            for key in (key["press"] for row in message["buttons"] for key in row):
                if found := re.match(pattern, key):
                    return found[1]
        raise LookupError(who.name, pattern)

    async def opens(self):
        park = self.park
        await park.says("/buildings")
        await self.sees(park, "no-building")
        await park.presses("go:open-building")
        await park.says(HOUSE)
        await picks(park, "문정래미안")
        await self.sees(park, "way-in")
        await park.says(self.words["way"])
        for day in range(7):
            await park.answers(f"={day}")
        await self.sees(park, "days")
        await park.answers("=done")
        await self.sees(park, "hours")
        await park.says("09:00")
        await park.says("21:00")
        await self.sees(park, "for-whom")
        await park.answers("=own")
        await self.sees(park, "building-summary")
        await park.answers("!")
        await self.sees(park, "building")
        for room, people in (("whole", 20), ("front", 10), ("back", 8)):
            await park.forges("keephouse:1:room")
            await park.says(self.words[room])
            await park.says(str(people))
        await self.sees(park, "room-added")
        await park.forges(f"keeproom:{WHOLE}:hours")
        for day in range(7):
            await park.answers(f"={day}")
        await park.answers("=done")
        await self.sees(park, "lunch")
        await park.says(self.words["lunch"])
        await self.sees(park, "room-with-lunch")
        for room in (FRONT, BACK):
            await park.forges(f"keeproom:{room}:parts")
            await self.sees(park, "part-of") if room == FRONT else None
            await park.presses(f"roompart:{room}:{WHOLE}")
        await self.sees(park, "room-a-part")
        await park.forges(f"keeproom:{BACK}:fit")
        await self.sees(park, "room-fit")
        await park.forges(f"keeproom:{BACK}:terms")
        await self.sees(park, "room-terms")
        await park.forges(f"roomwords:{BACK}:entry")
        await self.sees(park, "entry-asked")
        await park.says(self.words["entry"])

    async def looks(self):
        knitter = self.knitter
        await knitter.says("/rooms")
        await self.sees(knitter, "rooms")
        await knitter.presses("go:wish-room")
        await self.sees(knitter, "one-line")
        await knitter.says(self.words["line"].format(self.day))
        await self.sees(knitter, "found")
        await knitter.forges(f"room:{WHOLE}")
        await self.sees(knitter, "room")
        await knitter.presses(f"roomday:{WHOLE}")
        await self.sees(knitter, "day")

    async def asks(self):
        knitter, park, words = self.knitter, self.park, self.words
        await knitter.forges(f"roomday:{FRONT}:{self.day.toordinal()}:0")
        await knitter.presses(f"bookat:{FRONT}:{self.at(10)}")
        await self.sees(knitter, "how-long")
        await knitter.presses(f"bookat:{FRONT}:{self.at(10)}:60")
        await self.tells(knitter, pictured=True)
        await self.sees(knitter, "asked")
        self.first = await self.number(knitter)
        await self.sees(park, "request")
        await park.presses("judgebooking:ask")
        await park.says(words["how"])
        await self.sees(park, "question")
        await self.sees(knitter, "questioned")
        await knitter.presses("mybooking:answer")
        await knitter.says(words["so"])
        await self.sees(knitter, "answered")
        await self.sees(park, "answer")
        await park.presses("judgebooking:approve")
        await self.sees(park, "approved")
        await self.sees(knitter, "yes")

    async def is_declined(self):
        singer, park = self.singer, self.park
        await self.books(singer, BACK, 10, words="singing")
        await park.presses("judgebooking:decline")
        await self.sees(park, "declining")
        await park.says(self.words["why"])
        await self.sees(park, "declined")
        await self.sees(singer, "no-and-ways")
        await singer.presses("mybooking:else")
        await self.sees(singer, "other-ways")
        for room in (WHOLE, FRONT, BACK):
            await park.forges(f"keeproom:{room}:yes")

    async def rests(self):
        singer, park, day = self.singer, self.park, self.day + timedelta(days=1)
        await self.books(singer, BACK, 14, words="singing", day=day)
        await self.sees(singer, "booked")
        await park.forges("keephouse:1:days")
        await self.sees(park, "closing-days")
        await park.says(day.isoformat())
        await park.says(day.isoformat())
        await park.says(self.words["works"])
        await self.sees(park, "days-closed")
        await self.sees(singer, "displaced")
        await park.forges(f"blockroom:{WHOLE}")
        await park.says(self.day.isoformat())
        await park.says("16:00")
        await park.says("18:00")
        await park.says(self.words["meeting"])
        await self.sees(park, "blocked")
        await self.reader.forges(f"roomday:{FRONT}:{self.day.toordinal()}:0")
        await self.sees(self.reader, "day-with-block")
        await self.reader.presses("roomweek:")
        await self.sees(self.reader, "week")

    async def waits(self):
        singer, knitter = self.singer, self.knitter
        await singer.forges(f"bookat:{FRONT}:{self.at(10)}:0:0")
        await self.sees(singer, "taken")
        await singer.presses("waitat:")
        await singer.presses(f"waitat:{FRONT}:{self.at(10)}:60")
        await self.sees(singer, "waiting")
        await knitter.forges(f"mybooking:cancel:{self.first}")
        await self.sees(knitter, "cancel-sure")
        await knitter.presses("mybooking:sure")
        await self.sees(knitter, "cancelled")
        await self.sees(singer, "offered")
        await singer.presses("waitstep:take")
        await self.tells(singer, "singing")
        self.second = await self.number(singer)
