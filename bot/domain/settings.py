"""Settings: which rules a community may set for itself, and how far; each feature declares its own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime, time
from typing import Any, cast, get_type_hints

from bot.domain.areas import AreaId
from bot.domain.refusal import Refusal
from bot.domain.residents import ResidentId

KINDS = (int, bool, str, time)
"""What a rule may be; each has its way of being typed and kept."""
TEXT_MOST = 60
"""Characters of a rule that is a word."""
_LARGEST = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One rule, ``case.answer_hours``: a number from ``least`` to ``most``, one of ``choices``, yes or no.

    What is ``fixed`` hangs together with what is there already, and is not changed by talking. What is
    ``placed`` can be otherwise at a single place.
    """

    name: str
    kind: type
    default: Any
    least: int = 0
    most: int = _LARGEST
    choices: tuple[str, ...] = ()
    fixed: bool = False
    placed: bool = False

    @property
    def key(self) -> str:
        """What words it: the feature and the field, with hyphens."""
        return self.name.replace(".", "-").replace("_", "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """All rules of one feature; those in one of ``rising`` never fall from one to the next."""

    word: str
    settings: Mapping[str, Setting]
    rising: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A rule changed at an area; None as ``old`` or ``new``: not set there, but inherited."""

    id: int = 0
    at: datetime
    who: ResidentId
    area: AreaId
    rule: str
    old: Any = None
    new: Any = None
    why: str = ""


DECLARED: dict[str, Declared] = {}
"""Filled at import, by feature."""


@dataclass(eq=False)
class RuleGone(Refusal):
    """There is no such rule, or none that can be changed here."""


@dataclass(eq=False)
class RuleFixed(Refusal):
    """It hangs together with what people have already, and is not changed by talking."""


@dataclass(eq=False)
class RuleMoved(Refusal):
    """Somebody has changed it meanwhile."""


@dataclass(eq=False)
class RuleOutOfRange(Refusal):
    """Beyond what is sensible, or what other rules leave room for."""

    least: int
    most: int


@dataclass(eq=False)
class RuleUnclear(Refusal):
    """Not one of the values it can have."""


@dataclass(eq=False)
class NothingToUndo(Refusal):
    """The last change has been taken back already, or there was none."""


def declare(
    rules: type,
    *,
    limits: Mapping[str, tuple[int, int]] | None = None,
    choices: Mapping[str, Sequence[str]] | None = None,
    rising: Sequence[Sequence[str]] = (),
    fixed: Iterable[str] = (),
    placed: Iterable[str] = (),
) -> None:
    """From now on the numbers of this ``*Rules`` dataclass can be set, between ``limits``.

    Those of ``placed`` also for a single place, by who keeps it.

    What has none is at least 0 where its default is. Raises TypeError for a rule of a kind nobody could type.
    """
    word, hints = word_of(rules), get_type_hints(rules)
    bounds, words, stays, own = limits or {}, choices or {}, set(fixed), set(placed)
    settings = {}
    for each in fields(rules):
        if hints[each.name] not in KINDS:
            raise TypeError(f"{rules.__name__}.{each.name}")
        default = cast("Any", each.default)
        floor = -_LARGEST if isinstance(default, int) and default < 0 else 0
        least, most = bounds.get(each.name, (floor, _LARGEST))
        settings[each.name] = Setting(
            name=f"{word}.{each.name}",
            kind=hints[each.name],
            default=default,
            least=least,
            most=most,
            choices=tuple(words.get(each.name, ())),
            fixed=each.name in stays,
            placed=each.name in own,
        )
    DECLARED[word] = Declared(word=word, settings=settings, rising=tuple(tuple(row) for row in rising))


def word_of(rules: type) -> str:
    """The word under which the rules of a dataclass are kept: ``CaseRules`` is ``case``."""
    return rules.__name__.removesuffix("Rules").lower()


def known(name: str) -> Setting:
    """The rule of this name. Raises RuleGone."""
    word, _, own = name.partition(".")
    if word not in DECLARED or own not in DECLARED[word].settings:
        raise RuleGone
    return DECLARED[word].settings[own]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The values of one feature's rules at one area, as they are in force there; ``own``: set there."""

    values: Mapping[str, Any]
    own: frozenset[str] = field(default_factory=frozenset)


def bounds(setting: Setting, places: Sequence[Place]) -> tuple[int, int]:
    """Between which numbers the rule may be set at the first of ``places``, inside which lie the others.

    A rule that must not fall below another, or exceed it, must not do so anywhere where it would hold.
    """
    word, _, own = setting.name.partition(".")
    least, most = setting.least, setting.most
    reached = [places[0], *(place for place in places[1:] if own not in place.own)]
    for row in DECLARED[word].rising:
        if own in row:
            at = row.index(own)
            least = max([least, *(place.values[name] for place in reached for name in row[:at])])
            most = min([most, *(place.values[name] for place in reached for name in row[at + 1 :])])
    return least, most


def fitting(setting: Setting, value: Any, places: Sequence[Place]) -> Any:
    """The value, if the rule may have it. Raises RuleFixed, RuleOutOfRange, RuleUnclear."""
    if setting.fixed:
        raise RuleFixed
    if setting.kind is int:
        least, most = bounds(setting, places)
        if type(value) is not int or not least <= value <= most:
            raise RuleOutOfRange(least=least, most=most)
    elif setting.kind is bool:
        if type(value) is not bool:
            raise RuleUnclear
    elif setting.kind is time:
        _ = read(time, value)
    elif not isinstance(value, str) or not _is_word(setting, value):
        raise RuleUnclear
    return value


def _is_word(setting: Setting, value: str) -> bool:
    if setting.choices:
        return value in setting.choices
    return len(value) <= TEXT_MOST and bool(value.strip() or not setting.default)


def read(kind: Any, kept: Any) -> Any:
    """A value as the rules have it, from how it is kept. Raises RuleUnclear."""
    if kind is not time or isinstance(kept, time):
        return kept
    try:
        return time.fromisoformat(kept)
    except (TypeError, ValueError):
        raise RuleUnclear from None


def undone(last: Change | None, before: Change | None) -> Change:
    """The change to take back. Raises NothingToUndo where the last one took back the one before it."""
    if last is None or (before is not None and (last.old, last.new) == (before.new, before.old)):
        raise NothingToUndo
    return last
