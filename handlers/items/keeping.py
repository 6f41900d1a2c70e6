"""The catalogue as its librarian keeps it: a photo and three questions; changes; labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aiogram.types import CallbackQuery

from bot.actions import items, lending, places
from bot.domain.items import Draft, Item, ItemCategory, ItemId, ItemRules, LoanClass, QuantityWrong
from bot.domain.places import PlaceId
from bot.domain.residents import Resident
from bot.runtime.form import Amount, Answers, Choice, Form, Photos, Text
from bot.runtime.memory import Scene
from bot.runtime.speech import Begin, Button, Row, Say, Speech, Worded
from handlers.doors import AddItem, Labels, PlaceCard
from handlers.items import browse
from handlers.items.card import shown
from handlers.items.labels import SHEET, copies, sheet
from handlers.items.presses import EditItem, ItemStep

FIELDS = ("title", "other", "text", "parts", "safety", "condition")
"""What is said of a thing in words, and can be said otherwise."""
MANY = (1, 2, 3, 5)


def forms() -> Sequence[Form]:
    """A thing added; something about it changed; a word sought."""
    return (
        Form(
            name="items-add",
            screens="items",
            close=_added,
            summary=False,
            questions=(
                Photos(name="photos", optional=True, most=lambda s: _rules(s).photos_max),
                Text(name="title", lines=False, limits=lambda s: (1, _rules(s).title_max)),
                Choice(name="category", options=_categories, columns=2),
                _copies(),
            ),
        ),
        Form(
            name="items-edit",
            screens="items-edit",
            close=_edited,
            summary=False,
            questions=(
                Choice(name="field", options=_fields, columns=2),
                Text(name="words", limits=lambda s: (1, _rules(s).text_max), unless=_not_words),
                Choice(name="class", options=_classes, unless=lambda a: a.get("field") != "class"),
                Photos(name="photos", most=lambda s: _rules(s).photos_max, unless=_not_photos),
            ),
        ),
        Form(
            name="items-seek",
            screens="items-seek",
            close=browse.found_by,
            summary=False,
            questions=(Text(name="words", lines=False, limits=lambda _: (1, 60)),),
            begins=False,
        ),
    )


def _copies() -> Amount:
    return Amount(
        name="quantity",
        offers=lambda _: MANY,
        caption=lambda _, count: Worded("items-copies", {"count": count}),
        check=_enough,
    )


def _enough(scene: Scene, count: int) -> None:
    if not 1 <= count <= _rules(scene).quantity_max:
        raise QuantityWrong(most=_rules(scene).quantity_max)


def _rules(scene: Scene) -> ItemRules:
    return scene.city.rules(ItemRules, scene.resident.area if scene.resident else None)


def _categories(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word.value, Worded(f"item-category-{word.value}")) for word in ItemCategory]


def _classes(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(word.value, Worded(f"loan-class-{word.value}")) for word in LoanClass]


def _fields(_s: Scene, _a: Answers) -> list[tuple[str, Worded | str]]:
    return [(field, Worded(f"items-field-{field}")) for field in (*FIELDS, "class", "photos")]


def _not_words(answers: Answers) -> bool:
    return answers.get("field") not in FIELDS


def _not_photos(answers: Answers) -> bool:
    return answers.get("field") != "photos"


async def add(_: CallbackQuery, callback_data: AddItem, resident: Resident, scene: Scene) -> Begin:
    """A photo first, then three questions."""
    place = await places.kept(scene.city, resident, PlaceId(callback_data.id))
    return Begin("items-add", subject=str(place.id))


async def _added(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    draft = Draft(
        title=answers["title"],
        category=ItemCategory(answers["category"]),
        quantity=answers["quantity"],
        photos=tuple(answers.get("photos") or ()),
    )
    item = await items.add(scene.city, scene.resident, PlaceId(int(subject)), draft)
    said = Say("items-added")
    card = await shown(scene, scene.resident, item.id, said)
    more: Row = [Button(AddItem(id=item.place), "items-add-more")]
    return Say(card.key, card.facts, [more, *card.buttons], card.lead, card.lines, card.photos)


async def edit(_: CallbackQuery, callback_data: EditItem, resident: Resident, scene: Scene) -> Begin:
    """What is to be said otherwise."""
    await items.kept(scene.city, resident, ItemId(callback_data.id))
    return Begin("items-edit", subject=str(callback_data.id))


async def _edited(scene: Scene, answers: Mapping[str, Any], subject: str) -> Speech:
    assert scene.resident  # noqa: S101 -- the door to this form is for residents
    said: dict[str, object] = {}
    if answers["field"] == "photos":
        said["photos"] = tuple(answers["photos"])
    elif answers["field"] == "class":
        said["loan_class"] = LoanClass(answers["class"])
    else:
        said[answers["field"]] = answers["words"]
    item = await items.change(scene.city, scene.resident, ItemId(int(subject)), **said)
    return await shown(scene, scene.resident, item.id, Say("items-changed"))


async def step(_: CallbackQuery, callback_data: ItemStep, resident: Resident, scene: Scene) -> Say:
    """Repaired, back, lost, retired; what is back goes to who waits for it."""
    item = await items.step(scene.city, resident, ItemId(callback_data.id), callback_data.step)
    if callback_data.step == "restore":
        await lending.restored(scene.city, item.id)
    return await shown(scene, resident, item.id, Say("items-changed"))


async def labels(_: CallbackQuery, callback_data: Labels, resident: Resident, scene: Scene) -> Say:
    """A sheet of labels to be printed, and the next one."""
    place = await places.kept(scene.city, resident, PlaceId(callback_data.id))
    number = callback_data.page
    found = (await _labelled(scene, place.id, (number + 1) * SHEET + 1))[number * SHEET :]
    rows: list[Row] = [[Button(PlaceCard(id=place.id), "back")]]
    if len(found) > SHEET:
        rows.insert(0, [Button(Labels(id=place.id, page=number + 1), "more")])
    file = sheet(found[:SHEET], scene.link) if found else None
    return Say("items-labels", {"count": len(found[:SHEET])}, buttons=rows, file=file, anew=True)


async def _labelled(scene: Scene, place: PlaceId, enough: int) -> list[tuple[Item, int]]:
    """The first copies of a place, in the order in which they were put up, as many as are ``enough``."""
    labels: list[tuple[Item, int]] = []
    after = 0
    while len(labels) < enough and (page := await scene.city.items.everything(place, most=500, after=after)):
        labels += [label for item in page for label in copies(item)]
        after = page[-1].id
    return labels[:enough]
