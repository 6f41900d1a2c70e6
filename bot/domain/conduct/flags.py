"""What a machine notices in a post: too many at once, the same again, many links, words about money.

It decides nothing: a person looks, and until then the post is found by its link only. So rather one too few
than one too many: words in quotation marks are titles, and who says "no advance payment" asks for none.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum

from bot.domain.conduct.sanctions import ConductRules
from bot.domain.search import folded


class Flag(StrEnum):
    """What was noticed."""

    FLOOD = "flood"
    AGAIN = "again"
    LINKS = "links"
    MONEY = "money"


def noticed(
    text: str, *, before: Collection[str], in_hour: int, is_new: bool, rules: ConductRules
) -> tuple[Flag, ...]:
    """What is odd about a post, whose author wrote the texts ``before`` lately, ``in_hour`` in this hour."""
    most = rules.hour_flag_new if is_new else rules.hour_flag
    linked = rules.links_most_new if is_new else rules.links_most
    found = {
        Flag.FLOOD: in_hour >= most,
        Flag.AGAIN: _says_again(text, before, rules.again_least),
        Flag.LINKS: links(text) > linked,
        Flag.MONEY: money(text) is not None,
    }
    return tuple(flag for flag, is_so in found.items() if is_so)


def _says_again(text: str, before: Collection[str], least: int) -> bool:
    """Whether the same words were posted before; a mere 의자 may well be another chair."""
    mine = essence(text)
    return len(mine) >= least and mine in {essence(other) for other in before}


def essence(text: str) -> str:
    """A text without what is changed to make it look new: case, spaces, signs."""
    return re.sub(r"[\W_]+", "", folded(text))


_LINK = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w@.])(?:[\w-]+\.)+(?:com|net|org|kr|io|me|shop|store|xyz|site|link|ly|info|top|fr)(?![\w.-])\S*",
    re.IGNORECASE,
)


def links(text: str) -> int:
    """How many addresses of the net there are."""
    return len(_LINK.findall(text))


_QUOTED = re.compile('《[^》]*》|〈[^〉]*〉|『[^』]*』|「[^」]*」|“[^”]*”|"[^"]*"|«[^»]*»|<[^>]*>')
_ASKS = r"(?:부탁|해\s?주|하시|바랍|먼저|후에|후\s|하면|주시면)"
_MONEY = re.compile(
    r"선\s?입금|무통장\s?입금"
    rf"|입금\s*{_ASKS}|송금\s*{_ASKS}|이체\s*{_ASKS}"
    r"|계좌\s?번호|계좌\s?(?:이체|송금|입금)|계좌(?:로|에)\s*(?:돈|보내|현금|넣|\d)"
    r"|통장(?:으로|에)\s*(?:돈|보내|입금|송금)"
    r"|(?:국민|신한|우리|하나|농협|기업|카카오|토스|새마을|우체국|수협|신협|케이)(?:은행|뱅크|금고)?\s*\d[\d-]{9,}"
    r"|토스(?:로)?\s*송금|카카오페이로\s*(?:보내|송금)"
    r"|상품권\s*(?:핀|번호|코드)|(?<!정품 )인증\s?번호\s*(?:알려|보내|불러)|보안\s?카드\s?번호"
    r"|원금\s?보장|고수익|대출\s*(?:상담|가능|해\s?드)"
    r"|\b(?:bank|wire)\s+transfer|\baccount\s+number|\biban\b|\bwestern\s+union\b|\bmoneygram\b"
    r"|\bpaypal\b|\bgift\s?cards?\s+(?:code|number|pin)|\bcard\s+number"
    r"|\bsend\s+(?:me\s+)?(?:the\s+)?money|\bpay(?:ment)?\s+(?:in\s+advance|upfront|up\s+front)"
    r"|\bvirement\b|\b(?:mon|votre|par)\s+rib\b|\bmandat\s+cash\b|\bnum[ée]ro\s+de\s+(?:compte|carte)"
    r"|\b(?:mon|votre)\s+compte\s+bancaire|\bpa(?:yer|iement)\s+d['’]avance",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[^.!?\n]{0,14}?(?:없|않|아니|아닙|안\s?(?:해|됩|돼|받|하)|불가|금지|사절|거절|조심|주의|마세요|마십|not\b|n['’]t\b)"
)
_BEFORE = re.compile(
    r"(?:\bno|\bnot|\bnever|\bwithout|n['’]t|\bpas\s+de|\bsans|\bjamais|\baucun|\bni)\s+(?:\w+\s+){0,4}$",
    re.IGNORECASE,
)


def money(text: str) -> str | None:
    """The words that ask for money, or for what opens an account (programmes.md §11, scam care)."""
    plain = _QUOTED.sub(" ", text)
    for hit in _MONEY.finditer(plain):
        said_before = plain[max(hit.start() - 30, 0) : hit.start()]
        if not (_AFTER.match(plain, hit.end()) or _BEFORE.search(said_before)):
            return hit.group()
    return None
