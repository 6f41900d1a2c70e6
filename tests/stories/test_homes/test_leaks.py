"""Where 이순자 lives is in no line of the log, in no file that leaves and in no backup, whatever is asked for."""

from __future__ import annotations

import io
import logging
import zipfile
from dataclasses import replace

import pytest

from bot.actions import datasets
from bot.domain.roles import IMPLIED, Role
from storage import backup
from storage.homes import Homes
from storage.homes.hosts import HOSTS
from tests.bringing import exports
from tests.homing import ADDRESS, GUEST_PHONE, PHONE, both_like, coordinator, offers
from tests.ruling import admin_of, moderator_of
from tests.stories.test_stays import CONTACTS, agreed_to_meet, drafts, plans

SECRETS = (ADDRESS, PHONE, GUEST_PHONE, CONTACTS)
NEEDLES = {word.encode() for secret in SECRETS for word in (secret, secret.replace("-", ""))}
SCHOOL = "한강대학교".encode()
"""Nobody hides it: that it is found shows that the search finds."""


def found_in(content, inside=()):
    """What of it stands in a file, or in a file inside of that, or in the escapes that JSON is written with."""
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            content = b"\n".join(packed.read(name) for name in packed.namelist())
    plain = content if content.isascii() is False else content + content.decode("unicode_escape").encode()
    return {needle for needle in (*NEEDLES, *inside) if needle in plain}


async def backed_up(town, file):
    """All that a backup holds."""
    await backup.take(town.app.storage.engine, file, town.calendar.now(), force=True)
    return file.read_bytes()


@pytest.fixture
def log(caplog):
    """All that is ever written down, at the lowest level, from before the town is founded."""
    caplog.set_level(logging.DEBUG)
    return caplog


def logged(log):
    """Every line, with all that hangs on it."""
    return "\n".join([log.text, *(str(vars(record)) for record in log.records)]).encode()


async def test_no_line_no_file_and_no_backup_tells_where_she_lives(log, town, tmp_path):
    kim, _, mina, _ = await agreed_to_meet(town)
    mayor = await admin_of(town)
    boss = await moderator_of(town, mayor, "구청장", role="admin")
    for person in (mina, kim, boss):
        await person.says("/mydata")
    assert SCHOOL in found_in(mina.files[-1][1], [SCHOOL]), "what she said of herself is hers to save"
    leave = [each.name for each in datasets.exportable() if IMPLIED[each.role] & {Role.ADMIN}]
    for name in leave:
        for form in ("csv", "xlsx"):
            await exports(boss, name, form=form)
    for admin in (mayor, boss):
        await admin.says("/audit")
        for form in ("csv", "xlsx"):
            await admin.forges(f"deedfile:{form}")
    files = {
        f"{person.name}/{n}/{name}": content
        for person in (mina, kim, boss, mayor)
        for n, (name, content) in enumerate(person.files)
    }
    assert len(files) >= 3 + 2 * len(leave) + 4
    files |= {"backup": await backed_up(town, tmp_path / "a.backup"), "log": logged(log)}
    leaks = {name: found for name, content in files.items() if (found := found_in(content))}
    assert {name for name in leaks if not name.startswith("미나/")} == set()
    assert set().union(*leaks.values()) <= {GUEST_PHONE.encode()}, "her own telephone is hers to save"
    for person in (kim, boss, mayor):
        assert not found_in("".join(screen.text for screen in person.screens).encode())


async def test_once_it_is_shown_it_is_still_in_no_line_and_no_backup(log, town, tmp_path):
    kim, lee, mina, number = await agreed_to_meet(town)
    await plans(kim, number)
    await mina.forges(f"staydo:where:{number}")
    assert ADDRESS in mina.sees
    await lee.forges(f"staydo:where:{number}")
    assert GUEST_PHONE in lee.sees
    await kim.forges(f"staystep:met:{number}")
    await both_like(number, lee, mina)
    await drafts(kim, number)
    copy = await backed_up(town, tmp_path / "b.backup")
    assert found_in(copy, [SCHOOL]) == {SCHOOL}, "of what is locked nothing"
    assert not found_in(logged(log))


async def test_what_breaks_is_written_down_without_it(log, town, monkeypatch):
    await coordinator(town)
    lee = await town.resident("이순자", birth="1950")

    async def refused(homes, host):
        return await HOSTS.add(homes._conn, replace(host, area=None))

    monkeypatch.setattr(Homes, "open_host", refused)
    await lee.says("/homes")
    await offers(lee)
    town.wire.calls.clear()  # the apology was meant
    assert "INSERT INTO hosts" in log.text, "the statement that failed is there, with its values"
    assert not found_in(logged(log))
