"""A place closed for some days, or for good: first all that it moves is shown, then it is asked once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import closures, lending, places
from bot.domain.closures import ClosureId
from bot.domain.lending import LoanState
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.runtime.form import Answers, Choice, Day, Form, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Say, Speech, Worded
from handlers.doors import MENU, PlaceCard
from handlers.places.keeping import card_of
from handlers.places.presses import Keep, Undo

AHEAD = 365
"""Days ahead that can be closed by now."""
SHOWN = 30
"""What moves, line by line; of more only the number is told."""
STAYS = "stays"


def forms() -> Sequence[Form]:
    """Days to be closed, and whether what they move is to move; a place closed for good."""
    return (
        Form(
            name="places-close",
            screens="places",
            close=_previewed,
            summary=False,
            questions=(
                Day(name="first", span=lambda s, _: (_today(s), _today(s) + timedelta(days=AHEAD))),
                Day(name="last", span=_until, after=("first",)),
                Text(name="reason", lines=False, limits=lambda _: (2, 100)),
            ),
        ),
        Form(
            name="places-closing",
            screens="places",
            close=_closed,
            summary=False,
            questions=(Choice(name="sure", options=_yes_no),),
        ),
        Form(
            name="places-end",
            screens="places",
            close=_ended,
            summary=False,
            questions=(
                Choice(name="heir", options=_heirs, unless=lambda answers: not answers["others"]),
                Choice(name="really", options=_yes_no),
            ),
        ),
    )


def _today(scene: Scene) -> date:
    return places.today(scene.city)


def _until(scene: Scene, answers: Answers) -> tuple[date, date]:
    first = date.fromisoformat(answers["first"]) if "first" in answers else _today(scene)
    return first, first + timedelta(days=AHEAD)


def _yes_no(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word, Worded(f"places-{word}")) for word in ("yes", "no")]


def _heirs(_: Scene, answers: Answers) -> list[tuple[str, Worded | str]]:
    others = [(str(number), name) for number, name in answers.get("others", ())]
    return [*others, (STAYS, Worded("places-stays"))]


# -- for some days -----------------------------------------------------------------------------


async def days(_: CallbackQuery, callback_data: Keep, resident: Resident, scene: Scene) -> Begin:
    """Days on which it is closed."""
    place = await places.kept(scene.city, resident, PlaceId(callback_data.id))
    return Begin("places-close", subject=str(place.id))


def _span(answers: Mapping[str, Any]) -> tuple[date, date]:
    return date.fromisoformat(answers["first"]), date.fromisoformat(answers["last"])


async def _previewed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    """All that would move, and to when; then it is asked."""
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    place = await places.kept(scene.city, scene.resident, PlaceId(int(subject)))
    first, last = _span(answers)
    moves = await lending.moving(scene.city, place, (first, last))
    waits = await lending.waits(scene.city, place, (first, last))
    facts = {"name": place.name, "first": first, "last": last, "count": len(moves), "waiting": len(waits)}
    lines = [*(_move(move) for move in moves[:SHOWN]), *(_later(wait) for wait in waits[:SHOWN])]
    lead = Say("places-preview", facts, lines=lines)
    return Begin("places-closing", answers, subject=subject, lead=[lead])


def _move(move: lending.Move) -> Worded:
    if move.loan.state is LoanState.OUT:
        facts: dict[str, object] = {"was": move.loan.last, "becomes": move.later.last}
        return Worded("places-moves-due", {"title": move.title, "who": move.who, **facts})
    facts = {"was": move.loan.first, "becomes": move.later.first, "fetch": move.later.fetch_by}
    return Worded("places-moves-fetch", {"title": move.title, "who": move.who, **facts})


def _later(wait: lending.Wait) -> Worded:
    """Somebody in a line, and when it was and would be their turn."""
    facts = {"title": wait.title, "who": wait.who, "place": wait.place}
    if wait.was == wait.becomes:
        return Worded("places-waits", {**facts, "turn": wait.was})
    return Worded("places-moves-turn", {**facts, "was": wait.was, "becomes": wait.becomes})


async def _closed(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, (first, last) = PlaceId(int(subject)), _span(answers)
    if answers["sure"] != "yes":
        return await _again(scene, number, Say("places-not-closed"))
    made = await places.close_days(scene.city, scene.resident, number, (first, last), answers["reason"])
    undo = [Button(Undo(id=made.id), "undo")]
    back = [Button(PlaceCard(id=number), "places-back")]
    return Say("places-closed", {"first": first, "last": last}, buttons=[undo, back, MENU])


async def _again(scene: Scene, number: PlaceId, said: Say) -> Say:
    assert scene.resident  # noqa: S101 -- asked of residents only
    place = await places.kept(scene.city, scene.resident, number)
    return await card_of(scene, scene.resident, place, said)


async def undo(_: CallbackQuery, callback_data: Undo, resident: Resident, scene: Scene) -> Say:
    """Open after all: what nobody has touched since is again as it was."""
    ended = await closures.take_back(scene.city, resident, ClosureId(callback_data.id))
    begun = "yes" if ended.first <= _today(scene) else "no"
    return Say("places-reopened", {"first": ended.first, "last": ended.last, "begun": begun}, buttons=[MENU])


# -- for good ----------------------------------------------------------------------------------


async def end(_: CallbackQuery, callback_data: Keep, resident: Resident, scene: Scene) -> Begin:
    """What is out, ready and waited for; then where the things go, and whether it is meant."""
    there = await lending.ending(scene.city, resident, PlaceId(callback_data.id))
    counts = {"out": len(there.out), "ready": len(there.coming), "waiting": len(there.waiting)}
    lead = Say("places-end-preview", {"name": there.place.name, **counts}, lines=_touched(there))
    others = [[place.id, place.name] for place in there.others]
    return Begin("places-end", {"others": others}, subject=str(there.place.id), lead=[lead])


def _touched(there: lending.Ending) -> list[Worded]:
    """By name: who has something, who was to fetch something, who waits."""
    lines = []
    for key, loans in (("out", there.out), ("coming", there.coming)):
        for loan in loans[:SHOWN]:
            title, who = there.named[loan.id]
            facts = {"title": title, "who": who, "day": loan.last if key == "out" else loan.first}
            lines.append(Worded(f"places-end-{key}", facts))
    return [*lines, *(_later(wait) for wait in there.waiting[:SHOWN])]


async def _ended(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    number, heir = PlaceId(int(subject)), answers.get("heir") or STAYS
    if answers["really"] != "yes":
        return await _again(scene, number, Say("places-not-closed"))
    to = None if heir == STAYS else PlaceId(int(heir))
    place = await lending.end(scene.city, scene.resident, number, to)
    left = len(await scene.city.lending.at(place.id)) if not place.until else 0
    return Say("places-ended", {"name": place.name, "left": left}, buttons=[MENU])
