"""A building that lets its rooms: who manages it and three neighbours, step by step, and what is pictured of it."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

from tests.opendata import answer, service
from tests.sandbox.letting_words import BACK, FRONT, WHOLE
from tests.sandbox.rooms import Rooms
from tests.sandbox.steps import joins_plainly, picks, rules


class Letting(Rooms):
    """Everything in order; each part leaves the city as the next one needs it."""

    async def goes(self):
        """From an empty house to a closed one."""
        now = await self.clock.until_hour(9)
        self.zone, self.day = now.tzinfo, now.date() + timedelta(days=5)
        for line in self.lines.values():
            await joins_plainly(line, self.language)
        await self.opens()
        await self.looks()
        await self.asks()
        await self.is_declined()
        await self.rests()
        await self.waits()
        await self.repeats()
        await self.draws()
        await self.watches()
        await self.votes()
        await self.telephones()
        await self.subscribes()
        await self.gives_back_late()
        await self.comes()
        await self.stays_away()
        await self.brings()
        await self.closes()

    async def repeats(self):
        reader, day = self.reader, self.day + timedelta(days=3)
        await self.books(self.knitter, BACK, 10, day=day + timedelta(days=7))
        await reader.forges(f"bookat:{BACK}:{self.at(10, day)}:0:0")
        await reader.presses("link:r")
        await self.sees(reader, "series-length")
        await reader.presses("sp:")
        await self.sees(reader, "series-every")
        await reader.presses("sp:")
        await self.sees(reader, "series-times")
        await reader.presses(f"sp:{BACK}:{self.at(10, day)}:60:weekly:3")
        await reader.presses("sp:")
        await self.sees(reader, "series-preview")
        await reader.presses("sb:")
        await reader.says("5")
        await reader.says(self.words["knitting"])
        for promise in ("political", "religious", "commercial"):
            await reader.answers(f"={promise}")
        await reader.answers("=done")
        await self.sees(reader, "series-summary")
        await reader.answers("!")
        await self.sees(reader, "series")

    async def draws(self):
        park, today = self.park, self.day - timedelta(days=5)
        await park.says("/rounds")
        await self.sees(park, "rounds")
        await park.presses("newround")
        await park.says(self.words["draw"])
        await park.presses(f"roundslot:1:{WHOLE}")
        await park.says((self.day + timedelta(days=20)).isoformat())
        await park.says("18:00")
        await park.says("21:00")
        await self.sees(park, "round-made")
        await park.presses("keepround:announce")
        for days in (1, 1, 2):
            await park.says((today + timedelta(days=days)).isoformat())
        await self.sees(park, "round-summary")
        await park.answers("!")
        await self.sees(park, "announced")
        await self.reader.says("/lottery")
        await self.reader.presses("round:1")
        await self.sees(self.reader, "round-to-come")
        await self.clock.goes("day")
        for who in (self.knitter, self.singer):
            await self.enters(who, pictured=who is self.knitter)
        await self.clock.goes("day")
        await self.clock.until_hour(11)
        await self.sees(park, "drawn")
        won = self.singer if await self.singer.has("myround:yes") else self.knitter
        lost = self.knitter if won is self.singer else self.singer
        await self.sees(won, "won")
        await self.sees(lost, "in-reserve")
        await won.presses("myround:yes")
        await self.sees(won, "taken-up")
        await won.presses("myround:paper")
        await self.sees(won, "paper")
        await self.sees(lost, "lost")

    async def enters(self, who, *, pictured):
        await who.says("/lottery")
        await who.presses("round:1")
        if pictured:
            await self.sees(who, "round-open")
        await who.presses("roundwish:1:")
        await who.presses("roundwish:1:")
        if pictured:
            await self.sees(who, "wishes")
        await who.presses("roundenter")
        await self.tells(who)
        if pictured:
            await self.sees(who, "entered")

    async def watches(self):
        """A hall is watched for, and free when somebody gives it back."""
        knitter, reader, day = self.knitter, self.reader, self.day + timedelta(days=4)
        await self.books(knitter, WHOLE, 13, 240, people=20, day=day)
        number = await self.number(knitter)
        await reader.says("/radar")
        await reader.presses("go:watch")
        await reader.says("20")
        await reader.answers(f"={day.weekday()}")
        await reader.answers("=done")
        await reader.says("13:00")
        await reader.says("17:00")
        await reader.answers("=120")
        await reader.answers("=done")
        await self.sees(reader, "watch-summary")
        await reader.answers("!")
        await self.sees(reader, "watching")
        await knitter.forges(f"mybooking:sure:{number}")
        await self.sees(reader, "free-again")

    async def votes(self):
        """A group of the three decides together."""
        knitter = self.knitter
        members = [who.number for who in (knitter, self.singer, self.reader)]
        group = await knitter.post("groups", title=self.words["group"], members=members)
        self.group, self.title = group["id"], group["name"]
        await knitter.post(f"{self.group}/member", person=knitter.number)
        await self.quiet()
        await knitter.post(f"{self.group}/text", person=knitter.number, text=self.words["decide"])
        await self.quiet()
        await self.sees_group("vote-asked")
        await self.presses_there(knitter, "pollstep:go")
        for who in (knitter, self.singer):
            await self.presses_there(who, "pollvote")
        await self.sees_group("vote-open")
        await self.presses_there(self.reader, "pollvote")
        await self.sees_group("vote-decided")

    async def sees_group(self, name):
        await self.album.turns(self.title)
        await self.album.takes(name)

    async def quiet(self):
        """Whatever a group is told has come."""
        await asyncio.sleep(2)

    async def presses_there(self, who, what):
        """The first key of the newest message in the group whose press begins so."""
        for message in reversed((await who.hello())["chats"][str(self.group)]):
            for key in (key["press"] for row in message["buttons"] for key in row):
                if key.startswith(what):
                    known = {"person": who.number, "message": message["id"], "data": key}
                    await who.post(f"{self.group}/press", **known)
                    return await self.quiet()
        raise LookupError(what)

    async def telephones(self):
        park = self.park
        await park.forges(f"bookcaller:{FRONT}")
        await self.sees(park, "caller-day")
        await park.says((self.day + timedelta(days=5)).isoformat())
        await park.says("14:00")
        await park.says("16:00")
        await park.says("8")
        await park.answers("=meeting")
        await park.says(self.words["singing"])
        await self.sees(park, "caller-name")
        await park.says(self.words["caller"])
        await self.sees(park, "caller-telephone")
        await park.says("02-123-4567")
        await self.sees(park, "caller-summary")
        await park.answers("!")
        await self.sees(park, "caller-booked")

    async def subscribes(self):
        knitter, park = self.knitter, self.park
        await knitter.says("/calendar")
        await self.sees(knitter, "no-address")
        await knitter.presses("myfeed:open")
        await self.sees(knitter, "address")
        await knitter.presses("myfeed:end")
        await self.sees(knitter, "address-gone")
        await park.forges(f"roomfeed:see:{WHOLE}")
        await park.presses("roomfeed:open")
        await self.sees(park, "room-address")

    async def gives_back_late(self):
        """On the day before; the reader's evening comes with what is said of the next day."""
        singer, park = self.singer, self.park
        for room in (WHOLE, FRONT, BACK):
            await self.counts(room, "lead_days", 0)
        await self.counts(BACK, "slot", 15)
        await rules(park, "point.bar_halves", 2)
        await self.clock.goes("day")
        now = await self.clock.goes_until(self.day - timedelta(days=1))
        quarter = round((now.minute * 60 + now.second) / 900) * 15
        self.hour, self.minute = 11 + quarter // 60, quarter % 60
        await singer.forges(f"mybooking:cancel:{self.second}")
        await self.sees(singer, "late-sure")
        await singer.presses("mybooking:sure")
        await self.sees(singer, "late-cancelled")
        await singer.forges("go:points")
        await self.sees(singer, "points")
        await self.books(self.reader, BACK, self.hour, minute=self.minute)
        self.third = await self.number(self.reader)
        await self.books(self.knitter, BACK, self.hour + 2, minute=self.minute)
        await self.clock.until_hour(18)
        await self.sees(self.reader, "tomorrow")

    async def counts(self, room, what, number):
        await self.park.forges(f"roomcount:{room}:{what}")
        await self.park.says(str(number))

    async def comes(self):
        """The reader is there, by the digits on the wall, and says how it was."""
        reader, park = self.reader, self.park
        await self.clock.goes_until(self.day)
        await self.clock.until_hour(10)
        await self.clock.goes("hour")
        await self.sees(reader, "soon")
        await reader.forges(f"booking:{self.third}")
        await self.sees(reader, "way-into-the-room")
        await park.forges("housedoor:code:1")
        await self.sees(park, "digits")
        digits = re.search(r"<b>(\d{4})</b>", await park.reads())[1]
        await reader.presses("visit:code")
        await self.sees(reader, "digits-asked")
        await reader.says("0000" if digits != "0000" else "1111")
        await self.sees(reader, "digits-wrong")
        await reader.presses("visit:code") if await reader.has("visit:code") else None
        await reader.says(digits)
        await self.sees(reader, "arrived")
        await reader.forges(f"mybooking:leave:{self.third}")
        await self.sees(reader, "left")
        await reader.presses("visit:say")
        await self.sees(reader, "how-was-it")
        await reader.answers("=good")
        await reader.answers("=fair")
        await self.sees(reader, "thanks")
        await reader.forges(f"visit:find:{self.third}")
        await self.sees(reader, "what-is-wrong")
        await reader.answers("=damaged")
        await reader.says(self.words["window"])
        await self.sees(reader, "photos")
        await reader.answers("done") if not await reader.has("f|") else await reader.answers(">")
        await self.sees(reader, "reported")
        await self.sees(park, "damage")

    async def stays_away(self):
        """The knitter does not come: the room is free again, and one point is too many here."""
        knitter, park = self.knitter, self.park
        for _ in range(4):
            await self.clock.goes("hour")
        await self.sees(knitter, "released")
        await self.sees(park, "absent")
        await self.holds(knitter, FRONT, 10, day=self.day + timedelta(days=6))
        await self.sees(knitter, "barred")
        await knitter.forges("go:points")
        await self.sees(knitter, "points-barred")
        await knitter.presses("barobject:")
        await knitter.says(self.words["locked"])
        await self.sees(knitter, "objected")
        await park.says("/bars")
        await self.sees(park, "bars")

    async def brings(self):
        """The city's list of rooms, tried first."""
        park = self.park
        rows = [service(), service("S2", svcnm="큰강당 대관", placenm="송파나눔센터>큰강당", v_min="25:00")]
        await park.says("/import")
        await self.sees(park, "import")
        await park.presses("bring:opendata")
        await picks(park, "송파구")
        await self.sees(park, "import-file")
        await park.sends("rooms.json", answer(rows))
        await self.quiet()
        await self.sees(park, "import-tried")
        await park.presses("dataset:1:take")
        await self.quiet()
        await self.sees(park, "imported")
        await park.says("/opendata")
        await self.sees(park, "city-rooms")

    async def closes(self):
        """For good: first what is lost by it."""
        park = self.park
        await park.forges("ending:end:1:0")
        await self.sees(park, "last-day")
        await park.says((self.day + timedelta(days=2)).isoformat())
        await park.says(self.words["moves"])
        await self.sees(park, "closing-preview")
        await park.answers("=yes")
        await self.sees(park, "closed")
        await self.sees(self.reader, "series-displaced")
