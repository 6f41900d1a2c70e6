"""How people ask for a person in plain words; a whole sentence must be such a wish, or it is a search."""

from __future__ import annotations

import re

from bot.domain.search import folded

_LONGEST = 80

_BEFORE = r"(?:(?:저기요?|여기요?|혹시|죄송하지만|그냥|저|저는|제가|지금|빨리|제발)\s*)*"
_HELPER = (
    r"(?:진짜\s*|실제\s*)?(?:사람|상담원|상담사|상담\s?직원|담당자"
    r"|동네지기|관리자|코디네이터|직원|운영자|안내원)(?:\s?분|님)?"
)
_PARTICLE = r"(?:을|를|이랑|랑|과|와|하고|께|한테|에게|으로|로|은|는|이|가)?"
_TALK = (
    r"(?:좀\s*|직접\s*|지금\s*|한\s?번\s*)*(?:바꿔|바꾸어|연결|이야기|얘기|통화|대화|말씀"
    r"|말하|말\s?좀|불러|상담|만나|나와|나오|찾아\s?주)"
)
_KOREAN = re.compile(
    rf"{_BEFORE}{_HELPER}\s*{_PARTICLE}\s*{_TALK}[\s가-힣]*"
    rf"|{_BEFORE}(?:사람|상담원|상담사|상담)\s*(?:좀|이요|요|부탁[가-힣\s]*|주세요|주십시오|필요[가-힣]*)?"
    r"|상담\s*(?:을|를)?\s*(?:좀\s*)?(?:받고\s*싶|하고\s*싶|원해|원합|요청|신청|연결|부탁|해\s*주)[\s가-힣]*"
    r"|(?:기계|로봇|봇)\s*(?:말고|말구)\s*(?:진짜\s*)?사람[\s가-힣]*"
    rf"|{_BEFORE}전화\s*(?:로|를|을)?\s*(?:좀\s*)?(?:도와|도움|설명|부탁|해\s*주|주세요|주십시오|걸어)[\s가-힣]*"
)

_EN_HELPER = (
    r"(?:an? |the |some |any )?(?:real |actual |live )?"
    r"(?:human(?: being)?|person|people|someone|somebody|agent|operator|coordinator|moderator"
    r"|staff(?: member)?|representative|advis[eo]r)(?: real)?"
)
_END = r"(?:,? (?:please|now|here|instead|thanks|thank you))*"
_ENGLISH = re.compile(
    r"(?:(?:hi|hello|sorry|please|ok)[, ]+)*"
    r"(?:(?:can|could|may) (?:i|you|we)(?: please)?(?: just)? |i (?:just )?(?:want|need|would like|wish) to "
    r"|i'd (?:just )?(?:like|rather) (?:to )?|let me |is it possible to |how (?:can|do) i )?"
    rf"(?:(?:talk|speak|chat)(?:ing)? (?:to|with) {_EN_HELPER}"
    rf"|(?:connect|transfer|put) me (?:to|with|through to) {_EN_HELPER}"
    rf"|get me {_EN_HELPER}){_END}"
    rf"|(?:please )?(?:help me by (?:tele)?phone|(?:tele)?phone me|call me(?: back)?){_END}"
    r"|(?:i (?:want|need) )?(?:an? |the )?"
    rf"(?:(?:real |live |actual )(?:human|person)|human|agent|operator){_END}"
)

_FR_HELPER = (
    r"(?:quelqu'un|(?:une? )?(?:vraie? )?(?:personne|humain|etre humain|conseiller|conseillere|agent"
    r"|operateur|operatrice|responsable)|(?:le |la )?(?:coordinateur|coordinatrice|moderateur|moderatrice))"
)
_FRENCH = re.compile(
    r"(?:(?:bonjour|pardon|excusez-moi|svp)[, ]+)*"
    r"(?:(?:je (?:veux|voudrais|souhaite|souhaiterais|peux|dois)|j'aimerais|puis-je|pourrais-je"
    r"|est-ce que je peux|peut-on|on peut)(?: bien)? )?"
    rf"(?:(?:parler|discuter|echanger) (?:a|avec) {_FR_HELPER}|(?:passez|passer|donnez)[- ]moi {_FR_HELPER}"
    r"|(?:aidez[- ]moi par telephone|(?:r?appelez|telephonez)[- ]moi)"
    rf"|(?:un |une )?(?:vraie personne|vrai humain|humain|conseiller|conseillere|operateur|operatrice))"
    r"(?:,? (?:s'il vous plait|s'il te plait|svp|merci|maintenant))*"
)
_LANGUAGES = (_KOREAN, _ENGLISH, _FRENCH)


def wishes_for_a_person(text: str) -> bool:
    """Whether the whole of ``text`` says that somebody would rather talk to a person."""
    if len(text) > _LONGEST:
        return False
    plain = folded(text.replace("’", "'")).strip(" .!?~…,;:()\"'")
    return any(language.fullmatch(plain) for language in _LANGUAGES)
