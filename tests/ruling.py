"""Who looks after the town, in plays: admins of the settings, moderators appointed by a link."""

from __future__ import annotations

import re

from bot.domain.residents import ResidentId
from storage.notices import Saying
from tests.town import Person, Town


async def admin_of(town: Town, name: str = "시장", **more) -> Person:
    """Somebody whom the settings name."""
    admin = await town.resident(name, **more)
    town.app.storage.admins |= {ResidentId(admin.id)}
    return admin


async def invitation(admin: Person, role: str = "moderator", area: str = "송파구", days: str = "0") -> str:
    """The payload of a link that offers a role at a gu."""
    await admin.says("/grant")
    await admin.answers(role)
    await admin.says(area)
    await admin.town.give(admin.press(next(key for key in admin.data if "|==" in key)))
    await admin.answers(days)
    await admin.presses_on("roles-summary", "send")
    found = re.search(r"start=(g-\S+)", admin.sees)
    assert found, admin.sees
    return found[1]


async def moderator_of(
    town: Town, admin: Person, name: str, area: str = "송파구", *, role: str = "moderator", **more
) -> Person:
    """Somebody who has accepted to look after cases, or whatever the role is, at a gu."""
    person = await town.resident(name, **more)
    await person.says(f"/start {await invitation(admin, role, area)}")
    await person.presses_on("roles-invited", "yes")
    return person


async def opens(person: Person, number: str) -> None:
    """The case of this number, from the queue."""
    await person.says("/cases")
    await person.presses(number)


async def takes(person: Person, number: str) -> None:
    """The case looked after by this person."""
    await opens(person, number)
    await person.presses_on("cases-card", "take")


async def decides(
    person: Person, ruling: str, *, why: str = "살펴보았습니다.", amounts: tuple[str, ...] = ()
):
    """The decision on the open card, with its amounts and reason."""
    await person.presses_on(f"ruling-{ruling}")
    for amount in amounts:
        await person.says(amount)
    await person.says(why)
    await person.presses_on("cases-summary", "send")


def number_in(person: Person) -> str:
    """The case number on the newest screen."""
    found = re.search(r"\b([2-9A-HJ-NP-Z]{6})\b", person.sees)
    assert found, person.sees
    return found[1]


def kind(word: str) -> Saying:
    """What a notice calls a case of this kind."""
    return Saying(f"case-kind-{word}")


def ruled(word: str, *, amount: int = 0, days: int = 0, mine: bool = False) -> Saying:
    """What a notice says of a decision."""
    facts = {"amount": amount, "unit": "mun", "days": days, "mine": "yes" if mine else "no"}
    return Saying(f"ruled-{word}", facts)


def offers(person: Person, key: str, attribute: str | None = None) -> bool:
    """Whether the newest screen has this key."""
    return person.town.app.screens.catalogue.caption(key, attribute, {}, person.reader) in person.keys
