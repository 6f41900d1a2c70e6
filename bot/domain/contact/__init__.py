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

__all__ = [
    "Block",
    "BlockGone",
    "BlockId",
    "ContactRules",
    "NotReachable",
    "ThatIsYou",
    "block",
]
