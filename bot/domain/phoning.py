"""On the telephone: what somebody may answer to each kind of call, with one key for each answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from bot.domain.hours import waking
from bot.domain.residents import ResidentId
from bot.domain.stays import StayGone, StaysRules, Task, TaskKind


class Heard(StrEnum):
    """What a coordinator heard; ``missed``: nobody took the call."""

    YES = "yes"
    NO = "no"
    GOOD = "good"
    FAIR = "fair"
    WORRIED = "worried"
    DANGER = "danger"
    LATER = "later"
    MISSED = "missed"


_MOOD = (Heard.GOOD, Heard.FAIR, Heard.WORRIED)
_ON = (Heard.YES, Heard.NO)
_AGAIN = (Heard.LATER, Heard.MISSED)
ANSWERS: Mapping[TaskKind, tuple[Heard, ...]] = {
    TaskKind.STOPPED: (Heard.GOOD, Heard.DANGER, Heard.MISSED),
    TaskKind.WORRIED: (*_MOOD, Heard.DANGER, *_AGAIN),
    TaskKind.SILENT: (*_MOOD, Heard.DANGER, *_AGAIN),
    TaskKind.TRIAL: (*_ON, *_AGAIN),
    TaskKind.RENEW: (*_ON, *_AGAIN),
    TaskKind.LEAVING: (*_ON, *_AGAIN),
    TaskKind.REFERENCE: (Heard.NO, *_AGAIN),
}
"""What somebody says of having lived together is asked in three questions; not to want to is a no."""

OPEN_STILL = frozenset({Heard.WORRIED, Heard.DANGER, *_AGAIN})
"""After these the coordinator phones again; a worry that was not known before is a call of its own."""


def said(
    task: Task | None, heard: Heard, *, by: ResidentId, rules: StaysRules, zone: tzinfo, now: datetime
) -> Task:
    """The call after an answer: made, or to be made again some hours later, by day. Raises StayGone."""
    if task is None or task.done or heard not in ANSWERS[task.kind]:
        raise StayGone
    if heard in OPEN_STILL and (task.kind, heard) != (TaskKind.SILENT, Heard.WORRIED):
        again = waking(now + timedelta(hours=rules.again_hours), zone)
        return replace(task, due=now if heard is Heard.DANGER else max(task.due, again))
    return replace(task, done=now, done_by=by)
