"""What happens with rights: somebody sees what is known, leaves, comes back, is erased; what is old goes.

Features declare beside themselves what somebody still owes when they leave, what ends then, and how long
their things are kept: ``declare`` and ``keep``. Nothing here knows them by name. What must be given and
erased is not declared at all: it is read from the marks of the tables.
"""

from bot.actions.rights import periods as _periods  # noqa: F401 -- they declare themselves
from bot.actions.rights.declared import Duties, Forget, Leave, declare, keep, keepings
from bot.actions.rights.leaving import leave, leaving, preview, stay
from bot.actions.rights.passing import sweep

__all__ = [
    "Duties",
    "Forget",
    "Leave",
    "declare",
    "keep",
    "keepings",
    "leave",
    "leaving",
    "preview",
    "stay",
    "sweep",
]
