"""What follows from reports and rulings about posts: three reports unlist one, a person decides."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.actions import audit, cases
from bot.actions.cases.declared import Recorded
from bot.actions.cases.speaking import note
from bot.actions.conduct import levels, suggesting
from bot.domain import conduct
from bot.domain.cases import UNDECIDED, Case, CaseKind
from bot.domain.conduct import Cause, ConductRules, Level
from storage.city import City

HOUR = timedelta(hours=1)
"""Nothing is approved by itself earlier than that."""

LEVELS = {
    "keep": Level.VISIBLE,
    "unlist": Level.UNLISTED,
    "shadow": Level.SHADOWED,
    "hide": Level.HIDDEN,
}
"""How a case about a post ends -> how far the post is seen then."""

levels.REASONS.update({level: suggesting.POST_REASONS[ruling] for ruling, level in LEVELS.items()})

QUIET = ("keep", "shadow")
"""Rulings of which the owner hears nothing from the case."""


def declare_cases(kind: str, *, record: Recorded) -> None:
    """Cases of this kind are about a post that others see, and end with a level."""
    cases.declare(
        kind,
        rulings=tuple(reversed(LEVELS)),
        leaves=QUIET,
        apply=judged,
        suggest=suggesting.about_post,
        undo=undone,
        reasons=suggesting.POST_REASONS,
        record=record,
        is_heard=False,
        is_secret=True,
    )


async def reported(city: City, case: Case) -> None:
    """One more report: enough different people take it off the lists, and the oldest case says so."""
    shown, rules = await city.conduct.shown(case.about), city.rules(ConductRules, case.area)
    if shown and shown.level is not Level.VISIBLE:
        return
    known = await city.cases.open_about(case.kind, case.about)
    # What was reported before somebody looked and let it be counts no more.
    waiting = [it for it in known if it.state in UNDECIDED and (shown is None or it.opened > shown.since)]
    if len({it.by for it in waiting}) < rules.reports_unlist:
        return
    oldest = min(waiting, key=lambda it: it.id)
    await levels.put(city, case.about, Level.UNLISTED, cause=Cause.REPORTS, case=oldest.id)
    await note(city, oldest, "unlisted", None)
    await audit.note(
        city, None, "post-unlisted", area=case.area, whom=case.against, about=f"case:{oldest.id}"
    )


async def judged(city: City, case: Case) -> None:
    """The post is seen as far as was decided; but what a measure against its owner hides stays hidden.

    That it is seen less the case itself tells its owner, with until when it can be objected to.
    """
    level, shown = LEVELS[str(case.ruling)], await city.conduct.shown(case.about)
    if level is Level.VISIBLE and shown and shown.cause is Cause.SANCTION:
        return
    await levels.put(
        city,
        case.about,
        level,
        cause=Cause.RULING,
        by=case.handler,
        why="" if level is Level.VISIBLE else case.because,
        case=case.id,
        is_told=level is Level.VISIBLE and case.first_ruling is None,
    )


async def undone(city: City, case: Case) -> None:
    """Seen as far as before the decision."""
    shown = await city.conduct.shown(case.about)
    if shown and shown.case == case.id and shown.cause is Cause.RULING:
        await levels.put(
            city,
            case.about,
            shown.was,
            cause=shown.was_cause,
            case=case.id,
            until=shown.was_until,
            is_told=False,
        )


async def approve(city: City, kind: str, hours: str) -> None:
    """What nobody took up in its time is let be, and logged as decided by the clock (after Freegle)."""
    for case in await city.cases.untouched(CaseKind(kind), city.now - HOUR):
        age = (city.now - case.opened).total_seconds() / 3600
        if age >= getattr(city.rules(ConductRules, case.area), hours):
            async with city.apart(f"case:{case.id}"):
                await _approve(city, case)


async def _approve(city: City, case: Case) -> None:
    closed = await city.cases.save(conduct.approved(case, city.now))
    await note(city, closed, "approve", None)
    shown = await city.conduct.shown(case.about)
    if shown and shown.case == case.id and shown.level is not Level.VISIBLE:
        await levels.show(city, shown, cause=Cause.TIME)
    await audit.note(city, None, "post-approved", area=case.area, whom=case.against, about=f"case:{case.id}")


async def record(city: City, case: Case) -> cases.Record:
    """What hangs there, in its owner's words, and how far it is seen now."""
    known, shown = await levels.post(city, case.about), await city.conduct.shown(case.about)
    facts = {"level": (shown.level if shown else Level.VISIBLE).value, "text": (known and known.text) or None}
    title = known.title if known else None
    return cases.Record(title=title, is_open=True, key="conduct-record-post", facts=facts)


KINDS: Sequence[str] = ("first", "flag")
for _kind in KINDS:
    declare_cases(_kind, record=record)
