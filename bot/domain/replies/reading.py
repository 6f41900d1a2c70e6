"""One typed answer: signs and numbers first, then Korean, English and French, then slips of the keyboard."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from bot.domain.replies import korean, latin, layouts
from bot.domain.replies.reply import Reply
from bot.domain.search import folded

OFFERED = (Reply.YES, Reply.NO, Reply.PHONE)
"""What 1, 2 and 3 mean under an offer, in the order of its buttons (programmes.md §4)."""

_LONGEST = 120
"""Whoever writes more tells a story, which a person should read."""

_SIGNS = {
    Reply.YES: "👍🙆⭕✅👌✔🆗",
    Reply.NO: "👎🙅❌✖🚫❎",
    Reply.PHONE: "☎📞📱🤙",
}
_SIGN_OF = {sign: reply for reply, signs in _SIGNS.items() for sign in signs}
_NUMBER = re.compile(r"(?:number|numero|option|choix|n°|#)? ?([1-9])(?!\d) ?(?:번째|번)?(.*)")
_AFTER_NUMBER = re.compile(
    r"|(?:이?요|이여|이유|이라|입니다|임더|입니더|이에요|예요|로요?|으로요?|이?please|s'il vous plait)"
    r"|으?로? ?(?:할게요|할께요|하겠습니다|해주세요|해 주세요|하께예|할래요|부탁해요|부탁합니다|부탁드립니다)"
)
_ASKS = re.compile(r"[?？]")
_MARKS = re.compile(r"[^\w\s'’?°#-]|_")
_SPELT = {
    "첫": "1",
    "첫번째": "1",
    "첫째": "1",
    "일번": "1",
    "두번째": "2",
    "둘째": "2",
    "세번째": "3",
    "셋째": "3",
    "삼번": "3",
}
_SPELT_OUT = re.compile(
    rf"^({'|'.join(sorted(_SPELT, key=len, reverse=True))})(?: ?번째?)?(?=$|이?요$|입니다$|으?로)"
)
"""이번 is not among them: it is rather this time than number two."""
_FINE = re.compile("괜찮|갠찮|됐|됬|고맙|감사|fine|ca va|thank|merci")
_HANGUL = re.compile("[ㄱ-ㆎ가-힣]")
_LATIN = re.compile("[a-z]")
_LONE = {chr(code): letter for code, letter in layouts.LONE.items()}


def understood(text: str, choices: Sequence[Reply] = OFFERED) -> Reply:
    """What ``text`` means as the answer to an offer whose buttons mean ``choices``, in their order.

    After an offer, 괜찮아요 alone is a no: Korean declines with it, as English does with "I'm fine, thanks".
    Read wrongly as a no it costs a visit, which a coordinator who hears of it may still offer; read wrongly
    as a yes it brings a stranger to a door that was to stay shut. With a 네 before it, it could be both.
    """
    if len(text) > _LONGEST:
        return Reply.UNCLEAR
    signs = {_SIGN_OF[sign] for sign in text if sign in _SIGN_OF}
    said = "".join(" " if sign in _SIGN_OF else sign for sign in text)
    plain = _bare(said)
    if not plain.strip(" ?'’-"):
        return signs.pop() if len(signs) == 1 and "?" not in plain else Reply.UNCLEAR
    reply = _numbered(plain, choices) or _spoken(plain, said)
    if reply is Reply.UNCLEAR and signs == {Reply.PHONE}:
        return Reply.PHONE
    return reply if signs <= {reply} else Reply.UNCLEAR


def agreed(text: str) -> Reply:
    """What ``text`` means as the answer to a plain question, where nothing is offered.

    Numbers are those of the presses there, and who is fine, or says thank you, declines nothing.
    """
    reply = understood(text, ())
    return Reply.UNCLEAR if reply is Reply.NO and _FINE.search(_bare(text)) else reply


def _bare(text: str) -> str:
    """Without case, width, accents and marks; letters that stand alone are those of a keyboard."""
    words = _MARKS.sub(" ", folded(text).replace("’", "'"))
    return " ".join("".join(_LONE.get(char, char) for char in words).split())


def _numbered(plain: str, choices: Sequence[Reply]) -> Reply | None:
    """The choice of which only the number is said, or the number and the very same in words."""
    found = _NUMBER.fullmatch(_SPELT_OUT.sub(lambda said: _SPELT[said[1]], plain.replace(" 번째", "번째")))
    if not found or int(found[1]) > len(choices):
        return None
    chosen, rest = choices[int(found[1]) - 1], found[2].strip(" -'")
    if _AFTER_NUMBER.fullmatch(rest) or _spoken(rest, rest) is chosen:
        return chosen
    return None


def _spoken(plain: str, said: str) -> Reply:
    if _HANGUL.search(plain):
        reply = korean.meant(plain, asks=bool(_ASKS.search(plain)))
        if reply is Reply.UNCLEAR and not _LATIN.search(plain) and layouts.is_spelt_out(plain):
            return latin.meant(layouts.latin(plain), asks="?" in plain)
        return reply
    reply = latin.meant(plain, asks="?" in plain)
    if reply is Reply.UNCLEAR and not latin.knows(plain):
        typed = layouts.hangul(unicodedata.normalize("NFKC", said))
        return korean.meant(_bare(typed), asks="?" in plain) if typed else reply
    return reply
