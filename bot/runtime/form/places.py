"""Where somebody lives: shared as a location, typed, or found step by step in a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.areas import Area, AreaId, AreaKind, AreaNotFound
from bot.domain.writing import written
from bot.runtime.form.questions import Answers, Part, Question, Still
from bot.runtime.form.refusals import NoAreas, PlaceNeeded, PlaceOutside
from bot.runtime.memory import Incoming, Scene
from bot.runtime.speech import Button, Row, Worded
from bot.runtime.widgets import Press, choice, page_of, pager

_ENOUGH = frozenset({AreaKind.DONG, AreaKind.COMPLEX})
_PAGE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Question):
    """A dong or, better, a complex. ``part``: the names that came up, or the node being looked into.

    ``enough`` are the kinds of areas that are an answer by themselves, by the press worded ``here``.
    """

    enough: frozenset[AreaKind] = _ENOUGH
    here: str = "form-place-here"

    def rows(self, scene: Scene, answers: Answers, part: Part, press: Press) -> list[Row]:  # noqa: ARG002
        """The names that came up; or what lies in a node; or the ways to answer."""
        if "found" in part:
            areas = [scene.city.atlas.area(AreaId(key)) for key in part["found"]]
            return [*_list(scene, areas, press), _other(press)]
        if "node" in part:
            return self._inside(scene, AreaId(part["node"]), part.get("page", 0), press)
        return [[Button(press("share"), "form-place-share")], [Button(press("list"), "form-place-list")]]

    def _inside(self, scene: Scene, node: AreaId, page: int, press: Press) -> list[Row]:
        atlas = scene.city.atlas
        inner = atlas.children(node)
        shown, page = page_of(inner, page, _PAGE)
        here = atlas.area(node)
        rows: list[Row] = []
        if here.kind in self.enough:
            rows.append([Button(press(f"={node}"), self.here, {"area": named(scene, here)})])
        rows += _list(scene, shown, press)
        rows += pager(page, lambda to: press(f"p{to}"), more=(page + 1) * _PAGE < len(inner))
        return [*rows, _other(press)]

    def notes(self, scene: Scene, answers: Answers, part: Part) -> dict[str, object]:  # noqa: ARG002
        """What the list below is about."""
        if "found" in part:
            return {"step": "found", "area": ""}
        if "node" in part:
            here = scene.city.atlas.area(AreaId(part["node"]))
            step = "inside" if here.kind in _ENOUGH else "gu" if here.kind is AreaKind.GU else "city"
            return {"step": step, "area": named(scene, here)}
        return {"step": "ask", "area": ""}

    def by_number(self, part: Part) -> bool:
        """While names are listed."""
        return "found" in part or "node" in part

    async def take(self, scene: Scene, answers: Answers, part: Part, incoming: Incoming) -> Any:  # noqa: ARG002
        """The id of a dong or complex."""
        if not scene.city.atlas.cities():
            raise NoAreas
        if incoming.location:
            area = scene.city.atlas.at(*incoming.location)
            if area is None:
                raise PlaceOutside
            return self._entered(scene, _everyday(scene, area))
        if incoming.press is not None:
            return self._pressed(scene, part, incoming.press)
        if incoming.text is None:
            raise PlaceNeeded
        return self._typed(scene, incoming.text)

    def _typed(self, scene: Scene, text: str) -> Any:
        typed = written(text, most=200, lines=False)
        found = scene.city.atlas.exactly(typed) or scene.city.atlas.named(typed)
        if not found:
            raise AreaNotFound(typed=typed[:60])
        if len(found) == 1:
            return self._entered(scene, found[0])
        return Still({"found": [area.id for area in found[:_PAGE]]})

    def _pressed(self, scene: Scene, part: Part, value: str) -> Any:
        if value == "share":
            return Still({"shares": True}, asks="location")
        if value == "list":
            return Still({"node": scene.city.atlas.cities()[0].id})
        if value == "other":
            return Still({})
        if value.startswith("p") and value[1:].isdecimal() and "node" in part:
            return Still({"node": part["node"], "page": int(value[1:])})
        if AreaId(value[1:]) not in scene.city.atlas or value[:1] not in "=>":
            raise PlaceNeeded
        area = scene.city.atlas.area(AreaId(value[1:]))
        return area.id if value[0] == "=" and area.kind in self.enough else self._entered(scene, area)

    def _entered(self, scene: Scene, area: Area) -> Any:
        """A complex is an answer; anything wider is looked into, if there is something inside."""
        inner = scene.city.atlas.children(area.id)
        return Still({"node": area.id}) if inner else area.id

    def shown(self, scene: Scene, answers: Answers, value: Any) -> object:  # noqa: ARG002
        """Its full name."""
        return named(scene, scene.city.atlas.area(AreaId(value)), full=True)


def named(scene: Scene, area: Area, *, full: bool = False) -> str:
    """An area's name in the listener's letters; ``full`` with the gu and dong around it."""
    korean = scene.listener.reader.locale == "ko"
    around = [a for a in scene.city.home(area.id) if a.kind is not AreaKind.CITY] if full else [area]
    names = [a.name_ko if korean else a.name_en or a.name_ko for a in around]
    return " ".join(reversed(names)) if korean else ", ".join(names)


def _everyday(scene: Scene, area: Area) -> Area:
    """The everyday dong around an administrative one (문정동 around 문정1동): complexes hang there."""
    wider = [a for a in scene.city.home(area.id) if a.kind is AreaKind.DONG]
    return wider[-1] if wider else area


def _list(scene: Scene, areas: Sequence[Area], press: Press) -> list[Row]:
    options: list[tuple[str, Worded | str]] = []
    twins = {area.name_ko for area in areas if sum(other.name_ko == area.name_ko for other in areas) > 1}
    for area in areas:
        full = area.name_ko in twins or len({a.parent for a in areas}) > 1
        options.append((f">{area.id}", named(scene, area, full=full)))
    return choice(options, press)


def _other(press: Press) -> Row:
    return [Button(press("other"), "form-place-other", stays=True)]
