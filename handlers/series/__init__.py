"""Series: a room again and again; thought of, asked for at once, moved, given back, judged with one press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import Router

from bot.domain.roles import Role
from bot.domain.series import JUDGED, OWN, REPEAT
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined, staff
from handlers.doors import Below, Opened
from handlers.series import managing, mine, planning
from handlers.series.presses import JudgeSeries, SeriesBegin, SeriesCard, SeriesPlan, SeriesShift, SeriesStep

__all__ = ["BELOW", "LINKS", "forms", "routes"]

BELOW: Mapping[str, Below] = {
    **{f"series-notice-{news}": managing.judging for news in ("asked", "waits", "moved", "answered")},
    **{f"series-notice-{news}": managing.see for news in ("booked", "cancelled")},
    **{f"series-notice-{news}": mine.see for news in ("approved", "declined", "displaced")},
    "series-notice-question": mine.answering,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {OWN: mine.opened, JUDGED: managing.opened, REPEAT: planning.repeat}
"""What links of this feature open, by the beginning of their payload."""


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="series"))
    router.callback_query.register(planning.plan, SeriesPlan.filter(), flags=begins())
    router.callback_query.register(planning.begin, SeriesBegin.filter(), flags=begins())
    router.callback_query.register(mine.card, SeriesCard.filter())
    router.callback_query.register(mine.step, SeriesStep.filter())
    router.callback_query.register(mine.shift, SeriesShift.filter(), flags=begins())
    router.callback_query.register(managing.step, JudgeSeries.filter(), flags=staff(Role.MANAGER))
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*planning.forms(), *mine.forms(), *managing.forms())
