"""Cases: brought forward, answered and followed by those concerned; taken and decided by moderators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.actions import cases
from bot.runtime.form import Form
from bot.runtime.joined import begins, joined, staff
from bot.runtime.speech import Button, Row
from handlers.cases import bringing, deciding, queue, standing, thread
from handlers.cases.presses import Act, Follow, Hand, Queue, Rule, Thread
from handlers.doors import AskLimit, Below, CaseCard, Door, Mistake, Opened, Report

__all__ = ["BELOW", "LINKS", "forms", "routes"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="cases"))
    moderators = staff(*cases.roles_asked())
    router.message.register(queue.queue, Command("cases"), flags=moderators)
    router.callback_query.register(queue.queue, Door.filter(F.to == "cases"), flags=moderators)
    router.callback_query.register(queue.page, Queue.filter(), flags=moderators)
    for word in deciding.STEPS:
        router.callback_query.register(deciding.step, Act.filter(F.step == word), flags=begins())
    router.callback_query.register(deciding.whom, Act.filter(F.step == "hand"))
    router.callback_query.register(deciding.hand, Hand.filter(), flags=begins())
    router.callback_query.register(deciding.rule, Rule.filter())
    router.callback_query.register(deciding.follow, Follow.filter(), flags=begins())
    router.callback_query.register(thread.page, Thread.filter())
    router.callback_query.register(standing.card, CaseCard.filter())
    router.callback_query.register(standing.side, Act.filter(F.step == "answer"))
    router.callback_query.register(standing.appeal, Act.filter(F.step == "appeal"))
    router.callback_query.register(standing.withdraw, Act.filter(F.step == "withdraw"))
    router.callback_query.register(standing.drop, Act.filter(F.step == "drop"))
    router.callback_query.register(bringing.report, Report.filter())
    router.callback_query.register(bringing.mistakes, Door.filter(F.to == "mistakes"))
    router.callback_query.register(bringing.mistake, Mistake.filter())
    router.callback_query.register(bringing.limit, AskLimit.filter())
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*bringing.forms(), *standing.forms(), *deciding.forms())


def _case(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    number = int(about.partition(":")[2])
    return [[Button(CaseCard(id=number), "cases-see")]]


def _answer(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    number = int(about.partition(":")[2])
    return [[Button(Act(step="answer", id=number), "cases-card.answer")], *_case(about, facts)]


def _decided(about: str, facts: Mapping[str, object]) -> Sequence[Row]:
    number = int(about.partition(":")[2])
    appeal = [Button(Act(step="appeal", id=number), "cases-card.appeal")]
    return [*([appeal] if facts["rest"] == "appeal" else []), *_case(about, facts)]


def _named(_: str, facts: Mapping[str, object]) -> Sequence[Row]:
    """Below a refusal that names the case."""
    return _case(f"case:{facts['number']}", facts)


def _queue(_: str, __: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(Door(to="cases"), "roles-accepted.queue")]]


BELOW: Mapping[str, Below] = {
    "cases-notice-opened": _case,
    "cases-notice-appealed": _case,
    "cases-notice-proposed": _case,
    "cases-notice-declined": _case,
    "cases-notice-handed": _case,
    "cases-notice-undone": _case,
    "cases-notice-answered": _case,
    "cases-notice-withdrawn": _case,
    "cases-notice-objected": _case,
    "cases-notice-asked": _answer,
    "cases-notice-reminder": _answer,
    "cases-notice-decided": _decided,
    "cases-notice-untaken": _queue,
    "cases-notice-overdue": _queue,
    "error-case-there": _named,
    "error-case-step-impossible": _named,
    "error-case-taken": _queue,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {queue.LINK: queue.linked}
"""What links of this feature open, by the beginning of their payload."""
