"""Every word residents read: complete in each language, sayable in each variant, and plain where promised."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from itertools import product
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from locales import HERE, VALUE, Catalogue, Reader, Unsayable
from locales.particles import visible
from locales.reading import entries

ORIGINAL, TRANSLATIONS = "ko", ("en", "fr")
EASY = ("ko-easy", "en-easy", "fr-easy")
FOLDERS = (ORIGINAL, *TRANSLATIONS, *EASY)

SAMPLE = "드릴"
PLURALS = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 1_000_000, "other": 5}
KOREAN_ONLY = {"mun"}
"""Chosen by in Korean alone: the unit that has a name in Hangul."""

ALERT_MOST = 200
EASY_LINES, EASY_HANGUL = 4, 40
TELEGRAM_TAGS = {"b", "i", "u", "s", "a", "code", "pre"}
INFORMAL: frozenset[str] = frozenset()
"""Messages that may end in 해요체: none so far."""
MIXED = {"fr: residents-ask-language", "fr: rights-letter-ko", "fr: rights-letter-en"}
"""Messages in other languages, or in three at once."""

COMMAND = re.compile(r"(^|\s)/\w")
PICTURE = re.compile("[\u2300-\u23ff\u25b6\u25c0\u2600-\u27bf\U0001f000-\U0001faff]")
LOOSE = re.compile("(?<![\u00a0\u202f])[:;?!»]|«(?!\u00a0)|'")

Faults = Iterator[str]
Check = Callable[[Path], Faults]


# -- reading and saying ------------------------------------------------------------------------


class Choices(Visitor):
    """Which facts a pattern chooses by, and the keys it knows for each."""

    def __init__(self, pattern: ast.BaseNode) -> None:
        self.keys: defaultdict[str, set[str]] = defaultdict(set)
        self.visit(pattern)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            keys = (variant.key for variant in node.variants)
            names = {key.name if isinstance(key, ast.Identifier) else key.value for key in keys}
            self.keys[node.selector.id.name] |= names
        self.generic_visit(node)


@cache
def catalogue(root: Path) -> Catalogue:
    return Catalogue(root)


@cache
def choices(root: Path, folder: str) -> dict[str, Mapping[str, set[str]]]:
    """``id`` or ``id.attribute`` -> fact -> keys, for all messages of ``folder``."""
    found: dict[str, Mapping[str, set[str]]] = {}
    for key, message in entries(root / folder).items():
        if message.value:
            found[key] = Choices(message.value).keys
        for attribute in message.attributes:
            found[f"{key}.{attribute.id.name}"] = Choices(attribute.value).keys
    return found


def samples(keys: set[str]) -> list[object]:
    """A value for every variant, and one that only the default fits."""
    meant = [int(key) if key.isdecimal() else PLURALS.get(key, key) for key in sorted(keys - {"none"})]
    return [*meant, *([None] if "none" in keys else []), SAMPLE]


def needed(root: Path, folder: str) -> dict[str, frozenset[str]]:
    """``id`` or ``id.attribute`` -> the facts it names."""
    return {
        key if name == VALUE else f"{key}.{name}": facts
        for key, parts in catalogue(root).ids(folder).items()
        for name, facts in parts.items()
    }


@cache
def said(root: Path, folder: str) -> tuple[tuple[str, str], ...]:
    """All that a folder can say, as (name, HTML): each message in each of its variants."""
    reader = Reader(folder[:2], ZoneInfo("Asia/Seoul"), easy=folder in EASY)
    return tuple(
        (name, catalogue(root).say(name, facts, reader))
        for name, names in needed(root, folder).items()
        for facts in told(names, choices(root, folder)[name])
    )


def told(names: frozenset[str], chosen: Mapping[str, set[str]]) -> Iterator[dict[str, object]]:
    """Facts enough to meet every variant of a message, in every company."""
    for values in product(*(samples(chosen.get(name, set())) for name in names)):
        yield dict(zip(names, values, strict=True))


def shown(root: Path, *folders: str) -> Iterator[tuple[str, str]]:
    """As ``said``, as people see it."""
    for folder in folders:
        yield from ((f"{folder}: {name}", visible(html)) for name, html in said(root, folder))


# -- the checks --------------------------------------------------------------------------------


def untranslated(root: Path) -> Faults:
    """Korean words without an English or French counterpart, or the other way round."""
    original = set(needed(root, ORIGINAL))
    for folder in TRANSLATIONS:
        yield from (f"{folder}: {name}" for name in original ^ set(needed(root, folder)))


def adrift(root: Path) -> Faults:
    """Plain wording of something that is not said at all."""
    original = set(needed(root, ORIGINAL))
    for folder in EASY:
        yield from (f"{folder}: {name}" for name in set(needed(root, folder)) - original)


def unknown_facts(root: Path) -> Faults:
    """Facts that Korean does not name, and that nobody will therefore hand over."""
    original = needed(root, ORIGINAL)
    for folder in (*TRANSLATIONS, *EASY):
        for name, facts in needed(root, folder).items():
            if facts - original.get(name, facts):
                yield f"{folder}: {name}"


def unmade_choices(root: Path) -> Faults:
    """Choices that Korean makes and a translation forgot: a want worded as an offer."""
    for folder in TRANSLATIONS:
        theirs = choices(root, folder)
        for name, chosen in choices(root, ORIGINAL).items():
            for fact, keys in chosen.items():
                words = {key for key in keys if not key.isdecimal()} - set(PLURALS) - KOREAN_ONLY
                if words - theirs.get(name, {}).get(fact, set()):
                    yield f"{folder}: {name}"


def unbalanced(root: Path) -> Faults:
    """What a messenger would refuse as HTML."""
    for folder in FOLDERS:
        yield from (f"{folder}: {name}" for name, html in said(root, folder) if not Tags(html).balanced)


def long_alerts(root: Path) -> Faults:
    """Refusals that do not fit over a pressed screen."""
    for name, text in shown(root, *FOLDERS):
        if ": error-" in name or name.endswith("menu-press-unknown"):
            yield from [name] if len(text) > ALERT_MOST else []


def informal(root: Path) -> Faults:
    """Korean that is not 합쇼체."""
    for name, text in shown(root, "ko", "ko-easy"):
        if name not in INFORMAL and re.search(r"요\s*([.?!…]|$)", text, re.MULTILINE):
            yield name


def foreign_letters(root: Path) -> Faults:
    """Latin letters that a senior reading Korean would meet."""
    return (name for name, text in shown(root, "ko-easy") if re.search("[A-Za-z]", text))


def laboured(root: Path) -> Faults:
    """Plain screens that are too long, or talk in commands and pictures."""
    for name, text in shown(root, *EASY):
        sentences = re.split(r"[.?!\n]", text)
        wordy = any(len(re.findall("[가-힣]", sentence)) > EASY_HANGUL for sentence in sentences)
        if wordy or text.count("\n") >= EASY_LINES or COMMAND.search(text) or PICTURE.search(text):
            yield name


def loose_signs(root: Path) -> Faults:
    """French signs that could slip to the next line alone."""
    french = shown(root, "fr", "fr-easy")
    return (name for name, text in french if LOOSE.search(text) and name not in MIXED)


class Tags(HTMLParser):
    """Whether the tags of some HTML are known, and closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self._open: list[str] = []
        self._well = True
        self.feed(html)
        self.close()

    @property
    def balanced(self) -> bool:
        return self._well and not self._open

    def handle_starttag(self, tag, _):
        self._open.append(tag)
        self._well &= tag in TELEGRAM_TAGS

    def handle_endtag(self, tag):
        self._well &= bool(self._open) and self._open.pop() == tag


CHECKS: tuple[Check, ...] = (
    untranslated, adrift, unknown_facts, unmade_choices, unbalanced, long_alerts, informal, foreign_letters,
    laboured, loose_signs,
)  # fmt: skip


# -- what residents read -----------------------------------------------------------------------


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_nobody_meets_a_faulty_word(check):
    assert sorted(set(check(HERE))) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_everything_can_be_said_in_all_its_variants(folder):
    assert len({name for name, _ in said(HERE, folder)}) == len(needed(HERE, folder))


# -- and that faults are found -----------------------------------------------------------------

WHOLE = {
    "ko/a.ftl": "a = { $side ->\n   [want] 부탁\n  *[offer] 나눔\n }\n    .go = 가기\nerror-b = 없습니다.\n",
    "en/a.ftl": "a = { $side ->\n   [want] Ask\n  *[offer] Give\n }\n    .go = Go\nerror-b = Gone.\n",
    "fr/a.ftl": "a = { $side ->\n   [want] Demande\n  *[offer] Offre\n }\n    .go = Aller\nerror-b = Rien.\n",
}
EASY_LONG = "\n".join(f"    {line}" for line in ("하나", "둘", "셋", "넷", "다섯"))


def written_in(root: Path, wording: Mapping[str, str]) -> Path:
    for name, text in wording.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def test_a_small_whole_catalogue_has_no_faults(tmp_path):
    root = written_in(tmp_path, WHOLE)
    assert [fault for check in CHECKS for fault in check(root)] == []


@pytest.mark.parametrize(
    ("check", "broken"),
    [
        (untranslated, {"fr/a.ftl": WHOLE["fr/a.ftl"].replace("    .go = Aller\n", "")}),
        (untranslated, {"en/a.ftl": WHOLE["en/a.ftl"] + "c = More\n"}),
        (adrift, {"ko-easy/a.ftl": "c = 더\n"}),
        (adrift, {"ko-easy/a.ftl": "a =\n    .stay = 있기\n"}),
        (unknown_facts, {"en-easy/a.ftl": "a = { $when }\n"}),
        (unknown_facts, {"fr/a.ftl": WHOLE["fr/a.ftl"].replace("Rien", "{ $rien }")}),
        (unmade_choices, {"en/a.ftl": WHOLE["en/a.ftl"].replace("want", "wnat")}),
        (unbalanced, {"fr/a.ftl": WHOLE["fr/a.ftl"].replace("Demande", "<b>Demande")}),
        (unbalanced, {"en/a.ftl": WHOLE["en/a.ftl"].replace("Go\n", "<i><b>Go</i></b>\n")}),
        (unbalanced, {"en/a.ftl": WHOLE["en/a.ftl"].replace("Give", "<h1>Give</h1>")}),
        (long_alerts, {"en/a.ftl": WHOLE["en/a.ftl"].replace("Gone", "Gone" * 50)}),
        (informal, {"ko/a.ftl": WHOLE["ko/a.ftl"].replace("없습니다.", "없어요.")}),
        (informal, {"ko-easy/a.ftl": "a = 볼까요?\n"}),
        (foreign_letters, {"ko-easy/a.ftl": "a = OK\n"}),
        (laboured, {"ko-easy/a.ftl": f"a =\n{EASY_LONG}\n"}),
        (laboured, {"ko-easy/a.ftl": f"a = {'가' * 41}.\n"}),
        (laboured, {"en-easy/a.ftl": "a = Send /menu\n"}),
        (laboured, {"fr-easy/a.ftl": "a = 🎁\n"}),
        (loose_signs, {"fr-easy/a.ftl": "a = Où ?\n"}),
        (loose_signs, {"fr/a.ftl": WHOLE["fr/a.ftl"].replace("Offre", "l'offre")}),
    ],
)
def test_a_fault_on_purpose_is_found(tmp_path, check, broken):
    assert list(check(written_in(tmp_path, WHOLE | broken)))


def test_a_variant_that_cannot_be_said_is_found(tmp_path):
    broken = WHOLE["en/a.ftl"].replace("Ask", "{ NOSUCH(1) }")
    with pytest.raises(Unsayable, match="NOSUCH"):
        said(written_in(tmp_path, WHOLE | {"en/a.ftl": broken}), "en")
