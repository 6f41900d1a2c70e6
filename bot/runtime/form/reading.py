"""Numbers, times of day and days as people type them: in digits of any width, in Korean words, with units."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from unicodedata import normalize

from babel.dates import get_day_names, get_month_names

from bot.runtime.form.refusals import NumberNeeded, WholeNumberNeeded

LONGEST = 60
_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_SPACE = re.compile(r"\s+")
_BETWEEN = re.compile(r"[ ,./·]+")
_LISTED = re.compile(r"\d+(?:[ ,./·]+\d+)*")


def plain(typed: str) -> str:
    """``typed`` in small letters and signs of one width, with single spaces and no full stop."""
    text = normalize("NFC", typed[: LONGEST * 4]).translate(_WIDE).casefold()
    return _SPACE.sub(" ", text).strip(" .!")


def numbered(typed: str, values: Sequence[str]) -> list[str]:
    """Which of ``values`` are meant by their numbers, as in ``1, 3 and 5`` without the words; or none."""
    numbers = [
        int(number) for number in _BETWEEN.split(plain(typed)) if number.isdecimal() and len(number) < 4
    ]
    there = _LISTED.fullmatch(plain(typed)) and all(0 < number <= len(values) for number in numbers)
    return [values[number - 1] for number in numbers] if there else []


# -- amounts ---------------------------------------------------------------------------------

MOST = 10**15
_NOTHING = {"무료", "공짜", "없음", "나눔", "free", "nothing", "gratuit", "gratis", "rien"}
_UNITS = ("원", "문", "muns", "mun", "units", "unit", "unités", "unité")
_REMARK = re.compile(r" ?\([^()]*\)$")
_GROUPED = r"[1-9]\d{0,2}(?P<sep>[ ,.'’])\d{3}(?:(?P=sep)\d{3})*"
_WHOLE = re.compile(rf"{_GROUPED}|\d+")
_BROKEN = re.compile(rf"(?:{_GROUPED}(?!(?P=sep))|\d+)[.,]\d{{1,2}}|0[.,]\d+")
_THOUSANDS = re.compile(r"(\d+) ?k")
_NUMERALS = {"": 1, "영": 0, "공": 0, "륙": 6, **{word: n for n, word in enumerate("일이삼사오육칠팔구", 1)}}
_PLACES = {"천": 1_000, "백": 100, "십": 10}
_COUNT = r"[1-9일이삼사오육륙칠팔구]?"
_SECTION = re.compile(rf"({_COUNT}천)?({_COUNT}백)?({_COUNT}십)?(\d{{1,4}}|[영공일이삼사오육륙칠팔구])?")
_MYRIADS = re.compile(r"(?:(.*?)조)?(?:(.*?)억)?(?:(.*?)만)?(.*)")
_WEIGHTS = (10**12, 10**8, 10**4, 1)
_UNCLEAR = re.compile(r"\d \d|[백천만억조] ?\d$")
"""One 2만 is not 12만, and 3만 5 may be meant as 35,000."""


def amount(typed: str, units: Sequence[str] = ()) -> int:
    """The whole number in a text of at most 10**15, behind which a unit (one of ``units`` too) may stand.

    Raises NumberNeeded, WholeNumberNeeded.
    """
    text = _bare(_REMARK.sub("", plain(typed)), units)
    if text in _NOTHING:
        return 0
    if len(text) > LONGEST:
        raise NumberNeeded
    if _BROKEN.fullmatch(text) and not _WHOLE.fullmatch(text):
        raise WholeNumberNeeded(nearest=_nearest(text))
    number = _written(text)
    if number is None or number > MOST:
        raise NumberNeeded
    return number


def _bare(text: str, units: Sequence[str]) -> str:
    """Without the unit; one that stands alone is no amount."""
    for unit in sorted(filter(None, map(plain, (*units, *_UNITS))), key=len, reverse=True):
        if text != unit and text.endswith(unit):
            return text.removesuffix(unit).strip()
    return text


def _nearest(text: str) -> int:
    whole, fraction = re.split(r"[.,](?=\d+$)", text)
    return int(Decimal(f"{_digits(whole)}.{fraction}").quantize(Decimal(1), ROUND_HALF_UP))


def _digits(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _written(text: str) -> int | None:
    if _WHOLE.fullmatch(text):
        return _digits(text)
    if thousands := _THOUSANDS.fullmatch(text):
        return int(thousands[1]) * 1_000
    return _spoken(_WHOLE.sub(lambda found: str(_digits(found.group())), text))


def _spoken(text: str) -> int | None:
    """What Korean places add up to: 3만 5천, 이천오백."""
    found = _MYRIADS.fullmatch(text.replace(" ", ""))
    if not text or not found or _UNCLEAR.search(text):
        return None
    *counts, rest = found.groups()
    sections = [0 if count is None else _section(count or "1") for count in counts] + [_section(rest)]
    if None in sections:
        return None
    return sum((section or 0) * unit for section, unit in zip(sections, _WEIGHTS, strict=True))


def _section(text: str) -> int | None:
    """Up to four places, which go down; nothing is 0."""
    found = _SECTION.fullmatch(text)
    if not found:
        return None
    *counts, rest = (group or "" for group in found.groups())
    places = {_PLACES[count[-1]]: _numeral(count[:-1]) for count in counts if count}
    left = _numeral(rest) if rest else 0
    if left >= min(places, default=10_000):
        return None
    return left + sum(place * count for place, count in places.items())


def _numeral(text: str) -> int:
    return int(text) if text.isdecimal() else _NUMERALS[text]


# -- times of day ----------------------------------------------------------------------------

_NAMED = {
    **dict.fromkeys(("정오", "낮 12시", "noon", "midi"), time(12)),
    **dict.fromkeys(("자정", "midnight", "minuit"), time(0)),
}
_EARLY = {"오전", "아침", "새벽", "am", "a.m", "du matin"}
_LATE = {"오후", "저녁", "점심", "pm", "p.m", "de l'après-midi", "du soir"}
_BEFORE = "오전|아침|새벽|오후|저녁|점심|낮|밤"
_AFTER = r"am|pm|a\.m|p\.m|du matin|du soir|de l'après-midi"
_TWELVE = ("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열한", "열두")
_HOURS = {word: str(number) for number, word in enumerate(_TWELVE, 1)}
_HOUR_WORD = re.compile(rf"({'|'.join(sorted(_HOURS, key=len, reverse=True))}) ?시")
_CLOCK = re.compile(
    rf"(?:at |à )?(?P<before>{_BEFORE})? ?"
    r"(?P<hour>\d{1,2})(?: ?[:.] ?(?P<colon>\d{2})|(?P<bare>\d{2})| ?(?:시|h|heures?|o'clock)"
    r"(?: ?(?P<minute>\d{1,2})(?: ?분)?| ?(?P<half>반))?)?"
    rf" ?(?P<after>{_AFTER})?(?:에)?"
)


_TO = re.compile(r"부터|에서|[~–—]|(?<![a-zà-ÿ])-|-(?![a-zà-ÿ])|\b(?:to|until|till|and|jusqu'à|à|et)\b")
_AROUND = re.compile(r"^(?:from|between|de|entre) |까지$")
_BARE_TIMES = re.compile(r"[\d: ]+")
_END_OF_DAY = re.compile(r"24(?::?00|시| ?h)?|자정|밤 ?12시|midnight|minuit")


def clock(typed: str) -> tuple[time, ...]:
    """What time of day a text can mean, likeliest first: "2:30" may be in the afternoon too."""
    text = plain(typed).replace("’", "'")
    if text in _NAMED:
        return (_NAMED[text],)
    found = _CLOCK.fullmatch(_HOUR_WORD.sub(lambda word: f"{_HOURS[word[1]]}시", text))
    if not found:
        return ()
    minute = 30 if found["half"] else int(found["colon"] or found["bare"] or found["minute"] or 0)
    part = found["before"] or found["after"] or ""
    hours = [_hour(int(found["hour"]), part)] if part else _meant(found["hour"])
    return tuple(time(hour, minute) for hour in hours if 0 <= hour < 24 and minute < 60)


def from_to(typed: str) -> list[str]:
    """The times of "from 9 to 6", each as it was typed; one where only one is said."""
    text = _AROUND.sub("", plain(typed).replace("’", "'"))
    parts = text.split() if _BARE_TIMES.fullmatch(text) else _TO.split(text)
    return [said for part in parts if (said := part.strip())]


def is_end_of_day(typed: str) -> bool:
    """Whether the midnight is meant with which a day ends."""
    return _END_OF_DAY.fullmatch(plain(typed)) is not None


def _meant(hour: str) -> list[int]:
    """Who writes 07 counts to 24."""
    return [int(hour)] if hour.startswith("0") or int(hour) > 11 else [int(hour), int(hour) + 12]


def _hour(hour: int, part: str) -> int:
    """The hour of a part of the day; 밤 12시 is midnight and 낮 11시 in the morning. -1: no such hour."""
    if hour > 12:
        return -1 if part in _EARLY else hour
    short = hour % 12
    early = part in _EARLY or (part == "낮" and short > 9) or (part == "밤" and short < 5)
    return short if early else short + 12


# -- days ------------------------------------------------------------------------------------

_AHEAD = {
    **dict.fromkeys(("오늘", "today", "aujourd'hui"), 0),
    **dict.fromkeys(("내일", "낼", "tomorrow", "demain"), 1),
    **dict.fromkeys(("모레", "내일모레", "day after tomorrow", "the day after tomorrow"), 2),
    **dict.fromkeys(("après-demain", "après demain", "apres-demain", "apres demain"), 2),
    "글피": 3,
}


def _names(of: Callable[..., Mapping[int, str]], *languages: str) -> dict[str, int]:
    """Weekdays or months by all their names in small letters, in full and short, the longest first."""
    named = {
        name.casefold().rstrip("."): number
        for language in languages
        for width in ("wide", "abbreviated")
        for number, name in of(width, locale=language).items()
    }
    return dict(sorted(named.items(), key=lambda item: -len(item[0])))


_WEEKDAYS = _names(get_day_names, "ko", "en", "fr")
_WEEKDAY = re.compile(
    rf"(?:(?P<week>이번|다음) ?주 ?)?(?:(?:on|this|le|ce) )?(?P<day>{'|'.join(map(re.escape, _WEEKDAYS))})"
)
_MONTHS = _names(get_month_names, "en", "fr")
_MONTH = re.compile(rf"({'|'.join(map(re.escape, _MONTHS))})\b\.?")
_LITTLE = re.compile(r"\b(?:on|the|of|le|de|du)\b|(?<=\d)(?:st|nd|rd|th|er|년|월|일)")
_DATE = re.compile(r"\d{1,4}(?:[\s./,-]+\d{1,4}){0,2}")


def day(typed: str, today: date) -> date | None:
    """The day a text means, the coming one where month or year is left out; None where it means none.

    Of two numbers the first is the month unless it cannot be: 11/27 and 27/11 are the same day.
    """
    text = plain(typed).replace("’", "'").removesuffix("에")
    if text in _AHEAD:
        return today + timedelta(days=_AHEAD[text])
    if found := _WEEKDAY.fullmatch(text):
        return _weekday(_WEEKDAYS[found["day"]], found["week"], today)
    month = _MONTH.search(text)
    bare = _LITTLE.sub(" ", _MONTH.sub(" ", text)).strip(" .,-/")
    if not _DATE.fullmatch(bare):
        return None
    try:
        return _coming([int(n) for n in re.findall(r"\d+", bare)], _MONTHS[month[1]] if month else 0, today)
    except ValueError:
        return None


def _weekday(number: int, week: str | None, today: date) -> date:
    """The next one after today; weeks begin on Mondays."""
    if week is None:
        return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    return today + timedelta(days=number - today.weekday() + (7 if week == "다음" else 0))


def _coming(numbers: list[int], month: int, today: date) -> date:
    """The date of these numbers, whose month is known or 0. Raises ValueError."""
    if month:
        numbers = [month, *numbers] if len(numbers) == 1 else [numbers[1], month, numbers[0]]
    if len(numbers) == 1:
        this = today.replace(day=1) if numbers[0] >= today.day else _following(today)
        return this.replace(day=numbers[0])
    if len(numbers) == 2:
        first, second = numbers if numbers[0] <= 12 else numbers[::-1]
        this = date(today.year, first, second)
        return this if this >= today else this.replace(year=this.year + 1)
    year, first, second = numbers if numbers[0] > 31 else numbers[::-1]
    return date(year, first, second)


def _following(today: date) -> date:
    """The first of the next month."""
    return (today.replace(day=1) + timedelta(days=32)).replace(day=1)
