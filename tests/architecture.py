"""What the house promises of itself, as questions asked of its files; each answers with what is wrong.

A house is a mapping from path to text, so that a broken one is as easily built as the real one is read.
Which package may import which is kept by import-linter, in ``pyproject.toml``.
"""

from __future__ import annotations

import ast
import functools
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

House = Mapping[str, str]

ROOT = Path(__file__).parents[1]
FEATURES = (
    "residents",
    "areas",
    "barter",
    "saved",
    "ledger",
    "contact",
    "helpline",
    "people",
    "roles",
    "cases",
    "desk",
    "conduct",
    "trades",
    "reviews",
    "rings",
    "notices",
    "audit",
    "datasets",
    "works",
    "stats",
    "broadcast",
    "settings",
    "rights",
    "closures",
    "places",
    "items",
    "lending",
    "donations",
    "owned",
    "asking",
    "rooms",
    "bookings",
    "series",
    "endings",
    "lottery",
    "visits",
    "waitlist",
    "feeds",
    "radar",
    "points",
    "polls",
    "callers",
    "weekly",
    "aides",
    "handover",
    "kin",
    "opendata",
    "homes",
    "stays",
    "references",
    "agenda",
)

GRID = {
    "bot/domain": "{}.py",
    "bot/actions": "{}.py",
    "storage": "{}.py",
    "handlers": "{}.py",
    "locales/ko": "{}.ftl",
    "locales/en": "{}.ftl",
    "locales/fr": "{}.ftl",
    "tests/domain": "test_{}.py",
    "tests/stories": "test_{}.py",
}
WORDS = {"errors", "menu", "form", "runtime"}
RULES = {
    "availability",
    "blind",
    "hangul",
    "hours",
    "phoning",
    "refusal",
    "replies",
    "search",
    "wanting",
    "writing",
}
MACHINERY = {
    "bot/domain": RULES,
    "bot/actions": set(),
    "storage": {
        "answers",
        "backup",
        "blind",
        "cards",
        "city",
        "conversations",
        "embedded",
        "engine",
        "leaves",
        "migrations",
        "outside",
        "processes",
        "resealing",
        "schema",
        "shelf",
        "straight",
        "tables",
        "together",
        "turns",
        "vault",
    },
    "handlers": {"doors", "gates", "menu"},
    **{f"locales/{language}{plain}": WORDS for language in ("ko", "en", "fr") for plain in ("", "-easy")},
    "tests/domain": RULES,
    "tests/stories": {"menu"},
}
"""The words of a column that are no features."""

TOP = {"README.md", "LICENSE", "Makefile", "pyproject.toml", "requirements.lock"}
TOP |= {"bot", "handlers", "storage", "locales", "tests"}
SAYS_NOTHING = re.compile(r"(util|helper|common|service|model|keyboard|state|text|misc|manager)s?")

CLOCKS = re.compile(
    r"(datetime\.(now|utcnow|today)|date\.today|time\.(time|time_ns|localtime)|func\.(now|current_\w+))"
)
READS_KOREAN = {
    "bot/domain/hangul": "its letters",
    "bot/domain/search": "the particles that people type",
    "bot/domain/wanting": "how people ask for a room",
    "bot/domain/replies": "what people answer",
    "bot/domain/areas": "how places are named",
    "bot/domain/items/categories": "what catalogues call their kinds of things",
    "bot/domain/barter/forbidden": "what people must not offer",
    "bot/domain/barter/listing": "the unit's name, until a community chooses its own",
    "bot/domain/conduct/flags": "the words with which money is asked for",
    "bot/domain/contact/masking": "what gives people away",
    "bot/domain/helpline/wishes": "how people ask for a person",
    "bot/domain/opendata": "what public lists call things",
    "bot/actions/areas": "what the city's files call things",
}
HANGUL = re.compile("[ㄱ-ㆎ가-힣]")
SENTENCE = re.compile(r"\w{2,} .*\w{2,}[.?!]( |$)|(니다|세요|까요)[.?!]")
PROSE = re.compile(r"\w \w")
# Written so that these lines do not find themselves.
ELSEWHERE = re.compile(
    r"(?<![\w.])/(wor[k]|roo[t]|hom[e]/\w+)\b|\.\./share[d]|pypi\.or[g]|pythonhoste[d]|npmjs\.(or[g]|co[m])"
)
SENDS = re.compile(
    r"(send|copy|forward)_\w+|(edit|delete)_messages?\w*|answer|reply|set_state|commit|rollback"
)
HANDLER_LINES = 10
FILE_LINES = 400


@functools.cache
def standing(root: Path = ROOT) -> House:
    """The files of this checkout that belong to it, also those nobody has added yet."""
    command = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]
    listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout  # noqa: S603
    paths = [path for path in listed.split("\0") if path and (root / path).is_file()]
    return {path: (root / path).read_text(encoding="utf-8", errors="replace") for path in paths}


def the_grid_has_no_holes(house: House) -> list[str]:
    """Every feature stands in every column, as a file or as a package of the same word."""
    cells = [f"{column}/{file.format(word)}" for column, file in GRID.items() for word in FEATURES]
    return [f"{cell} is missing" for cell in cells if cell not in house and not _inside(house, cell)]


def _inside(house: House, cell: str) -> bool:
    return any(path.startswith(cell.rpartition(".")[0] + "/") for path in house)


def columns_hold_no_strange_words(house: House) -> list[str]:
    """Beside the features a column holds known machinery only."""
    found = {
        (column, _word(path, column))
        for path in house
        for column in MACHINERY
        if path.startswith(f"{column}/")
    }
    known = {*FEATURES, "__init__", "conftest"}
    return [
        f"{column} holds {word}" for column, word in sorted(found) if word not in known | MACHINERY[column]
    ]


def _word(path: str, column: str) -> str:
    return path.removeprefix(f"{column}/").partition("/")[0].partition(".")[0].removeprefix("test_")


def the_readme_shows_the_grid(house: House) -> list[str]:
    """Its table has a row for each feature, and no other."""
    shown = re.findall(r"^\| \*\*(\w+)\*\* \| ✓", house.get("README.md", ""), re.MULTILINE)
    return [f"the README's grid differs in {word}" for word in sorted({*shown} ^ {*FEATURES})]


def the_top_is_tidy(house: House) -> list[str]:
    """The top level is known by heart; machines may keep their dotfiles there."""
    return sorted({top for path in house if (top := path.partition("/")[0]) not in TOP and top[0] != "."})


def names_say_something(house: House) -> list[str]:
    """No file or folder has a name under which anything could stand."""
    return [
        path for path in house for part in PurePosixPath(path).parts if SAYS_NOTHING.fullmatch(_stem(part))
    ]


def _stem(part: str) -> str:
    return part.partition(".")[0].removeprefix("test_").strip("_")


def the_domain_needs_nothing(house: House) -> list[str]:
    """The rules import the standard library and one another."""
    known = sys.stdlib_module_names
    imported = [(path, name) for path, tree in _trees(house, "bot/domain/") for name in _imports(tree)]
    return [
        f"{path} imports {name}"
        for path, name in imported
        if name.partition(".")[0] not in known and not f"{name}.".startswith("bot.domain.")
    ]


def one_clock(house: House) -> list[str]:
    """What time it is, is asked in one place."""
    asked = [(path, name) for path, tree in _trees(house) for name in (*_names(tree), *_imports(tree))]
    return [
        f"{path} asks {name}"
        for path, name in asked
        if CLOCKS.fullmatch(name) and path != "bot/runtime/clock.py"
    ]


def one_committer(house: House) -> list[str]:
    """The city begins and ends every transaction; only the schema, which no turn touches, has its own.

    Who goes together with others has a savepoint, and the driver has to know both words.
    """
    may = {f"storage/{word}.py" for word in ("city", "embedded", "schema", "together")}
    ends = re.compile(r".*\.(commit|rollback)|(engine|conn|connection)\.begin(_nested)?")
    return [
        f"{path} calls {name}"
        for path, tree in _trees(house)
        for name in _names(tree)
        if ends.fullmatch(name) and path not in may
    ]


def rules_and_actions_say_nothing(house: House) -> list[str]:
    """No sentence stands in the domain or an action, and Korean only where it is read, not said.

    A ``ValueError`` tells an engineer what is wrong with a file, so it may speak.
    """
    return [
        f"{path}:{line} says {text[:40]!r}"
        for column in ("bot/domain/", "bot/actions/")
        for path, tree in _trees(house, column)
        for line, text in _texts(tree)
        if SENTENCE.search(text) or (HANGUL.search(text) and not path.startswith(tuple(READS_KOREAN)))
    ] + [
        f"{path}:{raised.lineno} words a refusal"
        for column in ("bot/domain/", "bot/actions/")
        for path, tree in _trees(house, column)
        for raised in ast.walk(tree)
        if isinstance(raised, ast.Raise) and _worded(raised)
    ]


def _worded(raised: ast.Raise) -> bool:
    if isinstance(raised.exc, ast.Call) and ast.unparse(raised.exc.func) == "ValueError":
        return False
    return any(PROSE.search(text) for _, text in _texts(raised))


def handlers_are_short(house: House) -> list[str]:
    """A handler hears, asks, and returns what to say."""
    return [
        f"{path}: {handler.name} has {lines} lines"
        for path, tree in _trees(house, "handlers/")
        for handler in ast.walk(tree)
        if isinstance(handler, ast.AsyncFunctionDef) and not handler.name.startswith("_")
        if (lines := _length(handler)) > HANDLER_LINES
    ]


def _length(handler: ast.AsyncFunctionDef) -> int:
    body = handler.body[1:] if ast.get_docstring(handler) is not None else handler.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def handlers_only_answer(house: House) -> list[str]:
    """A handler neither sends nor commits nor catches: the runtime does."""
    trees = list(_trees(house, "handlers/"))
    caught = [
        f"{path}:{node.lineno} tries"
        for path, tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Try | ast.TryStar)
    ]
    sent = [(path, name) for path, tree in trees for name in _names(tree)]
    return caught + [
        f"{path} calls {name}" for path, name in sent if SENDS.fullmatch(name.rpartition(".")[2])
    ]


def files_are_short(house: House) -> list[str]:
    """A long file becomes a package of the same word."""
    lengths = {path: text.count("\n") for path, text in house.items() if path.endswith((".py", ".js"))}
    return [f"{path} has {lines} lines" for path, lines in lengths.items() if lines > FILE_LINES]


def it_stands_alone(house: House) -> list[str]:
    """Nothing names a path of somebody's machine or a registry; the lock holds no address at all."""
    found = [(path, hit.group()) for path, text in house.items() for hit in ELSEWHERE.finditer(text)]
    lock = ["requirements.lock holds an address"] if "://" in house.get("requirements.lock", "") else []
    return [f"{path} names {what}" for path, what in found] + lock


def _trees(house: House, below: str = "") -> Iterator[tuple[str, ast.Module]]:
    """The code of the house itself, not of its tests."""
    for path, text in house.items():
        if path.endswith(".py") and path.startswith(below) and not path.startswith("tests/"):
            yield path, ast.parse(text, path)


def _imports(tree: ast.AST) -> Iterator[str]:
    """``import a.b`` is ``a.b``, ``from a.b import c`` is ``a.b.c``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _names(tree: ast.AST) -> Iterator[str]:
    """The last two words of every dotted name: ``self.conn.commit`` is ``conn.commit``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield f"{ast.unparse(node.value).rpartition('.')[2]}.{node.attr}"


def _texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """The strings that are no docstrings, with their lines."""
    proses = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in proses:
            yield node.lineno, node.value


QUESTIONS = (
    the_grid_has_no_holes,
    columns_hold_no_strange_words,
    the_readme_shows_the_grid,
    the_top_is_tidy,
    names_say_something,
    the_domain_needs_nothing,
    one_clock,
    one_committer,
    rules_and_actions_say_nothing,
    handlers_are_short,
    handlers_only_answer,
    files_are_short,
    it_stands_alone,
)
