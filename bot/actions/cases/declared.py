"""What each feature says of its own cases: how they can end, and what then happens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.cases import Case, CaseKind, Ruling
from bot.domain.contact import Words
from storage.city import City

Applied = Callable[[City, Case], Awaitable[None]]
"""The effect of a decision, in the same transaction; the case tells the ``ruling``, the
``ruled_amount``, ``why``, and who decided (``handler``).

After an objection ``first_ruling`` and ``first_amount`` tell what was applied before, so that only
the difference is.
"""

Dropped = Callable[[City, Case], Awaitable[None]]
"""The opener has taken the case back: all is again as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What a feature knows of the thing a case is about: its ``title`` in its owner's words, and
    the message ``key`` with flat facts that sums it up for who decides.
    """  # noqa: D205

    title: str | None = None
    key: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)


Recorded = Callable[[City, Case], Awaitable[Record]]

Thread = Callable[[City, Case], Awaitable[Sequence[Words]]]
"""What the two of a case wrote to each other, oldest first: for who decides it."""


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

    ``is_heard``: the other side is asked before anybody decides. ``is_secret``: the other side
    never learns who opened it, nor of it at all before a decision touches it.
    """

    rulings: Sequence[Ruling]
    apply: Applied
    dropped: Dropped
    record: Recorded
    thread: Thread
    is_heard: bool
    is_secret: bool


RULINGS: dict[CaseKind, Declared] = {}
"""Filled at import of the features' action modules."""


def declare(
    kind: CaseKind,
    *,
    rulings: Sequence[Ruling],
    apply: Applied,
    dropped: Dropped = _nothing_to_drop,
    record: Recorded = _nothing_known,
    thread: Thread = _nothing_written,
    is_heard: bool = True,
    is_secret: bool = False,
) -> None:
    """From now on cases of this kind can be opened and decided."""
    RULINGS[kind] = Declared(
        rulings=tuple(rulings),
        apply=apply,
        dropped=dropped,
        record=record,
        thread=thread,
        is_heard=is_heard,
        is_secret=is_secret,
    )
