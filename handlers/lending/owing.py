"""What is to be replaced, as its keeper sees it: on the desk, by itself; and the two ways to its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram.types import CallbackQuery

from bot.actions import lending
from bot.domain.lending import Owed, OwedId
from bot.domain.residents import Resident
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Worded
from handlers.doors import MENU, DeskOf
from handlers.lending.presses import OwedThing


async def on_desk(scene: Scene, found: Sequence[Owed], lines: list[Worded], rows: list[Row]) -> None:
    """What is to be replaced, below the loans of a place."""
    if found:
        lines.append(Worded("lending-desk-owed", {"count": len(found)}))
    for n, each in enumerate(found, len(rows) + 1):
        told = await lending.owed_facts(scene.city, each)
        facts = {"n": n, **{name: told[name] for name in ("title", "who", "since", "until")}}
        lines.append(Worded("lending-desk-owed-line", facts))
        press = OwedThing(do="see", id=each.id)
        rows.append([Button(press, "lending-desk-open", {"n": n, "title": told["title"]})])


async def owed(_: CallbackQuery, callback_data: OwedThing, resident: Resident, scene: Scene) -> Say:
    """One of them, or its end."""
    number, do = OwedId(callback_data.id), callback_data.do
    if do == "see":
        return await _card(scene, resident, number)
    done = {"replaced": lending.replaced, "forgiven": lending.forgiven}[do]
    over = await done(scene.city, resident, number)
    return Say(f"lending-owed-did-{do}", buttons=[*await _back(scene, over), MENU])


async def _card(scene: Scene, resident: Resident, number: OwedId) -> Say:
    found, told = await lending.owed_kept(scene.city, resident, number)
    facts = {name: told[name] for name in ("title", "who", "since", "until")}
    rows: list[Row] = [
        [Button(OwedThing(do="replaced", id=number), "lending-owed-replaced")],
        [Button(OwedThing(do="forgiven", id=number), "lending-owed-forgiven")],
    ]
    return Say("lending-owed-card", facts, buttons=[*rows, *await _back(scene, found), MENU])


async def _back(scene: Scene, found: Owed) -> list[Row]:
    """To the desk; an owner of their own thing has none."""
    if await scene.city.owned.of_item(found.item):
        return []
    return [[Button(DeskOf(id=found.place), "lending-keeper-card.desk")]]


def see(about: str, _: Mapping[str, object]) -> Sequence[Row]:
    """From a notice to an owner, to what is owed to them."""
    return [[Button(OwedThing(do="see", id=int(about.partition(":")[2])), "lending-see")]]
