"""What gives people away before they have agreed: telephone numbers, e-mail, handles, links, addresses.

Looked for in a text whose digits and signs are folded, sign by sign, to plain ones: ０１０, 공일공 and
①② are numbers too. Amounts, dates and hours are what partners must be able to write: they are shielded.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

HIDDEN = "•••"


class Trace(StrEnum):
    """A way to find somebody outside of here."""

    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    LINK = "link"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Masked:
    """A text as it may be passed on, and what was hidden in it."""

    text: str
    hidden: tuple[Trace, ...]


def masked(text: str) -> Masked:
    """``text`` with every trace of a person replaced by ``HIDDEN``; of a masked text nothing changes."""
    hidden: set[Trace] = set()
    while found := _spans(text):
        hidden |= {trace for _, _, trace in found}
        text = _hide(text, found)
    return Masked(text, tuple(trace for trace in Trace if trace in hidden))


_MONEY = re.compile(
    r"송금|계좌|입금|이체|통장|상품권|기프트\s?카드|카드\s?번호|보안\s?카드|인증\s?번호"
    r"|\b(?:bank(?:ing)?\s+(?:transfer|account|details)|wire\s+(?:transfer|money)|account\s+number|iban"
    r"|money\s+order|western\s+union|paypal|gift\s?cards?|card\s+number|bitcoins?|crypto\w*"
    r"|virements?|rib|num[ée]ro\s+de\s+(?:compte|carte)|compte\s+bancaire|carte\s+(?:bancaire|cadeau)"
    r"|mandat\s+cash)\b",
    re.IGNORECASE,
)


def mentions_money(text: str) -> bool:
    """Whether the words are those with which people are cheated (programmes.md §11, scam care)."""
    return bool(_MONEY.search("".join(map(_plain, text))))


# -- folding ---------------------------------------------------------------------------------------

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−－ー〜～", "-"),
        "＠": "@",
        "．": ".",
        "。": ".",
        "／": "/",
        "：": ":",
        "＋": "+",
    }
    | {"（": "(", "）": ")", "’": "'", "\ufe0f": " ", "\u20e3": " ", "\u200c": " ", "\u200d": " "}
)
_SPOKEN = str.maketrans(dict(zip("공영일이삼사오육륙칠팔구", "001234566789", strict=True)))


def _plain(sign: str) -> str:
    """One sign for one sign: any digit as 0-9, any dash as -, Latin letters in half width."""
    sign = sign.translate(_SIGNS)
    digit = unicodedata.digit(sign, None)
    if digit is not None:
        return str(digit)
    half = unicodedata.normalize("NFKC", sign) if "\uff01" <= sign <= "\uff5e" else sign
    return half if len(half) == 1 else sign


# -- what is shielded ------------------------------------------------------------------------------

_D, _M, _Y = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d\d"
_SHIELDED = re.compile(
    "|".join(
        (
            rf"(?<!\d){_Y}\s?[-./]\s?{_M}\s?[-./]\s?{_D}(?!\d)",
            rf"(?<!\d){_D}\s?[-./]\s?{_M}\s?[-./]\s?{_Y}(?!\d)",
            r"(?<!\d)(?:[01]?\d|2[0-4])\s?[:hH]\s?[0-5]\d(?!\d)",
            r"(?<!\d)[1-9]\d{0,2}(?:,\d{3}){1,3}(?![\d,])",
            # 30 000 and 1 000 000, as the French write; a telephone number never has this shape.
            r"(?<![\d\s.+-])[1-9]\d{0,2}(?:[ \u00a0\u202f]000){1,2}(?!\d)",
        )
    )
)


def _shielded(plain: str) -> str:
    return _SHIELDED.sub(lambda hit: "¤" * len(hit[0]), plain)


# -- what is looked for ----------------------------------------------------------------------------

_S = r"[\s\-.,)(/_~·*]{0,3}"
_L = r"[\s\-.)(/_~·*]{0,3}"
_MOBILE = rf"[0oO][1lI][016789oO]{_S}\d{{3,4}}{_S}\d{{4}}(?!\d)"
_NUMBER = re.compile(
    "|".join(
        (
            rf"(?<![\w]){_MOBILE}|(?<=[가-힣]){_MOBILE}",
            rf"\+{_L}\d(?:{_L}\d){{7,14}}",
            rf"(?<![\d.,:])00{_L}[1-9](?:{_L}\d){{7,13}}(?!\d)",
            rf"(?<!\d)82{_L}1[016789]{_L}\d{{3,4}}{_L}\d{{4}}(?!\d)",
            rf"(?<!\d)\(?0(?:2|[3-6][1-5]|70|50\d|80){_L}\d{{3,4}}{_L}\d{{4}}(?!\d)",
        )
    )
)
"""Forms no amount and no date has: looked for before those are shielded."""

_LOOSE = re.compile(
    "|".join(
        (
            rf"(?<![\d¤])(?<!\d[.,:])0(?:{_L}\d){{8,12}}(?!\d)",
            r"(?<![\d¤])1[016789][-.]?\d{4}[-.]?\d{4}(?!\d)",
            r"(?<!\d)\(?[2-9]\d\d\)?[\s.-]{1,2}\d{3}[-.]\d{4}(?!\d)",
            r"(?<![\d¤])\d{2,6}(?:-\d{2,6}){2,3}(?![\d¤])",
            r"(?<![\d¤])\d{9,}(?!\d)",
        )
    )
)
_DIGITS_LEAST = 9

_SPOKEN_MOBILE = re.compile(rf"(?<!\d)0{_L}1{_L}[016789](?:{_L}\d){{7,8}}|(?<!\d)0(?:{_L}\d){{8,10}}")
_EN = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double"
_FR = (
    "zéro|zero|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
    "|vingt|trente|quarante|cinquante|soixante|et"
)
_WORDS = re.compile(
    rf"\b(?:(?:{_EN})\b[\s,.-]*){{8,}}|\bz[ée]ro[\s-]+(?:(?:{_FR})s?\b[\s,.-]*){{5,}}", re.IGNORECASE
)

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]+\s?@\s?[\w-]+(?:\s?\.\s?[\w-]+){1,5}"
    r"|(?<![\w.+-])[\w.+-]*[a-z][\w.+-]*\s*(?:\(at\)|\[at\]|골뱅이)\s*[\w가-힣-]+(?:\s*(?:\.|\(dot\)|\[dot\]|dot\b|점|쩜|닷)\s*[\w가-힣]+)*"
    r"|(?<![\w.+-])[\w.+-]+\s+(?:at|arobase)\s+[\w-]+\s+(?:dot|point)\s+[a-z]{2,}\b",
    re.IGNORECASE | re.ASCII,
)
_SERVICE = (
    r"(?:카톡|카카오톡|카카오|카톡방|텔레그램|텔레|인스타그램|인스타|라인|위챗|디스코드|"
    r"kakao(?:\s?talk)?|telegram|insta(?:gram)?|line|wechat|weixin|whatsapp|signal|snapchat|discord|messenger)"
)
_NAME = r"(?=[\w.-]*[a-z_])[a-z0-9_][\w.-]{2,}"
_HANDLE = re.compile(
    rf"(?<![\w@.])@[a-z_][\w.]{{2,}}"
    rf"|{_SERVICE}\s*(?:아이디|아뒤|\bid\b|identifiant|pseudo|username|user|handle|계정)"
    rf"\s*(?:은|는|가|이|:|=|-|is|est)?\s*{_NAME}"
    rf"|{_SERVICE}\s*[:=]\s*{_NAME}"
    rf"|(?:아이디|아뒤|\bid|\bpseudo)\s*(?:은|는|가|:|=|\bis\b|\best\b)\s*{_NAME}",
    re.IGNORECASE | re.ASCII,
)
_TLD = "com|net|org|kr|io|gg|fr|eu|app|link|page|shop|site|xyz|info|biz|cn|jp|uk|dev"
_LINK = re.compile(
    r"\b[a-z][a-z0-9+]{1,12}://\S+|\bwww\s?\.\s?\S+"
    r"|\b(?:t|wa|telegram|naver|m|fb)\s?(?:\.|점|쩜)\s?me\s?/\s?\S+"
    r"|\bopen\s?\.\s?kakao\s?\.\s?com\S*|\b(?:bit\s?\.\s?ly|me2\.do|me2\.kr|han\.gl|vo\.la)\s?/\s?\S+"
    rf"|\b(?:[a-z0-9-]{{1,63}}\.){{1,5}}(?:{_TLD})\b(?:[/:?]\S*)?"
    r"|\b(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}/[\w@?=&%#./-]+"
    r"|오픈\s?(?:채팅|톡|카톡)(?:방)?\s*(?:이름|제목|코드|주소)?\s*[:=]\s*\S+",
    re.IGNORECASE | re.ASCII,
)

_NO_ROAD = (
    r"(?:으|바|서|새|따|별|주|홀|날|실|앞|뒤|위|아래|옆|추가|무료|유료|정말|진짜|대체|실제|가지|무엇|뭐|그것|이것|"
    r"그대|제대|반대|절대|이대|마음대|맘대|말대|뜻대|멋대|순서대|차례대|최대|시대|평대|예정대|약속대|하루|일주일|"
    r"버스|지하철|택시|전철|택배|직거래|도보|차|문자|전화|합계|총액|선물|세트|개당)로"
)
_ROAD = (
    rf"(?<![가-힣])(?!{_NO_ROAD})[가-힣][가-힣0-9·]{{0,9}}(?:대로|로|길)\s?\d{{1,4}}(?:-\d{{1,4}})?"
    r"(?=\s*(?:$|[),.!?\n]|번지|번\s|에\s|에서|입니다|이에요|예요|이고|앞|뒤|옆|"
    r"\d{1,4}\s?동|[가-힣]+(?:아파트|빌라|빌딩)))"
)
_KOREAN_FORMS = (
    r"(?:[가-힣]{2,8}(?:아파트|단지|빌라|맨션|오피스텔)\s?)?(?<!\d)\d{1,4}\s?동\s?(?:지하\s?)?\d{1,4}\s?[호층]",
    r"(?<![가-힣\d])\d{3,4}\s?동(?=\s|[에앞뒤옆으입이현지,.!?]|$)",
    r"(?<!\d)(?:지하\s?|B)?\d{3,4}\s?호(?!선|기|봉|차|점|수|실선)(?![가-힣]{0,2}열차)",
    r"[가-힣○][가-힣○0-9·]{0,9}(?:대로|로|길)\s?\d{1,4}\s?번?[가-하]?길\s?\d{1,4}(?:-\d{1,4})?",
    _ROAD,
    r"(?<!\d)(?:산\s?)?\d{1,4}(?:\s?-\s?\d{1,4})?\s?번지(?:\s?\d{1,3}호)?",
    r"[가-힣]{1,6}\d?[동리가]\s\d{1,4}-\d{1,4}(?!\d|,\d|\s?[시일월분명개만천원문장권년주])",
    r"(?:아파트|단지|빌라|오피스텔|래미안|자이|푸르지오|힐스테이트|롯데캐슬|이편한세상|시영)\s?\d{3,4}\s?-\s?\d{3,4}(?!\d)",
    r"(?:현관|공동\s?현관|대문)\s?(?:비밀\s?번호|비번|번호|암호)\s*(?:은|는|:|=)?\s*[\d*#]{3,}#?",
)
_KOREAN = re.compile("|".join(_KOREAN_FORMS))
_NOT_STREET = (
    r"(?!(?:minutes?|mins?|hours?|days?|weeks?|months?|people|persons?|mun|won|pm|am|at|on|in|to|from|by|of|and"
    r"|or|for|near|times?|km|m|metres?|meters?|min|blocks?|stops?|o'clock|is|the|a|an)\b)"
)
_FLAT = r"(?:\s*,?\s*(?:flat|apt\.?|apartment|unit|suite|floor|no\.?|#)\s*\w{1,5})?"
_ENGLISH = re.compile(
    rf"(?i:\b\d{{1,5}}[a-z]?,?\s+(?:{_NOT_STREET}[a-z][\w'.-]*\s+){{1,3}}"
    rf"(?:street|road|avenue|boulevard|lane|terrace|crescent)\b{_FLAT})"
    r"|\b\d{1,5}[A-Za-z]?,?\s+(?:[A-Z][\w'.-]*\s+){1,3}"
    rf"(?:St|Rd|Ave|Blvd|Ln|Dr|Drive|Way|Close|Court|Ct|Square|Sq|Place|Pl|Gardens|Row|Hill|Park)\b\.?(?i:{_FLAT})"
    r"|(?i:\b(?:flat|apt\.?|apartment|appt\.?|appartement)\s*(?:no\.?|n°|number|num[ée]ro|#)?\s*[0-9]{1,4}[a-z]?\b"
    r"(?!\s*(?:pi[èe]ces?|rooms?|beds?|bedrooms?|chambres?|m2|m²|mun|문|원|days?|hours?|people)))"
    r"|(?i:\b(?:door|gate|entry|entrance)\s?code\s*(?:is|:|=)?\s*[\w#*]{3,})"
)
_LINKING = r"(?:(?:de\s+la|de\s+l'|de|du|des|la|le|les|l'|d'|aux?|saint|sainte|st|ste)[\s'-]*){0,3}"
_STREET = r"(?:rue|avenue|av\.|boulevard|bd\.?|all[ée]e|impasse|chemin|quai|ruelle|faubourg|route|sentier)"
_FRENCH = re.compile(
    rf"(?i:\b\d{{1,4}}\s?(?:bis|ter|quater|[a-d])?\s?,?\s+{_STREET}\s+{_LINKING}[\w'-]+(?:-[\w'-]+)*)(?:\s+[A-ZÀ-Ý][\w'-]*)*"
    r"|\b\d{1,4}\s?(?:bis|ter)?\s?,?\s+[Pp]lace\s+(?:de\s+la|de\s+l'|du|des|[A-ZÀ-Ý])\s*[\w'-]+"
    r"|(?i:\bb[âa]t(?:iment|\.)?)\s?(?:[A-Z]\d?|\d{1,3}[A-Z]?)\b"
    r"|(?i:\besc(?:alier|\.))\s?(?:[A-Z]|\d{1,2})\b"
    r"|(?i:\b(?:digicode|code\s+(?:d'entr[ée]e|de\s+la\s+porte|porte))\s*(?:est|:|=)?\s*[\w#*]{3,})"
)


def _spans(text: str) -> list[tuple[int, int, Trace]]:
    """Where something must be hidden, in order, overlapping ones joined."""
    found = sorted(_found("".join(map(_plain, text))))
    joined: list[tuple[int, int, Trace]] = []
    for start, end, trace in found:
        if joined and start < joined[-1][1]:
            first, last, known = joined[-1]
            joined[-1] = (first, max(last, end), known)
        else:
            joined.append((start, end, trace))
    return joined


def _found(plain: str) -> Iterator[tuple[int, int, Trace]]:
    spoken = plain.translate(_SPOKEN)
    shielded = _shielded(plain)
    yield from _hits(_NUMBER, plain, Trace.PHONE)
    yield from _hits(_WORDS, plain, Trace.PHONE)
    yield from _hits(_SPOKEN_MOBILE, _shielded(spoken), Trace.PHONE)
    for start, end, trace in _hits(_LOOSE, shielded, Trace.PHONE):
        if sum(sign.isdigit() for sign in shielded[start:end]) >= _DIGITS_LEAST:
            yield start, end, trace
    yield from _hits(_EMAIL, plain, Trace.EMAIL)
    yield from _hits(_HANDLE, plain, Trace.HANDLE)
    yield from _hits(_LINK, plain, Trace.LINK)
    for pattern in (_KOREAN, _ENGLISH, _FRENCH):
        yield from _hits(pattern, plain, Trace.ADDRESS)


def _hits(pattern: re.Pattern[str], plain: str, trace: Trace) -> Iterator[tuple[int, int, Trace]]:
    """Matches without the blanks at their ends."""
    for hit in pattern.finditer(plain):
        said = hit.group()
        start = hit.start() + len(said) - len(said.lstrip())
        yield start, hit.end() - (len(said) - len(said.rstrip(" \t\n\r,.-"))), trace


def _hide(text: str, spans: list[tuple[int, int, Trace]]) -> str:
    parts, at = [], 0
    for start, end, _ in spans:
        parts += [text[at:start], HIDDEN]
        at = end
    return "".join([*parts, text[at:]])
