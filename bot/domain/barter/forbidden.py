"""What may not be bartered: a short list of rules, each with the words that give it away.

The lists name what neighbours really try to hand on. Words are compared after folding
(search.folded); Korean ones anywhere in a word, with or without the spaces written here, others as
whole words: 채소 주실 분 has nothing to do with 소주. ``unless`` holds harmless words that contain a
telling one (a wine glass is no wine).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.domain.refusal import Refusal
from bot.domain.search import folded


class Forbidden(StrEnum):
    """The rule that is named in the refusal."""

    MEDICINE = "medicine"
    ALCOHOL = "alcohol"
    TOBACCO = "tobacco"
    WEAPONS = "weapons"
    ANIMALS = "animals"
    MONEY = "money"


@dataclass(eq=False)
class ForbiddenThing(Refusal):
    """The text names something that may not be offered or wanted here."""

    rule: Forbidden
    word: str


@dataclass(frozen=True, slots=True)
class _Words:
    tell: str
    unless: str = ""


_WORDS = {
    Forbidden.MEDICINE: _Words(
        "의약품|처방약|감기약|진통제|수면제|항생제|다이어트 약|비아그라|"
        "medicine|medicines|antibiotic|antibiotics|painkiller|painkillers|viagra|"
        "médicament|médicaments|antibiotique|antibiotiques|antidouleur|antidouleurs|somnifère|somnifères",
        "무항생제|medicine ball|medicine balls|medicine cabinet|medicine box",
    ),
    Forbidden.ALCOHOL: _Words(
        "소주|맥주|막걸리|와인|위스키|양주|보드카|담금주|"
        "beer|beers|wine|wines|whisky|whiskey|vodka|soju|bière|bières|vin|vins|champagne|rhum",
        "와인 잔|와인 글라스|와인 랙|와인 셀러|와인 냉장고|와인 오프너|와인 따개|와인색|와인 컬러|"
        "맥주 잔|맥주 컵|소주 잔|소주 컵|위스키 잔|양주 잔|막걸리 잔|막걸리 주전자|담금주 병|"
        "최소주문|채소주스|주소주|남양주|양주시|양주역|"
        "wine glass|wine glasses|wine rack|wine opener|wine fridge|wine cooler|"
        "beer glass|beer glasses|beer mug|beer mugs|ginger beer|root beer|"
        "champagne glass|champagne glasses|champagne flute|champagne flutes|"
        "verre à vin|verres à vin|cave à vin|verre à bière|verres à bière|chope à bière|chopes à bière|"
        "flûte à champagne|flûtes à champagne|coupe à champagne|coupes à champagne",
    ),
    Forbidden.TOBACCO: _Words(
        "담배|cigarette|cigarettes|tobacco|vape|vapes|tabac|cigare|cigares|vapoteuse",
        "담배 냄새|cigarette lighter|allume-cigare|allume cigare",
    ),
    Forbidden.WEAPONS: _Words(
        "권총|엽총|공기총|총기|실탄|도검류|화약|폭죽|석궁|"
        "gun|guns|pistol|pistols|rifle|rifles|ammunition|ammo|crossbow|fireworks|"
        "pistolet|pistolets|fusil|fusils|munition|munitions|arbalète",
        "전화약속|총기간|glue gun|glue guns|heat gun|water gun|water guns|nerf gun|nerf guns|"
        "toy gun|toy guns|bubble gun|spray gun|staple gun|nail gun|caulking gun|massage gun|"
        "pistolet à colle|pistolet à eau|pistolets à eau|pistolet à peinture|pistolet à bulles|"
        "pistolet à silicone|pistolet à clous|pistolet d'arrosage",
    ),
    Forbidden.ANIMALS: _Words(
        "강아지 분양|고양이 분양|반려 동물 분양|새끼 강아지|새끼 고양이|"
        "puppy|puppies|kitten|kittens|chiot|chiots|chaton|chatons",
        "puppy pads|puppy food|kitten food|kitten heels",
    ),
    Forbidden.MONEY: _Words(
        "현금 대출|급전 필요|급전 구|통장 대여|계좌 대여|대포 통장|카드깡|payday loan|cryptocurrency|bitcoin"
    ),
}
_HANGUL = re.compile("[가-힣]")


def forbidden(texts: Iterable[str]) -> tuple[Forbidden, str] | None:
    """The first rule that one of ``texts`` breaks, with the word that shows it."""
    whole = folded(" | ".join(texts))
    if not _anything().search(whole):
        return None
    for rule, words in _WORDS.items():
        rest = whole
        for harmless in _split(words.unless):
            if _beginning(harmless) in rest:
                rest = _pattern(harmless).sub("|", rest)
        for word in _split(words.tell):
            if _beginning(word) in rest and _pattern(word).search(rest):
                return rule, word
    return None


@cache
def _anything() -> re.Pattern[str]:
    """The beginnings of all telling words: most texts hold none, and nothing more is asked of them."""
    telling = {_beginning(word) for words in _WORDS.values() for word in _split(words.tell)}
    return re.compile("|".join(map(re.escape, sorted(telling))))


@cache
def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split("|")) if words else ()


@cache
def _beginning(word: str) -> str:
    """What must stand there for the pattern to fit, whatever else: quickly seen, and mostly it does not."""
    return word.split(maxsplit=1)[0] if _HANGUL.match(word) else folded(word)


@cache
def _pattern(word: str) -> re.Pattern[str]:
    """Korean words anywhere, their spaces left out or not; the others as whole words."""
    if _HANGUL.match(word):
        return re.compile(r"\s*".join(word.split()))
    return re.compile(rf"(?<!\w){re.escape(folded(word))}(?!\w)")
