"""Contact: who may reach whom: blocks both ways, and words passed on between partners."""

from bot.domain.contact.blocks import (
    Block,
    BlockGone,
    BlockId,
    ContactRules,
    NotReachable,
    ThatIsYou,
    block,
)
from bot.domain.contact.masking import HIDDEN, Masked, Trace, masked, mentions_money
from bot.domain.contact.relay import (
    NotPartner,
    Partnership,
    RelayClosed,
    Standing,
    TooManyWords,
    Words,
    WordsId,
    WordsOnly,
    arrives,
    check,
    is_open,
    pass_on,
)

__all__ = [
    "HIDDEN",
    "Block",
    "BlockGone",
    "BlockId",
    "ContactRules",
    "Masked",
    "NotPartner",
    "NotReachable",
    "Partnership",
    "RelayClosed",
    "Standing",
    "ThatIsYou",
    "TooManyWords",
    "Trace",
    "Words",
    "WordsId",
    "WordsOnly",
    "arrives",
    "block",
    "check",
    "is_open",
    "masked",
    "mentions_money",
    "pass_on",
]
