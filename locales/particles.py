"""Korean particles: 드릴을 but 사다리를, 서울로 but 부산으로; the form follows the sound a word ends in.

Every ending is first turned into the last syllable a Korean reader would say aloud (``3`` is 삼,
``USB`` ends in 비, ``phone`` in 은), so that one look at its final consonant decides.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from string import ascii_lowercase

from babel import Locale
from fluent.runtime.types import FluentType

# After a consonant / after a vowel.
_TABLE = """
을/를 이/가 은/는 과/와 으로/로 으로서/로서 으로써/로써 으로부터/로부터 이나/나 이나마/나마 이든/든
이든지/든지 아/야 이야/야 이여/여 이에요/예요 이었/였 이라/라 이라고/라고 이라는/라는 이라도/라도
이란/란 이랑/랑 이며/며 이면/면 이고/고
"""
PAIRS = frozenset(_TABLE.split())

_KOREAN = Locale("ko")
_SYLLABLES = re.compile("[가-힣]")
_RIEUL = 8
_TAG = re.compile(r"</?[a-z][^<>]*>")
_BRACKETED = re.compile(r"(?<=\w)\s*[(\[][^()\[\]]*[)\]]\W*$")
_NUMBER = re.compile(r"(\d[\d,]*)(\.\d+)?$")
_MEASURED = re.compile(r"\d\s?([A-Za-z]+)$")
_LATIN = re.compile(r"[A-Za-z]+$")
_LONGEST_LOOK_BACK = 100

_NUMERALS = "영일이삼사오육칠팔구"
_POWERS = " 십백천만만만만억억억억조조조조"
_UNITS = dict.fromkeys(("km", "m", "cm", "mm", "l", "ml"), "터") | dict.fromkeys(("kg", "g", "mg"), "램")
_LETTERS = dict(zip(ascii_lowercase, "이비씨디이프지치이이이엘엠엔오피큐알스티유이유스이트", strict=True))
_LONGEST_ACRONYM = 4
_ENDINGS = tuple(
    (re.compile(ending), syllable)
    for ending, syllable in (
        ("ng$", "응"),
        ("(le?|ll)$", "을"),
        ("(me?|mb)$", "음"),
        ("ne?$", "은"),
        ("([aeiouy]c|[aeiouy]ck|oo?k|[aeiou]que)$", "윽"),
        ("[aeiouy][pb]$", "읍"),
        ("[a-z]{3}[aeiouy]t$", "읏"),
        ("$", "으"),
    )
)


def josa(thing: str | FluentType, pair: str) -> str:
    """The Fluent function JOSA: ``thing`` with the particle that fits, 드릴을."""
    return _markup(thing) + bare_josa(thing, pair)


def bare_josa(thing: str | FluentType, pair: str) -> str:
    """The Fluent function PARTICLE: the particle alone, for ‘드릴’을 and <b>드릴</b>을."""
    return particle(visible(_markup(thing)), pair)


def particle(text: str, pair: str) -> str:
    """The one of ``pair`` that follows ``text``; both, as 을(를), where nobody can tell how it sounds."""
    if pair not in PAIRS:
        raise ValueError(f"{pair!r} is no pair of particles; one is 을/를")
    closed, opened = pair.split("/")
    syllable = _last_heard(text)
    if not syllable:
        return (
            f"({closed.removesuffix(opened)}){opened}" if closed.endswith(opened) else f"{closed}({opened})"
        )
    final = (ord(syllable) - ord("가")) % 28
    return opened if final == 0 or (final == _RIEUL and closed.startswith("으로")) else closed


def visible(markup: str) -> str:
    """What a reader sees of ``markup``: tags gone, entities as the signs they stand for."""
    return unescape(_TAG.sub("", markup))


def _markup(thing: str | FluentType) -> str:
    return thing.format(_KOREAN) if isinstance(thing, FluentType) else thing


def _last_heard(text: str) -> str:
    """The last syllable of ``text`` when read aloud in Korean, or nothing."""
    word = _sounding_part(text)
    if _SYLLABLES.match(word[-1:]):
        return word[-1]
    if word.endswith("%"):
        return "트"
    if number := _NUMBER.search(word):
        return _read_number(number[1].replace(",", ""), number[2])
    if measured := _MEASURED.search(word):
        return _UNITS.get(measured[1].lower()) or _read_latin(measured[1])
    return _read_latin(latin[0]) if (latin := _LATIN.search(_without_accents(word))) else ""


def _sounding_part(text: str) -> str:
    """``text`` up to its last letter, digit or %; what stands in brackets belongs to the word before."""
    end = _BRACKETED.sub("", unicodedata.normalize("NFKC", text[-_LONGEST_LOOK_BACK:]))
    silent = {char for char in end if not (char.isalnum() or char == "%")}
    return end.rstrip("".join(silent))


def _without_accents(word: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))


def _read_number(whole: str, fraction: str | None) -> str:
    digits = whole + (fraction or "")
    zeros = 0 if fraction else len(whole) - len(whole.rstrip("0"))
    if zeros in (0, len(whole)):
        return _NUMERALS[int(digits[-1])]
    return _POWERS[min(zeros, len(_POWERS) - 1)]


def _read_latin(word: str) -> str:
    """Short words in capitals are spelt out (TV, LED), others are read as loanwords are written in Korean."""
    lower = word.lower()
    if len(word) == 1 or (word.isupper() and len(word) <= _LONGEST_ACRONYM):
        return _LETTERS[lower[-1]]
    return next(syllable for ending, syllable in _ENDINGS if ending.search(lower))
