"""Cases worked in the group: each press is the deed of who presses, and asked against that person's role."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.actions import cases
from bot.actions.cases.deciding import holder, looks_after
from bot.actions.desk.showing import reasons, seen_by, show
from bot.domain.cases import Case, CaseGone, CaseId, CaseTaken, Ruling
from bot.domain.desk import DeskGone, DeskNotYours
from bot.domain.residents import Resident, ResidentId
from storage.city import City

STEPS: Mapping[str, Callable[[City, Resident, CaseId], Awaitable[Case]]] = {
    "take": cases.take,
    "return": cases.give_back,
    "confirm": cases.confirm,
    "decline": cases.decline,
    "undo": cases.undo,
}
"""What one press does with a case."""


async def step(city: City, who: Resident, chat: int, number: CaseId, word: str) -> None:
    """Done, and the card shows it. Raises DeskGone, DeskNotYours, and as the step does."""
    await _here(city, who, chat, number)
    await STEPS[word](city, who, number)


async def ask(city: City, who: Resident, chat: int, number: CaseId, menu: str = "") -> None:
    """The card asks whoever has the case why (``why:hide``), to whom (``hand``), or nothing any more.

    Raises DeskGone, DeskNotYours, CaseTaken, and as the decision would.
    """
    case = await _mine(city, who, chat, number)
    if menu == "hand":
        await cases.others(city, who, number)
    elif menu:
        await cases.judging(city, who, number, Ruling(menu.partition(":")[2]))
    desk = await seen_by(city, case)
    if desk is None:
        raise DeskGone
    await show(city, desk, case, menu)


async def decide(
    city: City, who: Resident, chat: int, number: CaseId, *, ruling: Ruling, reason: int
) -> None:
    """Decided for one of the prepared reasons, by its place among them. Raises as ``ask``, and CaseGone."""
    case = await _mine(city, who, chat, number)
    prepared = reasons(case, ruling)
    if reason >= len(prepared):
        raise CaseGone
    await cases.decide(city, who, number, ruling=ruling, prepared=prepared[reason])


async def follow(city: City, who: Resident, chat: int, number: CaseId, ruling: Ruling) -> None:
    """Decided as the card suggests it; where that is so no more, the card tells. Raises as ``ask``."""
    case = await _mine(city, who, chat, number)
    if await cases.follow(city, who, number, ruling) == case:
        await ask(city, who, chat, number)


async def hand_over(city: City, who: Resident, chat: int, number: CaseId, to: ResidentId) -> None:
    """In the hands of another. Raises as ``ask``."""
    await _mine(city, who, chat, number)
    await cases.hand_over(city, who, number, to)


async def _here(city: City, who: Resident, chat: int, number: CaseId) -> Case:
    """The case, where its desk is this group and ``who`` may look after it. Raises DeskGone, DeskNotYours."""
    desk = await city.desk.in_chat(chat)
    if desk is None:
        raise DeskGone
    case = await city.cases.case(number)
    if case is None or not await looks_after(city, who.id, case):
        raise DeskNotYours
    seeing = await seen_by(city, case)
    if seeing is None or seeing.id != desk.id:
        raise DeskGone
    return case


async def _mine(city: City, who: Resident, chat: int, number: CaseId) -> Case:
    """The case in one's own hands. Raises DeskGone, DeskNotYours, CaseTaken."""
    case = await _here(city, who, chat, number)
    if case.handler != who.id and (name := await holder(city, case)):
        raise CaseTaken(name=name)
    return case
