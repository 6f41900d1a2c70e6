"""The city's key is changed: everything is sealed anew with the new one, and the old one can go."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select
from typer.testing import CliRunner

from bot.__main__ import app as command
from bot.app.sandbox import SANDBOX_KEYS
from storage.homes.guests import guests
from storage.homes.hosts import hosts
from storage.resealing import reseal
from storage.turns import conversations
from storage.vault import Vault, VaultStrange
from tests.homing import ADDRESS, GUEST_PHONE, PHONE, offers, pick, seeks

OLD, NEW = SANDBOX_KEYS[0], Fernet.generate_key().decode()


async def peopled(town):
    """A host, a guest, and somebody who has told where she lives and has not sent it yet."""
    lee, mina = await town.resident("이순자", birth="1950"), await town.resident("미나", birth="2001")
    await lee.says("/homes")
    await offers(lee)
    await seeks(mina)
    kim = await town.resident("김복순", birth="1948")
    await kim.says("/homes")
    await kim.presses_on("homes-which", "offer")
    await kim.answers("self")
    await pick(kim, "문정래미안")
    await kim.says("작은 방입니다.")
    await kim.says(ADDRESS)
    return kim


async def sealed(town):
    """All that is sealed in the database, in order."""
    rows = [
        *await town.rows(select(hosts.c.address, hosts.c.phone)),
        *await town.rows(select(guests.c.phone)),
    ]
    frames = await town.rows(select(conversations.c.frame).where(conversations.c.frame.is_not(None)))
    drafts = [frame["answers"]["address"] for (frame,) in frames if "address" in frame.get("answers", {})]
    return [text for row in rows for text in row] + drafts


async def test_all_is_sealed_anew_in_small_steps_and_the_old_key_can_go(both):
    kim = await peopled(both)
    storage = both.app.storage
    storage.vault = Vault([NEW, OLD])
    done = await reseal(storage, batch=1)
    assert (done.anew, done.fresh, done.strange) == (4, 0, [])
    now = Vault([NEW])
    assert [now.opened(text) for text in await sealed(both)] == [ADDRESS, PHONE, GUEST_PHONE, ADDRESS]
    again = await reseal(storage)
    assert (again.anew, again.fresh, again.strange) == (0, 4, [])
    storage.vault = now
    await kim.says(PHONE)
    await kim.presses_on("homes-offer-summary", "send")
    assert len(await sealed(both)) == 5, "what was half told is sent as if nothing had been"


async def test_what_was_stopped_half_way_is_begun_again(town, monkeypatch):
    await peopled(town)
    storage = town.app.storage
    storage.vault = Vault([NEW, OLD])
    anew, calls = storage.vault.anew, []

    def stumbles(text):
        calls.append(text)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return anew(text)

    monkeypatch.setattr(storage.vault, "anew", stumbles)
    with pytest.raises(KeyboardInterrupt):
        await reseal(storage, batch=1)
    done = await reseal(storage, batch=1)
    assert (done.anew, done.fresh) == (3, 1), "what was done before stays done"


async def test_what_no_key_opens_is_named_by_its_place_and_left_as_it_is(town):
    await peopled(town)
    storage, before = town.app.storage, await sealed(town)
    storage.vault = Vault([NEW])
    done = await reseal(storage)
    assert (done.anew, done.fresh) == (0, 0)
    assert {"hosts 1: address", "hosts 1: phone", "guests 1: phone"} < set(done.strange)
    assert not [place for place in done.strange if before[0] in place]
    assert await sealed(town) == before
    with pytest.raises(VaultStrange):
        storage.vault.opened(before[0])


@pytest.mark.parametrize(
    ("keys", "said"),
    [("", "DO   key: none"), (f"{NEW},{OLD}", "ok   seals: 0 sealed")],
    ids=["no-key", "two-keys"],
)
def test_the_command_says_what_it_has_done(sqlite_town_url, monkeypatch, keys, said):
    monkeypatch.setenv("PUMASI_KEYS", keys)
    monkeypatch.setenv("PUMASI_DATABASE", sqlite_town_url)
    ran = CliRunner().invoke(command, ["key", "reseal"])
    assert said in ran.stdout
    assert ran.exit_code == (0 if keys else 1)
