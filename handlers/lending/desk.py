"""The librarian's desk: who comes today, what is due, late, back and asked for; and who has no telephone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram.types import CallbackQuery, Message

from bot.actions import lending, places
from bot.domain.items import ItemId
from bot.domain.lending import COMING, Check, Hand, Loan, LoanId, LoanState, possible
from bot.domain.places import PlaceId, code, code_until
from bot.domain.residents import Resident, ResidentId
from bot.domain.writing import written
from bot.runtime.form import Answers, ChoiceNeeded, Form, Question, Still, Text
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from bot.runtime.widgets import Press
from handlers.doors import MENU, DeskOf, GiftCard, LendTo, PlaceCard, WeeklyOf
from handlers.lending import branches, owing, photos, supplies
from handlers.lending.presses import Checked, Keep

SHOWN = 12
"""Loans of one kind on the desk; the rest comes when these are done."""
NAMES = 8
PARTS = ("asked", "ready", "back", "late", "due", "out")


async def desks(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """The desks of the places that somebody keeps; of one place, its desk."""
    kept = await places.all_kept(scene.city, resident)
    if len(kept) == 1:
        return await _desk(scene, resident, kept[0].id)
    rows: list[Row] = [[Button(DeskOf(id=place.id), text=place.name)] for place in kept]
    return Say("lending-desks", {"count": len(rows)}, buttons=[*rows, MENU])


async def desk(_: CallbackQuery, callback_data: DeskOf, resident: Resident, scene: Scene) -> Say:
    """What there is to do at a place."""
    return await _desk(scene, resident, PlaceId(callback_data.id))


async def _desk(
    scene: Scene, resident: Resident, number: PlaceId, *lead: Say, first: Sequence[Row] = ()
) -> Say:
    there = await lending.desk(scene.city, resident, number)
    lines, rows, n = [], list[Row](first), 0
    for part in PARTS:
        found: Sequence[Loan] = getattr(there, part)
        if found:
            lines.append(Worded(f"lending-desk-{part}", {"count": len(found)}))
        for loan in found[:SHOWN]:
            n += 1
            facts = {"n": n, **await _whose(scene, loan)}
            line = "lending-desk-line-fetch" if loan.state in COMING else "lending-desk-line"
            lines.append(Worded(line, facts))
            rows.append([Button(Keep(do="see", id=loan.id), "lending-desk-open", facts)])
    await owing.on_desk(scene, there.owed[:SHOWN], lines, rows)
    await supplies.on_desk(scene, there.low[:SHOWN], lines, rows)
    await branches.on_desk(scene, await lending.road(scene.city, resident, number), lines, rows)
    await _gifts(scene, number, lines, rows)
    n, now = len(rows), scene.city.now
    facts = {"name": there.place.name, "code": code(there.place, now), "until": code_until(now), "count": n}
    back: Row = [Button(DeskOf(id=number), "again"), Button(PlaceCard(id=number), "place")]
    week: Row = [Button(WeeklyOf(id=number), "weekly-open")]
    return Say("lending-desk", facts, lead=lead, lines=lines, buttons=[*rows, week, back, MENU])


async def _gifts(scene: Scene, place: PlaceId, lines: list[Worded], rows: list[Row]) -> None:
    """What people would give to the place, below the loans."""
    offered = await scene.city.donations.offered(place)
    if offered:
        lines.append(Worded("donations-desk", {"count": len(offered)}))
    for n, each in enumerate(offered[:SHOWN], len(rows) + 1):
        giver = await scene.city.residents.resident(each.giver)
        facts = {"n": n, "title": each.title, "who": giver.name if giver else ""}
        lines.append(Worded("donations-desk-line", facts))
        rows.append([Button(GiftCard(id=each.id), "donations-desk-open", facts)])


async def _whose(scene: Scene, loan: Loan) -> dict[str, object]:
    person = await scene.city.residents.resident(loan.borrower)
    facts = await lending.facts_of(scene.city, loan)
    who = person.name if person else ""
    return {"title": facts["title"], "who": who, "first": loan.first, "last": loan.last}


async def step(_: CallbackQuery, callback_data: Keep, resident: Resident, scene: Scene) -> Speech:
    """The loan as its keeper sees it, or a step; a refusal is asked its reason."""
    number = LoanId(callback_data.id)
    if callback_data.do == "refuse":
        await lending.kept(scene.city, resident, number)
        return Begin("lending-refuse", subject=str(number))
    if callback_data.do == "see":
        return await _seen(scene, resident, number)
    done = {"approve": lending.approve, "hand": lending.hand, "absent": lending.absent}[callback_data.do]
    loan = await done(scene.city, resident, number)
    first = photos.taking(scene, loan)[:1] if callback_data.do == "hand" else []
    return await _desk(scene, resident, loan.place, Say(f"lending-keeper-{callback_data.do}"), first=first)


async def _seen(scene: Scene, resident: Resident, number: LoanId) -> Say:
    loan, _, _ = await lending.kept(scene.city, resident, number)
    late = await lending.reliability(scene.city, loan)
    facts = {**await _whose(scene, loan), "state": loan.state, "copy": loan.copy, "late": late}
    steps = possible(loan, Hand.KEEPER)
    rows: list[Row] = [
        [Button(Keep(do=do, id=loan.id), f"lending-keep-{do}")]
        for do in ("approve", "hand", "absent")
        if do in steps
    ]
    if "check" in steps:
        rows += [[Button(Checked(how=how, id=loan.id), f"check-{how.value}")] for how in Check]
    if loan.state in {LoanState.REQUESTED, LoanState.READY}:
        rows.append([Button(Keep(do="refuse", id=loan.id), "lending-keep-refuse")])
    rows += photos.taking(scene, loan)
    return Say("lending-keeper-card", facts, buttons=[*rows, [Button(DeskOf(id=loan.place), "desk")], MENU])


async def checked(_: CallbackQuery, callback_data: Checked, resident: Resident, scene: Scene) -> Speech:
    """Back, and looked at; of what is broken or not whole, the photos from before lie beside the new ones."""
    loan = await lending.check(scene.city, resident, LoanId(callback_data.id), callback_data.how)
    said = Say("lending-keeper-checked", {"late": loan.late_days, "check": callback_data.how})
    asked = await supplies.asking(scene, loan)
    if callback_data.how not in {Check.PARTS, Check.DAMAGED}:
        return await _desk(scene, resident, loan.place, said, first=asked)
    there = await _desk(scene, resident, loan.place, said, first=[*asked, *photos.taking(scene, loan)])
    return [*photos.beside(await lending.pictures(scene.city, resident, loan.id), ()), there]


@dataclass(frozen=True, slots=True, kw_only=True)
class Borrower(Question):
    """Somebody whom the place serves, by name; a name that several have is pressed."""

    def by_number(self, part: dict[str, Any]) -> bool:  # noqa: ARG002
        """Always."""
        return True

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:  # noqa: ARG002
        """Who is called so."""
        return [[Button(press(str(at)), text=one[1])] for at, one in enumerate(part.get("found", ()))]

    def notes(self, scene: Scene, answers: Answers, part: dict[str, Any]) -> Mapping[str, object]:  # noqa: ARG002
        """Whether a name is asked for, was not found, or is to be pressed."""
        step = "found" if part.get("found") else "unknown" if "typed" in part else "ask"
        return {"step": step, "typed": part.get("typed", "")}

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:  # noqa: ARG002
        """The number of who is meant."""
        listed = part.get("found", ())
        if incoming.press is not None:
            if not incoming.press.isdecimal() or int(incoming.press) >= len(listed):
                raise ChoiceNeeded(most=len(listed))
            return listed[int(incoming.press)]
        typed = written(incoming.text or "", least=1, most=60, lines=False)
        place = await self._place(scene)
        found = await scene.city.people.named(typed, [place.within], most=NAMES)
        return Still({"typed": typed, "found": [[one.id, one.name] for one in found]})

    async def _place(self, scene: Scene) -> Any:
        assert scene.frame  # noqa: S101 -- a question is asked in a form
        item = await scene.city.items.item(ItemId(int(scene.frame.subject)))
        assert item  # noqa: S101 -- the door to this form is a thing that is there
        assert scene.resident  # noqa: S101 -- and for residents
        return await places.kept(scene.city, scene.resident, item.place)


def forms() -> Sequence[Form]:
    """To whom a thing is handed; why a loan is refused."""
    return (
        Form(
            name="lending-desk",
            screens="lending-desk",
            close=_lent,
            summary=False,
            questions=(Borrower(name="who"),),
        ),
        Form(
            name="lending-refuse",
            screens="lending-refuse",
            close=_refused,
            summary=False,
            questions=(Text(name="why", lines=False, limits=lambda _: (2, 200)),),
        ),
    )


async def lend_to(_: CallbackQuery, callback_data: LendTo, resident: Resident, scene: Scene) -> Begin:
    """To whom it is handed."""
    await lending.keeping_item(scene.city, resident, ItemId(callback_data.id))
    return Begin("lending-desk", subject=str(callback_data.id))


async def _lent(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    borrower = await scene.city.residents.resident(ResidentId(answers["who"][0]))
    assert borrower  # noqa: S101 -- was found a moment ago
    loan = await lending.lend(scene.city, scene.resident, ItemId(int(subject)), borrower)
    facts = {"who": borrower.name, "due": loan.due}
    return await _desk(scene, scene.resident, loan.place, Say("lending-keeper-lent", facts))


async def _refused(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    loan = await lending.refuse(scene.city, scene.resident, LoanId(int(subject)), answers["why"])
    return await _desk(scene, scene.resident, loan.place, Say("lending-keeper-refused"))


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to the loan, as its keeper sees it."""
    return [[Button(Keep(do="see", id=int(about.partition(":")[2])), "lending-see")]]
