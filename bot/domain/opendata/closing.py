"""Days on which a facility is shut, as offices write them: ``월, 주말``, ``매주월요일+국가지정공휴일``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import normalize

from bot.domain.places import WEEK

_LETTERS = "월화수목금토일"
_NEVER = re.compile(r"연중\s*무휴|무휴|해당\s*없음|없음")
_SOMETIMES = re.compile(
    r"(?:매월|매달|격주|첫|둘|셋|넷|다섯|마지막|[1-5]\s*번?\s*째|[1-5]\s*[,·]?\s*주)[^+/;]*?요일"
)
"""``매월 둘째 월요일``: a day of some weeks only, which is not one of every week."""
_HOLIDAYS = re.compile(
    r"(?:법정|국가\s*지정|국가|대체|임시)?\s*공휴일|국경일|명절\s*(?:연휴)?|설날|추석|신정|구정|"
    r"(?<![가-힣])설(?![가-힣])|설\s*연휴|(?<!\d)1\s*월\s*1\s*일(?!\d)|근로자의?\s*날|성탄절|크리스마스"
)
"""The house is shut on every public holiday where the community says so; so is a list that names some."""
_DAYS = (
    (re.compile(r"주말"), frozenset({5, 6})),
    (re.compile(r"평일"), frozenset(range(5))),
    *((re.compile(rf"{letter}요일"), frozenset({at})) for at, letter in enumerate(_LETTERS)),
    *(
        (re.compile(rf"(?<![가-힣\d]){letter}(?![가-힣\d])"), frozenset({at}))
        for at, letter in enumerate(_LETTERS)
    ),
)
_SPAN = re.compile(rf"(?<![가-힣\d])([{_LETTERS}])(?:요일)?\s*[~∼-]\s*([{_LETTERS}])(?:요일)?(?![가-힣])")
_FILLING = re.compile(
    r"매주|매년|연휴|당일|전일|익일|전날|다음날|기간|이용\s*불가|휴관일?|휴무일?|및|그리고|등(?![가-힣])"
)
"""Words that say no more than the days beside them."""
_AND = re.compile(r"(?<![가-힣])[과와](?![가-힣])")


@dataclass(frozen=True, slots=True)
class Shut:
    """Days of every week (0 is Monday), and whether holidays; ``is_clear``: nothing else was said."""

    days: frozenset[int]
    on_holidays: bool
    is_clear: bool


def shut(said: str) -> Shut:
    """On which days it is shut, as far as the words can be told."""
    text = normalize("NFKC", said)
    left = _SOMETIMES.sub(" ? ", _NEVER.sub(" ", text))
    without = _HOLIDAYS.sub(" ", left)
    on_holidays, left = without != left, without
    days = set[int]()
    for first, last in _SPAN.findall(left):
        begins, ends = _LETTERS.index(first), _LETTERS.index(last)
        days |= {day % WEEK for day in range(begins, ends + 1 if begins <= ends else ends + WEEK + 1)}
    left = _SPAN.sub(" ", left)
    for words, there in _DAYS:
        if words.search(left):
            days |= there
            left = words.sub(" ", left)
    left = _AND.sub(" ", _FILLING.sub(" ", left))
    is_said = bool(days) or on_holidays or _NEVER.search(text) or not re.search(r"\w", text)
    return Shut(frozenset(days), on_holidays, bool(is_said) and not re.search(r"\w|\?", left))
