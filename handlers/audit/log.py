"""The lines of the audit log, the newest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from aiogram.types import CallbackQuery, Message

from bot.actions import audit
from bot.domain.areas import AreaId
from bot.domain.audit import Sought
from bot.domain.cases import Prepared
from bot.domain.residents import Resident
from bot.domain.roles import Role
from bot.runtime.form.places import named
from bot.runtime.memory import Scene
from bot.runtime.speech import Button, Row, Say, Sheet, Worded
from handlers.audit.presses import Before, Export, Looks, Seek
from handlers.doors import ABOUT, MENU, Door
from storage.audit import Line

PAGE = 6
"""Lines on one page; each may take five of a phone's."""
WORDS_MOST = 160
"""So much of a reason is shown in the list; all of it stands in the file."""
COLUMNS = tuple(
    f"audit-column-{name}" for name in ("at", "who", "deed", "whom", "behalf", "area", "about", "words")
)
_ROLES = frozenset(role.value for role in Role)


async def anew(_: Message | CallbackQuery, resident: Resident, scene: Scene) -> Say:
    """Everything one may see."""
    await audit.seek(scene.city, resident)
    return await shown(scene, resident)


async def page(_: CallbackQuery, callback_data: Before, resident: Resident, scene: Scene) -> Say:
    """Older lines."""
    return await shown(scene, resident, callback_data.line)


async def looks(_: CallbackQuery, callback_data: Looks, resident: Resident, scene: Scene) -> Say:
    """Who saw who a person is, or again what was done."""
    await audit.seek(scene.city, resident, looks=callback_data.on)
    return await shown(scene, resident)


async def shown(scene: Scene, resident: Resident, before: int = 0) -> Say:
    """A page of the lines that fit what is sought. Raises AreaNotYours."""
    wanted = await audit.sought(scene.city, resident)
    found = await audit.lines(scene.city, resident, before=before, most=PAGE + 1)
    facts = {"count": len(found), "looks": wanted.looks, **await _wanted(scene, wanted)}
    lines = [_worded(scene, number, line) for number, line in enumerate(found[:PAGE], 1)]
    rows = [_doors(found[:PAGE]), _turns(found, before), *_narrowing(wanted, there=bool(found))]
    return Say("audit-log", facts, lines=lines, buttons=[*(row for row in rows if row), MENU])


async def _wanted(scene: Scene, wanted: Sought) -> Mapping[str, object]:
    """What is sought, a line each; nothing is said of what is not."""
    person = await scene.city.residents.resident(wanted.person) if wanted.person else None
    area = _area(scene, wanted.area)
    last = wanted.until - timedelta(seconds=1) if wanted.until else None
    period = {"since": _day(scene, wanted.since), "until": _day(scene, last)}
    deed = Worded(f"deed-{wanted.deed}") if wanted.deed and not wanted.looks else None
    return {
        "person": Worded("audit-by-person", {"name": person.name if person else ""})
        if wanted.person
        else None,
        "deed": Worded("audit-by-deed", {"deed": deed}) if deed else None,
        "period": Worded("audit-by-period", period) if wanted.since else None,
        "area": Worded("audit-by-area", {"area": area}) if area else None,
    }


def _worded(scene: Scene, number: int, line: Line) -> Worded:
    deed, where = line.deed, _area(scene, line.deed.area)
    is_short = len(deed.words) <= WORDS_MOST or isinstance(deed.words, Prepared)
    words = deed.words if is_short else f"{deed.words[:WORDS_MOST]}…"
    whom, behalf = _person(deed.whom, line.whom), _person(deed.behalf, line.behalf)
    facts = {
        "n": number,
        "at": _moment(scene, deed.at),
        "who": _person(deed.who, line.who),
        "deed": Worded(f"deed-{deed.deed}"),
        "whom": Worded("audit-whom", {"name": whom}) if deed.whom else None,
        "behalf": Worded("audit-behalf", {"name": behalf}) if deed.behalf else None,
        "where": Worded("audit-where", {"area": where}) if where else None,
        "why": Worded("audit-why", {"words": _words(deed.deed, words)}) if words else None,
    }
    return Worded("audit-line", facts)


def _person(number: int | None, name: str | None) -> Worded:
    """By name; nobody did what the clock did, and who is gone has no name any more."""
    if number is None:
        return Worded("audit-clock")
    return Worded("audit-person", {"name": name}) if name else Worded("audit-former")


def _words(deed: str, words: str) -> Worded | str:
    """The reason as it was given; a role by its name."""
    if isinstance(words, Prepared):
        return Worded(words.key)
    return Worded(f"role-{words}") if deed.startswith("role-") and words in _ROLES else words


def _area(scene: Scene, area: AreaId | None) -> str | None:
    if area is None or area not in scene.city.atlas:
        return None
    place = scene.city.atlas.area(area)
    return named(scene, place, full=True) or named(scene, place)


def _moment(scene: Scene, at: datetime) -> str:
    """With the year, and short: the log goes back for years."""
    return f"{at.astimezone(scene.city.zone):%Y-%m-%d %H:%M}"


def _day(scene: Scene, at: datetime | None) -> str:
    return f"{at.astimezone(scene.city.zone):%Y-%m-%d}" if at else ""


# -- presses -----------------------------------------------------------------------------------


def _doors(found: Sequence[Line]) -> Row:
    """To what a line is about, where there is a door to it."""
    row = []
    for number, line in enumerate(found, 1):
        kind, _, subject = line.deed.about.partition(":")
        if kind in ABOUT and subject.isdecimal():
            row.append(Button(ABOUT[kind](int(subject)), "audit-open", {"n": number}))
    return row


def _turns(found: Sequence[Line], before: int) -> Row:
    row = [Button(Before(line=0), "newest")] if before else []
    older = [Button(Before(line=found[PAGE - 1].deed.id), "older")] if len(found) > PAGE else []
    return [*row, *older]


def _narrowing(wanted: Sought, *, there: bool) -> list[Row]:
    """What else can be asked for, and what is there as a file."""
    seek = [Button(Seek(what=what), what) for what in ("person", "deed", "period", "area")]
    narrowed = wanted != Sought()
    return [
        seek[:2],
        seek[2:],
        [Button(Looks(on=not wanted.looks), "deeds" if wanted.looks else "looks")],
        [Button(Door(to="audit"), "all")] if narrowed else [],
        [Button(Export(kind=kind), f"ledger-file-{kind}") for kind in ("csv", "xlsx")] if there else [],
    ]


# -- as a file ---------------------------------------------------------------------------------


async def exported(_: CallbackQuery, callback_data: Export, resident: Resident, scene: Scene) -> Say:
    """All that is sought, as a file."""
    found = await audit.lines(scene.city, resident, most=audit.FILE_MOST)
    today = scene.city.now.astimezone(scene.city.zone).date()
    sheet = Sheet(f"audit-{today}.{callback_data.kind}", COLUMNS, [_row(scene, line) for line in found])
    return Say("audit-file", {"count": len(found)}, file=sheet, anew=True)


def _row(scene: Scene, line: Line) -> Sequence[object]:
    deed = line.deed
    return (
        deed.at.astimezone(scene.city.zone),
        line.who or _person(deed.who, None),
        Worded(f"deed-{deed.deed}"),
        line.whom or (_person(deed.whom, None) if deed.whom else ""),
        line.behalf or (_person(deed.behalf, None) if deed.behalf else ""),
        _area(scene, deed.area) or "",
        deed.about,
        _words(deed.deed, deed.words),
    )
