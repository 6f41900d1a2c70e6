"""What somebody typed where a screen offered something: yes, no, later, by phone; or it is not clear.

A no that is taken for a yes could bring a stranger into a home, so the two are read differently: a yes has to
be one in every word, while a no may stand among words that nobody has thought of. Whatever is neither is
unclear, and costs one more question.
"""

from bot.domain.replies.reading import OFFERED, agreed, understood
from bot.domain.replies.reply import Reply

__all__ = ["OFFERED", "Reply", "agreed", "understood"]
