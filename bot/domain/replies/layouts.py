"""What was typed while the keyboard stood on the other script: dkssud is 안녕, ㅛㄷㄴ is yes."""

from __future__ import annotations

import re
import unicodedata

from bot.domain.hangul import jamo

_KEYS = dict(zip("rRseEfaqQtTdwWczxvg", "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", strict=True))
_KEYS |= dict(zip("koiOjpuPhynbml", "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ", strict=True))
_BOTH = {"ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ", "ㅡㅣ": "ㅢ"}
_PAIRS = {
    "ㄱㅅ": "ㄳ",
    "ㄴㅈ": "ㄵ",
    "ㄴㅎ": "ㄶ",
    "ㄹㄱ": "ㄺ",
    "ㄹㅁ": "ㄻ",
    "ㄹㅂ": "ㄼ",
    "ㄹㅎ": "ㅀ",
    "ㅂㅅ": "ㅄ",
}
_LETTERS = {letter: key for key, letter in _KEYS.items()}
_APART = {whole: "".join(_LETTERS[part] for part in parts) for parts, whole in (_BOTH | _PAIRS).items()}

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_SYLLABLE = re.compile(rf"([{_INITIALS}])([{_VOWELS}])((?:[{_FINALS}](?![{_VOWELS}]))?)")
_DOUBLED = re.compile("|".join(_BOTH))
_CLUSTER = re.compile(rf"(?<=[{_VOWELS}])({'|'.join(_PAIRS)})(?![{_VOWELS}])")

LONE = {0x1100 + at: letter for at, letter in enumerate(_INITIALS)}
LONE |= {0x1161 + at: letter for at, letter in enumerate(_VOWELS)}
LONE |= {0x11A8 + at: letter for at, letter in enumerate(_FINALS)}
"""Letters that stand alone, as Unicode writes them within syllables -> as a keyboard writes them."""


def hangul(text: str) -> str:
    """``text`` as the Korean keyboard would have written it, or nothing where that makes no syllables."""
    letters = "".join(_KEYS.get(key, _KEYS.get(key.lower(), key)) for key in text)
    letters = _CLUSTER.sub(lambda pair: _PAIRS[pair[1]], _DOUBLED.sub(lambda two: _BOTH[two[0]], letters))
    written = _SYLLABLE.sub(_joined, letters)
    return written if re.search("[가-힣ㄱ-ㅎ]", written) and not re.search("[ㅏ-ㅣ]", written) else ""


def latin(text: str) -> str:
    """Korean letters as the keys of the Latin keyboard they were typed with."""
    return "".join(_LETTERS.get(letter, _APART.get(letter, letter)) for letter in jamo(text)).lower()


def is_spelt_out(text: str) -> bool:
    """Whether letters stand alone in it, as they do where somebody meant the other keyboard."""
    return re.search("[ㄱ-ㅎㅏ-ㅣ]", text) is not None


def _joined(found: re.Match[str]) -> str:
    initial, vowel = _INITIALS.index(found[1]), _VOWELS.index(found[2])
    final = _FINALS.index(found[3]) + 1 if found[3] else 0
    return unicodedata.normalize("NFC", chr(0xAC00 + (initial * 21 + vowel) * 28 + final))
