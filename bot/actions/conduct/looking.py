"""What is looked at before or after it is seen: the first posts of newcomers, and what a machine noticed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions import cases
from bot.actions.conduct import levels
from bot.actions.conduct.levels import Post
from bot.domain import conduct
from bot.domain.cases import Case, CaseKind
from bot.domain.conduct import Cause, ConductRules, Flag, Level, PostsTooFast
from bot.domain.residents import Resident
from storage.city import City


@dataclass(frozen=True, slots=True, kw_only=True)
class Lately:
    """What somebody posted before: how many ``ever``; texts of the last days with their times."""

    ever: int
    texts: Sequence[tuple[datetime, str]]


def is_new(city: City, owner: Resident) -> bool:
    """Whether somebody joined so lately that the stricter numbers hold."""
    return city.now - owner.joined < timedelta(days=_rules(city, owner).newcomer_days)


def since(city: City, owner: Resident) -> datetime:
    """From when on what somebody posted counts."""
    return city.now - timedelta(days=_rules(city, owner).again_days)


def may_post(city: City, owner: Resident, lately: Lately) -> None:
    """Whether one more post is not too many for this hour. Raises PostsTooFast."""
    rules, hour = _rules(city, owner), _in_hour(city, lately)
    most = rules.hour_stop_new if is_new(city, owner) else rules.hour_stop
    if len(hour) >= most:
        raise PostsTooFast(most=most, until=hour[len(hour) - most] + timedelta(hours=1))


async def look(city: City, owner: Resident, made: Post, text: str, lately: Lately) -> bool:
    """A post that has just been made or worded anew; whether all whom it reaches see it.

    What a machine noticed waits unlisted for a person; a newcomer's first is looked at too.
    """
    rules = _rules(city, owner)
    flags = conduct.noticed(
        text,
        before=[before for _, before in lately.texts],
        in_hour=len(_in_hour(city, lately)),
        is_new=is_new(city, owner),
        rules=rules,
    )
    if flags:
        return await _flagged(city, made, flags, rules)
    if is_new(city, owner) and lately.ever < rules.first_posts:
        return await _first(city, made, rules)
    return True


async def look_again(city: City, owner: Resident, made: Post, text: str) -> None:
    """A post worded anew: how often its author posts, and what was posted before, does not matter here."""
    rules = _rules(city, owner)
    if flags := conduct.noticed(text, before=(), in_hour=0, is_new=is_new(city, owner), rules=rules):
        await _flagged(city, made, flags, rules)


async def _flagged(city: City, made: Post, flags: Sequence[Flag], rules: ConductRules) -> bool:
    case = await _brought(city, "flag", made, reason=flags[0].value)
    until = city.now + timedelta(hours=rules.flag_hours)
    await levels.put(
        city,
        made.about,
        Level.UNLISTED,
        cause=Cause.FLAG,
        why=" ".join(flags),
        case=case.id if case else None,
        until=until,
    )
    return False


async def _first(city: City, made: Post, rules: ConductRules) -> bool:
    """Seen meanwhile or not, as the community has it; with nobody acting it is approved by itself."""
    case, level = await _brought(city, "first", made), Level(rules.first_level)
    if level is Level.VISIBLE or case is None:
        return True
    until = case.opened + timedelta(hours=rules.first_hours)
    await levels.put(city, made.about, level, cause=Cause.FIRST, case=case.id, until=until)
    return False


async def _brought(city: City, kind: str, made: Post, *, reason: str = "") -> Case | None:
    """The city itself brings it forward; what is being looked at already is not brought twice."""
    if there := await city.cases.open_about(CaseKind(kind), made.about):
        return there[0]
    return await cases.open_case(
        city, kind=kind, about=made.about, area=made.area, by=None, against=made.owner, reason=reason, text=""
    )


def _in_hour(city: City, lately: Lately) -> list[datetime]:
    """When somebody posted within the last hour, oldest first."""
    return sorted(at for at, _ in lately.texts if at > city.now - timedelta(hours=1))


def _rules(city: City, owner: Resident) -> ConductRules:
    return city.rules(ConductRules, owner.area)
