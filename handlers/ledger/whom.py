"""The question to whom: a recent partner pressed, or a name typed and then pressed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.actions import ledger
from bot.domain.ledger import split
from bot.domain.writing import written
from bot.runtime.form import Answers, ChoiceNeeded, Question, Still
from bot.runtime.form.places import named
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Button, Row, Worded
from bot.runtime.widgets import Press
from handlers.ledger import said
from storage.ledger import Neighbour

Known = Sequence[Any]
"""A neighbour as the conversation keeps it: id, name, area. A press holds only the place in the list."""


async def recent(scene: Scene) -> str:
    """The subject of a form that asks to whom: the partners of the last payments."""
    resident = said.member(scene)
    mine = await ledger.account(scene.city, resident.id, ledger.community_of(scene.city, resident))
    partners = await scene.city.ledger.partners(mine.id)
    return json.dumps(await _reachable(scene, partners), ensure_ascii=False)


async def _reachable(scene: Scene, neighbours: Sequence[Neighbour]) -> list[Known]:
    apart = scene.city.contact.are_apart
    me = said.member(scene).id
    return [list(one) for one in neighbours if not await apart(me, one.id)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom(Question):
    """One neighbour, or (``several``) up to as many as the community allows."""

    several: bool = False

    def by_number(self, part: dict[str, Any]) -> bool:  # noqa: ARG002
        """Whoever is listed."""
        return True

    def rows(self, scene: Scene, answers: Answers, part: dict[str, Any], press: Press) -> list[Row]:
        """The neighbours listed, with their areas; one is pressed, or several are ticked."""
        listed, chosen = self._listed(scene, answers, part), self._chosen(answers, part)
        rows: list[Row] = []
        for at, one in enumerate(listed):
            facts = {"name": one[1], "area": named(scene, scene.city.atlas.area(one[2]))}
            who = Worded("ledger-neighbour", facts)
            key = "form-ticked" if one in chosen else "form-unticked"
            shown = Button(press(f"n{at}"), key, {"what": who}) if self.several else None
            rows.append([shown or Button(press(f"n{at}"), who.key, who.facts)])
        return [*rows, [Button(press("done"), "form-done")]] if chosen and self.several else rows

    def notes(self, scene: Scene, answers: Answers, part: dict[str, Any]) -> dict[str, object]:
        """How many are listed."""
        return {"count": len(self._listed(scene, answers, part))}

    async def take(self, scene: Scene, answers: Answers, part: dict[str, Any], incoming: Incoming) -> Any:
        """The neighbour or neighbours meant; a typed name lists who is called so."""
        listed, chosen = self._listed(scene, answers, part), self._chosen(answers, part)
        if incoming.press is None:
            found = await self._found(scene, incoming.text or "")
            return Still({"found": [*(one for one in chosen if one not in found), *found], "chosen": chosen})
        if incoming.press == "done" and chosen and self.several:
            return chosen
        return self._pressed(scene, listed, chosen, incoming.press.removeprefix("n"))

    def _pressed(self, scene: Scene, listed: list[Known], chosen: list[Known], at: str) -> Any:
        if not at.isdecimal() or int(at) >= len(listed):
            raise ChoiceNeeded(most=len(listed))
        one = listed[int(at)]
        if not self.several:
            return one
        kept = [other for other in chosen if other != one]
        return Still(
            {"found": listed, "chosen": kept if one in chosen else self._room(scene, [*chosen, one])}
        )

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:
        """By name; several with the share of each."""
        if not self.several:
            return value[1]
        resident = said.member(scene)
        called = ledger.unit(scene.city, ledger.community_of(scene.city, resident))
        mine = answers.get("mine") == "yes"
        shares = split(answers["amount"], len(value) + mine, called)[mine:]
        return tuple(
            Worded("ledger-share", {"name": one[1], "amount": said.amount(share, called)})
            for one, share in zip(value, shares, strict=True)
        )

    async def _found(self, scene: Scene, text: str) -> list[Known]:
        typed = written(text, most=60, lines=False)
        return await _reachable(scene, await ledger.named(scene.city, said.member(scene), typed))

    def _room(self, scene: Scene, chosen: list[Known]) -> list[Known]:
        most = said.rules(scene).split_max
        if len(chosen) > most:
            raise ChoiceNeeded(most=most)
        return chosen

    def _listed(self, scene: Scene, answers: Answers, part: dict[str, Any]) -> list[Known]:
        if "found" in part:
            return list(part["found"])
        recent_ones = json.loads(scene.frame.subject or "[]") if scene.frame else []
        before = [one for one in self._chosen(answers, part) if one not in recent_ones]
        return [*before, *recent_ones]

    def _chosen(self, answers: Answers, part: dict[str, Any]) -> list[Known]:
        if not self.several:
            return []
        return list(part["chosen"] if "chosen" in part else answers.get(self.name) or [])
