"""How a long work looks: how far it is, what is left, a press that stops it; and how it ended."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.domain.works import Work, WorkState, left
from bot.runtime.speech import Button, Say, Worded
from storage.city import City
from storage.notices.facts import unkept

BAR = 12
"""Signs of the bar."""


class WorkPress(CallbackData, prefix="work"):
    """One work: to be looked at, or to be stopped."""

    id: Annotated[int, Field(gt=0, lt=2**31)]
    stop: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How one kind of work is shown: the message that names it, and what its progress says beside the bar.

    ``report`` words the end of a work that is done or was stopped; without one, numbers do.
    """

    name: str = "works-some"
    lines: Callable[[Work], Sequence[Worded]] = lambda _: ()
    report: Callable[[City, Work], Awaitable[Say]] | None = None


def card(work: Work) -> str:
    """The name under which its one message is known."""
    return f"work:{work.id}"


def begun(work: Work, shown: Shown, now: datetime) -> Say:
    """The answer to who has just begun it, and from then on the message in which it is shown."""
    return replace(progress(work, shown, now), card=card(work))


def progress(work: Work, shown: Shown, now: datetime) -> Say:
    """How far it is, what is left, and a press that stops it."""
    name: dict[str, object] = {"name": Worded(shown.name)}
    if work.state is WorkState.STOPPING:
        return Say("works-stopping", name)
    stop = [[Button(WorkPress(id=work.id, stop=True), "works-stop")]]
    if work.started is None and work.next - now > timedelta(minutes=1):
        return Say("works-waiting", name | {"at": work.next}, buttons=stop)
    if not work.total:
        facts = name | {"done": work.done}
        return Say("works-progress-open", facts, lines=shown.lines(work), buttons=stop)
    part = min(1.0, work.done / work.total)
    facts = {
        **name,
        "bar": "▓" * int(part * BAR) + "░" * (BAR - int(part * BAR)),
        "percent": int(part * 100),
        "done": work.done,
        "total": work.total,
        "left": _left(left(work, now=now)),
    }
    return Say("works-progress", facts, lines=shown.lines(work), buttons=stop)


def _left(rest: timedelta | None) -> Worded | None:
    if rest is None:
        return None
    minutes = math.ceil(rest / timedelta(minutes=1))
    return Worded("works-left", {"minutes": minutes}) if minutes > 1 else Worded("works-left-soon")


async def reported(city: City, work: Work, shown: Shown) -> Say:
    """How it ended: in the words of its kind, but for what nobody could foresee."""
    if work.state is not WorkState.FAILED and shown.report:
        return await shown.report(city, work)
    return ended(work, shown)


def ended(work: Work, shown: Shown) -> Say:
    """The end of a work in numbers, or why it came to none."""
    name = {"name": Worded(shown.name)}
    if work.problem.startswith("error-"):
        return Say("works-refused", {**name, "why": Worded(work.problem, unkept(work.result))})
    if work.state is WorkState.FAILED:
        return Say("works-failed", {**name, "done": work.done, "incident": work.problem})
    key = "works-done" if work.state is WorkState.DONE else "works-stopped"
    return Say(key, {**name, "done": work.done}, lines=shown.lines(work))
