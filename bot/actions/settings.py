"""What happens with settings: a rule is changed, given back or undone; what is in force is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.actions import audit, roles
from bot.domain import settings
from bot.domain.areas import AreaId, inherited
from bot.domain.residents import Resident
from bot.domain.roles import AreaNotYours, Role
from bot.domain.settings import DECLARED, Change, Place, RuleGone, RuleMoved, Setting, declare, known
from storage.city import City

__all__ = [
    "DECLARED",
    "Rule",
    "back",
    "change",
    "checked",
    "declare",
    "features",
    "may_change",
    "past",
    "places",
    "range_of",
    "rule",
    "rules",
]

PAST = 8
"""Changes of a rule that are shown."""

Own = Mapping[AreaId, Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule at an area: the ``value`` in force, ``own`` to it (None: not), or set ``at`` one around."""

    setting: Setting
    area: AreaId
    value: Any
    own: Any = None
    at: AreaId | None = None


async def places(city: City, who: Resident) -> tuple[AreaId, ...]:
    """The areas whose rules somebody may read."""
    return await roles.looked_after(city, who.id, Role.VIEWER)


def features(city: City, area: AreaId) -> Sequence[str]:
    """The features that have rules at an area; at a single place, those that it may have otherwise."""
    spot = city.atlas.is_spot(area)
    return [
        word
        for word, each in DECLARED.items()
        if not spot or any(setting.placed for setting in each.settings.values())
    ]


async def may_change(city: City, who: Resident, area: AreaId) -> bool:
    """Whether somebody sets the rules there: an admin those of an area, a librarian those of a place kept."""
    if city.atlas.is_spot(area):
        return await roles.may(city, who.id, Role.LIBRARIAN, area, area)
    return area in city.atlas and await roles.may(city, who.id, Role.ADMIN, area)


async def rules(city: City, who: Resident, area: AreaId, word: str = "") -> Sequence[Rule]:
    """All rules at an area, or those of one feature. Raises AreaNotYours."""
    await _may_read(city, who, area)
    own, spot = await city.areas.rules(), city.atlas.is_spot(area)
    chosen = [DECLARED[word]] if word in DECLARED else [] if word else DECLARED.values()
    return [
        _rule(city, setting, area, own)
        for each in chosen
        for setting in each.settings.values()
        if setting.placed or not spot
    ]


async def rule(city: City, who: Resident, area: AreaId, name: str) -> Rule:
    """One rule at an area. Raises AreaNotYours, RuleGone."""
    await _may_read(city, who, area)
    return _rule(city, _known(city, name, area), area, await city.areas.rules())


async def past(city: City, who: Resident, area: AreaId, name: str) -> Sequence[Change]:
    """The last changes of a rule, here and around, the newest first. Raises AreaNotYours, RuleGone."""
    await _may_read(city, who, area)
    around = [each.id for each in city.home(area)]
    return await city.settings.past(around, known(name).name, most=PAST)


async def range_of(city: City, who: Resident, area: AreaId, name: str) -> tuple[int, int]:
    """Between which numbers a rule may be here now. Raises AreaNotYours, RuleGone."""
    await _may(city, who, name, area)
    return settings.bounds(known(name), _places(city, area, name, await city.areas.rules()))


async def checked(city: City, who: Resident, area: AreaId, name: str, value: Any) -> Any:
    """The value, if the rule may have it here. Raises as settings.fitting; AreaNotYours, RuleGone."""
    await _may(city, who, name, area)
    return settings.fitting(known(name), value, _places(city, area, name, await city.areas.rules()))


async def change(
    city: City, who: Resident, area: AreaId, name: str, value: Any, *, was: Any, why: str
) -> Change:
    """The rule has this value here from now on; None: what is around holds again.

    ``was`` is what was set here when it was decided. Raises RuleMoved, and as checked.
    """
    await _may(city, who, name, area)
    own = await city.areas.locked()
    now = own.get(area, {}).get(known(name).name)
    if now != was:
        raise RuleMoved
    around = _place(city, area, name, _without(own, area, name))
    held = around.values[name.partition(".")[2]] if value is None else value
    settings.fitting(known(name), held, _places(city, area, name, own))
    made = Change(at=city.now, who=who.id, area=area, rule=name, old=now, new=value, why=why)
    return await _kept(city, made)


async def back(city: City, who: Resident, area: AreaId, name: str) -> Any:
    """What was set here before the last change. Raises NothingToUndo, AreaNotYours, RuleGone."""
    await _may(city, who, name, area)
    done = [*await city.settings.past([area], known(name).name, most=2), None, None]
    return settings.undone(done[0], done[1]).old


async def _kept(city: City, made: Change) -> Change:
    await city.areas.set_rule(made.area, made.rule, made.new)
    await city.settings.note(made)
    words = f"{made.rule}: {_told(made.old)} → {_told(made.new)}" + (f" · {made.why}" if made.why else "")
    deed = "rule-back" if made.new is None else "rule-set"
    await audit.note(city, made.who, deed, area=made.area, about=f"rule:{made.rule}", words=words)
    return made


def _told(value: Any) -> str:
    return "–" if value is None else str(value)


def _rule(city: City, setting: Setting, area: AreaId, own: Own) -> Rule:
    around = [each.id for each in city.home(area) if setting.name in own.get(each.id, {})]
    value = inherited(city.atlas, area, own, setting.name, setting.default)
    return Rule(
        setting=setting,
        area=area,
        value=settings.read(setting.kind, value),
        own=own.get(area, {}).get(setting.name),
        at=around[0] if around else None,
    )


def _places(city: City, area: AreaId, name: str, own: Own) -> list[Place]:
    """The area, and all that set a rule of this feature for themselves inside it."""
    word = f"{name.partition('.')[0]}."
    inside = [
        each
        for each, values in own.items()
        if each != area
        and any(rule.startswith(word) for rule in values)
        and area in {around.id for around in city.home(each)}
    ]
    return [_place(city, each, name, own) for each in (area, *inside)]


def _place(city: City, area: AreaId, name: str, own: Own) -> Place:
    word = name.partition(".")[0]
    values = {
        each: settings.read(setting.kind, inherited(city.atlas, area, own, setting.name, setting.default))
        for each, setting in DECLARED[word].settings.items()
    }
    mine = frozenset(each for each in values if f"{word}.{each}" in own.get(area, {}))
    return Place(values=values, own=mine)


def _without(own: Own, area: AreaId, name: str) -> Own:
    kept = {rule: value for rule, value in own.get(area, {}).items() if rule != name}
    return {**own, area: kept}


def _known(city: City, name: str, area: AreaId) -> Setting:
    """The rule of this name, if it can be set there at all. Raises RuleGone."""
    setting = known(name)
    if city.atlas.is_spot(area) and not setting.placed:
        raise RuleGone
    return setting


async def _may_read(city: City, who: Resident, area: AreaId) -> None:
    if city.atlas.is_spot(area):
        may = await roles.may(city, who.id, Role.VIEWER, area, area)
    else:
        may = area in city.atlas and await roles.may(city, who.id, Role.VIEWER, area)
    if not may:
        raise AreaNotYours


async def _may(city: City, who: Resident, name: str, area: AreaId) -> None:
    if not await may_change(city, who, area):
        raise AreaNotYours
    _known(city, name, area)
