"""Who leaves takes everything along, and nobody waits for them."""

from __future__ import annotations

from sqlalchemy import select

from storage.homes.guests import guests
from storage.homes.hosts import hosts
from storage.homes.matches import matches
from tests.homing import asked, hears, match_of, state


async def test_a_host_who_leaves_is_erased_and_the_student_hears_that_it_was_not_to_be(both):
    _, lee, mina = await asked(both)
    number = await match_of(both)
    await lee.says("/delete")
    await lee.presses_on("rights-delete", "ask", days=7)
    await both.sleeps(days=8)
    await both.sleeps(days=1)
    assert await state(both, matches, number) == "no"
    assert hears(mina, "homes-notice-guest-no")
    ((who, room, address, phone),) = await both.rows(
        select(hosts.c.resident, hosts.c.room, hosts.c.address, hosts.c.phone)
    )
    assert who < 0
    assert (room, address, phone) == ("", "", "")


async def test_a_student_who_leaves_asks_nobody_any_more(town):
    _, lee, mina = await asked(town)
    await mina.says("/delete")
    await mina.presses_on("rights-delete", "ask", days=7)
    await town.sleeps(days=8)
    await town.sleeps(days=1)
    ((found, words),) = await town.rows(select(matches.c.state, matches.c.words))
    assert (found.value, words) == ("withdrawn", ())
    ((school, phone),) = await town.rows(select(guests.c.school, guests.c.phone))
    assert (school, phone) == ("", "")
    assert hears(lee, "homes-notice-off")
