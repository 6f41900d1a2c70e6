"""What the code says and what the locales word are the same: every id, every caption, every fact."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest
from fluent.syntax import ast as ast_ftl
from fluent.syntax.visitor import Visitor

import bot
import handlers
from bot.actions.cases import DECLARED
from bot.domain.refusal import Refusal
from locales import HERE, VALUE, Catalogue
from locales.reading import entries

ROOT = Path(__file__).parents[1]
ID = re.compile(r"[a-z]+(-[a-z0-9]+)+(\.[a-z]+)?")
KINDS_SAID = {
    *("CellFault", "FileFault"),
    *("Category", "Kind", "Side", "State", "Reach", "Forbidden", "Tick"),
    *("TransferState", "TradeState", "CaseState", "Role", "Rating"),
    *("ReportReason", "DisputeReason", "Topic", "Mode", "WorkState", "Theme"),
    *("Former", "Leaked"),
    *("Penalty", "PersonReason"),
    *("ItemCategory", "ItemState", "LoanClass", "LoanState", "Check", "Circle"),
    *("DonationState", "AskState"),
    *("Equipment", "Purpose", "BookingState", "RoundState", "Every"),
    *("Opinion", "Fault"),
    *("HostState", "GuestState", "MatchState", "Came", "Chore", "Paper"),
    *("Mood", "TaskKind"),
}
SAYING = {"Say", "Worded", "tell"}


def _trees(*folders: str) -> Iterator[ast.Module]:
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            if "sandbox" not in file.parts:
                yield ast.parse(file.read_text("utf-8"))


def _literals(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ID.fullmatch(node.value):
            yield node.value


def _patterns(tree: ast.AST) -> Iterator[re.Pattern[str]]:
    """``f"barter-step-{step}"`` stands for every id of that shape."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            said = "".join(p.value for p in node.values if isinstance(p, ast.Constant))
            shape = "".join(
                re.escape(p.value) if isinstance(p, ast.Constant) else "[a-z0-9-]+" for p in node.values
            )
            if re.fullmatch(r"[a-z0-9.-]{4,}", said) and "-" in said:
                yield re.compile(shape.replace(r"\.label", ""))


def _refusals() -> dict[str, set[str]]:
    for package in (bot, handlers):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            if "__main__" not in module.name:
                import_module(module.name)
    found = {}
    for kind in _below(Refusal):
        if kind.__module__.startswith("bot."):
            shape = kind.__new__(kind)
            found[Refusal.key.fget(shape)] = set(getattr(kind, "__dataclass_fields__", {}))
    return found


def _below(kind: type) -> Iterator[type]:
    for child in kind.__subclasses__():
        yield child
        yield from _below(child)


def _words_of_sets() -> set[str]:
    kinds = [kind for kind in _below(StrEnum) if kind.__module__.startswith("bot.domain")]
    return {
        f"{re.sub('(?<!^)(?=[A-Z])', '-', kind.__name__).lower()}-{word.value}"
        for kind in kinds
        if kind.__name__ in KINDS_SAID
        for word in kind
    }


def _declared() -> set[str]:
    """The words of all cases: their kinds, rulings, prepared reasons, and what the other side is told."""
    _refusals()  # imports whatever declares
    found = set()
    for kind, declared in DECLARED.items():
        found |= {f"case-kind-{kind}", declared.asked}
        found |= {key for keys in declared.reasons.values() for key in keys}
        found |= {f"{said}-{ruling}" for ruling in declared.ways.rulings for said in ("ruling", "ruled")}
    return found


RULED = {"amount", "unit", "days", "mine"}
"""What a sentence about a decision is told."""


class References(Visitor):
    """The messages that other messages are made of."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: ast_ftl.MessageReference) -> None:
        self.found.add(node.id.name)


def _referred() -> set[str]:
    visitor = References()
    for entry in entries(HERE / "ko").values():
        visitor.visit(entry)
    return visitor.found


def _said() -> tuple[set[str], list[re.Pattern[str]]]:
    literal, patterns = set(_refusals()) | _words_of_sets() | _referred() | _declared(), []
    for tree in _trees("bot", "handlers"):
        literal |= {word.split(".")[0] for word in _literals(tree)}
        patterns += _patterns(tree)
    return literal, patterns


def test_every_refusal_and_every_word_of_a_set_is_worded():
    known = Catalogue().ids("ko")
    missing = [key for key in {*_refusals(), *_words_of_sets()} if key not in known]
    assert not missing


def test_every_form_has_a_name_and_a_reminder():
    known = Catalogue().ids("ko")
    forms = [form.name for form in handlers.forms()]
    missing = [
        key for name in forms for key in (f"form-name-{name}", f"form-nudge-{name}") if key not in known
    ]
    assert not missing


@pytest.mark.parametrize("language", Catalogue.languages)
def test_all_that_is_declared_of_cases_is_worded(language):
    known = Catalogue().ids(language)
    assert DECLARED
    assert not [key for key in _declared() if key not in known]
    for key in _declared():
        assert known[key][VALUE] <= (RULED if key.startswith("ruled-") else set()), key


def test_nothing_is_worded_that_nobody_says():
    literal, patterns = _said()
    unsaid = [
        key
        for key in Catalogue().ids("ko")
        if key not in literal and not any(p.fullmatch(key) for p in patterns)
    ]
    assert not unsaid


def _first_words(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Calls that say a literal id: Say("x", ...), Worded("x", ...), city.tell(who, "x", ...)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            words = node.args[1:] if name == "tell" else node.args
            if (
                name in SAYING
                and words
                and isinstance(words[0], ast.Constant)
                and isinstance(words[0].value, str)
            ):
                yield words[0].value, node


def test_whatever_is_said_by_name_is_worded():
    known = Catalogue().ids("ko")
    said = {key for tree in _trees("bot", "handlers") for key, _ in _first_words(tree)}
    missing = [key for key in said if key.split(".")[0] not in known]
    assert not missing


def _facts_of(call: ast.Call) -> set[str] | None:
    """The names of the facts, where they stand in the call itself."""
    shift = 1 if getattr(call.func, "attr", "") == "tell" else 0
    given = call.args[1 + shift] if len(call.args) > 1 + shift else None
    if given is None:
        return set()
    if not isinstance(given, ast.Dict) or None in given.keys:
        return None
    return {key.value for key in given.keys if isinstance(key, ast.Constant)}


@pytest.mark.parametrize("language", Catalogue.languages)
def test_the_facts_are_those_the_words_need(language):
    known, wrong = Catalogue().ids(language), []
    for tree in _trees("bot", "handlers"):
        for key, call in _first_words(tree):
            facts = _facts_of(call)
            name, _, attribute = key.partition(".")
            if facts is None or name not in known:
                continue
            needed = set(known[name].get(attribute or VALUE, set()))
            spare = facts - set().union(*known[name].values())
            if not needed <= facts or spare:
                wrong.append(f"{key}: needs {sorted(needed)}, is told {sorted(facts)}")
    for key, fields in _refusals().items():
        if not set(known[key][VALUE]) <= fields:
            wrong.append(f"{key}: needs {sorted(known[key][VALUE])}, knows {sorted(fields)}")
    assert not wrong


def test_a_missing_word_and_a_wrong_fact_are_noticed():
    tree = ast.parse('Say("menu-nowhere"); Say("menu-link", {"name": 1}); city.tell(1, "x-y", {})')
    assert [key for key, _ in _first_words(tree)] == ["menu-nowhere", "menu-link", "x-y"]
    facts = [_facts_of(call) for _, call in _first_words(tree)]
    assert facts == [set(), {"name"}, set()]
    assert "menu-nowhere" not in Catalogue().ids("ko")
    assert [p.pattern for p in _patterns(ast.parse('f"barter-step-{s}"; f"{a}-{b}"; f"no words"'))] == [
        r"barter\-step\-[a-z0-9-]+"
    ]


def _deeds(tree: ast.AST) -> Iterator[str]:
    """What is noted in the audit log by name: audit.note(city, who, "role-ended", ...)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("audit.note"):
            named = (
                [node.args[2]] if len(node.args) > 2 else [k.value for k in node.keywords if k.arg == "deed"]
            )
            for each in named:
                words = [each.body, each.orelse] if isinstance(each, ast.IfExp) else [each]
                yield from (w.value for w in words if isinstance(w, ast.Constant))


@pytest.mark.parametrize("language", Catalogue.languages)
def test_every_deed_that_is_noted_is_worded(language):
    known = Catalogue().ids(language)
    noted = {deed for tree in _trees("bot", "handlers") for deed in _deeds(tree)}
    assert "role-ended" in noted
    assert not [deed for deed in sorted(noted) if f"deed-{deed}" not in known]
