"""What may not be bartered: a short list of rules, each with the words that give it away.

The lists name what neighbours really try to hand on. Words are compared after folding
(search.folded); Korean ones anywhere in the text, others as whole words. ``unless`` holds
harmless words that contain a telling one (a wine glass is no wine).
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
        "의약품|처방약|감기약|진통제|수면제|항생제|다이어트약|비아그라|"
        "medicine|medicines|antibiotic|antibiotics|painkiller|painkillers|viagra|"
        "médicament|médicaments|antibiotique|antibiotiques|antidouleur|antidouleurs|somnifère|somnifères"
    ),
    Forbidden.ALCOHOL: _Words(
        "소주|맥주|막걸리|와인|위스키|양주|보드카|담금주|"
        "beer|beers|wine|wines|whisky|whiskey|vodka|soju|bière|bières|vin|vins|champagne|rhum",
        "와인잔|와인랙|와인셀러|와인오프너|맥주잔|소주잔|위스키잔|양주잔|남양주|"
        "wine glass|wine glasses|wine rack|wine opener|beer glass|beer glasses|beer mug|beer mugs|"
        "verre à vin|verres à vin|verre à bière|verres à bière|cave à vin",
    ),
    Forbidden.TOBACCO: _Words(
        "담배|cigarette|cigarettes|tobacco|vape|vapes|tabac|cigare|cigares|vapoteuse", "담배냄새"
    ),
    Forbidden.WEAPONS: _Words(
        "권총|엽총|공기총|총기|실탄|도검|화약|폭죽|석궁|"
        "gun|guns|pistol|pistols|rifle|rifles|ammunition|ammo|crossbow|fireworks|"
        "pistolet|pistolets|fusil|fusils|munition|munitions|arbalète",
        "glue gun|glue guns|heat gun|water gun|nerf gun|spray gun|staple gun|massage gun|"
        "pistolet à colle|pistolet à eau|pistolet à peinture",
    ),
    Forbidden.ANIMALS: _Words(
        "강아지분양|고양이분양|반려동물분양|새끼강아지|새끼고양이|"
        "puppy|puppies|kitten|kittens|chiot|chiots|chaton|chatons"
    ),
    Forbidden.MONEY: _Words(
        "현금대출|급전|통장대여|계좌대여|대포통장|카드깡|payday loan|cryptocurrency|bitcoin"
    ),
}
_HANGUL = re.compile("[가-힣]")


def forbidden(texts: Iterable[str]) -> tuple[Forbidden, str] | None:
    """The first rule that one of ``texts`` breaks, with the word that shows it."""
    whole = folded(" | ".join(texts))
    for rule, words in _WORDS.items():
        rest = whole
        for harmless in words.unless.split("|") if words.unless else ():
            rest = _pattern(harmless).sub("|", rest)
        for word in words.tell.split("|"):
            if _pattern(word).search(rest):
                return rule, word
    return None


@cache
def _pattern(word: str) -> re.Pattern[str]:
    """Korean words anywhere, however spaced; the others as whole words."""
    if _HANGUL.match(word):
        return re.compile(r"\s*".join(word))
    return re.compile(rf"(?<!\w){re.escape(folded(word))}(?!\w)")
