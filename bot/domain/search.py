"""Words for searching the board: how texts are cut for the index, and what a query asks of it.

Korean is written with particles stuck on and without fixed spaces, so its words are cut into
syllables and pairs of syllables: 드릴 is found inside 전동드릴을. Words of other scripts are kept
whole, with their beginnings, and with each letter left out in turn: two words that are one slip
apart share such a remainder. All tokens are letters and digits only, so a query has no syntax.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from bot.domain.hangul import jamo, within_one_edit

GRAMS_MOST = 5_000
"""No text is cut into more."""

_QUERY_LONGEST = 200
_WORD_LONGEST = 40
_BEGINNINGS = range(3, 13)
_SLIPPERY = range(4, 21)
_JUMBLED_LEAST = 6
_SLIP = "0"  # no word begins with it by chance, and every engine takes it for a part of one

# Spelt out in one piece: Hangul (with single letters such as ㅋ), kana and Chinese characters.
_SYLLABIC = "가-힣\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff"
# Among them are signs and places that no letter has yet: these are in no word.
_RUN = re.compile(rf"(?:(?=[^\W_])[{_SYLLABIC}])+|[^\W_{_SYLLABIC}]+")
_SYLLABLES = re.compile(rf"[{_SYLLABIC}]+")

_CONTROLS = re.compile(r"[\x00-\x20\x7f-\xa0]+")
_INVISIBLE = re.compile(
    "[\u0300-\u036f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ud800-\udfff]"
)
_UNDIVIDED = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i"})

_AFTER_CONSONANT = """
을 이 은 과 으로 이나 이랑 이요 이라도 이에요
"""
_AFTER_VOWEL = """
를 가 는 와 나 랑 라도 예요
"""
_AFTER_BOTH = """
의 에 에서 에게 한테 께 로 도 만 부터 까지 좀 요 인가요 입니다 있나요 있어요 있을까요
주세요 빌려주세요 빌려요 구해요 구합니다 찾아요 찾습니다 필요해요 필요합니다
"""
_ENDINGS = {
    **dict.fromkeys(_AFTER_CONSONANT.split(), (True,)),
    **dict.fromkeys(_AFTER_VOWEL.split(), (False,)),
    **dict.fromkeys(_AFTER_BOTH.split(), (True, False)),
}
_LONGEST_FIRST = tuple(sorted(_ENDINGS, key=len, reverse=True))
_PLURAL = re.compile("(?<=...)(ies|(?<=ss)es|(?<=[xz])es|(?<=[cs]h)es|(?<=u)x|(?<!s)s)$")

# What people say around the thing they look for.
_ASKING = re.compile(
    "(빌려|빌리|빌릴|빌립|찾[아고습는]|구[해합함]|필요|원해|원합|있[나어을는습]|없[나어을]|주세|주실|주십|"
    "싶|부탁|급구|해주)|(혹시|좀|누가|누구|저|저는|저도|제가|분)$"
)
_AROUND = """
a an the i im m we you me my our your is am are be do does did have has had there any some and or of to in
on at for with from who can could would please need needs want looking look search find borrow lend
someone anyone hello hi
le la les l un une des du de d je j tu vous nous mon ma mes notre ce cet cette est ai as avez il elle y et
ou au aux en pour avec dans qui que qu quelqu quelque cherche recherche trouver besoin veux voudrais
emprunter preter svp bonjour s t n c
"""
_IDLE = frozenset(_AROUND.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody looks for: all of ``must``, or else some of ``any`` and then ``fits(words, text)``."""

    must: tuple[str, ...]
    any: tuple[str, ...]
    words: tuple[str, ...]


def folded(text: str) -> str:
    """``text`` without what the eye overlooks: width, case, accents, invisible marks, runs of spaces."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    bare = _INVISIBLE.sub("", unicodedata.normalize("NFKD", plain)).translate(_UNDIVIDED)
    return " ".join(_CONTROLS.sub(" ", unicodedata.normalize("NFC", bare)).split())


def grams(text: str) -> tuple[str, ...]:
    """The tokens under which ``text`` is found, each once, in the order of the text."""
    return _once(chain.from_iterable(map(_indexed, _runs(text))))[:GRAMS_MOST]


def query(text: str) -> Query:
    """What the sentence ``text`` looks for; the words around it count only where nothing else is left."""
    runs = _runs(text[:_QUERY_LONGEST])
    words = _once(_stem(run) for run in [run for run in runs if not _is_idle(run)] or runs)
    return Query(
        must=_once(chain.from_iterable(map(_asked, words))),
        any=_once(chain.from_iterable(map(_asked_loosely, words))),
        words=words,
    )


def fits(words: Sequence[str], text: str, *, exactly: bool = False) -> bool:
    """Whether ``text`` holds each of ``words``, or one a letter off unless ``exactly``; none fit nothing."""
    runs = _runs(text)
    return bool(words) and all((_holds if exactly else _holds_loosely)(word, runs) for word in words)


def _once(tokens: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tokens))


@lru_cache(maxsize=2_000)
def _runs(text: str) -> tuple[str, ...]:
    """The words of ``text``, each in one kind of script; kept, for one text is held against many words."""
    found = [run[0] for run in _RUN.finditer(folded(text))]
    return tuple(run if _is_syllabic(run) else run[:_WORD_LONGEST] for run in found)


def _is_syllabic(word: str) -> bool:
    return _SYLLABLES.match(word) is not None


def _indexed(word: str) -> Iterable[str]:
    if _is_syllabic(word):
        return chain(word, map("".join, pairwise(word)))
    return chain([word], _beginnings(word), _slips(_stem(word)))


def _asked(word: str) -> Iterable[str]:
    if _is_syllabic(word):
        return map("".join, pairwise(word)) if len(word) > 1 else [word]
    return [word] if word.isdigit() else [word[: _BEGINNINGS[-1]]]


def _asked_loosely(word: str) -> Iterable[str]:
    """A slip spoils two pairs at most, so only short words need their single syllables."""
    if not _is_syllabic(word):
        return chain(_asked(word), _slips(word))
    return chain(_asked(word), word if len(word) <= 3 else ())


def _beginnings(word: str) -> Iterator[str]:
    if not word.isdigit():
        yield from (word[:end] for end in _BEGINNINGS if end < len(word))


def _slips(word: str) -> Iterator[str]:
    if not _is_slippery(word):
        return
    yield _SLIP + word
    yield from (_SLIP + word[:at] + word[at + 1 :] for at in range(len(word)))
    if len(word) >= _JUMBLED_LEAST:
        yield _SLIP + "".join(sorted(word))


def _is_slippery(word: str) -> bool:
    """Whether a letter off is still this word: not in numbers, nor in tiny words."""
    return len(word) in _SLIPPERY and word.isalpha()


def _is_idle(word: str) -> bool:
    return word in _IDLE or _ASKING.match(word) is not None


@lru_cache(maxsize=10_000)
def _stem(word: str, *, least: int = 2) -> str:
    """``word`` without Korean particles, as long as ``least`` syllables remain, or without its plural."""
    if not _is_syllabic(word):
        return _PLURAL.sub("", word)
    while shorter := next((rest for rest in _shortened(word) if len(rest) >= least), ""):
        word = shorter
    return word


def _shortened(word: str) -> Iterator[str]:
    for ending in _LONGEST_FIRST:
        rest = word.removesuffix(ending)
        if rest and rest != word and _closes(rest) in _ENDINGS[ending]:
            yield rest


def _closes(word: str) -> bool:
    """Whether the last syllable ends in a consonant."""
    return "가" <= word[-1] <= "힣" and (ord(word[-1]) - ord("가")) % 28 > 0


def _holds(word: str, runs: Sequence[str]) -> bool:
    if not _is_syllabic(word):
        return any(run == word if word.isdigit() else run.startswith(word) for run in runs)
    if len(word) == 1:
        # 톱 is not in 손톱깎이, but it is in 톱을 and 전동톱.
        return any(_stem(run, least=1).endswith(word) for run in runs)
    return any(word in run for run in runs) or (len(word) > 2 and word in _joined(runs))


def _holds_loosely(word: str, runs: Sequence[str]) -> bool:
    if _holds(word, runs):
        return True
    if not _is_syllabic(word):
        return _is_slippery(word) and any(_is_one_slip(word, _stem(run)) for run in runs)
    letters, stem = jamo(word), _stem(word, least=1)
    parts = {part for run in runs for part in _alike(word, run)}
    return any(within_one_edit(letters, jamo(part)) for part in parts) or (
        stem != word and any(stem == _stem(run, least=1) for run in runs)
    )


def _is_one_slip(a: str, b: str) -> bool:
    """One letter off, or two letters that changed places: bycicle."""
    if within_one_edit(a, b):
        return True
    differing = sum(x != y for x, y in zip(a, b, strict=False))
    return len(a) >= _JUMBLED_LEAST and differing == 2 and sorted(a) == sorted(b)


def _joined(runs: Sequence[str]) -> str:
    return "".join(filter(_is_syllabic, runs))


def _alike(word: str, run: str) -> Iterator[str]:
    """The parts of ``run`` about as long as ``word``; one slip leaves its first or last syllable alone."""
    if len(word) == 1:
        return
    lengths = range(len(word) - 1, len(word) + 2)
    for at, syllable in enumerate(run):
        if syllable == word[0]:
            yield from (run[at : at + length] for length in lengths)
        if syllable == word[-1]:
            yield from (run[max(0, at + 1 - length) : at + 1] for length in lengths)
