"""People: found and known by those who look after them, acted for, and two records made one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import F, Router
from aiogram.filters import Command

from bot.domain.roles import Role
from bot.runtime.form import Form
from bot.runtime.joined import joined, staff
from bot.runtime.speech import Button, Row
from handlers.doors import PERSON_PRESSES, Below, CaseCard, NoteOn, Opened, PersonCard
from handlers.people import finding, merging, wards
from handlers.people.presses import ActFor, MergeWith, Myself, SamePerson, Sought, Twin

PERSON_PRESSES.append((Role.MODERATOR, lambda number: [Button(MergeWith(id=number), "people-merge-door")]))

__all__ = ["BELOW", "LINKS", "forms", "routes"]


def routes() -> Router:
    """The table of contents."""
    router = joined(Router(name="people"))
    carers, moderators = staff(Role.COORDINATOR, Role.MODERATOR), staff(Role.MODERATOR)
    router.message.register(finding.find, Command("find"), flags=carers)
    router.message.register(finding.person, Command("person"), flags=carers)
    router.callback_query.register(finding.page, Sought.filter(), flags=carers)
    router.callback_query.register(finding.card, PersonCard.filter(), flags=carers)
    router.callback_query.register(finding.note, NoteOn.filter(), flags=carers)
    router.message.register(wards.proxy, Command("proxy"), flags=carers)
    router.callback_query.register(wards.act_for, ActFor.filter(), flags=carers)
    router.callback_query.register(wards.myself, Myself.filter())
    router.message.register(merging.merge, Command("merge"), flags=moderators)
    router.callback_query.register(merging.other, MergeWith.filter(), flags=moderators)
    router.callback_query.register(merging.why, Twin.filter(F.sure), flags=moderators)
    router.callback_query.register(merging.preview, Twin.filter(), flags=moderators)
    router.callback_query.register(merging.answered, SamePerson.filter())
    return router


def forms() -> Sequence[Form]:
    """The conversations that ask questions."""
    return (*finding.forms(), *wards.forms(), *merging.forms())


def _asked(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    number = int(about.partition(":")[2])
    return [[Button(SamePerson(id=number, yes=yes), f"people-same-{word}")] for yes, word in _SAYS]


def _case(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    return [[Button(CaseCard(id=int(about.partition(":")[2])), "cases-see")]]


_SAYS = ((True, "yes"), (False, "no"))
BELOW: Mapping[str, Below] = {
    "people-notice-stays": _asked,
    "people-notice-goes": _asked,
    "people-notice-said": _case,
}
"""The presses below this feature's notices and refusals."""

LINKS: Mapping[str, Opened] = {}
"""What links of this feature open, by the beginning of their payload."""
