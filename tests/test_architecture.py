"""The house is built as its design says; and each question asked of it can also be answered with no."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests import architecture
from tests.architecture import FEATURES, GRID, QUESTIONS, ROOT, House, standing

SOUND: House = {
    **{f"{column}/{file.format(word)}": "" for column, file in GRID.items() for word in FEATURES},
    "README.md": "\n".join(["Pumasi works at home.", *(f"| **{word}** | ✓ |" for word in FEATURES)]),
    "handlers/doors.py": "",
    "requirements.lock": "aiogram==3.31.0",
    ".gitignore": "",
}

LONG = "async def borrow():\n" + "    x = 1\n" * 11
SINS = [
    ("the_grid_has_no_holes", "storage/barter.py", None),
    ("the_grid_has_no_holes", "locales/fr/saved.ftl", None),
    ("columns_hold_no_strange_words", "bot/actions/sharing.py", ""),
    ("columns_hold_no_strange_words", "locales/ko-easy/sharing.ftl", ""),
    ("columns_hold_no_strange_words", "tests/stories/test_sharing.py", ""),
    ("the_readme_shows_the_grid", "README.md", "| **barter** | ✓ |"),
    ("the_readme_shows_the_grid", "README.md", SOUND["README.md"] + "\n| **nowhere** | ✓ |"),
    ("the_top_is_tidy", "setup.cfg", ""),
    ("the_top_is_tidy", "docs/design.md", ""),
    ("names_say_something", "bot/runtime/utils.py", ""),
    ("names_say_something", "bot/services/lending.py", ""),
    ("names_say_something", "tests/test_helpers.py", ""),
    ("the_domain_needs_nothing", "bot/domain/saved.py", "import sqlalchemy"),
    ("the_domain_needs_nothing", "bot/domain/saved.py", "from bot.settings import Settings"),
    ("one_clock", "bot/actions/barter.py", "import datetime\nnow = datetime.datetime.now()"),
    ("one_clock", "storage/barter.py", "stamp = func.now()"),
    ("one_clock", "handlers/barter.py", "from time import time"),
    ("one_committer", "bot/actions/barter.py", "await city.commit()"),
    ("one_committer", "storage/barter.py", "self.engine.begin()"),
    ("rules_and_actions_say_nothing", "bot/domain/barter.py", "raise Gone('the thing is gone')"),
    ("rules_and_actions_say_nothing", "bot/domain/barter.py", "raise Gone(f'{thing} is gone')"),
    ("rules_and_actions_say_nothing", "bot/actions/barter.py", "answer = 'The thing is gone.'"),
    ("rules_and_actions_say_nothing", "bot/actions/barter.py", "answer = '없습니다'"),
    ("handlers_are_short", "handlers/barter.py", LONG),
    ("handlers_only_answer", "handlers/barter.py", "message.answer('hello')"),
    ("handlers_only_answer", "handlers/barter.py", "await bot.send_message(1, 'hello')"),
    ("handlers_only_answer", "handlers/barter.py", "await state.set_state(Posting.title)"),
    ("handlers_only_answer", "handlers/barter.py", "try:\n    x = 1\nfinally:\n    x = 2"),
    ("files_are_short", "bot/runtime/form.py", "x = 1\n" * 401),
    ("it_stands_alone", "README.md", "see /wor" + "k/main"),
    ("it_stands_alone", "bot/app.py", "# ../share" + "d/design.md"),
    ("it_stands_alone", "Makefile", "--index-url https://pypi.or" + "g/simple"),
    ("it_stands_alone", "requirements.lock", "--index-url https://mirror.example"),
]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.__name__)
def test_the_house_keeps_its_promise(question):
    complaints = question(standing())
    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.__name__)
def test_a_sound_house_is_left_in_peace(question):
    assert question(SOUND) == []


@pytest.mark.parametrize(("question", "path", "text"), SINS)
def test_a_broken_promise_is_found(question, path, text):
    broken = {**SOUND, path: text} if text is not None else {p: t for p, t in SOUND.items() if p != path}
    assert getattr(architecture, question)(broken)


def test_a_feature_may_be_a_package_of_the_same_word():
    package = {path: text for path, text in SOUND.items() if path != "storage/barter.py"}
    package |= {"storage/barter/__init__.py": "", "storage/barter/board.py": ""}
    assert [complaint for question in QUESTIONS for complaint in question(package)] == []


def test_every_question_has_been_answered_with_no():
    assert {question for question, _, _ in SINS} == {question.__name__ for question in QUESTIONS}


def test_imports_follow_the_arrow():
    linted = _lint(ROOT)
    assert linted.returncode == 0, linted.stdout


MODULES = [
    *(f"bot/{package}/__init__" for package in ("actions", "data", "domain", "runtime", "sandbox")),
    *(f"bot/{module}" for module in ("__init__", "__main__", "app", "backup", "doctor", "settings")),
    *(f"{package}/__init__" for package in ("handlers", "locales", "storage")),
    *(f"handlers/{module}" for module in ("barter", "doors", "saved")),
]

WRONG_TURNS = {
    "storage/__init__": "import bot.actions",
    "bot/doctor": "import sqlalchemy",
    "bot/actions/__init__": "import aiogram, locales",
    "bot/sandbox/__init__": "import aiogram",
    "bot/runtime/__init__": "import telegram, bot.settings",
    "handlers/__init__": "import bot.sandbox",
    "handlers/barter": "import handlers.saved",
}


def test_every_contract_is_kept_by_a_sound_house(tmp_path):
    assert _lint(_built(tmp_path, {"handlers/barter": "import handlers.doors"})).returncode == 0


def test_every_contract_finds_its_wrong_turn(tmp_path):
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    broken = re.findall(r"^(.+) BROKEN", _lint(_built(tmp_path, WRONG_TURNS)).stdout, re.MULTILINE)
    assert sorted(broken) == sorted(contract["name"] for contract in contracts)


def _built(root: Path, modules: dict[str, str]) -> Path:
    shutil.copy(ROOT / "pyproject.toml", root)
    for module in MODULES:
        path = root / f"{module}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(modules.get(module, ""))
    return root


def _lint(root: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
