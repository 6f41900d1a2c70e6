"""The way itself: what 이순자, 76, a student and the coordinator do, step by step, and what is pictured of it."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.sandbox.steps import joins_plainly, picks, rules

ADDRESS, PHONE = "문정로 12길 34, 3층 왼쪽", "010-2468-1357"
HER, STUDENT, FRIEND, STAFF = "이순자", "박바다", "김하늘", "최지안"
WORDS = {
    "ko": {
        "name": "이순자",
        "scam": "돈 이야기는 조심",
        "room": "햇볕이 드는 작은 방입니다.",
        "no": "담에",
        "odd": ("오늘 날씨가 참 좋네", "허리가 아파서 병원 갔다 왔어"),
        "yes": "녜",
        "line": "냉장고에 반찬이 있으니 먼저 드십시오.",
        "worry": "밤에 조금 늦게 들어옵니다.",
    },
    "en": {
        "name": "Sunja",
        "scam": "careful",
        "room": "A small sunny room.",
        "no": "no thank you",
        "odd": ("Lovely weather today", "I went to the doctor about my back"),
        "yes": "yes please",
        "line": "There is food in the fridge, please eat first.",
        "worry": "A little late at night.",
    },
    "fr": {
        "name": "Sunja",
        "scam": "argent",
        "room": "Une petite chambre ensoleillée.",
        "no": "non merci",
        "odd": ("Il fait beau aujourd’hui", "Je suis allée chez le médecin pour mon dos"),
        "yes": "d’accord",
        "line": "Il y a à manger dans le frigo, servez-vous.",
        "worry": "Il rentre un peu tard le soir.",
    },
}


class Way:
    """Everything in order; each part leaves the city as the next one needs it."""

    def __init__(self, lines, clock, album):
        self.lines, self.clock, self.album, self.words = lines, clock, album, WORDS[album.language]
        self.she, self.student, self.friend, self.staff = (
            lines[name] for name in (HER, STUDENT, FRIEND, STAFF)
        )
        self.language = album.language

    async def goes(self):
        """From the first word to the end."""
        await self.clock.until_hour(9)
        await self.joins()
        await self.looks_around()
        await self.offers()
        await self.is_visited()
        await self.is_asked()
        await self.meets()
        await self.agrees()
        await self.is_helped()
        await self.lives()
        await self.goes_on()
        await self.stops()

    async def sees(self, name):
        await self.album.takes(name)

    async def joins(self):
        she = self.she
        await she.starts()
        await self.sees("start")
        await she.answers(f"={self.language}")
        await self.sees("ticks")
        await she.answers("=service")
        await she.answers("=profile")
        await she.answers("=done")
        await self.sees("name")
        await she.says(self.words["name"])
        await self.sees("birth")
        await she.says("1950")
        await self.sees("plain")
        await she.answers("=yes")
        await self.sees("home")
        await she.says("문정래미안")
        await self.sees("joined-summary")
        await she.answers("!")
        await self.sees("welcome")

    async def looks_around(self):
        she = self.she
        await she.says("/menu")
        await self.sees("menu")
        if await she.has("go:aloud"):
            await she.presses("go:aloud")
            await self.sees("menu-aloud")
            await she.says("/menu")
        for door in ("use", "neighbours", "own", "more", "help"):
            await she.presses(f"go:{door}")
            await self.sees(f"menu-{door}")
            if door in {"use", "neighbours", "help"}:
                await she.says("/menu")
        await she.says("/offer")
        await she.says("1")
        await self.sees("categories")
        await she.presses("few:")
        await self.sees("categories-more")
        await she.says("/cancel")

    async def offers(self):
        she = self.she
        await she.says("/homes")
        await self.sees("homes")
        await she.presses("go:offer-home")
        await self.sees("offer-how")
        await she.answers("=self")
        await self.sees("offer-where")
        await she.says("문정래미안")
        await self.sees("offer-room")
        await she.says(self.words["room"])
        await self.sees("offer-address")
        await she.says(ADDRESS)
        await self.sees("offer-telephone")
        await she.says(PHONE)
        await self.sees("offer-summary")
        await she.answers("!")
        await self.sees("offered")

    async def is_visited(self):
        she, staff = self.she, self.staff
        await joins_plainly(staff)
        await rules(staff, "homes.term_months", 2)  # what is asked before the end comes sooner
        await staff.says("/rentlevel")
        await picks(staff, "송파구")
        await staff.says("600000")
        await staff.answers("!")
        await staff.forges("hostdo:plan:1")
        await staff.says("내일")
        await staff.says("14:00")
        await self.sees("visit-planned")
        await she.says("/homes")
        await self.sees("home-visit")
        await self.describes()
        await staff.forges("hostdo:suit:1")
        await staff.forges("hostdo:list:1")
        await she.says("/homes")
        await self.sees("home-listed")

    async def describes(self):
        staff = self.staff
        await staff.forges("hostdo:describe:1")
        await staff.says("조용한 아파트이고 거실과 부엌을 함께 씁니다.")
        await staff.says("일찍 주무시고 담배는 안 됩니다.")
        await staff.answers("=ko")
        await staff.answers("=done")
        await staff.says("250000")
        await staff.answers("=3")
        await staff.answers("=errands")
        await staff.answers("=done")
        await staff.says("오늘")
        await staff.answers("!")

    async def is_asked(self):
        she, student, staff, words = self.she, self.student, self.staff, self.words
        await joins_plainly(student)
        await seeks(student)
        for paper in ("identity", "enrolment", "first-reference", "second-reference"):
            await staff.forges(f"paperseen:{paper}:1")
        await asks(student)
        await self.delivered(1)
        await self.sees("request")
        await she.says(words["no"])
        await self.sees("request-refused")
        if self.language == "ko":  # it was "next time"
            await staff.forges("matchdo:no:1")
        await self.counts()
        await asks(student)
        await self.delivered(2)
        await she.says(words["odd"][0])
        await self.sees("request-unclear")
        await she.says(words["odd"][1])
        await self.sees("request-telephone")
        await staff.forges("matchdo:later:2")
        await self.delivered(2)
        await she.says(words["yes"])
        await self.sees("request-yes")
        await self.counts()

    async def counts(self):
        """So long a word can be taken back, and nobody hears of it."""
        await self.clock.goes("hour")

    async def delivered(self, number):
        """The coordinator has read it, and it is a good hour."""
        await self.clock.until_hour(10, 15)
        await self.staff.forges(f"matchdo:screen:{number}")

    async def meets(self):
        she, staff = self.she, self.staff
        now = await self.clock.until_hour(11)
        await staff.forges("staystep:meet:2")
        await staff.says(f"{now + timedelta(days=2):%Y-%m-%d}")
        await staff.says("15:00")
        await staff.answers("=centre")
        await staff.answers("!")
        await self.sees("meeting")
        await she.presses("stay:2")
        await self.sees("stay-meeting")
        await she.presses("stayrest:2")
        await self.sees("stay-meeting-more")
        await she.forges("staydo:where:2")
        await self.sees("stay-where")
        await she.forges("staydo:calendar:2")
        await self.sees("stay-calendar")
        await self.clock.goes("day")
        await self.sees("meeting-tomorrow")
        await self.clock.goes("day")
        await self.clock.until_hour(14)
        await self.sees("meeting-soon")
        await staff.forges("staystep:met:2")
        await self.sees("met")
        await she.presses("staydo:like:2")
        await self.sees("liked")
        await self.student.forges("staydo:like:2")
        await self.counts()
        await self.sees("both")

    async def agrees(self):
        she, staff = self.she, self.staff
        await staff.forges("staystep:draft:2")
        for answer in ("내일", "250000", "3", "장보기와 전화기 돕기", "밤 11시 뒤에는 조용히", "딸 이미진"):
            await staff.says(answer)
        await self.sees("agreement")
        await she.presses("staydo:read:2")
        await self.sees("agreement-1")
        for page in (2, 3):
            await she.presses("staypage|")
            await self.sees(f"agreement-{page}")
        await she.presses("stayagree|")
        await self.sees("agreed")
        await she.forges("staydo:paper:2")
        await self.sees("agreement-paper")
        await self.student.forges("staydo:read:2")
        await self.student.presses("stayagree|")
        await self.counts()
        await staff.forges("staystep:read:2")
        await staff.presses("staysign|staff")
        await self.sees("signed")
        await staff.forges("staystep:begin:2")
        await staff.says("내일")
        await self.sees("trial")

    async def is_helped(self):
        she, friend = self.she, self.friend
        await joins_plainly(friend)
        await she.says("/helpers")
        await self.sees("helpers")
        await she.presses("go:invite-helper")
        await self.sees("helper-scopes")
        await she.answers("=answer")
        await she.answers("=done")
        await self.sees("helper-link")
        found = re.search(r"start=(h-[\w-]+)", await she.reads())
        await friend.starts(found[1])
        await friend.presses("aidesay|1")
        await self.sees("helper-accepted")
        await she.presses("aideend:")
        await self.sees("helper-ended")

    async def lives(self):
        she, student = self.she, self.student
        await self.clock.until(self.asked_how, days=6)
        await self.sees("check-in")
        await she.presses("staycheck:")
        await self.sees("check-in-mood")
        await she.says("1")
        await self.sees("check-in-kept")
        await she.says("1")
        await self.sees("check-in-words")
        await she.says(self.words["worry"])
        await self.sees("check-in-thanks")
        await student.forges("staydo:write:2")
        await student.says("급한 일이 있으니 제 계좌로 송금해 주세요.")
        await self.sees("relay-money")
        await she.forges("staydo:write:2")
        await self.sees("relay-write")
        await she.says(self.words["line"])
        await self.sees("relay-written")

    async def asked_how(self):
        return await self.she.has("staycheck:")

    async def goes_on(self):
        she, staff = self.she, self.staff
        await staff.forges("staystep:settle:2")
        await self.sees("settled")
        await self.clock.until(self.warned, days=35)
        await self.sees("scam-word")
        await self.clock.until(self.asked_again, days=50)
        await self.sees("renewal")
        await she.presses("staywish:1")
        await self.sees("renewal-wished")
        await self.student.presses("staywish:1")
        await self.counts()
        await staff.forges("staystep:renew:2")
        await self.sees("renewed")

    async def warned(self):
        return self.words["scam"] in await self.she.reads()

    async def asked_again(self):
        found = [row for row in (await self.she.messages())[-1]["buttons"] if "staywish" in row[0]["press"]]
        return bool(found)

    async def stops(self):
        she = self.she
        await self.clock.until_hour(3)
        await she.says("/stay")
        await self.sees("stay-living")
        await she.presses("staydo:ask-stop:2")
        await self.sees("stop-sure")
        await she.presses("staydo:stop:2")
        await self.sees("stopped")
        await self.staff.forges("staystep:end:2")
        await she.says("/homes")
        await self.sees("home-after")


async def seeks(line):
    """A student of 25 applies."""
    await line.says("/homes")
    await line.presses("go:seek-home")
    await line.says("한강대학교")
    await line.says("2001")
    await line.answers("=woman")
    await line.says("음악을 공부하는 조용한 학생입니다.")
    await line.answers("=ko")
    await line.answers("=done")
    await picks(line, "송파구")
    await line.says("내일")
    await line.answers("=6")
    await line.says("010-9753-8642")
    await line.answers("!")


async def asks(line):
    """Three questions answered for her home."""
    await line.forges("askhome:1")
    await line.says("음악을 공부하는 스물다섯 살 학생입니다.")
    await line.says("학교가 가깝고 조용한 집을 찾습니다.")
    await line.says("저녁에 장을 봐 드릴 수 있습니다.")
    await line.answers("!")
