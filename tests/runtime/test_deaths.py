"""Kill -9 between a decision and its first word: what was decided is said to all whom it touches, once.

The messenger was confirmed nothing, so it brings the update again; what was decided is not decided twice. And what
was not committed has not happened.
"""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.domain.lending import LoanState
from storage.lending import loan_trips
from storage.polls import polls
from storage.tables import metadata
from tests.borrowing import borrows, hands, loan_of
from tests.dying import Nursery
from tests.letting import at, booking_of, books, facts, holds, house, states
from tests.stories import test_endings as endings
from tests.stories import test_lottery as lottery
from tests.stories import test_polls as voting
from tests.stories import test_references as references
from tests.stories.test_lending import test_branches as branches
from tests.town import founded
from tests.trouble import restarted

ITSELF = {"turns", "notices", "cards", "jobs", "processes", "menus"}
"""What the bot remembers of itself: what it said, and when it did what; all else is what the city remembers."""


@pytest.fixture(scope="module")
async def nursery():
    nursery = Nursery()
    await nursery.open()
    yield nursery
    await nursery.close()


def final(person, key, attribute=None, **given):
    """The press of the key that this message words, as the messenger would bring it."""
    caption = person.town.app.screens.catalogue.caption(key, attribute, given, person.reader)
    screen, found = person.key(caption)
    return person.press(found["callback_data"], screen)


async def remembered(town):
    """All that the city knows, but for who has to be told, and was."""
    tables = [
        table for table in metadata.sorted_tables if table.name not in ITSELF and "words" not in table.name
    ]
    return {table.name: sorted(map(repr, await town.rows(select(table)))) for table in tables}


# Each leaves a town in which one thing is to be heard: an update, or that time has passed. Then comes who is to be
# told what, and how the city stands.


async def a_group_has_votes_enough(town):
    _, _, (sky, sea, tree), group = await voting.friends(town)
    option = (await voting.asks(group, sky))[2]
    for person in (sky, sea):
        await voting.votes(group, person, option)
    await town.passes(seconds=3)
    yield group.press(tree, f"pollvote:{option}")
    booking = await booking_of(town)
    assert await town.rows(voting.STATES) == [("booked",)]
    assert await states(town) == ["approved"]
    assert await town.rows(select(polls.c.booking)) == [(booking.id,)]
    yield [(group, booking.key), (group, sky.told("booking-state-approved"))]


async def a_room_ends(town):
    _, park, number = await house(town, approval=False)
    anna, boris = await town.resident("안나"), await town.resident("보리")
    booking = await books(anna, number, at(10), 120)
    await holds(boris, number, at(10), 120)
    await endings.ends(park, number)
    yield park.press(next(key for key in park.data if key.endswith("|=yes")))
    assert await states(town) == ["displaced"]
    told = facts(ends=at(12).time())
    lost = anna.told("bookings-notice-displaced", **told, number=booking.key, why=endings.WHY, others=None)
    yield [
        (park, park.told("endings-said", name="회의실", last=endings.LAST)),
        (anna, lost),
        (boris, boris.told("waitlist-notice-shut", **told, why=endings.WHY)),
    ]


async def the_second_reference_is_written(town):
    _, lee, mina, number = await references.lived(town)
    await references.tells(lee, number, words="착한 학생입니다.")
    await mina.forges(f"refer:{number}")
    for answer in ("no", "yes"):
        await mina.answers(answer)
    await mina.says("조용한 집입니다.")
    yield final(mina, "references-summary", "send")
    assert await town.rows(select(references.kept.c.again).order_by(references.kept.c.id)) == [
        (True,),
        (False,),
    ]
    key = "references-notice-published"
    yield [
        (mina, mina.told("references-published", called="no")),
        (mina, mina.told(key, name="이순자", text="착한 학생입니다.", again="yes")),
        (lee, lee.told(key, name="미나", text="조용한 집입니다.", again="no")),
    ]


async def a_thing_arrives_at_another_branch(town):
    _, kim, number, _ = await branches.two_branches(town)
    anna = await town.resident("안나")
    await branches.chooses(anna, number)
    loan = await loan_of(town, number)
    await kim.forges(f"carry:send:{loan.id}")
    yield kim.press(f"carry:arrive:{(await branches.trip_of(town)).id}")
    loan = await loan_of(town, number)
    assert loan.state is LoanState.READY
    assert len(await town.rows(select(loan_trips))) == 1
    here = {"title": "드릴", "place": branches.ELSEWHERE, "first": loan.first, "fetch": loan.fetch_by}
    yield [
        (kim, kim.told("lending-carried-arrive")),
        (anna, anna.told("lending-notice-ready", **here)),
    ]


async def a_thing_is_given_back_elsewhere(town):
    mayor, kim, number, branch = await branches.two_branches(town)
    lee = await branches.keeper_of(town, mayor, "이사서", branch)
    anna = await town.resident("안나")
    await borrows(anna, number)
    await hands(kim, number)
    loan = await loan_of(town, number)
    yield anna.press(f"bringto:{loan.id}:{branch}")
    back = await loan_of(town, number)
    assert (back.place, back.state) == (branch, LoanState.RETURNED)
    yield [
        (anna, anna.told("lending-did-bring")),
        (lee, lee.told("lending-notice-brought", name="안나", title="드릴")),
    ]


async def a_lottery_is_drawn(town):
    _, park, made = await lottery.round_open(town)
    both = [await town.resident(name) for name in ("안나", "보리")]
    for person in both:
        await lottery.enters(person, made, 1)
    await town.sleeps(days=7)
    town.calendar.advance(timedelta(days=1))
    until = lottery.facts(until=town.calendar.now() + timedelta(hours=48))
    yield None
    found = await lottery.tickets(town)
    won, other = sorted(both, key=lambda one: found[one.id].state != "offered")
    assert [found[one.id].state for one in (won, other)] == ["offered", "waiting"]
    where = {"name": lottery.NAME, "place": "문정2동 주민센터"}
    yield [
        (won, won.told("lottery-notice-won", **until)),
        (other, other.told("lottery-notice-reserve", **where, count=1)),
        (park, park.told("lottery-notice-drawn", **where, tickets=2, winners=1)),
    ]


SCENES = (
    a_group_has_votes_enough,
    a_room_ends,
    the_second_reference_is_written,
    a_thing_arrives_at_another_branch,
    a_thing_is_given_back_elsewhere,
    a_lottery_is_drawn,
)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
async def test_what_was_decided_before_a_death_is_said_once(town, nursery, scene):
    await survives(town, nursery, scene)


@pytest.mark.parametrize("scene", [a_room_ends, a_lottery_is_drawn], ids=lambda scene: scene.__name__)
async def test_where_others_might_be_saying_it_too_it_is_said_once(postgres_town_url, nursery, scene):
    """A process that comes after cannot know who is dead: it waits for the lease, or for the same update."""
    town, app = await founded(postgres_town_url)
    await survives(town, nursery, scene)
    await town.is_well()
    await app.close()


@pytest.mark.parametrize(
    "scene", [a_group_has_votes_enough, the_second_reference_is_written], ids=lambda scene: scene.__name__
)
async def test_what_was_done_and_not_committed_has_not_happened_and_happens_then(town, nursery, scene):
    await survives(town, nursery, scene, undecided=True)


async def survives(town, nursery, scene, *, undecided=False):
    """A scene is played to its last act, which a process begins and does not live to tell of."""
    play = scene(town)
    heard = await anext(play)
    if heard:  # what a first minute brings about, the town has behind it
        await town.sleeps(minutes=1)
    before, said = await remembered(town), len(town.wire.calls)
    await nursery.dies(town, heard, undecided=undecided)
    assert len(town.wire.calls) == said
    decided = await remembered(town)
    assert (decided == before) is undecided
    async with restarted(town) as app:
        if heard:  # it was never confirmed
            await town.give(heard)
        town.calendar.advance(timedelta(minutes=2))
        await app.heartbeat.beat()
        await town.settle()
        for person, words in await anext(play):
            assert [words in screen.text for screen in person.screens].count(True) == 1, words
        anew = [
            (call["chat_id"], call["text"])
            for method, call in town.wire.calls[said:]
            if method == "sendMessage"
        ]
        assert anew
        assert max(Counter(anew).values()) == 1, "nobody is told a thing twice"
    if undecided:
        return
    now = await remembered(town)
    assert [name for name, rows in decided.items() if now[name] != rows] == [], "nothing was decided twice"
