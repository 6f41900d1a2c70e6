"""What each feature says of its own cases: how they can end, and what then happens.

A new feature changes no file here. It words ``case-kind-<kind>``, and of each ruling ``ruling-<ruling>``
(on the button: take the post down) and ``ruled-<ruling>`` (to those concerned: the post was taken down;
told ``amount``, ``unit``, ``days`` and ``mine``: yes for who brought the case).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.cases import Case, CaseKind, Measure, Ruling, Ways
from bot.domain.contact import Words
from bot.domain.residents import ResidentId
from bot.domain.roles import Role
from storage.city import City

Applied = Callable[[City, Case], Awaitable[str | None]]
"""The effect of a decision, in the same transaction; the case tells the ``ruling``, the
``ruled_amount``, ``why``, and who decided (``handler``).

It may return a note of how things stood before, which ``undo`` finds in ``case.was``. After an objection
``first_ruling`` and ``first_amount`` tell what was applied before, so that only
the difference is.
"""

Dropped = Callable[[City, Case], Awaitable[None]]
"""The opener has taken the case back: all is again as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What a feature knows of the thing a case is about: its ``title`` in its owner's words, and
    the message ``key`` with flat facts that sums it up for who decides. ``is_open``: all neighbours could
    read the title, so that a group of moderators may, too. ``is_pictured``: there are photos to be looked at.
    """  # noqa: D205

    title: str | None = None
    is_pictured: bool = False
    is_open: bool = False
    key: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


Recorded = Callable[[City, Case], Awaitable[Record]]

Thread = Callable[[City, Case], Awaitable[Sequence[Words]]]
"""What the two of a case wrote to each other, oldest first: for who decides it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """The ``ruling`` that suggests itself, with the prepared ``reason`` that its people would read.

    ``key`` and ``facts`` tell who decides what it is worked out from. ``days`` and ``amount`` are as for any.
    """

    ruling: str
    reason: str
    key: str
    facts: Mapping[str, object] = field(default_factory=dict)
    days: int = 0
    amount: int = 0


Suggested = Callable[[City, Case], Awaitable[Suggestion | None]]
"""What suggests itself, from what the feature knows; None where nothing does."""

Involved = Callable[[City, Case], Awaitable[Sequence[ResidentId]]]
"""Whose records whoever decides may want to look at."""

Undone = Callable[[City, Case], Awaitable[None]]
"""Takes the effect of the decision back, exactly: the case is as it was decided. After an objection the
first decision (``first_ruling``, ``first_amount``, ``first_days``) is in force again."""


async def _nothing_suggested(_: City, __: Case) -> Suggestion | None:
    """Whoever decides has to think."""
    return None


async def _its_two(_: City, case: Case) -> Sequence[ResidentId]:
    """Whom it is about, and who brought it, where that is no secret."""
    opener = [] if DECLARED[case.kind].ways.is_secret else [case.by]
    return [who for who in (case.against, *opener) if who]


async def _nothing_to_drop(_: City, __: Case) -> None:
    """Most cases hold nothing up while they are open."""


async def _nothing_known(_: City, __: Case) -> Record:
    """No more than the case says itself."""
    return Record()


async def _nothing_written(_: City, __: Case) -> Sequence[Words]:
    """Most cases are about something else than words."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """How cases of one kind are treated.

    ``reasons`` are message ids of prepared ones, by ruling. ``asked`` is the id of what the other side is
    told has come up; ``undo`` is None where a decision cannot be taken back.
    """

    ways: Ways
    apply: Applied
    dropped: Dropped
    record: Recorded
    thread: Thread
    suggest: Suggested
    involved: Involved
    undo: Undone | None
    reasons: Mapping[Ruling, Sequence[str]]
    asked: str


DECLARED: dict[CaseKind, Declared] = {}
"""Filled at import of the features' action modules."""


def ways(kind: CaseKind) -> Ways:
    """How cases of a kind run and end."""
    return DECLARED[kind].ways


def declare(
    kind: str,
    *,
    rulings: Sequence[str],
    apply: Applied,
    leaves: Sequence[str] = (),
    measures: Mapping[str, Measure] | None = None,
    lasting: Sequence[str] = (),
    pairs: Sequence[str] = (),
    reasons: Mapping[str, Sequence[str]] | None = None,
    role: Role = Role.MODERATOR,
    suggest: Suggested = _nothing_suggested,
    involved: Involved = _its_two,
    undo: Undone | None = None,
    asked: str = "cases-asked-other",
    dropped: Dropped = _nothing_to_drop,
    record: Recorded = _nothing_known,
    thread: Thread = _nothing_written,
    is_heard: bool = True,
    is_secret: bool = False,
    is_alone: bool = False,
) -> None:
    """From now on cases of this kind can be opened, and decided by who holds ``role`` at their area.

    What each fact means is told at ``Ways`` and ``Declared``.
    """
    runs = Ways(
        rulings=tuple(map(Ruling, rulings)),
        leaves=frozenset(map(Ruling, leaves)),
        measures={Ruling(ruling): measure for ruling, measure in (measures or {}).items()},
        lasting=frozenset(map(Ruling, lasting)),
        pairs=frozenset(map(Ruling, pairs)),
        role=role,
        is_heard=is_heard,
        is_secret=is_secret,
        is_alone=is_alone,
    )
    DECLARED[CaseKind(kind)] = Declared(
        ways=runs,
        apply=apply,
        dropped=dropped,
        record=record,
        thread=thread,
        suggest=suggest,
        involved=involved,
        undo=undo,
        reasons={Ruling(ruling): tuple(keys) for ruling, keys in (reasons or {}).items()},
        asked=asked,
    )
