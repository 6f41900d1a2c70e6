"""Rules of a community, as admins in plays set them and look at them."""

from __future__ import annotations

from sqlalchemy import select

from handlers.settings.presses import One
from storage.settings import rule_changes


def area(town, name):
    found = town.app.storage.atlas.named(name)
    return next(each.id for each in found if each.kind in ("gu", "city") and each.name_ko.startswith(name))


async def opens(person, rule, where):
    await person.forges(One(do="see", rule=rule, area=where).pack())


async def sets(person, rule, where, value, why=""):
    await opens(person, rule, where)
    await person.presses_on("settings-rule", "set")
    await person.says(value)
    await (person.says(why) if why else person.presses_on("form-skip"))
    await person.presses_on("settings-summary", "send")


def says(person, rule, value):
    return person.told(f"rule-{rule.replace('.', '-').replace('_', '-')}", value=value)


async def changes(town):
    columns = ("area", "rule", "old", "new", "why")
    return await town.rows(select(*(rule_changes.c[c] for c in columns)).order_by(rule_changes.c.id))
