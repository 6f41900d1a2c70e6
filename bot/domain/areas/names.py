"""How places are written in Latin letters, and the spellings under which people look for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.domain.areas.area import Area, AreaKind
from bot.domain.hangul import jamo, romanize

_PLACE = re.compile(r"(?P<stem>[가-힣]+?)(?P<dong>동)?(?:(?P<street>\d+)가)?")
_APARTMENTS = re.compile(r"(?<=.)\s*(?:아파트|apartments?|apts?)$", re.IGNORECASE)
_ENDING = re.compile(r"(?<=.)(?:구|동|-gu|-dong)$")


def english(name: str) -> str:
    """A dong as signposts write it: 문정동 is Munjeong-dong, 영등포동1가 is Yeongdeungpo-dong 1-ga."""
    place = _PLACE.fullmatch(name)
    if not place:
        return romanize(name).capitalize()
    dong = "-dong" if place["dong"] else ""
    street = f" {place['street']}-ga" if place["street"] else ""
    return romanize(place["stem"]).capitalize() + dong + street


def english_complex(name: str, around: Iterable[str]) -> str:
    """A complex in Latin letters, set apart from the place it is named after: Munjeong Raemian.

    ``around`` are the Korean names of the areas it lies in.
    """
    rest = next((rest for place in around if (rest := _without(name, place))), name)
    words = f"{name.removesuffix(rest)} {rest}".replace("아파트", " Apartments").split()
    return " ".join(word[:1].upper() + word[1:] for word in map(romanize, words))


def tidied(name_en: str) -> str:
    """Numbered dong written in one way: Munjeong 1-dong for 1(il)-dong, Yongsan 2-ga-dong for 2Gadong."""
    name = re.sub(r"\(\w+\)", "", name_en.strip())
    name = re.sub(r"(?<=[A-Za-z])(?=\d)", " ", name)
    name = re.sub(r"(?<=\d)[ -]?[Gg]a(?=[ \d-]|dong)", "-ga", name)
    name = re.sub(r"-ga(?=\d)", "-ga ", name)
    return re.sub(r"\s*-?dong$", "-dong", name)


def spelling(text: str) -> str:
    """What counts of a name when it is looked for: letters and digits, Korean ones one by one."""
    return "".join(char for char in jamo(shortened(text)) if char.isalnum())


def shortened(text: str) -> str:
    """A name without the word for apartments at its end, which people leave out or add as they like."""
    return _APARTMENTS.sub("", text.strip())


def nicknames(area: Area, ancestors: Iterable[Area]) -> Iterator[str]:
    """What people say for short: 강남 for 강남구, 서울시 for 서울, in 문정동 래미안 for 문정래미안."""
    if area.kind is AreaKind.CITY:
        yield from (area.name_ko + ending for ending in ("시", "특별시"))
    elif area.kind is AreaKind.COMPLEX:
        for around in ancestors:
            yield _without(area.name_ko, around.name_ko)
            yield _without(area.name_en, around.name_en)
    else:
        yield from (_stem(area.name_ko), _stem(area.name_en))


def _stem(name: str) -> str:
    return _ENDING.sub("", name)


def _without(name: str, place: str) -> str:
    """``name`` without the place it begins with: 래미안 of 문정래미안; empty if it begins otherwise.

    One syllable is no place: 목련 is a flower, also in 목동.
    """
    heads = (head for head in (place, _stem(place)) if len(head) > 1 and name.startswith(head))
    return name.removeprefix(next(heads, name)).strip()
