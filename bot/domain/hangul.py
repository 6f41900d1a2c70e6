"""Korean writing: the letters inside a syllable, how it sounds in Latin letters, and slips of one letter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

_FIRST, _LAST = 0xAC00, 0xD7A3

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"


def _sounds(letters: str, spelt: str) -> dict[str, str]:
    return {letter: sound.strip("-") for letter, sound in zip(letters, spelt.split(), strict=True)}


# A dash is silence.
_ONSET = _sounds(_INITIALS, "g kk n d tt r m b pp s ss - j jj ch k t p h")
_NUCLEUS = _sounds(_VOWELS, "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_CODA = _sounds(_FINALS, "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
# Before a vowel most of a final moves over to the next syllable.
_LINKED = _sounds(_FINALS, "- g kk ks n nj n d r lg lm lb ls lt lp r m b ps s ss ng j ch k t p -")
_PALATAL = {"ㄷ": "j", "ㅌ": "ch", "ㄾ": "lch"}
_BREATHED = {"ㄱ": "k", "ㄷ": "t", "ㅈ": "ch", "ㅅ": "ss"}
_BREATH = {"ㅎ": "", "ㄶ": "n", "ㅀ": "l"}
_MEETING = {
    ("k", "n"): "ngn",
    ("k", "m"): "ngm",
    ("k", "r"): "ngn",
    ("t", "n"): "nn",
    ("t", "m"): "nm",
    ("t", "r"): "nn",
    ("p", "n"): "mn",
    ("p", "m"): "mm",
    ("p", "r"): "mn",
    ("n", "r"): "ll",
    ("l", "n"): "ll",
    ("l", "r"): "ll",
    ("m", "r"): "mn",
    ("ng", "r"): "ngn",
}

_Syllable = tuple[str, str, str]


def jamo(text: str) -> str:
    """The letters of ``text`` as a keyboard types them: 드릴 is ㄷㅡㄹㅣㄹ; the rest in lower case."""
    if text.isascii():
        return text.lower()
    return "".join(_letters(char) for char in unicodedata.normalize("NFC", text).lower())


def romanize(text: str) -> str:
    """``text`` in Revised Romanization, as it sounds: 종로 is jongno, 신림 is sillim; other signs stay."""
    sounds: list[str] = []
    run: list[_Syllable] = []
    for char in unicodedata.normalize("NFC", text):
        if _is_syllable(char):
            run.append(_taken_apart(char))
            continue
        sounds += [*_spoken(run), char]
        run = []
    return "".join([*sounds, *_spoken(run)])


def within_one_edit(a: str, b: str) -> bool:
    """Whether one letter more, less, other or swapped with its neighbour, or none, turns ``a`` into ``b``."""
    if abs(len(a) - len(b)) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[at:], b[at:]
    return (
        rest_a[1:] == rest_b[1:]
        or rest_a == rest_b[1:]
        or rest_a[1:] == rest_b
        or (rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:])
    )


def _is_syllable(char: str) -> bool:
    return _FIRST <= ord(char) <= _LAST


@cache
def _taken_apart(syllable: str) -> _Syllable:
    number = ord(syllable) - _FIRST
    return (
        _INITIALS[number // (len(_VOWELS) * len(_FINALS))],
        _VOWELS[number // len(_FINALS) % len(_VOWELS)],
        _FINALS[number % len(_FINALS)],
    )


def _letters(char: str) -> str:
    return "".join(_taken_apart(char)).rstrip() if _is_syllable(char) else char


def _spoken(run: list[_Syllable]) -> Iterator[str]:
    if not run:
        return
    yield _ONSET[run[0][0]]
    for (_, vowel, final), (initial, following, _) in pairwise(run):
        yield _NUCLEUS[vowel] + _between(final, initial, following)
    _, vowel, final = run[-1]
    yield _NUCLEUS[vowel] + _CODA[final]


def _between(final: str, initial: str, vowel: str) -> str:
    """The consonants where two syllables meet, which is where Korean sounds other than it is spelt."""
    if initial == "ㅇ":
        return _PALATAL[final] if vowel == "ㅣ" and final in _PALATAL else _LINKED[final]
    if final in _BREATH and initial in _BREATHED:
        return _BREATH[final] + _BREATHED[initial]
    coda, onset = _CODA[final], _ONSET[initial]
    return _MEETING.get((coda, onset), coda + onset)


def initial_span(letter: str) -> tuple[str, str] | None:
    """The first and the last syllable that begin with ``letter``; None for what begins no syllable."""
    if len(letter) != 1 or letter not in _INITIALS:
        return None
    each = len(_VOWELS) * len(_FINALS)
    first = _FIRST + _INITIALS.index(letter) * each
    return chr(first), chr(first + each - 1)
