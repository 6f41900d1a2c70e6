"""Numbers and hours that are said in words, as digits: what is read after that knows digits alone."""

from __future__ import annotations

import re

_UNITS = ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"]
_TENS = {"열": 10, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50}
_KO = {word: n for n, word in enumerate(_UNITS, 1)} | {"스무": 20}
_KO |= _TENS | {ten + unit: n + at for ten, n in _TENS.items() for at, unit in enumerate(_UNITS, 1)}
_EN = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_FR = ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"]
_LATIN = {word: n for words in (_EN, _FR) for n, word in enumerate(words, 2)}
_LATIN |= {"fifteen": 15, "quinze": 15, "twenty": 20, "vingt": 20, "thirty": 30, "trente": 30}
_ONE = {"one": 1, "une": 1}


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_I = re.IGNORECASE
_COUNTED = re.compile(rf"(?<![가-힣])({_any(_KO)})(?=\s*(?:명|인(?![가-힣])|사람|시|이서))")
# The month of September is written like the French seven: "3 sept".
_WORD = re.compile(rf"(?<!\d )\b({_any(_LATIN)})\b", _I)
_ONE_WORD = re.compile(rf"\b({_any(_ONE)})(?=\s+(?:hours?|heures?|o['’]clock|pm|am|person|personne)\b)", _I)
_PAST = re.compile(r"\b(half|quarter)\s+past\s+(\d{1,2})\b", _I)
_TO = re.compile(r"\b(?:a\s+)?quarter\s+to\s+(\d{1,2})\b", _I)
_OCLOCK = re.compile(r"\b(\d{1,2})\s*o['’]?\s?clock\b", _I)
_ET = re.compile(
    r"((?<!\w)(?:à|de|dès|vers|jusqu['’]à)\s+\d{1,2})\s*h(?:eures?)?\s+et\s+(demie?|quart)\b", _I
)
_HALVES = {"half": "30", "demi": "30", "demie": "30", "quarter": "15", "quart": "15"}


def in_digits(text: str) -> str:
    """The line with its numbers in digits: "여덟 명", "half past two" and "à deux heures et demie", too."""
    text = _COUNTED.sub(lambda found: str(_KO[found[1]]), text)
    text = _ONE_WORD.sub("1", _WORD.sub(lambda found: str(_LATIN[found[1].lower()]), text))
    text = _PAST.sub(lambda found: f"at {found[2]}:{_HALVES[found[1].lower()]}", text)
    text = _TO.sub(lambda found: f"at {(int(found[1]) - 2) % 12 + 1}:45", text)
    text = _OCLOCK.sub(r"at \1:00", text)
    return _ET.sub(lambda found: f"{found[1]}:{_HALVES[found[2].lower()]}", text)
