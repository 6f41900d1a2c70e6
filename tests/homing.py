"""Homes in plays: a coordinator, a host of 76 who came in by telephone or by herself, and a student."""

from __future__ import annotations

from sqlalchemy import select

from storage.homes.guests import guests
from storage.homes.hosts import hosts
from storage.homes.matches import matches
from tests.ruling import admin_of, moderator_of

ADDRESS, PHONE = "문정로 12길 34, 3층 왼쪽", "010-2468-1357"
GUEST_PHONE = "010-9753-8642"
PAPERS = ("identity", "enrolment", "first-reference", "second-reference")


async def pick(person, area):
    """An area in whatever list is asked from."""
    await person.says(area)
    if here := [key for key in person.data if "|==" in key]:
        await person.town.give(person.press(here[0]))


async def coordinator(town, name="박담당", area="송파구", **more):
    mayor = await admin_of(town, f"{name}시장")
    return await moderator_of(town, mayor, name, area, role="coordinator", **more)


async def offers(person, *, came="self", home="문정래미안"):
    """A home offered, in whatever name; the answers are those of 이순자."""
    await person.presses_on("homes-which", "offer")
    if came:
        await person.answers(came)
    if any(key.endswith("|x") for key in person.data) and person.told("homes-offer-ask-birth") in person.sees:
        await person.says("1950")
    await pick(person, home)
    await person.says("햇볕이 드는 작은 방입니다.")
    await person.says(ADDRESS)
    await person.says(PHONE)
    await person.presses_on("homes-offer-summary", "send")


async def kept_host(kim, name="이순자", *, own=False):
    """Somebody who has telephoned: the coordinator brings her, and enters her home. Her number.

    ``own``: instead somebody who offers a home of her own.
    """
    if own:
        await kim.says("/homes")
        await offers(kim)
        return kim.id
    await kim.says("/proxy")
    await kim.says(name)
    await kim.says("문정래미안")
    await kim.says("1950")
    await kim.presses_on("people-summary", "send")
    await kim.presses_on("people-act")
    await kim.says("/homes")
    await offers(kim, came="")
    await kim.presses_on("runtime-behalf", "end")
    ((ward,),) = await kim.town.rows(select(hosts.c.resident).order_by(hosts.c.id.desc()).limit(1))
    return ward


async def host_of(town):
    ((number,),) = await town.rows(select(hosts.c.id).order_by(hosts.c.id.desc()).limit(1))
    return number


async def guest_of(town):
    ((number,),) = await town.rows(select(guests.c.id).order_by(guests.c.id.desc()).limit(1))
    return number


async def match_of(town):
    ((number,),) = await town.rows(select(matches.c.id).order_by(matches.c.id.desc()).limit(1))
    return number


async def state(town, table, number):
    ((found,),) = await town.rows(select(table.c.state).where(table.c.id == number))
    return found.value


async def levels(kim, level="600000"):
    await kim.says("/rentlevel")
    await pick(kim, "송파구")
    await kim.says(level)
    await kim.presses_on("homes-level-summary", "send")


async def describes(kim, number, *, rent="250000"):
    await kim.forges(f"hostdo:describe:{number}")
    await kim.says("조용한 아파트이고 거실과 부엌을 함께 씁니다.")
    await kim.says("일찍 주무시고 담배는 안 됩니다.")
    await kim.answers("ko")
    await kim.answers("done")
    await kim.says(rent)
    await kim.answers("3")
    await kim.answers("errands")
    await kim.answers("done")
    await kim.says("오늘")
    await kim.presses_on("homes-describe-summary", "send")


async def visits(kim, number):
    """A visit planned for tomorrow, made, and found good."""
    await kim.forges(f"hostdo:plan:{number}")
    await kim.says("내일")
    await kim.says("14:00")
    await kim.forges(f"hostdo:suit:{number}")


async def lists(kim, number):
    await levels(kim)
    await describes(kim, number)
    await visits(kim, number)
    await kim.forges(f"hostdo:list:{number}")


async def seeks(person):
    await person.says("/homes")
    await person.presses_on("homes-which", "seek")
    await person.says("한강대학교")
    if person.told("homes-seek-ask-birth") in person.sees:
        await person.says("2001")
    await person.answers("woman")
    await person.says("음악을 공부하는 조용한 학생입니다.")
    await person.answers("ko")
    await person.answers("done")
    await pick(person, "송파구")
    await person.says("내일")
    await person.answers("6")
    await person.says(GUEST_PHONE)
    await person.presses_on("homes-seek-summary", "send")


async def verifies(kim, number, papers=PAPERS):
    for paper in papers:
        await kim.forges(f"paperseen:{paper}:{number}")


async def asks(person, number):
    """Three questions answered for this home."""
    await person.forges(f"askhome:{number}")
    await person.says("음악을 공부하는 스물다섯 살 학생입니다.")
    await person.says("학교가 가깝고 조용한 집을 찾습니다.")
    await person.says("저녁에 장을 봐 드릴 수 있습니다.")
    await person.presses_on("homes-ask-summary", "send")


async def asked(town, **more):
    """A coordinator, a host who is listed, a student whose papers were seen, and what she asks: read and sent.

    It is ten in the morning, so that the host hears of it at once.
    """
    kim = await coordinator(town, **more)
    lee = await town.resident("이순자", birth="1950", **more)
    await lee.says("/homes")
    await offers(lee)
    home = await host_of(town)
    await lists(kim, home)
    mina = await town.resident("미나", birth="2001", **more)
    await seeks(mina)
    await verifies(kim, await guest_of(town))
    await asks(mina, home)
    await kim.forges(f"matchdo:screen:{await match_of(town)}")
    return kim, lee, mina


async def refuses(person):
    """A no, by the press, that nobody takes back in time."""
    await person.presses_on("homes-say-no")
    await person.town.sleeps(minutes=11)


async def agrees(person):
    """A yes to a request, by the press, that nobody takes back in time."""
    await person.presses_on("homes-say-yes")
    await person.town.sleeps(minutes=11)


async def both_like(number, lee, mina):
    """After the meeting both would try, and neither takes it back in time."""
    for person in (lee, mina):
        await person.forges(f"staydo:like:{number}")
    await lee.town.sleeps(minutes=11)


def hears(person, key, **facts):
    """Whether any screen says this."""
    return any(person.told(key, **facts) in screen.text for screen in person.screens)
