"""Every rule of the house can be set, and has its sentence."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from importlib import import_module
from pkgutil import walk_packages

import pytest

import bot.actions
import bot.domain
from bot.actions.settings import DECLARED
from bot.domain.cases import CaseRules
from bot.domain.ledger import LedgerRules
from bot.domain.settings import word_of
from handlers.settings.presses import At, Of, One
from locales import VALUE, Catalogue


def kinds():
    for module in walk_packages(bot.actions.__path__, "bot.actions."):
        import_module(module.name)  # what nobody meets yet declares its rules all the same
    found = set()
    for module in walk_packages(bot.domain.__path__, "bot.domain."):
        for name, kind in vars(import_module(module.name)).items():
            if name.endswith("Rules") and is_dataclass(kind):
                found.add(kind)
    return found


def test_every_rule_of_the_house_is_declared_and_its_default_fits():
    assert {CaseRules, LedgerRules} <= kinds()
    for kind in kinds():
        declared = DECLARED[word_of(kind)]
        assert set(declared.settings) == {each.name for each in fields(kind)}, kind
        for setting in declared.settings.values():
            if setting.kind is int:
                assert setting.least <= setting.default <= setting.most < 1_000_000_000, setting.name
            if setting.choices:
                assert setting.default in setting.choices, setting.name
        for row in declared.rising:
            defaults = [declared.settings[name].default for name in row]
            assert defaults == sorted(defaults), row


@pytest.mark.parametrize("language", Catalogue.languages)
def test_every_rule_has_its_sentence_in_every_language(language):
    known = Catalogue().ids(language)
    for declared in DECLARED.values():
        assert f"rules-{declared.word}" in known
        for setting in declared.settings.values():
            assert known[f"rule-{setting.key}"][VALUE] == {"value"}, setting.name
            assert all(f"rule-{setting.key}-{word}" in known for word in setting.choices)


async def test_every_press_has_room_for_every_rule_of_every_area(town):
    areas = sorted((each.id for each in _all(town)), key=lambda each: len(each.encode()))[-3:]
    for where in areas:
        for declared in DECLARED.values():
            for setting in declared.settings.values():
                assert len(One(do="undo", rule=setting.name, area=where).pack().encode()) <= 64
            assert len(Of(word=declared.word, area=where, page=10).pack().encode()) <= 64
        assert At(area=where).pack()


def _all(town):
    waiting = list(town.app.storage.atlas.cities())
    while waiting:
        each = waiting.pop()
        yield each
        waiting += town.app.storage.atlas.children(each.id)
